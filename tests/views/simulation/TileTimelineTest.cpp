#include "views/simulation/TileTimeline.h"

#include "tests/support/Machines.h"
#include "views/simulation/Player.h"
#include "views/theme/Fonts.h"

#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const TileChart> chartOf(std::uint64_t side)
{
    const auto core = coreSpec(test::catalog(), "v2");
    REQUIRE(core);
    auto run = simulateMatmul(*core, {.m = side, .k = side, .n = side});
    REQUIRE(run);
    return std::make_shared<const TileChart>(std::make_shared<const TileRun>(*std::move(run)));
}

struct Fixture {
    explicit Fixture(std::uint64_t side = 1024)
        : chart(chartOf(side))
    {
        loadFonts();
        player.setRun(chart->run().makespan.value(), {});
        timeline.resize(1000, 300);
        timeline.setChart(chart);
        timeline.show();
        REQUIRE(QTest::qWaitForWindowExposed(&timeline));
    }

    void wheel(QPointF at, int turned)
    {
        QWheelEvent event(
            at,
            timeline.mapToGlobal(at),
            {},
            {0, turned},
            Qt::NoButton,
            Qt::NoModifier,
            Qt::NoScrollPhase,
            false);
        QApplication::sendEvent(&timeline, &event);
    }
    /// The middle of an instruction of the tensor engine.
    QPointF placeOf(std::size_t index)
    {
        const TilePainter painter = timeline.painter();
        const Instruction& one = chart->instruction(Lane::Tensor, index);
        for (const TileRow& row : painter.rows()) {
            if (row.lane == Lane::Tensor)
                return {
                    painter.placeOf((one.start.value() + one.finish.value()) / 2),
                    row.rect.center().y()};
        }
        FAIL("no row of the tensor engine");
        return {};
    }

    std::shared_ptr<const TileChart> chart;
    Player player;
    TileTimeline timeline{player, nullptr};
};

} // namespace

TEST_CASE("The wheel zooms around the pointer and back to the whole run", "[gui][tiles]")
{
    Fixture f;
    const double length = f.chart->run().makespan.value();
    const QPointF at(600, 40);
    const double under = f.timeline.painter().timeAt(at.x());
    f.wheel(at, 480);
    CHECK(f.timeline.to() - f.timeline.from() < length * 0.6);
    CHECK_THAT(f.timeline.painter().timeAt(at.x()), Catch::WithinRel(under, 1e-6));
    f.wheel(at, -4800);
    CHECK(f.timeline.from() == 0);
    CHECK_THAT(f.timeline.to(), Catch::WithinRel(length, 1e-9));
}

TEST_CASE("A click chooses the moment, dragging moves the part in sight", "[gui][tiles]")
{
    Fixture f;
    const QPoint at(500, 40);
    const double wanted = f.timeline.painter().timeAt(at.x());
    QTest::mouseClick(&f.timeline, Qt::LeftButton, {}, at);
    CHECK_THAT(f.player.time(), Catch::WithinRel(wanted, 1e-9));
    QTest::keyClick(&f.timeline, Qt::Key_W);
    const double from = f.timeline.from();
    CHECK(from > 0);
    QTest::mousePress(&f.timeline, Qt::LeftButton, {}, at);
    QMouseEvent move(
        QEvent::MouseMove,
        QPointF(400, 40),
        f.timeline.mapToGlobal(QPointF(400, 40)),
        Qt::NoButton,
        Qt::LeftButton,
        Qt::NoModifier);
    QApplication::sendEvent(&f.timeline, &move);
    QTest::mouseRelease(&f.timeline, Qt::LeftButton, {}, {400, 40});
    CHECK(f.timeline.from() > from);
    CHECK_THAT(f.player.time(), Catch::WithinRel(wanted, 1e-9)); // a drag is no click
    QTest::keyClick(&f.timeline, Qt::Key_A);
    QTest::keyClick(&f.timeline, Qt::Key_S);
    CHECK(f.timeline.from() == 0);
}

TEST_CASE("An instruction is told under the pointer, a double click goes to it", "[gui][tiles]")
{
    Fixture f;
    const QPointF at = f.placeOf(3);
    CHECK(f.timeline.hintAt(at).contains(u"multiply"_s));
    QTest::mouseDClick(&f.timeline, Qt::LeftButton, {}, at.toPoint());
    const Instruction& one = f.chart->instruction(Lane::Tensor, 3);
    const double length = one.finish.value() - one.start.value();
    CHECK_THAT(f.timeline.to() - f.timeline.from(), Catch::WithinRel(8 * length, 0.5));
    const TilePainter painter = f.timeline.painter();
    for (const TileRow& row : painter.rows()) {
        if (row.memory)
            CHECK_FALSE(f.timeline.hintAt(row.rect.center()).isEmpty());
    }
}

TEST_CASE("A chart is saved as PNG, SVG and CSV, and says what it cannot write", "[gui][tiles]")
{
    Fixture f(512);
    const QTemporaryDir folder;
    const auto save = [&](const QString& name) {
        return saveTileChart(
            *f.chart, u"A run"_s, palette(ThemeId::Overview), folder.filePath(name));
    };
    for (const QString& name : {u"a.png"_s, u"a.svg"_s, u"a.csv"_s}) {
        CHECK(save(name));
        CHECK(QFileInfo(folder.filePath(name)).size() > 200);
    }
    const auto wrong = save(u"a.gif"_s);
    REQUIRE_FALSE(wrong);
    CHECK(message(wrong.error()).find(".png, .svg or .csv") != std::string::npos);
}

} // namespace atlas::views
