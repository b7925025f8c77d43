#include "model/layout/ChipGrid.h"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <set>
#include <utility>

using namespace atlas;

namespace {

Placement place(std::string_view shape)
{
    return placeShape(parseShape(shape).value());
}

bool adjacent(Cell a, Cell b)
{
    const auto difference = [](std::uint32_t m, std::uint32_t n) { return m > n ? m - n : n - m; };
    return difference(a.row, b.row) + difference(a.column, b.column) == 1;
}

} // namespace

TEST_CASE("A torus stands row by row, the last axis across", "[layout]")
{
    const Placement placement = place("torus:4x5");
    CHECK(placement.rows == 4);
    CHECK(placement.columns == 5);
    // Chip 7 of rows of five: row 1, column 2.
    CHECK(placement.cells[7] == Cell{1, 2});
}

TEST_CASE("A chain of up to four chips is one row", "[layout]")
{
    const Placement placement = place("line:4");
    CHECK(placement.rows == 1);
    CHECK(placement.columns == 4);
    CHECK(placement.cells[3] == Cell{0, 3});
}

TEST_CASE("A longer chain folds into rows that run there and back", "[layout]")
{
    const Placement placement = place("line:16");
    CHECK(placement.rows == 4);
    CHECK(placement.columns == 4);
    CHECK(placement.cells[3] == Cell{0, 3});
    CHECK(placement.cells[4] == Cell{1, 3});
    CHECK(placement.cells[7] == Cell{1, 0});
    CHECK(placement.cells[15] == Cell{3, 0});
    CHECK(place("line:6").rows == 2);
}

TEST_CASE("A ring of twelve goes round a square of four by four", "[layout]")
{
    const Placement placement = place("ring:12");
    CHECK(placement.rows == 4);
    CHECK(placement.columns == 4);
    // Three steps along each side.
    CHECK(placement.cells[3] == Cell{0, 3});
    CHECK(placement.cells[6] == Cell{3, 3});
    CHECK(placement.cells[9] == Cell{3, 0});
    CHECK(placement.cells[11] == Cell{1, 0});
}

TEST_CASE(
    "Every cell holds one chip and the neighbours of a chain stay neighbours", "[layout][property]")
{
    const int chips = GENERATE(take(60, random(2, 3000)));
    CAPTURE(chips);
    const Placement placement = place("line:" + std::to_string(chips));
    std::set<std::pair<std::uint32_t, std::uint32_t>> taken;
    for (std::size_t i = 0; i < placement.cells.size(); ++i) {
        CHECK(taken.insert({placement.cells[i].row, placement.cells[i].column}).second);
        if (i > 0)
            REQUIRE(adjacent(placement.cells[i - 1], placement.cells[i]));
    }
}

TEST_CASE(
    "A ring goes once around a rectangle and only an odd ring leaves one gap before its start",
    "[layout][property]")
{
    const int chips = GENERATE(3, 4, 5, 12, 23, 24, 25, 26, take(40, random(27, 4000)));
    CAPTURE(chips);
    const Placement placement = place("ring:" + std::to_string(chips));
    REQUIRE(placement.cells.size() == std::size_t(chips));
    std::set<std::pair<std::uint32_t, std::uint32_t>> taken;
    for (std::size_t i = 0; i < placement.cells.size(); ++i) {
        const Cell cell = placement.cells[i];
        REQUIRE(cell.row < placement.rows);
        REQUIRE(cell.column < placement.columns);
        CHECK(taken.insert({cell.row, cell.column}).second);
        if (i > 0)
            REQUIRE(adjacent(placement.cells[i - 1], cell));
    }
    if (chips % 2 == 0)
        CHECK(adjacent(placement.cells.back(), placement.cells.front()));
}
