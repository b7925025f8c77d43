#pragma once

#include "views/story/StoryExport.h"

namespace atlas::views {

/// The steps as one HTML file that needs nothing else: pages as SVG, the fonts, notes, and the keys
/// of the window. A problem when the watch says stop.
[[nodiscard]] Result<QByteArray> storyHtml(
    SlidePainter& painter,
    std::span<const StepPlace> steps,
    const SlideLook& look,
    const Watch& watch);

} // namespace atlas::views
