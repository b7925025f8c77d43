#include "views/presentation/StageCanvas.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QEasingCurve>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace atlas::views {

namespace {

constexpr double designHeight = 1080;
constexpr double resultText = 32; ///< on a page of that height
constexpr double stopRadius = 22;
constexpr double stopText = 28;

QFont pageFont(double size, QFont::Weight weight)
{
    QFont font = uiFont(16, weight);
    font.setPixelSize(std::max(static_cast<int>(size), 9));
    return font;
}

/// The point half way along a wire; nothing when it is not drawn.
std::optional<Point> middleOf(std::span<const Point> wire)
{
    double length = 0;
    for (std::size_t i = 1; i < wire.size(); ++i)
        length += std::hypot(wire[i].x - wire[i - 1].x, wire[i].y - wire[i - 1].y);
    double rest = length / 2;
    for (std::size_t i = 1; i < wire.size(); ++i) {
        const Point a = wire[i - 1];
        const Point b = wire[i];
        const double step = std::hypot(b.x - a.x, b.y - a.y);
        if (step >= rest && step > 0)
            return Point{a.x + (b.x - a.x) * rest / step, a.y + (b.y - a.y) * rest / step};
        rest -= step;
    }
    return std::nullopt;
}

} // namespace

StageCanvas::StageCanvas(QWidget* parent)
    : DiagramCanvas(parent)
{
    setObjectName(QStringLiteral("stage"));
    setAccessibleName(tr("Stage"));
    setFocusPolicy(Qt::NoFocus);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        moveCamera(m_path.at(share.toDouble()));
    });
    connect(&m_flight, &QVariantAnimation::finished, this, [this] {
        m_landing = true;
        settle(m_target);
        m_landing = false;
        Q_EMIT landed();
    });
}

bool StageCanvas::isFlying() const
{
    return m_landing || m_flight.state() == QAbstractAnimation::Running;
}

void StageCanvas::flyTo(std::optional<Element> place, bool moves)
{
    m_flight.stop();
    if (!scene())
        return;
    m_target = place && !scene()->bounds(*place).isEmpty() ? place : std::nullopt;
    const Viewport target = m_target ? framedView(*m_target) : fittedView();
    m_path = CameraPath(viewport(), target, size());
    constexpr double noWay = 1e-3;
    if (!moves || !isVisible() || m_path.length() < noWay) {
        settle(m_target);
        Q_EMIT landed();
        return;
    }
    m_flight.setDuration(m_path.milliseconds());
    m_flight.start();
}

void StageCanvas::moveStage(const QRect& place)
{
    const QRect before = geometry();
    if (before == place)
        return;
    const Viewport view = viewport();
    setGeometry(place);
    setViewport({view.scale, view.offset + before.topLeft() - place.topLeft()});
}

void StageCanvas::setPageHeight(double height)
{
    m_pageHeight = height;
    update();
}

void StageCanvas::setResult(const QString& result, const QString& note)
{
    if (m_result == result && m_note == note)
        return;
    m_result = result;
    m_note = note;
    update();
}

void StageCanvas::setStops(std::vector<Path> paths)
{
    m_stops = std::move(paths);
    update();
}

void StageCanvas::paintEvent(QPaintEvent* event)
{
    DiagramCanvas::paintEvent(event);
    if (!scene())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStops(painter);
    if (!m_result.isEmpty())
        paintResult(painter);
}

/// One pill at the foot, on the ground of a panel, so that it can be read over the diagram.
void StageCanvas::paintResult(QPainter& painter) const
{
    const double unit = m_pageHeight / designHeight;
    const auto& colors = atlas::palette(look().theme);
    const QFont strong = pageFont(resultText * unit, QFont::DemiBold);
    const QFont plain = pageFont(resultText * unit, QFont::Normal);
    const double gap = m_note.isEmpty() ? 0 : 18 * unit;
    const double first = QFontMetricsF(strong).horizontalAdvance(m_result);
    const double second = QFontMetricsF(plain).horizontalAdvance(m_note);
    const double pad = 24 * unit;
    const double high = 60 * unit;
    const double across = std::min(first + second + gap + 2 * pad, width() - 8.0);
    const QRectF pill((width() - across) / 2, height() - high - 6 * unit, across, high);
    painter.setPen(QPen(toQColor(colors, Role::Hairline), 2 * unit));
    painter.setBrush(toQColor(colors, Role::Panel));
    painter.drawRoundedRect(pill, 10 * unit, 10 * unit);
    const double base = pill.center().y() + QFontMetricsF(strong).capHeight() / 2;
    painter.setFont(strong);
    painter.setPen(toQColor(colors, Role::Text));
    painter.drawText(QPointF(pill.left() + pad, base), m_result);
    painter.setFont(plain);
    painter.setPen(toQColor(colors, Role::TextSecondary));
    painter.drawText(QPointF(pill.left() + pad + first + gap, base), m_note);
}

/// A number on the middle of each link of a path.
void StageCanvas::paintStops(QPainter& painter) const
{
    const double unit = m_pageHeight / designHeight;
    const auto& colors = atlas::palette(look().theme);
    painter.setFont(pageFont(stopText * unit, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    for (const Path& path : m_stops) {
        int number = 0;
        for (const EdgeId edge : path.edges) {
            ++number;
            const auto middle = middleOf(scene()->layout.path(edge));
            if (!middle)
                continue;
            const QPointF at = viewport().toWidget(*middle);
            painter.setPen(QPen(toQColor(colors, Role::Canvas), 5 * unit));
            painter.setBrush(toQColor(colors, Role::Accent));
            painter.drawEllipse(at, stopRadius * unit, stopRadius * unit);
            const QString text = QString::number(number);
            painter.setPen(toQColor(colors, Role::TextOnAccent));
            painter.drawText(
                at + QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
        }
    }
}

} // namespace atlas::views
