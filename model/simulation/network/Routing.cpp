#include "model/simulation/network/Routing.h"

#include "model/topology/LatticeLinks.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <limits>
#include <numeric>
#include <utility>

namespace atlas {

namespace {

constexpr std::uint32_t outOfReach = std::numeric_limits<std::uint32_t>::max();

/// Stands in the table of lattice links where the lattice has none.
constexpr LinkId noLink{std::numeric_limits<std::uint32_t>::max()};

/// One axis of a route: how many steps, and which way.
struct Steps {
    std::uint32_t count = 0;
    bool forward = true;
};

Steps shorterWay(std::uint32_t from, std::uint32_t to, const Axis& axis)
{
    if (!axis.closed)
        return {.count = to > from ? to - from : from - to, .forward = to > from};
    const std::uint32_t ahead = (to + axis.extent - from) % axis.extent;
    const std::uint32_t behind = (from + axis.extent - to) % axis.extent;
    return {.count = std::min(ahead, behind), .forward = ahead <= behind};
}

} // namespace

Router::Router(Network network)
    : m_network(std::move(network))
    , m_failed(m_network.linkCount())
{
    for (std::uint32_t l = 0; l < m_network.linkCount(); ++l)
        m_failed[l] = m_network.capacity({l}) == BytesPerSecond(0);
    indexIncoming();
}

Router::Router(const Topology& topology, Network network)
    : Router(std::move(network))
{
    m_topology = topology;
    m_lattice = pureLattice(topology);
    if (m_lattice)
        indexLattice(*m_lattice);
}

void Router::indexIncoming()
{
    m_incomingStarts.assign(m_network.vertexCount() + std::size_t{1}, 0);
    for (const Link& link : m_network.links())
        ++m_incomingStarts[link.to.index + std::size_t{1}];
    std::partial_sum(m_incomingStarts.begin(), m_incomingStarts.end(), m_incomingStarts.begin());
    m_incoming.resize(m_network.linkCount());
    std::vector<std::uint32_t> next(m_incomingStarts.begin(), m_incomingStarts.end() - 1);
    for (std::uint32_t l = 0; l < m_network.linkCount(); ++l)
        m_incoming[next[m_network.to({l}).index]++] = {l};
}

void Router::indexLattice(const Lattice& lattice)
{
    const std::vector<Axis>& axes = lattice.axes();
    for (std::uint32_t a = 0; a < axes.size(); ++a)
        m_axes.push_back(a);
    std::ranges::stable_sort(m_axes, {}, [&axes](std::uint32_t a) { return axes[a].stride; });
    m_latticeLinks.assign(lattice.chipCount() * axes.size() * 2, noLink);
    for (std::uint32_t chip = 0; chip < lattice.chipCount(); ++chip)
        for (const LinkId link : m_network.outgoing({chip}))
            indexLatticeLink(lattice, link);
}

void Router::indexLatticeLink(const Lattice& lattice, LinkId link)
{
    const std::uint32_t from = m_network.from(link).index;
    const std::uint32_t to = m_network.to(link).index;
    if (m_network.link(link).kind != EdgeKind::NeuronLink || to >= lattice.chipCount())
        return;
    const std::vector<Axis>& axes = lattice.axes();
    for (std::size_t a = 0; a < axes.size(); ++a) {
        const std::size_t slot = ((from * axes.size()) + a) * 2;
        if (Lattice::next(from, axes[a]) == to)
            m_latticeLinks[slot] = link;
        if (Lattice::next(to, axes[a]) == from)
            m_latticeLinks[slot + 1] = link;
    }
}

std::optional<std::vector<LinkId>> Router::dimensionOrder(VertexId from, VertexId to) const
{
    const bool betweenChips =
        m_lattice && from.index < m_lattice->chipCount() && to.index < m_lattice->chipCount();
    if (!betweenChips)
        return std::nullopt;
    const std::vector<Axis>& axes = m_lattice->axes();
    std::vector<LinkId> route;
    VertexId at = from;
    for (const std::uint32_t a : m_axes) {
        const Steps steps = shorterWay(
            Lattice::coordinate(at.index, axes[a]),
            Lattice::coordinate(to.index, axes[a]),
            axes[a]);
        for (std::uint32_t step = 0; step < steps.count; ++step) {
            const std::size_t slot = ((at.index * axes.size()) + a) * 2 + (steps.forward ? 0 : 1);
            const LinkId link = m_latticeLinks[slot];
            if (link == noLink || !works(link))
                return std::nullopt;
            route.push_back(link);
            at = m_network.to(link);
        }
    }
    return route;
}

std::span<const Router::Pass> Router::passes(Way way)
{
    static constexpr std::array shortest = {Pass::NeuronLinks, Pass::WithoutEna, Pass::Confirmed};
    static constexpr std::array pcie = {Pass::Pcie};
    static constexpr std::array efa = {Pass::Efa};
    switch (way) {
    case Way::Shortest:
        return shortest;
    case Way::Pcie:
        return pcie;
    case Way::Efa:
        return efa;
    }
    return {};
}

bool Router::mayTake(LinkId id, Pass pass) const
{
    const Link& link = m_network.link(id);
    if (!works(id))
        return false;
    switch (pass) {
    case Pass::NeuronLinks:
        return link.confirmed && link.kind == EdgeKind::NeuronLink;
    case Pass::WithoutEna:
        return link.confirmed && link.kind != EdgeKind::Ena;
    case Pass::Confirmed:
        return link.confirmed;
    case Pass::Pcie:
        return link.kind == EdgeKind::Pcie;
    case Pass::Efa:
        return link.kind == EdgeKind::Pcie || link.kind == EdgeKind::Efa;
    }
    return false;
}

/// Breadth first from the target against the direction of the links.
void Router::search(VertexId target, Pass pass) const
{
    if (m_search.valid && m_search.target == target && m_search.pass == pass)
        return;
    m_search = {.target = target, .pass = pass, .valid = true, .hops = {}};
    m_search.hops.assign(m_network.vertexCount(), outOfReach);
    m_search.hops[target.index] = 0;
    std::vector<VertexId> reached = {target};
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const std::uint32_t v = reached[i].index;
        for (std::uint32_t k = m_incomingStarts[v]; k < m_incomingStarts[v + 1]; ++k) {
            const VertexId from = m_network.from(m_incoming[k]);
            if (m_search.hops[from.index] != outOfReach || !mayTake(m_incoming[k], pass))
                continue;
            m_search.hops[from.index] = m_search.hops[v] + 1;
            reached.push_back(from);
        }
    }
}

bool Router::reach(VertexId from, VertexId to, Way way) const
{
    return std::ranges::any_of(passes(way), [&](Pass pass) {
        search(to, pass);
        return m_search.hops[from.index] != outOfReach;
    });
}

bool Router::leadsOn(LinkId link) const
{
    const std::uint32_t hops = m_search.hops[m_network.to(link).index];
    return hops != outOfReach && hops + 1 == m_search.hops[m_network.from(link).index]
        && mayTake(link, m_search.pass);
}

Problem Router::noWay(VertexId from, VertexId to) const
{
    std::string failed;
    constexpr std::size_t most = 4;
    std::size_t count = 0;
    for (std::uint32_t l = 0; l < m_network.linkCount(); ++l) {
        if (!m_failed[l])
            continue;
        if (++count <= most)
            failed += (count == 1 ? "" : ", ") + m_network.label(LinkId{l});
    }
    std::string what =
        fmt::format("no way leads from {} to {}", m_network.label(from), m_network.label(to));
    if (count > 0)
        what += fmt::format("; failed links: {}", failed);
    if (count > most)
        what += fmt::format(" and {} more", count - most);
    return {"route", std::move(what)};
}

Result<std::vector<LinkId>> Router::route(VertexId from, VertexId to, Way way) const
{
    for (const VertexId end : {from, to})
        if (end.index >= m_network.vertexCount())
            return std::unexpected(Problem{
                "route",
                fmt::format(
                    "vertex {} does not exist; the network has {}",
                    end.index,
                    m_network.vertexCount())});
    if (way == Way::Shortest)
        if (auto ordered = dimensionOrder(from, to))
            return *std::move(ordered);
    if (!reach(from, to, way))
        return std::unexpected(noWay(from, to));
    std::vector<LinkId> route;
    for (VertexId at = from; at != to; at = m_network.to(route.back())) {
        const std::span<const LinkId> outgoing = m_network.outgoing(at);
        route.push_back(*std::ranges::find_if(outgoing, [this](LinkId l) { return leadsOn(l); }));
    }
    return route;
}

Result<std::vector<std::vector<LinkId>>>
Router::allRoutes(VertexId from, VertexId to, std::size_t most, Way way) const
{
    if (const auto first = route(from, to, way); !first)
        return std::unexpected(first.error());
    if (!reach(from, to, way))
        return std::unexpected(noWay(from, to));
    // Depth first: every link that leads on ends at the target, so no branch is in vain.
    std::vector<std::vector<LinkId>> routes;
    std::vector<LinkId> walked;
    std::vector<std::size_t> next = {0};
    while (!next.empty() && routes.size() < most) {
        const VertexId at = walked.empty() ? from : m_network.to(walked.back());
        if (at == to)
            routes.push_back(walked);
        const std::size_t place = nextLeadingOn(at, next.back());
        if (place < m_network.outgoing(at).size()) {
            next.back() = place + 1;
            walked.push_back(m_network.outgoing(at)[place]);
            next.push_back(0);
            continue;
        }
        next.pop_back();
        if (!walked.empty())
            walked.pop_back();
    }
    return routes;
}

std::size_t Router::nextLeadingOn(VertexId at, std::size_t from) const
{
    const std::span<const LinkId> outgoing = m_network.outgoing(at);
    while (from < outgoing.size() && !leadsOn(outgoing[from]))
        ++from;
    return from;
}

Result<std::vector<LinkId>> Router::along(std::span<const VertexId> vertices) const
{
    std::vector<LinkId> route;
    for (const VertexId vertex : vertices)
        if (vertex.index >= m_network.vertexCount())
            return std::unexpected(Problem{
                "route",
                fmt::format(
                    "vertex {} does not exist; the network has {}",
                    vertex.index,
                    m_network.vertexCount())});
    for (std::size_t i = 1; i < vertices.size(); ++i) {
        const std::span<const LinkId> outgoing = m_network.outgoing(vertices[i - 1]);
        const auto link = std::ranges::find_if(
            outgoing, [&](LinkId l) { return m_network.to(l) == vertices[i] && works(l); });
        if (link == outgoing.end())
            return std::unexpected(Problem{
                "route",
                fmt::format(
                    "no working link leads from {} to {}",
                    m_network.label(vertices[i - 1]),
                    m_network.label(vertices[i]))});
        route.push_back(*link);
    }
    return route;
}

Router Router::avoiding(std::span<const LinkId> failed) const
{
    Router other = *this;
    for (const LinkId link : failed)
        other.m_failed[link.index] = true;
    other.m_search.valid = false;
    return other;
}

Reroute rerouteWith(Router router)
{
    // Failures come seldom and concern many transfers: one router for each set of failed links.
    struct Known {
        std::vector<LinkId> failed;
        Router router;
    };
    auto known = std::make_shared<Known>(Known{.failed = {}, .router = router});
    return [router = std::move(router), known](
               VertexId from,
               VertexId to,
               std::span<const LinkId> failed) -> std::optional<std::vector<LinkId>> {
        if (!std::ranges::equal(known->failed, failed))
            *known = {.failed = {failed.begin(), failed.end()}, .router = router.avoiding(failed)};
        auto route = known->router.route(from, to);
        if (!route)
            return std::nullopt;
        return *std::move(route);
    };
}

} // namespace atlas
