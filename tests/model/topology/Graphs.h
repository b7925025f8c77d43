#pragma once

#include "model/topology/TopologyBuilder.h"

#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace atlas::test {

/// A link of a test graph; weight in GB/s, 0 for an undocumented bandwidth.
struct Link {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    std::uint32_t weight = 0;
};

/// Chips joined in any way: each is a server of its own, because only links between servers are
/// free of a declared shape.
[[nodiscard]] Topology graphOf(std::uint32_t chips, const std::vector<Link>& links);

/// A connected graph: a random tree and some more links.
[[nodiscard]] std::vector<Link> randomLinks(std::uint32_t chips, std::mt19937& random);

/// Hops between all pairs by Floyd and Warshall; `far` where no way leads.
inline constexpr std::uint32_t far = 1'000'000;
[[nodiscard]] std::vector<std::vector<std::uint32_t>>
allHops(std::uint32_t chips, const std::vector<Link>& links);

/// The confirmed NeuronLinks between chips.
[[nodiscard]] std::vector<Link> linksOf(const Topology& topology);

/// The least number of links between halves, by trying every subset of half the chips.
[[nodiscard]] std::uint32_t leastCut(std::uint32_t chips, const std::vector<Link>& links);

} // namespace atlas::test
