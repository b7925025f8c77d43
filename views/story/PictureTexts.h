#pragma once

#include "views/story/PageWords.h"

namespace atlas::views {

/// Labels in a picture have at least this size on a page, or are left out: nobody could read them.
inline constexpr double smallestLabel = pageHeight / 45;

/// The words of a picture and the grounds that stand behind some of them.
struct PictureTexts {
    std::vector<PageText> texts;
    std::vector<PageBox> grounds;
};

/// Takes the words out of a picture's drawing and sets them on the page: as large as they are
/// there, or as large as can be read. What then touches another word or the edge of its box is left
/// out; larger words come first, and words that would have to grow by more than mostGrowth are not
/// meant to be read at this size.
[[nodiscard]] PictureTexts
takeTexts(PagePicture& picture, double mostGrowth, const PageMeasure& measure);

} // namespace atlas::views
