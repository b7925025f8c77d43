#pragma once

#include "model/catalog/Catalog.h"
#include "model/drawing/Drawing.h"
#include "model/layout/Layout.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// The width of a text in drawing units. The program supplies font metrics, tests a fixed width per
/// character.
using TextMeasure = std::function<double(std::string_view text, TextClass style)>;

/// How much of a chip is drawn, by its width in pixels on the screen or page.
enum class Detail : std::uint8_t {
    Tile, ///< below 16: a filled square in the kind colour
    Outline, ///< 16 to 33: the box and its stripe
    Id, ///< 34 to 71: and the device id
    Cores, ///< 72 to 108: and the NeuronCores
    Full, ///< from 109: and kind, core numbers, memory bars, capacity, address
};

[[nodiscard]] Detail detailFor(double chipWidthInPixels);

/// The lasting part of a diagram: chips as boxes without their inside, frames, adapters, wires,
/// labels.
[[nodiscard]] Drawing
compose(const Topology& topology, const Layout& layout, const TextMeasure& measure);

/// A chip and how much of it is drawn.
struct ChipView {
    VertexId chip;
    Detail detail = Detail::Full;
};

/// Adds what is inside a chip at that detail. Described by the chip's type; called for the chips
/// that are in view only.
void appendChipInside(
    Drawing& drawing,
    const Topology& topology,
    const Layout& layout,
    ChipView view,
    const TextMeasure& measure);

/// compose() with the inside of every chip within `visible`, its bounds set to `visible`; shapes
/// wholly outside are left out.
[[nodiscard]] Drawing composeWhole(
    const Topology& topology,
    const Layout& layout,
    Detail detail,
    const TextMeasure& measure,
    const Rect& visible);

/// The texts that stand above a picture that has a title.
struct Caption {
    std::string title; ///< "trn1.32xlarge"
    std::string subtitle; ///< "16 Trainium chips, 4 × 4 torus"
};
[[nodiscard]] Caption caption(const Topology& topology);

/// Adds the caption above and the legend (only what the drawing holds and the layers show) below
/// the drawing, and grows its bounds.
struct Surroundings {
    bool title = true;
    bool legend = true;
    std::optional<Caption> caption; ///< instead of the machine's
};
void appendSurroundings(
    Drawing& drawing,
    const Topology& topology,
    const Surroundings& what,
    Layers layers,
    const TextMeasure& measure);

} // namespace atlas
