#pragma once

#include "model/drawing/Compose.h"

#include <QFont>

namespace atlas::views {

/// Makes the compiled-in fonts known to Qt: Inter Regular, Medium and SemiBold, and DejaVu Sans
/// Mono. Needs a QGuiApplication; call it once, before the first widget or picture. Calling it
/// again does nothing.
void loadFonts();

/// Inter at a size in pixels at the text scale of now, unhinted, so that pictures are the same on
/// every machine. Regular, Medium and DemiBold are compiled in.
[[nodiscard]] QFont uiFont(int pixelSize, QFont::Weight weight = QFont::Normal);

/// DejaVu Sans Mono at a size in pixels at the text scale of now: for addresses, commands and
/// times.
[[nodiscard]] QFont monoFont(int pixelSize);

/// The font of a drawing's texts at scale 1, whatever the text scale of the window.
[[nodiscard]] QFont fontFor(TextClass style);

/// Widths as these fonts have them. Remembers what it measured: use one function object per thread.
[[nodiscard]] TextMeasure fontMeasure();

} // namespace atlas::views
