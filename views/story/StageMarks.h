#pragma once

#include "views/story/PageWords.h"

namespace atlas::views {

// What is picked out in the picture of a page. For the sources of this folder alone.

/// The ways of a machine's stage over its links, numbered; the ones inside the grid lie below.
void drawWays(
    SlidePage& page, const Stage& stage, const Layout& layout, const PageMeasure& measure);

/// Frames around the parts of a chip that the stage picks out.
void frameParts(SlidePage& page, const Stage& stage);

} // namespace atlas::views
