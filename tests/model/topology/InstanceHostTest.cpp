#include "model/topology/Queries.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using test::machine;

namespace {

std::vector<std::string> addressesOf(const Topology& topology)
{
    std::vector<std::string> texts;
    for (const Vertex& v : topology.vertices().first(topology.chipCount())) {
        texts.push_back(v.address ? toString(*v.address) : "");
    }
    return texts;
}

std::vector<int> numaNodesOf(const Topology& topology)
{
    std::vector<int> nodes;
    for (const Vertex& v : topology.vertices().first(topology.chipCount())) {
        nodes.push_back(v.numaNode ? *v.numaNode : -1);
    }
    return nodes;
}

/// The chips below the PCIe group of that bus.
std::vector<std::uint32_t> chipsOnBus(const Topology& topology, std::string_view bus)
{
    std::vector<std::uint32_t> chips;
    for (std::uint32_t i = topology.chipCount(); i < topology.vertices().size(); ++i) {
        if (topology.vertexName({i}) == bus) {
            for (const Incidence& incidence : topology.incident({i})) {
                if (incidence.neighbor.index < topology.chipCount()) {
                    chips.push_back(incidence.neighbor.index);
                }
            }
        }
    }
    return chips;
}

std::size_t countOf(const Topology& topology, VertexKind kind)
{
    return static_cast<std::size_t>(std::ranges::count(topology.vertices(), kind, &Vertex::kind));
}

} // namespace

TEST_CASE("Totals are those of the specification pages", "[topology][instances]")
{
    struct Row {
        std::string_view name;
        std::uint32_t chips;
        std::uint32_t coresPerChip;
        std::uint32_t links;
        std::uint32_t unconfirmed;
    };
    const auto row = GENERATE(
        Row{"inf1.xlarge", 1, 4, 0, 0},
        Row{"inf1.2xlarge", 1, 4, 0, 0},
        Row{"inf1.6xlarge", 4, 4, 3, 0},
        Row{"inf1.24xlarge", 16, 4, 15, 1},
        Row{"inf2.xlarge", 1, 2, 0, 0},
        Row{"inf2.8xlarge", 1, 2, 0, 0},
        Row{"inf2.24xlarge", 6, 2, 5, 0},
        Row{"inf2.48xlarge", 12, 2, 12, 0},
        Row{"trn1.2xlarge", 1, 2, 0, 0},
        Row{"trn1.32xlarge", 16, 2, 32, 0}, // 4x4 torus: 2 links per chip
        Row{"trn1n.32xlarge", 16, 2, 32, 0},
        Row{"trn2.48xlarge", 16, 8, 32, 0},
        Row{"trn2u.48xlarge", 16, 8, 32, 0},
        Row{"trn2-ultraserver", 64, 8, 192, 0}, // 4 x 32 inside, 16 rings of 4 across
        Row{"trn3-gen1-ultraserver", 64, 8, 96, 0}, // 64 attachments, 32 direct
        Row{"trn3-gen2-ultraserver", 144, 8, 360, 0}); // 144 + 144 attachments, 72 direct
    CAPTURE(row.name);
    const Summary summary = summarize(machine(row.name));
    CHECK(summary.chips == row.chips);
    CHECK(summary.neuronCores == row.chips * row.coresPerChip);
    CHECK(summary.neuronLinks == row.links);
    CHECK(summary.unconfirmedNeuronLinks == row.unconfirmed);
}

TEST_CASE("Every machine of the catalogue is sound", "[topology][instances]")
{
    for (const std::string& name : test::instanceNames()) {
        CAPTURE(name);
        CHECK(check(machine(name)).empty());
    }
}

TEST_CASE(
    "trn1.32xlarge has the PCI addresses, buses and NUMA nodes of neuron-ls",
    "[topology][instances]")
{
    const auto* const name = GENERATE("trn1.32xlarge", "trn1n.32xlarge");
    const Topology topology = machine(name);
    CHECK(
        addressesOf(topology)
        == std::vector<std::string>{
            "10:1c.0",
            "10:1d.0",
            "a0:1c.0",
            "a0:1d.0",
            "20:1b.0",
            "20:1c.0",
            "90:1b.0",
            "90:1c.0",
            "20:1d.0",
            "20:1e.0",
            "90:1d.0",
            "90:1e.0",
            "10:1e.0",
            "10:1b.0",
            "a0:1e.0",
            "a0:1b.0"});
    CHECK(numaNodesOf(topology) == std::vector{0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1});
    CHECK(chipsOnBus(topology, "10") == std::vector<std::uint32_t>{0, 1, 12, 13});
    CHECK(chipsOnBus(topology, "20") == std::vector<std::uint32_t>{4, 5, 8, 9});
    CHECK(chipsOnBus(topology, "90") == std::vector<std::uint32_t>{6, 7, 10, 11});
    CHECK(chipsOnBus(topology, "a0") == std::vector<std::uint32_t>{2, 3, 14, 15});
}

TEST_CASE(
    "inf2.48xlarge has the PCI addresses, buses and NUMA nodes of neuron-ls",
    "[topology][instances]")
{
    const Topology topology = machine("inf2.48xlarge");
    CHECK(
        addressesOf(topology)
        == std::vector<std::string>{
            "80:1e.0",
            "90:1e.0",
            "80:1d.0",
            "90:1f.0",
            "80:1f.0",
            "90:1d.0",
            "20:1e.0",
            "20:1f.0",
            "10:1e.0",
            "10:1f.0",
            "10:1d.0",
            "20:1d.0"});
    CHECK(numaNodesOf(topology) == std::vector{2, 3, 2, 3, 2, 3, 1, 1, 0, 0, 0, 1});
    CHECK(chipsOnBus(topology, "10") == std::vector<std::uint32_t>{8, 9, 10});
    CHECK(chipsOnBus(topology, "20") == std::vector<std::uint32_t>{6, 7, 11});
    CHECK(chipsOnBus(topology, "80") == std::vector<std::uint32_t>{0, 2, 4});
    CHECK(chipsOnBus(topology, "90") == std::vector<std::uint32_t>{1, 3, 5});
}

TEST_CASE(
    "inf2.24xlarge has the PCI addresses and NUMA nodes of a neuron-ls sample",
    "[topology][instances]")
{
    const Topology topology = machine("inf2.24xlarge");
    CHECK(
        addressesOf(topology)
        == std::vector<std::string>{
            "20:1e.0", "20:1f.0", "10:1e.0", "10:1f.0", "10:1d.0", "20:1d.0"});
    CHECK(numaNodesOf(topology) == std::vector{1, 1, 0, 0, 0, 1});
}

TEST_CASE(
    "trn2.48xlarge has the PCI addresses and NUMA nodes of neuron-ls", "[topology][instances]")
{
    const auto* const name = GENERATE("trn2.48xlarge", "trn2u.48xlarge");
    const Topology topology = machine(name);
    CHECK(
        addressesOf(topology)
        == std::vector<std::string>{
            "cc:00.0",
            "b5:00.0",
            "b6:00.0",
            "cb:00.0",
            "6f:00.0",
            "58:00.0",
            "59:00.0",
            "6e:00.0",
            "9b:00.0",
            "84:00.0",
            "85:00.0",
            "9a:00.0",
            "f8:00.0",
            "e1:00.0",
            "e2:00.0",
            "f7:00.0"});
    CHECK(numaNodesOf(topology) == std::vector{1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1});
}

TEST_CASE("EFA adapters are as many as the network guides count", "[topology][instances]")
{
    struct Row {
        std::string_view name;
        std::size_t adapters;
    };
    // Trn1 multi-node setup: 8 and 16 interfaces; collectives page: one per Trainium2 chip.
    const auto row = GENERATE(
        Row{"trn1.32xlarge", 8},
        Row{"trn1n.32xlarge", 16},
        Row{"trn2.48xlarge", 16},
        Row{"trn2-ultraserver", 64},
        Row{"inf2.48xlarge", 0});
    CAPTURE(row.name);
    const Topology topology = machine(row.name);
    CHECK(countOf(topology, VertexKind::EfaAdapter) == row.adapters);
    // Each leads to the one EFA network.
    CHECK(
        static_cast<std::size_t>(std::ranges::count(topology.edges(), EdgeKind::Efa, &Edge::kind))
        == row.adapters);
}

TEST_CASE("An EFA adapter of each Trainium2 chip is attached to it", "[topology][instances]")
{
    const Topology topology = machine("trn2.48xlarge");
    for (std::uint32_t chip = 0; chip < 16; ++chip) {
        const auto isAdapter = [&](const Incidence& i) {
            return topology.vertex(i.neighbor).kind == VertexKind::EfaAdapter;
        };
        CHECK(std::ranges::count_if(topology.incident({chip}), isAdapter) == 1);
    }
}

TEST_CASE("Undocumented NUMA is a host without a node number", "[topology][instances]")
{
    const Topology topology = machine("inf1.24xlarge");
    CHECK(countOf(topology, VertexKind::HostSocket) == 1);
    const auto host = std::ranges::find(topology.vertices(), VertexKind::HostSocket, &Vertex::kind);
    const VertexId id{static_cast<std::uint32_t>(host - topology.vertices().begin())};
    CHECK(topology.label(id) == "Host");
    CHECK_FALSE(host->numaNode.has_value());
    CHECK(numaNodesOf(topology) == std::vector<int>(16, -1));
}

TEST_CASE("Links between chip and host are never NeuronLinks", "[topology][instances]")
{
    const auto name = GENERATE(from_range(test::instanceNames()));
    CAPTURE(name);
    const Topology topology = machine(name);
    for (const Edge& edge : topology.edges()) {
        const VertexKind a = topology.vertex(edge.source).kind;
        const VertexKind b = topology.vertex(edge.target).kind;
        const bool neuronLinkEnds =
            a == VertexKind::Chip && (b == VertexKind::Chip || b == VertexKind::NeuronLinkSwitch);
        CHECK((edge.kind == EdgeKind::NeuronLink) == neuronLinkEnds);
    }
}
