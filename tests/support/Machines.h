#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/drawing/Compose.h"
#include "model/topology/Topology.h"
#include "model/topology/TopologyBuilder.h"

#include <string>
#include <string_view>
#include <vector>

namespace atlas::test {

/// The built-in catalogue, read once.
[[nodiscard]] const Catalog& catalog();

/// A machine by catalogue name or notation; throws with all its problems when it cannot be built,
/// which fails the test.
[[nodiscard]] Topology machine(std::string_view target);

/// The names of all catalogue instances.
[[nodiscard]] std::vector<std::string> instanceNames();

/// 0.62 of the text's size for each character: wider than Inter on average.
[[nodiscard]] TextMeasure fixedMeasure();

} // namespace atlas::test
