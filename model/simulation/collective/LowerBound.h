#pragma once

#include "model/simulation/collective/Group.h"
#include "model/simulation/collective/Machine.h"

namespace atlas {

// No algorithm is faster than this on the machine's documented bandwidths, with its overhead and
// one step's latency. With n ranks on p chips in x instances, buffer S:
//
//     all chips   all-reduce moves at least 2 (p-1) S over wires, all-gather, reduce-scatter and
//                 broadcast (p-1) S, all-to-all each pair's bytes over the hops between its chips;
//                 all links of the group's instances together carry no more than their sum
//     one chip    what must leave or reach it, over its own links
//     instances   the same two over EFA and the fabric
//
// Steps within a chip count nothing.

/// What stands in the way.
struct LowerBound {
    Seconds time;
    std::string reason; ///< a sentence
};

/// `efficiency` is the share of the wires that the machine was made with; the bound uses all of
/// them.
[[nodiscard]] LowerBound lowerBound(
    const CollectiveMachine& machine,
    const Team& team,
    Operation operation,
    Bytes size,
    double efficiency);

} // namespace atlas
