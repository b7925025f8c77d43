#include "model/layout/HostPlan.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

constexpr double pairPitch = 22;
constexpr double crowdedPitch = 14;

void attach(const Topology& topology, GroupPlan& group, const Incidence& incidence)
{
    const Vertex& neighbor = topology.vertex(incidence.neighbor);
    const Attachment attachment{incidence.neighbor, incidence.edge};
    switch (neighbor.kind) {
    case VertexKind::HostSocket:
        if (topology.edge(incidence.edge).confirmed)
            group.socket = incidence.neighbor;
        break;
    case VertexKind::Chip:
        group.chips.push_back(attachment);
        break;
    case VertexKind::EfaAdapter:
        group.efa.push_back(attachment);
        break;
    case VertexKind::EnaAdapter:
    case VertexKind::Storage:
        group.devices.push_back(attachment);
        break;
    case VertexKind::PcieRoot:
    case VertexKind::PcieSwitch:
    case VertexKind::NeuronLinkSwitch:
    case VertexKind::Network:
        break;
    }
}

GroupPlan planGroup(const Topology& topology, VertexId id)
{
    GroupPlan group;
    group.id = id;
    for (const Incidence& incidence : topology.incident(id))
        attach(topology, group, incidence);
    std::ranges::stable_partition(group.devices, [&](const Attachment& device) {
        return topology.vertex(device.vertex).kind == VertexKind::Storage;
    });
    return group;
}

void addChipAdapters(const Topology& topology, VertexId adapter, HostPlan& plan)
{
    for (const Incidence& incidence : topology.incident(adapter)) {
        if (topology.vertex(incidence.neighbor).kind == VertexKind::Chip)
            plan.chipAdapters.push_back({incidence.neighbor, adapter, incidence.edge});
    }
}

} // namespace

HostPlan planHost(const Topology& topology)
{
    HostPlan plan;
    const auto count = static_cast<std::uint32_t>(topology.vertices().size());
    for (VertexId id{topology.chipCount()}; id.index < count; ++id.index) {
        const VertexKind kind = topology.vertex(id).kind;
        if (kind == VertexKind::HostSocket)
            plan.sockets.push_back(id);
        else if (kind == VertexKind::PcieRoot || kind == VertexKind::PcieSwitch)
            plan.groups.push_back(planGroup(topology, id));
        else if (kind == VertexKind::EfaAdapter)
            addChipAdapters(topology, id, plan);
    }
    return plan;
}

SpinePlan::SpinePlan(const HostPlan& host, const Placement& placement)
    : m_columns(placement.columns)
{
    if (placement.rows == 1)
        return;
    for (std::size_t group = 0; group < host.groups.size(); ++group) {
        for (const Attachment& chip : host.groups[group].chips)
            add(group, gutterOf(placement.cells[chip.vertex.index].column));
    }
    for (const ChipAdapter& adapter : host.chipAdapters)
        add(std::nullopt, gutterOf(placement.cells[adapter.chip.index].column));
    std::ranges::stable_sort(m_spines, {}, &Spine::gutter);
}

std::uint32_t SpinePlan::gutterOf(std::uint32_t column) const
{
    const std::uint32_t pair = column / 2 * 2;
    return m_columns >= 2 ? std::min(pair, m_columns - 2) : 0;
}

void SpinePlan::add(std::optional<std::size_t> group, std::uint32_t gutter)
{
    const bool known = std::ranges::any_of(m_spines, [&](const Spine& spine) {
        return spine.group == group && spine.gutter == gutter;
    });
    if (!known)
        m_spines.push_back({.group = group, .gutter = gutter});
}

std::size_t SpinePlan::countIn(std::uint32_t gutter) const
{
    return static_cast<std::size_t>(std::ranges::count(m_spines, gutter, &Spine::gutter));
}

std::size_t SpinePlan::countOf(std::size_t group) const
{
    return static_cast<std::size_t>(
        std::ranges::count(m_spines, std::optional(group), &Spine::group));
}

double SpinePlan::gutterWidth() const
{
    std::size_t most = 0;
    for (const Spine& spine : m_spines)
        most = std::max(most, countIn(spine.gutter));
    return sizes::gutterWidth + (most > 2 ? crowdedPitch * static_cast<double>(most - 2) : 0);
}

void SpinePlan::setPositions(const ChipGrid& grid)
{
    std::size_t first = 0;
    while (first < m_spines.size()) {
        const std::uint32_t gutter = m_spines[first].gutter;
        const std::size_t count = countIn(gutter);
        const double pitch = count == 2 ? pairPitch : crowdedPitch;
        const double left = grid.gutterCenter(gutter) - pitch * static_cast<double>(count - 1) / 2;
        for (std::size_t i = 0; i < count; ++i)
            m_spines[first + i].x = left + pitch * static_cast<double>(i);
        first += count;
    }
}

const Spine& SpinePlan::find(std::optional<std::size_t> group, std::uint32_t gutter) const
{
    const auto found = std::ranges::find_if(m_spines, [&](const Spine& spine) {
        return spine.group == group && spine.gutter == gutter;
    });
    assert(found != m_spines.end());
    return *found;
}

const Spine* SpinePlan::central(std::size_t group) const
{
    const Spine* best = nullptr;
    double leastDistance = std::numeric_limits<double>::infinity();
    for (const Spine& spine : m_spines) {
        const double distance = std::abs(spine.gutter - (m_columns - 2.0) / 2);
        if (spine.group == group && distance < leastDistance) {
            best = &spine;
            leastDistance = distance;
        }
    }
    return best;
}

} // namespace atlas
