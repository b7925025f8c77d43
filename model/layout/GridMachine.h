#pragma once

#include "model/layout/Layout.h"

namespace atlas {

/// A machine of one server whose chips stand in one grid: line, ring, torus of two axes, chips
/// without links.
[[nodiscard]] Layout arrangeGrid(const Topology& topology, HostSide side = HostSide::Whole);

} // namespace atlas
