#include "model/topology/Queries.h"
#include "model/topology/Search.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace atlas {

namespace {

/// The hops from every vertex to one, and the edges that they count.
struct WaysTo {
    Reach reach;
    Walkable which = Walkable::ConfirmedEdges;

    /// Whether a shortest path goes this way from a vertex.
    [[nodiscard]] bool
    leadsOn(const Topology& topology, VertexId from, const Incidence& incidence) const
    {
        return isWalkable(topology.edge(incidence.edge), which)
            && reach.hops[incidence.neighbor.index] + 1 == reach.hops[from.index];
    }
};

/// Nothing when no way leads from the one to the other.
std::optional<WaysTo> waysTo(const Topology& topology, VertexId from, VertexId to)
{
    const bool betweenChips = topology.vertex(from).kind == VertexKind::Chip
        && topology.vertex(to).kind == VertexKind::Chip;
    if (betweenChips) {
        constexpr auto links = Walkable::ConfirmedNeuronLinks;
        WaysTo ways{.reach = searchFrom(topology, std::span(&to, 1), links), .which = links};
        if (ways.reach.hops[from.index] != unreached) {
            return ways;
        }
    }
    constexpr auto edges = Walkable::ConfirmedEdges;
    WaysTo ways{.reach = searchFrom(topology, std::span(&to, 1), edges), .which = edges};
    if (ways.reach.hops[from.index] == unreached) {
        return std::nullopt;
    }
    return ways;
}

/// Walks all shortest paths in lexicographic order of incidence. Every step comes nearer to the
/// end, so no branch is in vain.
class PathWalk {
public:
    PathWalk(const Topology& topology, const WaysTo& ways, VertexId from)
        : m_topology(topology)
        , m_ways(ways)
        , m_path{.vertices = {from}, .edges = {}}
        , m_next{0}
    {
    }

    /// The next path, or nothing after the last.
    std::optional<Path> next()
    {
        while (!m_next.empty()) {
            if (isComplete() && std::exchange(m_next.back(), 1) == 0) {
                return m_path;
            }
            if (isComplete() || !stepOn()) {
                stepBack();
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool isComplete() const
    {
        return m_ways.reach.hops[m_path.vertices.back().index] == 0;
    }

    bool stepOn()
    {
        const VertexId at = m_path.vertices.back();
        const auto incident = m_topology.incident(at);
        while (m_next.back() < incident.size()) {
            const Incidence& incidence = incident[m_next.back()++];
            if (m_ways.leadsOn(m_topology, at, incidence)) {
                m_path.vertices.push_back(incidence.neighbor);
                m_path.edges.push_back(incidence.edge);
                m_next.push_back(0);
                return true;
            }
        }
        return false;
    }

    void stepBack()
    {
        m_next.pop_back();
        if (!m_path.edges.empty()) {
            m_path.vertices.pop_back();
            m_path.edges.pop_back();
        }
    }

    const Topology& m_topology;
    const WaysTo& m_ways;
    Path m_path;
    std::vector<std::size_t> m_next; ///< by vertex of the path: the incidence to try next
};

std::uint64_t saturatingSum(std::uint64_t a, std::uint64_t b)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    return a > most - b ? most : a + b;
}

} // namespace

std::optional<Path> shortestPath(const Topology& topology, VertexId from, VertexId to)
{
    std::vector<Path> first = allShortestPaths(topology, from, to, 1);
    if (first.empty()) {
        return std::nullopt;
    }
    return std::move(first.front());
}

std::vector<Path>
allShortestPaths(const Topology& topology, VertexId from, VertexId to, std::size_t most)
{
    std::vector<Path> paths;
    const std::optional<WaysTo> ways = waysTo(topology, from, to);
    if (!ways) {
        return paths;
    }
    PathWalk walk(topology, *ways, from);
    while (paths.size() < most) {
        std::optional<Path> path = walk.next();
        if (!path) {
            break;
        }
        paths.push_back(std::move(*path));
    }
    return paths;
}

std::uint64_t shortestPathCount(const Topology& topology, VertexId from, VertexId to)
{
    const std::optional<WaysTo> ways = waysTo(topology, from, to);
    if (!ways) {
        return 0;
    }
    // Nearest first, so the counts of the vertices one hop nearer are complete.
    std::vector<std::uint64_t> counts(topology.vertices().size(), 0);
    counts[to.index] = 1;
    for (const VertexId v : ways->reach.order) {
        for (const Incidence& incidence : topology.incident(v)) {
            if (ways->leadsOn(topology, v, incidence)) {
                counts[v.index] = saturatingSum(counts[v.index], counts[incidence.neighbor.index]);
            }
        }
    }
    return counts[from.index];
}

std::optional<BytesPerSecond> bottleneck(const Topology& topology, const Path& path)
{
    std::optional<BytesPerSecond> least;
    for (const EdgeId edge : path.edges) {
        const std::optional<BytesPerSecond> bandwidth = topology.linkType(edge).bandwidth;
        if (!bandwidth) {
            return std::nullopt;
        }
        least = least ? std::min(*least, *bandwidth) : *bandwidth;
    }
    return least;
}

} // namespace atlas
