#pragma once

#include "views/simulation/ShownRun.h"
#include "views/story/PageWords.h"

namespace atlas::views {

/// What a stage is drawn from: the stage, and its run once it is made.
struct StageSubject {
    const Stage& stage;
    const ShownRun* run = nullptr;
};

/// Puts a machine or a place of one on a page, into a rectangle of it: the picture, its words, lit
/// paths with numbered stops, the legend. Needs loadFonts().
void drawStagePicture(
    SlidePage& page, const StageSubject& subject, const Rect& room, const PageMeasure& measure);

/// Puts a chart, the memory of a plan or a word of the glossary there.
void drawStagePanel(
    SlidePage& page, const Stage& stage, const Rect& room, const PageMeasure& measure);

} // namespace atlas::views
