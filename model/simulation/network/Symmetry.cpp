#include "model/simulation/network/Symmetry.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace atlas {

namespace {

using Color = std::uint64_t;

/// Spreads every bit over all bits.
constexpr Color mixed(Color x)
{
    x ^= x >> 30U;
    x *= 0xbf58476d1ce4e5b9U;
    x ^= x >> 27U;
    x *= 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

constexpr Color joined(Color a, Color b)
{
    return mixed((a * 0x9e3779b97f4a7c15U) + b + 1);
}

Color joined(Color a, double value)
{
    return joined(a, std::bit_cast<Color>(value + 0.0)); // -0 is 0
}

/// Numbers colors in the order in which they come.
class ColorNumbers {
public:
    /// The number of a color, a new one when it is new.
    std::uint32_t operator()(Color color)
    {
        if (m_count >= m_slots.size() / 2)
            grow();
        Slot& slot = find(color);
        if (slot.number == none) {
            slot = {.color = color, .number = m_count};
            ++m_count;
        }
        return slot.number;
    }
    [[nodiscard]] std::uint32_t count() const { return m_count; }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
    struct Slot {
        Color color = 0;
        std::uint32_t number = none;
    };

    Slot& find(Color color)
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t at = color & mask;
        while (m_slots[at].number != none && m_slots[at].color != color)
            at = (at + 1) & mask;
        return m_slots[at];
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot& slot : old)
            if (slot.number != none)
                find(slot.color) = slot;
    }

    std::vector<Slot> m_slots = std::vector<Slot>(64);
    std::uint32_t m_count = 0;
};

/// Colors of links and transfers while they are refined.
class Refinement {
public:
    Refinement(
        const Network& network, const TransferList& transfers, std::span<const TransferId> order)
        : m_transfers(transfers)
        , m_order(order)
        , m_links(network.linkCount())
        , m_routes(transfers.routeCount())
        , m_colors(transfers.size())
    {
        for (std::uint32_t r = 0; r < transfers.routeCount(); ++r) {
            double delay = 0;
            for (const LinkId link : transfers.links({r}))
                delay += network.latency(link).value();
            m_routes[r] = joined(Color{1}, delay);
        }
        for (std::uint32_t t = 0; t < transfers.size(); ++t) {
            const auto cap = transfers.cap({t});
            const Color own = joined(Color{cap ? 1U : 0U}, transfers.bytes({t}));
            m_colors[t] = joined(own, transfers.start({t}).value());
            if (cap)
                m_colors[t] = joined(m_colors[t], cap->value());
        }
    }

    void colorLinks(const Network& network, std::span<const CapacityChange> changesByTime)
    {
        for (std::uint32_t l = 0; l < network.linkCount(); ++l)
            m_links[l] =
                joined(Color{2}, network.capacity({l}).value_or(BytesPerSecond(0)).value());
        for (const CapacityChange& change : changesByTime) {
            Color& color = m_links[change.link.index];
            color = joined(joined(color, change.time.value()), change.capacity.value());
        }
    }

    /// Transfers by the colors of their routes and predecessors. How many colors there are, or more
    /// than the most.
    std::uint32_t refineTransfers(std::uint32_t most)
    {
        ColorNumbers numbers;
        const std::uint32_t count = m_transfers.size();
        for (std::uint32_t i = 0; i < count && numbers.count() <= most; ++i) {
            const TransferId t = m_order.empty() ? TransferId{i} : m_order[i];
            Color before = 0;
            for (const TransferId p : m_transfers.after(t))
                before += mixed(m_colors[p.index] + 3);
            const Color way = m_routes[m_transfers.route(t).index];
            m_colors[t.index] = joined(joined(m_colors[t.index], way), before);
            numbers(m_colors[t.index]);
        }
        return numbers.count();
    }

    /// Links by the colors of the transfers that cross them, and routes by the colors of their
    /// links.
    void refineLinks()
    {
        std::vector<Color> onRoute(m_routes.size());
        for (std::uint32_t t = 0; t < m_transfers.size(); ++t)
            onRoute[m_transfers.route({t}).index] += mixed(m_colors[t]);
        std::vector<Color> onLink(m_links.size());
        for (std::uint32_t r = 0; r < m_routes.size(); ++r)
            for (const LinkId link : m_transfers.links({r}))
                onLink[link.index] += onRoute[r];
        for (std::size_t l = 0; l < m_links.size(); ++l)
            m_links[l] = joined(m_links[l], onLink[l]);
        for (std::uint32_t r = 0; r < m_routes.size(); ++r) {
            m_routes[r] = 0;
            for (const LinkId link : m_transfers.links({r}))
                m_routes[r] += mixed(m_links[link.index] + 4);
        }
    }

    [[nodiscard]] SymmetryClasses classes() const
    {
        SymmetryClasses classes;
        ColorNumbers ofTransfers;
        classes.ofTransfer.resize(m_colors.size());
        for (std::uint32_t t = 0; t < m_colors.size(); ++t) {
            const std::uint32_t number = ofTransfers(m_colors[t]);
            classes.ofTransfer[t] = number;
            if (number == classes.firstTransfer.size()) {
                classes.firstTransfer.push_back({t});
                classes.transferCount.push_back(0);
            }
            ++classes.transferCount[number];
        }
        ColorNumbers ofLinks;
        classes.ofLink.resize(m_links.size());
        for (std::uint32_t l = 0; l < m_links.size(); ++l) {
            const std::uint32_t number = ofLinks(m_links[l]);
            classes.ofLink[l] = number;
            if (number == classes.firstLink.size()) {
                classes.firstLink.push_back({l});
                classes.linkCount.push_back(0);
            }
            ++classes.linkCount[number];
        }
        return classes;
    }

private:
    const TransferList& m_transfers;
    std::span<const TransferId> m_order;
    std::vector<Color> m_links;
    std::vector<Color> m_routes;
    std::vector<Color> m_colors; ///< by transfer
};

} // namespace

std::optional<SymmetryClasses> findSymmetry(
    const Network& network,
    const TransferList& transfers,
    std::span<const CapacityChange> changesByTime,
    std::span<const TransferId> order,
    const Watch& watch)
{
    // Irregular ends of long chains can take a round for each link; it is not worth that.
    constexpr int mostRounds = 24;
    const std::uint32_t most = transfers.size() / 2;
    Refinement refinement(network, transfers, order);
    refinement.colorLinks(network, changesByTime);
    std::uint32_t count = refinement.refineTransfers(most);
    for (int round = 0; round < mostRounds && count <= most; ++round) {
        if (watch.stop.stop_requested())
            return std::nullopt;
        refinement.refineLinks();
        const std::uint32_t refined = refinement.refineTransfers(most);
        if (refined == count)
            return refinement.classes();
        count = refined;
    }
    return std::nullopt;
}

} // namespace atlas
