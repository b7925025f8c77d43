#include "model/simulation/neuroncore/MatmulPlan.h"

#include "model/simulation/neuroncore/DmaCost.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <limits>
#include <numeric>

namespace atlas {

namespace {

constexpr std::uint32_t sumBytes = 4; ///< partial sums are FP32

std::uint32_t partsOf(std::uint64_t whole, std::uint32_t part)
{
    return static_cast<std::uint32_t>((whole + part - 1) / part);
}

class Planner {
public:
    Planner(const CoreSpec& core, const MatmulRequest& request)
        : m_core(core)
        , m_request(request)
        , m_shape(operandShape(request.type, core.generation))
    {
        m_base.tile = fitted(request.tile.value_or(largestTile(core, request.type)));
        m_base.mTiles = partsOf(request.m, m_base.tile.m);
        m_base.kTiles = partsOf(request.k, m_base.tile.k);
        m_base.nTiles = partsOf(request.n, m_base.tile.n);
        m_base.buffers = request.buffers;
        m_base.psumBanks = std::min(request.buffers, core.psumBanks);
    }

    [[nodiscard]] Result<MatmulPlan> plan() const
    {
        if (m_request.block)
            return checked(withBlock(*m_request.block, m_request.buffers));
        return checked(withBlock(best(), m_request.buffers));
    }

private:
    /// No larger than the matrices.
    [[nodiscard]] TileShape fitted(TileShape tile) const
    {
        const auto least = [](std::uint32_t side, std::uint64_t whole) {
            return static_cast<std::uint32_t>(std::min<std::uint64_t>(side, whole));
        };
        return {
            .m = least(tile.m, m_request.m),
            .k = least(tile.k, m_request.k),
            .n = least(tile.n, m_request.n)};
    }

    [[nodiscard]] MatmulPlan withBlock(BlockShape block, std::uint32_t buffers) const
    {
        MatmulPlan plan = m_base;
        plan.block = {
            .m = std::min(block.m, plan.mTiles),
            .k = std::min(block.k, plan.kTiles),
            .n = std::min(block.n, plan.nTiles)};
        plan.mBlocks = partsOf(plan.mTiles, plan.block.m);
        plan.kBlocks = partsOf(plan.kTiles, plan.block.k);
        plan.nBlocks = partsOf(plan.nTiles, plan.block.n);
        const std::uint64_t columns = columnsOf(plan);
        const std::uint64_t rows =
            std::min<std::uint64_t>(m_request.m, std::uint64_t{plan.block.m} * plan.tile.m);
        const std::uint64_t each = std::uint64_t{buffers} * plan.block.k * m_shape.columnBytes;
        plan.sbuf.push_back({spoken("stationary blocks"), each * rows});
        plan.sbuf.push_back({spoken("moving blocks"), each * columns});
        if (m_request.fusion == Fusion::LayerNorm)
            plan.sbuf.push_back(
                {spoken("rows to normalize"), plan.block.m * m_request.n * sumBytes});
        else if (plan.kBlocks > 1)
            plan.sbuf.push_back({spoken("partial sums"), plan.block.m * columns * sumBytes});
        // Stores come behind the loads of the next block: all rows of one wait meanwhile.
        plan.strips = buffers == 1 ? 1 : std::max(buffers, plan.block.m);
        plan.sbuf.push_back({spoken("results"), plan.strips * columns * m_shape.resultBytes});
        return plan;
    }

    [[nodiscard]] std::uint64_t columnsOf(const MatmulPlan& plan) const
    {
        return std::min<std::uint64_t>(m_request.n, std::uint64_t{plan.block.n} * plan.tile.n);
    }

    [[nodiscard]] bool fits(const MatmulPlan& plan) const
    {
        return plan.sbufBytes() <= m_core.sbufPerPartition.count();
    }

    [[nodiscard]] Result<MatmulPlan> checked(MatmulPlan plan) const
    {
        if (fits(plan))
            return plan;
        std::vector<std::string> parts;
        parts.reserve(plan.sbuf.size());
        for (const SbufShare& share : plan.sbuf)
            parts.push_back(fmt::format("{} of {}", toString(Bytes(share.bytes)), share.use));
        return std::unexpected(Problem{
            .where = "SBUF",
            .what = fmt::format(
                "blocks of {}x{}x{} tiles with {} buffers need {} of each partition ({}); {} has "
                "{}. {}",
                plan.block.m,
                plan.block.k,
                plan.block.n,
                plan.buffers,
                toString(Bytes(plan.sbufBytes())),
                fmt::join(parts, ", "),
                m_core.name,
                toString(m_core.sbufPerPartition),
                advice())});
    }

    [[nodiscard]] std::string_view advice() const
    {
        if (m_request.fusion == Fusion::LayerNorm)
            return "A whole row of the result stays there until it is normalized: a smaller N fits";
        return "Smaller blocks or fewer buffers fit";
    }

    /// The larger of what the engines need, in seconds; transfers have the size of a block's row.
    [[nodiscard]] double estimate(const MatmulPlan& plan) const
    {
        const auto time = [](double count, Cycles cycles, Hertz clock) {
            return count * (cycles / clock).value();
        };
        const double tiles = double{1} * plan.mTiles * plan.nTiles;
        const Work moving{.elements = plan.tile.n, .stationary = plan.tile.m};
        const double tensor = time(
            tiles * plan.kTiles,
            m_shape.fourPasses ? matmulFp32Cost(moving) : matmulCost(moving),
            m_core.tensorClock);
        const double passes = plan.kBlocks + (m_request.fusion == Fusion::LayerNorm ? 2.0 : 0.0);
        const double vector = time(tiles * passes, onePassCost(moving), m_core.vectorClock);
        return std::max({tensor, vector, traffic(plan)});
    }

    [[nodiscard]] double traffic(const MatmulPlan& plan) const
    {
        const std::uint32_t partitions =
            (plan.tile.k + m_shape.rowsOfPartition - 1) / m_shape.rowsOfPartition;
        const std::uint64_t rows =
            std::min<std::uint64_t>(m_request.m, std::uint64_t{plan.block.m} * plan.tile.m);
        const std::uint64_t columns = columnsOf(plan);
        const auto strip = [&](std::uint64_t width) {
            return dmaTime(
                       m_core, {.partitions = partitions, .rowBytes = width * m_shape.columnBytes})
                .value();
        };
        const double rounds = double{1} * plan.mBlocks * plan.kTiles;
        const double stationary = rounds * strip(rows) * (plan.kBlocks == 1 ? 1 : plan.nBlocks);
        const double moving = rounds * strip(columns) * plan.nBlocks;
        const double results = double{1} * plan.mTiles * plan.nBlocks
            * dmaTime(
                  m_core, {.partitions = plan.tile.m, .rowBytes = columns * m_shape.resultBytes})
                  .value();
        // The first blocks come before any work, the last results after it.
        return stationary + moving + results;
    }

    /// The block with the least estimate; of two alike the one that fills less.
    [[nodiscard]] BlockShape best() const
    {
        constexpr std::array<std::uint32_t, 5> ms = {1, 2, 4, 8, 16};
        constexpr std::array<std::uint32_t, 4> ns = {1, 2, 4, 8};
        const std::array<std::uint32_t, 6> ks = {1, 2, 4, 8, 16, m_base.kTiles};
        BlockShape chosen;
        double least = std::numeric_limits<double>::infinity();
        const auto consider = [&](BlockShape block) {
            const MatmulPlan plan = withBlock(block, std::max(m_request.buffers, 2U));
            if (!fits(plan))
                return;
            const double first =
                dmaTime(
                    m_core,
                    {.partitions = m_core.partitions, .rowBytes = plan.sbufBytes() / plan.block.k})
                    .value();
            const double time = estimate(plan) + first;
            if (time < least) {
                least = time;
                chosen = plan.block;
            }
        };
        for (const std::uint32_t m : ms) {
            for (const std::uint32_t n : ns) {
                for (const std::uint32_t k : ks)
                    consider({.m = m, .k = k, .n = n});
            }
        }
        return chosen;
    }

    const CoreSpec& m_core;
    const MatmulRequest& m_request;
    OperandShape m_shape;
    MatmulPlan m_base;
};

} // namespace

std::uint64_t MatmulPlan::sbufBytes() const
{
    return std::accumulate(
        sbuf.begin(), sbuf.end(), std::uint64_t{0}, [](std::uint64_t sum, const SbufShare& share) {
            return sum + share.bytes;
        });
}

Result<MatmulPlan> planMatmul(const CoreSpec& core, const MatmulRequest& request)
{
    return Planner(core, request).plan();
}

} // namespace atlas
