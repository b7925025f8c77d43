#include "views/export/DrawingPainter.h"
#include "views/story/PageWords.h"
#include "views/story/SlidePainter.h"
#include "views/theme/ThemeColors.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

QRectF toQRectF(const Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

void paintBox(QPainter& painter, const Palette& colors, const PageBox& box)
{
    painter.setPen(box.edge ? QPen(toQColor(colors, *box.edge), box.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(
        box.fill
            ? QBrush(toQColor(
                  box.fillShare < 1 ? colors.tint(*box.fill, box.fillShare) : colors[*box.fill]))
            : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(toQRectF(box.rect), box.radius, box.radius);
}

/// A line through points, its corners rounded.
QPainterPath pathOf(const PageLine& line)
{
    QPainterPath path;
    const auto at = [&line](std::size_t i) { return QPointF(line.points[i].x, line.points[i].y); };
    path.moveTo(at(0));
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        if (i + 1 == line.points.size() || line.bend <= 0) {
            path.lineTo(at(i));
            continue;
        }
        const QLineF in(at(i), at(i - 1));
        const QLineF out(at(i), at(i + 1));
        const double bend = std::min({line.bend, in.length() / 2, out.length() / 2});
        path.lineTo(in.pointAt(bend / std::max(1e-9, in.length())));
        path.quadTo(at(i), out.pointAt(bend / std::max(1e-9, out.length())));
    }
    return path;
}

void paintLine(QPainter& painter, const Palette& colors, const PageLine& line)
{
    if (line.points.size() < 2)
        return;
    QPen pen(toQColor(colors, line.role), line.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!line.dash.empty()) {
        // Qt counts dashes in widths of the pen.
        QList<double> dash;
        for (const double length : line.dash)
            dash.append(length / line.width);
        pen.setDashPattern(dash);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(line));
}

void paintText(QPainter& painter, const Palette& colors, const PageText& text)
{
    painter.save();
    painter.translate(text.baseline.x, text.baseline.y);
    if (text.upright)
        painter.rotate(-90);
    // Fonts have whole sizes; what is between them is scaled.
    const int size = std::max(1, static_cast<int>(std::lround(text.size)));
    painter.scale(text.size / size, text.size / size);
    painter.setFont(pageFont(size, text.weight, text.mono));
    painter.setPen(toQColor(colors, text.role));
    const double width = text.width * size / text.size;
    const double left = text.align == Align::Left ? 0
        : text.align == Align::Center             ? -width / 2
                                                  : -width;
    painter.drawText(QPointF(left, 0), QString::fromStdString(text.text));
    painter.restore();
}

void paintPicture(QPainter& painter, const Palette& colors, const PagePicture& picture)
{
    painter.save();
    painter.setClipRect(toQRectF(picture.rect).adjusted(-2, -2, 2, 2), Qt::IntersectClip);
    painter.translate(picture.rect.x, picture.rect.y);
    painter.scale(picture.scale, picture.scale);
    painter.translate(-picture.drawing.bounds.x, -picture.drawing.bounds.y);
    paintDrawing(
        painter,
        picture.drawing,
        {.palette = colors, .layers = picture.layers, .highlight = &picture.highlight});
    painter.restore();
}

} // namespace

void paintPage(QPainter& painter, const SlidePage& page)
{
    const Palette& colors = palette(page.theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(QRectF(0, 0, page.width, pageHeight), toQColor(colors, Role::Canvas));
    for (const PageBox& box : page.boxes)
        paintBox(painter, colors, box);
    if (page.picture)
        paintPicture(painter, colors, *page.picture);
    for (const PageLine& line : page.lines)
        paintLine(painter, colors, line);
    for (const PageBox& box : page.overlays)
        paintBox(painter, colors, box);
    for (const PageText& text : page.texts)
        paintText(painter, colors, text);
    painter.restore();
}

} // namespace atlas::views
