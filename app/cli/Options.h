#pragma once

#include "app/cli/AdviseOptions.h"
#include "app/cli/Completion.h"
#include "app/cli/FitOptions.h"
#include "app/cli/ReferenceOptions.h"
#include "app/cli/SimulateOptions.h"
#include "app/cli/TileOptions.h"
#include "model/drawing/Drawing.h"
#include "model/support/Result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace atlas::app {

/// `list`
struct ListOptions {
    bool json = false;
};

/// `show TARGET`
struct ShowOptions {
    std::string target;
    bool json = false;
};

/// `path TARGET A B`; the ends are chip numbers or ids.
struct PathOptions {
    std::string target;
    std::string from;
    std::string to;
    bool json = false;
};

/// `compare A B ...`
struct CompareOptions {
    enum class Format : std::uint8_t { Text, Json, Csv, Markdown };

    std::vector<std::string> names;
    Format format = Format::Text;
    bool differences = false;
    std::vector<std::string> prices; ///< "trn1.32xlarge=21.5@2026-01-01"
};

/// `hierarchy CHIP|INSTANCE`
struct HierarchyOptions {
    std::string name;
    bool json = false;
};

/// `export TARGET -o FILE`
struct ExportOptions {
    std::string target;
    std::string file;
    ThemeId theme = ThemeId::Overview;
    Layers layers;
    std::optional<double> scale;
    std::optional<int> width;
    std::vector<std::uint32_t> region; ///< chip numbers; empty: the whole diagram
    std::optional<std::uint32_t> lnc; ///< NeuronCores of a logical core; absent: as documented
    bool transparent = false;
    bool title = true;
    bool legend = true;
};

/// `search WORDS...`
struct SearchOptions {
    std::string question;
    std::size_t limit = 10; ///< the most results to print
    bool json = false;
};

/// `explain TERM`
struct ExplainOptions {
    std::string term;
    bool json = false;
};

/// In which form a talk is saved.
enum class PresentForm : std::uint8_t { Pdf, Handout, Html, Images };

/// `present STORY`
struct PresentOptions {
    std::string story; ///< a tour, or a file
    bool check = false;
    std::string file; ///< to save; empty: none
    PresentForm form = PresentForm::Pdf;
    std::optional<std::pair<std::uint32_t, std::uint32_t>> slides; ///< from 1, both with
    std::optional<std::pair<std::uint32_t, std::uint32_t>> size; ///< of images, in pixels
    std::optional<ThemeId> theme;
    bool windowed = false; ///< given in a usual window
};

/// `[TARGET]`: the window.
struct WindowOptions {
    std::optional<std::string> target;
    std::optional<std::string> workload; ///< a model to fit: a name or a config.json
    std::optional<std::filesystem::path> translations; ///< a folder with further languages
};

/// `--help`, `--version`
struct PrintOptions {
    std::string text;
};

/// What the program was asked to do.
struct Options {
    std::optional<std::filesystem::path> catalogFolder;
    std::variant<
        WindowOptions,
        ListOptions,
        ShowOptions,
        PathOptions,
        ExportOptions,
        SearchOptions,
        ExplainOptions,
        AdviseOptions,
        FitOptions,
        PlanOptions,
        ReferenceOptions,
        SimulateOptions,
        TileOptions,
        CompareOptions,
        HierarchyOptions,
        CompleteOptions,
        PresentOptions,
        PrintOptions>
        command;
};

/// Reads the command line; the first argument is the program's name. Touches nothing outside.
[[nodiscard]] Result<Options> parseCommandLine(std::span<const char* const> arguments);

/// The words that stand for a command: "list", "show", "path"...
[[nodiscard]] std::span<const std::string> commandNames();

} // namespace atlas::app
