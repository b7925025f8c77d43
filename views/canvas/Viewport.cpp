#include "views/canvas/Viewport.h"

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

/// Keeps [low, high) of the drawing within reach of [0, extent) of the widget.
double keptOffset(double offset, double low, double high, double extent)
{
    const double reach = std::min(extent / 2, 160.0);
    const double most = extent - reach - low;
    const double least = reach - high;
    return std::clamp(offset, std::min(least, most), std::max(least, most));
}

} // namespace

Rect Viewport::visible(QSizeF size) const
{
    const Point corner = toDrawing({0, 0});
    return {corner.x, corner.y, size.width() / scale, size.height() / scale};
}

Viewport zoomedAt(const Viewport& viewport, QPointF anchor, double scale)
{
    const Point fixed = viewport.toDrawing(anchor);
    return {scale, {anchor.x() - fixed.x * scale, anchor.y() - fixed.y * scale}};
}

Viewport centeredAt(Point center, double scale, QSizeF size)
{
    return {scale, {size.width() / 2 - center.x * scale, size.height() / 2 - center.y * scale}};
}

Viewport fitted(const Rect& rect, QSizeF size, double margin, double mostScale)
{
    const double width = std::max(size.width() - 2 * margin, 1.0);
    const double height = std::max(size.height() - 2 * margin, 1.0);
    const double scale = std::min(
        {width / std::max(rect.width, 1.0), height / std::max(rect.height, 1.0), mostScale});
    return centeredAt(rect.center(), scale, size);
}

Viewport kept(const Viewport& viewport, const Rect& bounds, QSizeF size)
{
    const double s = viewport.scale;
    return {
        s,
        {keptOffset(viewport.offset.x(), bounds.x * s, bounds.right() * s, size.width()),
         keptOffset(viewport.offset.y(), bounds.y * s, bounds.bottom() * s, size.height())}};
}

Viewport between(const Viewport& from, const Viewport& to, double progress, QSizeF size)
{
    const double scale = from.scale * std::pow(to.scale / from.scale, progress);
    const Point a = from.center(size);
    const Point b = to.center(size);
    // The middle moves in step with the visible width, so that zooming towards a point goes
    // straight at it.
    const double span = 1 / from.scale - 1 / to.scale;
    const double t =
        std::abs(span) * from.scale < 1e-6 ? progress : (1 / from.scale - 1 / scale) / span;
    return centeredAt({a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t}, scale, size);
}

} // namespace atlas::views
