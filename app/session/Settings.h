#pragma once

#include "model/drawing/Drawing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace atlas::app {

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
    QStringList recent; ///< latest first
};

/// What was kept; defaults for whatever is missing or cannot be understood.
[[nodiscard]] Settings loadSettings();
void saveSettings(const Settings& settings);

} // namespace atlas::app
