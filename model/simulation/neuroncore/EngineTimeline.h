#pragma once

#include "model/simulation/neuroncore/DmaCost.h"
#include "model/simulation/neuroncore/MatmulRequest.h"

#include <array>

namespace atlas {

/// What does one thing at a time.
enum class Lane : std::uint8_t {
    Dma, ///< all DMA engines of the NeuronCore: each transfer is spread over them
    Weights, ///< the tensor engine while it loads a stationary matrix behind a multiplication
    Tensor,
    Vector,
    Scalar,
    Gpsimd,
};
inline constexpr std::size_t laneCount = 6;
[[nodiscard]] std::span<const Lane> allLanes();
[[nodiscard]] std::string_view toString(Lane lane); ///< "tensor", "weights", "dma"...
[[nodiscard]] std::string_view nameOf(Lane lane); ///< "Tensor engine", "DMA engines"...

/// What an instruction does.
enum class TileOp : std::uint8_t {
    LoadStationary, ///< device memory to SBUF
    LoadMoving,
    LoadValues, ///< of an attention
    Store,
    LoadWeights, ///< SBUF to the array
    Multiply,
    Transpose,
    Copy, ///< a result from PSUM to SBUF
    Accumulate, ///< a result in PSUM and its partial sum in SBUF
    Activate,
    Statistics,
    Aggregate,
    Root, ///< of the variance
    Normalize,
    Mask,
    Maximum,
    Exponential,
    Rescale,
    Reciprocal,
};
[[nodiscard]] std::string_view toString(TileOp op); ///< "load stationary"

/// Where a tile stands in its matrices, in tiles along each axis.
struct TileIndex {
    std::uint32_t m = 0;
    std::uint32_t k = 0;
    std::uint32_t n = 0;
    friend bool operator==(const TileIndex&, const TileIndex&) = default;
};

/// A line of the Gantt chart.
struct Instruction {
    Seconds start;
    Seconds finish;
    TileIndex tile;
    Lane lane = Lane::Dma;
    TileOp op = TileOp::Multiply;
};

/// What the tensor engine waits for.
enum class TensorWait : std::uint8_t {
    Dma, ///< inputs that are still on their way
    Psum, ///< a free bank
    Engines, ///< the vector, scalar or GPSIMD engine
    Weights, ///< a stationary matrix that could not be loaded in time
    Drain, ///< nothing more: its work is done, the rest is not
};
inline constexpr std::size_t tensorWaitCount = 5;
[[nodiscard]] std::string_view toString(TensorWait wait); ///< "dma", "psum"...

/// When something is there, and what one waited for until then.
struct Ready {
    double time = 0; ///< seconds
    TensorWait why = TensorWait::Dma;
};
[[nodiscard]] inline Ready later(Ready a, Ready b)
{
    return b.time > a.time ? b : a;
}

/// An amount of memory from one moment on.
struct OccupancyStep {
    Seconds time;
    std::uint64_t amount = 0;
};

/// Instructions in the order in which each lane takes them. Every one starts when its lane is free,
/// what it needs is ready, and no engine that excludes it is at the same memory; so the order in
/// which they are issued is a schedule, and its times are exact in one pass.
class EngineTimeline {
public:
    EngineTimeline(const CoreSpec& core, TileDetail detail);

    struct Step {
        Lane lane = Lane::Tensor;
        TileOp op = TileOp::Multiply;
        TileIndex tile;
        double duration = 0; ///< seconds
        bool psum = false; ///< it reads or writes the PSUM
    };
    /// The span of the instruction. Vector and GPSIMD instructions are at the SBUF.
    struct Span {
        double start = 0;
        double finish = 0;
    };
    Span issue(const Step& step, Ready ready);
    /// A transfer, dmaStart after it is ready at the earliest.
    Span transfer(TileOp op, TileIndex tile, const DmaTransfer& what, Ready ready);

    /// Notes that memory was taken for a while: bytes of a partition, or banks.
    void holdSbuf(std::uint64_t bytes, double from, double to);
    void holdPsum(std::uint64_t banks, double from, double to);

    struct LaneTotal {
        double free = 0; ///< when its last instruction ends
        double busy = 0;
        std::uint64_t count = 0;
    };
    [[nodiscard]] const LaneTotal& total(Lane lane) const;
    [[nodiscard]] double makespan() const;
    [[nodiscard]] double wait(TensorWait wait) const;
    [[nodiscard]] double bytes() const { return m_bytes; }
    [[nodiscard]] std::uint64_t count() const;

    [[nodiscard]] std::vector<Instruction> takeInstructions() { return std::move(m_instructions); }
    [[nodiscard]] std::vector<OccupancyStep> sbuf() const;
    [[nodiscard]] std::vector<OccupancyStep> psum() const;

private:
    struct Change {
        double time = 0;
        std::int64_t amount = 0;
    };
    struct Rule {
        Lane first = Lane::Vector;
        Lane second = Lane::Gpsimd;
        bool psum = false; ///< otherwise the SBUF
        std::array<double, 2> until{};
    };
    [[nodiscard]] double excluded(const Step& step, double start) const;
    void occupy(const Step& step, double finish);
    [[nodiscard]] static std::vector<OccupancyStep> stepsOf(std::vector<Change> changes);

    const CoreSpec& m_core;
    TileDetail m_detail;
    std::array<LaneTotal, laneCount> m_lanes{};
    std::array<double, tensorWaitCount> m_waits{};
    std::vector<Rule> m_rules;
    std::vector<Instruction> m_instructions;
    std::vector<Change> m_sbuf;
    std::vector<Change> m_psum;
    double m_bytes = 0;
};

} // namespace atlas
