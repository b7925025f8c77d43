#include "tests/model/simulation/network/ExactFlow.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::WithinAbs;
using Catch::Matchers::WithinRel;

TEST_CASE("Finish times agree with exact rational arithmetic", "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(400, random(1, 1'000'000)));
    CAPTURE(seed);
    FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed));
    const std::vector<double> expected = exactFinishes(flowCase);
    for (const bool symmetric : {true, false}) {
        flowCase.options.useSymmetry = symmetric;
        const FlowResult result = simulated(flowCase);
        REQUIRE(result.finishes.size() == expected.size());
        for (std::size_t t = 0; t < expected.size(); ++t)
            CHECK_THAT(result.finishes[t].value(), WithinRel(expected[t], 1e-12));
    }
}

TEST_CASE("More transfers at once agree with exact arithmetic too", "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(20, random(1, 1'000'000)));
    CAPTURE(seed);
    const FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed), 40);
    const std::vector<double> expected = exactFinishes(flowCase);
    const FlowResult result = simulated(flowCase);
    for (std::size_t t = 0; t < expected.size(); ++t)
        CHECK_THAT(result.finishes[t].value(), WithinRel(expected[t], 1e-12));
}

TEST_CASE("Rates agree with raising all of them in tiny steps", "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(50, random(1, 1'000'000)));
    CAPTURE(seed);
    FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed), 6);
    // All at once and without latencies: the first step of each transfer is its rate among all.
    std::vector<Link> links(flowCase.network.links().begin(), flowCase.network.links().end());
    for (Link& link : links)
        link.latency = Seconds(0);
    const Network network(links);
    TransferList together;
    for (std::uint32_t r = 0; r < flowCase.transfers.routeCount(); ++r)
        together.addRoute(flowCase.transfers.links({r}));
    for (std::uint32_t t = 0; t < flowCase.transfers.size(); ++t) {
        Transfer transfer = flowCase.transfers.transfer({t});
        transfer.start = Seconds(0);
        together.add(transfer);
    }
    FlowOptions options;
    options.record = true;
    const FlowResult result = simulated(network, together, options);
    constexpr std::uint32_t steps = 20'000;
    const std::vector<double> expected = ratesBySmallSteps(network, together, steps);
    // The largest capacity is 16; each earlier stop can be early by a step for each sharer.
    constexpr double tolerance = 16.0 / steps * 40;
    for (std::uint32_t t = 0; t < together.size(); ++t) {
        const auto rates = result.record->rates(together, {t});
        CHECK_THAT(rates.front().rate.value(), WithinAbs(expected[t], tolerance));
    }
}

TEST_CASE("No magnitude makes it fail or drift", "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(60, random(1, 1'000'000)));
    CAPTURE(seed);
    std::mt19937_64 random(static_cast<std::uint64_t>(seed));
    const auto magnitude = [&random](double most) {
        return std::floor(std::pow(10, most * static_cast<double>(random() % 1000) / 1000));
    };
    const FlowCase small = randomCase(static_cast<std::uint32_t>(seed), 12);
    std::vector<Link> links(small.network.links().begin(), small.network.links().end());
    for (Link& link : links)
        link.capacity = BytesPerSecond(magnitude(15));
    FlowCase wide{.network = Network(links), .transfers = {}, .options = {}};
    for (std::uint32_t r = 0; r < small.transfers.routeCount(); ++r)
        wide.transfers.addRoute(small.transfers.links({r}));
    for (std::uint32_t t = 0; t < small.transfers.size(); ++t) {
        Transfer transfer = small.transfers.transfer({t});
        transfer.bytes = magnitude(18);
        wide.transfers.add(transfer, small.transfers.after({t}));
    }
    const std::vector<double> expected = exactFinishes(wide);
    const FlowResult result = simulated(wide);
    for (std::size_t t = 0; t < expected.size(); ++t)
        CHECK_THAT(result.finishes[t].value(), WithinRel(expected[t], 1e-9));
}
