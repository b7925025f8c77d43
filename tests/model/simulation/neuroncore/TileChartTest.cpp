#include "model/simulation/neuroncore/TileActivity.h"
#include "tests/model/simulation/neuroncore/TileFixture.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;

namespace {

TileChart chartOf(std::uint64_t side, Fusion fusion = Fusion::None)
{
    MatmulRequest request{.m = side, .k = side, .n = side, .fusion = fusion};
    if (isAttention(fusion))
        request.k = 128;
    auto run = simulateMatmul(core("v2"), request);
    REQUIRE(run);
    return TileChart(std::make_shared<const TileRun>(*std::move(run)));
}

/// What a lane does between two moments, instruction by instruction.
double busyByHand(const TileRun& run, Lane lane, double from, double to)
{
    double sum = 0;
    for (const Instruction& one : run.instructions) {
        if (one.lane == lane)
            sum +=
                std::max(0.0, std::min(one.finish.value(), to) - std::max(one.start.value(), from));
    }
    return sum;
}

} // namespace

TEST_CASE("Stretches of a chart hold all the time that a lane is busy", "[neuroncore][property]")
{
    const Fusion fusion = GENERATE(Fusion::None, Fusion::LayerNorm, Fusion::Attention);
    const TileChart chart = chartOf(1024, fusion);
    const TileRun& run = chart.run();
    const double resolution = run.makespan.value() / GENERATE(7, 300, 100'000);
    for (const Lane lane : allLanes()) {
        CAPTURE(toString(lane), resolution);
        double busy = 0;
        double before = 0;
        std::size_t count = 0;
        for (const LaneStretch& one :
             chart.stretches(lane, Seconds(0), run.makespan, Seconds(resolution))) {
            CHECK(one.from.value() >= before * (1 - 1e-12));
            CHECK(one.first == count);
            CHECK((one.share > 0 && one.share <= 1));
            before = one.to.value();
            busy += one.share * (one.to.value() - one.from.value());
            count += one.count;
        }
        CHECK(count == run.use(lane).instructions);
        if (count > 0)
            CHECK_THAT(busy, Catch::WithinRel(run.use(lane).busy.value(), 1e-6));
    }
}

TEST_CASE("A chart has no more stretches than there is room for", "[neuroncore]")
{
    // 2,048 cubed: 4 x 16 x 16 multiplications, in 100 columns.
    const TileChart chart = chartOf(2048);
    const Seconds all = chart.run().makespan;
    for (const Lane lane : allLanes())
        CHECK(chart.stretches(lane, Seconds(0), all, Seconds(all.value() / 100)).size() <= 201);
    CHECK(
        chart.stretches(Lane::Tensor, Seconds(0), all, Seconds(0)).size()
        == chart.run().use(Lane::Tensor).instructions);
}

TEST_CASE("The busy time between two moments is that of a hand count", "[neuroncore][property]")
{
    const TileChart chart = chartOf(1024, Fusion::LayerNorm);
    const double all = chart.run().makespan.value();
    const double from = all * GENERATE(take(10, random(0.0, 0.9)));
    const double to = from + (all - from) * 0.37;
    for (const Lane lane : allLanes()) {
        const double byHand = busyByHand(chart.run(), lane, from, to);
        CHECK_THAT(
            chart.busy(lane, Seconds(from), Seconds(to)).value(),
            Catch::WithinAbs(byHand, all * 1e-9));
    }
}

TEST_CASE("The instruction at a moment spans it", "[neuroncore][property]")
{
    const TileChart chart = chartOf(1024);
    const Seconds time(chart.run().makespan.value() * GENERATE(take(20, random(0.0, 1.0))));
    for (const Lane lane : allLanes()) {
        const auto there = chart.at(lane, time);
        const bool byHand = std::ranges::any_of(chart.run().instructions, [&](const auto& one) {
            return one.lane == lane && one.start <= time && time < one.finish;
        });
        CHECK(there.has_value() == byHand);
        if (there) {
            CHECK(chart.instruction(lane, *there).start <= time);
            CHECK(chart.instruction(lane, *there).finish > time);
        }
    }
}

TEST_CASE("Occupancy at any scale keeps the peak and stays below what there is", "[neuroncore]")
{
    const TileChart chart = chartOf(2048);
    const TileRun& run = chart.run();
    for (const TileMemory memory : {TileMemory::Sbuf, TileMemory::Psum}) {
        const auto& steps = memory == TileMemory::Sbuf ? run.sbuf : run.psum;
        const std::uint64_t most =
            std::ranges::max_element(steps, {}, &OccupancyStep::amount)->amount;
        CHECK(chart.peak(memory) == most);
        CHECK(most <= chart.capacity(memory));
        for (const double columns : {10.0, 500.0}) {
            std::uint64_t shown = 0;
            Seconds before;
            for (const OccupancyStretch& one : chart.occupancy(
                     memory, Seconds(0), run.makespan, Seconds(run.makespan.value() / columns))) {
                CHECK(one.from >= before);
                CHECK(one.to >= one.from);
                before = one.to;
                shown = std::max(shown, one.most);
            }
            CHECK(shown == most);
        }
    }
    CHECK(chart.amountAt(TileMemory::Psum, run.makespan) == 0);
}

TEST_CASE("Ways of instructions join engines and memories that are joined", "[neuroncore]")
{
    const auto ways = [](Lane lane, TileOp op) { return waysOf({.lane = lane, .op = op}); };
    using enum PartKind;
    CHECK(
        ways(Lane::Tensor, TileOp::Multiply)
        == std::vector<TileWay>{{Sbuf, TensorEngine}, {TensorEngine, Psum}});
    CHECK(
        ways(Lane::Dma, TileOp::Store)
        == std::vector<TileWay>{{Sbuf, DmaEngines}, {DmaEngines, MemoryStack}});
    CHECK(
        ways(Lane::Scalar, TileOp::Activate)
        == std::vector<TileWay>{{Psum, ScalarEngine}, {ScalarEngine, Sbuf}});
}

TEST_CASE("A long frame shows what happened in it, a moment what happens", "[neuroncore]")
{
    const TileChart chart = chartOf(1024);
    const Seconds all = chart.run().makespan;
    // Nothing but the first transfer has begun in the first microsecond; dmaStart is 1.3.
    CHECK(activityAt(chart, Seconds(1e-6)).instructions.empty());
    const TileActivity whole = activityAt(chart, all, all);
    CHECK(whole.instructions.size() == 4); // DMA, weights, tensor, vector
    CHECK(std::ranges::find(whole.parts, PartKind::Psum) != whole.parts.end());
    const TileActivity last = activityAt(chart, Seconds(all.value() * (1 - 1e-9)));
    REQUIRE(last.instructions.size() == 1);
    CHECK(last.instructions.front().op == TileOp::Store);
}

TEST_CASE("The instructions as CSV have a line each", "[neuroncore]")
{
    const TileChart chart = chartOf(512);
    const std::string csv = instructionsCsv(chart.run());
    CHECK(csv.starts_with("lane,operation,tile_m,tile_k,tile_n,start_s,finish_s\n"));
    CHECK(
        static_cast<std::size_t>(std::ranges::count(csv, '\n'))
        == chart.run().instructions.size() + 1);
}
