#pragma once

#include "model/topology/Topology.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas {

/// A walk from vertices.front() to vertices.back() over edges; one vertex more than edges.
struct Path {
    std::vector<VertexId> vertices;
    std::vector<EdgeId> edges;

    [[nodiscard]] std::size_t hops() const { return edges.size(); }
    friend bool operator==(const Path&, const Path&) = default;
};

/// The chips and switches joined to a vertex by NeuronLink, in incidence order; unconfirmed links
/// count when asked for.
[[nodiscard]] std::vector<VertexId>
neuronLinkNeighbors(const Topology& topology, VertexId vertex, bool withUnconfirmed = false);

/// A path with the fewest hops. Between chips it runs over confirmed NeuronLinks alone where these
/// join them, otherwise over every confirmed edge (so two chips of an instance without NeuronLinks
/// meet at the host). Ties go to the path that takes the earliest edge in incidence order at each
/// step. Nothing when no path exists.
[[nodiscard]] std::optional<Path>
shortestPath(const Topology& topology, VertexId from, VertexId to);

/// All paths with the fewest hops under the same rule, in lexicographic order of incidence, at most
/// `most` of them.
[[nodiscard]] std::vector<Path>
allShortestPaths(const Topology& topology, VertexId from, VertexId to, std::size_t most = 64);

/// How many shortest paths there are (saturating at 2^64-1).
[[nodiscard]] std::uint64_t shortestPathCount(const Topology& topology, VertexId from, VertexId to);

/// The least bandwidth on the path; nothing when one of its links has none documented, or it has no
/// links.
[[nodiscard]] std::optional<BytesPerSecond> bottleneck(const Topology& topology, const Path& path);

/// Machines without a closed form are searched from every chip up to this size.
inline constexpr std::uint32_t mostChipsToSearch = 4096;

/// The largest number of confirmed NeuronLink hops between two chips (an attachment to a switch is
/// one hop). Exact: one breadth-first search where the machine looks the same from every chip
/// (ring, torus), closed form for lines and for one switch, a search from every chip otherwise.
/// Nothing when some chips are not joined, when there is only one chip, or above mostChipsToSearch
/// without closed form.
[[nodiscard]] std::optional<std::uint32_t> diameter(const Topology& topology);

/// The confirmed NeuronLinks that a cut into two halves (sizes differing by at most one) must cross
/// at least. Where all bandwidths are documented, the cut is the one of least bandwidth; between
/// equals, and otherwise, of fewest links.
struct Bisection {
    std::uint32_t links = 0;
    std::optional<BytesPerSecond>
        bandwidth; ///< of these links together, per direction; absent when not documented
};

/// Closed form where one holds:
///     line 1; ring 2; one switch: half of the attachments;
///     torus whose longest axis is even: chips over the extent of an axis, twice if that is above
///     2, minimized over the axes of even extent.
/// The servers of a machine with a ring across them are one more axis, usually with a bandwidth of
/// its own: a Trn2 UltraServer is cut between servers, 32 links of 128 GB/s, not through them, 32
/// of 256 GB/s. By exhaustive search up to 20 chips otherwise. A switch counts to the half that has
/// more of its chips. Nothing when neither applies, when there is only one chip or when the chips
/// are not joined.
[[nodiscard]] std::optional<Bisection> bisection(const Topology& topology);

/// The NeuronLinks of the ring through a chip along a torus axis (0 is the slowest; the axis past
/// the last one runs across servers), in walking order from that chip in increasing coordinate; for
/// a ring shape the whole ring with axis 0. Empty when there is no such ring; an axis of extent 2
/// has a link and no ring.
[[nodiscard]] std::vector<EdgeId>
ringLinks(const Topology& topology, VertexId chip, std::uint32_t axis);

/// Totals of a machine, as `show --json` prints them.
struct Summary {
    std::uint32_t chips = 0;
    std::uint32_t neuronCores = 0;
    std::uint32_t neuronLinks = 0; ///< confirmed; between chips and to NeuronLink switches
    std::uint32_t unconfirmedNeuronLinks = 0;
    std::uint32_t efaAdapters = 0;
    std::uint32_t pcieGroups = 0;
    std::uint32_t numaNodes = 0;
    std::optional<std::uint32_t> diameterHops;
    std::optional<Bisection> bisection;
};

[[nodiscard]] Summary summarize(const Topology& topology);

} // namespace atlas
