#include "model/topology/Queries.h"
#include "tests/model/topology/Graphs.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <numeric>

using namespace atlas;
using namespace atlas::literals;
using test::machine;

namespace {

std::optional<std::uint32_t> cutLinks(std::string_view target)
{
    const auto cut = bisection(machine(target));
    return cut ? std::optional(cut->links) : std::nullopt;
}

/// The largest entry; nothing when some chips are not joined.
std::optional<std::uint32_t> largestHops(const std::vector<std::vector<std::uint32_t>>& hops)
{
    std::uint32_t largest = 0;
    for (const auto& row : hops) {
        largest = std::max(largest, std::ranges::max(row));
    }
    return largest >= test::far ? std::nullopt : std::optional(largest);
}

} // namespace

TEST_CASE("Diameters of regular machines follow their closed forms", "[metrics]")
{
    CHECK(diameter(machine("line:6")) == 5); // end to end
    CHECK(diameter(machine("ring:12")) == 6); // half round
    CHECK(diameter(machine("ring:7")) == 3);
    CHECK(diameter(machine("torus:4x4")) == 2 + 2);
    CHECK(diameter(machine("torus:4x4x4")) == 2 + 2 + 2);
    CHECK(diameter(machine("torus:2x5")) == 1 + 2);
    CHECK(diameter(machine("torus:1x1x9")) == 4);
    CHECK(diameter(machine("switch:64")) == 2); // in and out of the switch
    CHECK_FALSE(diameter(machine("single:1")).has_value());
    CHECK_FALSE(diameter(machine("single:4")).has_value()); // nothing joins them
    CHECK_FALSE(diameter(machine("switch:1")).has_value());
}

TEST_CASE("Diameters of the instances follow from their wiring", "[metrics][instances]")
{
    CHECK(diameter(machine("trn1.32xlarge")) == 4);
    CHECK(diameter(machine("inf2.48xlarge")) == 6);
    CHECK(diameter(machine("inf2.24xlarge")) == 5);
    CHECK(diameter(machine("inf1.24xlarge")) == 15); // the closing link is not confirmed
    CHECK(diameter(machine("trn2-ultraserver")) == 2 + 2 + 2); // 4x4x4
    // Over the switch of the pair of servers (2) and a direct link (1).
    CHECK(diameter(machine("trn3-gen1-ultraserver")) == 3);
    // Over the rack switch (2) and a direct link between racks (1).
    CHECK(diameter(machine("trn3-gen2-ultraserver")) == 3);
}

TEST_CASE("A large torus has a diameter", "[metrics]")
{
    CHECK(diameter(machine("torus:60x150")) == 30 + 75);
}

TEST_CASE("The diameter of a torus is the largest of all distances", "[metrics][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 5 * 5 * 5 - 1))));
    CAPTURE(seed);
    const std::string name = "torus:" + std::to_string(1 + seed % 5) + "x"
        + std::to_string(1 + seed / 5 % 5) + "x" + std::to_string(2 + seed / 25);
    CAPTURE(name);
    const Topology topology = machine(name);
    CHECK(
        diameter(topology)
        == largestHops(test::allHops(topology.chipCount(), test::linksOf(topology))));
}

TEST_CASE("Bisections of regular machines follow their closed forms", "[metrics]")
{
    CHECK(cutLinks("line:6") == 1);
    CHECK(cutLinks("line:7") == 1);
    CHECK(cutLinks("ring:12") == 2);
    CHECK(cutLinks("ring:101") == 2);
    CHECK(cutLinks("torus:4x4") == 16 / 4 * 2);
    CHECK(cutLinks("torus:4x4x4") == 64 / 4 * 2);
    CHECK(cutLinks("torus:100x60") == 6000 / 100 * 2);
    CHECK(cutLinks("torus:2x2") == 2); // a square
    CHECK(cutLinks("torus:1x2") == 1);
    CHECK(cutLinks("torus:1x24") == 2); // a ring
    CHECK(cutLinks("switch:64") == 32);
    CHECK(cutLinks("switch:7") == 3);
    CHECK_FALSE(cutLinks("single:1").has_value());
    CHECK_FALSE(cutLinks("single:6").has_value());
    CHECK_FALSE(cutLinks("torus:5x7").has_value()); // 35 chips and no even axis
    // The longest axis is odd: four columns and half of the fifth, 2 x 2 links beside them and the
    // one inside that column; along the even axis it would be 9.
    CHECK(cutLinks("torus:2x9") == 5);
    CHECK_FALSE(cutLinks("torus:2x101").has_value()); // so, but too many chips to search
}

TEST_CASE("The bisection bandwidth is that of its links", "[metrics]")
{
    const auto cut = bisection(machine("torus:4x4 link:96GiB/s"));
    REQUIRE(cut.has_value());
    CHECK(cut->bandwidth == 8 * 96_GiBps);
    CHECK_FALSE(bisection(machine("torus:4x4"))->bandwidth.has_value());
    // An odd axis is searched: 3x4 along 4 has 12 / 4 x 2 links.
    CHECK(bisection(machine("torus:3x4 link:10GB/s"))->bandwidth == 6 * 10_GBps);
}

TEST_CASE("An UltraServer is cut where the links are thin", "[metrics][instances]")
{
    const auto cut = bisection(machine("trn2-ultraserver"));
    REQUIRE(cut.has_value());
    CHECK(cut->links == 32); // two of four gaps between servers, 16 chips each
    CHECK(cut->bandwidth == 32 * 128_GBps);
}

TEST_CASE("Bisections of tori are the least of all cuts", "[metrics][property]")
{
    const auto* const name = GENERATE(
        "torus:2x2",
        "torus:2x3",
        "torus:3x3",
        "torus:2x4",
        "torus:3x4",
        "torus:4x3",
        "torus:2x5",
        "torus:3x5",
        "torus:2x6",
        "torus:4x4",
        "torus:2x8",
        "torus:2x2x2",
        "torus:2x2x3",
        "torus:2x2x4",
        "torus:3x6",
        "ring:9",
        "line:9");
    CAPTURE(name);
    const Topology topology = machine(name);
    CHECK(
        bisection(topology)->links
        == test::leastCut(topology.chipCount(), test::linksOf(topology)));
}

TEST_CASE(
    "Bisections and diameters of random graphs are those of brute force", "[metrics][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 1'000'000))));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto chips = static_cast<std::uint32_t>(2 + random() % 10);
    const std::vector<test::Link> links = test::randomLinks(chips, random);
    const Topology topology = test::graphOf(chips, links);
    CHECK(bisection(topology)->links == test::leastCut(chips, links));
    CHECK(diameter(topology) == largestHops(test::allHops(chips, links)));
}

TEST_CASE("Renumbering the chips changes no diameter and no bisection", "[metrics][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 1'000'000))));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto chips = static_cast<std::uint32_t>(2 + random() % 10);
    std::vector<test::Link> links = test::randomLinks(chips, random);
    for (test::Link& link : links) {
        link.weight = static_cast<std::uint32_t>(1 + random() % 3);
    }
    std::vector<std::uint32_t> numbers(chips);
    std::iota(numbers.begin(), numbers.end(), 0U);
    std::ranges::shuffle(numbers, random);
    std::vector<test::Link> renumbered;
    for (const test::Link& link : links) {
        renumbered.push_back({numbers[link.a], numbers[link.b], link.weight});
    }
    const Topology before = test::graphOf(chips, links);
    const Topology after = test::graphOf(chips, renumbered);
    CHECK(diameter(before) == diameter(after));
    CHECK(bisection(before)->bandwidth == bisection(after)->bandwidth);
    CHECK(
        shortestPathCount(before, {0}, {1})
        == shortestPathCount(after, {numbers[0]}, {numbers[1]}));
}

TEST_CASE("A cut of least bandwidth may cross more links", "[metrics]")
{
    // Two pairs of chips: 0-1 and 2-3 joined by thick links, the pairs by two thin ones; a cut
    // between the pairs crosses 2 + 3 = 5 GB/s, any other at least one thick link of 10.
    const Topology topology = test::graphOf(4, {{0, 1, 10}, {2, 3, 10}, {0, 2, 2}, {1, 3, 3}});
    const auto cut = bisection(topology);
    REQUIRE(cut.has_value());
    CHECK(cut->links == 2);
    CHECK(cut->bandwidth == 5_GBps);
}

TEST_CASE("The ring through a chip runs along its axis", "[metrics]")
{
    const Topology topology = machine("trn1.32xlarge");
    const auto idsOf = [&](std::uint32_t chip, std::uint32_t axis) {
        std::vector<std::string> ids;
        for (const EdgeId edge : ringLinks(topology, {chip}, axis)) {
            ids.push_back(topology.id(edge));
        }
        return ids;
    };
    // From chip 6 down its column, then along its row.
    CHECK(
        idsOf(6, 0)
        == std::vector<std::string>{
            "neuronlink-6-10", "neuronlink-10-14", "neuronlink-2-14", "neuronlink-2-6"});
    CHECK(
        idsOf(6, 1)
        == std::vector<std::string>{
            "neuronlink-6-7", "neuronlink-4-7", "neuronlink-4-5", "neuronlink-5-6"});
    CHECK(idsOf(6, 2).empty());
}

TEST_CASE("Rings exist only where links close one", "[metrics]")
{
    CHECK(ringLinks(machine("ring:12"), {3}, 0).size() == 12);
    CHECK(ringLinks(machine("line:12"), {3}, 0).empty());
    CHECK(ringLinks(machine("switch:12"), {3}, 0).empty());
    CHECK(ringLinks(machine("torus:2x5"), {3}, 0).empty()); // one link is no ring
    CHECK(ringLinks(machine("torus:2x5"), {3}, 1).size() == 5);
    const Topology ultraServer = machine("trn2-ultraserver");
    CHECK(ringLinks(ultraServer, {5}, 2).size() == 4); // across the four servers
    const std::uint32_t host = ultraServer.chipCount();
    CHECK(ringLinks(ultraServer, {host}, 0).empty());
}
