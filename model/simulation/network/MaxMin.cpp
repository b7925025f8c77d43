#include "model/simulation/network/MaxMin.h"

#include <algorithm>
#include <bit>
#include <cassert>

namespace atlas {

namespace {

/// Levels are rounded sums; what is this near below the lowest level is solved again to be safe.
constexpr double safely = 1 - 1e-9;

/// From this part of its capacity on a link may hold flows up. Far more than loads are rounded.
constexpr double fullShare = 1 - 1e-6;

/// From here on it is likely enough to become full that looking at it at once saves time.
constexpr double likelyFullShare = 0.97;

} // namespace

MaxMin::MaxMin(const FlowProblem& problem)
    : m_problem(problem)
    , m_flows(problem.flowCount())
    , m_formerRates(problem.flowCount())
    , m_isActive(problem.flowCount())
    , m_grows(problem.flowCount())
    , m_capacities(problem.capacities)
    , m_weights(problem.capacities.size())
    , m_rooms(problem.capacities.size())
    , m_loads(problem.capacities.size())
    , m_dead(problem.capacities.size())
    , m_isChanged(problem.capacities.size())
    , m_mustScan(problem.capacities.size())
    , m_isRecast(problem.capacities.size())
    , m_members(problem.capacities.size())
{
}

void MaxMin::markChanged(std::uint32_t link)
{
    if (m_isChanged[link] != 0)
        return;
    m_isChanged[link] = 1;
    m_changed.push_back(link);
}

void MaxMin::add(std::uint32_t flow)
{
    assert(!isActive(flow));
    m_isActive[flow] = 1;
    m_flows[flow].rate = FlowProblem::never;
    m_added.push_back(flow);
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        m_members[crossing.link].push_back({.flow = flow, .weight = crossing.weight});
        m_weights[crossing.link] += crossing.weight;
        m_mustScan[crossing.link] = 1;
        markChanged(crossing.link);
    }
}

bool MaxMin::isFull(std::uint32_t link, double load) const
{
    return load >= m_capacities[link] * fullShare;
}

void MaxMin::dropDead(std::uint32_t link)
{
    if (m_dead[link] == 0)
        return;
    std::erase_if(m_members[link], [this](const Member& m) { return !isActive(m.flow); });
    m_dead[link] = 0;
}

void MaxMin::remove(std::uint32_t flow)
{
    assert(isActive(flow));
    m_isActive[flow] = 0;
    const double last = rate(flow);
    const double rate = last == FlowProblem::never ? 0 : last;
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        const std::uint32_t link = crossing.link;
        if (isFull(link, m_loads[link]))
            m_mustScan[link] = 1;
        m_loads[link] -= crossing.weight * rate;
        m_weights[link] -= crossing.weight;
        ++m_dead[link];
        if (m_dead[link] * 2 > m_members[link].size())
            dropDead(link);
        markChanged(link);
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
    m_capacities[link] = capacity;
    m_isRecast[link] = 1;
    m_mustScan[link] = 1;
    markChanged(link);
}

double MaxMin::load(std::uint32_t link) const
{
    double sum = 0;
    for (const Member& member : m_members[link])
        sum += isActive(member.flow) ? member.weight * rate(member.flow) : 0;
    return sum;
}

void MaxMin::touch(std::uint32_t link)
{
    if (m_rooms[link].solve == m_solve)
        return;
    const bool isScanned =
        m_mustScan[link] != 0 || m_loads[link] >= m_capacities[link] * likelyFullShare;
    m_rooms[link] = {.solve = m_solve, .isScanned = isScanned, .waits = isScanned};
    m_touched.push_back(link);
    if (isScanned)
        m_queue.push_back(link);
}

/// A flow that this solve does not include yet. It leaves its links, and comes again when it stops.
void MaxMin::include(std::uint32_t flow)
{
    FlowState& state = m_flows[flow];
    state.solve = m_solve;
    m_grows[flow] = 1;
    m_affected.push_back(flow);
    m_formerBottlenecks.push_back(state.bottleneck);
    const double former = state.rate == FlowProblem::never ? 0 : state.rate;
    m_formerRates[flow] = former;
    // Locals, because writing to members would make the compiler read these again.
    const std::span<Room> rooms = m_rooms;
    const std::uint32_t solve = m_solve;
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        Room& room = rooms[crossing.link];
        if (room.solve != solve)
            touch(crossing.link);
        const double weight = crossing.weight;
        room.free += weight * former;
        room.growing += weight;
        if (room.isKnown && !room.waits && room.free * safely <= room.growing * room.fastest) {
            room.waits = true;
            m_queue.push_back(crossing.link);
        }
    }
}

/// What a link offers as things stand.
void MaxMin::weigh(std::uint32_t link)
{
    dropDead(link);
    double taken = 0;
    double growing = 0;
    for (const Member& member : m_members[link]) {
        const FlowState& flow = m_flows[member.flow];
        const double weight = member.weight;
        const bool rests = flow.solve != m_solve;
        taken += rests ? weight * flow.rate : 0;
        growing += rests ? 0 : weight;
    }
    Room& room = m_rooms[link];
    room.free = m_capacities[link] - taken;
    room.growing = growing;
    room.isKnown = true;
}

/// Takes in the members that the link may touch.
void MaxMin::gatherLink(std::uint32_t link)
{
    Room& room = m_rooms[link];
    if (!room.isKnown)
        weigh(link);
    // Of a link whose capacity has changed, at first as if all of them grew.
    const double from =
        m_isRecast[link] != 0 ? m_capacities[link] / m_weights[link] * safely : FlowProblem::never;
    const std::uint32_t solve = m_solve;
    double fastest = 0;
    for (const Member& member : m_members[link]) {
        const FlowState& flow = m_flows[member.flow];
        if (flow.solve == solve)
            continue;
        const double rate = flow.rate;
        const bool isFast = room.growing > 0 && rate * room.growing >= room.free * safely;
        if (flow.bottleneck == link || rate >= from || isFast)
            include(member.flow);
        else
            fastest = std::max(fastest, rate);
    }
    room.fastest = fastest;
    room.waits = room.growing > 0 && room.free * safely <= room.growing * fastest && fastest > 0;
    if (room.waits)
        m_queue.push_back(link);
}

void MaxMin::gather()
{
    ++m_solve;
    m_affected.clear();
    m_formerBottlenecks.clear();
    m_touched.clear();
    m_queue.clear();
    for (const std::uint32_t flow : m_added)
        if (isActive(flow) && m_flows[flow].solve != m_solve)
            include(flow);
    for (const std::uint32_t link : m_changed)
        touch(link);
    for (std::size_t next = 0; next < m_queue.size(); ++next) // links come on the way
        gatherLink(m_queue[next]);
    m_growing = m_affected.size();
}

/// What each of the growing flows of a link could have. What rounding leaves of a link that has
/// failed is nothing.
double MaxMin::levelOf(std::uint32_t link) const
{
    const Room& room = m_rooms[link];
    return m_capacities[link] > 0 ? room.free / room.growing : 0;
}

std::uint64_t MaxMin::levelBits(double level)
{
    return level > 0 ? std::bit_cast<std::uint64_t>(level) : 0;
}

void MaxMin::push(Stop stop)
{
    m_heap.push_back(stop);
    std::ranges::push_heap(m_heap, ComesLater());
}

MaxMin::Stop MaxMin::pop()
{
    std::ranges::pop_heap(m_heap, ComesLater());
    const Stop stop = m_heap.back();
    m_heap.pop_back();
    return stop;
}

void MaxMin::stop(std::uint32_t flow, std::uint32_t bottleneck)
{
    m_grows[flow] = 0;
    --m_growing;
    m_flows[flow].rate = m_level;
    m_flows[flow].bottleneck = bottleneck;
    const std::span<Room> rooms = m_rooms;
    const double level = m_level;
    for (const Crossing& crossing : m_problem.crossingsOf(m_problem.routes[flow])) {
        Room& room = rooms[crossing.link];
        const double weight = crossing.weight;
        room.free -= weight * level;
        room.growing -= weight;
    }
}

void MaxMin::stopAtLink(std::uint32_t link)
{
    for (const Member& member : m_members[link])
        if (m_grows[member.flow] != 0)
            stop(member.flow, link);
}

void MaxMin::stopNext(const Stop& next)
{
    if (next.index >= linkCount()) {
        const std::uint32_t flow = next.index - linkCount();
        m_level = std::max(m_level, m_problem.caps[flow]);
        if (m_grows[flow] != 0)
            stop(flow, ownCap);
        return;
    }
    const Room& room = m_rooms[next.index];
    if (room.growing <= 0)
        return;
    const double level = levelOf(next.index);
    const std::uint64_t bits = levelBits(level);
    if (bits > next.level && !m_heap.empty() && bits > m_heap.front().level) {
        push({.level = bits, .index = next.index});
        return;
    }
    m_level = std::max(m_level, level);
    stopAtLink(next.index);
}

void MaxMin::fill()
{
    m_heap.clear();
    for (const std::uint32_t link : m_touched) {
        const Room& room = m_rooms[link];
        if (room.isScanned && room.growing > 0)
            m_heap.push_back({.level = levelBits(levelOf(link)), .index = link});
    }
    for (const std::uint32_t flow : m_affected)
        if (m_problem.caps[flow] < FlowProblem::never)
            m_heap.push_back(
                {.level = levelBits(m_problem.caps[flow]), .index = linkCount() + flow});
    std::ranges::make_heap(m_heap, ComesLater());
    m_level = 0;
    while (m_growing > 0)
        stopNext(pop());
}

/// Whether links that were passed over have become full. If so, the rates are as before solving.
bool MaxMin::takeInFullLinks()
{
    bool areSome = false;
    for (const std::uint32_t link : m_touched) {
        const Room& room = m_rooms[link];
        if (room.isScanned || !isFull(link, m_loads[link] - room.free))
            continue;
        areSome = true;
        m_mustScan[link] = 1;
        markChanged(link);
    }
    if (!areSome)
        return false;
    for (std::size_t i = 0; i < m_affected.size(); ++i) {
        FlowState& flow = m_flows[m_affected[i]];
        flow.rate = m_formerRates[m_affected[i]];
        flow.bottleneck = m_formerBottlenecks[i];
    }
    for (const std::uint32_t flow : m_added)
        if (isActive(flow))
            m_flows[flow].rate = FlowProblem::never;
    return true;
}

void MaxMin::keepLoads()
{
    for (const std::uint32_t link : m_touched) {
        if (m_rooms[link].isScanned)
            m_loads[link] = m_capacities[link] - m_rooms[link].free;
        else
            m_loads[link] -= m_rooms[link].free;
    }
}

void MaxMin::solve()
{
    do {
        gather();
        fill();
    } while (takeInFullLinks());
    keepLoads();
    for (const std::uint32_t link : m_changed) {
        m_isChanged[link] = 0;
        m_mustScan[link] = 0;
        m_isRecast[link] = 0;
    }
    m_changed.clear();
    m_added.clear();
}

} // namespace atlas
