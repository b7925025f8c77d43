#pragma once

#include "model/support/Watch.h"
#include "views/story/SlidePainter.h"

#include <QByteArray>
#include <QSize>

#include <optional>
#include <span>

namespace atlas::views {

enum class StoryFormat : std::uint8_t {
    Pdf, ///< one page a step
    Handout, ///< PDF: a page a slide, as it ends, with the notes below
    Html, ///< one file that opens offline, with the keys of the window
    Images, ///< a folder of PNG files, one a step
};

struct StoryExport {
    StoryFormat format = StoryFormat::Pdf;
    SlideLook look;
    std::size_t firstSlide = 0;
    std::optional<std::size_t> lastSlide; ///< absent: to the end
    QSize pixels = {1920, 1080}; ///< of Images
};

/// Steps of a story between two slides, both with.
[[nodiscard]] std::vector<StepPlace>
stepsBetween(const Story& story, std::size_t first, std::size_t last);

/// Pages as one file: Pdf, Handout, Html. The same story gives the same bytes. When the watch says
/// stop, the problem says so.
[[nodiscard]] Result<QByteArray>
encodeStory(SlidePainter& painter, const StoryExport& what, const Watch& watch = {});

/// Writes the file, or the folder of images, beside and renamed. An earlier file survives a
/// failure; a folder that is there and not empty is refused.
[[nodiscard]] Result<void> exportStory(
    SlidePainter& painter, const StoryExport& what, const QString& path, const Watch& watch = {});

} // namespace atlas::views
