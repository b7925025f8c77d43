#include "views/charts/BarChart.h"
#include "views/charts/RadarChart.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

Series threeBars()
{
    return {
        .name = u"Memory"_s,
        .unit = u"GiB"_s,
        .points = {
            {.label = u"A"_s, .value = 8, .text = u"8"_s},
            {.label = u"B"_s, .value = 32, .text = u"32"_s},
            {.label = u"C"_s, .value = {}, .text = {}}}};
}

QColor colorAt(QWidget& widget, QPointF place)
{
    return widget.grab().toImage().pixelColor(place.toPoint());
}

/// Whether a line of the accent color runs through a place or right beside it.
bool isAccentedNear(QWidget& widget, QPointF place)
{
    const QImage image = widget.grab().toImage();
    for (int x = -1; x <= 1; ++x) {
        for (int y = -1; y <= 1; ++y) {
            if (image.pixelColor(place.toPoint() + QPoint(x, y)) == themeColor(Role::Accent))
                return true;
        }
    }
    return false;
}

template<typename Chart>
void show(Chart& chart)
{
    loadFonts();
    chart.resize(420, 300);
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
}

} // namespace

TEST_CASE("Linear bars are as high as their values, and painted there", "[gui][charts]")
{
    BarChart chart;
    show(chart);
    chart.setSeries(
        threeBars(),
        {.scale = BarChart::Scale::Linear, .accented = std::size_t{1}, .tickText = {}});
    // 32 over 8.
    CHECK(chart.barRect(1).height() == Approx(4 * chart.barRect(0).height()));
    CHECK(chart.barRect(2).height() == 0);
    CHECK(colorAt(chart, chart.barRect(1).center()) == themeColor(Role::Accent));
    CHECK(colorAt(chart, chart.barRect(0).center()) == themeColor(Role::BoxEdge));
    const QPointF above(chart.barRect(0).center().x(), chart.barRect(1).center().y());
    CHECK(colorAt(chart, above) != themeColor(Role::BoxEdge));
}

TEST_CASE("Logarithmic bars are as high as their powers", "[gui][charts]")
{
    BarChart chart;
    show(chart);
    chart.setSeries(
        threeBars(), {.scale = BarChart::Scale::Binary, .accented = {}, .tickText = {}});
    // The axis starts at 2^2: 2^3 is one step high, 2^5 three.
    CHECK(chart.barRect(1).height() == Approx(3 * chart.barRect(0).height()));
    CHECK(colorAt(chart, chart.barRect(0).center()) == themeColor(Role::Accent));
}

TEST_CASE("A chart tells its values to those who cannot see it", "[gui][charts]")
{
    BarChart chart;
    show(chart);
    chart.setSeries(threeBars(), {});
    CHECK(chart.accessibleName() == u"Memory, GiB"_s);
    CHECK(chart.accessibleDescription() == u"A: 8; B: 32; C: not documented"_s);
}

TEST_CASE("A chart takes the colors of another theme", "[gui][charts]")
{
    BarChart chart;
    show(chart);
    chart.setSeries(
        threeBars(), {.scale = BarChart::Scale::Linear, .accented = {}, .tickText = {}});
    // As a window does it.
    const auto choose = [&chart](ThemeId theme) {
        applyTheme(theme);
        chart.setStyleSheet(styleSheet(currentPalette()));
    };
    choose(ThemeId::Dark);
    const std::string dark = colorAt(chart, chart.barRect(1).center()).name().toStdString();
    const std::string expected = themeColor(Role::Accent).name().toStdString();
    choose(ThemeId::Overview);
    CHECK(dark == expected);
    CHECK(colorAt(chart, chart.barRect(1).center()) == themeColor(Role::Accent));
}

TEST_CASE("A chart of nothing, of zeros or of one value is drawn without harm", "[gui][charts]")
{
    BarChart chart;
    show(chart);
    for (const std::vector<SeriesPoint>& points :
         {std::vector<SeriesPoint>{},
          std::vector<SeriesPoint>{{.label = u"A"_s, .value = 0, .text = u"0"_s}},
          std::vector<SeriesPoint>{{.label = u"A"_s, .value = 1, .text = u"1"_s}}}) {
        for (const auto scale :
             {BarChart::Scale::Linear, BarChart::Scale::Decimal, BarChart::Scale::Binary}) {
            chart.setSeries(
                {.name = u"X"_s, .unit = {}, .points = points},
                {.scale = scale, .accented = {}, .tickText = {}});
            CHECK_FALSE(chart.grab().isNull());
        }
    }
}

TEST_CASE("A radar goes once around, clockwise from the top", "[gui][charts]")
{
    RadarChart chart;
    show(chart);
    const auto series = [](const QString& name, double value) {
        Series all{.name = name, .unit = {}, .points = {}};
        for (const char16_t label : u"ABCD"_s.toStdU16String())
            all.points.push_back({.label = QString(QChar(label)), .value = value, .text = {}});
        return all;
    };
    chart.setSeries(u"Main figures"_s, {series(u"One"_s, 1), series(u"Two"_s, 0.5)});
    const QPointF center = chart.placeOf(0, 0);
    CHECK(chart.placeOf(0, 1).y() < center.y());
    CHECK(chart.placeOf(0, 1).x() == Approx(center.x()));
    CHECK(chart.placeOf(1, 1).x() > center.x());
    CHECK(chart.placeOf(3, 1).x() < center.x());
    // On the middle of the first series' side between two spokes there is its line.
    const QPointF side = (chart.placeOf(0, 1) + chart.placeOf(1, 1)) / 2;
    CHECK(isAccentedNear(chart, side));
}

TEST_CASE("What is not documented leaves a gap in a radar", "[gui][charts]")
{
    RadarChart chart;
    show(chart);
    Series gap{.name = u"One"_s, .unit = {}, .points = {}};
    for (const QString& label : {u"A"_s, u"B"_s, u"C"_s, u"D"_s})
        gap.points.push_back({.label = label, .value = 1, .text = {}});
    gap.points[1].value.reset();
    chart.setSeries(u"Main figures"_s, {gap});
    const auto side = [&chart](std::size_t from, std::size_t to) {
        return (chart.placeOf(from, 1) + chart.placeOf(to, 1)) / 2;
    };
    CHECK(isAccentedNear(chart, side(2, 3)));
    CHECK(isAccentedNear(chart, side(3, 0)));
    CHECK_FALSE(isAccentedNear(chart, side(0, 1)));
    CHECK_FALSE(isAccentedNear(chart, side(1, 2)));
    CHECK(chart.accessibleDescription().contains(u"B: not documented"_s));
}

} // namespace atlas::views
