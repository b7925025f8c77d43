#pragma once

#include "model/story/TextBlocks.h"
#include "views/story/SlidePage.h"

#include <QFont>

#include <functional>

namespace atlas::views {

/// How letters of a page look.
struct PageFont {
    double size = smallestPageText;
    int weight = 400;
    bool mono = false;
    Role role = Role::Text;
};

/// The font of a text on a page, whatever the text scale of the window.
[[nodiscard]] QFont pageFont(int pixelSize, int weight, bool mono);

/// The width of a text in page units. The program supplies font metrics, tests a fixed width per
/// character.
using PageMeasure = std::function<double(std::string_view text, const PageFont& font)>;
/// Widths as the compiled-in fonts have them. Needs loadFonts().
[[nodiscard]] PageMeasure pageMeasure();

/// The room for a column of words.
struct PageColumn {
    double left = 0;
    double width = 0;
};

/// Words set in a column: texts with their baselines, from y = 0 downwards.
struct SetWords {
    std::vector<PageText> texts;
    std::vector<PageBox> boxes; ///< behind them: grounds of code
    double height = 0;
    bool tooWide = false; ///< a word is wider than the column
};

/// A text in lines of a column.
[[nodiscard]] SetWords
setLine(std::string_view text, const PageFont& font, PageColumn column, const PageMeasure& measure);

/// A paragraph, an item or lines of code; its size is that of body text.
[[nodiscard]] SetWords
setBlock(const TextBlock& block, double size, PageColumn column, const PageMeasure& measure);

/// The text with an ellipsis in its middle where it is wider than the room.
[[nodiscard]] std::string
elided(const std::string& text, const PageFont& font, double room, const PageMeasure& measure);

/// The same words further down.
void moveDown(SetWords& words, double by);

/// From one baseline to the next, in sizes of the font.
inline constexpr double lineSpacing = 1.32;

} // namespace atlas::views
