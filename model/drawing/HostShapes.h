#pragma once

#include "model/drawing/Compose.h"

namespace atlas {

/// The layer with which a frame is shown.
[[nodiscard]] Layer layerOf(FrameKind kind);
/// "NUMA node 0", "Instance 3", "Host".
[[nodiscard]] std::string frameTitle(const Topology& topology, const Frame& frame);

/// The frames of a layout with their titles: NUMA nodes, servers, folded host and network strips.
void drawFrames(
    Drawing& drawing, const Topology& topology, const Layout& layout, const TextMeasure& measure);

/// Everything boxed that is not a chip: PCIe groups, adapters, storage, networks, NeuronLink
/// switches.
void drawHostBoxes(
    Drawing& drawing, const Topology& topology, const Layout& layout, const TextMeasure& measure);

} // namespace atlas
