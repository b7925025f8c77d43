#include "model/drawing/WirePath.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <random>

using namespace atlas;

namespace {

std::vector<PathStep> rounded(const std::vector<Point>& corners, double bend)
{
    std::vector<PathStep> steps;
    roundCorners(corners, bend, steps);
    return steps;
}

} // namespace

TEST_CASE("A corner becomes a curve that starts and ends one bend away from it", "[drawing][path]")
{
    const auto steps = rounded({{0, 0}, {100, 0}, {100, 50}}, 10);
    REQUIRE(steps.size() == 4);
    CHECK(steps[0].kind == PathStep::Kind::Move);
    CHECK(steps[0].to == Point{0, 0});
    CHECK(steps[1].kind == PathStep::Kind::Line);
    CHECK(steps[1].to == Point{90, 0});
    CHECK(steps[2].kind == PathStep::Kind::Curve);
    CHECK(steps[2].control == Point{100, 0});
    CHECK(steps[2].to == Point{100, 10});
    CHECK(steps[3].to == Point{100, 50});
}

TEST_CASE("A bend shrinks to fit its segments, inner segments are shared by two corners")
{
    // The first leg is 6 long: a bend of 10 becomes 6. The inner leg of 8 leaves 4 for each corner.
    const auto first = rounded({{0, 0}, {6, 0}, {6, 100}}, 10);
    CHECK(first[1].to == Point{0, 0});
    CHECK(first[2].to == Point{6, 6});
    const auto inner = rounded({{0, 0}, {50, 0}, {50, 8}, {100, 8}}, 10);
    CHECK(inner[1].to == Point{46, 0});
    CHECK(inner[2].to == Point{50, 4});
    CHECK(inner[3].to == Point{50, 4});
    CHECK(inner[4].to == Point{54, 8});
}

TEST_CASE("Paths without two different points have no steps", "[drawing][path]")
{
    CHECK(rounded({}, 5).empty());
    CHECK(rounded({{1, 1}}, 5).empty());
    CHECK(rounded({{1, 1}, {1, 1}}, 5).empty());
    CHECK(rounded({{1, 1}, {1, 1}, {2, 1}}, 5).size() == 2);
}

TEST_CASE("A polyline moved sideways keeps its distance round a corner", "[drawing][path]")
{
    // Right of the way east is south; the corner at (10, 0) moves to (8, 2) inside the turn south.
    const auto moved = moveSideways(std::vector<Point>{{0, 0}, {10, 0}, {10, 10}}, 2);
    REQUIRE(moved.size() == 3);
    const std::vector<Point> expected = {{0, 2}, {8, 2}, {8, 10}};
    for (std::size_t i = 0; i < 3; ++i) {
        CAPTURE(i);
        CHECK_THAT(moved[i].x, Catch::WithinAbs(expected[i].x, 1e-9));
        CHECK_THAT(moved[i].y, Catch::WithinAbs(expected[i].y, 1e-9));
    }
}

TEST_CASE("The distance to a polyline is that to its nearest point", "[drawing][path]")
{
    const std::vector<Point> path = {{0, 0}, {10, 0}, {10, 10}};
    CHECK_THAT(distanceTo(path, {5, 3}), Catch::WithinAbs(3, 1e-9));
    CHECK_THAT(distanceTo(path, {-3, 4}), Catch::WithinAbs(5, 1e-9)); // 3-4-5 triangle
    CHECK_THAT(distanceTo(path, {12, 9}), Catch::WithinAbs(2, 1e-9));
    CHECK(std::isinf(distanceTo({}, {0, 0})));
}

TEST_CASE(
    "Hatch lines stay in their rectangle, at 45 degrees, a pitch apart", "[drawing][property]")
{
    const int seed = GENERATE(take(50, random(0, 1'000'000)));
    CAPTURE(seed);
    std::mt19937 random(static_cast<unsigned>(seed));
    std::uniform_real_distribution<double> place(-500, 500);
    std::uniform_real_distribution<double> size(0.5, 80);
    const Rect rect{place(random), place(random), size(random), size(random)};
    const Rect bounds = rect.grown(1e-9);
    for (const bool rising : {true, false}) {
        const auto lines = hatchLines(rect, 4, rising);
        for (const Segment& line : lines) {
            CHECK(bounds.contains(line.from));
            CHECK(bounds.contains(line.to));
            const double sign = rising ? 1 : -1;
            const double constant = (line.from.x + sign * line.from.y) / 4;
            CHECK_THAT(constant, Catch::WithinAbs(std::round(constant), 1e-9));
            CHECK_THAT(
                line.to.x + sign * line.to.y,
                Catch::WithinAbs(line.from.x + sign * line.from.y, 1e-9));
        }
        // The constant runs over width + height, so that many pitches fit, give or take one.
        CHECK(std::abs(static_cast<double>(lines.size()) - (rect.width + rect.height) / 4) <= 1);
    }
}

TEST_CASE("Hatch dots make a checkerboard of half pitches", "[drawing][path]")
{
    // Columns 0, 2, 4 and rows 0, 2, 4; every other one of the nine: five.
    CHECK(hatchDots({0, 0, 4, 4}, 4).size() == 5);
    CHECK(hatchDots({0.5, 0.5, 1, 1}, 4).empty());
}
