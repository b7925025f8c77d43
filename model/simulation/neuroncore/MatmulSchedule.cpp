#include "model/simulation/neuroncore/BlockLoader.h"
#include "model/simulation/neuroncore/Schedules.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::uint64_t sumBytes = 4;
/// Values of one bn_stats: count, mean and variance * count, of even and of odd elements
/// (nki.isa.bn_stats).
constexpr std::uint32_t statisticsOfTile = 6;

class MatmulScheduler {
public:
    MatmulScheduler(
        EngineTimeline& timeline,
        const CoreSpec& core,
        const MatmulRequest& request,
        const MatmulPlan& plan)
        : m_timeline(timeline)
        , m_core(core)
        , m_request(request)
        , m_plan(plan)
        , m_shape(operandShape(request.type, core.generation))
        , m_rounds(request, plan)
        , m_blocks(timeline, m_rounds, m_shape)
        , m_banks(plan.psumBanks, 0)
        , m_results(plan.strips, 0)
        , m_sums(std::size_t{plan.block.m} * plan.block.n, 0)
        , m_sumTaken(m_sums.size(), 0)
        , m_rowDone(plan.block.m, 0)
        , m_rowHeld(plan.block.m, 0)
    {
    }

    Result<void> run(const Watch& watch)
    {
        const std::uint64_t rounds = m_rounds.count();
        std::uint64_t loaded = 0;
        for (std::uint64_t index = 0; index < rounds; ++index) {
            if (!watch.goesOn(static_cast<double>(index) / static_cast<double>(rounds)))
                return std::unexpected(stoppedProblem());
            for (; loaded < std::min(index + m_plan.buffers, rounds); ++loaded)
                m_blocks.load(loaded);
            multiply(m_rounds.at(index), index);
        }
        m_blocks.releaseAll();
        return {};
    }

private:
    [[nodiscard]] std::uint32_t rowsOf(std::uint32_t m) const
    {
        return extentOf(m, m_plan.tile.m, m_request.m);
    }
    [[nodiscard]] std::uint32_t columnsOf(std::uint32_t n) const
    {
        return extentOf(n, m_plan.tile.n, m_request.n);
    }

    void multiply(const TileRound& round, std::uint64_t index)
    {
        TileBlock& stationary = m_blocks.stationary(index);
        TileBlock& moving = m_blocks.moving(index);
        const TileRange m = m_rounds.m(round);
        const TileRange n = m_rounds.n(round);
        for (std::uint32_t i = m.first; i < m.last; ++i) {
            for (std::uint32_t j = n.first; j < n.last; ++j) {
                const double done = product(round, {i, 0, j}, stationary, moving);
                stationary.free = done;
                moving.free = done;
            }
            if (round.kBlock + 1 == m_plan.kBlocks)
                finishRow(round, i);
        }
        const bool last = round.kBlock + 1 == m_plan.kBlocks && round.nBlock + 1 == m_plan.nBlocks;
        if (last && m_request.fusion == Fusion::LayerNorm)
            normalize(m);
    }

    /// A tile of the result over a stretch of K; the end of its last multiplication.
    double product(const TileRound& round, TileIndex tile, const TileBlock& a, const TileBlock& b)
    {
        double& bank = m_banks[m_nextBank];
        m_nextBank = (m_nextBank + 1) % m_plan.psumBanks;
        const TileRange k = m_rounds.k(round);
        const Work work{.elements = columnsOf(tile.n), .stationary = rowsOf(tile.m)};
        const double passes = m_shape.fourPasses ? 4 : 1;
        const double load = passes * (loadStationaryCost(work) / m_core.tensorClock).value();
        const double move =
            ((m_shape.fourPasses ? matmulFp32Cost(work) : matmulCost(work)) / m_core.tensorClock)
                .value();
        double begun = 0;
        EngineTimeline::Span span;
        for (std::uint32_t at = k.first; at < k.last; ++at) {
            tile.k = at;
            const double there = a.ready[at - k.first];
            const auto weights = m_timeline.issue(
                {.lane = Lane::Weights, .op = TileOp::LoadWeights, .tile = tile, .duration = load},
                {std::max(there, m_lastMove), TensorWait::Dma});
            Ready ready{weights.finish, there > m_lastMove ? TensorWait::Dma : TensorWait::Weights};
            ready = later(ready, {b.ready[at - k.first], TensorWait::Dma});
            if (at == k.first)
                ready = later(ready, {bank, TensorWait::Psum});
            span = m_timeline.issue(
                {.lane = Lane::Tensor, .op = TileOp::Multiply, .tile = tile, .duration = move},
                ready);
            m_lastMove = span.start;
            if (at == k.first)
                begun = span.start;
        }
        tile.k = round.kBlock;
        bank = evict(round, tile, span.finish);
        m_timeline.holdPsum(1, begun, bank);
        return span.finish;
    }

    [[nodiscard]] double vectorTime(Cycles cycles) const
    {
        return (cycles / m_core.vectorClock).value();
    }
    [[nodiscard]] double scalarTime(Cycles cycles) const
    {
        return (cycles / m_core.scalarClock).value();
    }

    /// Takes a tile out of its bank; when the bank is free.
    double evict(const TileRound& round, TileIndex tile, double ready)
    {
        const TileRange n = m_rounds.n(round);
        const std::size_t place =
            std::size_t{tile.m % m_plan.block.m} * m_plan.block.n + (tile.n - n.first);
        const bool first = round.kBlock == 0;
        const bool last = round.kBlock + 1 == m_plan.kBlocks;
        const Work work{.elements = columnsOf(tile.n)};
        const bool rows = m_request.fusion == Fusion::LayerNorm;
        const bool activates = m_request.fusion == Fusion::Activation && last;
        if (first && !last)
            ready = std::max(ready, m_sums[place]);
        if (last && !rows)
            ready = std::max(ready, m_results[m_nextResult]);
        if (activates && first)
            return keep(activate(tile, ready, true));
        const auto taken = m_timeline.issue(
            {.lane = Lane::Vector,
             .op = first ? TileOp::Copy : TileOp::Accumulate,
             .tile = tile,
             .duration = vectorTime(onePassCost(work)),
             .psum = true},
            {ready, TensorWait::Engines});
        double used = taken.finish;
        if (activates)
            used = keep(activate(tile, taken.finish, false));
        else if (last && !rows)
            keep(taken);
        if (rows)
            gatherRow(tile, taken, round);
        else if (m_plan.kBlocks > 1)
            holdSums(place, tile, {taken.start, used}, round);
        return taken.finish;
    }

    EngineTimeline::Span activate(TileIndex tile, double ready, bool psum)
    {
        return m_timeline.issue(
            {.lane = Lane::Scalar,
             .op = TileOp::Activate,
             .tile = tile,
             .duration = scalarTime(onePassCost({.elements = columnsOf(tile.n)})),
             .psum = psum},
            {ready, TensorWait::Engines});
    }

    /// Notes that a tile of the result stands in the SBUF; the end of its making.
    double keep(EngineTimeline::Span span)
    {
        if (m_rowTiles == 0)
            m_resultTaken = span.start;
        ++m_rowTiles;
        m_resultReady = std::max(m_resultReady, span.finish);
        return span.finish;
    }

    /// Partial sums are held from their first copy to their last use.
    void
    holdSums(std::size_t place, TileIndex tile, EngineTimeline::Span use, const TileRound& round)
    {
        if (round.kBlock == 0)
            m_sumTaken[place] = use.start;
        m_sums[place] = use.finish;
        if (round.kBlock + 1 == m_plan.kBlocks)
            m_timeline.holdSbuf(columnsOf(tile.n) * sumBytes, m_sumTaken[place], use.finish);
    }

    /// A tile of a row that will be normalized: its statistics when it is complete.
    void gatherRow(TileIndex tile, EngineTimeline::Span taken, const TileRound& round)
    {
        const std::size_t row = tile.m % m_plan.block.m;
        if (tile.n == 0 && round.kBlock == 0)
            m_rowHeld[row] = taken.start;
        if (round.kBlock + 1 < m_plan.kBlocks)
            return;
        const Work work{.elements = columnsOf(tile.n)};
        m_rowDone[row] = m_timeline
                             .issue(
                                 {.lane = Lane::Vector,
                                  .op = TileOp::Statistics,
                                  .tile = tile,
                                  .duration = vectorTime(onePassCost(work))},
                                 {taken.finish, TensorWait::Engines})
                             .finish;
    }

    /// The tiles of a row of a block are one transfer.
    void finishRow(const TileRound& round, std::uint32_t m)
    {
        if (m_request.fusion == Fusion::LayerNorm)
            return;
        store(m_rounds.n(round), m, round.nBlock);
    }

    void store(TileRange n, std::uint32_t m, std::uint32_t strip)
    {
        const std::uint64_t bytes = m_rounds.columns(n) * m_shape.resultBytes;
        const auto span = m_timeline.transfer(
            TileOp::Store,
            {m, 0, strip},
            {.partitions = rowsOf(m), .rowBytes = bytes},
            {m_resultReady, TensorWait::Engines});
        m_timeline.holdSbuf(bytes, m_resultTaken, span.finish);
        m_results[m_nextResult] = span.finish;
        m_nextResult = (m_nextResult + 1) % m_plan.strips;
        m_rowTiles = 0;
        m_resultReady = 0;
    }

    void normalize(TileRange m)
    {
        for (std::uint32_t i = m.first; i < m.last; ++i) {
            const std::size_t row = i % m_plan.block.m;
            const auto aggregate = m_timeline.issue(
                {.lane = Lane::Vector,
                 .op = TileOp::Aggregate,
                 .tile = {i, 0, 0},
                 .duration =
                     vectorTime(aggregationCost({.elements = statisticsOfTile * m_plan.nTiles}))},
                {m_rowDone[row], TensorWait::Engines});
            const auto root = m_timeline.issue(
                {.lane = Lane::Scalar,
                 .op = TileOp::Root,
                 .tile = {i, 0, 0},
                 .duration = scalarTime(onePassCost({.elements = 1}))},
                {aggregate.finish, TensorWait::Engines});
            double done = root.finish;
            for (std::uint32_t block = 0; block < m_plan.nBlocks; ++block) {
                const TileRange n = m_rounds.n({.nBlock = block});
                for (std::uint32_t j = n.first; j < n.last; ++j)
                    done = normalizeTile({i, 0, j}, root.finish);
                store(n, i, block);
            }
            m_timeline.holdSbuf(m_request.n * sumBytes, m_rowHeld[row], done);
        }
    }

    double normalizeTile(TileIndex tile, double ready)
    {
        return keep(m_timeline.issue(
            {.lane = Lane::Vector,
             .op = TileOp::Normalize,
             .tile = tile,
             .duration = vectorTime(onePassCost({.elements = columnsOf(tile.n)}))},
            {std::max(ready, m_results[m_nextResult]), TensorWait::Engines}));
    }

    EngineTimeline& m_timeline;
    const CoreSpec& m_core;
    const MatmulRequest& m_request;
    const MatmulPlan& m_plan;
    OperandShape m_shape;
    TileRounds m_rounds;
    BlockLoader m_blocks;
    std::vector<double> m_banks; ///< when each is free
    std::uint32_t m_nextBank = 0;
    std::vector<double> m_results; ///< when each strip of results is free
    std::uint32_t m_nextResult = 0;
    std::uint32_t m_rowTiles = 0; ///< of the strip that is being made
    double m_resultTaken = 0;
    double m_resultReady = 0;
    std::vector<double> m_sums; ///< when each partial sum was last used
    std::vector<double> m_sumTaken;
    std::vector<double> m_rowDone; ///< statistics of each row of the block
    std::vector<double> m_rowHeld;
    double m_lastMove = 0; ///< when the last multiplication began
};

} // namespace

Problem stoppedProblem()
{
    return {.where = {}, .what = "the simulation was stopped"};
}

Result<void> scheduleMatmul(
    EngineTimeline& timeline,
    const CoreSpec& core,
    const MatmulRequest& request,
    const MatmulPlan& plan,
    const Watch& watch)
{
    return MatmulScheduler(timeline, core, request, plan).run(watch);
}

} // namespace atlas
