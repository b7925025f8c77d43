#include "views/simulation/Player.h"

#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using atlas::views::Player;

TEST_CASE("A player steps to the events of its run", "[gui][simulation]")
{
    Player player;
    player.setRun(3, {0, 1, 2.5, 3});
    player.stepForward();
    CHECK(player.time() == 1);
    player.stepForward();
    CHECK(player.time() == 2.5);
    player.stepForward();
    player.stepForward();
    CHECK(player.time() == 3);
    player.stepBack();
    CHECK(player.time() == 2.5);
    player.setTime(1.7);
    player.stepBack();
    CHECK(player.time() == 1);
    player.toStart();
    CHECK(player.time() == 0);
}

TEST_CASE("A player plays to the end and stops there", "[gui][simulation]")
{
    Player player;
    player.setRun(0.02, {0, 0.02});
    player.setSlowdown(1);
    player.play();
    CHECK(player.isPlaying());
    REQUIRE(QTest::qWaitFor([&] { return !player.isPlaying(); }));
    CHECK(player.time() == 0.02);
    player.play(); // from the start again
    CHECK(player.time() < 0.02);
}

TEST_CASE("A player that loops goes on", "[gui][simulation]")
{
    Player player;
    player.setRun(0.05, {0, 0.05});
    player.setSlowdown(1);
    player.setLooping(true);
    player.play();
    double before = 0;
    bool wentBack = false;
    QObject::connect(&player, &Player::timeChanged, &player, [&] {
        wentBack = wentBack || player.time() < before;
        before = player.time();
    });
    REQUIRE(QTest::qWaitFor([&] { return wentBack; }));
    CHECK(player.isPlaying());
}

TEST_CASE("Another run keeps the share of the time that is shown", "[gui][simulation]")
{
    Player player;
    player.setRun(10, {0, 10});
    player.setTime(4);
    player.setRun(20, {0, 20});
    CHECK(player.time() == 8);
    player.setRun(0, {});
    player.play();
    CHECK_FALSE(player.isPlaying());
}

TEST_CASE("The slowdown that fits is a round number", "[gui][simulation]")
{
    Player player;
    // 10 s over 11 ms is 909: 1,000 is the nearest of 1, 2, 5 times a power of ten.
    player.setRun(0.011, {});
    CHECK_THAT(player.fittingSlowdown(), Catch::WithinRel(1000.0));
    // 10 s over 4 µs is 2.5 million: nearest by ratio is 2 million.
    player.setRun(4e-6, {});
    CHECK_THAT(player.fittingSlowdown(), Catch::WithinRel(2e6));
}
