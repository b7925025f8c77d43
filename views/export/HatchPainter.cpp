#include "views/export/HatchPainter.h"

#include "model/drawing/WirePath.h"
#include "views/theme/ThemeColors.h"

#include <QPainter>

namespace atlas::views {

void paintHatch(QPainter& painter, const Rect& rect, Hatch hatch, HatchColors colors)
{
    constexpr double lineWidth = 1;
    constexpr double dotRadius = 1;
    painter.setPen(QPen(toQColor(colors.ink), lineWidth, Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(toQColor(colors.ground));
    painter.drawRect(QRectF(rect.x, rect.y, rect.width, rect.height));
    const auto lines = [&](bool rising) {
        for (const Segment& line : hatchLines(rect, hatchPitch, rising))
            painter.drawLine(QPointF(line.from.x, line.from.y), QPointF(line.to.x, line.to.y));
    };
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed)
        lines(true);
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed)
        lines(false);
    if (hatch == Hatch::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(toQColor(colors.ink));
        for (const Point dot : hatchDots(rect, hatchPitch))
            painter.drawEllipse(QPointF(dot.x, dot.y), dotRadius, dotRadius);
    }
}

} // namespace atlas::views
