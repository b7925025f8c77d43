#pragma once

#include "model/layout/Geometry.h"

#include <QPointF>
#include <QSizeF>

namespace atlas::views {

/// Which part of a drawing a widget shows. A point of the drawing times scale plus offset is a
/// point of the widget.
struct Viewport {
    double scale = 1;
    QPointF offset;

    [[nodiscard]] QPointF toWidget(Point point) const
    {
        return {point.x * scale + offset.x(), point.y * scale + offset.y()};
    }
    [[nodiscard]] Point toDrawing(QPointF point) const
    {
        return {(point.x() - offset.x()) / scale, (point.y() - offset.y()) / scale};
    }
    /// The part of the drawing that a widget of this size shows.
    [[nodiscard]] Rect visible(QSizeF size) const;
    /// The point of the drawing in the middle of the widget.
    [[nodiscard]] Point center(QSizeF size) const
    {
        return toDrawing({size.width() / 2, size.height() / 2});
    }

    friend bool operator==(const Viewport&, const Viewport&) = default;
};

/// The same view at another scale; what is under the anchor stays there.
[[nodiscard]] Viewport zoomedAt(const Viewport& viewport, QPointF anchor, double scale);

/// The view at this scale with the point in the middle of the widget.
[[nodiscard]] Viewport centeredAt(Point center, double scale, QSizeF size);

/// The view that shows the whole rectangle with a margin around it (widget pixels), at most at
/// mostScale.
[[nodiscard]] Viewport fitted(const Rect& rect, QSizeF size, double margin, double mostScale);

/// The view with the drawing moved so far back that it cannot be lost beyond the widget's edges.
[[nodiscard]] Viewport kept(const Viewport& viewport, const Rect& bounds, QSizeF size);

/// A view on the way from one to another, progress from 0 to 1; scale changes evenly in proportion.
[[nodiscard]] Viewport
between(const Viewport& from, const Viewport& to, double progress, QSizeF size);

} // namespace atlas::views
