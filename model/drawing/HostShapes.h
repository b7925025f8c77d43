#pragma once

#include "model/drawing/Compose.h"

namespace atlas {

/// The frames of a layout with their titles: NUMA nodes, servers, folded host and network strips.
void drawFrames(
    Drawing& drawing, const Topology& topology, const Layout& layout, const TextMeasure& measure);

/// Everything boxed that is not a chip: PCIe groups, adapters, storage, networks, NeuronLink
/// switches.
void drawHostBoxes(
    Drawing& drawing, const Topology& topology, const Layout& layout, const TextMeasure& measure);

} // namespace atlas
