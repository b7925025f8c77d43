#pragma once

#include "model/simulation/collective/Group.h"

namespace atlas {

/// How a request will be done.
struct AlgorithmPlan {
    Algorithm algorithm = Algorithm::Ring;
    Algorithm inside = Algorithm::Ring; ///< of a hierarchical one, inside an instance
    Algorithm between = Algorithm::Ring; ///< of a hierarchical one, between instances
    std::string reason; ///< a sentence: why this one, with the source
};

/// Whether an algorithm can run on a team; the problem says what it needs and which others work for
/// the operation.
[[nodiscard]] Result<void> checkAlgorithm(
    const Topology& topology,
    const CollectiveRequest& request,
    const Team& team,
    Algorithm algorithm);

/// The algorithms that can run on a team, in the order of allAlgorithms().
[[nodiscard]] std::vector<Algorithm>
possibleAlgorithms(const Topology& topology, const CollectiveRequest& request, const Team& team);

/// The algorithm of the request, or for Auto what the documentation recommends for the machine's
/// family at this size, or the next simpler one that the group can run. Across instances a ring,
/// mesh, rdh or kangaring is that inside each of them, as a part of a hierarchical one; between
/// instances a mesh goes with a mesh, recursive doubling with the others, and a ring where the
/// number of instances is no power of two.
[[nodiscard]] Result<AlgorithmPlan>
chooseAlgorithm(const Topology& topology, const CollectiveRequest& request, const Team& team);

/// Which share of a link the algorithm reaches, by its constant; 1 on a bare notation.
[[nodiscard]] double
linkEfficiency(const Topology& topology, const Constants& constants, const AlgorithmPlan& plan);

} // namespace atlas
