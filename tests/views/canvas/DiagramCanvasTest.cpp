#include "views/canvas/DiagramCanvas.h"

#include "tests/support/Machines.h"
#include "views/theme/Fonts.h"

#include <QCursor>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

#include <functional>

namespace atlas::views {

namespace {

/// A canvas that answers its own requests, as the window does.
struct Fixture {
    explicit Fixture(std::string_view target)
    {
        loadFonts();
        canvas.resize(1000, 800);
        canvas.setReducedMotion(true);
        canvas.setScene(makeScene(test::machine(target)));
        QObject::connect(
            &canvas,
            &DiagramCanvas::selectionRequested,
            &canvas,
            [this](const std::vector<Element>& elements) { canvas.setSelection(elements, {}); });
        QObject::connect(
            &canvas, &DiagramCanvas::pathsRequested, &canvas, [this](VertexId from, VertexId to) {
                paths.emplace_back(from.index, to.index);
            });
        canvas.show();
        REQUIRE(QTest::qWaitForWindowExposed(&canvas));
        canvas.setFocus();
    }

    [[nodiscard]] QPoint at(std::uint32_t chip) const
    {
        return canvas.placeOf(Element::of(VertexId{chip})).center().toPoint();
    }
    void click(std::uint32_t chip, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseClick(&canvas, Qt::LeftButton, keys, at(chip));
    }
    void wheel(QPoint position, int delta)
    {
        QWheelEvent event(
            position,
            canvas.mapToGlobal(position),
            {},
            {0, delta},
            Qt::NoButton,
            Qt::NoModifier,
            Qt::NoScrollPhase,
            false);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    DiagramCanvas canvas;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> paths;
};

std::vector<Element> chips(std::initializer_list<std::uint32_t> numbers)
{
    std::vector<Element> elements;
    for (const std::uint32_t number : numbers)
        elements.push_back(Element::of(VertexId{number}));
    return elements;
}

} // namespace

TEST_CASE("A click selects the chip under it, Shift adds and takes out", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    f.click(5);
    CHECK(f.canvas.selection() == chips({5}));
    f.click(10, Qt::ShiftModifier);
    CHECK(f.canvas.selection() == chips({5, 10}));
    f.click(5, Qt::ShiftModifier);
    CHECK(f.canvas.selection() == chips({10}));
    f.click(3);
    CHECK(f.canvas.selection() == chips({3}));
}

TEST_CASE("A click beside everything clears the selection", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    f.click(5);
    QTest::mouseClick(&f.canvas, Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(f.canvas.selection().empty());
}

TEST_CASE("A click between two chips selects their link", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    const QPoint middle = (f.at(5) + f.at(6)) / 2;
    QTest::mouseClick(&f.canvas, Qt::LeftButton, {}, middle);
    REQUIRE(f.canvas.selection().size() == 1);
    REQUIRE(f.canvas.selection().front().isEdge());
    const Edge& edge = f.canvas.scene()->topology.edge(f.canvas.selection().front().edge());
    CHECK(edge.source.index == 5);
    CHECK(edge.target.index == 6);
}

TEST_CASE("Ctrl-click on two chips asks for the paths between them", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    f.click(1, Qt::ControlModifier);
    CHECK(f.canvas.selection() == chips({1}));
    CHECK(f.paths.empty());
    f.click(11, Qt::ControlModifier);
    REQUIRE(f.paths.size() == 1);
    CHECK(f.paths.front() == std::pair<std::uint32_t, std::uint32_t>(1, 11));
}

TEST_CASE("The pointer hovers chips, and leaves them after a moment", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    QTest::mouseMove(&f.canvas, f.at(6));
    REQUIRE(QTest::qWaitFor([&] { return f.canvas.hovered().has_value(); }));
    CHECK(*f.canvas.hovered() == Element::of(VertexId{6}));
    QTest::mouseMove(&f.canvas, QPoint(2, 2));
    CHECK(QTest::qWaitFor([&] { return !f.canvas.hovered().has_value(); }));
}

TEST_CASE("Hovering dims the picture of what is not joined to the chip", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    const auto stripe = [&] {
        const QRectF box = f.canvas.placeOf(Element::of(VertexId{10}));
        const double scale = f.canvas.viewport().scale;
        // The stripe in the kind's colour is 4 wide, 5 from the left edge.
        return f.canvas.grab().toImage().pixelColor(
            QPointF(box.left() + 7 * scale, box.center().y()).toPoint());
    };
    const QColor before = stripe();
    QTest::mouseMove(&f.canvas, f.at(0));
    REQUIRE(QTest::qWaitFor([&] { return f.canvas.hovered().has_value(); }));
    CHECK(stripe() != before);
}

TEST_CASE("Arrow keys walk between neighbours, Home and End to the ends", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    QTest::keyClick(&f.canvas, Qt::Key_Right);
    CHECK(f.canvas.selection() == chips({0})); // nothing was selected: the first chip
    QTest::keyClick(&f.canvas, Qt::Key_Right);
    QTest::keyClick(&f.canvas, Qt::Key_Down);
    CHECK(f.canvas.selection() == chips({5}));
    QTest::keyClick(&f.canvas, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(f.canvas.selection() == chips({5, 9}));
    QTest::keyClick(&f.canvas, Qt::Key_End);
    CHECK(f.canvas.selection() == chips({15}));
    QTest::keyClick(&f.canvas, Qt::Key_Home);
    CHECK(f.canvas.selection() == chips({0}));
}

TEST_CASE("Tab walks through the parts in id order", "[gui][canvas]")
{
    Fixture f("ring:3");
    QTest::keyClick(&f.canvas, Qt::Key_Tab);
    QTest::keyClick(&f.canvas, Qt::Key_Tab);
    CHECK(f.canvas.selection() == chips({1}));
    QTest::keyClick(&f.canvas, Qt::Key_Backtab);
    CHECK(f.canvas.selection() == chips({0}));
}

TEST_CASE("The wheel zooms around the pointer", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    const QPoint anchor(300, 500);
    const Point under = f.canvas.viewport().toDrawing(anchor);
    const double before = f.canvas.viewport().scale;
    f.wheel(anchor, 240);
    CHECK(f.canvas.viewport().scale > before);
    const QPointF now = f.canvas.viewport().toWidget(under);
    // Views rest on whole pixels.
    CHECK(std::abs(now.x() - anchor.x()) <= 1);
    CHECK(std::abs(now.y() - anchor.y()) <= 1);
}

TEST_CASE("A drag moves the drawing with the pointer and selects nothing", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    f.wheel({500, 400}, 480);
    const Point under = f.canvas.viewport().toDrawing({500, 400});
    QTest::mousePress(&f.canvas, Qt::LeftButton, {}, QPoint(500, 400));
    QTest::mouseMove(&f.canvas, QPoint(560, 430));
    QTest::mouseMove(&f.canvas, QPoint(600, 450));
    QTest::mouseRelease(&f.canvas, Qt::LeftButton, {}, QPoint(600, 450));
    CHECK(std::abs(f.canvas.viewport().toWidget(under).x() - 600) <= 1);
    CHECK(std::abs(f.canvas.viewport().toWidget(under).y() - 450) <= 1);
    CHECK(f.canvas.selection().empty());
}

TEST_CASE("A moved picture equals one painted afresh", "[gui][canvas]")
{
    Fixture f("trn1.32xlarge");
    f.canvas.setViewport({1.5, {-400, -300}});
    (void)f.canvas.grab();
    f.canvas.setViewport({1.5, {-470, -262}});
    const QImage scrolled = f.canvas.grab().toImage();
    DiagramCanvas fresh;
    fresh.resize(f.canvas.size());
    fresh.setScene(f.canvas.scene());
    fresh.setViewport({1.5, {-470, -262}});
    CHECK(scrolled == fresh.grab().toImage());
}

TEST_CASE("Fitting shows all, and stays so when the widget grows", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    f.wheel({500, 400}, 960);
    CHECK_FALSE(f.canvas.visibleRect().contains(f.canvas.scene()->drawing.bounds));
    f.canvas.fit();
    CHECK(f.canvas.visibleRect().contains(f.canvas.scene()->drawing.bounds));
    f.canvas.resize(700, 500);
    REQUIRE(QTest::qWaitFor([&] { return f.canvas.width() == 700; }));
    CHECK(f.canvas.visibleRect().contains(f.canvas.scene()->drawing.bounds));
}

TEST_CASE("Zooming to the selection brings it into sight, larger", "[gui][canvas]")
{
    Fixture f("torus:8x8");
    const double before = f.canvas.viewport().scale;
    f.click(9);
    f.canvas.zoomToSelection();
    CHECK(f.canvas.viewport().scale > before);
    const Rect box = f.canvas.scene()->layout.box(VertexId{9});
    CHECK(f.canvas.visibleRect().contains(box));
}

TEST_CASE("With motion, a fit arrives after a short glide", "[gui][canvas]")
{
    Fixture f("torus:4x4");
    f.canvas.setReducedMotion(false);
    const Viewport all = f.canvas.viewport();
    f.wheel({500, 400}, 960);
    f.canvas.fit();
    CHECK(f.canvas.viewport() != all);
    CHECK(QTest::qWaitFor([&] { return f.canvas.viewport() == all; }));
}

} // namespace atlas::views
