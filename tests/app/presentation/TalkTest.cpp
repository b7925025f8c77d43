#include "app/presentation/Talk.h"

#include "app/presentation/TalkKeys.h"
#include "tests/app/presentation/Talks.h"

#include <QKeyEvent>
#include <QSignalSpy>

#include <catch2/catch.hpp>

namespace atlas::app {

namespace {

std::optional<TalkCommand> pressed(int key, Qt::KeyboardModifiers held = {})
{
    return talkCommandOf(QKeyEvent(QEvent::KeyPress, key, held));
}

} // namespace

TEST_CASE("A talk goes through its steps and stays at its ends", "[presentation]")
{
    Talk talk(storyOf(smallTalk));
    const std::vector<StepPlace> way{{0, 0}, {1, 0}, {1, 1}, {2, 0}, {2, 0}};
    for (const StepPlace place : way) {
        CHECK(talk.at() == place);
        talk.goOn();
    }
    talk.goToFirst();
    talk.goBack();
    CHECK(talk.at() == StepPlace{0, 0});
    talk.goToLast();
    CHECK(talk.at() == StepPlace{2, 0});
}

TEST_CASE("A number leads to its slide, too large a one to the last", "[presentation]")
{
    Talk talk(storyOf(smallTalk));
    CHECK_FALSE(talk.jump());
    talk.typeDigit(2);
    CHECK(talk.jump());
    CHECK(talk.at() == StepPlace{1, 0});
    talk.typeDigit(9);
    talk.typeDigit(9);
    CHECK(talk.jump());
    CHECK(talk.at().slide == 2);
    CHECK(talk.typed().isEmpty());
}

TEST_CASE("A story that changes leaves the talk on its slide", "[presentation]")
{
    Talk talk(storyOf(smallTalk), {1, 1});
    const QSignalSpy changed(&talk, &Talk::storyChanged);
    SECTION("a slide comes before it")
    {
        Story next = talk.story();
        next.slides.insert(next.slides.begin(), next.slides.back());
        next.slides.front().title = "New";
        talk.setStory(next);
        CHECK(talk.at() == StepPlace{2, 1});
    }
    SECTION("its title is being written")
    {
        Story next = talk.story();
        next.slides[1].title = "Two st";
        talk.setStory(next);
        CHECK(talk.at() == StepPlace{1, 1});
    }
    SECTION("its second step is gone")
    {
        Story next = talk.story();
        next.slides[1].steps.pop_back();
        talk.setStory(next);
        CHECK(talk.at() == StepPlace{1, 0});
    }
    SECTION("only the first slide is left")
    {
        Story next = talk.story();
        next.slides.resize(1);
        talk.setStory(next);
        CHECK(talk.at() == StepPlace{0, 0});
    }
    CHECK(changed.count() == 1);
}

TEST_CASE("Black and white go away with the same key and with a move", "[presentation]")
{
    Talk talk(storyOf(smallTalk));
    talk.toggleBlank(Talk::Blank::Black);
    CHECK(talk.blank() == Talk::Blank::Black);
    talk.toggleBlank(Talk::Blank::White);
    CHECK(talk.blank() == Talk::Blank::White);
    talk.toggleBlank(Talk::Blank::White);
    CHECK(talk.blank() == Talk::Blank::None);
    talk.toggleBlank(Talk::Blank::Black);
    talk.goOn();
    CHECK(talk.blank() == Talk::Blank::None);
    CHECK(talk.at() == StepPlace{1, 0});
}

TEST_CASE("Clickers are understood", "[presentation]")
{
    CHECK(pressed(Qt::Key_PageDown) == TalkCommand::Next);
    CHECK(pressed(Qt::Key_PageUp) == TalkCommand::Previous);
    CHECK(pressed(Qt::Key_Period) == TalkCommand::Black);
    CHECK(pressed(Qt::Key_Space, Qt::ShiftModifier) == TalkCommand::Previous);
    CHECK(pressed(Qt::Key_Z, Qt::ControlModifier) == TalkCommand::UndoLine);
    CHECK_FALSE(pressed(Qt::Key_F5));
}

} // namespace atlas::app
