#pragma once

#include "model/drawing/Drawing.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace atlas {

/// What is picked out in a picture, by vertex and by edge; empty vectors mean nothing is.
struct Highlight {
    enum class State : std::uint8_t { Normal, Dimmed, Neighbor, Selected, Hovered };
    std::vector<State> vertices;
    std::vector<State> edges;
    /// The parts of chips that are picked out: few, so that a list serves.
    std::vector<std::pair<Element, State>> parts;

    [[nodiscard]] State of(Element element) const;
};

/// How a box is painted in a theme and a state: everything resolved to colours.
struct BoxLook {
    Color fill;
    Color edge;
    double edgeWidth = 0; ///< 0: no edge
    bool ring = false; ///< a second outline in the accent, 2 wide, 4 outside the edge
};

/// How a wire is painted. From the ground up: a bridge in the ground's colour over earlier wires,
/// an outline that picks the wire out, a gap in the ground's colour, the line itself. NeuronLinks
/// are picked out by such rails beside them, all other wires by a bolder line in another colour.
struct WireLook {
    Color line;
    Color ground;
    Color outline;
    double lineWidth = 0; ///< of the line itself, of each of two
    double bridgeWidth = 0; ///< whole widths of the bands; 0: none
    double outlineWidth = 0;
    double gapWidth = 0;
};

[[nodiscard]] BoxLook boxLook(const Box& box, const Palette& palette, Highlight::State state);
[[nodiscard]] WireLook
wireLook(const WireStyle& style, const Palette& palette, Highlight::State state);
[[nodiscard]] Color
textColor(const TextStyle& style, const Palette& palette, Highlight::State state);

/// The pattern of a kind stripe where colour is not to be had.
enum class Hatch : std::uint8_t { None, Rising, Falling, Crossed, Dots };

/// The hatch of a kind stripe in the print theme; None, which is a plain fill, for Inferentia and
/// for all other boxes and themes.
[[nodiscard]] Hatch hatchOf(const Box& box, ThemeId theme);

/// The distance between a hatch's lines or dots, in drawing units.
inline constexpr double hatchPitch = 4;

} // namespace atlas
