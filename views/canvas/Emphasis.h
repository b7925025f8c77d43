#pragma once

#include "model/drawing/Highlight.h"
#include "model/topology/Queries.h"

#include <optional>
#include <span>
#include <vector>

namespace atlas::views {

/// What is picked out on a canvas.
struct Emphasis {
    std::vector<Element> selected;
    std::vector<Path> paths; ///< lit
    std::optional<Element> hovered;
    std::vector<Element> lit; ///< parts of a step that is explained
    std::vector<std::vector<Point>> ways; ///< of data between them
};

/// How each element is to be painted. What is not emphasized gets the state `rest`.
[[nodiscard]] Highlight
highlightOf(const Topology& topology, const Emphasis& emphasis, Highlight::State rest);

/// The elements of a highlight that lie under the wires: frames. They are painted with the base
/// picture, for over it they would cover what stands on them.
[[nodiscard]] Highlight
framesOnly(const Drawing& drawing, const Highlight& highlight, Highlight::State rest);

} // namespace atlas::views
