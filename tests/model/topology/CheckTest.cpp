#include "model/support/Result.h"
#include "model/topology/TopologyBuilder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <utility>

using namespace atlas;

namespace {

/// The parts of a sound ring of four chips at one host, for planting one fault.
struct Parts {
    TopologyBuilder::Header header;
    std::vector<Vertex> vertices;
    std::vector<Edge> edges;
    std::vector<LinkType> types;
};

Parts soundParts()
{
    Parts parts;
    parts.header.name = "ring";
    parts.header.shape = {ShapeKind::Ring, {4}};
    for (std::uint32_t i = 0; i < 4; ++i) {
        Vertex chip;
        chip.number = i;
        parts.vertices.push_back(chip);
    }
    Vertex host;
    host.kind = VertexKind::HostSocket;
    parts.vertices.push_back(host);
    parts.types.resize(2);
    parts.types[0].generation = "NeuronLink-v2";
    parts.types[0].bandwidth = BytesPerSecond(1e9);
    parts.types[1].generation = "PCIe";
    for (std::uint32_t i = 0; i < 4; ++i) {
        parts.edges.push_back({.source = {i}, .target = {(i + 1) % 4}});
    }
    for (std::uint32_t i = 0; i < 4; ++i) {
        parts.edges.push_back({.source = {4}, .target = {i}, .kind = EdgeKind::Pcie, .type = 1});
    }
    return parts;
}

Problems problemsOf(Parts parts)
{
    TopologyBuilder builder(std::move(parts.header));
    for (LinkType& type : parts.types) {
        builder.addLinkType(std::move(type));
    }
    for (const Vertex& vertex : parts.vertices) {
        builder.add(vertex);
    }
    for (const Edge& edge : parts.edges) {
        builder.add(edge);
    }
    const auto topology = std::move(builder).build();
    return topology ? Problems{} : topology.error();
}

/// The problems after a fault was planted.
Problems problemsWith(const std::function<void(Parts&)>& fault)
{
    Parts parts = soundParts();
    fault(parts);
    return problemsOf(std::move(parts));
}

bool names(const Problems& problems, std::string_view where, std::string_view what)
{
    return std::ranges::any_of(problems, [&](const Problem& p) {
        return p.where.find(where) != std::string::npos && p.what.find(what) != std::string::npos;
    });
}

} // namespace

TEST_CASE("A sound machine has no problem", "[check]")
{
    CHECK(problemsOf(soundParts()).empty());
}

TEST_CASE("A machine without chips is found", "[check]")
{
    const Problems problems = problemsWith([](Parts& p) {
        p.vertices.clear();
        p.edges.clear();
    });
    CHECK(names(problems, "ring", "found none"));
}

TEST_CASE("Chips beyond the declared shape are found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.header.shape.dimensions = {5}; }),
        "ring",
        "makes 5 chips, found 4"));
    CHECK(names(
        problemsWith([](Parts& p) { p.header.servers = 2; }), "ring", "makes 8 chips, found 4"));
}

TEST_CASE("A chip after other vertices is found", "[check]")
{
    const Problems problems =
        problemsWith([](Parts& p) { std::swap(p.vertices[3], p.vertices[4]); });
    CHECK(names(problems, "vertex 3", "host-socket"));
    CHECK(names(problems, "vertex 4", "chip"));
}

TEST_CASE("A chip with another's number is found", "[check]")
{
    const Problems problems = problemsWith([](Parts& p) { p.vertices[2].number = 1; });
    CHECK(names(problems, "vertex 2", "expected chip number 2, found 1"));
    CHECK(names(problems, "chip-1", "more than one"));
}

TEST_CASE("A vertex of no server is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.vertices[4].server = 1; }),
        "vertex 4",
        "expected a server below 1, found 1"));
}

TEST_CASE("A chip of the wrong server is found", "[check]")
{
    const Problems problems = problemsWith([](Parts& p) {
        p.header.shape = {ShapeKind::Line, {2}};
        p.header.servers = 2; // chips 2 and 3 still say server 0
    });
    CHECK(names(problems, "vertex 2", "expected server 1, found 0"));
}

TEST_CASE("An edge to nowhere is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.edges[0].target = {99}; }),
        "edge 0 (neuronlink, 0 to 99)",
        "below 5"));
    CHECK(names(
        problemsWith(
            [](Parts& p) { p.edges[7].source = {std::numeric_limits<std::uint32_t>::max()}; }),
        "edge 7",
        "below 5"));
}

TEST_CASE("An edge from a vertex to itself is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.edges[0].target = p.edges[0].source; }),
        "edge 0",
        "two different ends"));
}

TEST_CASE("A second edge of a kind between two vertices is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) {
            p.edges.push_back({.source = {1}, .target = {0}}); // 0-1 the other way round
        }),
        "edge 8",
        "found edge 0 too"));
}

TEST_CASE("An edge without link type is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.edges[3].type = 2; }),
        "edge 3",
        "expected a link type below 2, found 2"));
}

TEST_CASE("A bandwidth that is not positive is found", "[check]")
{
    const double rate = GENERATE(
        0.0,
        -1e9,
        std::numeric_limits<double>::infinity(),
        std::numeric_limits<double>::quiet_NaN());
    CAPTURE(rate);
    CHECK(names(
        problemsWith([rate](Parts& p) { p.types[0].bandwidth = BytesPerSecond(rate); }),
        "link type 0 (NeuronLink-v2)",
        "positive bandwidth"));
}

TEST_CASE("A latency below zero is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.types[0].latency = Seconds(-1e-6); }),
        "link type 0",
        "latency"));
    CHECK(problemsWith([](Parts& p) { p.types[0].latency = Seconds(0); }).empty());
}

TEST_CASE("A missing link of the shape is found at both ends", "[check]")
{
    const Problems problems =
        problemsWith([](Parts& p) { p.edges.erase(p.edges.begin() + 1); }); // 1-2
    CHECK(problems.size() == 2);
    CHECK(names(problems, "chip-1", "expected the 2 NeuronLinks"));
    CHECK(names(problems, "chip-2", "found 1"));
}

TEST_CASE("An unconfirmed link does not count for the shape", "[check]")
{
    CHECK(names(problemsWith([](Parts& p) { p.edges[0].confirmed = false; }), "chip-0", "found 1"));
}

TEST_CASE("A link that the shape does not have is found", "[check]")
{
    CHECK(names(
        problemsWith([](Parts& p) { p.edges.push_back({.source = {0}, .target = {2}}); }),
        "edge 8",
        "ring:4 has no link between these chips"));
    CHECK(problemsWith([](Parts& p) {
              p.edges.push_back({.source = {0}, .target = {2}, .confirmed = false});
          }).empty());
}

TEST_CASE("A chip apart from its switch is found", "[check]")
{
    const Problems problems = problemsWith([](Parts& p) {
        p.header.shape.kind = ShapeKind::Switch;
        Vertex hub;
        hub.kind = VertexKind::NeuronLinkSwitch;
        p.vertices.push_back(hub);
        p.edges.erase(p.edges.begin(), p.edges.begin() + 4);
        for (std::uint32_t chip = 0; chip < 3; ++chip) {
            p.edges.push_back({.source = {chip}, .target = {5}});
        }
    });
    CHECK(problems.size() == 1);
    CHECK(names(problems, "chip-3", "attachment"));
}

TEST_CASE("A chip that no host reaches over PCIe is found", "[check]")
{
    CHECK(names(problemsWith([](Parts& p) { p.edges.pop_back(); }), "chip-3", "way to a host"));
    // Without a host there is nothing to reach.
    CHECK(problemsWith([](Parts& p) {
              p.vertices.pop_back();
              p.edges.resize(4);
          }).empty());
}

TEST_CASE("All faults are found at once", "[check]")
{
    const Problems problems = problemsWith([](Parts& p) {
        p.vertices[2].number = 7;
        p.edges[0].target = {99};
        p.types[1].bandwidth = BytesPerSecond(-1);
    });
    CHECK(problems.size() == 3);
}
