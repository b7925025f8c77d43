#pragma once

#include "model/simulation/collective/Cycles.h"
#include "model/simulation/collective/Schedule.h"

namespace atlas {

// The generators. Each adds the transfers of one operation on one team to a draft. What a chip must
// wait for before it may start, and afterwards before it may go on, is a list of transfers by index
// into the team's chips.

/// Where a generator begins and ends.
struct CollectiveStage {
    ScheduleDraft& draft;
    const Team& team;
    Operation operation = Operation::AllReduce;
    double bytes = 0; ///< the whole buffer
    std::uint32_t step = 0; ///< the first of the stage; afterwards the first of the next
    std::vector<After> ready; ///< by chip of the team
};

/// How ranks share memory accesses along a ring.
enum class RingKind : std::uint8_t {
    EveryRank, ///< a read and a write for each rank, in a reduction one more read
    Pairs, ///< one rank of two, the other gets a duplicate: 3 accesses for both, reducing 4
};

/// Chunks go around: all-gather and reduce-scatter n - 1 steps, all-reduce twice as many. A member
/// sends on what it received in the step before.
void ringStage(CollectiveStage& stage, RingKind kind, bool bothDirections);

/// Ring after ring along the axes of the box, the fastest-varying first, with a buffer that shrinks
/// by the extent of each axis; gathering goes the other way.
void torusStage(CollectiveStage& stage);

/// Every chip to every other: gathering sends the chip's part, then copies on the chips; reducing
/// adds up on the chips, sends, adds up again.
void meshStage(CollectiveStage& stage);

/// Every rank its whole buffer to every other.
void singleStepMeshStage(CollectiveStage& stage);

/// Doubling and halving over the bits of a hypercube. The ranks of a chip take the axes in turn,
/// each group beginning with another one, so that they use different wires.
void rdhStage(CollectiveStage& stage);

/// Along one cycle through all instances for each EFA adapter; it leaves each instance at another
/// chip.
void flatRingStage(CollectiveStage& stage);

/// All-gather, reduce-scatter or all-reduce inside each instance by one algorithm and between the
/// chips of the same number by another one.
void hierarchicalStage(
    CollectiveStage& stage, Algorithm inside, Algorithm between, bool bothDirections);

/// All-to-all, broadcast, permute and send-receive.
void allToAllStage(CollectiveStage& stage);
void broadcastStage(CollectiveStage& stage, Algorithm algorithm, bool bothDirections);
void permuteStage(CollectiveStage& stage);
void sendReceiveStage(CollectiveStage& stage);

/// In how many parts a ring broadcast passes the message on, so that latencies and bytes balance.
[[nodiscard]] std::uint32_t
broadcastParts(std::size_t chips, double bytes, Seconds latency, BytesPerSecond bandwidth);

// What the generators are made of.

/// The chips of the team by their number in their instance.
[[nodiscard]] std::vector<std::uint32_t> chipsInside(const CollectiveStage& stage);

/// One ring of members, each at a chip of the team; several may be at one.
struct RingWalk {
    std::vector<std::uint32_t> chips; ///< of each member, in walking order
    double chunk = 0; ///< bytes of a step
    std::uint32_t firstChunk = 0; ///< number of the chunk with which the first member begins
    std::uint32_t reducing = 0; ///< steps that reduce, which come first
    std::uint32_t gathering = 0; ///< steps that follow
    /// Memory accesses of a member for each byte it passes on.
    double reduceAccesses = 0;
    double gatherAccesses = 0;
};

/// Walks around; what the members of each chip did last is added to `done`.
void walkRing(CollectiveStage& stage, const RingWalk& walk, std::vector<After>& done);

/// A step within every chip of the team: accesses in bytes; `latency` for one that is a step of its
/// own.
void localStep(CollectiveStage& stage, double accesses, bool latency);

/// Halving (reducing) or doubling (gathering) among the chips; each of `lanes` starts with another
/// bit and has its share of the bytes.
void exchangeBits(
    CollectiveStage& stage,
    const std::vector<std::uint32_t>& codes,
    std::uint32_t lanes,
    bool reducing);

/// Each chip sends every other one `bytes`.
void exchangeAll(CollectiveStage& stage, double bytes);

} // namespace atlas
