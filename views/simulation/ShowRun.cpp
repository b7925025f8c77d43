#include "views/simulation/ShowRun.h"

#include <utility>

namespace atlas::views {

namespace {

/// The link of the machine that was busiest over the whole run; it stands first.
std::optional<EdgeId> busiestEdge(const CollectiveRun& run)
{
    for (const LinkLoad& load : run.links) {
        if (run.machine->isWire(load.link)
            && Network::edge(load.link).index < run.machine->topology().edges().size())
            return Network::edge(load.link);
    }
    return std::nullopt;
}

} // namespace

std::optional<EdgeId> linkBetween(const Topology& topology, std::uint32_t a, std::uint32_t b)
{
    if (a >= topology.chipCount())
        return std::nullopt;
    for (const Incidence& incidence : topology.incident(VertexId{a})) {
        if (incidence.neighbor.index == b
            && topology.edge(incidence.edge).kind == EdgeKind::NeuronLink)
            return incidence.edge;
    }
    return std::nullopt;
}

std::vector<double> linkShares(const Topology& topology, const CollectiveRequest& request)
{
    std::vector<double> shares(topology.edges().size(), 1);
    for (const LinkFault& fault : request.faults) {
        if (const auto edge = linkBetween(topology, fault.source, fault.target))
            shares[edge->index] = fault.share;
    }
    for (const std::uint32_t chip : request.deadChips) {
        if (chip >= topology.chipCount())
            continue;
        for (const Incidence& incidence : topology.incident(VertexId{chip}))
            shares[incidence.edge.index] = 0;
    }
    return shares;
}

std::shared_ptr<const ShownRun> shownRun(const Topology& topology, const CollectiveRun& run)
{
    std::vector<VertexId> dead;
    dead.reserve(run.request.deadChips.size());
    for (const std::uint32_t chip : run.request.deadChips)
        dead.push_back(VertexId{chip});
    return std::make_shared<const ShownRun>(ShownRun{
        .topology = topology,
        .playback = Playback(run.machine->network(), run.flow, run.overhead, run.efficiency),
        .shares = linkShares(topology, run.request),
        .busiest = busiestEdge(run),
        .deadChips = std::move(dead),
        .chunks = ChunkBook(run)});
}

} // namespace atlas::views
