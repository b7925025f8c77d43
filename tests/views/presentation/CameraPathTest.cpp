#include "views/presentation/CameraPath.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

constexpr QSizeF screen(1000, 600);

} // namespace

TEST_CASE("A camera move begins and ends exactly at its views", "[presentation][camera]")
{
    const Viewport from = centeredAt({100, 100}, 8, screen);
    const Viewport to = centeredAt({1500, 900}, 5, screen);
    const CameraPath path(from, to, screen);
    CHECK(path.at(0) == from);
    CHECK(path.at(1) == to);
}

TEST_CASE(
    "Between two places seen close up the camera goes out and in again", "[presentation][camera]")
{
    // 1000 / 10 = 100 units in sight, 2000 units apart: on the way both must come into sight.
    const Viewport from = centeredAt({0, 0}, 10, screen);
    const Viewport to = centeredAt({2000, 0}, 10, screen);
    const CameraPath path(from, to, screen);
    const Viewport middle = path.at(0.5);
    // By symmetry it is half way there.
    CHECK_THAT(middle.center(screen).x, Catch::WithinAbs(1000, 1e-6));
    // At the top of the path, where sinh(r0) = -b0, b0 = rho^2 u1 / (2 w0): the width is
    // w0 cosh(r0) = w0 sqrt(1 + b0^2) = 100 sqrt(1 + 19.6^2) = 1962.5.
    CHECK_THAT(1000 / middle.scale, Catch::WithinRel(100 * std::sqrt(1 + 19.6 * 19.6), 1e-9));
}

TEST_CASE("A zoom in place changes the scale evenly", "[presentation][camera]")
{
    const CameraPath path(
        centeredAt({50, 50}, 1, screen), centeredAt({50, 50}, 16, screen), screen);
    CHECK_THAT(path.at(0.5).scale, Catch::WithinRel(4, 1e-12)); // the square root of 16
    CHECK_THAT(path.at(0.25).scale, Catch::WithinRel(2, 1e-12));
    CHECK_THAT(path.length(), Catch::WithinRel(std::log(16) / 1.4, 1e-12));
}

TEST_CASE(
    "Every camera move is finite, goes forward and takes its time", "[presentation][property]")
{
    const double x = GENERATE(take(5, random(-5000.0, 5000.0)));
    const double scale = GENERATE(take(5, random(0.05, 50.0)));
    CAPTURE(x, scale);
    const CameraPath path(
        centeredAt({0, 0}, 1, screen), centeredAt({x, x / 3}, scale, screen), screen);
    CHECK(path.milliseconds() >= 320);
    CHECK(path.milliseconds() <= 1200);
    double way = -1;
    for (int i = 0; i <= 20; ++i) {
        const Viewport view = path.at(i / 20.0);
        REQUIRE(std::isfinite(view.scale));
        REQUIRE(view.scale > 0);
        const Point center = view.center(screen);
        const double gone = std::hypot(center.x, center.y);
        CHECK(gone >= way - 1e-6 * std::max(1.0, gone));
        way = gone;
    }
}

} // namespace atlas::views
