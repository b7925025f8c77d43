#pragma once

#include "model/topology/Topology.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace atlas {

/// Which edges a search may walk.
enum class Walkable : std::uint8_t {
    ConfirmedNeuronLinks,
    ConfirmedEdges,
    PcieEdges, ///< confirmed or not
};

[[nodiscard]] bool isWalkable(const Edge& edge, Walkable which);

/// The hop count of a vertex that a search did not reach.
inline constexpr std::uint32_t unreached = std::numeric_limits<std::uint32_t>::max();

/// What a breadth-first search from one or more vertices finds.
struct Reach {
    std::vector<std::uint32_t> hops; ///< by vertex; unreached where no way leads
    std::vector<VertexId> order; ///< the reached vertices, nearest first
};

[[nodiscard]] Reach
searchFrom(const Topology& topology, std::span<const VertexId> starts, Walkable which);

} // namespace atlas
