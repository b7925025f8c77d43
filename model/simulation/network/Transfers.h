#pragma once

#include "model/simulation/network/Network.h"

namespace atlas {

/// A route of a transfer list; transfers share it.
struct RouteId {
    std::uint32_t index = 0;
    friend auto operator<=>(RouteId, RouteId) = default;
};

struct TransferId {
    std::uint32_t index = 0;
    friend auto operator<=>(TransferId, TransferId) = default;
};

/// Data that moves along one route.
struct Transfer {
    RouteId route;
    double bytes = 0; ///< finite, at least 0; parts of a split transfer hold fractions
    Seconds start; ///< at the earliest; finite, at least 0
    std::optional<BytesPerSecond> cap; ///< it never moves faster; above 0
    std::uint32_t group = 0; ///< whatever its maker counts: the step or chunk of a collective
};

/// What a simulation shall move: flat arrays, about 30 bytes for each transfer and 4 for each
/// predecessor. Transfers are numbered as they are added. What add() is given is checked by
/// simulate(), which names the transfer.
class TransferList {
public:
    void reserve(std::size_t transfers, std::size_t predecessors = 0);

    /// Directed links, each beginning where the last one ended, none twice. A route without links
    /// is local: nothing but the transfer's cap holds it up.
    RouteId addRoute(std::span<const LinkId> links);
    /// Starts when the last of its predecessors has finished, not before its own start time. The
    /// predecessors may be added later than it.
    TransferId add(const Transfer& transfer, std::span<const TransferId> after = {});

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_routes.size()); }
    [[nodiscard]] std::uint32_t routeCount() const
    {
        return static_cast<std::uint32_t>(m_linkStarts.size() - 1);
    }
    [[nodiscard]] std::span<const LinkId> links(RouteId route) const
    {
        const std::size_t first = m_linkStarts[route.index];
        return std::span(m_links).subspan(first, m_linkStarts[route.index + 1] - first);
    }
    [[nodiscard]] RouteId route(TransferId t) const { return m_routes[t.index]; }
    [[nodiscard]] double bytes(TransferId t) const { return m_bytes[t.index]; }
    [[nodiscard]] Seconds start(TransferId t) const
    {
        return m_starts.empty() ? Seconds(0) : m_starts[t.index];
    }
    [[nodiscard]] std::optional<BytesPerSecond> cap(TransferId t) const
    {
        return m_caps.empty() ? std::nullopt : m_caps[t.index];
    }
    [[nodiscard]] std::uint32_t group(TransferId t) const
    {
        return m_groups.empty() ? 0 : m_groups[t.index];
    }
    [[nodiscard]] std::span<const TransferId> after(TransferId t) const
    {
        const std::size_t first = m_afterStarts[t.index];
        return std::span(m_after).subspan(first, m_afterStarts[t.index + 1] - first);
    }
    [[nodiscard]] std::size_t predecessorCount() const { return m_after.size(); }
    /// The transfer as it was added.
    [[nodiscard]] Transfer transfer(TransferId t) const;

private:
    std::vector<RouteId> m_routes;
    std::vector<double> m_bytes;
    // Empty while every transfer has the default.
    std::vector<Seconds> m_starts;
    std::vector<std::optional<BytesPerSecond>> m_caps;
    std::vector<std::uint32_t> m_groups;
    std::vector<std::uint32_t> m_afterStarts = {0};
    std::vector<TransferId> m_after;
    std::vector<std::size_t> m_linkStarts = {0};
    std::vector<LinkId> m_links;
};

/// "transfer 7 (Chip 0 to Chip 5)"; without the ends for a local one.
[[nodiscard]] std::string
describe(const Network& network, const TransferList& transfers, TransferId id);

} // namespace atlas
