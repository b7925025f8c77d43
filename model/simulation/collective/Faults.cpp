#include "model/simulation/collective/Machine.h"

#include <fmt/format.h>
#include <map>

namespace atlas {

namespace {

std::unexpected<Problem> problem(std::string where, std::string what)
{
    return std::unexpected(Problem{std::move(where), std::move(what)});
}

/// The NeuronLink between two chips.
Result<EdgeId> linkBetween(const Topology& topology, const LinkFault& fault)
{
    const std::string where = fmt::format("link {}-{}", fault.source, fault.target);
    const std::uint32_t chips = topology.chipCount();
    for (const std::uint32_t chip : {fault.source, fault.target}) {
        if (chip >= chips)
            return problem(
                where,
                fmt::format(
                    "there is no chip {}; {} has 0 to {}", chip, topology.name(), chips - 1));
    }
    std::vector<std::string> neighbors;
    for (const Incidence& next : topology.incident(VertexId{fault.source})) {
        if (topology.edge(next.edge).kind != EdgeKind::NeuronLink)
            continue;
        if (next.neighbor.index == fault.target)
            return next.edge;
        if (next.neighbor.index < chips)
            neighbors.push_back(std::to_string(next.neighbor.index));
    }
    return problem(
        where,
        neighbors.empty() ? fmt::format("chip {} has no NeuronLink to another chip", fault.source)
                          : fmt::format(
                                "no NeuronLink joins these chips; chip {} is joined to {}",
                                fault.source,
                                fmt::join(neighbors, ", ")));
}

} // namespace

Result<LinkConditions> conditionsOf(const Topology& topology, const CollectiveRequest& request)
{
    LinkConditions conditions;
    conditions.bandwidth = request.linkBandwidth;
    conditions.latency = request.linkLatency.value_or(Seconds(0));
    std::map<EdgeId, double> shares;
    for (const LinkFault& fault : request.faults) {
        const auto edge = linkBetween(topology, fault);
        if (!edge)
            return std::unexpected(edge.error());
        const auto [known, isNew] = shares.try_emplace(*edge, fault.share);
        if (!isNew && known->second != fault.share)
            return problem(
                fmt::format("link {}-{}", fault.source, fault.target),
                fmt::format(
                    "it is given twice, with {:g} and with {:g} of its bandwidth; give it once",
                    known->second,
                    fault.share));
        if (fault.share <= 0)
            conditions.edges.push_back({*edge, EdgeCondition::Failed{}});
        else
            conditions.edges.push_back({*edge, EdgeCondition::Scaled{fault.share}});
    }
    for (const std::uint32_t chip : request.deadChips) {
        if (chip >= topology.chipCount())
            return problem(
                fmt::format("chip {}", chip),
                fmt::format(
                    "there is none; {} has 0 to {}", topology.name(), topology.chipCount() - 1));
        for (const Incidence& next : topology.incident(VertexId{chip}))
            conditions.edges.push_back({next.edge, EdgeCondition::Failed{}});
    }
    return conditions;
}

} // namespace atlas
