#include "model/engines/Costs.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>

using namespace atlas;
using Catch::WithinRel;

namespace {

double cyclesOf(std::string_view name, std::string_view when, const Work& work)
{
    const auto costs = instructionCosts();
    const auto row = std::ranges::find_if(costs, [&](const InstructionCost& cost) {
        return cost.name.find(name) != std::string_view::npos
            && cost.when.find(when) != std::string_view::npos;
    });
    REQUIRE(row != costs.end());
    return row->cost(work).count();
}

} // namespace

TEST_CASE("A full matmul on NeuronCore-v2 takes 183 ns", "[engines]")
{
    // 512 moving columns at 2.8 GHz.
    const Cycles cycles = matmulCost({.elements = 512, .stationary = 128});
    CHECK(cycles.count() == 512);
    CHECK_THAT((cycles / Hertz(2.8e9)).value(), WithinRel(512 / 2.8e9, 1e-12));
}

TEST_CASE("A narrow matmul waits for the array to be loaded", "[engines]")
{
    // max(min(64, S), N)
    CHECK(matmulCost({.elements = 16, .stationary = 128}).count() == 64);
    CHECK(matmulCost({.elements = 16, .stationary = 32}).count() == 32);
    CHECK(matmulFp32Cost({.elements = 512}).count() == 2048);
    // Four times as fast as a pass of 128 columns.
    CHECK(loadStationaryCost({.stationary = 128}).count() == 32);
    // max(P, min(64, N))
    CHECK(tensorTransposeCost({.elements = 512, .partitions = 128}).count() == 128);
    CHECK(tensorTransposeCost({.elements = 512, .partitions = 16}).count() == 64);
    CHECK(tensorTransposeCost({.elements = 8, .partitions = 16}).count() == 16);
}

TEST_CASE(
    "No instruction of the vector engine is cheaper than 64 cycles but the plain passes",
    "[engines]")
{
    CHECK(onePassCost({.elements = 1}).count() == 64);
    CHECK(onePassCost({.elements = 65}).count() == 65);
    CHECK(twoPassCost({.elements = 32}).count() == 64);
    CHECK(twoPassCost({.elements = 33}).count() == 66);
    CHECK(plainPassCost({.elements = 1}).count() == 1);
}

TEST_CASE("Rows of the table cost what their formulas say", "[engines]")
{
    const Work work{.elements = 300};
    CHECK(cyclesOf("tensor_tensor", "otherwise", work) == 600);
    CHECK(cyclesOf("tensor_tensor", "one operand", work) == 300);
    CHECK(cyclesOf("tensor_reduce", "BF16", work) == 150);
    CHECK(cyclesOf("tensor_reduce", "otherwise", work) == 300);
    CHECK(cyclesOf("scalar_tensor_tensor", "otherwise", work) == 600);
    CHECK(cyclesOf("tensor_scalar_reduce", "", work) == 364);
    CHECK(cyclesOf("reciprocal", "", work) == 2400);
    CHECK(cyclesOf("bn_aggr", "", work) == 1300); // 13 * 300 / 3
    CHECK(cyclesOf("memset", "zero", work) == 150);
    CHECK(cyclesOf("memset", "otherwise", work) == 300);
    CHECK(cyclesOf("max8", "", work) == 300);
    CHECK(cyclesOf("match_replace8", "", work) == 64);
    CHECK(cyclesOf("activation", "", work) == 300);
    CHECK(cyclesOf("activation_reduce", "", work) == 364);
    CHECK(cyclesOf("iota", "", work) == 450);
    CHECK(cyclesOf("run time", "", work) == 600);
}

TEST_CASE("A gather is as fast as its index allows", "[engines]")
{
    // e = 1, 2 bytes: C = (32 / 4) / min(2, 1) = 8; e = 4, 2 bytes: C = (44 / 16) / 2 = 1.375.
    CHECK(localGatherCost({.elements = 800, .elementBytes = 2, .perIndex = 1}).count() == 250);
    CHECK_THAT(
        localGatherCost({.elements = 1100, .elementBytes = 2, .perIndex = 4}).count(),
        WithinRel(150 + 1100 / 1.375, 1e-12));
    // Zeros count as ones.
    CHECK(
        localGatherCost({.elements = 8, .elementBytes = 0, .perIndex = 0}).count()
        == localGatherCost({.elements = 8, .elementBytes = 1, .perIndex = 1}).count());
}

TEST_CASE("A dependent activation on NeuronCore-v2 is measured at 264 cycles", "[engines]")
{
    // nki_perf_guide: 189 ns at the scalar engine's 1.4 GHz.
    CHECK_THAT((Cycles(264) / Hertz(1.4e9)).value(), WithinRel(189e-9, 0.003));
}

TEST_CASE("Every cost and limit has a formula and a source", "[engines]")
{
    for (const InstructionCost& cost : instructionCosts()) {
        CAPTURE(cost.name);
        CHECK_FALSE(cost.formula.empty());
        CHECK_FALSE(cost.source.empty());
        // More elements never cost less.
        CHECK(cost.cost({.elements = 64}) <= cost.cost({.elements = 4096}));
    }
    for (const TileLimit& limit : tileLimits()) {
        CAPTURE(limit.name);
        CHECK_FALSE(limit.limit.empty());
        CHECK_FALSE(limit.source.empty());
    }
}
