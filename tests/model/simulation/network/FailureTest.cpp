#include "tests/model/simulation/network/FlowCases.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

CapacityChange changed(double time, LinkId link, double capacity)
{
    return {.time = Seconds(time), .link = link, .capacity = BytesPerSecond(capacity)};
}

/// 1 MB from chip 0 to chip 1 of a ring of four.
struct RingOfFour {
    FlowMachine machine = flowMachine("ring:4 core:2");
    LinkId direct = machine.network.linkBetween({0}, {1}).value();
    TransferList transfers;

    RingOfFour()
    {
        transfers.add({.route = transfers.addRoute(std::vector{direct}), .bytes = 1e6});
    }
};

} // namespace

TEST_CASE("A degraded link is slower from then on", "[simulation][failure]")
{
    const Network network = lineOf({10});
    TransferList transfers;
    addOver(transfers, {0}, 100);
    FlowOptions options;
    options.changes = {changed(4, {0}, 5)};
    // 40 B in 4 s, then 60 B over 5 B/s.
    CHECK_THAT(simulated(network, transfers, options).makespan.value(), WithinRel(16.0, 1e-14));
}

TEST_CASE("A transfer waits for the repair of its link", "[simulation][failure]")
{
    const Network network = lineOf({10, 10});
    TransferList transfers;
    addOver(transfers, {0}, 100);
    addOver(transfers, {0, 1}, 40);
    FlowOptions options;
    options.changes = {changed(2, {0}, 0), changed(12, {0}, 20)};
    // 5 B/s each: 10 B by 2 s. Nothing until 12 s. Then 10 B/s each: 30 B of the second by 15 s,
    // 60 B left of the first over 20 B/s, but held to 20: 18 s.
    const FlowResult result = simulated(network, transfers, options);
    CHECK_THAT(result.finishes[1].value(), WithinRel(15.0, 1e-14));
    CHECK_THAT(result.finishes[0].value(), WithinRel(18.0, 1e-14));
}

TEST_CASE(
    "A transfer that can never finish is named with the failed links", "[simulation][failure]")
{
    RingOfFour ring;
    FlowOptions options;
    options.changes = {changed(1e-6, ring.direct, 0)};
    CHECK_THAT(
        complaint(ring.machine.network, ring.transfers, options),
        Contains("transfer 0 (Chip 0 to Chip 1)") && Contains("failed links: Chip 0 → Chip 1"));
}

TEST_CASE("What is left goes around a failed link", "[simulation][failure]")
{
    RingOfFour ring;
    FlowOptions options;
    options.reroute = rerouteWith(ring.machine.router);
    options.changes = {changed(6e-6, ring.direct, 0)};
    options.record = true;
    const FlowResult result = simulated(ring.machine.network, ring.transfers, options);
    // After 1 us of latency 0.5 MB move in 5 us. Three links take 3 us, the other half 5 us.
    CHECK_THAT(result.makespan.value(), WithinRel(14e-6, 1e-12));
    CHECK_THAT(result.linkBytes[ring.direct.index], WithinRel(0.5e6, 1e-9));
    const LinkId detour = ring.machine.network.linkBetween({0}, {3}).value();
    CHECK_THAT(result.linkBytes[detour.index], WithinRel(0.5e6, 1e-9));
    const auto rates = result.record->rates(ring.transfers, {0});
    REQUIRE(rates.size() == 4); // moves, waits for the detour's latencies, moves, has finished
    CHECK(rates[1].rate.value() == 0);
    CHECK_THAT(rates[2].time.value(), WithinRel(9e-6, 1e-12));
    const auto around =
        ring.machine.router.avoiding(std::span(&ring.direct, 1)).route({0}, {1}).value();
    CHECK(around.size() == 3);
    CHECK(std::ranges::find(around, rates[2].bottleneck) != around.end());
}

TEST_CASE("Without another way the transfer waits, even with a router", "[simulation][failure]")
{
    const FlowMachine machine = flowMachine("line:2 core:2");
    TransferList transfers;
    transfers.add({.route = transfers.addRoute(std::vector<LinkId>{{0}}), .bytes = 1e6});
    FlowOptions options;
    options.reroute = rerouteWith(machine.router);
    options.changes = {changed(6e-6, {0}, 0), changed(26e-6, {0}, 100e9)};
    // 5 us of 10 us done; the rest from 26 us on.
    CHECK_THAT(
        simulated(machine.network, transfers, options).makespan.value(), WithinRel(31e-6, 1e-12));
}

TEST_CASE(
    "A transfer that begins after the failure takes the other way at once", "[simulation][failure]")
{
    RingOfFour ring;
    TransferList later;
    later.add(
        {.route = later.addRoute(std::vector{ring.direct}), .bytes = 1e6, .start = Seconds(20e-6)});
    FlowOptions options;
    options.reroute = rerouteWith(ring.machine.router);
    options.changes = {changed(6e-6, ring.direct, 0)};
    // It learns of it where it would begin to move, at 21 us; then 3 us and 10 us.
    const FlowResult result = simulated(ring.machine.network, later, options);
    CHECK_THAT(result.makespan.value(), WithinRel(34e-6, 1e-12));
    CHECK(result.linkBytes[ring.direct.index] == 0);
}

TEST_CASE("All bytes arrive over detours", "[simulation][failure]")
{
    const FlowMachine machine = flowMachine("torus:4x4 core:2");
    TransferList transfers;
    double hops = 0;
    for (std::uint32_t from = 0; from < 16; ++from) {
        const auto route = machine.router.route({from}, {(from + 5) % 16}).value();
        hops += static_cast<double>(route.size());
        transfers.add({.route = transfers.addRoute(route), .bytes = 1e6});
    }
    FlowOptions options;
    options.reroute = rerouteWith(machine.router);
    for (const LinkId link : directions({3}))
        options.changes.push_back(changed(7e-6, link, 0));
    const FlowResult result = simulated(machine.network, transfers, options);
    // What enters a chip and does not leave it again has arrived there.
    std::vector<double> arrived(16);
    for (std::uint32_t l = 0; l < machine.network.linkCount(); ++l) {
        arrived[machine.network.to({l}).index] += result.linkBytes[l];
        arrived[machine.network.from({l}).index] -= result.linkBytes[l];
    }
    // Every chip sends 1 MB and receives 1 MB.
    for (const double bytes : arrived)
        CHECK(std::abs(bytes) < 1e-3);
    CHECK(std::accumulate(result.linkBytes.begin(), result.linkBytes.end(), 0.0) >= hops * 1e6);
}
