#pragma once

#include "app/cli/Options.h"

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 has
class App;
} // namespace CLI

namespace atlas::app {

/// What `export` was given, as the parser finds it.
struct ExportTexts {
    std::vector<std::string> words;
    std::string file;
    std::optional<std::string> theme;
    std::optional<std::string> scale;
    std::optional<std::string> width;
    std::optional<std::string> layers;
    std::optional<std::string> region;
    std::optional<std::string> lnc;
    bool transparent = false;
    bool noTitle = false;
    bool noLegend = false;
};

/// Describes the command to the parser.
CLI::App& addExport(CLI::App& program, ExportTexts& texts);

/// The texts as values; the first problem otherwise.
[[nodiscard]] Result<ExportOptions> finishExport(const ExportTexts& texts);

} // namespace atlas::app
