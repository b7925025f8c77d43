#include "model/simulation/memory/WireTimes.h"

#include "model/simulation/collective/Run.h"
#include "model/topology/TopologyBuilder.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <thread>

using namespace atlas;

namespace {

WireTimes wiresOf(std::string_view instance, std::uint32_t logicalCore = 1)
{
    const Catalog catalog = readBuiltInCatalog();
    const auto type = catalog.findInstance(instance);
    REQUIRE(type != nullptr);
    return {catalog, type, logicalCore};
}

/// What the simulation itself says.
double simulated(
    std::string_view instance, std::uint32_t logicalCore, const WireGroup& group, double bytes)
{
    const auto machine = resolveTarget(readBuiltInCatalog(), instance);
    REQUIRE(machine);
    CollectiveRequest request;
    request.operation = group.operation;
    request.size = Bytes(static_cast<std::uint64_t>(bytes));
    request.ranks = ParallelPlan{
        .tensor = group.tensor, .data = group.data, .pipeline = group.pipeline, .over = group.over};
    request.nodes = group.nodes;
    request.lnc = logicalCore;
    const auto run = runCollective(*machine, request, {}, RunDetail::Totals);
    REQUIRE(run);
    return run->makespan.value();
}

/// The largest and the mean error of the interpolation over sizes between the powers of two.
struct Errors {
    double most = 0;
    double mean = 0;
};

Errors errorsOf(std::string_view instance, std::uint32_t logicalCore, const WireGroup& group)
{
    const WireTimes wires = wiresOf(instance, logicalCore);
    Errors errors;
    int count = 0;
    for (int shift = 12; shift <= 30; ++shift) {
        for (const double part : {1.1, 1.41, 1.75}) {
            const double bytes = std::floor(std::ldexp(part, shift));
            const double exact = simulated(instance, logicalCore, group, bytes);
            const auto told = wires.timeOf(group, bytes);
            REQUIRE(told);
            const double error = std::abs(told->whole / exact - 1);
            errors.most = std::max(errors.most, error);
            errors.mean += error;
            ++count;
        }
    }
    errors.mean /= count;
    return errors;
}

} // namespace

TEST_CASE("Where one algorithm serves all sizes, interpolated times are simulated ones", "[memory]")
{
    // A ring's time is a latency and bytes over a rate: linear between any two sizes.
    const Errors errors = errorsOf("inf2.48xlarge", 1, {.tensor = 24});
    CAPTURE(errors.mean);
    CHECK(errors.most < 0.01);
}

TEST_CASE("Where the algorithm changes with the size, few times are off, and by little", "[memory]")
{
    // Trainium2: mesh, recursive doubling, KangaRing, each in its range of sizes.
    const Errors errors = errorsOf("trn2.48xlarge", 2, {.tensor = 64});
    CAPTURE(errors.most, errors.mean);
    CHECK(errors.most < 0.05); // within the octave in which the algorithm changes
    CHECK(errors.mean < 0.005);
}

TEST_CASE("At a power of two the time is the simulated one", "[memory]")
{
    const WireGroup group{.tensor = 8, .data = 4};
    const double bytes = std::ldexp(1, GENERATE(10, 14, 20, 27));
    const auto told = wiresOf("trn1.32xlarge").timeOf(group, bytes);
    REQUIRE(told);
    CHECK(told->basis == WireBasis::Simulated);
    CHECK_THAT(told->whole, Catch::WithinRel(simulated("trn1.32xlarge", 1, group, bytes), 1e-12));
}

TEST_CASE("Times of wires never fall below the start and grow with the bytes", "[memory][property]")
{
    const WireTimes wires = wiresOf("inf2.48xlarge");
    const WireGroup group{.operation = Operation::AllGather, .tensor = 12, .data = 2};
    double before = 0;
    for (double bytes = 1; bytes < 1e14; bytes *= 7) {
        const auto time = wires.timeOf(group, bytes);
        REQUIRE(time);
        CHECK(time->whole >= time->start);
        CHECK(time->whole >= before);
        before = time->whole;
    }
}

TEST_CASE("Groups that a machine does not form have no simulated time", "[memory]")
{
    // Trn1 forms 1, 2, 8, 16 or 32 ranks: three groups of 8 are 24, one alone can be formed.
    const WireTimes wires = wiresOf("trn1.32xlarge");
    const auto alone = wires.timeOf({.tensor = 8, .data = 3}, 1e6);
    REQUIRE(alone);
    CHECK(alone->basis == WireBasis::Alone);
    CHECK_FALSE(wires.timeOf({.tensor = 24}, 1e6));
    CHECK_FALSE(wires.timeOf({.tensor = 32, .data = 64, .nodes = 64}, 1e6));
}

TEST_CASE("Groups at once share wires: none is faster than alone", "[memory][property]")
{
    const WireTimes wires = wiresOf("trn1.32xlarge");
    const double bytes = std::ldexp(1, GENERATE(take(5, random(16, 30))));
    for (const std::uint32_t tensor : {2U, 8U, 16U}) {
        const auto one = wires.timeOf({.tensor = tensor}, bytes);
        const auto all = wires.timeOf({.tensor = tensor, .data = 32 / tensor}, bytes);
        REQUIRE((one && all));
        CHECK(all->whole >= one->whole * (1 - 1e-9));
    }
}

TEST_CASE("Threads that ask at once get what one would get", "[memory]")
{
    const WireTimes shared = wiresOf("inf2.48xlarge");
    const WireTimes own = wiresOf("inf2.48xlarge");
    std::array<double, 2> sums{};
    {
        std::vector<std::jthread> threads;
        for (double& sum : sums)
            threads.emplace_back([&shared, &sum] {
                for (std::uint32_t tensor = 2; tensor <= 24; ++tensor)
                    sum += shared.timeOf({.tensor = tensor}, 1e6)->whole;
            });
    }
    double sum = 0;
    for (std::uint32_t tensor = 2; tensor <= 24; ++tensor)
        sum += own.timeOf({.tensor = tensor}, 1e6)->whole;
    CHECK(sums[0] == sum);
    CHECK(sums[1] == sum);
}
