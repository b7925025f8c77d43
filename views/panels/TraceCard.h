#pragma once

#include "views/panels/InspectorPage.h"

#include <QFont>

class QPainter;
class QRect;

namespace atlas::views {

// The card below a figure: how it is known and every reading of it with its source. It is painted
// in the list, as a row of its own.

/// Its height in a list of some width.
[[nodiscard]] int traceCardHeight(const InspectorRow& row, int listWidth);
void paintTraceCard(QPainter& painter, const QRect& rect, const InspectorRow& row, int listWidth);

/// "HBM bandwidth: 3 readings", or how the only one is known.
[[nodiscard]] QString traceHeading(const InspectorRow& row);

/// Lets the path of a page break after its underlines, slashes and hyphens.
[[nodiscard]] QString breakable(QString source);

/// How tall words become in a column of some width.
[[nodiscard]] int heightOf(const QString& words, const QFont& font, int width);

} // namespace atlas::views
