#include "model/topology/LatticeLinks.h"

#include <algorithm>

namespace atlas {

namespace {

std::size_t confirmedNeuronLinks(const Topology& topology)
{
    return static_cast<std::size_t>(std::ranges::count_if(topology.edges(), [](const Edge& e) {
        return e.kind == EdgeKind::NeuronLink && e.confirmed;
    }));
}

} // namespace

void addAxisLinks(
    TopologyBuilder& builder, const Lattice& lattice, const Axis& axis, std::uint16_t type)
{
    for (std::uint32_t chip = 0; chip < lattice.chipCount(); ++chip) {
        if (const auto link = Lattice::linkToNext(chip, axis)) {
            builder.add(Edge{
                .source = {link->source},
                .target = {link->target},
                .wrapAround = link->wrapAround,
                .acrossServers = axis.acrossServers,
                .type = type});
        }
    }
}

std::optional<Lattice> pureLattice(const Topology& topology)
{
    Lattice lattice(topology.shape(), topology.serverCount(), topology.ringAcrossServers());
    // A checked machine has every link of its lattice, so the number tells whether it has others.
    if (!lattice.joinsAllChips() || confirmedNeuronLinks(topology) != lattice.linkCount()) {
        return std::nullopt;
    }
    return lattice;
}

bool isOneSwitch(const Topology& topology)
{
    const auto isSwitch = [](const Vertex& v) { return v.kind == VertexKind::NeuronLinkSwitch; };
    // A checked machine of this shape has an attachment at every chip.
    return topology.shape().kind == ShapeKind::Switch
        && std::ranges::count_if(topology.vertices(), isSwitch) == 1
        && confirmedNeuronLinks(topology) == topology.chipCount();
}

} // namespace atlas
