#include "model/simulation/neuroncore/SimulateMatmul.h"

#include "model/simulation/neuroncore/TileTrace.h"
#include "tests/model/simulation/neuroncore/TileFixture.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;

namespace {

// NeuronCore-v2: 2.8 GHz tensor, 1.12 GHz vector, 16 DMA engines of 17 B/ns.
constexpr double tensor = 2.8e9;
constexpr double vector = 1.12e9;
constexpr double scalar = 1.4e9;
constexpr double dma = 16 * 17e9;
constexpr double start = 1.3e-6;

/// Seconds of a transfer of all partitions with rows of 256 B, 1 KiB, 2 KiB: shares as drawn.
double transfer(double rowBytes, double share)
{
    return 128 * rowBytes / (dma * share);
}

} // namespace

TEST_CASE("One tile takes two loads, a pass, a copy and a store", "[neuroncore]")
{
    const TileRun run = runOf("v2", {.m = 128, .k = 128, .n = 512});
    checkSound(run);
    REQUIRE(run.instructions.size() == 6);
    // 128 columns of BF16 are 256 B, 512 are 1 KiB.
    const double inputs = start + transfer(256, 0.103) + transfer(1024, 0.42);
    const auto multiply = only(run, TileOp::Multiply).front();
    CHECK_THAT(multiply.start.value(), WithinRel(inputs, 1e-9));
    CHECK_THAT(multiply.finish.value() - multiply.start.value(), WithinRel(512 / tensor, 1e-6));
    const double copied = inputs + 512 / tensor + 512 / vector;
    CHECK_THAT(only(run, TileOp::Copy).front().finish.value(), WithinRel(copied, 1e-9));
    CHECK_THAT(run.makespan.value(), WithinRel(copied + start + transfer(1024, 0.42), 1e-9));
    // The stationary matrix is loaded while the moving one is on its way: 128 / 4 cycles.
    const auto weights = only(run, TileOp::LoadWeights).front();
    CHECK_THAT(weights.start.value(), WithinRel(start + transfer(256, 0.103), 1e-9));
    CHECK_THAT(weights.finish.value() - weights.start.value(), WithinRel(32 / tensor, 1e-6));
    CHECK(run.bound == TileBound::Dma);
    // 2 * 128 * 128 * 512 operations; 32 KiB and 128 KiB in, 128 KiB out.
    CHECK_THAT(run.intensity(), WithinRel(2.0 * 128 * 128 * 512 / (288 * 1024), 1e-12));
}

TEST_CASE("Two tiles along K add up in one PSUM bank", "[neuroncore]")
{
    const TileRun run =
        runOf("v2", {.m = 128, .k = 256, .n = 512, .block = BlockShape{.m = 1, .k = 2, .n = 1}});
    checkSound(run);
    CHECK(only(run, TileOp::Multiply).size() == 2);
    CHECK(only(run, TileOp::Copy).size() == 1);
    CHECK(only(run, TileOp::Accumulate).empty());
    const double inputs = start + 2 * (transfer(256, 0.103) + transfer(1024, 0.42));
    CHECK_THAT(
        run.makespan.value(),
        WithinRel(inputs + 512 / tensor + 512 / vector + start + transfer(1024, 0.42), 1e-9));
    // One bank, from the first multiplication to the copy.
    REQUIRE(run.psum.size() == 2);
    CHECK(run.psum[0].amount == 1);
    CHECK(run.psum[0].time == only(run, TileOp::Multiply)[0].start);
    CHECK(run.psum[1].time == only(run, TileOp::Copy)[0].finish);
}

TEST_CASE("Two blocks along K add up in the SBUF", "[neuroncore]")
{
    const TileRun run =
        runOf("v2", {.m = 128, .k = 256, .n = 512, .block = BlockShape{.m = 1, .k = 1, .n = 1}});
    checkSound(run);
    REQUIRE(only(run, TileOp::Copy).size() == 1);
    REQUIRE(only(run, TileOp::Accumulate).size() == 1);
    const auto add = only(run, TileOp::Accumulate).front();
    CHECK_THAT(add.finish.value() - add.start.value(), WithinRel(512 / vector, 1e-6));
}

TEST_CASE("Edges are as wide as what is left of the matrices", "[neuroncore]")
{
    // 130 = 128 + 2 rows and columns of K, 600 = 512 + 88 columns.
    const TileRun run = runOf("v2", {.m = 130, .k = 130, .n = 600});
    checkSound(run);
    const auto multiplies = only(run, TileOp::Multiply);
    REQUIRE(multiplies.size() == 8);
    for (const Instruction& multiply : multiplies) {
        // max(min(64, S), N): with 2 stationary columns still the 88 or 512 moving ones.
        const double cycles = multiply.tile.n == 0 ? 512 : 88;
        CHECK_THAT(
            (multiply.finish.value() - multiply.start.value()) * tensor, WithinRel(cycles, 1e-3));
    }
    for (const Instruction& weights : only(run, TileOp::LoadWeights)) {
        const double cycles = weights.tile.m == 0 ? 32 : 0.5;
        CHECK_THAT(
            (weights.finish.value() - weights.start.value()) * tensor, WithinRel(cycles, 1e-3));
    }
    // (130 * 130 + 130 * 600 + 130 * 600) * 2 B, each once.
    CHECK_THAT(run.bytes, WithinRel((130.0 * 130 + 2 * 130 * 600) * 2, 1e-12));
}

TEST_CASE("FP32 takes four passes, double rows and MX types more of K", "[neuroncore]")
{
    const auto multiplies = [](const char* core, OperandType type) {
        const TileRun run = runOf(core, {.m = 128, .k = 1024, .n = 512, .type = type});
        checkSound(run);
        const auto all = only(run, TileOp::Multiply);
        return std::pair(
            all.size(),
            (all[0].finish.value() - all[0].start.value()) * run.core.tensorClock.value());
    };
    const auto [singles, four] = multiplies("v2", OperandType::Fp32);
    CHECK(singles == 8);
    CHECK_THAT(four, WithinRel(2048.0, 1e-6));
    CHECK(multiplies("v2", OperandType::Fp8).first == 8); // cFP8 as BF16
    const auto [doubles, one] = multiplies("v3", OperandType::Fp8);
    CHECK(doubles == 4);
    CHECK_THAT(one, WithinRel(512.0, 1e-6));
    CHECK(multiplies("v4", OperandType::Mxfp8).first == 2);
    CHECK(multiplies("v4", OperandType::Mxfp4).first == 2);
}

TEST_CASE("With one bank multiplication and copy take turns", "[neuroncore]")
{
    MatmulRequest request{
        .m = 1024, .k = 128, .n = 512, .block = BlockShape{.m = 8, .k = 1, .n = 1}, .buffers = 1};
    const TileRun run = runOf("v2", request);
    checkSound(run);
    const auto multiplies = only(run, TileOp::Multiply);
    REQUIRE(multiplies.size() == 8);
    for (std::size_t i = 1; i < multiplies.size(); ++i) {
        // The bank is free when the copy of the tile before has ended.
        const double apart = multiplies[i].start.value() - multiplies[i - 1].finish.value();
        CHECK(apart >= 512 / vector * (1 - 1e-9));
    }
}

TEST_CASE(
    "Where the vector engine is slower than the tensor engine it is the bound", "[neuroncore]")
{
    // For each multiplication of 512 cycles a copy, statistics and a pass of as many; for each row
    // of 16 tiles the sum of six statistics of each, 13 * 96 / 3 = 416 cycles.
    const TileRun run = runOf(
        "v2",
        {.m = 2048,
         .k = 128,
         .n = 8192,
         .block = BlockShape{.m = 4, .k = 1, .n = 4},
         .fusion = Fusion::LayerNorm,
         .detail = TileDetail::Totals});
    CHECK_THAT(
        run.use(Lane::Vector).share / run.use(Lane::Tensor).share,
        WithinRel(((3 * 16 * 512 + 416) / vector) / (16 * 512 / tensor), 1e-9));
    CHECK(run.bound == TileBound::Vector);
}

TEST_CASE("A large BF16 matmul keeps the tensor engine of NeuronCore-v2 busy", "[neuroncore]")
{
    const TileRun run = runOf("v2", {.m = 2048, .k = 2048, .n = 2048});
    checkSound(run);
    CHECK(run.bound == TileBound::Compute);
    // Tiles times 512 cycles are exactly the roofline of a matrix without edges.
    CHECK_THAT(run.use(Lane::Tensor).busy.value(), WithinRel(16.0 * 16 * 4 * 512 / tensor, 1e-9));
    CHECK_THAT(run.use(Lane::Tensor).busy.value(), WithinRel(run.flops / run.peak.value(), 1e-9));
    CHECK_THAT(run.reason, Contains("multiplies"));
}

TEST_CASE("An activation is a pass of the scalar engine for each tile", "[neuroncore]")
{
    const TileRun run = runOf("v2", {.m = 128, .k = 128, .n = 512, .fusion = Fusion::Activation});
    checkSound(run);
    const auto activate = only(run, TileOp::Activate);
    REQUIRE(activate.size() == 1);
    CHECK_THAT(
        activate[0].finish.value() - activate[0].start.value(), WithinRel(512 / scalar, 1e-6));
    CHECK(run.use(Lane::Vector).instructions == 0);
}

TEST_CASE("A trace has an event for each instruction and counters of the memories", "[neuroncore]")
{
    const TileRun run = runOf("v3", {.m = 300, .k = 300, .n = 700});
    const auto trace = traceJson(run);
    REQUIRE(trace.has_value());
    const auto json = nlohmann::json::parse(*trace);
    std::size_t spans = 0;
    std::size_t counts = 0;
    for (const auto& event : json["traceEvents"]) {
        spans += event["ph"] == "X" ? 1U : 0U;
        counts += event["ph"] == "C" ? 1U : 0U;
    }
    CHECK(spans == run.instructionCount);
    CHECK(counts == run.sbuf.size() + run.psum.size());
    CHECK(json["otherData"]["core"] == "NeuronCore-v3");
    const TileRun totals =
        runOf("v3", {.m = 300, .k = 300, .n = 700, .detail = TileDetail::Totals});
    CHECK(totals.instructions.empty());
    CHECK(totals.makespan == run.makespan);
    const auto none = traceJson(totals);
    REQUIRE_FALSE(none.has_value());
    CHECK_THAT(message(none.error()), Contains("none were kept"));
}

TEST_CASE("A run that is no longer wanted stops", "[neuroncore]")
{
    std::stop_source source;
    source.request_stop();
    const auto run = simulateMatmul(
        core("v2"), {.m = 512, .k = 512, .n = 512}, {.stop = source.get_token(), .progress = {}});
    REQUIRE_FALSE(run.has_value());
    CHECK_THAT(message(run.error()), Contains("stopped"));
}

TEST_CASE("Other choices stand beside the given one", "[neuroncore]")
{
    const auto choices = compareChoices(core("v2"), {.m = 1024, .k = 1024, .n = 1024});
    REQUIRE(choices.has_value());
    CHECK(choices->front().what == "as given");
    CHECK(choices->size() > 6);
    for (const TileChoice& choice : *choices)
        if (choice.what == "1 buffer")
            CHECK(choice.makespan >= choices->front().makespan);
}
