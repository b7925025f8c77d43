#include "views/pages/Signs.h"

#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QLineF>
#include <QPainter>
#include <QRectF>

namespace atlas::views {

namespace {

constexpr double radius = 5.5;
constexpr double line = 1.5;

void paintRing(QPainter& painter, QPointF center, QColor color)
{
    painter.setPen(QPen(color, line, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(center, radius, radius);
}

QRectF square(QPointF center, double side)
{
    return {center.x() - side / 2, center.y() - side / 2, side, side};
}

} // namespace

void paintSign(QPainter& painter, Sign sign, QPointF center)
{
    constexpr double side = 14;
    constexpr int quarterTurns = 90 * 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (sign) {
    case Sign::Good:
        paintIcon(painter, Icon::Check, square(center, side), themeColor(Role::Healthy));
        break;
    case Sign::Partly:
        paintRing(painter, center, themeColor(Role::Degraded));
        painter.setBrush(themeColor(Role::Degraded));
        painter.setPen(Qt::NoPen);
        painter.drawPie(square(center, 2 * radius), quarterTurns, 2 * quarterTurns);
        break;
    case Sign::Bad:
        paintIcon(painter, Icon::RingedCross, square(center, side), themeColor(Role::Failed));
        break;
    case Sign::NotAdvised:
        paintRing(painter, center, themeColor(Role::Failed));
        painter.drawLine(QLineF(center - QPointF(2.5, 0), center + QPointF(2.5, 0)));
        break;
    case Sign::Nothing:
        painter.setPen(QPen(themeColor(Role::TextSecondary), line, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QLineF(center - QPointF(4, 0), center + QPointF(4, 0)));
        break;
    }
    painter.restore();
}

Sign signOf(HardwareFit fit)
{
    switch (fit) {
    case HardwareFit::Good:
        return Sign::Good;
    case HardwareFit::Limited:
        return Sign::Partly;
    case HardwareFit::NotGood:
        return Sign::Bad;
    }
    return Sign::Nothing;
}

Sign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Fits:
        return Sign::Good;
    case Verdict::Tight:
        return Sign::Partly;
    case Verdict::NotAdvised:
        return Sign::NotAdvised;
    case Verdict::DoesNotFit:
        return Sign::Bad;
    case Verdict::Unknown:
        return Sign::Nothing;
    }
    return Sign::Nothing;
}

Sign signOf(Reason::Tone tone)
{
    switch (tone) {
    case Reason::Tone::For:
        return Sign::Good;
    case Reason::Tone::Caution:
        return Sign::Partly;
    case Reason::Tone::Against:
        return Sign::Bad;
    }
    return Sign::Nothing;
}

} // namespace atlas::views
