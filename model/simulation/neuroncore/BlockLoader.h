#pragma once

#include "model/simulation/neuroncore/MatmulPlan.h"
#include "model/simulation/neuroncore/Timeline.h"

namespace atlas {

/// A range of tiles along an axis.
struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0; ///< one past the last
    [[nodiscard]] std::uint32_t size() const { return last - first; }
};

/// A block of the result and a stretch of K.
struct Round {
    std::uint32_t mBlock = 0;
    std::uint32_t nBlock = 0;
    std::uint32_t kBlock = 0;
};

/// The rounds of a plan in their order: K goes fastest, then N, then M.
class Rounds {
public:
    /// Both must outlive it.
    Rounds(const MatmulRequest& request, const MatmulPlan& plan)
        : m_request(request)
        , m_plan(plan)
    {
    }

    [[nodiscard]] const MatmulRequest& request() const { return m_request; }
    [[nodiscard]] const MatmulPlan& plan() const { return m_plan; }
    [[nodiscard]] std::uint64_t count() const;
    [[nodiscard]] Round at(std::uint64_t index) const;
    /// The tiles of a round.
    [[nodiscard]] Range m(const Round& round) const;
    [[nodiscard]] Range k(const Round& round) const;
    [[nodiscard]] Range n(const Round& round) const;
    /// Elements of the result along the tiles.
    [[nodiscard]] std::uint64_t rows(Range m) const;
    [[nodiscard]] std::uint64_t columns(Range n) const;

private:
    const MatmulRequest& m_request;
    const MatmulPlan& m_plan;
};

/// A block of an input in one of its buffers.
struct Block {
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
    BlockLoader(Timeline& timeline, const Rounds& rounds, const OperandShape& shape);

    /// Those of a round; the rounds must come in their order.
    void load(std::uint64_t round);
    [[nodiscard]] Block& stationary(std::uint64_t round);
    [[nodiscard]] Block& moving(std::uint64_t round);
    /// Gives all buffers back.
    void releaseAll();

private:
    void renew(Block& block, std::uint64_t columns);
    void fill(Block& block, TileOp op, TileIndex tile, std::uint64_t columns);
    void release(const Block& block);

    Timeline& m_timeline;
    const Rounds& m_rounds;
    const OperandShape& m_shape;
    std::vector<Block> m_stationary;
    std::vector<Block> m_moving;
};

} // namespace atlas
