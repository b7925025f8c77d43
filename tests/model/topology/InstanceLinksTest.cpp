#include "model/topology/Queries.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <utility>

using namespace atlas;
using test::machine;

namespace {

using Neighbors = std::vector<std::vector<std::uint32_t>>;
using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

/// The neighbors of each chip as neuron-ls would print them.
Neighbors neighborsOf(const Topology& topology)
{
    Neighbors table;
    for (std::uint32_t chip = 0; chip < topology.chipCount(); ++chip) {
        std::vector<std::uint32_t>& row = table.emplace_back();
        for (const VertexId neighbor : neuronLinkNeighbors(topology, {chip})) {
            row.push_back(neighbor.index);
        }
    }
    return table;
}

/// The NeuronLinks that the predicate chooses, as pairs of chips with the lower one first.
template<typename Predicate>
Pairs pairsOf(const Topology& topology, Predicate chosen)
{
    Pairs pairs;
    for (const Edge& edge : topology.edges()) {
        if (edge.kind == EdgeKind::NeuronLink && chosen(edge)) {
            pairs.insert(std::minmax(edge.source.index, edge.target.index));
        }
    }
    return pairs;
}

// North, west, south, east of each chip: neuron-ls in the runtime's performance tips (Layout).
const Neighbors torusTable{
    {12, 3, 4, 1},
    {13, 0, 5, 2},
    {14, 1, 6, 3},
    {15, 2, 7, 0},
    {0, 7, 8, 5},
    {1, 4, 9, 6},
    {2, 5, 10, 7},
    {3, 6, 11, 4},
    {4, 11, 12, 9},
    {5, 8, 13, 10},
    {6, 9, 14, 11},
    {7, 10, 15, 8},
    {8, 15, 0, 13},
    {9, 12, 1, 14},
    {10, 13, 2, 15},
    {11, 14, 3, 12}};

} // namespace

TEST_CASE("The 4x4 tori list their neighbors as neuron-ls does", "[topology][instances]")
{
    const auto* const name =
        GENERATE("trn1.32xlarge", "trn1n.32xlarge", "trn2.48xlarge", "trn2u.48xlarge");
    CAPTURE(name);
    CHECK(neighborsOf(machine(name)) == torusTable);
}

TEST_CASE("The 4x4 torus closes eight rings by wrap-around links", "[topology][instances]")
{
    const Topology topology = machine("trn1.32xlarge");
    // Row ends: 0-3, 4-7, 8-11, 12-15; column ends: 0-12, 1-13, 2-14, 3-15.
    const Pairs wraps{{0, 3}, {4, 7}, {8, 11}, {12, 15}, {0, 12}, {1, 13}, {2, 14}, {3, 15}};
    CHECK(pairsOf(topology, [](const Edge& e) { return e.wrapAround; }) == wraps);
}

TEST_CASE("inf2.48xlarge is a closed ring of twelve", "[topology][instances]")
{
    const Topology topology = machine("inf2.48xlarge");
    // The neuron-ls table starts "0: 11, 1" and ends "11: 10, 0".
    const Neighbors table{
        {11, 1},
        {0, 2},
        {1, 3},
        {2, 4},
        {3, 5},
        {4, 6},
        {5, 7},
        {6, 8},
        {7, 9},
        {8, 10},
        {9, 11},
        {10, 0}};
    CHECK(neighborsOf(topology) == table);
    CHECK(pairsOf(topology, [](const Edge& e) { return e.wrapAround; }) == Pairs{{0, 11}});
}

TEST_CASE("inf2.24xlarge is an open chain of six", "[topology][instances]")
{
    const Topology topology = machine("inf2.24xlarge");
    CHECK(neighborsOf(topology) == Neighbors{{1}, {0, 2}, {1, 3}, {2, 4}, {3, 5}, {4}});
    CHECK(pairsOf(topology, [](const Edge& e) { return e.wrapAround; }).empty());
}

TEST_CASE("inf1.6xlarge is an open chain of four", "[topology][instances]")
{
    CHECK(neighborsOf(machine("inf1.6xlarge")) == Neighbors{{1}, {0, 2}, {1, 3}, {2}});
}

TEST_CASE(
    "inf1.24xlarge is an open chain with an unconfirmed closing link", "[topology][instances]")
{
    const Topology topology = machine("inf1.24xlarge");
    const Pairs chain{
        {0, 1},
        {1, 2},
        {2, 3},
        {3, 4},
        {4, 5},
        {5, 6},
        {6, 7},
        {7, 8},
        {8, 9},
        {9, 10},
        {10, 11},
        {11, 12},
        {12, 13},
        {13, 14},
        {14, 15}};
    CHECK(pairsOf(topology, [](const Edge& e) { return e.confirmed; }) == chain);
    CHECK(pairsOf(topology, [](const Edge& e) { return !e.confirmed; }) == Pairs{{0, 15}});
    CHECK(neuronLinkNeighbors(topology, {0}) == std::vector<VertexId>{{1}});
    CHECK(neuronLinkNeighbors(topology, {0}, true) == std::vector<VertexId>{{1}, {15}});
}

TEST_CASE("Instances with one chip have no NeuronLink", "[topology][instances]")
{
    const auto* const name = GENERATE(
        "inf1.xlarge",
        "inf1.2xlarge",
        "inf2.xlarge",
        "inf2.8xlarge",
        "trn1.2xlarge",
        "trn2.3xlarge");
    CAPTURE(name);
    CHECK(pairsOf(machine(name), [](const Edge&) { return true; }).empty());
}

TEST_CASE("The Trn2 UltraServer joins four tori by sixteen rings", "[topology][instances]")
{
    const Topology topology = machine("trn2-ultraserver");
    Pairs across;
    Pairs closing;
    for (std::uint32_t d = 0; d < 16; ++d) {
        // Chip d of servers 0 to 3: d, 16+d, 32+d, 48+d, and back.
        across.insert({{d, 16 + d}, {16 + d, 32 + d}, {32 + d, 48 + d}, {d, 48 + d}});
        closing.insert({d, 48 + d});
    }
    CHECK(pairsOf(topology, [](const Edge& e) { return e.acrossServers; }) == across);
    CHECK(
        pairsOf(topology, [](const Edge& e) { return e.acrossServers && e.wrapAround; })
        == closing);
    // Inside a server the neighbors of the single instance, then the previous and the next server.
    const Neighbors table = neighborsOf(topology);
    CHECK(table[0] == std::vector<std::uint32_t>{12, 3, 4, 1, 48, 16});
    CHECK(table[16 + 5] == std::vector<std::uint32_t>{17, 20, 25, 22, 5, 37});
    CHECK(table[48 + 15] == std::vector<std::uint32_t>{59, 62, 51, 60, 47, 15});
}

TEST_CASE("The Trn3 Gen1 UltraServer pairs its servers at two switches", "[topology][instances]")
{
    const Topology topology = machine("trn3-gen1-ultraserver");
    Pairs direct;
    for (std::uint32_t chip = 0; chip < 16; ++chip) {
        direct.insert({chip, 32 + chip}); // server 0 to server 2
        direct.insert({16 + chip, 48 + chip}); // server 1 to server 3
    }
    const auto joinsChips = [](const Edge& e) { return e.target.index < 64; };
    CHECK(pairsOf(topology, joinsChips) == direct);
    // One switch for servers 0 and 1, one for 2 and 3.
    for (std::uint32_t chip = 0; chip < 64; ++chip) {
        CAPTURE(chip);
        std::vector<VertexId> neighbors = neuronLinkNeighbors(topology, {chip});
        REQUIRE(neighbors.size() == 2);
        const auto hub = std::ranges::max(neighbors);
        CHECK(topology.vertex(hub).kind == VertexKind::NeuronLinkSwitch);
        CHECK(topology.vertex(hub).number == chip / 32);
    }
}

TEST_CASE(
    "The Trn3 Gen2 UltraServer has a switch per server and one per rack", "[topology][instances]")
{
    const Topology topology = machine("trn3-gen2-ultraserver");
    Pairs direct;
    for (std::uint32_t chip = 0; chip < 18 * 4; ++chip) {
        direct.insert({chip, chip + 18 * 4}); // the same place in the other rack
    }
    const auto joinsChips = [](const Edge& e) { return e.target.index < 144; };
    CHECK(pairsOf(topology, joinsChips) == direct);

    std::vector<std::size_t> attachments;
    for (std::uint32_t i = 144; i < topology.vertices().size(); ++i) {
        if (topology.vertex({i}).kind == VertexKind::NeuronLinkSwitch) {
            attachments.push_back(neuronLinkNeighbors(topology, {i}).size());
        }
    }
    // 36 switches of a server with 4 chips, 2 of a rack with 18 x 4 = 72.
    CHECK(std::ranges::count(attachments, 4U) == 36);
    CHECK(std::ranges::count(attachments, 72U) == 2);
    CHECK(attachments.size() == 38);
}

TEST_CASE(
    "NeuronLinks have the bandwidth that the pages state for one link", "[topology][instances]")
{
    using namespace literals;
    struct Row {
        std::string_view name;
        std::optional<BytesPerSecond> inside;
    };
    // inf1: the server picture; inf2: the topology picture; trn1: 384 GiB/s per chip over 4 links,
    // trn1n 768 over 4; trn2: 1,024 GB/s per chip over 4 links.
    const auto row = GENERATE(
        Row{"inf1.6xlarge", 16_GiBps},
        Row{"inf1.24xlarge", 16_GiBps},
        Row{"inf2.24xlarge", 96_GiBps},
        Row{"inf2.48xlarge", 96_GiBps},
        Row{"trn1.32xlarge", 96_GiBps},
        Row{"trn1n.32xlarge", 192_GiBps},
        Row{"trn2.48xlarge", 256_GBps},
        Row{"trn2-ultraserver", 256_GBps});
    CAPTURE(row.name);
    const Topology topology = machine(row.name);
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const Edge& edge = topology.edge({i});
        if (edge.kind == EdgeKind::NeuronLink && !edge.acrossServers) {
            CHECK(topology.linkType({i}).bandwidth == row.inside);
        }
        if (edge.acrossServers) {
            // 256 GB/s per chip between instances, over two neighbors.
            CHECK(topology.linkType({i}).bandwidth == 128_GBps);
        }
    }
}
