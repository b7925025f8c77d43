#pragma once

#include "model/drawing/Drawing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace atlas::app {

inline constexpr int leastAutosave = 1; ///< seconds
inline constexpr int mostAutosave = 600;

/// What survives a restart.
struct Settings {
    QByteArray geometry;
    QString machine; ///< what was shown last; empty at the first start
    ThemeId theme = ThemeId::Overview;
    Layers layers = Layers{}.with(Layer::Bandwidth, false);
    bool inspector = true; ///< the panel is shown
    bool library = true;
    bool reducedMotion = false;
    QString language; ///< code; empty: the system's
    double textScale = 1; ///< of words outside of diagrams, 0.8 to 2
    QStringList recent; ///< machines, latest first
    QStringList recentFiles; ///< sessions, latest first
    bool welcome = false; ///< the start shows the welcome page, not what was shown last
    int autosaveSeconds = 5; ///< from a change to its copy, 1 to 600
    std::optional<std::uint32_t> logicalCores; ///< of new machines; absent: as documented
    QStringList prices; ///< one's own of machines, "trn1.32xlarge=21.5@2026-01-01"
};

/// What was kept; defaults for whatever is missing or cannot be understood.
[[nodiscard]] Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace atlas::app
