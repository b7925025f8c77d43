#pragma once

#include "model/simulation/neuroncore/TileActivity.h"
#include "views/simulation/RowList.h"

namespace atlas::views {

/// Time, roofline, rate, intensity, traffic, peaks of the memories.
[[nodiscard]] std::vector<RunRow> tileRows(const TileChart& chart);
/// How much each engine is busy.
[[nodiscard]] std::vector<RunRow> engineRows(const TileRun& run);
/// What each engine does at a moment, and what the memories hold.
[[nodiscard]] std::vector<RunRow>
activityRows(const TileChart& chart, const TileActivity& activity);
/// The figures that the simulation used, with their sources.
[[nodiscard]] std::vector<RunRow> figureRows(const CoreSpec& core);
/// The bound, in a sentence.
[[nodiscard]] QString boundText(const TileRun& run);
[[nodiscard]] QString boundName(TileBound bound);

} // namespace atlas::views
