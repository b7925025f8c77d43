#include "views/canvas/Emphasis.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace atlas::views {

namespace {

using State = Highlight::State;

std::vector<std::uint32_t> chipsWith(const Highlight& highlight, State state)
{
    std::vector<std::uint32_t> chips;
    for (std::uint32_t i = 0; i < 16; ++i) {
        if (highlight.vertices[i] == state)
            chips.push_back(i);
    }
    return chips;
}

} // namespace

TEST_CASE("A selected chip picks out its four neighbours and links", "[canvas]")
{
    const Topology machine = test::machine("torus:4x4");
    const Highlight found =
        highlightOf(machine, {.selected = {Element::of(VertexId{5})}}, State::Normal);
    CHECK(chipsWith(found, State::Selected) == std::vector<std::uint32_t>{5});
    CHECK(chipsWith(found, State::Neighbor) == std::vector<std::uint32_t>{1, 4, 6, 9});
    CHECK(std::ranges::count(found.edges, State::Neighbor) == 4);
}

TEST_CASE("Hovering dims everything but a chip, its links and its neighbours", "[canvas]")
{
    const Topology machine = test::machine("torus:4x4");
    const Highlight found =
        highlightOf(machine, {.hovered = Element::of(VertexId{0})}, State::Dimmed);
    // Chip 0 meets 1, 4 and, around the edges, 3 and 12: 11 of 16 chips stay dimmed.
    CHECK(found.vertices[0] == State::Hovered);
    CHECK(chipsWith(found, State::Normal) == std::vector<std::uint32_t>{1, 3, 4, 12});
    CHECK(chipsWith(found, State::Dimmed).size() == 11);
    CHECK(std::ranges::count(found.edges, State::Dimmed) == 32 - 4);
}

TEST_CASE("What is selected stays picked out while something else is hovered", "[canvas]")
{
    const Topology machine = test::machine("torus:4x4");
    const Highlight found = highlightOf(
        machine,
        {.selected = {Element::of(VertexId{10})}, .hovered = Element::of(VertexId{0})},
        State::Dimmed);
    CHECK(found.vertices[10] == State::Selected);
    CHECK(found.vertices[0] == State::Hovered);
}

TEST_CASE("Lit paths pick out their links and leave the others", "[canvas]")
{
    const Topology machine = test::machine("line:4");
    const auto paths = allShortestPaths(machine, VertexId{0}, VertexId{2});
    const Highlight found = highlightOf(
        machine,
        {.selected = {Element::of(VertexId{0}), Element::of(VertexId{2})}, .paths = paths},
        State::Normal);
    CHECK(std::ranges::count(found.edges, State::Selected) == 2); // 0-1 and 1-2 of 0-1-2-3
    CHECK(found.vertices[1] == State::Neighbor);
    CHECK(found.vertices[3] == State::Normal);
}

} // namespace atlas::views
