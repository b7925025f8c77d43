#pragma once

#include "views/panels/InspectorPage.h"

namespace atlas::views {

/// What the inspector lists of a chip: its place, its type's figures, its NeuronLinks.
[[nodiscard]] std::vector<InspectorRow>
chipRows(const Catalog& catalog, const Topology& topology, VertexId chip);

/// The same for everything that is not a chip.
[[nodiscard]] std::vector<InspectorRow> partRows(const Topology& topology, VertexId id);

/// The links at a vertex; a click selects the link.
[[nodiscard]] std::vector<InspectorRow> linkRows(const Topology& topology, VertexId vertex);

} // namespace atlas::views
