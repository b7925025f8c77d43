#pragma once

#include "model/simulation/neuroncore/EngineTimeline.h"
#include "model/simulation/neuroncore/MatmulPlan.h"
#include "model/support/Watch.h"

// A matrix multiplication on one NeuronCore, instruction by instruction.
//
//     C[M, N] = A[M, K] B[K, N]
//
// is cut into tiles of m x k x n, at most 128 x 128 x 512 (the array, the moving matrix and a PSUM
// bank allow no more; K is 256 with FP8 in double rows, 512 with MX types). A[:, k] is stationary:
// the tensor engine loads it behind the multiplication before (S / 4 cycles), then B[k, :] moves
// through it (max(min(64, S), N) cycles, four times as many with FP32). Products along K add up in
// one PSUM bank. Blocks of A and B are brought to the SBUF by DMA, one transfer for each tile along
// K, and stay in buffers; where K needs several blocks, the vector engine adds the sums of each
// block to those in the SBUF. Finished rows of a block are stored.
//
// Each instruction starts as soon as its engine is free, its data are there, and the buffer or bank
// that it writes is free; engines take instructions in program order. Costs are those of
// model/engines/Costs.h; a transfer takes what dmaTime() says, dmaStart after it may start. No run
// is faster than
//
//     max(operations / peak, least traffic / bandwidth).
//
// Left out: the start of each access (about 60 cycles) and of instructions that wait for another
// engine (about 100), semaphores and instruction fetch, the throttling of an idle tensor engine,
// the fast modes of later vector engines, contention for SBUF banks and for device memory by other
// NeuronCores beyond an equal share, the write of descriptors, transposition of A (device memory
// holds it with K outermost), scale transfers of MX types as transfers of their own, and the scale
// and shift of a layer normalization.

namespace atlas {

/// What keeps a run from being faster.
enum class TileBound : std::uint8_t {
    Compute, ///< the tensor engine multiplies most of the time
    Dma, ///< it waits for data, or the rest of the run for the stores
    Psum, ///< it waits for a bank
    Vector, ///< for the vector, scalar or GPSIMD engine
};
[[nodiscard]] std::string_view toString(TileBound bound); ///< "compute", "dma", "psum", "vector"

/// How much an engine did.
struct LaneUse {
    Lane lane = Lane::Dma;
    Seconds busy;
    double share = 0; ///< of the makespan
    std::uint64_t instructions = 0;
};

/// How long the tensor engine waited for something.
struct WaitUse {
    TensorWait what = TensorWait::Dma;
    Seconds time;
    double share = 0; ///< of the makespan
};

/// A run with everything that a window shows of it.
struct TileRun {
    CoreSpec core;
    MatmulRequest request;
    MatmulPlan plan;
    Seconds makespan;
    double flops = 0; ///< operations of the request
    double bytes = 0; ///< moved between device memory and SBUF
    double leastBytes = 0; ///< inputs and result once
    FlopsPerSecond peak; ///< of the tensor engine for the type
    FlopsPerSecond reached;
    Seconds roofline; ///< no run is faster
    std::array<LaneUse, laneCount> lanes;
    /// With the tensor engine's busy time they make up the makespan.
    std::array<WaitUse, tensorWaitCount> waits;
    TileBound bound = TileBound::Compute;
    std::string reason; ///< of the bound, in a sentence
    std::uint64_t instructionCount = 0;
    std::vector<Instruction> instructions; ///< in program order; empty with TileDetail::Totals
    std::vector<OccupancyStep> sbuf; ///< bytes of a partition
    std::vector<OccupancyStep> psum; ///< banks

    [[nodiscard]] double intensity() const { return flops / bytes; } ///< operations per byte
    [[nodiscard]] double utilization() const { return reached.value() / peak.value(); }
    [[nodiscard]] const LaneUse& use(Lane lane) const
    {
        return lanes.at(static_cast<std::size_t>(lane));
    }
};

/// Instructions that are kept at most, 32 bytes each; a run with more has TileDetail::Totals.
inline constexpr std::uint64_t mostKept = 4'000'000;
/// Multiplications that are simulated at most.
inline constexpr std::uint64_t mostMultiplications = 40'000'000;

/// Runs a request. A problem says what cannot be, which limit is exceeded with its source, or that
/// it was stopped. Same inputs, same result.
[[nodiscard]] Result<TileRun>
simulateMatmul(const CoreSpec& core, const MatmulRequest& request, const Watch& watch = {});

/// A run beside others that differ in one choice.
struct TileChoice {
    std::string what; ///< "tile 128x128x256", in the language that is spoken; of the first what is
                      ///< simulated now
    MatmulRequest request;
    Seconds makespan;
    double utilization = 0;
    double intensity = 0;
    TileBound bound = TileBound::Compute;
};

/// The request, then the same with other tiles, blocks and buffers; those that do not fit are left
/// out. An attention varies its buffers alone.
[[nodiscard]] Result<std::vector<TileChoice>>
compareChoices(const CoreSpec& core, const MatmulRequest& request, const Watch& watch = {});

} // namespace atlas
