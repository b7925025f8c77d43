#pragma once

#include "model/layout/Layout.h"

namespace atlas {

/// A machine of several torus planes: a torus of three axes, or the instances of an UltraServer
/// joined in rings chip by chip. Two planes stand side by side and four in a square, in ring order,
/// so that every ring edge joins neighbouring planes; its wire runs in the gutter below or beside
/// its chips on a track of its own. More planes get stubs instead.
[[nodiscard]] Layout arrangePlanes(const Topology& topology);

} // namespace atlas
