#include "views/charts/RadarChart.h"

#include "views/charts/Plot.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QPainter>
#include <QPolarChart>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t fewestSpokes = 3;
constexpr int keyHeight = 20;
constexpr double labelRoom = 30; ///< around the circle
constexpr double pointSize = 6;
constexpr double sampleWidth = 32; ///< of the line before a name
constexpr double keyGap = 18;

const QFont& keyFont()
{
    static const QFont font = uiFont(12);
    return font;
}

QPen penOf(std::size_t series)
{
    static const std::array<QList<qreal>, RadarChart::mostSeries> dashes{
        QList<qreal>{}, QList<qreal>{5, 2}, QList<qreal>{1.5, 2}, QList<qreal>{6, 2, 1.5, 2}};
    QPen pen(
        themeColor(series == 0 ? Role::Accent : Role::TextSecondary), series == 0 ? 2.25 : 1.75);
    if (!dashes[series].isEmpty())
        pen.setDashPattern(dashes[series]);
    return pen;
}

/// The points of a series as (spoke, value).
QList<QPointF> pointsOf(const Series& series)
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        if (const auto& value = series.points[i].value)
            points.append({static_cast<double>(i), *value});
    }
    return points;
}

/// The lines between neighbors that are both documented. Past the last spoke the circle goes on: a
/// line to spoke 0 would run back through it.
std::vector<QList<QPointF>> linesOf(const Series& series)
{
    std::vector<QList<QPointF>> lines;
    const std::size_t count = series.points.size();
    for (std::size_t i = 0; i < count; ++i) {
        const auto& from = series.points[i].value;
        const auto& to = series.points[(i + 1) % count].value;
        if (from && to)
            lines.push_back({{static_cast<double>(i), *from}, {static_cast<double>(i + 1), *to}});
    }
    return lines;
}

QString descriptionOf(const std::vector<Series>& all)
{
    QStringList lines;
    for (const Series& series : all) {
        QStringList parts;
        for (const SeriesPoint& point : series.points)
            parts << u"%1: %2"_s.arg(
                point.label, point.value ? point.text : RadarChart::tr("not documented"));
        lines << u"%1: %2"_s.arg(series.name, parts.join(u", "_s));
    }
    return lines.join(u". "_s);
}

/// A name in two lines where it is too wide for one, shortened where that does not help.
QStringList linesOf(const QString& name, const QFontMetricsF& metrics, double room)
{
    if (metrics.horizontalAdvance(name) <= room || !name.contains(u' '))
        return {metrics.elidedText(name, Qt::ElideRight, room)};
    qsizetype at = name.indexOf(u' ');
    for (qsizetype next = at; next > 0; next = name.indexOf(u' ', next + 1)) {
        if (metrics.horizontalAdvance(name.first(next)) <= room)
            at = next;
    }
    return {
        metrics.elidedText(name.first(at), Qt::ElideRight, room),
        metrics.elidedText(name.sliced(at + 1), Qt::ElideRight, room)};
}

} // namespace

RadarChart::RadarChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(new QPolarChart, this))
{
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPainters(
        [this](QPainter& painter) { paintWeb(painter); },
        [this](QPainter& painter) { paintLabels(painter); });
}

void RadarChart::setSeries(const QString& title, const std::vector<Series>& series)
{
    m_title = title;
    m_series = series;
    setAccessibleName(title);
    setAccessibleDescription(descriptionOf(series));
    rebuild();
    place();
    update();
}

std::size_t RadarChart::spokes() const
{
    const std::size_t count = m_series.empty() ? 0 : m_series.front().points.size();
    return count < fewestSpokes ? 0 : count;
}

void RadarChart::rebuild()
{
    auto* const chart = static_cast<QPolarChart*>(m_plot->chart());
    chart->removeAllSeries();
    for (QAbstractAxis* const axis : chart->axes())
        delete axis;
    if (spokes() == 0)
        return;
    auto* const around = new QValueAxis;
    around->setRange(0, static_cast<double>(spokes()));
    auto* const out = new QValueAxis;
    out->setRange(0, 1);
    for (QValueAxis* const axis : {around, out}) {
        axis->setVisible(false);
        chart->addAxis(
            axis,
            axis == around ? QPolarChart::PolarOrientationAngular
                           : QPolarChart::PolarOrientationRadial);
    }
    const auto add = [&](QXYSeries* line, const QList<QPointF>& points) {
        line->append(points);
        chart->addSeries(line);
        line->attachAxis(around);
        line->attachAxis(out);
    };
    // The first lies on top.
    for (std::size_t i = std::min(m_series.size(), mostSeries); i-- > 0;) {
        for (const QList<QPointF>& points : linesOf(m_series[i])) {
            auto* const line = new QLineSeries;
            line->setPen(penOf(i));
            add(line, points);
        }
        auto* const dots = new QScatterSeries;
        dots->setMarkerSize(pointSize);
        dots->setPen(Qt::NoPen);
        dots->setBrush(penOf(i).color());
        add(dots, pointsOf(m_series[i]));
    }
}

void RadarChart::place()
{
    const int top =
        titleHeight + keyHeight * (keyPlaces().isEmpty() ? 0 : qRound(keyPlaces().back().y()) + 1);
    m_plot->setGeometry(0, top, width(), std::max(height() - top, 10));
    const double room = std::min<double>(m_plot->width() - 140, m_plot->height() - 2 * labelRoom);
    const double side = std::max(room, 20.0);
    m_plot->setArea(
        QRectF((m_plot->width() - side) / 2, (m_plot->height() - side) / 2, side, side));
}

QPointF RadarChart::placeOf(std::size_t spoke, double share) const
{
    const QRectF area = m_plot->area().translated(m_plot->pos());
    const double angle = 2 * std::numbers::pi * static_cast<double>(spoke)
        / static_cast<double>(std::max<std::size_t>(spokes(), 1));
    const double radius = area.width() / 2 * share;
    return area.center() + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
}

void RadarChart::paintWeb(QPainter& painter) const
{
    painter.setPen(QPen(themeColor(Role::Hairline), 1));
    painter.setBrush(Qt::NoBrush);
    for (const double share : {0.25, 0.5, 0.75, 1.0}) {
        QPolygonF ring;
        for (std::size_t i = 0; i < spokes(); ++i)
            ring << placeOf(i, share) - m_plot->pos();
        painter.drawPolygon(ring);
    }
    for (std::size_t i = 0; i < spokes(); ++i)
        painter.drawLine(placeOf(i, 0) - m_plot->pos(), placeOf(i, 1) - m_plot->pos());
}

void RadarChart::paintLabels(QPainter& painter) const
{
    const QFont font = uiFont(11);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(Role::Text));
    const QPointF center = placeOf(0, 0) - m_plot->pos();
    for (std::size_t i = 0; i < spokes(); ++i) {
        const QPointF tip = placeOf(i, 1) - m_plot->pos();
        const double dx = tip.x() - center.x();
        const double dy = tip.y() - center.y();
        const bool upright = std::abs(dx) < 1;
        const double room =
            upright ? m_plot->width() : (m_plot->width() - 2 * std::abs(dx)) / 2 - 10;
        const QStringList lines = linesOf(m_series.front().points[i].label, metrics, room);
        const double drop = dy / std::max(std::hypot(dx, dy), 1.0) * 12;
        double y = tip.y() + drop + metrics.capHeight() / 2
            - static_cast<double>(lines.size() - 1) * metrics.height() / 2;
        for (const QString& text : lines) {
            const double width = metrics.horizontalAdvance(text);
            double x = tip.x() - width / 2;
            if (!upright)
                x = dx > 0 ? tip.x() + 8 : tip.x() - 8 - width;
            painter.drawText(QPointF(x, y), text);
            y += metrics.height();
        }
    }
}

/// Where the names stand: x in pixels, y in lines.
QList<QPointF> RadarChart::keyPlaces() const
{
    const QFontMetricsF metrics(keyFont());
    QList<QPointF> places;
    QPointF next;
    for (std::size_t i = 0; i < std::min(m_series.size(), mostSeries); ++i) {
        const double wide = sampleWidth + metrics.horizontalAdvance(m_series[i].name);
        if (next.x() > 0 && next.x() + wide > width())
            next = {0, next.y() + 1};
        places << next;
        next.rx() += wide + keyGap;
    }
    return places;
}

void RadarChart::paintKey(QPainter& painter) const
{
    painter.setFont(keyFont());
    const QList<QPointF> places = keyPlaces();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const auto series = static_cast<std::size_t>(i);
        const double left = places[i].x();
        const double middle = titleHeight + keyHeight * (places[i].y() + 0.5);
        painter.setPen(penOf(series));
        painter.drawLine(QPointF(left, middle), QPointF(left + sampleWidth - 6, middle));
        painter.setPen(themeColor(Role::Text));
        painter.drawText(
            QPointF(left + sampleWidth, middle + QFontMetricsF(keyFont()).capHeight() / 2),
            m_series[series].name);
    }
}

void RadarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QString words = tr("share of the largest");
    if (m_series.size() > mostSeries)
        words += tr(", the first %1 of %2").arg(mostSeries).arg(m_series.size());
    paintTitle(painter, QRectF(0, 0, width(), titleHeight), m_title, words);
    if (spokes() > 0) {
        paintKey(painter);
        return;
    }
    painter.setFont(uiFont(13));
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(
        QRectF(0, titleHeight, width(), height() - titleHeight),
        Qt::TextWordWrap,
        tr("Fewer than three of the main figures are stated as numbers."));
}

void RadarChart::resizeEvent(QResizeEvent*)
{
    place();
}

void RadarChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuild();
    QWidget::changeEvent(event);
}

} // namespace atlas::views
