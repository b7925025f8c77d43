#include "app/window/MemoryMode.h"
#include "app/window/SimulationMode.h"
#include "tests/app/window/OpenWindow.h"
#include "views/charts/AreaChart.h"
#include "views/charts/StackChart.h"
#include "views/memory/MemoryCharts.h"
#include "views/memory/MemoryPanel.h"
#include "views/memory/PlanPage.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    explicit Fixture(const QString& machine = u"inf2.48xlarge"_s)
        : OpenWindow(machine)
    {
    }

    MemoryMode& mode() { return window->memoryMode(); }
    const FitReport& report() { return *mode().fitting().report(); }
    const views::MemoryPage& page() { return mode().panel().page(); }

    void click(const QString& name)
    {
        QTest::mouseClick(&child<QAbstractButton>(name), Qt::LeftButton);
    }
    /// As a person would: the arrow keys of the box, until the entry is there.
    void choose(const QString& name, const QString& entry)
    {
        auto& box = child<QComboBox>(name);
        const int wanted = box.findText(entry);
        CAPTURE(name.toStdString(), entry.toStdString());
        REQUIRE(wanted >= 0);
        box.setFocus();
        for (int steps = 0; box.currentIndex() != wanted && steps < 100; ++steps)
            QTest::keyClick(&box, box.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        REQUIRE(box.currentText() == entry);
    }
    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint at = window->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &enter);
        REQUIRE(enter.isAccepted());
        QDropEvent event(at, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &event);
        QCoreApplication::processEvents(); // it is opened once the drag is over
    }
};

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& words)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(words);
    return file.fileName();
}

/// Llama 2 7B as its config.json states it.
constexpr auto config = R"({"model_type": "llama", "hidden_size": 4096, "intermediate_size": 11008,
 "num_attention_heads": 32, "num_key_value_heads": 32, "num_hidden_layers": 32,
 "vocab_size": 32000, "max_position_embeddings": 4096, "tie_word_embeddings": false})";

} // namespace

TEST_CASE("The button Fit a model says whether one fits", "[gui][memory][window]")
{
    Fixture f;
    f.click(u"memoryButton"_s);
    REQUIRE(f.mode().isOn());
    CHECK(f.mode().panel().isVisible());
    CHECK(f.mode().charts().isVisible());
    CHECK_FALSE(f.page().word.isEmpty());
    CHECK(
        f.child<views::StackChart>(u"coreChart"_s).plot().bars.size()
        == f.report().job.plan.cores());
    f.click(u"memoryButton"_s);
    CHECK_FALSE(f.mode().isOn());
    CHECK_FALSE(f.mode().panel().isVisible());
}

TEST_CASE("A run and a model are not shown together", "[gui][memory][window]")
{
    Fixture f(u"trn1.32xlarge"_s);
    f.click(u"simulateButton"_s);
    f.click(u"memoryButton"_s);
    CHECK_FALSE(f.window->simulationMode().isOn());
    CHECK(f.mode().isOn());
    f.click(u"simulateButton"_s);
    CHECK(f.window->simulationMode().isOn());
    CHECK_FALSE(f.mode().isOn());
}

TEST_CASE("A config.json that is dropped is fitted, and undone", "[gui][memory][window]")
{
    Fixture f;
    f.click(u"memoryButton"_s);
    const std::string before = f.mode().fitting().question().job.name;
    const QTemporaryDir folder;
    f.drop(written(folder, u"config.json"_s, config));
    // 2 × 32,000 × 4,096 + 32 (4 × 4,096² + 3 × 4,096 × 11,008 + 2 × 4,096) + 4,096
    CHECK(f.report().job.counts.total() == 6'738'415'616);
    f.child<QAction>(u"undo"_s).trigger();
    CHECK(f.mode().fitting().question().job.name == before);
}

TEST_CASE("A dropped file that is no model is named in a card", "[gui][memory][window]")
{
    Fixture f;
    f.click(u"memoryButton"_s);
    const std::string before = f.mode().fitting().question().job.name;
    const QTemporaryDir folder;
    f.drop(written(folder, u"config.json"_s, R"({"model_type": "llama", "hidden_size": "wide"})"));
    auto& card = f.child<views::MessageCard>(u"messageCard"_s);
    CHECK(card.isVisible());
    CHECK(card.body().contains(u"hidden_size"_s));
    CHECK(f.mode().fitting().question().job.name == before);
    f.drop(written(folder, u"picture.png"_s, "\x89PNG"));
    CHECK(f.mode().fitting().question().job.name == before);
}

TEST_CASE("TP 24 on twelve cores is not legal and says what is", "[gui][memory][window]")
{
    Fixture f(u"inf2.24xlarge"_s);
    f.click(u"memoryButton"_s);
    f.choose(u"fitTensor"_s, u"24"_s);
    REQUIRE(f.page().verdict == FitVerdict::InvalidPlan);
    CHECK(f.page().reasons.contains(u"12"_s));
    auto& way = f.child<QPushButton>(u"way0"_s);
    REQUIRE(way.isVisible());
    QTest::mouseClick(&way, Qt::LeftButton);
    CHECK(f.page().verdict != FitVerdict::InvalidPlan);
    f.child<QAction>(u"undo"_s).trigger();
    CHECK(f.page().verdict == FitVerdict::InvalidPlan);
}

TEST_CASE("A slider changes the answer while it moves, as one step", "[gui][memory][window]")
{
    Fixture f;
    f.click(u"memoryButton"_s);
    auto& slider = f.child<QSlider>(u"fitBatch"_s);
    const Bytes before = f.report().numbers.memory.total();
    const int steps = f.mode().fitting().undoStack().count();
    slider.setSliderDown(true);
    for (const int stop : {2, 4, 6})
        slider.setValue(stop);
    CHECK(f.report().numbers.memory.total() > before);
    slider.setSliderDown(false);
    CHECK(f.mode().fitting().undoStack().count() == steps + 1);
    f.child<QAction>(u"undo"_s).trigger();
    CHECK(f.report().numbers.memory.total() == before);
}

TEST_CASE("Choosing an instance opens it, and a step back leads back", "[gui][memory][window]")
{
    Fixture f;
    f.click(u"memoryButton"_s);
    f.choose(u"fitInstance"_s, u"trn1.32xlarge"_s);
    CHECK(f.window->session().target() == u"trn1.32xlarge"_s);
    CHECK(f.report().device.instance == "trn1.32xlarge");
    while (f.child<QAction>(u"undo"_s).isEnabled())
        f.child<QAction>(u"undo"_s).trigger();
    CHECK(f.window->session().target() == u"inf2.48xlarge"_s);
}

TEST_CASE("The moment of the time line is the moment of the cores", "[gui][memory][window]")
{
    Fixture f(u"trn1.32xlarge"_s);
    f.click(u"memoryButton"_s);
    f.choose(u"fitTask"_s, u"Training"_s);
    f.mode().charts().setPage(views::MemoryCharts::Time);
    auto& chart = f.child<views::AreaChart>(u"memoryTimeChart"_s);
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Home);
    REQUIRE(f.mode().overlay().memory() != nullptr);
    const Bytes start = f.mode().overlay().memory()->stages.front().total();
    // At the start no activation is kept and no gradient is there.
    CHECK(start < f.report().numbers.memory.total());
    QTest::keyClick(&chart, Qt::Key_Right);
    CHECK(f.mode().overlay().memory()->stages.front().total() > start);
}

} // namespace atlas::app
