#pragma once

#include "model/simulation/neuroncore/EngineTimeline.h"
#include "model/simulation/neuroncore/MatmulPlan.h"

namespace atlas {

/// A range of tiles along an axis.
struct TileRange {
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< one past the last
    [[nodiscard]] std::uint32_t size() const { return last - first; }
};

/// A block of the result and a stretch of K.
struct TileRound {
    std::uint32_t mBlock = 0;
    std::uint32_t nBlock = 0;
    std::uint32_t kBlock = 0;
};

/// The rounds of a plan in their order: K goes fastest, then N, then M.
class TileRounds {
public:
    /// Both must outlive it.
    TileRounds(const MatmulRequest& request, const MatmulPlan& plan)
        : m_request(request)
        , m_plan(plan)
    {
    }

    [[nodiscard]] const MatmulRequest& request() const { return m_request; }
    [[nodiscard]] const MatmulPlan& plan() const { return m_plan; }
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] TileRound at(std::uint64_t index) const;
    /// The tiles of a round.
    [[nodiscard]] TileRange m(const TileRound& round) const;
    [[nodiscard]] TileRange k(const TileRound& round) const;
    [[nodiscard]] TileRange n(const TileRound& round) const;
    /// Elements of the result along the tiles.
    [[nodiscard]] std::uint64_t rows(TileRange m) const;
    [[nodiscard]] std::uint64_t columns(TileRange n) const;

private:
    const MatmulRequest& m_request;
    const MatmulPlan& m_plan;
};

/// A block of an input in one of its buffers.
struct TileBlock {
    std::vector<double> ready; ///< of each tile along K, in seconds
    double taken = 0; ///< when its first transfer began
    double free = 0; ///< when its last reader ended; its user sets it
    std::uint64_t bytes = 0; ///< of a partition; 0: nothing was ever loaded
};

/// Brings the blocks of both inputs into their buffers, round after round, a transfer for each tile
/// along K. A block waits until the last reader of its buffer has ended. The stationary block stays
/// while N goes on, unless K needs several blocks.
class BlockLoader {
public:
    BlockLoader(EngineTimeline& timeline, const TileRounds& rounds, const OperandShape& shape);

    /// Those of a round; the rounds must come in their order.
    void load(std::uint64_t round);
    [[nodiscard]] TileBlock& stationary(std::uint64_t round);
    [[nodiscard]] TileBlock& moving(std::uint64_t round);
    /// Gives all buffers back.
    void releaseAll();

private:
    void renew(TileBlock& block, std::uint64_t columns);
    void fill(TileBlock& block, TileOp op, TileIndex tile, std::uint64_t columns);
    void release(const TileBlock& block);

    EngineTimeline& m_timeline;
    const TileRounds& m_rounds;
    const OperandShape& m_shape;
    std::vector<TileBlock> m_stationary;
    std::vector<TileBlock> m_moving;
};

} // namespace atlas
