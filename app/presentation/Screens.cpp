#include "app/presentation/Screens.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>
#include <utility>

namespace atlas::app {

ScreenPlan planScreens(const std::vector<ScreenPlace>& screens, std::size_t working, bool swapped)
{
    const std::size_t here = std::min(working, screens.size() - 1);
    // Two outputs that show the same are one screen.
    const auto other = std::ranges::find_if(screens, [&](const ScreenPlace& screen) {
        return screen.geometry != screens[here].geometry;
    });
    if (other == screens.end())
        return {here, std::nullopt};
    ScreenPlan plan{static_cast<std::size_t>(other - screens.begin()), here};
    if (swapped)
        std::swap(plan.stage, *plan.presenter);
    return plan;
}

std::vector<ScreenPlace> currentScreens()
{
    std::vector<ScreenPlace> screens;
    for (const QScreen* const screen : QGuiApplication::screens())
        screens.push_back({screen->name(), screen->geometry()});
    return screens;
}

std::size_t screenAt(const std::vector<ScreenPlace>& screens, QPoint point)
{
    const auto found = std::ranges::find_if(
        screens, [point](const ScreenPlace& screen) { return screen.geometry.contains(point); });
    return found == screens.end() ? 0 : static_cast<std::size_t>(found - screens.begin());
}

} // namespace atlas::app
