#pragma once

#include "model/compare/Comparison.h"
#include "views/charts/BarChart.h"

#include <string>
#include <vector>

namespace atlas::views {

/// A row as bars, one for each subject. The name tells the section too where another figure has the
/// same label: "Vector engine: FP32".
[[nodiscard]] Series barsOf(const Comparison& comparison, const ComparisonRow& row);

/// Logarithmic where the largest bar would leave the smallest without height.
[[nodiscard]] BarChart::Scale scaleFor(const Series& series);

/// The main figures of each subject as shares of the largest.
[[nodiscard]] std::vector<Series> radarOf(const Comparison& comparison);

/// The key of the first figure that differs as a number: what is shown before one is chosen.
[[nodiscard]] std::string firstTelling(const Comparison& comparison);

} // namespace atlas::views
