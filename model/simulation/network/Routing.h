#pragma once

#include "model/simulation/network/Network.h"
#include "model/topology/Lattice.h"

#include <functional>

namespace atlas {

/// Another way from one vertex to another that avoids the failed links; nothing when there is none.
using Reroute = std::function<std::optional<std::vector<LinkId>>(
    VertexId from, VertexId to, std::span<const LinkId> failed)>;

/// Which links a route may take.
enum class Way : std::uint8_t {
    Shortest, ///< between chips NeuronLinks where they join them, else any confirmed link
    Pcie, ///< PCIe links alone: between a host and its chips
    Efa, ///< PCIe and EFA links: between servers
};

/// Finds routes. Deterministic and cheap to copy; one router for each thread, since it remembers
/// the last search.
///
/// On lines, rings and tori of chips a route goes axis by axis, the fastest-varying coordinate
/// first, the shorter way round, and where both are as short towards the increasing coordinate.
/// Elsewhere, and where a failed link lies on that route, it is a shortest path, at each step over
/// the first link in the order of Network::outgoing(). Links of capacity 0 have failed and are
/// never taken.
class Router {
public:
    /// Of a network made of this topology.
    Router(const Topology& topology, Network network);
    /// Of any network: every route is a shortest path.
    explicit Router(Network network);

    /// The links from one vertex to another; none when they are the same. A problem that names both
    /// ends, and the failed links, when no way leads there.
    [[nodiscard]] Result<std::vector<LinkId>>
    route(VertexId from, VertexId to, Way way = Way::Shortest) const;

    /// All shortest routes, in lexicographic order of Network::outgoing(), at most `most`. A sender
    /// that splits gives each an equal part.
    [[nodiscard]] Result<std::vector<std::vector<LinkId>>>
    allRoutes(VertexId from, VertexId to, std::size_t most = 64, Way way = Way::Shortest) const;

    /// The route through these vertices, each joined to the next by a working link. Fewer than two
    /// make the empty route.
    [[nodiscard]] Result<std::vector<LinkId>> along(std::span<const VertexId> vertices) const;

    /// A router that avoids these links too.
    [[nodiscard]] Router avoiding(std::span<const LinkId> failed) const;

    [[nodiscard]] const Network& network() const { return m_network; }
    /// The topology of the network, when the router knows it.
    [[nodiscard]] const std::optional<Topology>& topology() const { return m_topology; }

private:
    /// The searches that a way stands for, one after another until one reaches the end.
    enum class Pass : std::uint8_t { NeuronLinks, WithoutEna, Confirmed, Pcie, Efa };
    struct Search {
        VertexId target;
        Pass pass = Pass::NeuronLinks;
        bool valid = false;
        std::vector<std::uint32_t> hops; ///< by vertex, to the target
    };

    [[nodiscard]] bool works(LinkId link) const { return !m_failed[link.index]; }
    [[nodiscard]] std::optional<std::vector<LinkId>>
    dimensionOrder(VertexId from, VertexId to) const;
    [[nodiscard]] bool reach(VertexId from, VertexId to, Way way) const;
    [[nodiscard]] static std::span<const Pass> passes(Way way);
    [[nodiscard]] bool mayTake(LinkId id, Pass pass) const;
    void search(VertexId target, Pass pass) const;
    [[nodiscard]] bool leadsOn(LinkId link) const;
    /// The first link from a place in the list of a vertex's links on that leads on.
    [[nodiscard]] std::size_t nextLeadingOn(VertexId at, std::size_t from) const;
    void indexIncoming();
    void indexLattice(const Lattice& lattice);
    void indexLatticeLink(const Lattice& lattice, LinkId link);
    [[nodiscard]] Problem noWay(VertexId from, VertexId to) const;

    std::optional<Topology> m_topology;
    Network m_network;
    std::optional<Lattice> m_lattice;
    std::vector<std::uint32_t> m_axes; ///< of the lattice, fastest-varying first
    std::vector<LinkId> m_latticeLinks; ///< by chip, axis, forward then backward
    std::vector<bool> m_failed; ///< by link
    std::vector<std::uint32_t> m_incomingStarts; ///< by vertex, one more at the end
    std::vector<LinkId> m_incoming;
    mutable Search m_search;
};

/// What simulate() asks when links fail: another route around the failed links, by this router.
[[nodiscard]] Reroute rerouteWith(Router router);

} // namespace atlas
