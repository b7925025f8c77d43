#include "model/simulation/collective/Schedule.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

ScheduleDraft::ScheduleDraft(const CollectiveMachine& machine)
    : m_machine(machine)
{
}

void ScheduleDraft::refuse(Problem problem)
{
    if (!m_problem)
        m_problem = std::move(problem);
}

std::optional<RouteId> ScheduleDraft::routeOf(const TransferTag& tag, bool latency)
{
    constexpr unsigned half = 32;
    constexpr std::uint64_t quick = 1ULL << 63U;
    const std::uint64_t key = (std::uint64_t{tag.source} << half) | tag.target;
    const std::uint64_t whole = latency ? key : key | quick;
    if (const auto known = m_routes.find(whole); known != m_routes.end())
        return known->second;
    const bool local = tag.source == tag.target;
    const auto links =
        local ? m_machine.localRoute(tag.source, latency) : m_machine.route(tag.source, tag.target);
    if (!links) {
        refuse(links.error());
        return std::nullopt;
    }
    return m_routes.emplace(whole, m_schedule.transfers.addRoute(*links)).first->second;
}

TransferId ScheduleDraft::add(
    const TransferTag& tag, double bytes, RouteId route, std::span<const TransferId> after)
{
    m_schedule.tags.push_back(tag);
    m_schedule.steps = std::max(m_schedule.steps, tag.step + 1);
    return m_schedule.transfers.add(
        {.route = route, .bytes = bytes, .start = {}, .cap = {}, .group = tag.step}, after);
}

bool ScheduleDraft::hasRoomFor(std::uint64_t transfers)
{
    if (m_schedule.tags.size() + transfers > mostTransfers)
        refuse(
            {"the schedule",
             fmt::format(
                 "it has more than {} transfers; fewer ranks, or an algorithm of fewer steps such "
                 "as torus, mesh, rdh or hierarchical, can be simulated",
                 mostTransfers)});
    return !m_problem;
}

TransferId
ScheduleDraft::move(const TransferTag& tag, double bytes, std::span<const TransferId> after)
{
    if (!hasRoomFor(1))
        return {};
    const auto route = routeOf(tag, true);
    return route ? add(tag, bytes, *route, after) : TransferId{};
}

TransferId
ScheduleDraft::work(const TransferTag& tag, double bytes, std::span<const TransferId> after)
{
    if (m_problem)
        return {};
    const auto route = routeOf(tag, false);
    return route ? add(tag, bytes, *route, after) : TransferId{};
}

Result<Schedule> ScheduleDraft::take() &&
{
    if (m_problem)
        return std::unexpected(*std::move(m_problem));
    return std::move(m_schedule);
}

} // namespace atlas
