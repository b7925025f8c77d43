#include "views/presentation/InkLayer.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::views {

namespace {

struct Fixture {
    Fixture()
    {
        window.resize(400, 300);
        layer.setGeometry(window.rect());
        layer.setPage(QRectF(0, 50, 400, 200), Qt::blue);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }
    void draw(QPoint from, QPoint to)
    {
        QTest::mousePress(&layer, Qt::LeftButton, {}, from);
        QTest::mouseMove(&layer, (from + to) / 2);
        QTest::mouseMove(&layer, to);
        QTest::mouseRelease(&layer, Qt::LeftButton, {}, to);
    }

    QWidget window;
    InkLayer layer{&window};
};

} // namespace

TEST_CASE("A layer without tool and lines is out of the way", "[gui][presentation]")
{
    Fixture f;
    CHECK_FALSE(f.layer.isVisible());
    f.layer.setTool(InkLayer::Tool::Pen);
    CHECK(f.layer.isVisible());
}

TEST_CASE("The pen draws lines that keep their place on the page", "[gui][presentation]")
{
    Fixture f;
    f.layer.setTool(InkLayer::Tool::Pen);
    const QSignalSpy drawn(&f.layer, &InkLayer::linesChanged);
    f.draw({100, 150}, {200, 150});
    REQUIRE(f.layer.lines().size() == 1);
    CHECK(drawn.count() == 1);
    // The page begins at 50 and is 200 high: (100, 150) is half a height right and down.
    CHECK(f.layer.lines().front().front() == QPointF(0.5, 0.5));
    f.layer.setTool(InkLayer::Tool::None);
    CHECK(f.layer.isVisible());
}

TEST_CASE(
    "The right button erases what it touches, undo takes the last line", "[gui][presentation]")
{
    Fixture f;
    f.layer.setTool(InkLayer::Tool::Pen);
    f.draw({50, 80}, {60, 80});
    f.draw({300, 200}, {310, 200});
    REQUIRE(f.layer.lines().size() == 2);
    QTest::mousePress(&f.layer, Qt::RightButton, {}, {50, 80});
    REQUIRE(f.layer.lines().size() == 1);
    CHECK(f.layer.lines().front().front() == QPointF(1.5, 0.75));
    f.layer.undoLine();
    CHECK(f.layer.lines().empty());
}

} // namespace atlas::views
