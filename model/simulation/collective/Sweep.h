#pragma once

#include "model/simulation/collective/Run.h"
#include "model/simulation/collective/SizeRange.h"

namespace atlas {

/// How long one algorithm takes for one size.
struct SweepCell {
    Seconds makespan;
    BytesPerSecond busBandwidth;
};

struct SweepRow {
    Bytes size;
    std::vector<SweepCell> cells; ///< by algorithm of the sweep
    std::size_t fastest = 0; ///< index of the algorithm with the least time
    Algorithm documented = Algorithm::Ring; ///< what Auto picks for the size
};

/// From which size on another algorithm is the fastest: between two sizes of the sweep, found by
/// halving the interval.
struct Crossover {
    Bytes size;
    Algorithm before = Algorithm::Ring;
    Algorithm after = Algorithm::Ring;
};

struct Sweep {
    std::vector<Algorithm> algorithms;
    std::vector<SweepRow> rows;
    std::vector<Crossover> crossovers;
};

/// Runs every size by every algorithm: those that the group can run, without single-step mesh, flat
/// ring and torus unless the request names it; the request's own alone when it names one. Problems
/// as runCollective().
[[nodiscard]] Result<Sweep> runSweep(
    const Topology& topology,
    const CollectiveRequest& request,
    const std::vector<Bytes>& sizes,
    const Watch& watch = {});

} // namespace atlas
