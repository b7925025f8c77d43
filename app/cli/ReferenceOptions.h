#pragma once

#include "model/facts/Fact.h"
#include "model/support/Result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 has
class App;
} // namespace CLI

namespace atlas::app {

/// `facts [WORDS]`
struct FactsOptions {
    enum class Form : std::uint8_t { Text, Json, Csv, Markdown };
    std::vector<std::string> words;
    std::string owner;
    std::optional<FactState> state;
    Form form = Form::Text;
};

/// `number VALUE`
struct NumberOptions {
    std::string value;
    bool json = false;
};

/// `engine CORE ENGINE`
struct EngineOptions {
    std::string core;
    std::string engine;
    bool json = false;
};

/// `feature [NAME]`
struct FeatureOptions {
    std::string name; ///< empty: all are listed
    bool json = false;
};

/// The commands that look things up in the catalogue and in what is known of its parts.
using ReferenceOptions = std::variant<FactsOptions, NumberOptions, EngineOptions, FeatureOptions>;

/// What those commands were given, as the parser finds it.
struct ReferenceTexts {
    std::vector<std::string> words;
    std::string owner;
    std::optional<std::string> kind;
    bool json = false;
    bool csv = false;
    bool markdown = false;
};

/// Tells the parser of the commands; common adds the options that every command has.
void addReferenceCommands(
    CLI::App& program, ReferenceTexts& texts, const std::function<void(CLI::App&)>& common);

/// The words that stand for these commands.
[[nodiscard]] std::span<const std::string> referenceNames();

/// What follows the program's name in the line that shows how a command is used; empty for another
/// command.
[[nodiscard]] std::string_view referenceUsage(std::string_view command);

/// The options of the command of this name, which is one of referenceNames().
[[nodiscard]] Result<ReferenceOptions>
finishReference(std::string_view command, const ReferenceTexts& texts);

} // namespace atlas::app
