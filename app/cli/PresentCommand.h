#pragma once

#include "app/cli/Options.h"
#include "model/catalog/Catalog.h"
#include "model/story/Story.h"

namespace atlas::app {

/// A story by the name of a tour, or by that of a file. A problem names the nearest tours.
[[nodiscard]] Result<Story> findStory(const std::string& name);

/// Checks a story, or saves its pages; what there is to print: problems by line and column, or
/// nothing. The error holds what keeps the command from its work, and with `check` every problem.
[[nodiscard]] Checked<std::string>
presentStory(const Catalog& catalog, const PresentOptions& options);

} // namespace atlas::app
