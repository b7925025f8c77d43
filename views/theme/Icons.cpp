#include "views/theme/Icons.h"

#include "views/theme/ThemeApplier.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>

#include <array>
#include <cmath>
#include <initializer_list>
#include <numbers>

namespace atlas::views {

namespace {

constexpr double grid = 16;

void addLines(QPainterPath& path, std::initializer_list<QPointF> points)
{
    bool first = true;
    for (const QPointF point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
}

QPainterPath exportPath()
{
    QPainterPath path;
    addLines(path, {{8, 10}, {8, 2.5}});
    addLines(path, {{5, 5.5}, {8, 2.5}, {11, 5.5}});
    addLines(path, {{2.5, 9.5}, {2.5, 13.5}, {13.5, 13.5}, {13.5, 9.5}});
    return path;
}

QPainterPath fitPath()
{
    QPainterPath path;
    addLines(path, {{2.5, 6}, {2.5, 2.5}, {6, 2.5}});
    addLines(path, {{10, 2.5}, {13.5, 2.5}, {13.5, 6}});
    addLines(path, {{13.5, 10}, {13.5, 13.5}, {10, 13.5}});
    addLines(path, {{6, 13.5}, {2.5, 13.5}, {2.5, 10}});
    return path;
}

QPainterPath panelPath(double bar)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
    addLines(path, {{bar, 3}, {bar, 13}});
    return path;
}

QPainterPath playPath(double left, double right)
{
    QPainterPath path;
    addLines(path, {{left, 3}, {right, 8}, {left, 13}, {left, 3}});
    return path;
}

/// An arrow that turns back to the left (1) or to the right (-1).
QPainterPath turnPath(double side)
{
    const auto at = [side](double x, double y) { return QPointF(8 + side * (x - 8), y); };
    QPainterPath path;
    addLines(path, {at(5.5, 2.5), at(2.5, 5.5), at(5.5, 8.5)});
    path.moveTo(at(2.5, 5.5));
    path.lineTo(at(10, 5.5));
    path.cubicTo(at(14.5, 5.5), at(14.5, 12.5), at(10, 12.5));
    path.lineTo(at(6, 12.5));
    return path;
}

QPainterPath loopPath()
{
    QPainterPath path;
    addLines(path, {{3, 7}, {3, 5.5}, {4.5, 4}, {12.5, 4}});
    addLines(path, {{10.5, 2}, {12.5, 4}, {10.5, 6}});
    addLines(path, {{13, 9}, {13, 10.5}, {11.5, 12}, {3.5, 12}});
    addLines(path, {{5.5, 10}, {3.5, 12}, {5.5, 14}});
    return path;
}

QPainterPath targetPath()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 4, 4);
    addLines(path, {{8, 1.5}, {8, 5}});
    addLines(path, {{8, 11}, {8, 14.5}});
    addLines(path, {{1.5, 8}, {5, 8}});
    addLines(path, {{11, 8}, {14.5, 8}});
    return path;
}

QPainterPath themePath()
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), 5.5, 5.5);
    addLines(path, {{8, 2.5}, {8, 13.5}});
    addLines(path, {{8, 5.5}, {11.5, 4}});
    addLines(path, {{8, 8.5}, {13.2, 6.5}});
    addLines(path, {{8, 11.5}, {12.9, 9.6}});
    return path;
}

QPainterPath outline(Icon icon)
{
    QPainterPath path;
    switch (icon) {
    case Icon::Back:
        addLines(path, {{10, 3.5}, {5.5, 8}, {10, 12.5}});
        break;
    case Icon::Forward:
        addLines(path, {{6, 3.5}, {10.5, 8}, {6, 12.5}});
        break;
    case Icon::Minus:
        addLines(path, {{3, 8}, {13, 8}});
        break;
    case Icon::Plus:
        addLines(path, {{3, 8}, {13, 8}});
        addLines(path, {{8, 3}, {8, 13}});
        break;
    case Icon::Fit:
        return fitPath();
    case Icon::Theme:
        return themePath();
    case Icon::Export:
        return exportPath();
    case Icon::Search:
        path.addEllipse(QPointF(7, 7), 4.25, 4.25);
        addLines(path, {{10.2, 10.2}, {13.5, 13.5}});
        break;
    case Icon::ChevronRight:
        addLines(path, {{6.5, 4.5}, {10, 8}, {6.5, 11.5}});
        break;
    case Icon::ChevronDown:
        addLines(path, {{4.5, 6.5}, {8, 10}, {11.5, 6.5}});
        break;
    case Icon::Check:
        addLines(path, {{3, 8.5}, {6.5, 12}, {13, 4.5}});
        break;
    case Icon::Close:
        addLines(path, {{4, 4}, {12, 12}});
        addLines(path, {{12, 4}, {4, 12}});
        break;
    case Icon::RingedCross:
        path.addEllipse(QPointF(8, 8), 6.25, 6.25);
        addLines(path, {{5.75, 5.75}, {10.25, 10.25}});
        addLines(path, {{10.25, 5.75}, {5.75, 10.25}});
        break;
    case Icon::LeftPanel:
        return panelPath(6);
    case Icon::RightPanel:
        return panelPath(10);
    case Icon::Target:
        return targetPath();
    case Icon::Play:
        return playPath(4.5, 13);
    case Icon::Pause:
        addLines(path, {{5.5, 3}, {5.5, 13}});
        addLines(path, {{10.5, 3}, {10.5, 13}});
        break;
    case Icon::ToStart:
        addLines(path, {{3.5, 3}, {3.5, 13}});
        addLines(path, {{12.5, 3.5}, {7, 8}, {12.5, 12.5}, {12.5, 3.5}});
        break;
    case Icon::StepBack:
        addLines(path, {{10, 3.5}, {5.5, 8}, {10, 12.5}});
        break;
    case Icon::StepForward:
        addLines(path, {{6, 3.5}, {10.5, 8}, {6, 12.5}});
        break;
    case Icon::Loop:
        return loopPath();
    case Icon::Undo:
        return turnPath(1);
    case Icon::Redo:
        return turnPath(-1);
    case Icon::Present:
        path.addRect(QRectF(2, 3, 12, 8));
        addLines(path, {{8, 11}, {8, 13.5}});
        addLines(path, {{5, 13.5}, {11, 13.5}});
        break;
    }
    return path;
}

void paintEqualSign(QPainter& painter, QPointF center)
{
    painter.drawLine(
        QLineF(center.x() - 2.5, center.y() - 1.2, center.x() + 2.5, center.y() - 1.2));
    painter.drawLine(
        QLineF(center.x() - 2.5, center.y() + 1.2, center.x() + 2.5, center.y() + 1.2));
}

void paintDiamond(QPainter& painter, QPointF center)
{
    constexpr double reach = 6.5;
    painter.setPen(QPen(themeColor(Role::Degraded), 1.25));
    painter.drawPolygon(QPolygonF(
        {center + QPointF(0, -reach),
         center + QPointF(reach, 0),
         center + QPointF(0, reach),
         center + QPointF(-reach, 0)}));
    painter.setPen(QPen(themeColor(Role::Degraded), 1.1));
    paintEqualSign(painter, center);
    painter.drawLine(QLineF(center + QPointF(1.6, -3.2), center + QPointF(-1.6, 3.2)));
}

QPointF onCircle(QPointF center, double radius, double turn)
{
    const double angle = turn * 2 * std::numbers::pi;
    return center + QPointF(radius * std::sin(angle), -radius * std::cos(angle));
}

void paintGridGlyph(QPainter& painter)
{
    for (const double at : {2.5, 7.0, 11.5}) {
        painter.drawLine(QLineF(at, 1, at, 13));
        painter.drawLine(QLineF(1, at, 13, at));
    }
}

void paintPlanesGlyph(QPainter& painter)
{
    for (const double top : {1.5, 5.0, 8.5})
        painter.drawPolygon(QPolygonF({{3.5, top}, {13.5, top}, {10.5, top + 4}, {0.5, top + 4}}));
}

void paintSwitchGlyph(QPainter& painter)
{
    painter.drawRoundedRect(QRectF(1, 1.5, 12, 3.5), 1, 1);
    for (const double x : {2.5, 7.0, 11.5}) {
        painter.drawLine(QLineF(x, 5, x, 10));
        painter.drawEllipse(QPointF(x, 11.3), 1.3, 1.3);
    }
}

void paintDots(QPainter& painter, std::initializer_list<QPointF> points, double radius)
{
    painter.setBrush(painter.pen().color());
    for (const QPointF point : points)
        painter.drawEllipse(point, radius, radius);
}

} // namespace

void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, QColor color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline(icon));
    painter.restore();
}

void paintMark(QPainter& painter, Mark mark, QPointF center)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = themeColor(Role::TextSecondary);
    painter.setPen(QPen(color, 1.1));
    painter.setBrush(Qt::NoBrush);
    switch (mark) {
    case Mark::None:
        break;
    case Mark::Documented:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(center, 2.75, 2.75);
        break;
    case Mark::Derived:
        painter.drawEllipse(center, 6, 6);
        paintEqualSign(painter, center);
        break;
    case Mark::Disputed:
        paintDiamond(painter, center);
        break;
    case Mark::ThirdParty:
        painter.drawRect(QRectF(center.x() - 4.5, center.y() - 4.5, 9, 9));
        painter.drawPoint(center);
        break;
    case Mark::Absent:
        painter.drawLine(QLineF(center - QPointF(3, 0), center + QPointF(3, 0)));
        break;
    }
    painter.restore();
}

Glyph glyphOf(const Shape& shape, bool acrossServers)
{
    switch (shape.kind) {
    case ShapeKind::Single:
        return shape.chipCount() > 1 ? Glyph::Dots : Glyph::Dot;
    case ShapeKind::Line:
        return Glyph::Chain;
    case ShapeKind::Ring:
        return Glyph::Ring;
    case ShapeKind::Torus:
        return acrossServers || shape.dimensions.size() > 2 ? Glyph::Planes : Glyph::Grid;
    case ShapeKind::Switch:
        return Glyph::Switch;
    }
    return Glyph::Dot;
}

void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, QColor color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 14, rect.height() / 14);
    painter.setPen(QPen(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    switch (glyph) {
    case Glyph::Dot:
        paintDots(painter, {{7, 7}}, 1.6);
        break;
    case Glyph::Dots:
        paintDots(painter, {{4, 4}, {10, 4}, {4, 10}, {10, 10}}, 1.4);
        break;
    case Glyph::Chain:
        painter.drawLine(QLineF(1.5, 7, 12.5, 7));
        paintDots(painter, {{1.5, 7}, {5.2, 7}, {8.8, 7}, {12.5, 7}}, 1);
        break;
    case Glyph::Ring: {
        painter.drawEllipse(QPointF(7, 7), 4.5, 4.5);
        const QPointF center(7, 7);
        paintDots(
            painter,
            {onCircle(center, 4.5, 0),
             onCircle(center, 4.5, 0.25),
             onCircle(center, 4.5, 0.5),
             onCircle(center, 4.5, 0.75)},
            1);
        break;
    }
    case Glyph::Grid:
        paintGridGlyph(painter);
        break;
    case Glyph::Planes:
        paintPlanesGlyph(painter);
        break;
    case Glyph::Switch:
        paintSwitchGlyph(painter);
        break;
    }
    painter.restore();
}

} // namespace atlas::views
