#pragma once

#include "model/simulation/memory/Fit.h"
#include "views/charts/ScatterChart.h"

namespace atlas::views {

/// The roofline of a logical core with each matrix product of a layer as a point at what it can
/// reach: of the prompt filled, of an output token hollow.
[[nodiscard]] ScatterPlot rooflinePlot(const FitReport& report);

} // namespace atlas::views
