#include "views/pages/NumberLine.h"

#include "views/language/Words.h"
#include "views/pages/FormatsModel.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastAxisY = 74;
constexpr double tickHalf = 9;
constexpr double axisToLanes = 52;
constexpr double leastLane = 26;
constexpr double mostLane = 36;
constexpr double leastHeight = 236;
constexpr int mostHeight = 320;
constexpr double handleRadius = 7;
constexpr double grabRadius = 14;
constexpr int laneCount = 4;
constexpr double leastTickDistance = 3; ///< pixels; nearer ticks become a band
constexpr double shownSteps = 20;
constexpr double zoomStep = 1.25;
constexpr double mostSpan = 1e308; ///< so that both ends stay finite

} // namespace

NumberLine::NumberLine(QWidget* parent)
    : QWidget(parent)
    , m_format(&numberFormats().front())
{
    setObjectName(u"numberLine"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMaximumHeight(mostHeight);
    setCursor(Qt::OpenHandCursor);
    setToolTip(tr("Drag the value. Wheel, + and − zoom; arrows move the value, with Shift to the "
                  "next tick; F shows its surroundings."));
    moveTo(0);
    frameValue();
}

QSize NumberLine::sizeHint() const
{
    return {700, static_cast<int>(leastHeight)};
}

QSize NumberLine::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

double NumberLine::spare() const
{
    return std::max(height() - leastHeight, 0.0);
}

double NumberLine::axisY() const
{
    return leastAxisY + spare() / 4;
}

double NumberLine::laneTop() const
{
    return axisY() + axisToLanes + spare() / 16;
}

double NumberLine::laneHeight() const
{
    return std::min(leastLane + spare() / 8, mostLane);
}

QPointF NumberLine::handle() const
{
    return {m_view.toPixel(m_value), axisY()};
}

void NumberLine::setFormat(const NumberFormat& format)
{
    m_format = &format;
    m_sent = destinationsOf(*m_format, m_value);
    setAccessibleName(spoken());
    frameValue();
}

void NumberLine::setValue(double value)
{
    if (value == m_value)
        return;
    moveTo(value);
    frameValue();
}

void NumberLine::moveTo(double value)
{
    m_value = value;
    m_sent = destinationsOf(*m_format, value);
    setAccessibleName(spoken());
    update();
}

QString NumberLine::spoken() const
{
    return tr("Number line of %1: %2 goes to %3 to nearest even, to %4 toward zero")
        .arg(
            nameOf(*m_format),
            numberWords(m_value),
            numberWords(m_sent.nearestEven),
            numberWords(m_sent.inner));
}

void NumberLine::frameValue()
{
    if (!std::isfinite(m_value))
        return;
    const double scale = std::isfinite(m_sent.scale) ? m_sent.scale : 1;
    m_view.center = m_value;
    m_view.span = shownSteps * stepAt(*m_format, m_value / scale) * scale;
    m_view.width = std::max(width(), 1);
    // Beyond the largest the last ticks stay in sight.
    const double most = largest(*m_format) * scale;
    if (std::abs(m_value) > most)
        m_view.span = std::max(m_view.span, std::min(2.5 * (std::abs(m_value) - most), mostSpan));
    update();
}

void NumberLine::zoomIn()
{
    zoom(1 / zoomStep, m_view.toPixel(m_value));
}

void NumberLine::zoomOut()
{
    zoom(zoomStep, m_view.toPixel(m_value));
}

void NumberLine::zoom(double factor, double pixel)
{
    const double scale = std::isfinite(m_sent.scale) ? m_sent.scale : 1;
    // Doubles end: below this the pixels of a line could not be told apart.
    constexpr double resolution = 1e-12;
    const double least = std::max(
        std::max(std::abs(m_view.center), std::abs(m_value)) * resolution,
        smallestSubnormal(*m_format) * scale / 4);
    const double most =
        std::max({4 * largest(*m_format) * scale, 4 * std::abs(m_value), 2 * least});
    m_view = m_view.zoomed(factor, pixel, std::min(least, most), std::min(most, mostSpan));
    update();
}

void NumberLine::resizeEvent(QResizeEvent* event)
{
    m_view.width = std::max(width(), 1);
    QWidget::resizeEvent(event);
}

void NumberLine::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    const bool onValue = std::abs(x - handle().x()) <= grabRadius;
    m_drag = onValue ? Drag::Value : Drag::Line;
    m_grip = onValue ? handle().x() - x : m_view.toValue(x);
    setCursor(Qt::ClosedHandCursor);
}

void NumberLine::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (m_drag == Drag::Value) {
        moveTo(m_view.toValue(std::clamp(x + m_grip, 0.0, m_view.width)));
        Q_EMIT valueChanged(m_value);
    } else if (m_drag == Drag::Line) {
        m_view.center += m_grip - m_view.toValue(x);
        update();
    }
}

void NumberLine::mouseReleaseEvent(QMouseEvent*)
{
    m_drag = Drag::None;
    setCursor(Qt::OpenHandCursor);
}

void NumberLine::wheelEvent(QWheelEvent* event)
{
    constexpr double notch = 120;
    const double notches = event->angleDelta().y() / notch;
    if (notches != 0)
        zoom(std::pow(zoomStep, -notches), event->position().x());
    event->accept();
}

void NumberLine::step(int direction, bool toTick)
{
    double target = m_value + direction * m_view.span / m_view.width;
    if (toTick && std::isfinite(m_sent.scale)) {
        const double inUnits = m_value / m_sent.scale;
        const double aside =
            std::nextafter(inUnits, direction * std::numeric_limits<double>::infinity());
        const Neighbors around = neighborsOf(*m_format, aside);
        const double next = direction > 0 ? around.above : around.below;
        if (!std::isfinite(next))
            return;
        target = next * m_sent.scale;
    }
    if (!std::isfinite(target))
        return;
    moveTo(target);
    if (target < m_view.from() || target > m_view.to())
        m_view.center = target;
    Q_EMIT valueChanged(m_value);
}

void NumberLine::keyPressEvent(QKeyEvent* event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_Left:
        step(-1, shift);
        break;
    case Qt::Key_Right:
        step(1, shift);
        break;
    case Qt::Key_F:
        frameValue();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NumberLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(themeColor(hasFocus() ? Role::Accent : Role::Hairline), hasFocus() ? 2 : 1));
    painter.setBrush(themeColor(Role::Canvas));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    painter.setClipRect(rect().adjusted(2, 2, -2, -2));
    if (!std::isfinite(m_value)) {
        painter.setFont(uiFont(13));
        painter.setPen(themeColor(Role::Text));
        painter.drawText(
            rect(), Qt::AlignCenter, tr("%1 has no place on the line").arg(numberWords(m_value)));
        return;
    }
    paintAxis(painter);
    paintTicks(painter);
    paintLanes(painter);
    paintValue(painter);
}

void NumberLine::paintAxis(QPainter& painter) const
{
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1.25));
    painter.drawLine(QPointF(0, axisY()), QPointF(width(), axisY()));
    // What lies beyond the largest value is not of the format.
    const double most = largest(*m_format) * m_sent.scale;
    painter.setPen(QPen(themeColor(Role::Degraded), 2, Qt::DashLine));
    for (const double end : {-most, most}) {
        const double x = m_view.toPixel(end);
        if (x < 0 || x > width())
            continue;
        painter.drawLine(QPointF(x, axisY() - 26), QPointF(x, axisY() + 14));
        // On the side of the values.
        painter.setFont(uiFont(11));
        const QString words = end > 0 ? tr("largest") : tr("least");
        const double advance = QFontMetrics(uiFont(11)).horizontalAdvance(words);
        painter.drawText(QPointF(end > 0 ? x - advance - 6 : x + 6, axisY() - 17), words);
    }
}

void NumberLine::paintTicks(QPainter& painter) const
{
    const auto most = static_cast<std::size_t>(std::max(m_view.width / leastTickDistance, 2.0));
    const auto ticks =
        valuesBetween(*m_format, m_view.from() / m_sent.scale, m_view.to() / m_sent.scale, most);
    if (!ticks) {
        paintDense(painter);
        return;
    }
    painter.setPen(QPen(themeColor(Role::Text), 1.5));
    std::vector<double> scaled;
    scaled.reserve(ticks->size());
    for (const double tick : *ticks) {
        scaled.push_back(tick * m_sent.scale);
        const double x = m_view.toPixel(scaled.back());
        const double half = scaled.back() == 0 ? tickHalf + 4 : tickHalf;
        painter.drawLine(QPointF(x, axisY() - half), QPointF(x, axisY() + half));
    }
    paintTickLabels(painter, scaled);
}

void NumberLine::paintTickLabels(QPainter& painter, const std::vector<double>& ticks) const
{
    constexpr double gap = 14;
    const QFont font = uiFont(11);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(Role::TextSecondary));
    double free = 6;
    for (const double tick : ticks) {
        const QString words = numberWords(tick);
        const double advance = metrics.horizontalAdvance(words);
        const double left = m_view.toPixel(tick) - advance / 2;
        if (left < free || left + advance > width() - 6)
            continue;
        painter.drawText(QPointF(left, axisY() + tickHalf + 16), words);
        free = left + advance + gap;
    }
    if (ticks.empty()) {
        const QString words = tr("no value here: zoom out with − or the wheel");
        painter.drawText(
            QPointF((width() - metrics.horizontalAdvance(words)) / 2.0, axisY() + tickHalf + 16),
            words);
    }
}

void NumberLine::paintDense(QPainter& painter) const
{
    painter.fillRect(
        QRectF(0, axisY() - tickHalf, width(), 2 * tickHalf),
        QBrush(themeColor(Role::TextSecondary), Qt::Dense5Pattern));
    const QString words = tr("too many values to draw: zoom in with + or the wheel");
    painter.setFont(uiFont(11));
    painter.setPen(themeColor(Role::TextSecondary));
    const double advance = QFontMetrics(uiFont(11)).horizontalAdvance(words);
    painter.drawText(QPointF((width() - advance) / 2, axisY() + tickHalf + 16), words);
}

void NumberLine::paintValue(QPainter& painter) const
{
    const QPointF at = handle();
    painter.setPen(QPen(themeColor(Role::Accent), 2));
    painter.drawLine(
        QPointF(at.x(), 34), QPointF(at.x(), laneTop() + laneCount * laneHeight() - 4));
    painter.setBrush(themeColor(Role::Panel));
    painter.drawEllipse(at, handleRadius, handleRadius);
    const QFont font = uiFont(13, QFont::DemiBold);
    const QFontMetrics metrics(font);
    const QString words = numberWords(m_value);
    const double advance = metrics.horizontalAdvance(words);
    const double left =
        std::clamp(at.x() - advance / 2, 12.0, std::max(width() - advance - 12, 12.0));
    const QRectF pill(left - 8, 10, advance + 16, 22);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Role::Accent));
    painter.drawRoundedRect(pill, 11, 11);
    painter.setFont(font);
    painter.setPen(themeColor(Role::TextOnAccent));
    painter.drawText(QPointF(left, pill.center().y() + metrics.capHeight() / 2.0), words);
}

void NumberLine::paintLane(
    QPainter& painter, int lane, const QString& name, double target, const QString& words) const
{
    constexpr double labelLeft = 14;
    const double y = laneTop() + lane * laneHeight();
    const QFont font = uiFont(12, QFont::Medium);
    const QFontMetrics metrics(font);
    const double from = m_view.toPixel(m_value);
    if (std::isfinite(target)) {
        const double to = m_view.toPixel(target);
        const QColor color = themeColor(Role::Text);
        painter.setPen(QPen(color, 2));
        painter.setBrush(color);
        if (std::abs(to - from) > 1)
            painter.drawLine(QPointF(from, y), QPointF(to, y));
        const double back = to > from ? -9 : 9;
        QPainterPath head;
        if (std::abs(to - from) > 9) {
            head.moveTo(to, y);
            head.lineTo(to + back, y - 5);
            head.lineTo(to + back, y + 5);
            head.closeSubpath();
        } else {
            head.addEllipse(QPointF(to, y), 4, 4);
        }
        painter.fillPath(head, color);
        painter.setPen(QPen(themeColor(Role::TextSecondary), 1, Qt::DotLine));
        painter.drawLine(QPointF(to, axisY() + tickHalf + 22), QPointF(to, y));
    }
    // Words stand on the ground of the line, beside the arrows where there is room.
    const double nameWidth = metrics.horizontalAdvance(name);
    const double wordsWidth = metrics.horizontalAdvance(words);
    const double baseline = y + metrics.capHeight() / 2.0;
    const auto write = [&](double left, const QString& text, double advance, Role role) {
        painter.fillRect(QRectF(left - 4, y - 9, advance + 8, 18), themeColor(Role::Canvas));
        painter.setPen(themeColor(role));
        painter.drawText(QPointF(left, baseline), text);
    };
    painter.setFont(font);
    write(labelLeft, name, nameWidth, Role::TextSecondary);
    write(width() - wordsWidth - labelLeft, words, wordsWidth, Role::Text);
}

void NumberLine::paintLanes(QPainter& painter) const
{
    const auto percent = [](double share) { return u"%1 %"_s.arg(digits(share * 100, 3)); };
    paintLane(
        painter, 0, tr("to nearest even"), m_sent.nearestEven, numberWords(m_sent.nearestEven));
    paintLane(painter, 1, tr("toward zero"), m_sent.inner, numberWords(m_sent.inner));
    if (m_sent.inner == m_sent.outer) {
        paintLane(painter, 2, tr("stochastic, always"), m_sent.inner, numberWords(m_sent.inner));
        return;
    }
    paintLane(
        painter,
        2,
        tr("stochastic, %1").arg(percent(1 - m_sent.shareOuter)),
        m_sent.inner,
        numberWords(m_sent.inner));
    paintLane(
        painter,
        3,
        tr("stochastic, %1").arg(percent(m_sent.shareOuter)),
        m_sent.outer,
        numberWords(m_sent.outer));
}

} // namespace atlas::views
