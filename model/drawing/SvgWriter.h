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
    /// What is inside the chips, so that parts have ids, classes and titles; null: they have none.
    const PartTable* parts = nullptr;
    const Drawing* interiors = nullptr; ///< insets over the machine: chips seen close up
    /// Lines and texts grow up to so many pixels per unit, of the drawing and of interiors; 0:
    /// without end.
    double mostGrowth = 0;
    double mostInteriorGrowth = 0;
    double machineScale = 1; ///< units of the surroundings per unit of the drawing
};

/// The drawing as SVG 1.1 text: text stays text in Inter, every chip, link and part of a chip is
/// a group with its id, its class and a <title>. Numbers are rounded to 0.01; the same input gives
/// the same bytes.
[[nodiscard]] std::string
toSvg(const Drawing& drawing, const Topology& topology, const SvgOptions& options);

} // namespace atlas
