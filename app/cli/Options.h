#pragma once

#include "model/drawing/Drawing.h"
#include "model/support/Result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
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

/// `export TARGET -o FILE`
struct ExportOptions {
    std::string target;
    std::string file;
    ThemeId theme = ThemeId::Overview;
    Layers layers;
    std::optional<double> scale;
    std::optional<int> width;
    std::vector<std::uint32_t> region; ///< chip numbers; empty: the whole diagram
    bool transparent = false;
    bool title = true;
    bool legend = true;
};

/// `[TARGET]`: the window.
struct WindowOptions {
    std::optional<std::string> target;
};

/// `--help`, `--version`
struct PrintOptions {
    std::string text;
};

/// What the program was asked to do.
struct Options {
    std::optional<std::filesystem::path> catalogFolder;
    std::variant<WindowOptions, ListOptions, ShowOptions, PathOptions, ExportOptions, PrintOptions>
        command;
};

/// Reads the command line; the first argument is the program's name. Touches nothing outside.
[[nodiscard]] Result<Options> parseCommandLine(std::span<const char* const> arguments);

/// The words that stand for a command: "list", "show", "path", "export".
[[nodiscard]] std::span<const std::string> commandNames();

} // namespace atlas::app
