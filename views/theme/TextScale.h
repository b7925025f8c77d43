#pragma once

class QWidget;

namespace atlas::views {

// The words of the program can be shown larger or smaller than designed. Diagrams, charts in
// pictures and everything that is exported keep their own size.

inline constexpr double leastTextScale = 0.8;
inline constexpr double mostTextScale = 2.0;
inline constexpr double textScaleStep = 0.1;

/// How much larger than designed words are shown; 1 at the start.
[[nodiscard]] double textScale();

/// A length in pixels that goes with words, such as the height of a row, at the scale of now.
[[nodiscard]] int textScaled(int pixels);

/// Shows the words of every widget of the program at a scale, bounded to what is allowed: fonts of
/// their own, sizes that were fixed by the functions below, and the font of the program.
void applyTextScale(double scale);

/// Gives a widget a height or a width that goes with words: designed pixels at scale 1.
void fixHeight(QWidget& widget, int pixels);
void fixWidth(QWidget& widget, int pixels);

} // namespace atlas::views
