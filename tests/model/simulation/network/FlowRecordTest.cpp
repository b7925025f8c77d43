#include "tests/model/simulation/network/FlowCases.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::WithinRel;

namespace {

/// The step that holds at a time, if any began before.
template<typename Step>
std::optional<Step> at(std::span<const Step> steps, double time)
{
    std::optional<Step> found;
    for (const Step& step : steps)
        if (step.time.value() <= time)
            found = step;
    return found;
}

/// What the rates of all transfers are between two neighboring steps.
struct Moment {
    std::vector<RateStep> rates; ///< by transfer
    std::vector<double> loads; ///< by link
    std::vector<double> fastest; ///< by link
};

Moment
momentAt(const FlowCase& flowCase, const std::vector<std::vector<RateStep>>& steps, double time)
{
    Moment moment{
        .rates = {},
        .loads = std::vector<double>(flowCase.network.linkCount()),
        .fastest = std::vector<double>(flowCase.network.linkCount())};
    for (std::uint32_t t = 0; t < steps.size(); ++t) {
        moment.rates.push_back(at(std::span(steps[t]), time).value_or(RateStep{}));
        for (const LinkId link : flowCase.transfers.links(flowCase.transfers.route({t}))) {
            const double rate = moment.rates.back().rate.value();
            moment.loads[link.index] += rate;
            moment.fastest[link.index] = std::max(moment.fastest[link.index], rate);
        }
    }
    return moment;
}

double capacityAt(const FlowCase& flowCase, LinkId link, double time)
{
    double capacity = flowCase.network.capacity(link)->value();
    auto changes = flowCase.options.changes;
    std::ranges::stable_sort(changes, {}, &CapacityChange::time);
    for (const CapacityChange& change : changes)
        if (change.link == link && change.time.value() <= time)
            capacity = change.capacity.value();
    return capacity;
}

constexpr double tolerance = 1e-12;

} // namespace

TEST_CASE(
    "Rates are feasible, and each has a bottleneck on which none is faster",
    "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(100, random(1, 1'000'000)));
    CAPTURE(seed);
    FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed), 14);
    flowCase.options.record = true;
    const FlowResult result = simulated(flowCase);
    std::vector<std::vector<RateStep>> steps;
    std::set<double> times;
    for (std::uint32_t t = 0; t < flowCase.transfers.size(); ++t) {
        steps.push_back(result.record->rates(flowCase.transfers, {t}));
        for (const RateStep& step : steps.back())
            times.insert(step.time.value());
    }
    // Between the steps, where rounding of neighboring times cannot mix them up.
    for (auto time = times.begin(); std::next(time) != times.end(); ++time) {
        if (*std::next(time) - *time < 1e-9)
            continue;
        const double between = (*time + *std::next(time)) / 2;
        const Moment moment = momentAt(flowCase, steps, between);
        for (std::uint32_t l = 0; l < flowCase.network.linkCount(); ++l)
            CHECK(moment.loads[l] <= capacityAt(flowCase, {l}, between) * (1 + tolerance));
        for (std::uint32_t t = 0; t < steps.size(); ++t) {
            const RateStep& step = moment.rates[t];
            if (step.limit == Limit::Nothing)
                continue;
            const double rate = step.rate.value();
            const auto cap = flowCase.transfers.cap({t});
            CHECK((!cap || rate <= cap->value() * (1 + tolerance)));
            if (step.limit == Limit::Cap) {
                CHECK_THAT(rate, WithinRel(cap.value().value(), tolerance));
                continue;
            }
            const double capacity = capacityAt(flowCase, step.bottleneck, between);
            CHECK((step.limit == Limit::Failure) == (capacity == 0));
            CHECK(moment.loads[step.bottleneck.index] >= capacity * (1 - tolerance));
            CHECK(moment.fastest[step.bottleneck.index] <= rate * (1 + tolerance));
        }
    }
}

TEST_CASE(
    "Rates over time make up the bytes, and loads the bytes of links",
    "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(100, random(1, 1'000'000)));
    CAPTURE(seed);
    FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed), 14);
    flowCase.options.record = true;
    const FlowResult result = simulated(flowCase);
    for (std::uint32_t t = 0; t < flowCase.transfers.size(); ++t) {
        const auto steps = result.record->rates(flowCase.transfers, {t});
        double moved = 0;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i)
            moved += steps[i].rate.value() * (steps[i + 1].time.value() - steps[i].time.value());
        CHECK_THAT(moved, WithinRel(flowCase.transfers.bytes({t}), 1e-9));
    }
    for (std::uint32_t l = 0; l < flowCase.network.linkCount(); ++l) {
        const auto steps = result.record->loads({l});
        double moved = 0;
        for (std::size_t i = 0; i + 1 < steps.size(); ++i)
            moved += steps[i].load.value() * (steps[i + 1].time.value() - steps[i].time.value());
        CHECK_THAT(moved, WithinRel(result.linkBytes[l], 1e-9));
        CHECK((steps.empty() || steps.back().load.value() == 0));
    }
}

TEST_CASE("A link is saturated while it carries all that it can", "[simulation][flow]")
{
    const Network network = lineOf({10, 30});
    TransferList transfers;
    addOver(transfers, {0, 1}, 100);
    addOver(transfers, {0}, 100);
    addOver(transfers, {1}, 100);
    FlowOptions options;
    options.record = true;
    const FlowResult result = simulated(network, transfers, options);
    // The first link for all of the 20 s; the second with 5 + 25 until the third transfer is done.
    const auto first = result.record->saturation({0});
    REQUIRE(first.size() == 1);
    CHECK(first[0].begin == Seconds(0));
    CHECK_THAT(first[0].end.value(), WithinRel(20.0, 1e-14));
    const auto second = result.record->saturation({1});
    REQUIRE(second.size() == 1);
    CHECK_THAT(second[0].end.value(), WithinRel(4.0, 1e-14));
    const auto loads = result.record->loads({1});
    REQUIRE(loads.size() == 3);
    CHECK_THAT(loads[1].load.value(), WithinRel(5.0, 1e-14));
    const auto rates = result.record->rates(transfers, {2});
    REQUIRE(rates.size() == 2);
    CHECK(rates[0].limit == Limit::Link);
    CHECK(rates[0].bottleneck == LinkId{1});
    CHECK(rates[1].limit == Limit::Nothing);
}

TEST_CASE("A record of alike transfers names each one's own bottleneck", "[simulation][flow]")
{
    const FlowMachine machine = flowMachine("ring:6 core:2");
    TransferList transfers;
    for (std::uint32_t chip = 0; chip < 6; ++chip) {
        const auto route = machine.router.route({chip}, {(chip + 2) % 6}).value();
        transfers.add({.route = transfers.addRoute(route), .bytes = 1e6});
    }
    FlowOptions options;
    options.record = true;
    const FlowResult result = simulated(machine.network, transfers, options);
    CHECK(result.classes == 1);
    for (std::uint32_t t = 0; t < 6; ++t) {
        const auto rates = result.record->rates(transfers, {t});
        CHECK(rates.front().bottleneck == transfers.links(transfers.route({t})).front());
        CHECK_THAT(rates.front().rate.value(), WithinRel(50e9, 1e-12));
    }
}
