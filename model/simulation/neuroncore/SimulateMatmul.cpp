#include "model/simulation/neuroncore/SimulateMatmul.h"

#include "model/simulation/neuroncore/Schedules.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr double hundred = 100;
/// Above it an engine that takes results away is at its end, and more banks would not help.
constexpr double saturated = 0.9;

/// How many instructions of the tensor engine a plan has.
double multiplicationsOf(const MatmulRequest& request, const MatmulPlan& plan)
{
    const double tiles = double{1} * plan.mTiles * plan.nTiles;
    if (!isAttention(request.fusion))
        return tiles * plan.kTiles;
    constexpr double transposesAndProducts = 8;
    return tiles * (plan.kTiles + transposesAndProducts);
}

Result<void> checkCount(const MatmulRequest& request, const MatmulPlan& plan)
{
    const double count = multiplicationsOf(request, plan);
    if (count <= static_cast<double>(mostMultiplications))
        return {};
    return std::unexpected(Problem{
        .where = fmt::format("{} x {} x {}", request.m, request.k, request.n),
        .what = fmt::format(
            "it takes {} multiplications of tiles; at most {} are simulated. A smaller matrix or "
            "larger tiles are needed",
            formatNumber(count),
            formatNumber(static_cast<double>(mostMultiplications)))});
}

TileDetail detailOf(const MatmulRequest& request, const MatmulPlan& plan)
{
    // A load of weights for each, and what the other engines do.
    constexpr double each = 3;
    const bool many = each * multiplicationsOf(request, plan) > static_cast<double>(mostKept);
    return many ? TileDetail::Totals : request.detail;
}

std::string shareText(double share)
{
    return localized(fmt::format("{:.1f}", hundred * share)) + " %";
}

void judge(TileRun& run)
{
    const auto wait = [&](TensorWait what) {
        return run.waits.at(static_cast<std::size_t>(what)).share;
    };
    const double busy = run.use(Lane::Tensor).share;
    const double dma = wait(TensorWait::Dma) + wait(TensorWait::Drain);
    const double psum = wait(TensorWait::Psum);
    const double engines = wait(TensorWait::Engines);
    const double most = std::max({busy, dma, psum, engines});
    const double taking = std::max(
        {run.use(Lane::Vector).share, run.use(Lane::Scalar).share, run.use(Lane::Gpsimd).share});
    if (most == busy) {
        run.bound = TileBound::Compute;
        run.reason = phrase("The tensor engine multiplies {} of the time", shareText(busy));
    } else if (most == dma) {
        run.bound = TileBound::Dma;
        run.reason = phrase(
            "The tensor engine waits {} of the time for data or for the last stores; the DMA "
            "engines are busy {}",
            shareText(dma),
            shareText(run.use(Lane::Dma).share));
    } else if (most == engines || taking >= saturated) {
        run.bound = TileBound::Vector;
        run.reason = phrase(
            "The tensor engine waits {} of the time for the other engines, of which the busiest "
            "works {}",
            shareText(std::max(engines, psum)),
            shareText(taking));
    } else {
        run.bound = TileBound::Psum;
        run.reason =
            phrase("The tensor engine waits {} of the time for a free PSUM bank", shareText(psum));
    }
}

void total(TileRun& run, EngineTimeline& timeline)
{
    const double makespan = timeline.makespan();
    run.makespan = Seconds(makespan);
    run.bytes = timeline.bytes();
    run.reached = FlopsPerSecond(run.flops / makespan);
    for (const Lane lane : allLanes()) {
        const EngineTimeline::LaneTotal& done = timeline.total(lane);
        run.lanes.at(static_cast<std::size_t>(lane)) = {
            .lane = lane,
            .busy = Seconds(done.busy),
            .share = done.busy / makespan,
            .instructions = done.count};
    }
    for (std::size_t i = 0; i < tensorWaitCount; ++i) {
        const auto what = static_cast<TensorWait>(i);
        const double time = timeline.wait(what);
        run.waits.at(i) = {.what = what, .time = Seconds(time), .share = time / makespan};
    }
    run.instructionCount = timeline.count();
    run.instructions = timeline.takeInstructions();
    run.sbuf = timeline.sbuf();
    run.psum = timeline.psum();
}

/// A request that differs in one choice.
struct Variant {
    std::string what;
    MatmulRequest request;
};

void varyBuffers(std::vector<Variant>& all, MatmulRequest base)
{
    const std::uint32_t given = base.buffers;
    for (const std::uint32_t buffers : {1U, 2U, 3U}) {
        base.buffers = buffers;
        if (buffers != given)
            all.push_back({countedPhrase(buffers, "{} buffer", "{} buffers"), base});
    }
}

void varyShapes(std::vector<Variant>& all, const MatmulRequest& base, const TileShape& largest)
{
    MatmulRequest other = base;
    for (const TileShape tile :
         {largest,
          TileShape{.m = largest.m, .k = largest.k, .n = largest.n / 2},
          TileShape{.m = largest.m, .k = largest.k, .n = largest.n / 4},
          TileShape{.m = largest.m / 2, .k = largest.k, .n = largest.n},
          TileShape{.m = largest.m, .k = largest.k / 2, .n = largest.n}}) {
        other.tile = tile;
        if (tile != base.tile.value_or(largest))
            all.push_back({phrase("tile {}x{}x{}", tile.m, tile.k, tile.n), other});
    }
    other = base;
    for (const BlockShape block :
         {BlockShape{}, BlockShape{.m = 4, .k = 1, .n = 1}, BlockShape{.m = 16, .k = 8, .n = 2}}) {
        other.block = block;
        all.push_back({phrase("blocks of {}x{}x{} tiles", block.m, block.k, block.n), other});
    }
}

using Schedule = Result<void> (*)(
    EngineTimeline&, const CoreSpec&, const MatmulRequest&, const MatmulPlan&, const Watch&);

} // namespace

std::string_view toString(TileBound bound)
{
    constexpr std::array<std::string_view, 4> names = {"compute", "dma", "psum", "vector"};
    return names.at(static_cast<std::size_t>(bound));
}

Result<TileRun>
simulateMatmul(const CoreSpec& core, const MatmulRequest& request, const Watch& watch)
{
    if (const auto possible = checkRequest(core, request); !possible)
        return std::unexpected(possible.error());
    const bool attention = isAttention(request.fusion);
    auto plan = attention ? planAttention(core, request) : planMatmul(core, request);
    if (!plan)
        return std::unexpected(plan.error());
    if (const auto few = checkCount(request, *plan); !few)
        return std::unexpected(few.error());
    TileRun run{.core = core, .request = request, .plan = *std::move(plan)};
    run.flops = flopsOf(request);
    run.leastBytes = leastBytesOf(request);
    run.peak = core.peak(request.type).value_or(FlopsPerSecond());
    run.roofline = Seconds(
        std::max(run.flops / run.peak.value(), run.leastBytes / core.memoryBandwidth().value()));
    EngineTimeline timeline(core, detailOf(request, run.plan));
    const Schedule schedule = attention ? scheduleAttention : scheduleMatmul;
    if (const auto done = schedule(timeline, core, request, run.plan, watch); !done)
        return std::unexpected(done.error());
    total(run, timeline);
    judge(run);
    return run;
}

Result<std::vector<TileChoice>>
compareChoices(const CoreSpec& core, const MatmulRequest& request, const Watch& watch)
{
    MatmulRequest base = request;
    base.detail = TileDetail::Totals;
    std::vector<Variant> all{{phrase("as given"), base}};
    varyBuffers(all, base);
    if (!isAttention(request.fusion))
        varyShapes(all, base, largestTile(core, request.type));
    std::vector<TileChoice> choices;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto share = [&](std::size_t at) {
            return static_cast<double>(at) / static_cast<double>(all.size());
        };
        const auto run = simulateMatmul(core, all[i].request, watch.part(share(i), share(i + 1)));
        if (!run && (i == 0 || watch.stop.stop_requested()))
            return std::unexpected(run.error());
        if (run)
            choices.push_back(
                {.what = all[i].what,
                 .request = all[i].request,
                 .makespan = run->makespan,
                 .utilization = run->utilization(),
                 .intensity = run->intensity(),
                 .bound = run->bound});
    }
    return choices;
}

} // namespace atlas
