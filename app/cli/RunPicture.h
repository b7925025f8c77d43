#pragma once

#include "app/cli/SimulateOptions.h"
#include "model/simulation/collective/Run.h"

namespace atlas::app {

/// Writes the picture of a moment of a run: what the window shows. The moment is a share ("56%") or
/// a time ("6.2 ms"), by default half of it. Problems: a moment past the end, what
/// exportPicture() says.
[[nodiscard]] Result<void> writeRunPicture(
    const Topology& topology, const CollectiveRun& run, const RunPictureOptions& options);

} // namespace atlas::app
