#pragma once

#include "app/cli/Completion.h"

#include <optional>

namespace atlas::app {

/// What the commands for shells and manuals were given.
struct ShellTexts {
    std::vector<std::string> words;
};

/// Tells the parser of `completion` and `manual`.
void addShellCommands(CLI::App& program, ShellTexts& texts);

/// What follows the program's name in the line of usage; empty for another command.
[[nodiscard]] std::string_view shellUsage(std::string_view command);

/// What `completion` or `manual` prints, from the description of the whole command line; nothing
/// for another command.
[[nodiscard]] std::optional<Result<std::string>>
shellText(std::string_view command, const CLI::App& program, const ShellTexts& texts);

/// The words behind "complete --", by which a shell asks what can follow; nothing when the
/// arguments are no such question. The first argument is the program's name.
[[nodiscard]] std::optional<std::vector<std::string>>
questionOfShell(std::span<const char* const> arguments);

} // namespace atlas::app
