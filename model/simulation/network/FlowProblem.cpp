#include "model/simulation/network/FlowProblem.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

double capacityOf(const Network& network, LinkId link)
{
    return network.capacity(link).value_or(BytesPerSecond(0)).value();
}

double delayOf(const Network& network, std::span<const LinkId> links)
{
    double delay = 0;
    for (const LinkId link : links)
        delay += network.latency(link).value();
    return delay;
}

/// What a flow takes over from its transfer.
void addFlow(FlowProblem& problem, const TransferList& transfers, TransferId t)
{
    problem.bytes.push_back(transfers.bytes(t));
    problem.starts.push_back(transfers.start(t).value());
    const auto cap = transfers.cap(t);
    problem.caps.push_back(cap ? cap->value() : FlowProblem::never);
}

/// Calls back with each flow and each flow that it waits for, once for a pair.
template<typename Callback>
void forEachWait(
    const FlowProblem& problem, const TransferList& transfers, const Callback& callback)
{
    std::vector<std::uint32_t> before;
    for (std::uint32_t flow = 0; flow < problem.flowCount(); ++flow) {
        before.clear();
        for (const TransferId p : transfers.after(problem.transferOf(flow)))
            before.push_back(problem.flowOf(p.index));
        std::ranges::sort(before);
        const auto repeated = std::ranges::unique(before);
        before.erase(repeated.begin(), repeated.end());
        for (const std::uint32_t p : before)
            callback(flow, p);
    }
}

void listSuccessors(FlowProblem& problem, const TransferList& transfers)
{
    problem.waits.assign(problem.flowCount(), 0);
    problem.nextStarts.assign(problem.flowCount() + std::size_t{1}, 0);
    forEachWait(problem, transfers, [&](std::uint32_t flow, std::uint32_t before) {
        ++problem.waits[flow];
        ++problem.nextStarts[before + std::size_t{1}];
    });
    for (std::size_t i = 1; i < problem.nextStarts.size(); ++i)
        problem.nextStarts[i] += problem.nextStarts[i - 1];
    problem.next.resize(problem.nextStarts.back());
    std::vector<std::size_t> free(problem.nextStarts.begin(), problem.nextStarts.end() - 1);
    forEachWait(problem, transfers, [&](std::uint32_t flow, std::uint32_t before) {
        problem.next[free[before]++] = flow;
    });
}

/// The links of a route by class, in order of the first of each, and how many there are of it.
void countByClass(
    std::span<const LinkId> links, const SymmetryClasses& classes, std::vector<Crossing>& counted)
{
    counted.clear();
    for (const LinkId link : links) {
        const std::uint32_t c = classes.ofLink[link.index];
        const auto known = std::ranges::find(counted, c, &Crossing::link);
        if (known == counted.end())
            counted.push_back({.link = c, .weight = 1});
        else
            known->weight += 1;
    }
}

} // namespace

std::uint32_t FlowProblem::addRoute(const Network& network, std::span<const LinkId> links)
{
    for (const LinkId link : links)
        crossings.push_back({.link = link.index, .weight = 1});
    routeStarts.push_back(crossings.size());
    delays.push_back(delayOf(network, links));
    return static_cast<std::uint32_t>(delays.size() - 1);
}

FlowProblem plainProblem(
    const Network& network,
    const TransferList& transfers,
    std::span<const CapacityChange> changesByTime)
{
    FlowProblem problem;
    for (std::uint32_t l = 0; l < network.linkCount(); ++l)
        problem.capacities.push_back(capacityOf(network, {l}));
    for (const CapacityChange& change : changesByTime)
        problem.changes.push_back(
            {.time = change.time.value(),
             .link = change.link.index,
             .capacity = change.capacity.value()});
    for (std::uint32_t r = 0; r < transfers.routeCount(); ++r)
        problem.addRoute(network, transfers.links({r}));
    for (std::uint32_t t = 0; t < transfers.size(); ++t) {
        problem.routes.push_back(transfers.route({t}).index);
        addFlow(problem, transfers, {t});
    }
    listSuccessors(problem, transfers);
    return problem;
}

std::optional<FlowProblem> problemOfClasses(
    const Network& network,
    const TransferList& transfers,
    std::span<const CapacityChange> changesByTime,
    SymmetryClasses classes)
{
    FlowProblem problem;
    for (const LinkId link : classes.firstLink)
        problem.capacities.push_back(capacityOf(network, link));
    for (const CapacityChange& change : changesByTime) {
        const std::uint32_t c = classes.ofLink[change.link.index];
        if (classes.firstLink[c] == change.link)
            problem.changes.push_back(
                {.time = change.time.value(), .link = c, .capacity = change.capacity.value()});
    }
    std::vector<Crossing> counted;
    for (std::uint32_t flow = 0; flow < classes.firstTransfer.size(); ++flow) {
        const TransferId t = classes.firstTransfer[flow];
        const std::span<const LinkId> links = transfers.links(transfers.route(t));
        countByClass(links, classes, counted);
        for (Crossing& crossing : counted) {
            // Crossings counted from the transfers and from the links are the same.
            const std::uint64_t all = std::uint64_t{classes.transferCount[flow]} * crossing.weight;
            const std::uint64_t linkCount = classes.linkCount[crossing.link];
            if (all % linkCount != 0)
                return std::nullopt;
            crossing.weight = static_cast<std::uint32_t>(all / linkCount);
            problem.crossings.push_back(crossing);
        }
        problem.routeStarts.push_back(problem.crossings.size());
        problem.delays.push_back(delayOf(network, links));
        problem.routes.push_back(flow);
        addFlow(problem, transfers, t);
    }
    problem.flowOfTransfer = std::move(classes.ofTransfer);
    problem.classOfLink = std::move(classes.ofLink);
    problem.firstTransfer = std::move(classes.firstTransfer);
    listSuccessors(problem, transfers);
    return problem;
}

} // namespace atlas
