#pragma once

#include <QRect>
#include <QString>

#include <optional>
#include <vector>

namespace atlas::app {

/// A screen that a talk can be on.
struct ScreenPlace {
    QString name;
    QRect geometry;
    friend bool operator==(const ScreenPlace&, const ScreenPlace&) = default;
};

/// Where the windows of a talk go.
struct ScreenPlan {
    std::size_t stage = 0; ///< which screen the room sees
    std::optional<std::size_t> presenter; ///< absent: there is no screen for it
    friend bool operator==(const ScreenPlan&, const ScreenPlan&) = default;
};

/// The speaker stays at the screen that they work at, the room gets another one; with one screen
/// the stage takes it. Swapped, the two change places. The list is not empty.
[[nodiscard]] ScreenPlan
planScreens(const std::vector<ScreenPlace>& screens, std::size_t working, bool swapped);

/// The screens that there are, and the index of the one that a point is on.
[[nodiscard]] std::vector<ScreenPlace> currentScreens();
[[nodiscard]] std::size_t screenAt(const std::vector<ScreenPlace>& screens, QPoint point);

} // namespace atlas::app
