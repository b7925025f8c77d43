#include "views/canvas/Viewport.h"

#include <catch2/catch.hpp>

namespace atlas::views {

TEST_CASE("Zooming around a point keeps what is under it", "[canvas][property]")
{
    const double x = GENERATE(take(20, random(-500.0, 1500.0)));
    const double scale = GENERATE(take(5, random(0.05, 8.0)));
    CAPTURE(x, scale);
    const Viewport before{1.3, {40, -25}};
    const QPointF anchor(x, 300);
    const Viewport after = zoomedAt(before, anchor, scale);
    CHECK(after.scale == scale);
    CHECK(after.toDrawing(anchor).x == Approx(before.toDrawing(anchor).x).margin(1e-9));
    CHECK(after.toDrawing(anchor).y == Approx(before.toDrawing(anchor).y).margin(1e-9));
}

TEST_CASE("A fitted view shows the whole rectangle in the middle", "[canvas]")
{
    const Rect rect{100, 50, 800, 200};
    const Viewport view = fitted(rect, {500, 500}, 10, 4);
    // (500 - 2 x 10) / 800 = 0.6 is less than (500 - 20) / 200.
    CHECK(view.scale == Approx(0.6));
    CHECK(view.visible({500, 500}).contains(rect));
    CHECK(view.toWidget(rect.center()).x() == Approx(250));
    CHECK(view.toWidget(rect.center()).y() == Approx(250));
}

TEST_CASE("A fitted view never exceeds the largest scale", "[canvas]")
{
    CHECK(fitted({0, 0, 10, 10}, {1000, 1000}, 0, 1.5).scale == 1.5);
}

TEST_CASE("A drawing cannot be lost beyond the edges", "[canvas][property]")
{
    const double x = GENERATE(take(20, random(-1e5, 1e5)));
    const double scale = GENERATE(0.05, 1.0, 6.0);
    CAPTURE(x, scale);
    const Rect bounds{0, 0, 1000, 700};
    const Viewport view = kept({scale, {x, -x}}, bounds, {600, 400});
    CHECK(view.visible({600, 400}).intersects(bounds));
}

TEST_CASE("A view on the way begins and ends where it should", "[canvas]")
{
    const Viewport from{0.5, {10, 20}};
    const Viewport to{2, {-300, -100}};
    const QSizeF size(800, 600);
    CHECK(between(from, to, 0, size).scale == Approx(from.scale));
    CHECK(between(from, to, 0, size).offset.x() == Approx(from.offset.x()));
    CHECK(between(from, to, 1, size).offset.y() == Approx(to.offset.y()));
    // Half way in proportion between 0.5 and 2 is 1.
    CHECK(between(from, to, 0.5, size).scale == Approx(1));
}

TEST_CASE("A view that only moves goes evenly", "[canvas]")
{
    const Viewport from{1, {0, 0}};
    const Viewport to{1, {-100, 40}};
    CHECK(between(from, to, 0.5, {800, 600}).offset.x() == Approx(-50));
    CHECK(between(from, to, 0.5, {800, 600}).offset.y() == Approx(20));
}

} // namespace atlas::views
