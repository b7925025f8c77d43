#include "model/topology/Notation.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <set>

using namespace atlas;
using test::machine;

TEST_CASE("A PCI address reads and prints as neuron-ls writes it", "[topology]")
{
    CHECK(parsePciAddress("10:1c.0") == PciAddress{0x10, 0x1c, 0});
    CHECK(parsePciAddress("0000:00:1e.7") == PciAddress{0, 0x1e, 7});
    CHECK(toString(PciAddress{0xa0, 0x1b, 0}) == "a0:1b.0");
    CHECK(toString(PciAddress{0, 1, 7}) == "00:01.7");
}

TEST_CASE("Anything else is no PCI address", "[topology]")
{
    const auto* const text = GENERATE(
        "",
        ":",
        ".",
        ":.",
        "10",
        "10:1c",
        "10.1c:0",
        "10:1c.",
        "10:1c.8",
        "10:20.0",
        "110:1c.0",
        "10:1c.0.",
        "10:1c.00",
        "g0:1c.0",
        "-1:1c.0",
        "0001:10:1c.0",
        " 10:1c.0");
    CAPTURE(text);
    CHECK_FALSE(parsePciAddress(text).has_value());
}

TEST_CASE("Every PCI address survives printing", "[topology][property]")
{
    const auto bits = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 0xFFFF))));
    CAPTURE(bits);
    const PciAddress address{
        static_cast<std::uint8_t>(bits >> 8U),
        static_cast<std::uint8_t>(bits >> 3U & 31U),
        static_cast<std::uint8_t>(bits & 7U)};
    CHECK(parsePciAddress(toString(address)) == address);
}

TEST_CASE("Vertices and edges have words for people and ids for files", "[topology]")
{
    const Topology topology = machine("host:2 chip:16/torus:4x4 core:2");
    CHECK(topology.label(VertexId{5}) == "Chip 5");
    CHECK(topology.id(VertexId{5}) == "chip-5");
    // After the 16 chips: socket 0, its root, socket 1, its root.
    CHECK(topology.label(VertexId{16}) == "NUMA node 0");
    CHECK(topology.id(VertexId{16}) == "host-socket-0");
    CHECK(topology.label(VertexId{19}) == "PCIe root 1");
    CHECK(topology.id(VertexId{19}) == "pcie-root-1");

    std::set<std::string> ids;
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        ids.insert(topology.id(EdgeId{i}));
    }
    // 32 NeuronLinks, 2 sockets to roots, 16 roots to chips.
    CHECK(ids.size() == 32 + 2 + 16);
    CHECK(ids.contains("neuronlink-0-1"));
    CHECK(ids.contains("neuronlink-0-12"));
    CHECK(ids.contains("pcie-host-socket-1-pcie-root-1"));
    CHECK(ids.contains("pcie-pcie-root-1-8"));
}

TEST_CASE("The machines of the catalogue have unique ids", "[topology]")
{
    const auto name = GENERATE(from_range(test::instanceNames()));
    CAPTURE(name);
    const Topology topology = machine(name);
    std::set<std::string> ids;
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        ids.insert(topology.id(VertexId{i}));
    }
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        ids.insert(topology.id(EdgeId{i}));
    }
    CHECK(ids.size() == topology.vertices().size() + topology.edges().size());
}

TEST_CASE("PCIe groups are named by their bus", "[topology]")
{
    const Topology topology = machine("trn1.32xlarge");
    std::set<std::string> labels;
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        labels.insert(topology.label({i}));
    }
    for (const auto* const label :
         {"Chip 15",
          "NUMA node 1",
          "PCIe bus a0",
          "EFA 7",
          "ENA",
          "EBS",
          "NVMe",
          "EFA network",
          "VPC"}) {
        CAPTURE(label);
        CHECK(labels.contains(label));
    }
}

TEST_CASE("A PCIe root complex is named by its bus as well", "[topology]")
{
    const Topology topology = machine("inf2.24xlarge");
    std::set<std::string> labels;
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        if (topology.vertex({i}).kind == VertexKind::PcieRoot) {
            labels.insert(topology.label(VertexId{i}));
        }
    }
    CHECK(labels.contains("PCIe bus 10"));
    CHECK(labels.contains("PCIe bus 20"));
}

TEST_CASE("Chips are dealt out to the sockets in order", "[topology]")
{
    const Topology topology = machine("host:3 ring:7");
    std::vector<int> nodes;
    for (const Vertex& v : topology.vertices().first(7)) {
        nodes.push_back(v.numaNode.value_or(99));
    }
    // Chip i goes to socket i * 3 / 7.
    CHECK(nodes == std::vector{0, 0, 0, 1, 1, 2, 2});
}

TEST_CASE("A torus axis of two has one link, an axis of one has none", "[topology]")
{
    CHECK(machine("torus:2x2").edges().size() == 4); // a square
    CHECK(machine("torus:1x2").edges().size() == 1);
    CHECK(machine("torus:1x5").edges().size() == 5); // a ring
    CHECK(machine("torus:1x1").edges().empty());
    CHECK(machine("torus:2x4").edges().size() == 2 * 4 + 4); // two rings of 4, four rungs
    for (const Edge& edge : machine("torus:2x2").edges()) {
        CHECK_FALSE(edge.wrapAround);
    }
}

TEST_CASE("A torus has each axis' rings as links", "[topology][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 9 * 9 * 9 - 1))));
    const std::uint32_t extents[] = {1 + seed % 9, 1 + seed / 9 % 9, 1 + seed / 81};
    Notation notation;
    notation.shape = {ShapeKind::Torus, {extents[0], extents[1], extents[2]}};
    CAPTURE(toString(notation.shape));
    const auto topology = buildTopology(notation);
    REQUIRE(topology.has_value());
    const std::uint32_t chips = extents[0] * extents[1] * extents[2];
    std::size_t links = 0;
    std::size_t wraps = 0;
    for (const std::uint32_t extent : extents) {
        // chips / extent rings; a ring of n > 2 has n links of which one wraps around.
        links += chips / extent * (extent > 2 ? extent : extent - 1);
        wraps += extent > 2 ? chips / extent : 0;
    }
    CHECK(topology->edges().size() == links);
    CHECK(
        static_cast<std::size_t>(std::ranges::count(topology->edges(), true, &Edge::wrapAround))
        == wraps);
}

TEST_CASE("The incidences of a vertex mirror the edges", "[topology][property]")
{
    const Topology topology = machine(GENERATE(
        "torus:3x4x5", "trn2-ultraserver", "trn3-gen1-ultraserver", "host:2 switch:9", "line:5"));
    std::vector<std::size_t> seen(topology.edges().size(), 0);
    for (std::uint32_t v = 0; v < topology.vertices().size(); ++v) {
        for (const Incidence& incidence : topology.incident({v})) {
            const Edge& edge = topology.edge(incidence.edge);
            const bool fromHere = edge.source.index == v && edge.target == incidence.neighbor;
            const bool toHere = edge.target.index == v && edge.source == incidence.neighbor;
            CHECK((fromHere || toHere));
            ++seen[incidence.edge.index];
        }
    }
    CHECK(std::ranges::count(seen, 2U) == std::ranges::ssize(seen)); // once at either end
}

TEST_CASE("A target is a catalogue name in any case, or a notation", "[topology]")
{
    CHECK(machine("TRN1.32XLARGE").name() == "trn1.32xlarge");
    CHECK(machine("  ring:5   core:2 ").name() == "ring:5 core:2");
    CHECK(machine("trn2-ultraserver").title() == "Trn2 UltraServer");
    CHECK(machine("torus:4x4").title() == "4 × 4 torus");
}

TEST_CASE("An unknown target gets the nearest names and the notation", "[topology]")
{
    const auto result = resolveTarget(test::catalog(), "trn1.32xlarg");
    REQUIRE_FALSE(result.has_value());
    REQUIRE(result.error().size() == 1);
    CHECK(result.error().front().where == "“trn1.32xlarg”");
    CHECK_THAT(result.error().front().what, Catch::Contains("“trn1.32xlarge”"));
    CHECK_THAT(result.error().front().what, Catch::Contains("“torus:4x4”"));

    const auto empty = resolveTarget(test::catalog(), "");
    REQUIRE_FALSE(empty.has_value());
    CHECK_THAT(empty.error().front().what, Catch::Contains("found nothing"));
}

TEST_CASE("A machine of many chips has small vertices and edges", "[topology]")
{
    // 100,000 chips are then 2.4 MB of vertices and 3.2 MB of edges.
    static_assert(sizeof(Vertex) <= 24);
    static_assert(sizeof(Edge) <= 16);
    const Topology topology = machine("torus:100x100");
    CHECK(topology.chipCount() == 10'000);
    CHECK(topology.edges().size() == 20'000); // two links per chip
}
