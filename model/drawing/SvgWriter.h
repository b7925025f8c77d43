#pragma once

#include "model/drawing/Drawing.h"
#include "model/drawing/Highlight.h"

#include <optional>
#include <string>

namespace atlas {

/// How a drawing becomes SVG.
struct SvgOptions {
    const Palette& palette;
    Layers layers;
    double scale = 1; ///< width and height in CSS pixels = bounds times scale
    bool transparent = false;
    const Highlight* highlight = nullptr;
    std::optional<Rect> clip; ///< where the drawing is cut off, in its units
    const Drawing* surroundings =
        nullptr; ///< title and legend; their bounds are the picture's then
    double machineScale = 1; ///< units of the surroundings per unit of the drawing
};

/// The drawing as SVG 1.1 text: text stays text in Inter, every chip and link is a group with its
/// id, its class and a <title>. Numbers are rounded to 0.01; the same input gives the same bytes.
[[nodiscard]] std::string
toSvg(const Drawing& drawing, const Topology& topology, const SvgOptions& options);

} // namespace atlas
