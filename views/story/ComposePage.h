#pragma once

#include "model/story/StageResolver.h"
#include "views/story/PageWords.h"
#include "views/story/SlidePainter.h"
#include "views/story/StageArt.h"

#include <span>

namespace atlas::views {

/// A step that is to be laid out.
struct PageQuery {
    const Story& story;
    StepPlace at;
    std::span<const Stage> stages; ///< of the slide, by step; figures of runs filled in
    const ShownRun* run = nullptr; ///< of the step's stage
    std::span<const StoryProblem> problems; ///< of the slide: it is marked
    SlideLook look;
};

/// Lays a step out: a title that is a sentence, the stage at the left, figures and texts beside it,
/// the source and the progress at the foot. Words stand where they stood in the step before. What
/// does not fit is set smaller down to smallestPageText, then cut, and named in the overflows.
[[nodiscard]] SlidePage composePage(const PageQuery& query, const PageMeasure& measure);

} // namespace atlas::views
