#include "model/simulation/network/MaxMin.h"

#include <algorithm>
#include <cassert>
#include <functional>

namespace atlas {

namespace {

/// Levels are rounded sums; what is this near below the lowest level is solved again to be safe.
constexpr double safely = 1 - 1e-9;

} // namespace

MaxMin::MaxMin(const FlowProblem& problem)
    : m_problem(problem)
    , m_flows(problem.flowCount())
    , m_links(problem.capacities.size())
    , m_members(problem.capacities.size())
{
    for (std::uint32_t l = 0; l < linkCount(); ++l)
        m_links[l].capacity = problem.capacities[l];
}

void MaxMin::markChanged(std::uint32_t link)
{
    if (m_links[link].changed)
        return;
    m_links[link].changed = true;
    m_changed.push_back(link);
}

void MaxMin::add(std::uint32_t flow)
{
    FlowState& state = m_flows[flow];
    assert(!state.active);
    state.active = true;
    state.isNew = true;
    state.rate = 0;
    m_added.push_back(flow);
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        m_members[crossing.link].push_back({.flow = flow, .weight = crossing.weight});
        m_links[crossing.link].weight += crossing.weight;
        markChanged(crossing.link);
    }
}

void MaxMin::remove(std::uint32_t flow)
{
    FlowState& state = m_flows[flow];
    assert(state.active);
    state.active = false;
    if (!state.isNew)
        m_lowest = std::min(m_lowest, state.rate);
    state.isNew = false;
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        m_links[crossing.link].weight -= crossing.weight;
        markChanged(crossing.link);
    }
}

void MaxMin::detach(std::uint32_t flow)
{
    remove(flow);
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow]))
        std::erase_if(m_members[crossing.link], [flow](const Member& m) { return m.flow == flow; });
}

void MaxMin::setCapacity(std::uint32_t link, double capacity)
{
    LinkState& state = m_links[link];
    const double least = std::min(state.capacity, capacity);
    state.capacity = capacity;
    if (state.weight > 0)
        m_lowest = std::min(m_lowest, least / state.weight);
    markChanged(link);
}

double MaxMin::load(std::uint32_t link) const
{
    double sum = 0;
    for (const Member& member : m_members[link])
        sum += m_flows[member.flow].active ? member.weight * m_flows[member.flow].rate : 0;
    return sum;
}

void MaxMin::touch(std::uint32_t link)
{
    if (m_links[link].solve == m_solve)
        return;
    m_links[link].solve = m_solve;
    m_touched.push_back(link);
}

void MaxMin::include(std::uint32_t flow)
{
    FlowState& state = m_flows[flow];
    if (state.solve == m_solve)
        return;
    state.solve = m_solve;
    state.stopped = false;
    m_affected.push_back(flow);
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow]))
        touch(crossing.link);
}

/// Members that have left go; what stopped below the lowest level takes its part of the room.
void MaxMin::gatherLink(std::uint32_t link)
{
    LinkState& state = m_links[link];
    std::vector<Member>& members = m_members[link];
    if (state.changed)
        std::erase_if(members, [this](const Member& m) { return !m_flows[m.flow].active; });
    state.room = state.capacity;
    state.growing = 0;
    for (const Member& member : members) {
        const FlowState& flow = m_flows[member.flow];
        if (!flow.isNew && flow.rate < m_lowest) {
            state.room -= member.weight * flow.rate;
            continue;
        }
        state.growing += member.weight;
        include(member.flow);
    }
}

void MaxMin::findLowestLevel()
{
    for (const std::uint32_t flow : m_added) {
        if (!m_flows[flow].isNew)
            continue;
        m_lowest = std::min(m_lowest, m_problem.caps[flow]);
        for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
            const LinkState& link = m_links[crossing.link];
            m_lowest = std::min(m_lowest, link.capacity / link.weight);
        }
    }
    m_lowest *= safely;
}

void MaxMin::gather()
{
    ++m_solve;
    m_affected.clear();
    m_touched.clear();
    for (const std::uint32_t flow : m_added)
        if (m_flows[flow].isNew)
            include(flow);
    for (const std::uint32_t link : m_changed)
        touch(link);
    for (std::size_t i = 0; i < m_touched.size(); ++i)
        gatherLink(m_touched[i]);
}

void MaxMin::push(Stop stop)
{
    m_heap.push_back(stop);
    std::ranges::push_heap(m_heap, std::greater{});
}

MaxMin::Stop MaxMin::pop()
{
    std::ranges::pop_heap(m_heap, std::greater{});
    const Stop stop = m_heap.back();
    m_heap.pop_back();
    return stop;
}

void MaxMin::stop(std::uint32_t flow, std::uint32_t bottleneck)
{
    FlowState& state = m_flows[flow];
    state.stopped = true;
    state.rate = m_level;
    state.bottleneck = bottleneck;
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        LinkState& link = m_links[crossing.link];
        link.room -= crossing.weight * m_level;
        link.growing -= crossing.weight;
    }
}

void MaxMin::stopAtLink(std::uint32_t link)
{
    for (const Member& member : m_members[link]) {
        const FlowState& flow = m_flows[member.flow];
        if (flow.solve == m_solve && !flow.stopped)
            stop(member.flow, link);
    }
}

void MaxMin::fill()
{
    m_heap.clear();
    for (const std::uint32_t l : m_touched)
        if (m_links[l].growing > 0)
            m_heap.push_back({.level = m_links[l].room / m_links[l].growing, .index = l});
    for (const std::uint32_t flow : m_affected)
        if (m_problem.caps[flow] < FlowProblem::never)
            m_heap.push_back({.level = m_problem.caps[flow], .index = linkCount() + flow});
    std::ranges::make_heap(m_heap, std::greater{});
    // Every flow to be solved would stop at or above the lowest level: rounding must not say less.
    m_level = m_lowest;
    while (!m_heap.empty()) {
        const Stop next = pop();
        if (next.index >= linkCount()) {
            const std::uint32_t flow = next.index - linkCount();
            if (!m_flows[flow].stopped) {
                m_level = std::max(m_level, next.level);
                stop(flow, ownCap);
            }
            continue;
        }
        const LinkState& link = m_links[next.index];
        if (link.growing <= 0)
            continue;
        const double level = link.room / link.growing;
        if (level > next.level && !m_heap.empty() && level > m_heap.front().level) {
            push({.level = level, .index = next.index});
            continue;
        }
        m_level = std::max(m_level, level);
        stopAtLink(next.index);
    }
}

void MaxMin::solve()
{
    findLowestLevel();
    gather();
    for (const std::uint32_t flow : m_affected) {
        m_flows[flow].former = m_flows[flow].rate;
        m_flows[flow].isNew = false;
    }
    fill();
    for (const std::uint32_t link : m_changed)
        m_links[link].changed = false;
    m_changed.clear();
    m_added.clear();
    m_lowest = FlowProblem::never;
}

} // namespace atlas
