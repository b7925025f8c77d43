#include "model/simulation/collective/Cycles.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <bit>
#include <numeric>
#include <set>

using namespace atlas;
using namespace atlas::test;

namespace {

std::vector<std::uint32_t> allChips(const Topology& topology)
{
    std::vector<std::uint32_t> chips(topology.chipCount());
    std::iota(chips.begin(), chips.end(), 0U);
    return chips;
}

bool areJoined(const Topology& topology, std::uint32_t a, std::uint32_t b)
{
    for (const Incidence& next : topology.incident(VertexId{a})) {
        if (next.neighbor.index == b)
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("The cycles of a torus visit every chip along wires", "[collective][property]")
{
    const std::string name = GENERATE(
        as<std::string>{},
        "ring:12",
        "torus:4x4",
        "torus:3x3",
        "torus:8x4",
        "torus:4x8",
        "torus:2x5",
        "torus:5x4",
        "torus:9x3",
        "torus:4x4x4",
        "torus:3x4x5");
    CAPTURE(name);
    const Topology topology = machine(name);
    const auto chips = allChips(topology);
    std::set<std::pair<std::uint32_t, std::uint32_t>> used;
    for (const auto& cycle : ringCycles(latticeOf(topology), chips)) {
        CHECK(std::set(cycle.begin(), cycle.end()).size() == chips.size());
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const std::uint32_t a = cycle[i];
            const std::uint32_t b = cycle[(i + 1) % cycle.size()];
            CHECK(areJoined(topology, a, b));
            // Cycles share no wire.
            CHECK(used.emplace(std::min(a, b), std::max(a, b)).second);
        }
    }
}

TEST_CASE("A square torus is two cycles that use all of its wires", "[collective]")
{
    // 16 chips of 4 links: 32 wires, two cycles of 16.
    for (const std::string name : {"torus:4x4", "torus:3x3", "torus:5x5", "torus:8x8"}) {
        const Topology topology = machine(name);
        CAPTURE(name);
        CHECK(ringCycles(latticeOf(topology), allChips(topology)).size() == 2);
    }
}

TEST_CASE("The cycles of Trn1 are those of the wiring facts", "[collective]")
{
    const Topology topology = machine("trn1.32xlarge");
    const auto cycles = ringCycles(latticeOf(topology), allChips(topology));
    REQUIRE(cycles.size() == 2);
    CHECK(
        cycles[0]
        == std::vector<std::uint32_t>{0, 1, 2, 3, 7, 4, 5, 6, 10, 11, 8, 9, 13, 14, 15, 12});
    CHECK(
        cycles[1]
        == std::vector<std::uint32_t>{0, 3, 15, 11, 7, 6, 2, 14, 10, 9, 5, 1, 13, 12, 8, 4});
}

TEST_CASE("Codes of a 4 x 4 torus differ in one bit between neighbors", "[collective]")
{
    const Topology topology = machine("trn2.48xlarge");
    const auto codes = hypercubeCodes(latticeOf(topology), allChips(topology));
    REQUIRE(codes.has_value());
    CHECK((*codes)[8] == 0b1100);
    CHECK((*codes)[15] == 0b1010);
    for (const Edge& edge : topology.edges()) {
        if (edge.kind == EdgeKind::NeuronLink)
            CHECK(std::popcount((*codes)[edge.source.index] ^ (*codes)[edge.target.index]) == 1);
    }
}

TEST_CASE("There are no codes for sides that are no power of two", "[collective]")
{
    const Topology topology = machine("ring:12");
    CHECK(!hypercubeCodes(latticeOf(topology), allChips(topology)));
}

TEST_CASE("A row of a torus is a box with a closed side, a part of it an open one", "[collective]")
{
    const Lattice lattice = latticeOf(machine("torus:4x4"));
    const auto row = boxOf(lattice, std::vector<std::uint32_t>{4, 5, 6, 7});
    REQUIRE(row.has_value());
    REQUIRE(row->sides.size() == 1);
    CHECK(row->sides[0].closed);
    const auto part = boxOf(lattice, std::vector<std::uint32_t>{4, 5});
    REQUIRE(part.has_value());
    CHECK(!part->sides[0].closed);
    CHECK(!boxOf(lattice, std::vector<std::uint32_t>{0, 1, 5}));
}
