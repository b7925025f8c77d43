#include "app/presentation/StoryMode.h"

#include "app/presentation/PresentationWindow.h"
#include "app/presentation/StoryPanel.h"
#include "tests/app/presentation/Talks.h"
#include "tests/app/window/OpenWindow.h"

#include <QAbstractButton>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

struct Fixture : OpenWindow {
    using OpenWindow::OpenWindow;

    StoryDocument& document() { return window->storyDocument(); }
    void add() { QTest::keyClick(&canvas(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    QListView& slides() { return child<QListView>(u"slides"_s); }
    std::string titles()
    {
        std::string all;
        for (const Slide& slide : document().story()->slides)
            all += slide.title + "|";
        return all;
    }
    ~Fixture()
    {
        document().close(); // nothing is asked when the window goes
    }
};

} // namespace

TEST_CASE("What is shown becomes a slide of a new story", "[gui][presentation][story]")
{
    Fixture f(u"torus:4x4"_s);
    f.window->session().select({Element::of(VertexId{2})});
    f.add();
    REQUIRE(f.document().slideCount() == 1);
    CHECK(f.window->storyMode().panel().isVisible());
    const auto& directives = f.document().story()->slides[0].steps[0].directives;
    REQUIRE(directives.size() == 2);
    CHECK(directives[0].argument == "torus:4x4");
    CHECK(directives[1].argument == "chips 2");
    f.add();
    CHECK(f.document().slideCount() == 2);
}

TEST_CASE("Slides are edited, moved, deleted and all of it undone", "[gui][presentation][story]")
{
    Fixture f(u"ring:4"_s);
    f.add();
    auto& title = f.child<QLineEdit>(u"slideTitle"_s);
    title.setFocus();
    title.selectAll();
    QTest::keyClicks(&title, u"First"_s);
    f.add();
    title.selectAll();
    QTest::keyClicks(&title, u"Second"_s);
    CHECK(f.titles() == "First|Second|");
    auto& notes = f.child<QPlainTextEdit>(u"slideNotes"_s);
    QTest::keyClicks(&notes, u"Slowly."_s);
    CHECK(f.document().story()->slides[1].notes == "Slowly.");
    f.slides().setFocus();
    QTest::keyClick(&f.slides(), Qt::Key_Up, Qt::AltModifier);
    CHECK(f.titles() == "Second|First|");
    QTest::keyClick(&f.slides(), Qt::Key_Delete);
    CHECK(f.titles() == "First|");
    QTest::keyClick(&f.slides(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.titles() == "Second|First|");
    QTest::keyClick(&f.slides(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(f.titles() == "First|Second|");
    QTest::mouseClick(&f.child<QAbstractButton>(u"storyRedo"_s), Qt::LeftButton);
    CHECK(f.titles() == "Second|First|");
}

TEST_CASE(
    "A story is saved as Markdown, and asked about when it has changed",
    "[gui][presentation][story]")
{
    Fixture f(u"ring:4"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.md"_s);
    f.add();
    REQUIRE(f.document().save(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(contentOf(storyOf(file.readAll().toStdString())) == contentOf(*f.document().story()));
    file.close();
    f.add();
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("# Mine\n");
    file.close();
    bool asked = false;
    QTimer::singleShot(0, f.window.get(), [&] {
        auto* const box = f.window->findChild<QMessageBox*>(u"storyConflict"_s);
        asked = box != nullptr;
        if (asked)
            QTest::keyClick(box, Qt::Key_Escape);
    });
    CHECK_FALSE(f.window->storyMode().saveStory());
    CHECK(asked);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "# Mine\n");
    CHECK(f.document().slideCount() == 2);
}

TEST_CASE(
    "F5 gives the story from its current slide, Escape comes back", "[gui][presentation][story]")
{
    Fixture f(u"ring:4"_s);
    f.add();
    f.add();
    QTest::keyClick(f.window.get(), Qt::Key_F5);
    REQUIRE(f.window->storyMode().presentation() != nullptr);
    PresentationWindow& talk = f.window->storyMode().presentation()->window();
    REQUIRE(QTest::qWaitForWindowActive(&talk));
    CHECK(f.window->storyMode().presentation()->talk().at().slide == 1);
    QTest::keyClick(&talk, Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return f.window->storyMode().presentation() == nullptr; }));
}

TEST_CASE("The first start offers the opening tour", "[gui][presentation]")
{
    Fixture f(std::nullopt);
    QTest::mouseClick(&f.child<QAbstractButton>(u"welcome:welcome"_s), Qt::LeftButton);
    REQUIRE(f.window->storyMode().presentation() != nullptr);
    CHECK(f.window->storyMode().presentation()->talk().at() == StepPlace{0, 0});
}

} // namespace atlas::app
