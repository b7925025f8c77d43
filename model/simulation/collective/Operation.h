#pragma once

#include "model/support/Result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace atlas {

/// What the ranks of a group do together. The size of an operation is the whole buffer B, as
/// nccom-test counts it: the output of an all-gather, the input of a reduce-scatter, the message of
/// a broadcast, a permute or a send-receive.
enum class Operation : std::uint8_t {
    AllReduce,
    AllGather,
    ReduceScatter,
    AllToAll,
    Broadcast, ///< from the first rank of the group to all others
    Permute, ///< each rank to the next one around the group
    SendReceive, ///< ranks in pairs: the first to the second, the third to the fourth
};

/// How an operation is done; each is a generator of transfers.
enum class Algorithm : std::uint8_t {
    Auto, ///< what the documentation says of the machine's generation and the size
    Ring, ///< once or twice around directed cycles that share no wire
    Torus, ///< ring after ring along the axes of a torus
    Mesh, ///< every chip straight to every other, then on the chips
    SingleStepMesh, ///< every rank its whole buffer to every other
    Rdh, ///< recursive doubling and halving over the bits of a hypercube
    KangaRing, ///< a ring of one rank of each pair; the other gets a duplicate
    Hierarchical, ///< inside the instances, then between them over EFA, then inside again
    FlatRing, ///< one cycle through every rank of every instance
};

[[nodiscard]] std::string_view toString(Operation operation); ///< "all-reduce"
[[nodiscard]] std::string_view toString(Algorithm algorithm); ///< "single-step-mesh"

[[nodiscard]] std::span<const Operation> allOperations();
[[nodiscard]] std::span<const Algorithm> allAlgorithms(); ///< with Auto, which is first

/// "all-reduce", also as nccom-test writes it: "all_reduce", "allr". A problem names the nearest.
[[nodiscard]] Result<Operation> parseOperation(std::string_view text);
[[nodiscard]] Result<Algorithm> parseAlgorithm(std::string_view text);

/// The algorithms that can do an operation, without Auto.
[[nodiscard]] std::span<const Algorithm> algorithmsFor(Operation operation);

/// What the algorithm bandwidth, size over time, is multiplied by to get the bus bandwidth, which
/// can be compared over numbers of ranks: all-reduce 2(n-1)/n; all-gather, reduce-scatter and
/// all-to-all (n-1)/n; others 1. (tools/neuron-sys-tools/nccom-test.rst)
[[nodiscard]] double busFactor(Operation operation, std::uint32_t ranks);

} // namespace atlas
