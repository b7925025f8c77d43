#include "model/topology/Queries.h"
#include "tests/model/topology/Graphs.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace atlas::literals;
using test::machine;

namespace {

std::vector<std::uint32_t> stopsOf(const Path& path)
{
    std::vector<std::uint32_t> stops;
    std::ranges::transform(path.vertices, std::back_inserter(stops), &VertexId::index);
    return stops;
}

/// Whether each edge joins the vertices on either side of it.
bool isWalk(const Topology& topology, const Path& path)
{
    if (path.vertices.size() != path.edges.size() + 1) {
        return false;
    }
    for (std::size_t i = 0; i < path.edges.size(); ++i) {
        const Edge& edge = topology.edge(path.edges[i]);
        const auto ends = std::minmax(edge.source, edge.target);
        if (ends != std::minmax(path.vertices[i], path.vertices[i + 1])) {
            return false;
        }
    }
    return true;
}

std::uint32_t ringDistance(std::uint32_t a, std::uint32_t b, std::uint32_t extent)
{
    const std::uint32_t ahead = a > b ? a - b : b - a;
    return std::min(ahead, extent - ahead);
}

std::uint64_t factorial(std::uint64_t n)
{
    return n < 2 ? 1 : n * factorial(n - 1);
}

} // namespace

TEST_CASE("A shortest path takes the wrap-around link", "[paths]")
{
    const Topology topology = machine("trn1.32xlarge");
    // 0 is row 0 column 0, 15 row 3 column 3: one step up over the edge, one step left over it.
    // North comes first.
    const auto path = shortestPath(topology, {0}, {15});
    REQUIRE(path.has_value());
    CHECK(stopsOf(*path) == std::vector<std::uint32_t>{0, 12, 15});
    CHECK(isWalk(topology, *path));
    CHECK(bottleneck(topology, *path) == 96_GiBps);
}

TEST_CASE("All shortest paths come in the order of incidence", "[paths]")
{
    const Topology topology = machine("trn1.32xlarge");
    // 0 to 5: one south, one east, in either order; south (4) stands before east (1).
    std::vector<std::vector<std::uint32_t>> stops;
    for (const Path& path : allShortestPaths(topology, {0}, {5})) {
        stops.push_back(stopsOf(path));
    }
    CHECK(stops == std::vector<std::vector<std::uint32_t>>{{0, 4, 5}, {0, 1, 5}});
    CHECK(shortestPathCount(topology, {0}, {5}) == 2);
    // 0 to 10: two rows and two columns away, both halfway round a ring of 4. 4! / (2! 2!) orders,
    // and either way round each ring.
    CHECK(shortestPathCount(topology, {0}, {10}) == 6 * 4);
    CHECK(allShortestPaths(topology, {0}, {10}).size() == 24);
    CHECK(allShortestPaths(topology, {0}, {10}, 5).size() == 5);
    CHECK(allShortestPaths(topology, {0}, {10}, 0).empty());
}

TEST_CASE("The bottleneck is the thinnest link of a path", "[paths]")
{
    const Topology topology = test::graphOf(4, {{0, 1, 30}, {1, 2, 10}, {2, 3, 20}});
    const auto path = shortestPath(topology, {0}, {3});
    REQUIRE(path.has_value());
    CHECK(bottleneck(topology, *path) == 10_GBps);
    // One link without a documented bandwidth leaves it open.
    const Topology partly = test::graphOf(3, {{0, 1, 30}, {1, 2, 0}});
    CHECK_FALSE(bottleneck(partly, shortestPath(partly, {0}, {2}).value()).has_value());
}

TEST_CASE("The path from a vertex to itself has no links", "[paths]")
{
    const Topology topology = machine("ring:5");
    const auto path = shortestPath(topology, {3}, {3});
    REQUIRE(path.has_value());
    CHECK(path->hops() == 0);
    CHECK(stopsOf(*path) == std::vector<std::uint32_t>{3});
    CHECK(shortestPathCount(topology, {3}, {3}) == 1);
    CHECK(allShortestPaths(topology, {3}, {3}).size() == 1);
    CHECK_FALSE(bottleneck(topology, *path).has_value());
}

TEST_CASE("Unconfirmed links carry no path", "[paths]")
{
    const Topology topology = machine("inf1.24xlarge");
    const auto path = shortestPath(topology, {0}, {15});
    REQUIRE(path.has_value());
    CHECK(path->hops() == 15); // all along the chain, not over the unconfirmed 0-15
}

TEST_CASE("Chips without NeuronLink meet at the host", "[paths]")
{
    const Topology topology = machine("host:1 single:4");
    const auto path = shortestPath(topology, {0}, {3});
    REQUIRE(path.has_value());
    REQUIRE(path->hops() == 2);
    CHECK(topology.vertex(path->vertices[1]).kind == VertexKind::PcieRoot);
    CHECK_FALSE(bottleneck(topology, *path).has_value()); // PCIe has no documented bandwidth
}

TEST_CASE("Chips keep to NeuronLinks even where the host is nearer", "[paths]")
{
    const Topology topology = machine("host:1 line:10");
    const auto path = shortestPath(topology, {0}, {9});
    REQUIRE(path.has_value());
    CHECK(path->hops() == 9);
}

TEST_CASE("A path to the host may use any confirmed edge", "[paths]")
{
    const Topology topology = machine("host:1 line:10");
    // After ten chips: socket 10, root 11.
    const auto path = shortestPath(topology, {9}, {10});
    REQUIRE(path.has_value());
    CHECK(stopsOf(*path) == std::vector<std::uint32_t>{9, 11, 10});
}

TEST_CASE("There is no path where nothing joins", "[paths]")
{
    const Topology topology = machine("single:2");
    CHECK_FALSE(shortestPath(topology, {0}, {1}).has_value());
    CHECK(allShortestPaths(topology, {0}, {1}).empty());
    CHECK(shortestPathCount(topology, {0}, {1}) == 0);
}

TEST_CASE("Chips at a switch are two hops apart", "[paths]")
{
    const Topology topology = machine("trn3-gen1-ultraserver");
    // Servers 0 and 1 share a switch; server 2's chip is joined to server 0's directly.
    CHECK(shortestPath(topology, {0}, {31})->hops() == 2);
    CHECK(shortestPath(topology, {0}, {32})->hops() == 1);
    CHECK(shortestPath(topology, {0}, {33})->hops() == 3);
}

TEST_CASE("Torus distances are the sums of ring distances", "[paths][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 1'000'000))));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto rows = static_cast<std::uint32_t>(1 + random() % 7);
    const auto columns = static_cast<std::uint32_t>(1 + random() % 7);
    const Topology topology =
        machine("torus:" + std::to_string(rows) + "x" + std::to_string(columns));
    const auto a = static_cast<std::uint32_t>(random() % (rows * columns));
    const auto b = static_cast<std::uint32_t>(random() % (rows * columns));
    CAPTURE(topology.name(), a, b);

    const std::uint32_t vertical = ringDistance(a / columns, b / columns, rows);
    const std::uint32_t horizontal = ringDistance(a % columns, b % columns, columns);
    const auto path = shortestPath(topology, {a}, {b});
    REQUIRE(path.has_value());
    CHECK(path->hops() == vertical + horizontal);
    CHECK(shortestPath(topology, {b}, {a})->hops() == path->hops());

    // The orders of the steps, doubled for each ring of which both ways are equally long.
    const auto bothWays = [](std::uint32_t distance, std::uint32_t extent) {
        return extent > 2 && 2 * distance == extent ? 2U : 1U;
    };
    CHECK(
        shortestPathCount(topology, {a}, {b})
        == factorial(vertical + horizontal) / factorial(vertical) / factorial(horizontal)
            * bothWays(vertical, rows) * bothWays(horizontal, columns));
}

TEST_CASE(
    "Paths of random graphs are shortest, different and as many as counted", "[paths][property]")
{
    const auto seed = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 1'000'000))));
    CAPTURE(seed);
    std::mt19937 random(seed);
    const auto chips = static_cast<std::uint32_t>(2 + random() % 12);
    const std::vector<test::Link> links = test::randomLinks(chips, random);
    const Topology topology = test::graphOf(chips, links);
    const auto hops = test::allHops(chips, links);
    const VertexId from{static_cast<std::uint32_t>(random() % chips)};
    const VertexId to{static_cast<std::uint32_t>(random() % chips)};

    const std::vector<Path> paths = allShortestPaths(topology, from, to, 1000);
    CHECK(paths.size() == shortestPathCount(topology, from, to));
    REQUIRE_FALSE(paths.empty());
    CHECK(shortestPath(topology, from, to) == paths.front());
    std::set<std::vector<std::uint32_t>> different;
    for (const Path& path : paths) {
        CHECK(isWalk(topology, path));
        CHECK(path.vertices.front() == from);
        CHECK(path.vertices.back() == to);
        CHECK(path.hops() == hops[from.index][to.index]);
        different.insert(stopsOf(path));
    }
    CHECK(different.size() == paths.size());
}

TEST_CASE("The number of paths saturates instead of overflowing", "[paths]")
{
    // Halfway round both rings of 80: 80! / (40! 40!) x 4 is about 4 x 10^23, 2^64 is 2 x 10^19.
    const Topology topology = machine("torus:80x80");
    const VertexId opposite{40 * 80 + 40};
    CHECK(shortestPathCount(topology, {0}, opposite) == ~std::uint64_t{0});
    CHECK(allShortestPaths(topology, {0}, opposite).size() == 64);
}

TEST_CASE("A long chain has a long path", "[paths]")
{
    const Topology topology = machine("line:5000");
    CHECK(shortestPath(topology, {0}, {4999})->hops() == 4999);
}
