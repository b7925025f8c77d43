#include "model/simulation/network/Network.h"

#include "tests/model/simulation/network/FlowCases.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

TEST_CASE("Each edge is two links of the documented bandwidth", "[simulation][network]")
{
    const Topology topology = machine("trn1.32xlarge");
    const Network network = networkOf(topology, {}).value();
    REQUIRE(network.linkCount() == 2 * topology.edges().size());
    CHECK(network.vertexCount() == topology.vertices().size());
    for (std::uint32_t e = 0; e < topology.edges().size(); ++e) {
        const Edge& edge = topology.edge({e});
        const auto [forward, back] = directions({e});
        CHECK(network.from(forward) == edge.source);
        CHECK(network.to(forward) == edge.target);
        CHECK(network.from(back) == edge.target);
        CHECK(Network::edge(back) == EdgeId{e});
        CHECK(network.capacity(forward) == topology.linkType({e}).bandwidth);
    }
}

TEST_CASE("A given bandwidth fills in for unknown ones alone", "[simulation][network]")
{
    const Topology topology = machine("trn1.32xlarge");
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(7e9);
    conditions.bandwidthOf[static_cast<std::size_t>(EdgeKind::Pcie)] = BytesPerSecond(9e9);
    const Network network = networkOf(topology, conditions).value();
    for (std::uint32_t l = 0; l < network.linkCount(); ++l) {
        const auto documented = topology.linkType(Network::edge({l})).bandwidth;
        const bool isPcie = network.link({l}).kind == EdgeKind::Pcie;
        CHECK(network.capacity({l}) == documented.value_or(BytesPerSecond(isPcie ? 9e9 : 7e9)));
    }
}

TEST_CASE("Conditions of an edge hold in both directions", "[simulation][network]")
{
    const Topology topology = flowMachine("ring:4 core:2").topology;
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(80e9);
    conditions.edges = {
        {.edge = {0}, .state = EdgeCondition::Failed{}},
        {.edge = {1}, .state = EdgeCondition::Scaled{0.25}},
        {.edge = {2}, .state = BytesPerSecond(3e9)}};
    const Network network = networkOf(topology, conditions).value();
    const std::vector<double> expected = {0, 20e9, 3e9, 80e9};
    for (std::uint32_t e = 0; e < 4; ++e)
        for (const LinkId link : directions({e}))
            CHECK_THAT(network.capacity(link)->value(), WithinRel(expected[e], 1e-15));
}

TEST_CASE("Conditions that make no sense are problems", "[simulation][network]")
{
    const Topology topology = flowMachine("ring:4 core:2").topology;
    const auto problem = [&](LinkConditions conditions) {
        const auto network = networkOf(topology, conditions);
        return network ? std::string() : message(network.error());
    };
    LinkConditions conditions;
    SECTION("an edge that is not there")
    {
        conditions.edges = {{.edge = {4}, .state = EdgeCondition::Failed{}}};
        CHECK_THAT(problem(conditions), Contains("edge 4 does not exist") && Contains("4 edges"));
    }
    SECTION("a factor below 0")
    {
        conditions.bandwidth = BytesPerSecond(1e9);
        conditions.edges = {{.edge = {1}, .state = EdgeCondition::Scaled{-1}}};
        CHECK_THAT(problem(conditions), Contains("factor above 0") && Contains("-1"));
    }
    SECTION("an unknown bandwidth to be scaled")
    {
        conditions.edges = {{.edge = {1}, .state = EdgeCondition::Scaled{0.5}}};
        CHECK_THAT(problem(conditions), Contains("--link-bandwidth"));
    }
    SECTION("a bandwidth of 0")
    {
        conditions.bandwidth = BytesPerSecond(0);
        CHECK_THAT(problem(conditions), Contains("bandwidth above 0"));
    }
    SECTION("a latency below 0")
    {
        conditions.latency = Seconds(-1);
        CHECK_THAT(problem(conditions), Contains("latency"));
    }
}

TEST_CASE(
    "A network of plain links names its vertices by number or as told", "[simulation][network]")
{
    const Network network(
        {{.from = {0}, .to = {2}, .capacity = BytesPerSecond(1)}},
        {"server 0", "", "fabric", "spare"});
    CHECK(network.vertexCount() == 4);
    CHECK(network.label(VertexId{1}) == "vertex 1");
    CHECK(network.label(LinkId{0}) == "server 0 → fabric");
    CHECK(network.linkBetween({0}, {2}) == LinkId{0});
    CHECK_FALSE(network.linkBetween({2}, {0}));
}

TEST_CASE("Changed capacities leave the network they came from alone", "[simulation][network]")
{
    const Network network = lineOf({10, 20});
    const Network::Change change{.link = {1}, .capacity = BytesPerSecond(5)};
    const Network changed = network.with(std::span(&change, 1));
    CHECK(network.capacity({1}) == BytesPerSecond(20));
    CHECK(changed.capacity({1}) == BytesPerSecond(5));
    CHECK(changed.capacity({0}) == BytesPerSecond(10));
}
