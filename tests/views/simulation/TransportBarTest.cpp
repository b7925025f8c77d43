#include "views/simulation/TransportBar.h"

#include "views/simulation/Player.h"
#include "views/simulation/Scrubber.h"
#include "views/theme/Fonts.h"

#include <QAbstractButton>
#include <QTest>

#include <catch2/catch.hpp>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Bar {
    Bar()
    {
        loadFonts();
        player.setRun(0.011, {0, 0.002, 0.011});
        bar.resize(900, TransportBar::barHeight);
        bar.show();
        REQUIRE(QTest::qWaitForWindowExposed(&bar));
    }

    QAbstractButton& button(const char* name)
    {
        auto* const found = bar.findChild<QAbstractButton*>(QLatin1StringView(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    Scrubber& scrubber() { return *bar.findChild<Scrubber*>(u"scrubber"_s); }

    Player player;
    TransportBar bar{player, nullptr};
};

} // namespace

TEST_CASE("The buttons of the transport bar move the clock", "[gui][simulation]")
{
    Bar f;
    QTest::mouseClick(&f.button("stepNext"), Qt::LeftButton);
    CHECK(f.player.time() == 0.002);
    CHECK(f.bar.timeText() == u"2.00 of 11.00 ms"_s);
    QTest::mouseClick(&f.button("stepBack"), Qt::LeftButton);
    CHECK(f.player.time() == 0);
    QTest::mouseClick(&f.button("play"), Qt::LeftButton);
    CHECK(f.player.isPlaying());
    CHECK(f.button("play").accessibleName().startsWith(u"Pause"_s));
    QTest::mouseClick(&f.button("play"), Qt::LeftButton);
    CHECK_FALSE(f.player.isPlaying());
    QTest::mouseClick(&f.button("loop"), Qt::LeftButton);
    CHECK(f.player.isLooping());
}

TEST_CASE("A press on the scrubber shows that moment", "[gui][simulation]")
{
    Bar f;
    const QPoint half(static_cast<int>(f.scrubber().placeOf(0.0055)), 17);
    QTest::mousePress(&f.scrubber(), Qt::LeftButton, {}, half);
    CHECK_THAT(f.player.time(), Catch::WithinAbs(0.0055, 0.0001));
    QTest::mouseMove(&f.scrubber(), QPoint(f.scrubber().width() + 50, 17));
    QTest::mouseRelease(&f.scrubber(), Qt::LeftButton, {}, half);
}

TEST_CASE("Arrow keys on the scrubber go from event to event", "[gui][simulation]")
{
    Bar f;
    QTest::keyClick(&f.scrubber(), Qt::Key_Right);
    CHECK(f.player.time() == 0.002);
    QTest::keyClick(&f.scrubber(), Qt::Key_End);
    CHECK(f.player.time() == 0.011);
    QTest::keyClick(&f.scrubber(), Qt::Key_Left);
    CHECK(f.player.time() == 0.002);
    QTest::keyClick(&f.scrubber(), Qt::Key_Home);
    CHECK(f.player.time() == 0);
}

} // namespace atlas::views
