#include "model/simulation/network/Engine.h"

#include <algorithm>
#include <fmt/format.h>
#include <functional>
#include <utility>

namespace atlas {

namespace {

/// Moments nearer to each other than rounding can tell are the same: 16 units in the last place.
constexpr double sameMoment = 1 + 16 * std::numeric_limits<double>::epsilon();

/// The watch is asked after this much work, counted in flows that were solved.
constexpr std::uint64_t workPerWatch = 1U << 16U;

} // namespace

Engine::Engine(FlowProblem& problem, const Inputs& inputs)
    : m_problem(problem)
    , m_inputs(inputs)
    , m_rates(problem)
    , m_active(problem.flowCount())
    , m_starts(problem.flowCount())
    , m_finishes(problem.flowCount(), FlowProblem::never)
    , m_waits(problem.waits)
{
    if (inputs.record)
        m_recorder.emplace(problem);
    if (inputs.reroute)
        for (std::uint32_t l = 0; l < problem.capacities.size(); ++l)
            if (problem.capacities[l] == 0)
                m_failed.push_back({l});
}

std::optional<FlowRecord> Engine::takeRecord()
{
    if (!m_recorder)
        return std::nullopt;
    return std::move(*m_recorder).record(m_inputs.network, m_inputs.transfers);
}

std::optional<Problem> Engine::run()
{
    for (std::uint32_t flow = 0; flow < m_problem.flowCount(); ++flow)
        if (m_waits[flow] == 0)
            start(flow, m_problem.starts[flow]);
    while (m_done < m_problem.flowCount()) {
        const double now = nextTime();
        if (now == FlowProblem::never)
            return stuck();
        step(now);
        if (!isTold())
            return Problem{"simulation", "it was cancelled"};
    }
    return std::nullopt;
}

bool Engine::isTold()
{
    if (++m_work < workPerWatch)
        return true;
    m_work = 0;
    return m_inputs.watch.goesOn(
        static_cast<double>(m_done) / static_cast<double>(m_problem.flowCount()));
}

double Engine::nextTime()
{
    double time = m_tree.earliest();
    if (!m_begins.empty())
        time = std::min(time, m_begins.front().time);
    if (m_nextChange < m_problem.changes.size())
        time = std::min(time, m_problem.changes[m_nextChange].time);
    return time;
}

void Engine::step(double now)
{
    const double until = now * sameMoment;
    ++m_events;
    finishFlows(until);
    changeCapacities(until);
    if (m_capacityChanged && m_inputs.reroute)
        detourAround(now);
    m_capacityChanged = false;
    beginFlows(until);
    solve(now);
}

void Engine::finishFlows(double until)
{
    m_slots.clear();
    m_tree.collect(until, m_slots);
    for (std::uint32_t& slot : m_slots)
        slot = m_flowOfSlot[slot];
    std::ranges::sort(m_slots);
    for (const std::uint32_t flow : m_slots) {
        m_rates.remove(flow);
        m_tree.release(m_active[flow].slot);
        finish(flow, m_finishes[flow]);
    }
}

void Engine::finish(std::uint32_t flow, double time)
{
    m_finishes[flow] = time;
    ++m_done;
    if (m_recorder)
        m_recorder->noteFinish(time, flow);
    release(flow, time);
}

/// Flows that waited for the last of their predecessors start.
void Engine::release(std::uint32_t flow, double time)
{
    for (std::size_t k = m_problem.nextStarts[flow]; k < m_problem.nextStarts[flow + 1]; ++k) {
        const std::uint32_t next = m_problem.next[k];
        m_starts[next] = std::max(m_starts[next], time);
        if (--m_waits[next] == 0)
            start(next, std::max(m_starts[next], m_problem.starts[next]));
    }
}

void Engine::start(std::uint32_t flow, double time)
{
    m_starts[flow] = time;
    m_active[flow].left = m_problem.bytes[flow];
    m_begins.push_back({.time = time + m_problem.delays[m_problem.routes[flow]], .flow = flow});
    std::ranges::push_heap(m_begins, std::greater{});
}

void Engine::changeCapacities(double until)
{
    const auto& changes = m_problem.changes;
    for (; m_nextChange < changes.size() && changes[m_nextChange].time <= until; ++m_nextChange) {
        const FlowProblem::Change& change = changes[m_nextChange];
        m_rates.setCapacity(change.link, change.capacity);
        m_capacityChanged = true;
        if (!m_inputs.reroute)
            continue;
        std::erase(m_failed, LinkId{change.link});
        if (change.capacity == 0)
            m_failed.insert(
                std::ranges::upper_bound(m_failed, LinkId{change.link}), LinkId{change.link});
    }
}

void Engine::beginFlows(double until)
{
    while (!m_begins.empty() && m_begins.front().time <= until) {
        std::ranges::pop_heap(m_begins, std::greater{});
        const Begin due = m_begins.back();
        m_begins.pop_back();
        begin(due);
    }
}

void Engine::begin(const Begin& due)
{
    const std::uint32_t flow = due.flow;
    if (m_inputs.reroute && isBlocked(flow) && detour(flow, due.time))
        return;
    const bool isFree = m_problem.crossingsOf(m_problem.routes[flow]).empty()
        && m_problem.caps[flow] == FlowProblem::never;
    if (m_active[flow].left <= 0 || isFree) {
        finish(flow, due.time);
        return;
    }
    m_active[flow].since = due.time;
    const std::uint32_t slot = m_tree.take();
    m_active[flow].slot = slot;
    if (slot >= m_flowOfSlot.size())
        m_flowOfSlot.resize(slot + std::size_t{1});
    m_flowOfSlot[slot] = flow;
    m_rates.add(flow);
}

void Engine::solve(double now)
{
    m_rates.solve();
    m_work += m_rates.solvedFlows().size();
    for (const std::uint32_t flow : m_rates.solvedFlows()) {
        const double rate = m_rates.rate(flow);
        const double former = m_rates.formerRate(flow);
        if (rate == former)
            continue;
        Active& active = m_active[flow];
        active.left = std::max(0.0, active.left - former * (now - active.since));
        active.since = std::max(active.since, now);
        m_finishes[flow] = rate > 0 ? active.since + active.left / rate : FlowProblem::never;
        m_tree.set(active.slot, m_finishes[flow]);
    }
    if (m_recorder)
        m_recorder->noteSolved(now, m_rates);
}

bool Engine::isBlocked(std::uint32_t flow) const
{
    return std::ranges::any_of(
        m_problem.crossingsOf(m_problem.routes[flow]),
        [this](const Crossing& crossing) { return m_rates.capacity(crossing.link) == 0; });
}

/// Sends every moving flow that a failed link blocks another way, where there is one.
void Engine::detourAround(double now)
{
    std::vector<std::uint32_t> blocked;
    for (std::uint32_t flow = 0; flow < m_problem.flowCount(); ++flow)
        if (m_rates.isActive(flow) && isBlocked(flow))
            blocked.push_back(flow);
    for (const std::uint32_t flow : blocked) {
        Active& active = m_active[flow];
        const double left = active.left;
        active.left = std::max(0.0, left - m_rates.rate(flow) * (now - active.since));
        const std::uint32_t slot = active.slot;
        const std::uint32_t former = m_problem.routes[flow];
        if (!detour(flow, now)) {
            active.left = left;
            continue;
        }
        const std::uint32_t chosen = std::exchange(m_problem.routes[flow], former);
        m_rates.detach(flow);
        m_problem.routes[flow] = chosen;
        m_tree.release(slot);
    }
}

/// Gives what is left of a flow another route; whether there is one.
bool Engine::detour(std::uint32_t flow, double now)
{
    const auto crossings = m_problem.crossingsOf(m_problem.routes[flow]);
    const Network& network = m_inputs.network;
    const auto other = m_inputs.reroute(
        network.from({crossings.front().link}), network.to({crossings.back().link}), m_failed);
    if (!other)
        return false;
    for (const Crossing& crossing : crossings)
        m_detours.push_back({.link = {crossing.link}, .bytes = -m_active[flow].left});
    for (const LinkId link : *other)
        m_detours.push_back({.link = link, .bytes = m_active[flow].left});
    if (m_recorder)
        m_recorder->noteOtherRoute(now, flow, *other);
    const std::uint32_t route = m_problem.addRoute(network, *other);
    m_problem.routes[flow] = route;
    m_begins.push_back({.time = now + m_problem.delays[route], .flow = flow});
    std::ranges::push_heap(m_begins, std::greater{});
    return true;
}

/// The links of a flow's route that have failed, by name.
std::string Engine::failedLinks(std::uint32_t flow) const
{
    const TransferList& transfers = m_inputs.transfers;
    std::vector<LinkId> links;
    if (m_problem.classOfLink.empty()) {
        for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow]))
            links.push_back({crossing.link});
    } else {
        const auto own = transfers.links(transfers.route(m_problem.transferOf(flow)));
        links.assign(own.begin(), own.end());
    }
    std::string names;
    for (const LinkId link : links) {
        const std::uint32_t index =
            m_problem.classOfLink.empty() ? link.index : m_problem.classOfLink[link.index];
        if (m_rates.capacity(index) == 0)
            names += (names.empty() ? "" : ", ") + m_inputs.network.label(link);
    }
    return names;
}

/// Nothing will happen any more: some flows stand still, others wait for them.
Problem Engine::stuck() const
{
    std::optional<std::uint32_t> first;
    bool areMore = false;
    for (std::uint32_t flow = 0; flow < m_problem.flowCount(); ++flow) {
        if (!m_rates.isActive(flow))
            continue;
        areMore = first.has_value();
        first = first.value_or(flow);
    }
    const std::uint32_t flow = first.value_or(0);
    const std::string failed = failedLinks(flow);
    Problem problem{
        describe(m_inputs.network, m_inputs.transfers, m_problem.transferOf(flow)),
        "it moves too slowly to finish in any time that a number can hold"};
    if (!failed.empty())
        problem.what = fmt::format(
            "it can never finish because of failed links: {}{}",
            failed,
            areMore ? "; others cannot either" : "");
    return problem;
}

} // namespace atlas
