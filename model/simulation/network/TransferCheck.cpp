#include "model/simulation/network/TransferCheck.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace atlas {

namespace {

bool isTime(double seconds)
{
    return std::isfinite(seconds) && seconds >= 0;
}

/// Checks the routes of a list one after another.
class RouteCheck {
public:
    RouteCheck(const Network& network, const TransferList& transfers)
        : m_network(network)
        , m_transfers(transfers)
        , m_seen(network.linkCount(), unseen)
    {
    }

    std::optional<Problem> check(std::uint32_t route)
    {
        std::optional<LinkId> last;
        for (const LinkId link : m_transfers.links({route})) {
            if (auto problem = checkLink(route, last, link))
                return problem;
            last = link;
        }
        return std::nullopt;
    }

private:
    static constexpr std::uint32_t unseen = std::numeric_limits<std::uint32_t>::max();

    std::optional<Problem>
    checkLink(std::uint32_t route, const std::optional<LinkId>& last, LinkId link)
    {
        const auto where = [route] { return fmt::format("route {}", route); };
        if (link.index >= m_network.linkCount())
            return Problem{
                where(),
                fmt::format(
                    "link {} does not exist; the network has {} links",
                    link.index,
                    m_network.linkCount())};
        if (last && m_network.to(*last) != m_network.from(link))
            return Problem{
                where(),
                fmt::format(
                    "expected each link to begin where the last one ended; {} follows {}",
                    m_network.label(link),
                    m_network.label(*last))};
        if (m_seen[link.index] == route)
            return Problem{
                where(),
                fmt::format("it crosses {} twice; once is possible", m_network.label(link))};
        m_seen[link.index] = route;
        const auto capacity = m_network.capacity(link);
        if (!capacity)
            return unknownBandwidth(m_network, link);
        if (!isTime(capacity->value()) || !isTime(m_network.latency(link).value()))
            return Problem{
                m_network.label(link),
                "expected a capacity and a latency of at least 0, and finite"};
        return std::nullopt;
    }

    const Network& m_network;
    const TransferList& m_transfers;
    std::vector<std::uint32_t> m_seen; ///< by link: the last route that crossed it
};

std::optional<Problem>
checkTransfer(const Network& network, const TransferList& transfers, TransferId t)
{
    const auto problem = [&](std::string what) {
        return Problem{describe(network, transfers, t), std::move(what)};
    };
    if (transfers.route(t).index >= transfers.routeCount())
        return problem(fmt::format(
            "route {} does not exist; the list has {}",
            transfers.route(t).index,
            transfers.routeCount()));
    if (!isTime(transfers.bytes(t)))
        return problem(
            fmt::format("expected bytes of at least 0, and finite, found {}", transfers.bytes(t)));
    if (!isTime(transfers.start(t).value()))
        return problem(fmt::format(
            "expected a start time of at least 0, and finite, found {} s",
            transfers.start(t).value()));
    if (const auto cap = transfers.cap(t); cap && !(isTime(cap->value()) && cap->value() > 0))
        return problem(fmt::format("expected a rate cap above 0, found {} B/s", cap->value()));
    for (const TransferId before : transfers.after(t))
        if (before.index >= transfers.size())
            return problem(fmt::format(
                "it waits for transfer {}, which does not exist; there are {}",
                before.index,
                transfers.size()));
    return std::nullopt;
}

std::optional<Problem> checkChange(const Network& network, const CapacityChange& change)
{
    if (change.link.index >= network.linkCount())
        return Problem{
            "capacity changes",
            fmt::format(
                "link {} does not exist; the network has {} links",
                change.link.index,
                network.linkCount())};
    if (!isTime(change.time.value()) || !isTime(change.capacity.value()))
        return Problem{
            fmt::format("capacity change of {}", network.label(change.link)),
            fmt::format(
                "expected a time and a capacity of at least 0, and finite, found {} s and {} B/s",
                change.time.value(),
                change.capacity.value())};
    return std::nullopt;
}

/// A cycle among transfers each of which waits for another of them: walked against the arrows until
/// one comes again.
std::string
printedCycle(const Network& network, const TransferList& transfers, const std::vector<bool>& done)
{
    const auto undone = [&done](TransferId t) { return !done[t.index]; };
    const auto first = static_cast<std::uint32_t>(std::ranges::find(done, false) - done.begin());
    std::vector<TransferId> walk = {{first}};
    std::vector<bool> walked(done.size());
    while (!walked[walk.back().index]) {
        walked[walk.back().index] = true;
        walk.push_back(*std::ranges::find_if(transfers.after(walk.back()), undone));
    }
    const auto begin = std::ranges::find(walk, walk.back());
    std::string text;
    constexpr std::ptrdiff_t most = 12;
    const std::ptrdiff_t length = walk.end() - begin;
    for (auto at = begin; at != walk.end(); ++at) {
        if (length > most && at - begin == most - 1) {
            text += fmt::format(", which waits for {} more until", length - most);
            at = walk.end() - 1;
        }
        text += at == begin
            ? ""
            : (at - begin < most - 1 || length <= most ? ", which waits for " : " ");
        text += describe(network, transfers, *at);
    }
    return text;
}

/// For each transfer those that wait for it, as one flat table.
struct Successors {
    std::vector<std::uint32_t> starts;
    std::vector<TransferId> list;

    explicit Successors(const TransferList& transfers)
        : starts(transfers.size() + std::size_t{1}, 0)
        , list(transfers.predecessorCount())
    {
        for (std::uint32_t t = 0; t < transfers.size(); ++t)
            for (const TransferId before : transfers.after({t}))
                ++starts[before.index + std::size_t{1}];
        for (std::size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        std::vector<std::uint32_t> next(starts.begin(), starts.end() - 1);
        for (std::uint32_t t = 0; t < transfers.size(); ++t)
            for (const TransferId before : transfers.after({t}))
                list[next[before.index]++] = {t};
    }
};

bool isOrdered(const TransferList& transfers)
{
    for (std::uint32_t t = 0; t < transfers.size(); ++t)
        for (const TransferId before : transfers.after({t}))
            if (before.index >= t)
                return false;
    return true;
}

} // namespace

std::optional<Problem>
checkFlow(const Network& network, const TransferList& transfers, const FlowOptions& options)
{
    RouteCheck routes(network, transfers);
    for (std::uint32_t route = 0; route < transfers.routeCount(); ++route)
        if (auto problem = routes.check(route))
            return problem;
    for (std::uint32_t t = 0; t < transfers.size(); ++t)
        if (auto problem = checkTransfer(network, transfers, {t}))
            return problem;
    for (const CapacityChange& change : options.changes)
        if (auto problem = checkChange(network, change))
            return problem;
    return std::nullopt;
}

Result<std::vector<TransferId>>
dependencyOrder(const Network& network, const TransferList& transfers)
{
    if (isOrdered(transfers))
        return std::vector<TransferId>{};
    const Successors successors(transfers);
    std::vector<std::uint32_t> waits(transfers.size());
    std::vector<TransferId> order;
    order.reserve(transfers.size());
    for (std::uint32_t t = 0; t < transfers.size(); ++t) {
        waits[t] = static_cast<std::uint32_t>(transfers.after({t}).size());
        if (waits[t] == 0)
            order.push_back({t});
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::uint32_t t = order[i].index;
        for (std::uint32_t k = successors.starts[t]; k < successors.starts[t + 1]; ++k)
            if (--waits[successors.list[k].index] == 0)
                order.push_back(successors.list[k]);
    }
    if (order.size() == transfers.size())
        return order;
    std::vector<bool> done(transfers.size());
    for (const TransferId t : order)
        done[t.index] = true;
    return std::unexpected(Problem{
        "transfers",
        fmt::format(
            "they wait for each other in a circle: {}", printedCycle(network, transfers, done))});
}

} // namespace atlas
