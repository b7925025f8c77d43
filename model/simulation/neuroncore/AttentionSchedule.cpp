#include "model/simulation/neuroncore/Schedules.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::uint32_t side = 128; ///< queries of a tile; keys of a transposed one
constexpr std::uint64_t sumBytes = 4;
/// Keys of one transfer: 4 KiB of a partition in 16-bit types.
constexpr std::uint32_t keysOfTransfer = 2048;

std::uint32_t partsOf(std::uint64_t whole, std::uint32_t part)
{
    return static_cast<std::uint32_t>((whole + part - 1) / part);
}

/// A tile of scores on its way through the engines.
struct Scores {
    TileIndex tile;
    std::uint32_t rows = 0;
    std::uint32_t columns = 0;
    bool first = false; ///< of its queries
    bool last = false;
    bool masked = false;
    double begun = 0; ///< when its probabilities are begun, and when they stand in the SBUF
    double made = 0;
};

class AttentionScheduler {
public:
    AttentionScheduler(
        EngineTimeline& timeline,
        const CoreSpec& core,
        const MatmulRequest& request,
        const MatmulPlan& plan)
        : m_timeline(timeline)
        , m_core(core)
        , m_request(request)
        , m_plan(plan)
        , m_shape(operandShape(request.type, core.generation))
        , m_ahead(std::min(plan.buffers, mostScoreBanks) - 1)
        , m_scoreBanks(m_ahead + 1, 0)
        , m_turnedBanks(std::min(plan.buffers, mostOtherBanks), 0)
        , m_outputBanks(m_turnedBanks.size(), 0)
        , m_probabilities(m_ahead + 1, 0)
        , m_turned(m_turnedBanks.size(), 0)
        , m_queries(plan.buffers, 0)
        , m_queriesReady(plan.buffers, 0)
        , m_queriesTaken(plan.buffers, 0)
        , m_results(plan.buffers, 0)
    {
    }

    Result<void> run(const Watch& watch)
    {
        const std::vector<Scores> tiles = order();
        std::vector<Scores> waiting;
        std::size_t begun = 0;
        for (std::size_t done = 0; done < tiles.size(); ++done) {
            if (!watch.goesOn(static_cast<double>(done) / static_cast<double>(tiles.size())))
                return std::unexpected(stoppedProblem());
            for (; begun < std::min(done + m_ahead + 1, tiles.size()); ++begun)
                waiting.push_back(score(tiles[begun], begun));
            apply(waiting.front(), done);
            waiting.erase(waiting.begin());
        }
        m_timeline.holdSbuf(
            m_plan.sbuf.front().bytes, m_inputsTaken, m_timeline.total(Lane::Tensor).free);
        return {};
    }

private:
    /// Tiles above the diagonal are left out; those that cross it are cut behind it.
    [[nodiscard]] std::vector<Scores> order() const
    {
        const bool causal = m_request.fusion == Fusion::CausalAttention;
        std::vector<Scores> tiles;
        for (std::uint32_t m = 0; m < m_plan.mTiles; ++m) {
            const std::uint32_t rows = extentOf(m, m_plan.tile.m, m_request.m);
            const std::uint64_t seen =
                causal ? std::uint64_t{m} * m_plan.tile.m + rows : m_request.n;
            const std::uint32_t count = partsOf(seen, m_plan.tile.n);
            for (std::uint32_t n = 0; n < count; ++n) {
                const std::uint32_t columns = extentOf(n, m_plan.tile.n, seen);
                const std::uint64_t lastKey = std::uint64_t{n} * m_plan.tile.n + columns - 1;
                tiles.push_back(
                    {.tile = {m, 0, n},
                     .rows = rows,
                     .columns = columns,
                     .first = n == 0,
                     .last = n + 1 == count,
                     .masked = causal && lastKey > std::uint64_t{m} * m_plan.tile.m});
            }
        }
        return tiles;
    }

    [[nodiscard]] double vectorTime(Cycles cycles) const
    {
        return (cycles / m_core.vectorClock).value();
    }
    [[nodiscard]] double scalarTime(Cycles cycles) const
    {
        return (cycles / m_core.scalarClock).value();
    }

    EngineTimeline::Span
    vector(TileOp op, TileIndex tile, Cycles cycles, double ready, bool psum = false)
    {
        return m_timeline.issue(
            {.lane = Lane::Vector,
             .op = op,
             .tile = tile,
             .duration = vectorTime(cycles),
             .psum = psum},
            {ready, TensorWait::Engines});
    }
    EngineTimeline::Span scalar(TileIndex tile, Cycles cycles, double ready, bool psum)
    {
        return m_timeline.issue(
            {.lane = Lane::Scalar,
             .op = TileOp::Exponential,
             .tile = tile,
             .duration = scalarTime(cycles),
             .psum = psum},
            {ready, TensorWait::Engines});
    }

    void loadQueries(std::uint32_t until)
    {
        for (; m_queriesLoaded < std::min(until, m_plan.mTiles); ++m_queriesLoaded) {
            const std::uint32_t m = m_queriesLoaded;
            const std::size_t slot = m % m_plan.buffers;
            const std::uint32_t rows = extentOf(m, m_plan.tile.m, m_request.m);
            for (std::uint32_t k = 0; k < m_plan.kTiles; ++k) {
                const auto span = m_timeline.transfer(
                    TileOp::LoadStationary,
                    {m, k, 0},
                    {.partitions = extentOf(k, m_plan.tile.k, m_request.k),
                     .rowBytes = std::uint64_t{rows} * m_shape.columnBytes},
                    {m_queries[slot], TensorWait::Dma});
                if (k == 0)
                    m_queriesTaken[slot] = span.start;
                m_queriesReady[slot] = span.finish;
            }
            if (m == 0)
                loadKeysAndValues();
        }
    }

    /// All of them, in the order in which the first queries need them.
    void loadKeysAndValues()
    {
        const std::uint32_t transfers = partsOf(m_request.n, keysOfTransfer);
        for (std::uint32_t part = 0; part < transfers; ++part) {
            const std::uint32_t keys = extentOf(part, keysOfTransfer, m_request.n);
            for (std::uint32_t k = 0; k < m_plan.kTiles; ++k) {
                const auto span = m_timeline.transfer(
                    TileOp::LoadMoving,
                    {0, k, part},
                    {.partitions = extentOf(k, m_plan.tile.k, m_request.k),
                     .rowBytes = std::uint64_t{keys} * m_shape.columnBytes},
                    {});
                if (part == 0 && k == 0)
                    m_inputsTaken = span.start;
                m_keysReady.resize(part + 1, 0);
                m_keysReady[part] = span.finish;
            }
            for (std::uint32_t at = 0; at < partsOf(keys, side); ++at)
                m_valuesReady.push_back(
                    m_timeline
                        .transfer(
                            TileOp::LoadValues,
                            {0, 0, static_cast<std::uint32_t>(m_valuesReady.size())},
                            {.partitions = extentOf(at, side, keys),
                             .rowBytes = m_request.k * m_shape.columnBytes},
                            {})
                        .finish);
        }
    }

    EngineTimeline::Span multiply(TileIndex tile, const Work& work, Ready stationary, Ready moving)
    {
        const auto weights = m_timeline.issue(
            {.lane = Lane::Weights,
             .op = TileOp::LoadWeights,
             .tile = tile,
             .duration = (loadStationaryCost(work) / m_core.tensorClock).value()},
            later(stationary, {m_lastMove, TensorWait::Weights}));
        const TensorWait why = stationary.time > m_lastMove ? stationary.why : TensorWait::Weights;
        const auto span = m_timeline.issue(
            {.lane = Lane::Tensor,
             .op = TileOp::Multiply,
             .tile = tile,
             .duration = (matmulCost(work) / m_core.tensorClock).value()},
            later({weights.finish, why}, moving));
        m_lastMove = span.start;
        return span;
    }

    /// Queries times keys, and the softmax as far as these keys go.
    Scores score(Scores scores, std::size_t index)
    {
        const std::size_t slot = index % m_scoreBanks.size();
        TileIndex tile = scores.tile;
        loadQueries(tile.m + m_plan.buffers);
        const std::size_t queries = tile.m % m_plan.buffers;
        double& bank = m_scoreBanks[slot];
        EngineTimeline::Span span;
        double begun = 0;
        for (tile.k = 0; tile.k < m_plan.kTiles; ++tile.k) {
            const double keys = m_keysReady[tile.n * m_plan.tile.n / keysOfTransfer];
            Ready moving{keys, TensorWait::Dma};
            if (tile.k == 0)
                moving = later(moving, {bank, TensorWait::Psum});
            span = multiply(
                tile,
                {.elements = scores.columns, .stationary = scores.rows},
                {m_queriesReady[queries], TensorWait::Dma},
                moving);
            if (tile.k == 0)
                begun = span.start;
        }
        if (scores.last) {
            m_queries[queries] = span.finish;
            m_timeline.holdSbuf(
                std::uint64_t{m_plan.kTiles} * scores.rows * m_shape.columnBytes,
                m_queriesTaken[queries],
                span.finish);
        }
        bank = soften(scores, slot, span.finish);
        m_timeline.holdPsum(1, begun, bank);
        return scores;
    }

    /// The exponentials of a tile of scores in PSUM; when its bank is free.
    double soften(Scores& scores, std::size_t slot, double ready)
    {
        const TileIndex tile = scores.tile;
        const Work work{.elements = scores.columns};
        double bank = 0;
        double copied = 0;
        if (scores.masked) {
            // GPSIMD has no way to the PSUM.
            const auto copy = vector(
                TileOp::Copy,
                tile,
                onePassCost(work),
                std::max(ready, m_probabilities[slot]),
                true);
            bank = copy.finish;
            copied = copy.start;
            ready = m_timeline
                        .issue(
                            {.lane = Lane::Gpsimd,
                             .op = TileOp::Mask,
                             .tile = tile,
                             .duration = (gpsimdPassCost(work) / m_core.gpsimdClock).value()},
                            {copy.finish, TensorWait::Engines})
                        .finish;
        }
        const bool psum = !scores.masked;
        const auto most = vector(TileOp::Maximum, tile, plainPassCost(work), ready, psum);
        const auto running =
            vector(TileOp::Maximum, tile, onePassCost({.elements = 1}), most.finish);
        scalar(tile, onePassCost({.elements = 1}), running.finish, false);
        const auto made = scalar(
            tile, reducingPassCost(work), std::max(running.finish, m_probabilities[slot]), psum);
        scores.begun = made.start;
        scores.made = made.finish;
        if (scores.masked)
            m_timeline.holdSbuf(scores.columns * sumBytes, copied, made.finish);
        return scores.masked ? bank : made.finish;
    }

    /// The probabilities times the values, added to what the queries have so far.
    void apply(const Scores& scores, std::size_t index)
    {
        const std::size_t slot = index % m_turnedBanks.size();
        const double turned = turn(scores, slot, index % m_probabilities.size());
        double& bank = m_outputBanks[slot];
        const std::uint32_t parts = partsOf(scores.columns, side);
        const auto columns = static_cast<std::uint32_t>(m_request.k);
        EngineTimeline::Span span;
        double begun = 0;
        for (std::uint32_t part = 0; part < parts; ++part) {
            const std::uint32_t values = scores.tile.n * (m_plan.tile.n / side) + part;
            Ready moving{m_valuesReady[values], TensorWait::Dma};
            if (part == 0)
                moving = later(moving, {bank, TensorWait::Psum});
            span = multiply(
                {scores.tile.m, values, 0},
                {.elements = columns, .stationary = scores.rows},
                {turned, TensorWait::Engines},
                moving);
            if (part == 0)
                begun = span.start;
        }
        m_turned[slot] = span.finish;
        m_timeline.holdSbuf(
            std::uint64_t{parts} * scores.rows * m_shape.columnBytes, m_turnedTaken, span.finish);
        const Work work{.elements = columns};
        const auto added = vector(
            scores.first ? TileOp::Copy : TileOp::Rescale,
            scores.tile,
            scores.first ? onePassCost(work) : plainTwoPassCost(work),
            span.finish,
            true);
        bank = added.finish;
        m_timeline.holdPsum(1, begun, bank);
        if (scores.first)
            m_sumsTaken = added.start;
        if (scores.last)
            finish(scores, added.finish);
    }

    /// Transposes the probabilities; when they stand in the SBUF again.
    double turn(const Scores& scores, std::size_t slot, std::size_t probabilities)
    {
        double& bank = m_turnedBanks[slot];
        const std::uint32_t parts = partsOf(scores.columns, side);
        EngineTimeline::Span span;
        double begun = 0;
        for (std::uint32_t part = 0; part < parts; ++part) {
            const Work work{
                .elements = extentOf(part, side, scores.columns), .partitions = scores.rows};
            Ready ready{scores.made, TensorWait::Engines};
            if (part == 0)
                ready = later(ready, {bank, TensorWait::Psum});
            span = m_timeline.issue(
                {.lane = Lane::Tensor,
                 .op = TileOp::Transpose,
                 .tile = {scores.tile.m, part, scores.tile.n},
                 .duration = (tensorTransposeCost(work) / m_core.tensorClock).value()},
                ready);
            if (part == 0)
                begun = span.start;
        }
        // The array had another stationary matrix meanwhile.
        m_lastMove = span.start;
        m_probabilities[probabilities] = span.finish;
        const std::uint64_t bytes = std::uint64_t{scores.columns} * m_shape.columnBytes;
        m_timeline.holdSbuf(bytes, scores.begun, span.finish);
        const auto copy = vector(
            TileOp::Copy,
            scores.tile,
            onePassCost({.elements = parts * scores.rows}),
            std::max(span.finish, m_turned[slot]),
            true);
        bank = copy.finish;
        m_timeline.holdPsum(1, begun, bank);
        m_turnedTaken = copy.start;
        return copy.finish;
    }

    void finish(const Scores& scores, double ready)
    {
        const auto columns = static_cast<std::uint32_t>(m_request.k);
        const std::size_t slot = scores.tile.m % m_plan.buffers;
        const auto reciprocal =
            vector(TileOp::Reciprocal, scores.tile, reciprocalCost({.elements = 1}), ready);
        const auto normal = vector(
            TileOp::Normalize,
            scores.tile,
            onePassCost({.elements = columns}),
            std::max(reciprocal.finish, m_results[slot]));
        const std::uint64_t bytes = std::uint64_t{columns} * m_shape.resultBytes;
        const auto store = m_timeline.transfer(
            TileOp::Store,
            {scores.tile.m, 0, 0},
            {.partitions = scores.rows, .rowBytes = bytes},
            {normal.finish, TensorWait::Engines});
        m_timeline.holdSbuf(bytes, normal.start, store.finish);
        m_timeline.holdSbuf(m_request.k * sumBytes, m_sumsTaken, normal.finish);
        m_results[slot] = store.finish;
    }

    EngineTimeline& m_timeline;
    const CoreSpec& m_core;
    const MatmulRequest& m_request;
    const MatmulPlan& m_plan;
    OperandShape m_shape;
    std::uint32_t m_ahead; ///< tiles of scores that are begun before one is applied
    std::vector<double> m_scoreBanks; ///< when each is free
    std::vector<double> m_turnedBanks;
    std::vector<double> m_outputBanks;
    std::vector<double> m_probabilities; ///< when each buffer is free
    std::vector<double> m_turned;
    std::vector<double> m_queries;
    std::vector<double> m_queriesReady;
    std::vector<double> m_queriesTaken;
    std::vector<double> m_results;
    std::vector<double> m_keysReady; ///< of each transfer
    std::vector<double> m_valuesReady; ///< of each 128 keys
    std::uint32_t m_queriesLoaded = 0;
    double m_inputsTaken = 0;
    double m_turnedTaken = 0;
    double m_sumsTaken = 0;
    double m_lastMove = 0;
};

} // namespace

Result<void> scheduleAttention(
    EngineTimeline& timeline,
    const CoreSpec& core,
    const MatmulRequest& request,
    const MatmulPlan& plan,
    const Watch& watch)
{
    return AttentionScheduler(timeline, core, request, plan).run(watch);
}

} // namespace atlas
