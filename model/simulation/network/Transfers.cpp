#include "model/simulation/network/Transfers.h"

#include <fmt/format.h>

namespace atlas {

namespace {

/// Puts a value into a column that stays empty while all its values are the default.
template<typename T>
void put(std::vector<T>& column, std::size_t row, const T& value)
{
    if (column.empty() && value == T{})
        return;
    column.resize(row);
    column.push_back(value);
}

} // namespace

void TransferList::reserve(std::size_t transfers, std::size_t predecessors)
{
    m_routes.reserve(transfers);
    m_bytes.reserve(transfers);
    m_afterStarts.reserve(transfers + 1);
    m_after.reserve(predecessors);
}

RouteId TransferList::addRoute(std::span<const LinkId> links)
{
    m_links.insert(m_links.end(), links.begin(), links.end());
    m_linkStarts.push_back(m_links.size());
    return {routeCount() - 1};
}

TransferId TransferList::add(const Transfer& transfer, std::span<const TransferId> after)
{
    const std::size_t row = m_routes.size();
    m_routes.push_back(transfer.route);
    m_bytes.push_back(transfer.bytes);
    put(m_starts, row, transfer.start);
    put(m_caps, row, transfer.cap);
    put(m_groups, row, transfer.group);
    m_after.insert(m_after.end(), after.begin(), after.end());
    m_afterStarts.push_back(static_cast<std::uint32_t>(m_after.size()));
    return {size() - 1};
}

Transfer TransferList::transfer(TransferId t) const
{
    return {
        .route = route(t), .bytes = bytes(t), .start = start(t), .cap = cap(t), .group = group(t)};
}

std::string describe(const Network& network, const TransferList& transfers, TransferId id)
{
    const std::string number = fmt::format("transfer {}", id.index);
    const RouteId route = transfers.route(id);
    if (route.index >= transfers.routeCount() || transfers.links(route).empty())
        return number;
    const std::span<const LinkId> links = transfers.links(route);
    return fmt::format(
        "{} ({} to {})",
        number,
        network.label(network.from(links.front())),
        network.label(network.to(links.back())));
}

} // namespace atlas
