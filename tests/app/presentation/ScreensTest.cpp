#include "app/presentation/Screens.h"

#include <catch2/catch.hpp>

namespace atlas::app {

using namespace Qt::StringLiterals;

namespace {

const ScreenPlace laptop{u"laptop"_s, {0, 0, 1920, 1080}};
const ScreenPlace hall{u"hall"_s, {1920, 0, 1024, 768}};
const ScreenPlace mirror{u"mirror"_s, {0, 0, 1920, 1080}};

} // namespace

TEST_CASE("The room gets the screen that the speaker does not work at", "[presentation]")
{
    CHECK(planScreens({laptop, hall}, 0, false) == ScreenPlan{1, 0});
    CHECK(planScreens({laptop, hall}, 1, false) == ScreenPlan{0, 1});
    CHECK(planScreens({laptop, hall}, 0, true) == ScreenPlan{0, 1});
}

TEST_CASE("With one screen, or two that show the same, the stage takes it", "[presentation]")
{
    CHECK(planScreens({laptop}, 0, false) == ScreenPlan{0, std::nullopt});
    CHECK(planScreens({laptop}, 3, true) == ScreenPlan{0, std::nullopt});
    CHECK(planScreens({laptop, mirror}, 0, false) == ScreenPlan{0, std::nullopt});
}

TEST_CASE("A point is on its screen, one beside all on the first", "[presentation]")
{
    CHECK(screenAt({laptop, hall}, {2000, 100}) == 1);
    CHECK(screenAt({laptop, hall}, {-5, -5}) == 0);
}

} // namespace atlas::app
