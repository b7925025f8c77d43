#include "model/simulation/network/Flow.h"

#include "model/simulation/network/CriticalChain.h"
#include "model/simulation/network/Engine.h"
#include "model/simulation/network/TransferCheck.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

std::vector<CapacityChange> byTime(std::vector<CapacityChange> changes)
{
    std::ranges::stable_sort(changes, {}, &CapacityChange::time);
    return changes;
}

/// Detours are taken by single transfers, so nothing may be lumped where they can come.
bool mayDetour(const Network& network, const FlowOptions& options)
{
    const auto hasFailed = [](const Link& link) { return link.capacity == BytesPerSecond(0); };
    return options.reroute
        && (!options.changes.empty() || std::ranges::any_of(network.links(), hasFailed));
}

FlowProblem problemOf(
    const Network& network,
    const TransferList& transfers,
    const FlowOptions& options,
    std::span<const TransferId> order,
    const Watch& watch)
{
    const std::vector<CapacityChange> changes = byTime(options.changes);
    if (options.useSymmetry && !mayDetour(network, options)) {
        if (auto classes = findSymmetry(network, transfers, changes, order, watch))
            if (auto lumped = problemOfClasses(network, transfers, changes, *std::move(classes)))
                return *std::move(lumped);
    }
    return plainProblem(network, transfers, changes);
}

std::vector<double>
bytesOnLinks(const Network& network, const TransferList& transfers, const Engine& engine)
{
    std::vector<double> onRoute(transfers.routeCount());
    for (std::uint32_t t = 0; t < transfers.size(); ++t)
        onRoute[transfers.route({t}).index] += transfers.bytes({t});
    std::vector<double> onLink(network.linkCount());
    for (std::uint32_t route = 0; route < transfers.routeCount(); ++route)
        for (const LinkId link : transfers.links({route}))
            onLink[link.index] += onRoute[route];
    for (const Engine::Moved& moved : engine.detours())
        onLink[moved.link.index] += moved.bytes;
    return onLink;
}

/// By flow to by transfer.
std::vector<Seconds> ofTransfers(
    const FlowProblem& problem, const TransferList& transfers, const std::vector<double>& times)
{
    std::vector<Seconds> result(transfers.size());
    for (std::uint32_t t = 0; t < transfers.size(); ++t)
        result[t] = Seconds(times[problem.flowOf(t)]);
    return result;
}

} // namespace

Result<FlowResult> simulate(
    const Network& network,
    const TransferList& transfers,
    const FlowOptions& options,
    const Watch& watch)
{
    if (auto problem = checkFlow(network, transfers, options))
        return std::unexpected(*std::move(problem));
    const auto order = dependencyOrder(network, transfers);
    if (!order)
        return std::unexpected(order.error());
    FlowProblem problem = problemOf(network, transfers, options, *order, watch);
    Engine engine(
        problem,
        {.network = network,
         .transfers = transfers,
         .reroute = mayDetour(network, options) ? options.reroute : Reroute{},
         .watch = watch,
         .record = options.record});
    if (auto stopped = engine.run())
        return std::unexpected(*std::move(stopped));
    FlowResult result;
    result.starts = ofTransfers(problem, transfers, engine.starts());
    result.finishes = ofTransfers(problem, transfers, engine.finishes());
    if (!result.finishes.empty())
        result.makespan = std::ranges::max(result.finishes);
    result.linkBytes = bytesOnLinks(network, transfers, engine);
    result.criticalChain = criticalChain(transfers, result.starts, result.finishes);
    result.events = engine.events();
    result.classes = problem.flowCount();
    result.record = engine.takeRecord();
    return result;
}

} // namespace atlas
