#pragma once

#include "model/topology/Queries.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas::views {

/// The shortest ways between two chips.
struct PathReport {
    VertexId from;
    VertexId to;
    std::vector<Path> paths; ///< at most 64 of them; none when the chips are not joined
    std::uint64_t count = 0; ///< of all shortest paths
    std::optional<BytesPerSecond> bottleneck; ///< the best among the paths; per direction

    [[nodiscard]] std::size_t hops() const { return paths.empty() ? 0 : paths.front().hops(); }
    friend bool operator==(const PathReport&, const PathReport&) = default;
};

[[nodiscard]] PathReport reportPaths(const Topology& topology, VertexId from, VertexId to);

} // namespace atlas::views
