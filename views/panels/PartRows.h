#pragma once

#include "views/canvas/Scene.h"
#include "views/panels/InspectorPage.h"

namespace atlas::views {

/// What the inspector lists of a part of a chip: its figures, and what is expected but not
/// documented.
[[nodiscard]] std::vector<InspectorRow>
partFigureRows(const Catalog& catalog, const Scene& scene, Element part);

/// The ways of data from and to a part, the parts with which it takes turns, what is inside it.
[[nodiscard]] std::vector<InspectorRow> partLinkRows(const Scene& scene, Element part);

} // namespace atlas::views
