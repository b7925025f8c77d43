#include "model/topology/Queries.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>

using namespace atlas;

namespace {

/// An invented instance: four chips in a ring on two sockets.
InstanceType invented()
{
    InstanceType instance;
    instance.name = "invented.4xlarge";
    instance.chip = "Trainium";
    instance.wiring.generation = "NeuronLink-v2";
    instance.wiring.shape = {ShapeKind::Ring, {4}};
    instance.host.numaNodes = {NumaNode{.id = 0, .cpus = {}}, NumaNode{.id = 1, .cpus = {}}};
    instance.host.numaDocumented = true;
    for (std::uint32_t i = 0; i < 2; ++i) {
        PcieGroup group;
        group.numaNode = i;
        group.chips = {2 * i, (2 * i) + 1};
        instance.host.pcie.push_back(group);
    }
    return instance;
}

Checked<Topology> build(const std::function<void(InstanceType&)>& change)
{
    InstanceType instance = invented();
    change(instance);
    return buildTopology(test::catalog(), instance);
}

std::string refusalOf(const std::function<void(InstanceType&)>& change)
{
    const auto result = build(change);
    REQUIRE_FALSE(result.has_value());
    CHECK(result.error().front().where == "invented.4xlarge");
    return result.error().front().what;
}

/// The PCIe edges that no page confirms.
std::ptrdiff_t unconfirmedPcie(const Topology& topology)
{
    return std::ranges::count_if(
        topology.edges(), [](const Edge& e) { return e.kind == EdgeKind::Pcie && !e.confirmed; });
}

} // namespace

TEST_CASE("An entry that the catalogue does not hold can be built", "[topology]")
{
    const auto topology = build([](InstanceType&) { });
    REQUIRE(topology.has_value());
    CHECK(topology->title() == "invented.4xlarge");
    CHECK(topology->instance()->name == "invented.4xlarge");
    CHECK(topology->coresPerChip() == 2); // of Trainium
    CHECK(unconfirmedPcie(*topology) == 0);
}

TEST_CASE("A PCIe group of no known NUMA node hangs on the first socket, unconfirmed", "[topology]")
{
    const auto topology = build([](InstanceType& i) { i.host.pcie[1].numaNode.reset(); });
    REQUIRE(topology.has_value());
    CHECK(unconfirmedPcie(*topology) == 1);
    CHECK_FALSE(topology->vertex({2}).numaNode.has_value());
    // With a single socket there is no other place.
    const auto oneSocket = build([](InstanceType& i) {
        i.host.numaNodes.pop_back();
        i.host.pcie[0].numaNode.reset();
        i.host.pcie[1].numaNode.reset();
    });
    REQUIRE(oneSocket.has_value());
    CHECK(unconfirmedPcie(*oneSocket) == 0);
}

TEST_CASE("Chips that no PCIe group names still reach the host, unconfirmed", "[topology]")
{
    const auto topology = build([](InstanceType& i) { i.host.pcie.pop_back(); });
    REQUIRE(topology.has_value());
    CHECK(unconfirmedPcie(*topology) == 2); // chips 2 and 3
}

TEST_CASE("A host without any description is one socket", "[topology]")
{
    const auto topology = build([](InstanceType& i) { i.host = {}; });
    REQUIRE(topology.has_value());
    CHECK(topology->vertices().size() == 4 + 1);
    CHECK(topology->label(VertexId{4}) == "Host");
    CHECK(unconfirmedPcie(*topology) == 0);
}

TEST_CASE("A switched server without a named switch has one", "[topology]")
{
    const auto topology = build([](InstanceType& i) {
        i.wiring.shape = {ShapeKind::Switch, {4}};
        i.wiring.servers = 3;
    });
    REQUIRE(topology.has_value());
    CHECK(
        std::ranges::count(topology->vertices(), VertexKind::NeuronLinkSwitch, &Vertex::kind) == 3);
    CHECK(summarize(*topology).neuronLinks == 3 * 4);
    CHECK_FALSE(diameter(*topology).has_value()); // nothing joins the servers
}

TEST_CASE("A direct link beside a switch counts", "[topology]")
{
    const auto topology = build([](InstanceType& i) {
        i.host = {};
        i.wiring.shape = {ShapeKind::Switch, {1}};
        i.wiring.servers = 2;
        i.wiring.switches.push_back({.name = "S0", .servers = {0, 1}, .linkFigure = {}});
        i.wiring.directServers = {{0, 1}};
    });
    REQUIRE(topology.has_value());
    CHECK(diameter(*topology) == 1); // not 2 over the switch
    CHECK(bisection(*topology)->links == 1 + 1); // the direct link and one attachment
}

TEST_CASE("Two servers in a ring are joined once", "[topology]")
{
    const auto topology = build([](InstanceType& i) {
        i.wiring.servers = 2;
        i.wiring.ringAcrossServers = true;
    });
    REQUIRE(topology.has_value());
    CHECK(summarize(*topology).neuronLinks == (2 * 4) + 4);
    // Half round the ring and over to the other server.
    CHECK(diameter(*topology) == 2 + 1);
}

TEST_CASE("An entry whose indices point nowhere is refused with its name", "[topology]")
{
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.host.pcie[0].chips.push_back(4); }),
        Catch::Contains("names chip 4 of 4"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.host.pcie[0].numaNode = 2; }),
        Catch::Contains("names NUMA node 2 of 2"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.host.addresses = {"10:1c.0", "nowhere", "", ""}; }),
        Catch::Contains("“nowhere”"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.wiring.unconfirmedLinks = {{0, 4}}; }),
        Catch::Contains("beyond 3"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.wiring.directServers = {{0, 1}}; }),
        Catch::Contains("beyond 0"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) {
            i.wiring.switches.push_back({.name = "S9", .servers = {1}, .linkFigure = {}});
        }),
        Catch::Contains("“S9”"));
}

TEST_CASE("An entry of too many parts is refused before it is built", "[topology]")
{
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.wiring.servers = 1U << 30U; }),
        Catch::Contains("more than 1048576 chips"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.wiring.shape.dimensions = {0}; }),
        Catch::Contains("at least one server"));
    CHECK_THAT(
        refusalOf([](InstanceType& i) { i.host.pcie[0].efaAdapters = ~0U; }),
        Catch::Contains("the limit is"));
}

TEST_CASE("The same link twice in an entry is found by the check", "[topology]")
{
    const auto result = build([](InstanceType& i) { i.wiring.unconfirmedLinks = {{0, 1}}; });
    REQUIRE_FALSE(result.has_value());
    CHECK_THAT(result.error().front().what, Catch::Contains("at most one edge of a kind"));
}
