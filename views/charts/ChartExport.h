#pragma once

#include "model/support/Result.h"

#include <QString>

class QWidget;

namespace atlas::views {

/// Writes a chart as it is shown to a file: .png at twice its size, .svg, or .csv with the values
/// that are given as text. A problem names the path and what would work.
[[nodiscard]] Result<void> saveChart(QWidget& chart, const QString& csv, const QString& path);

/// A series as CSV, for saveChart().
struct Series;
[[nodiscard]] QString seriesCsv(const Series& series);

} // namespace atlas::views
