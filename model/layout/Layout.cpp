#include "model/layout/Layout.h"

#include "model/layout/GridMachine.h"
#include "model/layout/PlanesMachine.h"
#include "model/layout/SwitchedMachine.h"

#include <algorithm>

namespace atlas {

namespace {

bool hasSwitches(const Topology& topology)
{
    // Chips come first and are never switches.
    return std::ranges::any_of(
        topology.vertices().subspan(topology.chipCount()),
        [](const Vertex& vertex) { return vertex.kind == VertexKind::NeuronLinkSwitch; });
}

bool hasPlanes(const Topology& topology)
{
    const Shape& shape = topology.shape();
    return shape.kind == ShapeKind::Torus
        && (topology.serverCount() > 1 || shape.dimensions.size() > 2);
}

} // namespace

std::span<const Point> Layout::path(EdgeId id) const
{
    const std::uint32_t first = pathStarts[id.index];
    return {points.data() + first, pathStarts[id.index + 1] - first};
}

Layout arrange(const Topology& topology, HostSide host)
{
    if (hasPlanes(topology))
        return arrangePlanes(topology);
    // Several servers that are no torus have no other home than the bands.
    if (hasSwitches(topology) || topology.serverCount() > 1)
        return arrangeSwitched(topology);
    return arrangeGrid(topology, host);
}

} // namespace atlas
