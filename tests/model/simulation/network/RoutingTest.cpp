#include "model/simulation/network/Routing.h"

#include "model/topology/Queries.h"
#include "tests/model/simulation/network/FlowCases.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::Contains;

namespace {

/// The vertices along a route.
std::vector<std::uint32_t>
stops(const Network& network, VertexId from, std::span<const LinkId> route)
{
    std::vector<std::uint32_t> visited = {from.index};
    for (const LinkId link : route) {
        CHECK(network.from(link).index == visited.back());
        visited.push_back(network.to(link).index);
    }
    return visited;
}

std::vector<std::uint32_t> stops(const Router& router, std::uint32_t from, std::uint32_t to)
{
    return stops(router.network(), {from}, router.route({from}, {to}).value());
}

/// The router of a machine of the catalogue, with a bandwidth where none is documented.
Router catalogRouter(std::string_view name)
{
    const Topology topology = machine(name);
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(1e9);
    return Router(topology, networkOf(topology, conditions).value());
}

} // namespace

TEST_CASE(
    "A torus is crossed axis by axis, the fastest-varying coordinate first",
    "[simulation][routing]")
{
    const FlowMachine machine = flowMachine("torus:5x4 core:2");
    // Chip = 4 * row + column. From (0, 0) to (2, 1): column first.
    CHECK(stops(machine.router, 0, 9) == std::vector<std::uint32_t>{0, 1, 5, 9});
    // The shorter way round: column 3 is one step back, row 4 too.
    CHECK(stops(machine.router, 0, 19) == std::vector<std::uint32_t>{0, 3, 19});
    // Column 2 of 4 is as far both ways: in increasing direction, also across the end.
    CHECK(stops(machine.router, 0, 2) == std::vector<std::uint32_t>{0, 1, 2});
    CHECK(stops(machine.router, 3, 1) == std::vector<std::uint32_t>{3, 0, 1});
}

TEST_CASE("Routes have the fewest hops and the right ends", "[simulation][routing][property]")
{
    const std::string notation = GENERATE(
        "torus:4x4 core:2",
        "torus:2x3x4 core:2",
        "torus:2x2 core:2",
        "ring:5 core:2",
        "line:6 core:2",
        "switch:5 core:2");
    CAPTURE(notation);
    const FlowMachine machine = flowMachine(notation);
    for (std::uint32_t from = 0; from < machine.topology.chipCount(); ++from) {
        for (std::uint32_t to = 0; to < machine.topology.chipCount(); ++to) {
            const auto visited = stops(machine.router, from, to);
            CHECK(visited.back() == to);
            CHECK(visited.size() == shortestPath(machine.topology, {from}, {to})->vertices.size());
        }
    }
}

TEST_CASE("All shortest routes are found once each", "[simulation][routing]")
{
    const FlowMachine machine = flowMachine("torus:4x4 core:2");
    // Two columns and two rows away: both ways round each, and 4 over 2 orders: 4 x 6.
    CHECK(machine.router.allRoutes({0}, {10})->size() == 24);
    CHECK(machine.router.allRoutes({0}, {10}, 5)->size() == 5);
    auto routes = *machine.router.allRoutes({0}, {5});
    REQUIRE(routes.size() == 2);
    CHECK(routes[0] != routes[1]);
    CHECK(machine.router.allRoutes({3}, {3})->front().empty());
}

TEST_CASE(
    "A failed link is gone around, and only where it lies on the way", "[simulation][routing]")
{
    const FlowMachine machine = flowMachine("torus:4x4 core:2");
    const LinkId failed = *machine.network.linkBetween({0}, {1});
    const Router router = machine.router.avoiding(std::span(&failed, 1));
    const auto around = stops(router, 0, 1);
    CHECK(around.size() == 4); // three hops are the next best
    CHECK(stops(router, 4, 6) == stops(machine.router, 4, 6));
    CHECK(stops(router, 1, 0) == std::vector<std::uint32_t>{1, 0}); // the other direction works
}

TEST_CASE("An unreachable end is named with the failed links", "[simulation][routing]")
{
    const FlowMachine machine = flowMachine("line:3 core:2");
    const LinkId failed = *machine.network.linkBetween({1}, {2});
    const auto route = machine.router.avoiding(std::span(&failed, 1)).route({0}, {2});
    REQUIRE_FALSE(route);
    CHECK_THAT(
        message(route.error()),
        Contains("from Chip 0 to Chip 2") && Contains("failed links: Chip 1 → Chip 2"));
}

TEST_CASE("Links without capacity have failed for the router too", "[simulation][routing]")
{
    const FlowMachine machine = flowMachine("ring:4 core:2");
    const Network::Change change{
        .link = *machine.network.linkBetween({0}, {1}), .capacity = BytesPerSecond(0)};
    const Router router(machine.topology, machine.network.with(std::span(&change, 1)));
    CHECK(stops(router, 0, 1) == std::vector<std::uint32_t>{0, 3, 2, 1});
}

TEST_CASE("A host reaches its chips through PCIe alone", "[simulation][routing]")
{
    const Router router = catalogRouter("trn1.32xlarge");
    const Topology& topology = *router.topology();
    for (std::uint32_t chip = 0; chip < topology.chipCount(); ++chip) {
        std::uint32_t reached = 0;
        for (std::uint32_t host = topology.chipCount(); host < topology.vertices().size(); ++host) {
            if (topology.vertex({host}).kind != VertexKind::HostSocket)
                continue;
            const auto route = router.route({host}, {chip}, Way::Pcie);
            if (!route)
                continue;
            ++reached;
            CHECK(router.network().to(route->back()) == VertexId{chip});
            for (const LinkId link : *route)
                CHECK(router.network().link(link).kind == EdgeKind::Pcie);
        }
        CHECK(reached == 1); // the socket of its NUMA node
    }
}

TEST_CASE(
    "Between servers EFA routes leave and come back through adapters", "[simulation][routing]")
{
    const Router router = catalogRouter("trn2-ultraserver");
    const Topology& topology = *router.topology();
    const VertexId other{topology.chipsPerServer()};
    REQUIRE(topology.vertex(other).server == 1);
    const auto route = router.route({0}, other, Way::Efa);
    REQUIRE(route);
    std::uint32_t efaLinks = 0;
    for (const LinkId link : *route) {
        CHECK(router.network().link(link).kind != EdgeKind::NeuronLink);
        CHECK(router.network().link(link).kind != EdgeKind::Ena);
        efaLinks += router.network().link(link).kind == EdgeKind::Efa ? 1U : 0U;
    }
    CHECK(efaLinks == 2); // into the network and out of it
}

TEST_CASE("A route may be given by its vertices", "[simulation][routing]")
{
    const FlowMachine machine = flowMachine("ring:4 core:2");
    const auto route = machine.router.along(std::vector<VertexId>{{0}, {3}, {2}});
    REQUIRE(route);
    CHECK(stops(machine.network, {0}, *route) == std::vector<std::uint32_t>{0, 3, 2});
    const auto gap = machine.router.along(std::vector<VertexId>{{0}, {2}});
    REQUIRE_FALSE(gap);
    CHECK_THAT(message(gap.error()), Contains("no working link leads from Chip 0 to Chip 2"));
    CHECK_FALSE(machine.router.along(std::vector<VertexId>{{0}, {99}}));
}
