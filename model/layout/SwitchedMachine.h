#pragma once

#include "model/layout/Layout.h"

namespace atlas {

/// A machine whose chips meet at NeuronLink switches. The chips of a switch form a band with the
/// switch as a bar along it; a second band hangs below the first with its bar at the bottom, so
/// that direct links between both run straight down. To the right of each column of chips is a
/// gutter with one track for each chip of the column: up or down to the bar, the other way to its
/// peer. A switch inside a server stands upright at the left of its chips.
[[nodiscard]] Layout arrangeSwitched(const Topology& topology);

} // namespace atlas
