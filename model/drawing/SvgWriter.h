#pragma once

#include "model/drawing/Drawing.h"
#include "model/drawing/Highlight.h"

#include <cstddef>
#include <optional>
#include <string>

namespace atlas {

/// The first shapes of each list are cut off at a rectangle; the others, title and legend, are not.
struct SvgClip {
    Rect rect;
    std::size_t under = 0;
    std::size_t wires = 0;
    std::size_t boxes = 0;
    std::size_t texts = 0;
};

/// How a drawing becomes SVG.
struct SvgOptions {
    const Palette& palette;
    Layers layers;
    double scale = 1; ///< width and height in CSS pixels = bounds times scale
    bool transparent = false;
    const Highlight* highlight = nullptr;
    std::optional<SvgClip> clip = {};
};

/// The drawing as SVG 1.1 text: text stays text in Inter, every chip and link is a group with its
/// id, its class and a <title>. Numbers are rounded to 0.01; the same input gives the same bytes.
[[nodiscard]] std::string
toSvg(const Drawing& drawing, const Topology& topology, const SvgOptions& options);

} // namespace atlas
