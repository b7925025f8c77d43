#include "app/presentation/Presentation.h"

#include "app/presentation/PresentationWindow.h"
#include "tests/app/presentation/Talks.h"
#include "tests/support/Children.h"
#include "tests/support/Machines.h"
#include "views/presentation/PresenterView.h"
#include "views/theme/Fonts.h"

#include <QAbstractButton>
#include <QFile>
#include <QListView>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20000; ///< milliseconds, for a machine that is busy

struct Fixture {
    explicit Fixture(TalkSource source = {storyOf(smallTalk), {}}, bool reduced = true)
    {
        views::loadFonts();
        talk = std::make_unique<Presentation>(
            test::catalog(),
            PresentationSetup{
                .source = std::move(source),
                .start = {},
                .fullScreen = false,
                .reducedMotion = reduced});
        talk->begin();
        REQUIRE(QTest::qWaitForWindowExposed(&window()));
    }

    PresentationWindow& window() { return talk->window(); }
    LiveStage& stage() { return window().stage(); }
    views::StageCanvas& canvas() { return stage().canvas(); }
    StepPlace at() { return talk->talk().at(); }
    void press(int key, Qt::KeyboardModifiers held = {})
    {
        QTest::keyClick(&window(), Qt::Key(key), held);
    }
    QWidget& child(const char* name)
    {
        return test::childOf<QWidget>(window(), QString::fromLatin1(name));
    }
    /// The slide with the run, once it is there.
    void goToRun()
    {
        press(Qt::Key_End);
        REQUIRE(QTest::qWaitFor([this] { return !canvas().result().isEmpty(); }, patience));
    }
    /// A click on the middle of the wire between two chips beside each other.
    void clickLink(std::uint32_t a, std::uint32_t b)
    {
        const QPointF from = canvas().placeOf(Element::of(VertexId{a})).center();
        const QPointF to = canvas().placeOf(Element::of(VertexId{b})).center();
        QTest::mouseClick(&canvas(), Qt::LeftButton, {}, ((from + to) / 2).toPoint());
        REQUIRE(canvas().selection().size() == 1);
        REQUIRE(canvas().selection().front().isEdge());
    }

    std::unique_ptr<Presentation> talk;
};

} // namespace

TEST_CASE("Keys lead through a talk", "[gui][presentation]")
{
    Fixture f;
    for (const int key : {Qt::Key_Right, Qt::Key_Space, Qt::Key_PageDown})
        f.press(key);
    CHECK(f.at() == StepPlace{2, 0}); // slide 1, slide 2 with two steps, slide 3
    f.press(Qt::Key_Left);
    CHECK(f.at() == StepPlace{1, 1});
    f.press(Qt::Key_PageUp);
    CHECK(f.at() == StepPlace{1, 0});
    f.press(Qt::Key_End);
    CHECK(f.at() == StepPlace{2, 0});
    f.press(Qt::Key_Home);
    CHECK(f.at() == StepPlace{0, 0});
    f.press(Qt::Key_2);
    CHECK(f.child("typedNumber").isVisible());
    f.press(Qt::Key_Return);
    CHECK(f.at() == StepPlace{1, 0});
    CHECK_FALSE(f.child("typedNumber").isVisible());
}

TEST_CASE("The screen goes black and white and comes back", "[gui][presentation]")
{
    Fixture f;
    QWidget& blank = f.child("blankScreen");
    f.press(Qt::Key_B);
    CHECK(blank.isVisible());
    CHECK(blank.palette().color(QPalette::Window) == QColor(Qt::black));
    f.press(Qt::Key_W);
    CHECK(blank.palette().color(QPalette::Window) == QColor(Qt::white));
    f.press(Qt::Key_W);
    CHECK_FALSE(blank.isVisible());
}

TEST_CASE("Laser, pen and help are switched by their keys", "[gui][presentation]")
{
    using Tool = views::InkLayer::Tool;
    Fixture f;
    f.press(Qt::Key_L);
    CHECK(f.window().ink().tool() == Tool::Laser);
    f.press(Qt::Key_P);
    CHECK(f.window().ink().tool() == Tool::Pen);
    QTest::mousePress(&f.window().ink(), Qt::LeftButton, {}, {200, 200});
    QTest::mouseMove(&f.window().ink(), {260, 220});
    QTest::mouseRelease(&f.window().ink(), Qt::LeftButton, {}, {260, 220});
    CHECK(f.window().ink().lines().size() == 1);
    f.press(Qt::Key_Right);
    CHECK(f.window().ink().lines().empty()); // it belongs to the slide before
    f.press(Qt::Key_Left);
    CHECK(f.window().ink().lines().size() == 1);
    f.press(Qt::Key_E);
    CHECK(f.window().ink().lines().empty());
    f.press(Qt::Key_P);
    CHECK(f.window().ink().tool() == Tool::None);
    f.press(Qt::Key_Question, Qt::ShiftModifier);
    CHECK(f.window().isHelpOpen());
    f.press(Qt::Key_Escape);
    CHECK_FALSE(f.window().isHelpOpen());
}

TEST_CASE("The overview leads to a slide by keyboard and mouse", "[gui][presentation]")
{
    Fixture f;
    f.press(Qt::Key_G);
    REQUIRE(f.window().isOverviewOpen());
    auto& list = test::childOf<QListView>(f.window(), u"overview"_s);
    QTest::keyClick(&list, Qt::Key_Right);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK_FALSE(f.window().isOverviewOpen());
    CHECK(f.at() == StepPlace{1, 0});
    f.press(Qt::Key_G);
    const QPoint last = list.visualRect(list.model()->index(2, 0)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, last);
    CHECK(f.at() == StepPlace{2, 0});
    f.press(Qt::Key_G);
    QTest::keyClick(&list, Qt::Key_G);
    CHECK_FALSE(f.window().isOverviewOpen());
}

TEST_CASE("Escape closes what is open, then ends the talk", "[gui][presentation]")
{
    Fixture f;
    const QSignalSpy ended(f.talk.get(), &Presentation::ended);
    f.press(Qt::Key_G);
    f.press(Qt::Key_Escape);
    CHECK(ended.isEmpty());
    CHECK_FALSE(f.window().isOverviewOpen());
    f.press(Qt::Key_Escape);
    CHECK(ended.count() == 1);
    CHECK_FALSE(f.window().isVisible());
}

TEST_CASE("A link fails on the stage, and one key returns to the talk", "[gui][presentation]")
{
    Fixture f;
    f.goToRun();
    const QString before = f.canvas().result();
    f.clickLink(3, 7);
    CHECK(f.stage().isAway());
    f.press(Qt::Key_F);
    // The way around this one is used already, so that some link carries twice as much.
    REQUIRE(QTest::qWaitFor([&] { return f.canvas().note().contains(u'+'); }, patience));
    CHECK(f.canvas().result() != before);
    f.press(Qt::Key_R);
    REQUIRE(QTest::qWaitFor([&] { return f.canvas().result() == before; }, patience));
    CHECK_FALSE(f.stage().isAway());
    CHECK(f.canvas().note().isEmpty());
    CHECK(f.canvas().selection().empty());
    CHECK(f.at() == StepPlace{2, 0});
}

TEST_CASE("The stage is gone into and left again", "[gui][presentation]")
{
    Fixture f({storyOf("# A machine\n\n```atlas\nview: trn1.32xlarge\n```\n"), {}});
    const views::Viewport before = f.canvas().viewport();
    const QPoint chip = f.canvas().placeOf(Element::of(VertexId{5})).center().toPoint();
    QTest::mouseDClick(&f.canvas(), Qt::LeftButton, {}, chip);
    REQUIRE(f.canvas().place());
    CHECK(f.canvas().place()->vertex() == VertexId{5});
    CHECK(f.stage().isAway());
    f.press(Qt::Key_Backspace);
    CHECK(f.canvas().viewport() == before);
    CHECK_FALSE(f.stage().isAway());
}

TEST_CASE("The camera flies between two places of one machine", "[gui][presentation]")
{
    Fixture f(
        {storyOf("# A\n\n```atlas\nview: trn1.32xlarge/chip:0\n```\n\n---\n\n# B\n\n"
                 "```atlas\nview: trn1.32xlarge/chip:15\n```\n"),
         {}},
        false);
    REQUIRE(f.canvas().place() == Element::of(VertexId{0}));
    const double close = f.canvas().viewport().scale;
    double widest = close;
    QObject::connect(&f.canvas(), &views::DiagramCanvas::viewportChanged, &f.canvas(), [&] {
        widest = std::min(widest, f.canvas().viewport().scale);
    });
    f.press(Qt::Key_Right);
    CHECK(f.canvas().isFlying());
    REQUIRE(QTest::qWaitFor([&] { return !f.canvas().isFlying(); }, patience));
    CHECK(f.canvas().place() == Element::of(VertexId{15}));
    CHECK(widest < close); // it went out on the way
    CHECK_FALSE(f.stage().isAway());
}

TEST_CASE("The speaker sees notes, the next step and the time", "[gui][presentation]")
{
    Fixture f;
    views::PresenterView& presenter = f.talk->presenter();
    CHECK(presenter.notes() == u"Say hello."_s);
    f.press(Qt::Key_V);
    REQUIRE(presenter.isVisible());
    QTest::keyClick(&presenter, Qt::Key_Right);
    CHECK(f.at() == StepPlace{1, 0});
    QTest::mouseClick(
        &test::childOf<QAbstractButton>(presenter, u"presenterNext"_s), Qt::LeftButton);
    CHECK(f.at() == StepPlace{1, 1});
    QTest::keyClick(&presenter, Qt::Key_V);
    CHECK_FALSE(presenter.isVisible());
}

TEST_CASE("A second screen that goes away takes nothing with it", "[gui][presentation]")
{
    const ScreenPlace laptop{u"laptop"_s, {0, 0, 1280, 800}};
    const ScreenPlace hall{u"hall"_s, {1280, 0, 640, 480}};
    views::loadFonts();
    Presentation talk(
        test::catalog(),
        {.source = {storyOf(smallTalk), {}}, .start = {1, 1}, .reducedMotion = true});
    talk.setScreens({laptop, hall});
    talk.begin({10, 10});
    CHECK(talk.plan() == ScreenPlan{1, 0});
    CHECK(talk.window().geometry() == hall.geometry);
    CHECK(laptop.geometry.contains(talk.presenter().geometry()));
    CHECK(talk.presenter().isVisible());
    talk.setScreens({laptop});
    CHECK(talk.plan() == ScreenPlan{0, std::nullopt});
    CHECK(talk.window().geometry() == laptop.geometry);
    CHECK_FALSE(talk.presenter().isVisible());
    CHECK(talk.talk().at() == StepPlace{1, 1});
    CHECK_FALSE(talk.window().said().isEmpty());
    talk.setScreens({laptop, hall});
    CHECK(talk.plan() == ScreenPlan{1, 0});
    CHECK(talk.presenter().isVisible());
}

TEST_CASE("A talk follows its file while somebody writes it", "[gui][presentation]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"talk.md"_s);
    const auto write = [&](const QString& to, const QByteArray& text) {
        QFile file(to);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    };
    write(path, "# One\n\n---\n\n# Two\n");
    auto source = openTalk(path);
    REQUIRE(source);
    Fixture f(std::move(*source));
    f.press(Qt::Key_Right);
    REQUIRE(f.at() == StepPlace{1, 0});
    const Talk& talk = f.talk->talk();
    SECTION("written in place")
    {
        write(path, "# Zero\n\n---\n\n# One\n\n---\n\n# Two\n\nNew.\n");
        REQUIRE(QTest::qWaitFor([&] { return talk.story().slides.size() == 3; }, patience));
        CHECK(f.at() == StepPlace{2, 0});
    }
    SECTION("written beside and renamed, twice")
    {
        for (const char* const last : {"# Three\n", "# Four\n"}) {
            write(folder.filePath(u"new"_s), QByteArray("# One\n\n---\n\n# Two\n\n---\n\n") + last);
            QFile::remove(path);
            REQUIRE(QFile::rename(folder.filePath(u"new"_s), path));
            const std::string title(last + 2, std::string_view(last).size() - 3);
            REQUIRE(QTest::qWaitFor(
                [&] { return talk.story().slides.back().title == title; }, patience));
        }
        CHECK(f.at() == StepPlace{1, 0});
    }
    SECTION("with a fault: the slide is marked and the talk goes on")
    {
        write(path, "# One\n\n---\n\n# Two\n\n```atlas\nview: trn1.33xlarge\n```\n");
        REQUIRE(QTest::qWaitFor([&] { return !f.talk->presenter().notice().isEmpty(); }, patience));
        CHECK(f.talk->presenter().notice().contains(u"trn1.32xlarge"_s));
        CHECK(f.at() == StepPlace{1, 0});
    }
}

TEST_CASE("A talk that is not there is said with the tours that are", "[presentation]")
{
    const auto source = openTalk(u"no-such-talk"_s);
    REQUIRE_FALSE(source);
    CHECK_THAT(message(source.error()), Catch::Contains(std::string(openingTour)));
}

} // namespace atlas::app
