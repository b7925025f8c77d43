#pragma once

#include "model/simulation/network/Flow.h"

#include <string_view>

namespace atlas::test {

/// A machine by notation with links of 100 GB/s per direction and 1 us, and its router.
struct FlowMachine {
    Topology topology;
    Network network;
    Router router;
};
[[nodiscard]] FlowMachine flowMachine(std::string_view notation);

/// Something to simulate.
struct FlowCase {
    Network network = Network(std::vector<Link>());
    TransferList transfers;
    FlowOptions options;
};

/// A small random one: at most `most` transfers over a handful of vertices, some with caps, start
/// times, predecessors, and changes of capacity that are repaired in the end. Every number is a
/// small multiple of a power of two, so that it is exact.
[[nodiscard]] FlowCase randomCase(std::uint32_t seed, std::uint32_t most = 10);

/// A line of vertices 0, 1, ..., with a link from each to the next.
[[nodiscard]] Network lineOf(std::initializer_list<double> capacities, double latency = 0);

/// The result, or a failing test with the problem.
[[nodiscard]] FlowResult
simulated(const Network& network, const TransferList& transfers, const FlowOptions& options = {});
[[nodiscard]] FlowResult simulated(const FlowCase& flowCase);

/// What simulate() complains about: "where: what".
[[nodiscard]] std::string
complaint(const Network& network, const TransferList& transfers, const FlowOptions& options = {});

/// Adds a transfer over these links.
TransferId addOver(
    TransferList& list,
    std::initializer_list<std::uint32_t> links,
    double bytes,
    std::initializer_list<TransferId> after = {});

} // namespace atlas::test
