#pragma once

#include "app/cli/Options.h"

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 has
class App;
} // namespace CLI

namespace atlas::app {

/// What `present` was given, as the parser finds it.
struct PresentTexts {
    std::vector<std::string> words;
    std::string file;
    std::optional<std::string> slides;
    std::optional<std::string> size;
    std::optional<std::string> theme;
    bool handout = false;
    bool check = false;
    bool windowed = false;
};

/// Describes the command to the parser.
CLI::App& addPresent(CLI::App& program, PresentTexts& texts);

/// The texts as values; the first problem otherwise.
[[nodiscard]] Result<PresentOptions> finishPresent(const PresentTexts& texts);

} // namespace atlas::app
