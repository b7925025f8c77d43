#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace atlas::views {

/// A value of a chart.
struct SeriesPoint {
    QString label; ///< what it belongs to
    std::optional<double> value; ///< in the series' unit; nothing: not documented
    QString text; ///< what stands beside it; without a value instead of "not documented"
};

/// What a chart shows and a table could hold.
struct Series {
    QString name;
    QString unit; ///< may be empty
    std::vector<SeriesPoint> points;
};

} // namespace atlas::views
