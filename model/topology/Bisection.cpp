#include "model/topology/LatticeLinks.h"
#include "model/topology/Queries.h"
#include "model/topology/Search.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <utility>

namespace atlas {

namespace {

constexpr std::uint32_t mostChipsToTry = 20;

/// A set of chips, bit i for chip i.
using ChipSet = std::uint32_t;

/// Nothing when the pages do not say.
using LinkBandwidth = std::optional<BytesPerSecond>;

/// The bandwidth of a link along each axis; nothing when the links of one axis differ.
std::optional<std::vector<LinkBandwidth>>
axisBandwidths(const Topology& topology, const Lattice& lattice)
{
    std::vector<LinkBandwidth> bandwidths(lattice.axes().size());
    std::vector<bool> seen(lattice.axes().size(), false);
    for (const Edge& edge : topology.edges()) {
        if (!isWalkable(edge, Walkable::ConfirmedNeuronLinks)) {
            continue;
        }
        const auto direction = lattice.direction(edge.source.index, edge.target.index);
        if (!direction) {
            return std::nullopt;
        }
        const LinkBandwidth bandwidth = topology.linkTypes()[edge.type].bandwidth;
        if (seen[direction->axis] && bandwidths[direction->axis] != bandwidth) {
            return std::nullopt;
        }
        bandwidths[direction->axis] = bandwidth;
        seen[direction->axis] = true;
    }
    return bandwidths;
}

Bisection cutOf(std::uint32_t links, LinkBandwidth ofEach)
{
    Bisection cut;
    cut.links = links;
    if (ofEach) {
        cut.bandwidth = static_cast<double>(links) * *ofEach;
    }
    return cut;
}

/// The order in which cuts are preferred.
bool isLess(const Bisection& a, const Bisection& b)
{
    if (a.bandwidth && b.bandwidth && *a.bandwidth != *b.bandwidth) {
        return *a.bandwidth < *b.bandwidth;
    }
    return a.links < b.links;
}

/// The axes across whose middle a cut halves the machine in closed form.
std::vector<std::size_t> axesToCut(const Lattice& lattice)
{
    std::vector<std::size_t> axes;
    std::uint32_t longest = 1;
    for (std::size_t i = 0; i < lattice.axes().size(); ++i) {
        if (lattice.axes()[i].extent > 1) {
            axes.push_back(i);
            longest = std::max(longest, lattice.axes()[i].extent);
        }
    }
    if (axes.size() <= 1) {
        return axes; // a line or a ring may also be of odd length
    }
    if (!lattice.isUniform() || longest % 2 != 0) {
        return {};
    }
    std::erase_if(axes, [&](std::size_t i) { return lattice.axes()[i].extent % 2 != 0; });
    return axes;
}

std::optional<Bisection> closedFormOfSwitch(const Topology& topology)
{
    std::optional<LinkBandwidth> ofEach;
    for (const Edge& edge : topology.edges()) {
        if (isWalkable(edge, Walkable::ConfirmedNeuronLinks)) {
            const LinkBandwidth bandwidth = topology.linkTypes()[edge.type].bandwidth;
            if (ofEach && *ofEach != bandwidth) {
                return std::nullopt;
            }
            ofEach = bandwidth;
        }
    }
    return cutOf(topology.chipCount() / 2, ofEach.value_or(std::nullopt));
}

std::optional<Bisection> closedForm(const Topology& topology)
{
    if (isOneSwitch(topology)) {
        return closedFormOfSwitch(topology);
    }
    const std::optional<Lattice> lattice = pureLattice(topology);
    if (!lattice) {
        return std::nullopt;
    }
    const auto bandwidths = axisBandwidths(topology, *lattice);
    if (!bandwidths) {
        return std::nullopt;
    }
    std::optional<Bisection> least;
    for (const std::size_t i : axesToCut(*lattice)) {
        const Bisection cut = cutOf(lattice->cutLinks(lattice->axes()[i]), (*bandwidths)[i]);
        if (!least || isLess(cut, *least)) {
            least = cut;
        }
    }
    return least;
}

/// The NeuronLinks of a small machine as bit sets, for trying every cut.
class SmallMachine {
public:
    explicit SmallMachine(const Topology& topology);

    /// Whether every confirmed NeuronLink joins two chips, or a chip and a switch.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] Bisection cut(ChipSet half) const;

private:
    /// The links of one type.
    struct Group {
        std::optional<BytesPerSecond> bandwidth;
        std::array<ChipSet, mostChipsToTry> neighbors{}; ///< by chip
        std::map<VertexId, ChipSet> attached; ///< by switch
    };
    struct Amount {
        std::uint32_t links = 0;
        double bandwidth = 0;
    };

    [[nodiscard]] Amount directLinks(ChipSet half) const;
    [[nodiscard]] Amount attachments(VertexId vertex, ChipSet half) const;

    std::vector<Group> m_groups;
    std::vector<VertexId> m_switches;
    std::uint32_t m_chips = 0;
    bool m_complete = true;
    bool m_documented = true; ///< every bandwidth is
};

SmallMachine::SmallMachine(const Topology& topology)
    : m_groups(topology.linkTypes().size())
    , m_chips(topology.chipCount())
{
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        m_groups[i].bandwidth = topology.linkTypes()[i].bandwidth;
    }
    for (const Edge& edge : topology.edges()) {
        if (!isWalkable(edge, Walkable::ConfirmedNeuronLinks)) {
            continue;
        }
        Group& group = m_groups[edge.type];
        m_documented = m_documented && group.bandwidth.has_value();
        const VertexId low = std::min(edge.source, edge.target); // chips come first
        const VertexId high = std::max(edge.source, edge.target);
        if (high.index < m_chips) {
            group.neighbors[low.index] |= 1U << high.index;
            group.neighbors[high.index] |= 1U << low.index;
        } else if (
            low.index < m_chips && topology.vertex(high).kind == VertexKind::NeuronLinkSwitch) {
            group.attached[high] |= 1U << low.index;
            m_switches.push_back(high);
        } else {
            m_complete = false;
        }
    }
    std::ranges::sort(m_switches);
    const auto [first, last] = std::ranges::unique(m_switches);
    m_switches.erase(first, last);
}

SmallMachine::Amount SmallMachine::directLinks(ChipSet half) const
{
    Amount amount;
    for (const Group& group : m_groups) {
        std::uint32_t links = 0;
        for (std::uint32_t chip = 0; chip < m_chips; ++chip) {
            if ((half >> chip & 1U) != 0) {
                links += static_cast<std::uint32_t>(std::popcount(group.neighbors[chip] & ~half));
            }
        }
        amount.links += links;
        amount.bandwidth += links * group.bandwidth.value_or(BytesPerSecond()).value();
    }
    return amount;
}

/// The attachments of a switch to the chips of a half.
SmallMachine::Amount SmallMachine::attachments(VertexId vertex, ChipSet half) const
{
    Amount amount;
    for (const Group& group : m_groups) {
        const auto attached = group.attached.find(vertex);
        if (attached != group.attached.end()) {
            const auto links = static_cast<std::uint32_t>(std::popcount(attached->second & half));
            amount.links += links;
            amount.bandwidth += links * group.bandwidth.value_or(BytesPerSecond()).value();
        }
    }
    return amount;
}

Bisection SmallMachine::cut(ChipSet half) const
{
    Amount total = directLinks(half);
    for (const VertexId vertex : m_switches) {
        const Amount here = attachments(vertex, half);
        const Amount there = attachments(vertex, ~half);
        const bool lessHere =
            m_documented ? here.bandwidth < there.bandwidth : here.links < there.links;
        const Amount& crossing = lessHere ? here : there;
        total.links += crossing.links;
        total.bandwidth += crossing.bandwidth;
    }
    Bisection cut;
    cut.links = total.links;
    if (m_documented) {
        cut.bandwidth = BytesPerSecond(total.bandwidth);
    }
    return cut;
}

/// The next larger set with as many chips.
ChipSet nextOfSameSize(ChipSet set)
{
    const ChipSet lowest = set & (~set + 1);
    const ChipSet ripple = set + lowest;
    return ripple | ((set ^ ripple) / lowest >> 2U);
}

std::optional<Bisection> tryEveryCut(const Topology& topology)
{
    const std::uint32_t chips = topology.chipCount();
    const VertexId first{0};
    const Reach reach = searchFrom(topology, std::span(&first, 1), Walkable::ConfirmedNeuronLinks);
    const bool joined = std::ranges::max(std::span(reach.hops).first(chips)) != unreached;
    const SmallMachine machine(topology);
    if (!joined || !machine.isComplete()) {
        return std::nullopt;
    }
    std::optional<Bisection> least;
    for (ChipSet half = (1U << chips / 2) - 1; half < 1U << chips; half = nextOfSameSize(half)) {
        const Bisection cut = machine.cut(half);
        if (!least || isLess(cut, *least)) {
            least = cut;
        }
    }
    return least;
}

} // namespace

std::optional<Bisection> bisection(const Topology& topology)
{
    if (topology.chipCount() <= 1) {
        return std::nullopt;
    }
    if (auto cut = closedForm(topology)) {
        return cut;
    }
    if (topology.chipCount() > mostChipsToTry) {
        return std::nullopt;
    }
    return tryEveryCut(topology);
}

} // namespace atlas
