#include "views/presentation/InkLayer.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

namespace {

constexpr double lineWidth = 0.0055; ///< shares of the page's height
constexpr double dot = 0.009; ///< radius
constexpr double rubber = 0.02; ///< radius
const QColor laser(0xFF, 0x2D, 0x2D);

} // namespace

InkLayer::InkLayer(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("inkLayer"));
    setAccessibleName(tr("Pen and pointer"));
    setMouseTracking(true);
    setTool(Tool::None);
}

void InkLayer::setTool(Tool tool)
{
    m_tool = tool;
    m_drawing = false;
    setAttribute(Qt::WA_TransparentForMouseEvents, tool == Tool::None);
    setCursor(tool == Tool::Laser ? Qt::BlankCursor : Qt::CrossCursor);
    m_dot = mapFromGlobal(QCursor::pos());
    showIfNeeded();
    update();
}

void InkLayer::setPage(const QRectF& page, QColor ink)
{
    m_page = page;
    m_ink = ink;
    update();
}

/// An empty layer over the diagram would only cost time.
void InkLayer::showIfNeeded()
{
    setVisible(m_tool != Tool::None || !m_lines.empty());
}

void InkLayer::setLines(Lines lines)
{
    m_lines = std::move(lines);
    m_drawing = false;
    showIfNeeded();
    update();
}

void InkLayer::undoLine()
{
    if (m_lines.empty())
        return;
    m_lines.pop_back();
    showIfNeeded();
    update();
    Q_EMIT linesChanged();
}

void InkLayer::clear()
{
    if (m_lines.empty())
        return;
    setLines({});
    Q_EMIT linesChanged();
}

QPointF InkLayer::toPage(QPointF position) const
{
    return (position - m_page.topLeft()) / std::max(m_page.height(), 1.0);
}

QPointF InkLayer::toWidget(QPointF point) const
{
    return point * m_page.height() + m_page.topLeft();
}

double InkLayer::dotRadius() const
{
    return std::max(dot * m_page.height(), 4.0);
}

void InkLayer::moveDot(QPointF position)
{
    const double reach = 2 * dotRadius() + 2;
    const auto around = [reach](QPointF at) {
        return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect();
    };
    update(around(m_dot));
    m_dot = position;
    update(around(m_dot));
}

void InkLayer::erase(QPointF position)
{
    const QPointF at = toPage(position);
    const auto isTouched = [at](const QPolygonF& line) {
        return std::ranges::any_of(line, [at](QPointF point) {
            return std::hypot(point.x() - at.x(), point.y() - at.y()) < rubber;
        });
    };
    if (std::erase_if(m_lines, isTouched) == 0)
        return;
    update();
    Q_EMIT linesChanged();
}

void InkLayer::mousePressEvent(QMouseEvent* event)
{
    if (m_tool != Tool::Pen)
        return;
    if (event->button() == Qt::RightButton) {
        erase(event->position());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_drawing = true;
    m_lines.push_back(QPolygonF{toPage(event->position())});
    update();
}

void InkLayer::mouseMoveEvent(QMouseEvent* event)
{
    if (m_tool == Tool::Laser) {
        moveDot(event->position());
    } else if (event->buttons().testFlag(Qt::RightButton)) {
        erase(event->position());
    } else if (m_drawing) {
        const QPointF before = toWidget(m_lines.back().back());
        m_lines.back() << toPage(event->position());
        const double reach = lineWidth * m_page.height() + 2;
        update(QRectF(before, event->position())
                   .normalized()
                   .adjusted(-reach, -reach, reach, reach)
                   .toAlignedRect());
    }
}

void InkLayer::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_drawing, false))
        Q_EMIT linesChanged();
}

void InkLayer::leaveEvent(QEvent*)
{
    moveDot({-1000, -1000});
}

void InkLayer::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_ink, lineWidth * m_page.height(), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const QPolygonF& line : m_lines) {
        QPolygonF points;
        for (const QPointF point : line)
            points << toWidget(point);
        if (points.size() == 1)
            painter.drawPoint(points.front());
        else
            painter.drawPolyline(points);
    }
    if (m_tool != Tool::Laser)
        return;
    painter.setPen(QPen(Qt::white, 2));
    painter.setBrush(laser);
    painter.drawEllipse(m_dot, dotRadius(), dotRadius());
}

} // namespace atlas::views
