#include "views/canvas/DiagramView.h"

#include "tests/support/Machines.h"
#include "views/canvas/Describe.h"
#include "views/canvas/Minimap.h"
#include "views/theme/Fonts.h"

#include <QTest>
#include <QToolTip>

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    explicit Fixture(std::string_view target, QSize size = {1000, 800})
    {
        loadFonts();
        view.resize(size);
        view.canvas().setReducedMotion(true);
        view.setScene(makeScene(test::machine(target)));
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }

    QImage map() { return view.findChild<Minimap*>(u"minimap"_s)->grab().toImage(); }

    DiagramView view;
};

} // namespace

TEST_CASE("A tip goes when the diagram moves away under the pointer", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    DiagramCanvas& canvas = f.view.canvas();
    const QPoint at = canvas.placeOf(Element::of(VertexId{6})).center().toPoint();
    QTest::mouseMove(&canvas, at);
    REQUIRE(QTest::qWaitFor([&] { return canvas.hovered().has_value(); }));
    QToolTip::showText(canvas.mapToGlobal(at), u"Chip 6"_s, &canvas);
    REQUIRE(QToolTip::isVisible());
    canvas.zoomToActualSize();
    CHECK_FALSE(canvas.hovered().has_value());
    CHECK(QTest::qWaitFor([] { return !QToolTip::isVisible(); }, 2000));
}

TEST_CASE("A tip does not say a chip's kind twice", "[canvas]")
{
    CHECK(hintOf(test::machine("ring:4"), Element::of(VertexId{2})) == u"Chip 2 · 2 NeuronLinks"_s);
}

TEST_CASE("A large canvas is filled further than a usual one", "[gui][canvas]")
{
    CHECK(Fixture("line:2").view.canvas().viewport().scale == 1.5);
    CHECK(Fixture("line:2", {3200, 2000}).view.canvas().viewport().scale > 2);
}

TEST_CASE("The map's frame can be found on the largest machines", "[gui][canvas]")
{
    Fixture f("torus:256x256");
    f.view.canvas().zoomToActualSize();
    const QImage map = f.map();
    const Color accent = palette(ThemeId::Overview)[Role::Accent];
    int ink = 0;
    for (int y = 0; y < map.height(); ++y)
        for (int x = 0; x < map.width(); ++x)
            ink += map.pixelColor(x, y) == QColor(accent.red, accent.green, accent.blue) ? 1 : 0;
    // A square of 8 x 8 with lines 2 wide holds at least 4 x 8 pixels of full colour.
    CHECK(ink >= 32);
}

TEST_CASE("All chips of a large machine are as dark on the map", "[gui][canvas]")
{
    Fixture f("torus:64x64");
    f.view.canvas().zoomToActualSize();
    const QImage map = f.map();
    const Rect bounds = f.view.canvas().scene()->drawing.bounds;
    const Viewport place = fitted(bounds, map.size(), 8, 1);
    const auto& layout = f.view.canvas().scene()->layout;
    const double pitch = (layout.box({1}).x - layout.box({0}).x) * place.scale;
    std::vector<double> cells;
    for (std::uint32_t column = 8; column < 56; ++column) {
        const double left = place.toWidget(layout.box({column}).center()).x() - pitch / 2;
        double dark = 0;
        for (int x = static_cast<int>(left); x <= static_cast<int>(left + pitch); ++x) {
            const double share = std::min(left + pitch, x + 1.0) - std::max(left, x + 0.0);
            for (int y = map.height() / 4; y < map.height() / 2; ++y)
                dark += share * (255 - qGray(map.pixel(x, y)));
        }
        cells.push_back(dark);
    }
    const auto [least, most] = std::ranges::minmax(cells);
    CHECK(most < 1.25 * least);
}

} // namespace atlas::views
