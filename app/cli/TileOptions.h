#pragma once

#include "model/drawing/Palette.h"
#include "model/simulation/neuroncore/Roofline.h"

#include <functional>
#include <variant>

namespace CLI { // NOLINT(readability-identifier-naming): the name that CLI11 has
class App;
} // namespace CLI

namespace atlas::app {

/// `matmul M K N`
struct MatmulOptions {
    std::string core = "v2";
    MatmulRequest request;
    bool compare = false; ///< with other tiles, blocks and buffers
    bool json = false;
    std::string trace; ///< file to write; may be empty
    std::string picture; ///< of the chart: .png, .svg or .csv; may be empty
    ThemeId theme = ThemeId::Overview; ///< of the picture
};

/// `roofline TARGET`
struct RooflineOptions {
    RooflineQuery query;
    std::optional<MatmulRequest> layer; ///< whose operations are points
    bool json = false;
};

using TileOptions = std::variant<MatmulOptions, RooflineOptions>;

/// The texts of these commands as they stand on the command line.
struct TileTexts {
    std::vector<std::string> words;
    std::vector<std::string> matmul; ///< M, K, N
    std::optional<std::string> core;
    std::optional<std::string> type;
    std::optional<std::string> tile;
    std::optional<std::string> block;
    std::optional<std::string> buffers;
    std::optional<std::string> fused;
    std::optional<std::string> lnc;
    std::string trace;
    std::string picture;
    std::optional<std::string> theme;
    bool compare = false;
    bool json = false;
};

/// Adds `matmul` and `roofline`; common adds the options that every command has.
void addTileCommands(
    CLI::App& program, TileTexts& texts, const std::function<void(CLI::App&)>& common);

/// What follows the program's name in the line of usage; empty for another command.
[[nodiscard]] std::string_view tileUsage(std::string_view command);

/// The options of "matmul" or "roofline", or what is wrong with a text.
[[nodiscard]] Result<TileOptions> finishTile(std::string_view command, const TileTexts& texts);

} // namespace atlas::app
