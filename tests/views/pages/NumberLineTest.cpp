#include "views/pages/NumberLine.h"

#include "views/theme/Fonts.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;
using Catch::WithinAbs;
using Catch::WithinRel;

namespace {

struct Fixture {
    Fixture()
    {
        loadFonts();
        line.resize(800, 240);
        line.show();
        REQUIRE(QTest::qWaitForWindowExposed(&line));
        line.setFormat(*findNumberFormat("fp8-e4m3"));
        line.setValue(1.0);
        line.frameValue();
    }

    void wheel(int notches, QPointF at)
    {
        QWheelEvent event(
            at,
            line.mapToGlobal(at),
            {},
            QPoint(0, notches * 120),
            Qt::NoButton,
            Qt::NoModifier,
            Qt::NoScrollPhase,
            false);
        QCoreApplication::sendEvent(&line, &event);
    }

    NumberLine line;
};

} // namespace

TEST_CASE("Pixels and values of a line lead to each other", "[numbers]")
{
    const LineView view{.center = 3, .span = 4, .width = 200};
    // 200 pixels show 1 to 5.
    CHECK(view.from() == 1);
    CHECK(view.to() == 5);
    CHECK(view.toPixel(1) == 0);
    CHECK(view.toPixel(5) == 200);
    CHECK(view.toValue(view.toPixel(2.5)) == 2.5);
    // What is under the pointer stays there.
    const LineView nearer = view.zoomed(0.5, 50, 0.001, 1000);
    CHECK(nearer.span == 2);
    CHECK(nearer.toValue(50) == view.toValue(50));
    CHECK(view.zoomed(1e-9, 50, 0.5, 1000).span == 0.5);
    CHECK(view.zoomed(1e9, 50, 0.5, 1000).span == 1000);
}

TEST_CASE("The line starts with about twenty steps around its value", "[gui][numbers]")
{
    const Fixture f;
    // e4m3 has steps of 1/8 from 1 on.
    CHECK_THAT(f.line.view().span, WithinRel(20.0 / 8, 1e-12));
    CHECK(f.line.view().center == 1);
    CHECK_THAT(f.line.handle().x(), WithinAbs(400, 1));
}

TEST_CASE("The value is dragged along the line", "[gui][numbers]")
{
    Fixture f;
    const QSignalSpy moved(&f.line, &NumberLine::valueChanged);
    const QPoint from = f.line.handle().toPoint();
    QTest::mousePress(&f.line, Qt::LeftButton, {}, from);
    QTest::mouseMove(&f.line, from + QPoint(160, 0));
    QTest::mouseRelease(&f.line, Qt::LeftButton, {}, from + QPoint(160, 0));
    REQUIRE(moved.size() >= 1);
    // 160 of 800 pixels of a span of 2.5.
    CHECK_THAT(f.line.value(), WithinAbs(1 + 160.0 / 800 * 2.5, 0.01));
    CHECK(moved.back().front().toDouble() == f.line.value());
    // Not beyond the edge.
    const QPoint again = f.line.handle().toPoint();
    QTest::mousePress(&f.line, Qt::LeftButton, {}, again);
    QTest::mouseMove(&f.line, QPoint(5000, again.y()));
    QTest::mouseRelease(&f.line, Qt::LeftButton, {}, QPoint(5000, again.y()));
    CHECK(f.line.value() <= f.line.view().to());
}

TEST_CASE("Dragging beside the value moves the line under it", "[gui][numbers]")
{
    Fixture f;
    QTest::mousePress(&f.line, Qt::LeftButton, {}, QPoint(100, 100));
    QTest::mouseMove(&f.line, QPoint(200, 100));
    QTest::mouseRelease(&f.line, Qt::LeftButton, {}, QPoint(200, 100));
    CHECK(f.line.value() == 1);
    CHECK_THAT(f.line.view().center, WithinAbs(1 - 100.0 / 800 * 2.5, 0.01));
}

TEST_CASE("Wheel and keys zoom the line", "[gui][numbers]")
{
    Fixture f;
    const double span = f.line.view().span;
    const double under = f.line.view().toValue(600);
    f.wheel(1, QPointF(600, 70));
    CHECK_THAT(f.line.view().span, WithinRel(span / 1.25, 1e-9));
    CHECK_THAT(f.line.view().toValue(600), WithinRel(under, 1e-9));
    f.wheel(-1, QPointF(600, 70));
    CHECK_THAT(f.line.view().span, WithinRel(span, 1e-9));
    QTest::keyClick(&f.line, Qt::Key_Plus);
    CHECK_THAT(f.line.view().span, WithinRel(span / 1.25, 1e-9));
    QTest::keyClick(&f.line, Qt::Key_Minus);
    QTest::keyClick(&f.line, Qt::Key_Minus);
    CHECK(f.line.view().span > span);
    // Neither end is passed however long one zooms.
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(&f.line, Qt::Key_Minus);
    CHECK(f.line.view().span <= 4 * 240);
    for (int i = 0; i < 400; ++i)
        QTest::keyClick(&f.line, Qt::Key_Plus);
    CHECK(f.line.view().span > 0);
    QTest::keyClick(&f.line, Qt::Key_F);
    CHECK_THAT(f.line.view().span, WithinRel(span, 1e-9));
}

TEST_CASE("Arrow keys move the value, with Shift from tick to tick", "[gui][numbers]")
{
    Fixture f;
    const QSignalSpy moved(&f.line, &NumberLine::valueChanged);
    QTest::keyClick(&f.line, Qt::Key_Right);
    CHECK_THAT(f.line.value(), WithinRel(1 + 2.5 / 800, 1e-9));
    QTest::keyClick(&f.line, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(f.line.value() == 1.125);
    QTest::keyClick(&f.line, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(f.line.value() == 1.25);
    QTest::keyClick(&f.line, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(f.line.value() == 1.125);
    // Below 1 steps are half as wide.
    QTest::keyClick(&f.line, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&f.line, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(f.line.value() == 0.9375);
    CHECK(moved.size() == 6);
    // The largest value has no next one.
    f.line.setValue(240);
    QTest::keyClick(&f.line, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(f.line.value() == 240);
}

TEST_CASE("The line of a shared scale has the ticks of the scaled elements", "[gui][numbers]")
{
    Fixture f;
    f.line.setFormat(*findNumberFormat("mxfp4-e2m1"));
    f.line.setValue(64);
    // 64 = 4 * 2^4: the next element is 6.
    QTest::keyClick(&f.line, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(f.line.value() == 96);
}

TEST_CASE(
    "The line says what its value becomes, and paints any value", "[gui][numbers][accessibility]")
{
    Fixture f;
    f.line.setValue(1.0625);
    CHECK(f.line.accessibleName().contains(u"1.0625 goes to 1 to nearest even"_s));
    for (const NumberFormat& format : numberFormats()) {
        f.line.setFormat(format);
        for (const double value : {0.0, -0.0, 1e-310, 5e-324, -1e308, 1e308, 3.5}) {
            f.line.setValue(value);
            f.line.frameValue();
            CAPTURE(format.id, value);
            CHECK_FALSE(f.line.grab().isNull());
            CHECK(std::isfinite(f.line.view().span));
        }
    }
    f.line.setValue(std::nan(""));
    CHECK_FALSE(f.line.grab().isNull());
    QTest::keyClick(&f.line, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&f.line, Qt::Key_Plus);
    CHECK(std::isnan(f.line.value()));
}

} // namespace atlas::views
