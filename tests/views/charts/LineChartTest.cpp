#include "views/charts/LineChart.h"

#include "views/charts/ChartExport.h"
#include "views/theme/Fonts.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<LineChart> chart(CurvePlot::Scale scale = CurvePlot::Scale::Linear)
{
    loadFonts();
    auto made = std::make_unique<LineChart>();
    made->resize(600, 200);
    made->setPlot(
        {.title = u"Bandwidth"_s,
         .unit = u"GB/s"_s,
         .across = u"Size"_s,
         .xScale = scale,
         .yScale = scale,
         .curves = {
             {u"ring"_s, {{1, 10}, {10, 20}, {100, 40}}, true},
             {u"mesh, fast"_s, {{1, 5}, {100, 80}}, false}}});
    made->show();
    REQUIRE(QTest::qWaitForWindowExposed(made.get()));
    return made;
}

} // namespace

TEST_CASE("A line chart spans its points", "[gui][charts]")
{
    const auto shown = chart();
    CHECK(shown->range() == LineChart::Range{1, 100});
    const QPointF first = shown->placeOf({1, 0});
    const QPointF last = shown->placeOf({100, 0});
    const QPointF middle = shown->placeOf({50.5, 0});
    CHECK_THAT(middle.x(), Catch::WithinAbs((first.x() + last.x()) / 2, 0.01));
}

TEST_CASE("Equal ratios are as wide on a logarithmic axis", "[gui][charts]")
{
    const auto shown = chart(CurvePlot::Scale::Decimal);
    const double one = shown->placeOf({1, 10}).x();
    const double ten = shown->placeOf({10, 10}).x();
    const double hundred = shown->placeOf({100, 10}).x();
    CHECK_THAT(ten - one, Catch::WithinAbs(hundred - ten, 0.01));
}

TEST_CASE("Dragging across a line chart zooms, a double click shows all again", "[gui][charts]")
{
    const auto shown = chart();
    const QPoint from = shown->placeOf({20, 20}).toPoint();
    const QPoint to = shown->placeOf({60, 20}).toPoint();
    QTest::mousePress(shown.get(), Qt::LeftButton, {}, from);
    QTest::mouseRelease(shown.get(), Qt::LeftButton, {}, to);
    CHECK_THAT(shown->range().from, Catch::WithinAbs(20, 0.5));
    CHECK_THAT(shown->range().to, Catch::WithinAbs(60, 0.5));
    QTest::mouseDClick(shown.get(), Qt::LeftButton, {}, from);
    CHECK(shown->range() == LineChart::Range{1, 100});
}

TEST_CASE("A line can be taken out and brought back", "[gui][charts]")
{
    const auto shown = chart();
    const double before = shown->placeOf({1, 40}).y();
    shown->setCurveShown(1, false);
    CHECK_FALSE(shown->isCurveShown(1));
    // Without the line up to 80 the axis ends lower, so that 40 stands higher.
    CHECK(shown->placeOf({1, 40}).y() < before);
    shown->setCurveShown(1, true);
    CHECK_THAT(shown->placeOf({1, 40}).y(), Catch::WithinAbs(before, 0.01));
}

TEST_CASE(
    "A line chart as CSV has a row for each place that a line has a point at", "[gui][charts]")
{
    const auto shown = chart();
    CHECK(shown->asCsv() == u"Size,ring,\"mesh, fast\"\n1,10,5\n10,20,\n100,40,80\n"_s);
    CurvePlot measured = shown->plot();
    measured.acrossUnit = u"B"_s;
    measured.valueUnit = u"B/s"_s;
    shown->setPlot(measured);
    CHECK(shown->asCsv().startsWith(u"Size (B),ring (B/s),\"mesh, fast (B/s)\"\n"_s));
}

TEST_CASE("A chart is saved as PNG, SVG and CSV", "[gui][charts]")
{
    const auto shown = chart();
    const QTemporaryDir folder;
    const auto begins = [&](const QString& name, const QByteArray& with) {
        const QString path = folder.filePath(name);
        REQUIRE(saveChart(*shown, shown->asCsv(), path));
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().startsWith(with);
    };
    CHECK(begins(u"chart.png"_s, "\x89PNG"));
    CHECK(begins(u"chart.svg"_s, "<?xml"));
    CHECK(begins(u"chart.csv"_s, "Size,ring"));
    const auto other = saveChart(*shown, {}, folder.filePath(u"chart.doc"_s));
    REQUIRE_FALSE(other);
    CHECK(QString::fromStdString(other.error().what).contains(u".png, .svg or .csv"_s));
}

} // namespace atlas::views
