#include "model/simulation/memory/WireTimes.h"

#include "model/simulation/collective/Run.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace atlas {

namespace {

constexpr unsigned leastShift = 10; ///< 1 KiB
constexpr double impossible = -1;

double knotBytes(std::size_t knot)
{
    return static_cast<double>(std::uint64_t{1} << (leastShift + knot));
}

/// The last knot whose size is not above the bytes.
std::size_t knotBelow(double bytes, std::size_t knots)
{
    const auto whole =
        static_cast<std::uint64_t>(std::clamp(bytes, knotBytes(0), knotBytes(knots)));
    const auto shift = static_cast<std::size_t>(std::bit_width(whole) - 1);
    return std::min(shift - leastShift, knots - 2);
}

/// One group of a plan, as if the others were silent.
WireGroup alone(const WireGroup& group)
{
    WireGroup one = group;
    one.data = group.over == PlanAxis::Tensor ? 1 : group.data;
    one.tensor = group.over == PlanAxis::Data ? 1 : group.tensor;
    one.pipeline = 1;
    return one;
}

} // namespace

std::string_view toString(WireBasis basis)
{
    constexpr std::array<std::string_view, 4> names = {
        "none", "simulated", "simulated alone", "closed form"};
    return names.at(static_cast<std::size_t>(basis));
}

WireTimes::WireTimes(
    const Catalog& catalog, std::shared_ptr<const InstanceType> instance, std::uint32_t logicalCore)
    : m_catalog(catalog)
    , m_instance(std::move(instance))
    , m_logicalCore(logicalCore)
{
}

WireTimes::~WireTimes() = default;

const Topology* WireTimes::topology() const
{
    std::call_once(m_built, [this] {
        if (auto built = buildTopology(m_catalog, *m_instance))
            m_topology = std::make_unique<const Topology>(*std::move(built));
    });
    return m_topology.get();
}

double WireTimes::simulated(const WireGroup& group, std::size_t knot) const
{
    const Topology* const machine = topology();
    if (machine == nullptr)
        return impossible;
    CollectiveRequest request;
    request.operation = group.operation;
    request.size = Bytes(std::uint64_t{1} << (leastShift + knot));
    request.ranks = ParallelPlan{
        .tensor = group.tensor, .data = group.data, .pipeline = group.pipeline, .over = group.over};
    request.nodes = group.nodes;
    request.lnc = m_logicalCore;
    const auto run = runCollective(*machine, request, {}, RunDetail::Totals);
    return run && run->makespan.value() > 0 ? run->makespan.value() : impossible;
}

WireTimes::Entry& WireTimes::entryOf(const WireGroup& group) const
{
    {
        const std::shared_lock lock(m_mutex);
        if (const auto found = m_entries.find(group); found != m_entries.end())
            return *found->second;
    }
    const std::unique_lock lock(m_mutex);
    auto& entry = m_entries[group];
    if (!entry)
        entry = std::make_unique<Entry>();
    return *entry;
}

/// Whether a group can be formed does not depend on the size.
double WireTimes::timeAt(Entry& entry, const WireGroup& group, std::size_t knot) const
{
    std::atomic<double>& slot = entry.times.at(knot);
    if (const double known = slot.load(std::memory_order_acquire); known != 0)
        return known;
    double time = simulated(group, knot);
    const WireGroup one = alone(group);
    if (time < 0 && one != group && group.nodes == 1) {
        time = simulated(one, knot);
        entry.basis = WireBasis::Alone;
    }
    slot.store(time, std::memory_order_release);
    return time;
}

std::optional<WireTime> WireTimes::timeOf(const WireGroup& group, double bytes) const
{
    const double ranks = static_cast<double>(group.tensor) * group.data * group.pipeline;
    if (group.nodes > mostNodes || ranks > mostRanks)
        return std::nullopt;
    Entry& entry = entryOf(group);
    WireTime time{.start = timeAt(entry, group, 0)};
    if (time.start < 0)
        return std::nullopt;
    const std::size_t below = knotBelow(bytes, knots);
    const double from = timeAt(entry, group, below);
    const double to = timeAt(entry, group, below + 1);
    if (from < 0 || to < 0)
        return std::nullopt;
    const double share = (std::max(bytes, knotBytes(0)) - knotBytes(below)) / knotBytes(below);
    time.whole = std::max(from + (to - from) * share, time.start);
    time.basis = entry.basis;
    return time;
}

} // namespace atlas
