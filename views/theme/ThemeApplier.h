#pragma once

#include "model/drawing/Palette.h"

#include <QColor>
#include <QString>

namespace atlas::views {

/// Gives every widget of the program the theme's colours and the interface font. Needs loadFonts().
void applyTheme(ThemeId theme);

/// The theme that was applied last; Overview before the first.
[[nodiscard]] const Palette& currentPalette();

/// A role's colour in the theme that was applied last.
[[nodiscard]] QColor themeColor(Role role);

/// The rules that Qt's palette cannot express: corners, paddings, menus, scroll bars. A window sets
/// them on itself.
[[nodiscard]] QString styleSheet(const Palette& palette);

} // namespace atlas::views
