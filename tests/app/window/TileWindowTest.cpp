#include "app/window/SimulationMode.h"
#include "app/window/TileMode.h"
#include "tests/app/window/OpenWindow.h"
#include "views/simulation/RowList.h"
#include "views/simulation/TileDock.h"
#include "views/simulation/TileForm.h"
#include "views/simulation/TilePanel.h"
#include "views/simulation/TransportBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    explicit Fixture(const QString& address = u"trn1.32xlarge/chip:5/core:1"_s)
        : OpenWindow(address)
    {
    }

    TileMode& mode() { return window->tileMode(); }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return !mode().runner().isRunning(); }, 20000));
    }
    void simulate()
    {
        QTest::keyClick(window.get(), Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier);
        REQUIRE(mode().isOn());
        finish();
        REQUIRE(mode().runner().current() != nullptr);
    }
    const TileRun& run() { return mode().runner().current()->chart->run(); }
    void type(const QString& field, const QString& text)
    {
        auto& line = child<QLineEdit>(field);
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        finish();
    }
};

} // namespace

TEST_CASE("A matmul is simulated on the NeuronCore that one is in", "[gui][tiles][window]")
{
    Fixture f;
    f.simulate();
    CHECK(f.mode().panel().isVisible());
    CHECK(f.mode().transport().isVisible());
    CHECK(f.mode().dock().isVisible());
    CHECK(f.child<QLabel>(u"tilePlace"_s).text().contains(u"NeuronCore-v2"_s));
    CHECK(f.child<QLabel>(u"tileBound"_s).text().contains(u"%"_s));
    CHECK(f.mode().player().length() == f.run().makespan.value());
    f.mode().player().setTime(f.run().makespan.value() / 2);
    // The memories of the NeuronCore have their bars.
    CHECK(f.mode().overlay().bars().size() == 2);
    QTest::mouseClick(&f.child<QAbstractButton>(u"leaveTiles"_s), Qt::LeftButton);
    CHECK_FALSE(f.mode().isOn());
    CHECK_FALSE(f.mode().dock().isVisible());
    CHECK(f.mode().overlay().bars().empty());
}

TEST_CASE(
    "The form simulates another product, and says what it cannot read", "[gui][tiles][window]")
{
    Fixture f;
    f.simulate();
    f.type(u"tileM"_s, u"512"_s);
    CHECK(f.run().request.m == 512);
    f.type(u"tileShape"_s, u"128x128x256"_s);
    CHECK(f.run().plan.tile.n == 256);
    f.type(u"tileK"_s, u"zero"_s);
    CHECK(f.mode().panel().form().problem().contains(u"zero"_s));
    CHECK(f.run().request.k == 2048);
    f.type(u"tileK"_s, u"512"_s);
    f.type(u"tileShape"_s, u"256x128x512"_s);
    CHECK(f.child<QLabel>(u"tileRunProblem"_s).text().contains(u"above the limit"_s));
}

TEST_CASE("Another choice of the table is taken by Enter", "[gui][tiles][window]")
{
    Fixture f;
    f.simulate();
    auto& choices = f.child<QTreeWidget>(u"tileChoices"_s);
    REQUIRE(choices.topLevelItemCount() > 3);
    const auto wanted = f.mode().runner().current()->choices[1];
    choices.setFocus();
    choices.setCurrentItem(choices.topLevelItem(1));
    QTest::keyClick(&choices, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor(
        [&] {
            return f.mode().request().buffers == wanted.request.buffers
                && !f.mode().runner().isRunning();
        },
        20000));
    CHECK(f.run().makespan == wanted.makespan);
}

TEST_CASE("A run plays: parts light up and Space stops it", "[gui][tiles][window]")
{
    Fixture f;
    f.simulate();
    f.mode().player().toStart();
    auto& timeline = f.child<views::TileTimeline>(u"tileTimeline"_s);
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Space);
    CHECK(f.mode().player().isPlaying());
    REQUIRE(QTest::qWaitFor([&] { return f.mode().player().time() > 0; }));
    QTest::keyClick(&timeline, Qt::Key_Space);
    CHECK_FALSE(f.mode().player().isPlaying());
    CHECK_FALSE(f.child<views::RowList>(u"tileNow"_s).rows().empty());
}

TEST_CASE("The simulations of links and of a NeuronCore exclude each other", "[gui][tiles][window]")
{
    Fixture f;
    f.simulate();
    f.child<QAction>(u"simulate"_s).trigger();
    CHECK(f.window->simulationMode().isOn());
    CHECK_FALSE(f.mode().isOn());
    CHECK(f.mode().overlay().bars().empty());
    f.child<QAction>(u"matmul"_s).trigger();
    CHECK(f.mode().isOn());
    CHECK_FALSE(f.window->simulationMode().isOn());
    f.finish();
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    CHECK_FALSE(f.mode().isOn());
}

TEST_CASE(
    "From the machine the first NeuronCore is entered, Inf1 says why not", "[gui][tiles][window]")
{
    Fixture trainium(u"trn1.32xlarge"_s);
    trainium.simulate();
    CHECK(QTest::qWaitFor([&] { return trainium.canvas().place().has_value(); }));
    Fixture inferentia(u"inf1.6xlarge"_s);
    inferentia.child<QAction>(u"matmul"_s).trigger();
    CHECK_FALSE(inferentia.mode().isOn());
}

TEST_CASE("Chart and trace of a NeuronCore are saved from the window", "[gui][tiles][window]")
{
    Fixture f;
    f.simulate();
    const QTemporaryDir folder;
    f.mode().saveChart(folder.filePath(u"a.svg"_s));
    f.mode().saveTrace(folder.filePath(u"a.json"_s));
    CHECK(QFileInfo(folder.filePath(u"a.svg"_s)).size() > 1000);
    CHECK(QFileInfo(folder.filePath(u"a.json"_s)).size() > 1000);
}

} // namespace atlas::app
