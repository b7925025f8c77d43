#include "views/canvas/Steps.h"

#include "tests/support/Machines.h"
#include "views/theme/Fonts.h"

#include <catch2/catch.hpp>

namespace atlas::views {

namespace {

Element chip(std::uint32_t number)
{
    return Element::of(VertexId{number});
}

} // namespace

TEST_CASE("Arrow keys reach the four neighbours of a torus chip", "[canvas]")
{
    loadFonts();
    const auto scene = makeScene(test::machine("torus:4x4"));
    // Chip 5 is in row 1, column 1 of four columns.
    CHECK(neighborTowards(*scene, chip(5), Direction::Left) == chip(4));
    CHECK(neighborTowards(*scene, chip(5), Direction::Right) == chip(6));
    CHECK(neighborTowards(*scene, chip(5), Direction::Up) == chip(1));
    CHECK(neighborTowards(*scene, chip(5), Direction::Down) == chip(9));
}

TEST_CASE("Nothing lies beyond the edge of a grid", "[canvas]")
{
    loadFonts();
    const auto scene = makeScene(test::machine("torus:4x4"));
    CHECK_FALSE(neighborTowards(*scene, chip(0), Direction::Left).has_value());
    CHECK_FALSE(neighborTowards(*scene, chip(15), Direction::Down).has_value());
}

TEST_CASE("Stepping through a machine visits every drawn vertex once, in id order", "[canvas]")
{
    loadFonts();
    const auto scene = makeScene(test::machine("trn1.32xlarge"));
    std::size_t drawn = 0;
    for (const Rect& box : scene->layout.boxes)
        drawn += box.isEmpty() ? 0U : 1U;
    std::optional<Element> at;
    std::size_t visited = 0;
    std::uint32_t last = 0;
    while ((at = nextElement(*scene, at, true))) {
        CHECK((visited == 0 || at->index > last));
        last = at->index;
        ++visited;
    }
    CHECK(visited == drawn);
    CHECK(nextElement(*scene, chip(0), false) == std::nullopt);
    CHECK(nextElement(*scene, chip(3), false) == chip(2));
}

} // namespace atlas::views
