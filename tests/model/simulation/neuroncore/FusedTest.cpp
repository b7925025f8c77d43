#include "tests/model/simulation/neuroncore/TileFixture.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::WithinRel;

namespace {

constexpr double vector = 1.12e9; ///< NeuronCore-v2
constexpr double gpsimd = 1.4e9;
constexpr double scalar = 1.4e9;

double cyclesOf(const Instruction& instruction, double clock)
{
    return (instruction.finish.value() - instruction.start.value()) * clock;
}

} // namespace

TEST_CASE("A layer normalization takes statistics, their sum and a pass", "[neuroncore]")
{
    const TileRun run = runOf(
        "v2",
        {.m = 256,
         .k = 128,
         .n = 1024,
         .block = BlockShape{.m = 2, .k = 1, .n = 2},
         .fusion = Fusion::LayerNorm});
    checkSound(run);
    // Two rows of tiles with two tiles each.
    CHECK(only(run, TileOp::Statistics).size() == 4);
    CHECK(only(run, TileOp::Normalize).size() == 4);
    REQUIRE(only(run, TileOp::Aggregate).size() == 2);
    REQUIRE(only(run, TileOp::Root).size() == 2);
    // max(64, 13 N / 3) of two times six statistics: 64, since 52 are less.
    CHECK_THAT(cyclesOf(only(run, TileOp::Aggregate)[0], vector), WithinRel(64.0, 1e-3));
    // Nothing is normalized before the root of its row.
    CHECK(only(run, TileOp::Normalize)[0].start >= only(run, TileOp::Root)[0].finish);
    // A row is stored whole.
    CHECK_THAT(run.bytes, WithinRel((256.0 * 128 + 128 * 1024 + 256 * 1024) * 2, 1e-12));
}

TEST_CASE("An attention of one tile goes through all engines once", "[neuroncore]")
{
    const TileRun run = runOf("v2", {.m = 128, .k = 128, .n = 512, .fusion = Fusion::Attention});
    checkSound(run);
    // One pass for the scores, four for the values, each after a transposition.
    CHECK(only(run, TileOp::Multiply).size() == 5);
    CHECK(only(run, TileOp::Transpose).size() == 4);
    CHECK(only(run, TileOp::LoadValues).size() == 4);
    // The running maximum of one element takes the least duration.
    REQUIRE(only(run, TileOp::Maximum).size() == 2);
    CHECK_THAT(cyclesOf(only(run, TileOp::Maximum)[0], vector), WithinRel(512.0, 1e-3));
    CHECK_THAT(cyclesOf(only(run, TileOp::Maximum)[1], vector), WithinRel(64.0, 1e-3));
    // max(64, N) + 64
    REQUIRE(only(run, TileOp::Exponential).size() == 2);
    CHECK_THAT(cyclesOf(only(run, TileOp::Exponential)[1], scalar), WithinRel(576.0, 1e-3));
    CHECK(only(run, TileOp::Rescale).empty());
    CHECK(only(run, TileOp::Reciprocal).size() == 1);
    CHECK(run.use(Lane::Gpsimd).instructions == 0);
    // 2 * 2 * 128 * 512 * 128; queries, keys, values, outputs.
    CHECK(run.flops == 4.0 * 128 * 512 * 128);
    CHECK_THAT(run.bytes, WithinRel((128.0 * 128 * 2 + 512 * 128 * 2) * 2, 1e-12));
}

TEST_CASE("A causal attention leaves out what no query sees", "[neuroncore]")
{
    const TileRun run =
        runOf("v2", {.m = 1024, .k = 64, .n = 1024, .fusion = Fusion::CausalAttention});
    checkSound(run);
    // Of 8 rows of queries the first four see keys of one tile, the others of two; each crosses the
    // diagonal in its last.
    const auto masks = only(run, TileOp::Mask);
    REQUIRE(masks.size() == 8);
    // The first queries see 128 keys: 150 + 128 cycles.
    CHECK_THAT(cyclesOf(masks[0], gpsimd), WithinRel(278.0, 1e-3));
    CHECK(only(run, TileOp::Rescale).size() == 4);
    CHECK(run.flops == 4.0 * 64 * 1024 * 1025 / 2);
    const TileRun whole = runOf("v2", {.m = 1024, .k = 64, .n = 1024, .fusion = Fusion::Attention});
    CHECK(run.makespan < whole.makespan);
}

TEST_CASE(
    "On NeuronCore-v2 vector and scalar engine are never at the PSUM together", "[neuroncore]")
{
    const TileRun run = runOf("v2", {.m = 256, .k = 128, .n = 2048, .fusion = Fusion::Attention});
    // Here every exponential of a whole tile, every copy and every maximum of one reads the PSUM.
    std::vector<Instruction> vectors;
    std::vector<Instruction> scalars;
    for (const Instruction& instruction : run.instructions) {
        const double cycles = cyclesOf(instruction, vector);
        if (instruction.op == TileOp::Copy || instruction.op == TileOp::Rescale
            || (instruction.op == TileOp::Maximum && cycles > 100))
            vectors.push_back(instruction);
        if (instruction.op == TileOp::Exponential && cyclesOf(instruction, scalar) > 100)
            scalars.push_back(instruction);
    }
    REQUIRE_FALSE(scalars.empty());
    std::size_t meetings = 0;
    for (const Instruction& a : vectors) {
        for (const Instruction& b : scalars) {
            if (a.start < b.finish && b.start < a.finish)
                ++meetings;
        }
    }
    CHECK(meetings == 0);
}
