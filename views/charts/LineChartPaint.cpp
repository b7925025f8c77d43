#include "views/charts/LineChart.h"
#include "views/charts/Plot.h"
#include "views/charts/Ticks.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double nameHeight = 16;

const QFont& wordFont()
{
    static const QFont font = uiFont(11);
    return font;
}

double wide(const QString& words)
{
    return QFontMetricsF(wordFont()).horizontalAdvance(words);
}

/// Round values inside a range of a horizontal axis.
std::vector<double> ticksWithin(LineChart::Range range, CurvePlot::Scale scale, int most)
{
    std::vector<double> ticks;
    if (scale != CurvePlot::Scale::Linear && range.from > 0) {
        const double base = scale == CurvePlot::Scale::Binary ? 2 : 10;
        const double first = std::ceil(std::log(range.from) / std::log(base) - 1e-9);
        const double last = std::floor(std::log(range.to) / std::log(base) + 1e-9);
        const double step = std::max(1.0, std::ceil((last - first + 1) / most));
        for (double power = first; power <= last; power += step)
            ticks.push_back(std::pow(base, power));
        return ticks;
    }
    const std::vector<double> steps = linearTicks(range.to - range.from, most);
    const double step = steps.size() > 1 ? steps[1] : 1;
    for (double tick = std::ceil(range.from / step) * step; tick <= range.to + step * 1e-9;
         tick += step)
        ticks.push_back(tick);
    return ticks;
}

} // namespace

void LineChart::paintGrid(QPainter& painter) const
{
    const QRectF inside = m_plot->area();
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    if (m_shown.curves.empty()) {
        painter.setPen(themeColor(Role::TextSecondary));
        const QString words =
            metrics.elidedText(m_shown.absent, Qt::ElideRight, m_plot->width() - 2.0);
        painter.drawText(QPointF(0, metrics.ascent() + 4), words);
        return;
    }
    for (const double tick : m_yTicks) {
        const double share = tick == m_yTicks.front() ? 0 : up(tick);
        const double y = std::round(inside.bottom() - share * inside.height()) + 0.5;
        painter.setPen(QPen(themeColor(share == 0 ? Role::BoxEdge : Role::Hairline), 1));
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        const QString words = yWords(tick);
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(
            QPointF(inside.left() - 8 - wide(words), y + metrics.capHeight() / 2), words);
    }
    double free = -1e9; // labels never touch
    const int most = std::max(2, static_cast<int>(inside.width() / 64));
    for (const double tick : ticksWithin(range(), m_shown.xScale, most)) {
        const QString words = xWords(tick);
        const double x = inside.left() + across(tick) * inside.width();
        const double left =
            std::clamp(x - wide(words) / 2, 0.0, std::max(0.0, width() - wide(words)));
        if (left < free)
            continue;
        painter.drawText(QPointF(left, inside.bottom() + 15), words);
        free = left + wide(words) + 8;
    }
}

/// At the ends of the curves, pushed apart where they would touch.
void LineChart::paintNames(QPainter& painter)
{
    const QRectF inside = m_plot->area();
    std::multimap<double, std::size_t> order;
    for (std::size_t i = 0; i < m_shown.curves.size(); ++i) {
        const auto& points = m_shown.curves[i].points;
        const double y = points.isEmpty() || m_hidden[i]
            ? inside.bottom()
            : inside.bottom() - up(points.last().y()) * inside.height();
        order.emplace(y, i);
    }
    m_names.assign(m_shown.curves.size(), {});
    double from = inside.top() - 4;
    double left = static_cast<double>(order.size()) * nameHeight;
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    for (const auto& [wanted, i] : order) {
        const double most = inside.bottom() + 4 - left;
        const double y = std::max(from, std::min(wanted - nameHeight / 2, most));
        const QRectF room(inside.right() + 7, y, width() - inside.right() - 7, nameHeight);
        Role ink = m_shown.curves[i].accented ? Role::Text : Role::TextSecondary;
        if (m_hidden[i])
            ink = Role::DimmedLine;
        painter.setPen(themeColor(ink));
        QFont font = wordFont();
        font.setStrikeOut(m_hidden[i]);
        painter.setFont(font);
        painter.drawText(
            QPointF(room.left(), room.center().y() + metrics.capHeight() / 2),
            metrics.elidedText(m_shown.curves[i].name, Qt::ElideRight, room.width()));
        m_names[i] = room.translated(m_plot->pos());
        from = y + nameHeight;
        left -= nameHeight;
    }
}

void LineChart::paintCrosshair(QPainter& painter) const
{
    const QRectF inside = m_plot->area();
    if (m_mark && across(*m_mark) >= 0 && across(*m_mark) <= 1) {
        const double x = inside.left() + across(*m_mark) * inside.width();
        painter.setPen(QPen(themeColor(Role::Accent), 1.5));
        painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
    }
    if (!m_pointer || !area().contains(*m_pointer))
        return;
    const double x = valueAt(m_pointer->x());
    const double pixel = m_pointer->x();
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
    painter.drawLine(QPointF(pixel, inside.top()), QPointF(pixel, inside.bottom()));
    if (m_drag) {
        const QRectF chosen(
            std::min(*m_drag, pixel), inside.bottom() - 3, std::abs(pixel - *m_drag), 3);
        painter.fillRect(chosen, themeColor(Role::Accent));
    }
    QStringList lines{u"%1 %2"_s.arg(m_shown.across, xWords(x)).trimmed()};
    for (std::size_t i = 0; i < m_shown.curves.size(); ++i) {
        const auto y = m_hidden[i] ? std::nullopt : heightAt(m_shown.curves[i], x);
        if (!y)
            continue;
        lines << u"%1  %2"_s.arg(m_shown.curves[i].name, yWords(*y));
        painter.setPen(QPen(themeColor(Role::Canvas), 1.5));
        painter.setBrush(themeColor(m_shown.curves[i].accented ? Role::Accent : Role::Text));
        painter.drawEllipse(QPointF(pixel, inside.bottom() - up(*y) * inside.height()), 4, 4);
    }
    double room = 0;
    for (const QString& line : std::as_const(lines))
        room = std::max(room, wide(line));
    QRectF card(pixel + 10, inside.top(), room + 16, 15.0 * static_cast<double>(lines.size()) + 8);
    if (card.right() > width())
        card.moveRight(pixel - 10);
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
    painter.setBrush(themeColor(Role::Panel));
    painter.drawRoundedRect(card, 4, 4);
    painter.setFont(wordFont());
    painter.setPen(themeColor(Role::Text));
    double baseline = card.top() + 15;
    for (const QString& line : std::as_const(lines)) {
        painter.drawText(QPointF(card.left() + 8, baseline), line);
        baseline += 15;
    }
}

} // namespace atlas::views
