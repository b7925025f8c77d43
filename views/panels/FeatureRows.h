#pragma once

#include "model/features/FeatureBook.h"
#include "views/panels/InspectorPage.h"

#include <vector>

namespace atlas::views {

/// What is explained of a place step by step on the diagram: the features that speak of such a
/// thing in a machine of this family, and in a NeuronCore the data paths. Without a place, the
/// features of the family. A heading stands above them; nothing when there are none.
[[nodiscard]] std::vector<InspectorRow>
featureRows(const FeatureBook& book, const Scene& scene, std::optional<Element> place);

} // namespace atlas::views
