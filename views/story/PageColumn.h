#pragma once

#include "model/story/Stage.h"
#include "views/story/PageWords.h"

#include <span>

namespace atlas::views {

/// A figure, a paragraph or a sentence of a page, and whether it is there already.
struct ColumnItem {
    const StageFigure* figure = nullptr; ///< null: the block
    TextBlock block;
    bool shown = true; ///< false: room is kept for it
};

/// The column of words beside or below a stage, or alone on a page.
struct ColumnQuery {
    std::span<const ColumnItem> items;
    Rect room;
    bool alone = false; ///< nothing else is on the page: larger, and not pressed to its top
};

/// Sets the column as large as its room allows; what has no room is an overflow of the page.
void composeColumn(SlidePage& page, const ColumnQuery& query, const PageMeasure& measure);

/// Puts words on a page, so far down.
void putWords(SlidePage& page, SetWords words, double y);

} // namespace atlas::views
