#include "app/window/SimulationMode.h"
#include "tests/app/window/OpenWindow.h"
#include "views/charts/LineChart.h"
#include "views/simulation/FaultCard.h"
#include "views/simulation/SimulationForm.h"
#include "views/simulation/TransportBar.h"

#include <QAbstractButton>
#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    explicit Fixture(const QString& machine = u"torus:4x4"_s)
        : OpenWindow(machine)
    {
    }

    SimulationMode& mode() { return window->simulationMode(); }
    Simulation& simulation() { return mode().simulation(); }

    void click(const QString& name)
    {
        QTest::mouseClick(&child<QAbstractButton>(name), Qt::LeftButton);
    }
    void finish()
    {
        REQUIRE(QTest::qWaitFor([this] { return !simulation().isRunning(); }, 20000));
    }
    void simulate()
    {
        click(u"simulateButton"_s);
        finish();
        REQUIRE(simulation().current() != nullptr);
    }
    /// A click on the middle of the wire between two chips beside each other.
    EdgeId clickLink(std::uint32_t a, std::uint32_t b)
    {
        const QPointF from = canvas().placeOf(Element::of(VertexId{a})).center();
        const QPointF to = canvas().placeOf(Element::of(VertexId{b})).center();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, ((from + to) / 2).toPoint());
        const auto edge = linkBetween(*simulation().topology(), a, b);
        REQUIRE(edge);
        CHECK(window->session().selection() == std::vector{Element::of(*edge)});
        return *edge;
    }
    double time() { return simulation().current()->run.makespan.value(); }
};

} // namespace

TEST_CASE("The button Simulate runs an all-reduce and shows it", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    CHECK(f.mode().panel().isVisible());
    CHECK(f.mode().transport().isVisible());
    CHECK(f.child<QLabel>(u"simTitle"_s).text() == u"All-reduce"_s);
    CHECK_FALSE(f.child<QLabel>(u"bottleneck"_s).text().isEmpty());
    CHECK(f.mode().player().length() > 0);
    f.click(u"simulateButton"_s);
    CHECK_FALSE(f.mode().isOn());
    CHECK_FALSE(f.mode().transport().isVisible());
}

TEST_CASE("A run plays, steps and is scrubbed by keyboard", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    views::Player& player = f.mode().player();
    player.toStart();
    QTest::keyClick(&f.canvas(), Qt::Key_Space);
    CHECK(player.isPlaying());
    REQUIRE(QTest::qWaitFor([&] { return player.time() > 0; }));
    QTest::keyClick(&f.canvas(), Qt::Key_Space);
    CHECK_FALSE(player.isPlaying());
    auto& scrubber = f.child<QWidget>(u"scrubber"_s);
    scrubber.setFocus();
    const double before = player.time();
    QTest::keyClick(&scrubber, Qt::Key_Right);
    CHECK(player.time() > before);
}

TEST_CASE("A run begins where a part of a chip is selected", "[gui][simulation][window]")
{
    Fixture f(u"trn1.32xlarge/chip:5/core:1"_s);
    f.simulate();
    // The run shows chips from outside; keys walk on from there.
    QTest::keyClick(&f.canvas(), Qt::Key_Right);
    QTest::keyClick(&f.canvas(), Qt::Key_Tab);
    CHECK(f.mode().isOn());
}

TEST_CASE("A run leaves the view of the diagram as it was", "[gui][simulation][window]")
{
    Fixture f(u"trn1.32xlarge"_s);
    f.canvas().setViewport({.scale = 2, .offset = {-500, -300}});
    const views::Viewport before = f.canvas().viewport();
    f.simulate();
    f.canvas().zoomIn();
    f.click(u"simulateButton"_s);
    CHECK(f.canvas().viewport() == before);
}

TEST_CASE("What is being typed stays while a run ends", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    auto& size = f.child<QLineEdit>(u"simSize"_s);
    size.setFocus();
    size.selectAll();
    QTest::keyClicks(&size, u"64 M"_s);
    f.simulation().run();
    f.finish();
    CHECK(size.text() == u"64 M"_s);
}

TEST_CASE("Steps of a run are not undone unseen", "[gui][simulation][window]")
{
    Fixture f(u"trn1.32xlarge"_s);
    f.simulate();
    f.clickLink(5, 6);
    f.click(u"failLink"_s);
    f.finish();
    CHECK(f.child<QAction>(u"undo"_s).isEnabled());
    f.click(u"simulateButton"_s);
    CHECK_FALSE(f.child<QAction>(u"undo"_s).isEnabled());
    f.click(u"simulateButton"_s);
    CHECK(f.child<QAction>(u"undo"_s).isEnabled());
}

TEST_CASE("A person fails a link by clicks and takes it back", "[gui][simulation][window]")
{
    Fixture f(u"trn1.32xlarge"_s);
    f.simulate();
    const double whole = f.time();
    f.clickLink(5, 6);
    CHECK(f.child<QLabel>(u"simTitle"_s).text() == u"Link 5 – 6"_s);
    f.click(u"failLink"_s);
    f.finish();
    CHECK(f.time() > whole);
    auto& card = f.child<views::FaultCard>(u"faultCard"_s);
    CHECK(card.note().title == u"Link 5 – 6 failed"_s);
    CHECK(card.note().note.contains(u"slower"_s));
    QTest::mouseClick(card.findChild<QPushButton*>(u"restore"_s), Qt::LeftButton);
    f.finish();
    CHECK_THAT(f.time(), Catch::WithinRel(whole));
    f.child<QAction>(u"undo"_s).trigger();
    f.finish();
    CHECK(f.time() > whole);
}

TEST_CASE("The slider changes a link's bandwidth", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    f.clickLink(5, 6);
    auto& slider = f.child<QSlider>(u"linkShare"_s);
    CHECK(slider.value() == 100);
    slider.setFocus();
    QTest::keyClick(&slider, Qt::Key_PageDown);
    REQUIRE(f.simulation().request().faults.size() == 1);
    CHECK_THAT(f.simulation().request().faults.front().share, Catch::WithinRel(0.9));
    f.finish();
}

TEST_CASE("A dead chip can be marked and brought back", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    QTest::mouseClick(
        &f.canvas(),
        Qt::LeftButton,
        {},
        f.canvas().placeOf(Element::of(VertexId{9})).center().toPoint());
    f.click(u"markDead"_s);
    CHECK(f.simulation().request().deadChips == std::vector<std::uint32_t>{9});
    f.finish();
    f.click(u"markDead"_s);
    CHECK(f.simulation().request().deadChips.empty());
    f.finish();
}

TEST_CASE("Other traffic is typed, with its start", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    const auto type = [&f](const QString& words) {
        QTimer::singleShot(0, [words] {
            auto* const dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            REQUIRE(dialog != nullptr);
            dialog->setTextValue(words);
            dialog->accept();
        });
        f.child<QAction>(u"background"_s).trigger();
        f.finish();
    };
    type(u"0 5 1 GiB @ 2 ms"_s);
    type(u"2-3 4 MiB"_s);
    const std::vector<BackgroundFlow> wanted{
        {.source = 0, .target = 5, .bytes = Bytes(1U << 30U), .start = Seconds(2e-3)},
        {.source = 2, .target = 3, .bytes = Bytes(4U << 20U), .start = Seconds(0)}};
    CHECK(f.simulation().request().background == wanted);
    for (const QString& wrong : {u"0 5"_s, u"0 5 1"_s, u"0 5 1 GiB @ 2"_s}) {
        type(wrong);
        CHECK(f.simulation().request().background == wanted);
    }
}

TEST_CASE("Bandwidth over time is drawn when it is looked at", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    auto& chart = f.child<views::LineChart>(u"timeChart"_s);
    CHECK(chart.plot().curves.empty());
    f.child<QTabBar>(u"chartTabs"_s).setCurrentIndex(1);
    CHECK(chart.plot().curves.size() == 2); // along rows and along columns
    // The next run is drawn while it is looked at.
    const double before = chart.plot().curves.front().points.back().x();
    f.clickLink(5, 6);
    f.click(u"failLink"_s);
    f.finish();
    CHECK(chart.plot().curves.front().points.back().x() > before);
}

TEST_CASE("A scenario is saved and opened again", "[gui][simulation][window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"failed.atlas"_s);
    CollectiveRequest saved;
    {
        Fixture f;
        f.simulate();
        f.mode().toggleLink(f.clickLink(5, 6));
        f.finish();
        f.mode().saveScenario(path);
        saved = f.simulation().request();
    }
    Fixture f(u"trn1.32xlarge"_s);
    f.mode().openScenario(path);
    REQUIRE(QTest::qWaitFor([&] { return f.mode().isOn(); }));
    f.finish();
    CHECK(f.window->session().target() == u"torus:4x4"_s);
    CHECK(f.simulation().request() == saved);
    CHECK(f.simulation().current() != nullptr);
}

TEST_CASE("A file that is no scenario is refused with a sentence", "[gui][simulation][window]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken.atlas"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"neuron-atlas-scenario\", \"version\": 99}");
    file.close();
    Fixture f;
    f.mode().openScenario(path);
    CHECK_FALSE(f.mode().isOn());
    CHECK(f.child<views::MessageCard>(u"messageCard"_s).isVisible());
}

TEST_CASE("A long run can be cancelled", "[gui][simulation][window]")
{
    Fixture f(u"torus:32x32"_s);
    f.click(u"simulateButton"_s);
    REQUIRE(f.simulation().isRunning());
    CHECK(f.child<QPushButton>(u"cancelRun"_s).isVisible());
    f.click(u"cancelRun"_s);
    CHECK_FALSE(f.simulation().isRunning());
    CHECK(f.child<QPushButton>(u"runSimulation"_s).isVisible());
}

TEST_CASE("Fields that cannot be read are named and change nothing", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    auto& size = f.child<QLineEdit>(u"simSize"_s);
    const auto before = f.simulation().request();
    size.setText(u"three apples"_s);
    QTest::keyClick(&size, Qt::Key_Return);
    CHECK_FALSE(f.mode().panel().form().problem().isEmpty());
    CHECK(f.simulation().request() == before);
    size.setText(u"64 MiB"_s);
    QTest::keyClick(&size, Qt::Key_Return);
    CHECK(f.mode().panel().form().problem().isEmpty());
    CHECK(f.simulation().request().size == Bytes(64ULL << 20U));
    f.finish();
}

TEST_CASE("The sizes of a run are swept for the charts", "[gui][simulation][window]")
{
    Fixture f;
    f.simulate();
    const auto& chart = f.child<views::LineChart>(u"sizeChart"_s);
    REQUIRE(QTest::qWaitFor([&] { return !chart.plot().curves.empty(); }, 20000));
    CHECK(chart.plot().curves.front().points.size() >= 10);
}

} // namespace atlas::app
