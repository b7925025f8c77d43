#include "model/simulation/network/Patterns.h"
#include "tests/model/simulation/network/FlowCases.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace atlas;
using namespace atlas::test;
using namespace atlas::literals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

TransferList patternOn(const FlowMachine& machine, Pattern pattern, std::uint64_t bytes)
{
    PatternOptions options;
    options.bytes = Bytes(bytes);
    return transfersOf(pattern, machine.router, options).value();
}

std::vector<double> seconds(const std::vector<Seconds>& times)
{
    std::vector<double> values;
    for (const Seconds time : times)
        values.push_back(time.value());
    return values;
}

} // namespace

TEST_CASE(
    "A transfer takes its latencies and its bytes over the narrowest link", "[simulation][flow]")
{
    const Network network = lineOf({100, 50, 200}, 0.25);
    TransferList transfers;
    addOver(transfers, {0, 1, 2}, 100);
    // 3 x 0.25 s, then 100 B over 50 B/s.
    CHECK_THAT(simulated(network, transfers).makespan.value(), WithinRel(2.75, 1e-15));
}

TEST_CASE("Shares are equal but for those that are held up elsewhere", "[simulation][flow]")
{
    // The textbook case: A over both links, B over the first, C over the second.
    const Network network = lineOf({10, 30});
    TransferList transfers;
    addOver(transfers, {0, 1}, 100);
    addOver(transfers, {0}, 100);
    addOver(transfers, {1}, 100);
    // A and B get 5; C gets 30 - 5 = 25 and is done after 4 s. A and B still get 5: 20 s.
    const auto finishes = seconds(simulated(network, transfers).finishes);
    CHECK_THAT(finishes[0], WithinRel(20.0, 1e-14));
    CHECK_THAT(finishes[1], WithinRel(20.0, 1e-14));
    CHECK_THAT(finishes[2], WithinRel(4.0, 1e-14));
}

TEST_CASE("A cap leaves its rest to the others", "[simulation][flow]")
{
    const Network network = lineOf({10});
    TransferList transfers;
    const RouteId route = transfers.addRoute(std::vector<LinkId>{{0}});
    transfers.add({.route = route, .bytes = 4, .cap = BytesPerSecond(2)});
    transfers.add({.route = route, .bytes = 16});
    // 2 and 8 B/s: both take 2 s.
    const auto finishes = seconds(simulated(network, transfers).finishes);
    CHECK_THAT(finishes[0], WithinRel(2.0, 1e-14));
    CHECK_THAT(finishes[1], WithinRel(2.0, 1e-14));
}

TEST_CASE("Directions of a wire share nothing", "[simulation][flow]")
{
    const FlowMachine machine = flowMachine("line:2 core:2");
    const TransferList transfers = patternOn(machine, Pattern::AllToAll, 100'000'000);
    // 100 MB over 100 GB/s and 1 us, at once both ways.
    CHECK_THAT(
        simulated(machine.network, transfers).makespan.value(), WithinRel(1e-3 + 1e-6, 1e-12));
}

TEST_CASE("A transfer starts when its last predecessor has finished", "[simulation][flow]")
{
    const Network network = lineOf({10, 10});
    TransferList transfers;
    const TransferId first = addOver(transfers, {0}, 10); // until 1 s
    const TransferId second = addOver(transfers, {1}, 30); // until 3 s
    const TransferId third = addOver(transfers, {0}, 20, {first, second}); // until 5 s
    const RouteId route = transfers.addRoute(std::vector<LinkId>{{1}});
    const TransferId late = transfers.add(
        {.route = route, .bytes = 10, .start = Seconds(7)}, std::vector{third}); // until 8 s
    const FlowResult result = simulated(network, transfers);
    CHECK(seconds(result.starts) == std::vector{0.0, 0.0, 3.0, 7.0});
    CHECK(seconds(result.finishes) == std::vector{1.0, 3.0, 5.0, 8.0});
    // Its own time let the last one start, so it alone decides.
    REQUIRE(result.criticalChain.size() == 1);
    CHECK(result.criticalChain[0].transfer == late);
}

TEST_CASE("The critical chain leads from the start to the makespan", "[simulation][flow]")
{
    const Network network = lineOf({10, 10, 10});
    TransferList transfers;
    const TransferId quick = addOver(transfers, {0}, 10);
    const TransferId slow = addOver(transfers, {1}, 20);
    const TransferId middle = addOver(transfers, {2}, 20, {quick, slow});
    addOver(transfers, {0}, 5, {quick});
    const TransferId last = addOver(transfers, {1}, 10, {middle});
    const FlowResult result = simulated(network, transfers);
    std::vector<TransferId> chain;
    for (const ChainLink& link : result.criticalChain)
        chain.push_back(link.transfer);
    CHECK(chain == std::vector{slow, middle, last});
    for (std::size_t i = 1; i < chain.size(); ++i)
        CHECK(result.criticalChain[i].start == result.criticalChain[i - 1].finish);
    CHECK(result.criticalChain.back().finish == result.makespan);
}

TEST_CASE("Transfers without bytes or links take no time but their latencies", "[simulation][flow]")
{
    const Network network = lineOf({10}, 0.5);
    TransferList transfers;
    const TransferId empty = addOver(transfers, {0}, 0);
    const TransferId local = addOver(transfers, {}, 1000, {empty});
    addOver(transfers, {0}, 10, {local});
    CHECK(seconds(simulated(network, transfers).finishes) == std::vector{0.5, 0.5, 2.0});
}

TEST_CASE("Every link carries the bytes of the transfers that cross it", "[simulation][flow]")
{
    const FlowMachine machine = flowMachine("torus:4x4 core:2");
    const TransferList transfers = patternOn(machine, Pattern::AllToAll, 1'000'000);
    const FlowResult result = simulated(machine.network, transfers);
    // From each of 16 chips to the others: along an axis of 4 the distances are 0, 1, 2, 1, and
    // ties go forward: 1 + 2 links forward and 1 backward, four times for the other coordinate.
    for (std::uint32_t l = 0; l < machine.network.linkCount(); ++l) {
        const LinkId link{l};
        const std::uint32_t from = machine.network.from(link).index;
        const std::uint32_t to = machine.network.to(link).index;
        const bool isForward =
            (from / 4 == to / 4) ? (from + 1) % 4 == to % 4 : (from / 4 + 1) % 4 == to / 4;
        CHECK_THAT(result.linkBytes[l], WithinRel(isForward ? 12e6 : 4e6, 1e-12));
    }
}

TEST_CASE("All-to-all over a torus takes as long as its busiest links", "[simulation][flow]")
{
    // Links forward carry the bytes of 12 pairs, 4 MB each, over 100 GB/s: 480 us. The published
    // figure of another simulator is 481 us.
    const FlowMachine machine = flowMachine("torus:4x4 core:2");
    const TransferList transfers = patternOn(machine, Pattern::AllToAll, 4'000'000);
    CHECK_THAT(simulated(machine.network, transfers).makespan.value(), WithinRel(481e-6, 1e-9));
}

TEST_CASE("Scaling sizes or capacities scales the times", "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(30, random(1, 1'000'000)));
    CAPTURE(seed);
    FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed));
    flowCase.options = {};
    const auto usual = seconds(simulated(flowCase).finishes);
    // Three times the bytes, start times and latencies: three times as long.
    std::vector<Link> links(flowCase.network.links().begin(), flowCase.network.links().end());
    for (Link& link : links)
        link.latency = Seconds(link.latency.value() * 3);
    TransferList larger;
    for (std::uint32_t r = 0; r < flowCase.transfers.routeCount(); ++r)
        larger.addRoute(flowCase.transfers.links({r}));
    for (std::uint32_t t = 0; t < flowCase.transfers.size(); ++t) {
        Transfer transfer = flowCase.transfers.transfer({t});
        transfer.bytes *= 3;
        transfer.start = Seconds(transfer.start.value() * 3);
        larger.add(transfer, flowCase.transfers.after({t}));
    }
    const auto tripled = seconds(simulated(Network(links), larger).finishes);
    for (std::size_t t = 0; t < usual.size(); ++t)
        CHECK_THAT(tripled[t], WithinRel(3 * usual[t], 1e-12));
}

TEST_CASE(
    "Numbering transfers and links in another order changes nothing",
    "[simulation][flow][property]")
{
    const auto seed = GENERATE(take(30, random(1, 1'000'000)));
    CAPTURE(seed);
    FlowCase flowCase = randomCase(static_cast<std::uint32_t>(seed), 14);
    const auto usual = seconds(simulated(flowCase).finishes);
    const std::uint32_t links = flowCase.network.linkCount();
    const std::uint32_t count = flowCase.transfers.size();
    std::vector<Link> reversed(flowCase.network.links().rbegin(), flowCase.network.links().rend());
    TransferList list;
    for (std::uint32_t r = flowCase.transfers.routeCount(); r-- > 0;) {
        std::vector<LinkId> route;
        for (const LinkId link : flowCase.transfers.links({r}))
            route.push_back({links - 1 - link.index});
        list.addRoute(route);
    }
    for (std::uint32_t t = count; t-- > 0;) {
        Transfer transfer = flowCase.transfers.transfer({t});
        transfer.route = {flowCase.transfers.routeCount() - 1 - transfer.route.index};
        std::vector<TransferId> after;
        for (const TransferId before : flowCase.transfers.after({t}))
            after.push_back({count - 1 - before.index});
        list.add(transfer, after);
    }
    for (CapacityChange& change : flowCase.options.changes)
        change.link = {links - 1 - change.link.index};
    const auto renumbered = seconds(simulated(Network(reversed), list, flowCase.options).finishes);
    for (std::uint32_t t = 0; t < count; ++t)
        CHECK_THAT(renumbered[count - 1 - t], WithinRel(usual[t], 1e-12));
}

TEST_CASE("The same input gives the same result to the bit", "[simulation][flow]")
{
    const FlowCase flowCase = randomCase(7, 40);
    CHECK(simulated(flowCase).finishes == simulated(flowCase).finishes);
}

TEST_CASE("Alike transfers are simulated once, with the same times", "[simulation][flow]")
{
    const std::string notation =
        GENERATE("torus:4x4 core:2", "torus:4x6 core:2", "ring:7 core:2", "line:6 core:2");
    CAPTURE(notation);
    const FlowMachine machine = flowMachine(notation);
    const TransferList transfers = patternOn(machine, Pattern::AllToAll, 1'000'000);
    FlowOptions options;
    const FlowResult lumped = simulated(machine.network, transfers, options);
    options.useSymmetry = false;
    const FlowResult plain = simulated(machine.network, transfers, options);
    CHECK(plain.classes == transfers.size());
    // A 4 x 4 torus looks the same from all 16 chips.
    if (notation == "torus:4x4 core:2")
        CHECK(lumped.classes <= transfers.size() / 16);
    for (std::uint32_t t = 0; t < transfers.size(); ++t)
        CHECK_THAT(lumped.finishes[t].value(), WithinRel(plain.finishes[t].value(), 1e-12));
}

TEST_CASE("A changed link breaks the symmetry of a torus where it must", "[simulation][flow]")
{
    const FlowMachine machine = flowMachine("torus:4x4 core:2");
    const TransferList transfers = patternOn(machine, Pattern::AllToAll, 1'000'000);
    FlowOptions options;
    options.changes = {{.time = Seconds(20e-6), .link = {5}, .capacity = BytesPerSecond(10e9)}};
    const FlowResult lumped = simulated(machine.network, transfers, options);
    options.useSymmetry = false;
    const FlowResult plain = simulated(machine.network, transfers, options);
    CHECK(lumped.makespan > simulated(machine.network, transfers).makespan);
    for (std::uint32_t t = 0; t < transfers.size(); ++t)
        CHECK_THAT(lumped.finishes[t].value(), WithinRel(plain.finishes[t].value(), 1e-12));
}

TEST_CASE("A list that asks for nothing is done at once", "[simulation][flow]")
{
    const FlowResult result = simulated(lineOf({10}), TransferList());
    CHECK(result.makespan == Seconds(0));
    CHECK(result.criticalChain.empty());
}

TEST_CASE("Bad transfers are named with what is wrong", "[simulation][flow]")
{
    const Network network = lineOf({10, 10, 10});
    TransferList list;
    SECTION("a route with a gap")
    {
        addOver(list, {0, 2}, 1);
        CHECK_THAT(complaint(network, list), Contains("vertex 2 → vertex 3 follows vertex 0"));
    }
    SECTION("an unknown link")
    {
        addOver(list, {7}, 1);
        CHECK_THAT(complaint(network, list), Contains("link 7 does not exist"));
    }
    SECTION("bytes below 0")
    {
        addOver(list, {0}, 1);
        addOver(list, {0, 1}, -4);
        CHECK_THAT(
            complaint(network, list),
            Contains("transfer 1 (vertex 0 to vertex 2)") && Contains("-4"));
    }
    SECTION("a cap of 0")
    {
        const RouteId route = list.addRoute(std::vector<LinkId>{{0}});
        list.add({.route = route, .bytes = 1, .cap = BytesPerSecond(0)});
        CHECK_THAT(complaint(network, list), Contains("rate cap above 0"));
    }
    SECTION("a predecessor that is not there")
    {
        addOver(list, {0}, 1, {TransferId{9}});
        CHECK_THAT(complaint(network, list), Contains("waits for transfer 9"));
    }
    SECTION("a circle, printed from one transfer round to itself")
    {
        addOver(list, {0}, 1);
        addOver(list, {0}, 1, {TransferId{0}, TransferId{3}});
        addOver(list, {1}, 1, {TransferId{1}});
        addOver(list, {2}, 1, {TransferId{2}});
        CHECK_THAT(
            complaint(network, list),
            Contains(
                "transfer 1 (vertex 0 to vertex 1), which waits for transfer 3 (vertex 2 to vertex "
                "3), "
                "which waits for transfer 2 (vertex 1 to vertex 2), which waits for transfer 1"));
    }
}

TEST_CASE("A bandwidth that nobody knows is asked for", "[simulation][flow]")
{
    const Topology topology = flowMachine("ring:4 core:2").topology;
    const Network network = networkOf(topology, {}).value();
    TransferList list;
    addOver(list, {0}, 1);
    CHECK_THAT(
        complaint(network, list),
        Contains("NeuronLink") && Contains("--link-bandwidth") && Contains("Chip 0 → Chip 1"));
}

TEST_CASE("Stopping is a problem, and progress grows to 1 at most", "[simulation][flow]")
{
    const FlowMachine machine = flowMachine("torus:12x12 core:2");
    TransferList transfers = patternOn(machine, Pattern::AllToAll, 1'000'000);
    FlowOptions options;
    options.useSymmetry = false;
    std::stop_source source;
    std::vector<double> told;
    const Watch watch{source.get_token(), [&](double share) {
                          told.push_back(share);
                          if (told.size() == 2)
                              source.request_stop();
                      }};
    const auto result = simulate(machine.network, transfers, options, watch);
    REQUIRE_FALSE(result);
    CHECK_THAT(message(result.error()), Contains("cancelled"));
    CHECK(told.size() == 2);
    CHECK(std::ranges::is_sorted(told));
    CHECK(told.back() <= 1);
}
