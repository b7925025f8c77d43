#include "model/topology/LatticeLinks.h"
#include "model/topology/Queries.h"
#include "model/topology/Search.h"

#include <algorithm>

namespace atlas {

namespace {

/// The hops to the farthest chip; nothing when some chip is not reached.
std::optional<std::uint32_t> eccentricity(const Topology& topology, VertexId chip)
{
    const Reach reach = searchFrom(topology, std::span(&chip, 1), Walkable::ConfirmedNeuronLinks);
    const auto farthest = std::ranges::max(std::span(reach.hops).first(topology.chipCount()));
    return farthest == unreached ? std::nullopt : std::optional(farthest);
}

/// The confirmed NeuronLink among some incidences that leads to a chip.
std::optional<EdgeId>
neuronLinkTo(const Topology& topology, std::span<const Incidence> incidences, VertexId chip)
{
    for (const Incidence& incidence : incidences) {
        if (incidence.neighbor == chip
            && isWalkable(topology.edge(incidence.edge), Walkable::ConfirmedNeuronLinks)) {
            return incidence.edge;
        }
    }
    return std::nullopt;
}

void countVertex(const Vertex& vertex, Summary& summary)
{
    switch (vertex.kind) {
    case VertexKind::HostSocket:
        summary.numaNodes += vertex.numaNode ? 1U : 0U;
        break;
    case VertexKind::PcieRoot:
    case VertexKind::PcieSwitch:
        ++summary.pcieGroups;
        break;
    case VertexKind::EfaAdapter:
        ++summary.efaAdapters;
        break;
    case VertexKind::Chip:
    case VertexKind::NeuronLinkSwitch:
    case VertexKind::EnaAdapter:
    case VertexKind::Storage:
    case VertexKind::Network:
        break;
    }
}

} // namespace

std::vector<VertexId>
neuronLinkNeighbors(const Topology& topology, VertexId vertex, bool withUnconfirmed)
{
    std::vector<VertexId> neighbors;
    for (const Incidence& incidence : topology.incident(vertex)) {
        const Edge& edge = topology.edge(incidence.edge);
        if (edge.kind == EdgeKind::NeuronLink && (edge.confirmed || withUnconfirmed)) {
            neighbors.push_back(incidence.neighbor);
        }
    }
    return neighbors;
}

std::optional<std::uint32_t> diameter(const Topology& topology)
{
    const std::uint32_t chips = topology.chipCount();
    if (chips <= 1) {
        return std::nullopt;
    }
    const std::optional<Lattice> lattice = pureLattice(topology);
    if (lattice && lattice->isUniform()) {
        return eccentricity(topology, {0});
    }
    if (lattice && lattice->axes().size() == 1) {
        return chips - 1; // an open line
    }
    if (isOneSwitch(topology)) {
        return 2;
    }
    if (chips > mostChipsToSearch) {
        return std::nullopt;
    }
    std::uint32_t largest = 0;
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        const std::optional<std::uint32_t> hops = eccentricity(topology, {chip});
        if (!hops) {
            return std::nullopt;
        }
        largest = std::max(largest, *hops);
    }
    return largest;
}

std::vector<EdgeId> ringLinks(const Topology& topology, VertexId chip, std::uint32_t axis)
{
    const Lattice lattice(topology.shape(), topology.serverCount(), topology.ringAcrossServers());
    if (chip.index >= lattice.chipCount() || axis >= lattice.axes().size()) {
        return {};
    }
    const Axis& along = lattice.axes()[axis];
    if (!along.closed || along.extent <= 2) {
        return {};
    }
    std::vector<EdgeId> links;
    std::uint32_t at = chip.index;
    do {
        const std::uint32_t next = Lattice::next(at, along);
        if (const auto link = neuronLinkTo(topology, topology.incident({at}), {next})) {
            links.push_back(*link);
        }
        at = next;
    } while (at != chip.index);
    return links;
}

Summary summarize(const Topology& topology)
{
    Summary summary;
    summary.chips = topology.chipCount();
    summary.neuronCores = topology.chipCount() * topology.coresPerChip();
    for (const Vertex& vertex : topology.vertices()) {
        countVertex(vertex, summary);
    }
    for (const Edge& edge : topology.edges()) {
        if (edge.kind == EdgeKind::NeuronLink) {
            ++(edge.confirmed ? summary.neuronLinks : summary.unconfirmedNeuronLinks);
        }
    }
    summary.diameterHops = diameter(topology);
    summary.bisection = bisection(topology);
    return summary;
}

} // namespace atlas
