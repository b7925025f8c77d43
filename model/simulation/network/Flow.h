#pragma once

#include "model/simulation/network/FlowRecord.h"
#include "model/simulation/network/Routing.h"
#include "model/simulation/network/Transfers.h"
#include "model/support/Watch.h"

namespace atlas {

// The fluid model.
//
// Given: links l with capacity C_l(t) in bytes per second and latency d_l; transfers i with a route
// R_i (a set of links), b_i bytes, an earliest start e_i, predecessors P_i and perhaps a cap k_i.
//
//     start:   s_i = max(e_i, max over p in P_i of f_p)
//     begin:   a_i = s_i + sum over l in R_i of d_l       from here on the transfer moves
//     finish:  f_i with  integral from a_i to f_i of r_i(t) dt = b_i
//
// A transfer occupies its whole route at one rate. The rates r_i(t) of the transfers that move at
// t are max-min fair: feasible, that is
//
//     sum over i with l in R_i of r_i <= C_l,    0 <= r_i <= k_i,
//
// and none can grow without shrinking one that is not larger. There is exactly one such allocation,
// and it is the one in which every transfer has a bottleneck: its own cap, or a link of its route
// that is saturated and on which no transfer is faster. It changes only when a transfer begins or
// finishes or a capacity changes.
//
// Left out: protocol overhead and packets, congestion inside switches, DMA setup, weights.
// Capacities are what the sources state, so results are bounds rather than measurements.

/// From this time on a link has another capacity; 0 is a failure, more than 0 after it a repair.
struct CapacityChange {
    Seconds time; ///< at least 0
    LinkId link;
    BytesPerSecond capacity;
};

struct FlowOptions {
    /// In any order; of two for one link at the same time the later one counts.
    std::vector<CapacityChange> changes;
    /// Asked for each transfer whose route holds a failed link, when the link fails or the transfer
    /// begins. What is left of it starts anew over the other route, latencies included; a repair
    /// does not bring it back. Without it, and where it finds nothing, a transfer waits for the
    /// repair.
    Reroute reroute;
    /// Whether rates, loads and bottlenecks are kept as steps over time.
    bool record = false;
    /// Whether transfers and links that behave alike are simulated once. Off only to test that it
    /// changes nothing.
    bool useSymmetry = true;
};

/// What decides the makespan: each transfer of the chain started when the one before it finished.
struct ChainLink {
    TransferId transfer;
    Seconds start; ///< it was allowed to start
    Seconds finish;
};

/// What came of it.
struct FlowResult {
    std::vector<Seconds> starts; ///< by transfer: when it was allowed to start
    std::vector<Seconds> finishes; ///< by transfer
    Seconds makespan; ///< the latest finish; 0 without transfers
    std::vector<double> linkBytes; ///< by link
    std::vector<ChainLink> criticalChain; ///< the first transfer first; the last ends the makespan
    std::uint64_t events = 0; ///< moments at which rates changed
    std::uint32_t classes = 0; ///< transfers that were simulated, one for all that behave alike
    std::optional<FlowRecord> record; ///< when asked for
};

/// Moves the transfers over the network. Problems: a route that is not connected, holds a link
/// twice or one of unknown bandwidth; bytes, times and caps out of range; predecessors that do not
/// exist or wait for each other (the cycle is printed); transfers that can never finish because
/// links failed (the first is named with the links); cancelling. The same input gives the same
/// result to the bit.
[[nodiscard]] Result<FlowResult> simulate(
    const Network& network,
    const TransferList& transfers,
    const FlowOptions& options = {},
    const Watch& watch = {});

} // namespace atlas
