#pragma once

#include "model/drawing/Palette.h"

#include <QColor>
#include <QPalette>

namespace atlas::views {

[[nodiscard]] inline QColor toQColor(Color color)
{
    return {color.red, color.green, color.blue};
}

/// A role's colour in a theme.
[[nodiscard]] inline QColor toQColor(const Palette& palette, Role role)
{
    return toQColor(palette[role]);
}

/// The theme's colours for Qt's own widgets.
[[nodiscard]] QPalette toQPalette(const Palette& palette);

} // namespace atlas::views
