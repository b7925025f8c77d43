#include "views/charts/BarChart.h"

#include "model/units/Unit.h"
#include "views/charts/Plot.h"
#include "views/charts/Ticks.h"
#include "views/reference/TermText.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTicks = 6;
constexpr double barShare = 0.56; ///< of the room that a bar has
constexpr double labelHeight = 14; ///< of a line below the bars
constexpr double labelsBase = 8; ///< beside the lines
constexpr double tickHeight = 18; ///< room for a gridline
constexpr double valueHeight = 20; ///< room above the highest tick
constexpr double lineHeight = 15;

const QFont& wordFont()
{
    static const QFont font = uiFont(11);
    return font;
}

/// Breaks a name that is too wide into two lines: after a mark or a blank near its middle, or where
/// the first line is full.
QStringList inLines(const QString& name, double width)
{
    const QFontMetricsF metrics(wordFont());
    if (metrics.horizontalAdvance(name) <= width)
        return {name};
    qsizetype best = -1;
    for (qsizetype i = 1; i < name.size(); ++i) {
        const QChar before = name[i - 1];
        const bool breakable = before == u' ' || before == u'-' || name[i] == u'.';
        if (breakable && std::abs(2 * i - name.size()) < std::abs(2 * best - name.size()))
            best = i;
    }
    if (best < 0) {
        best = 1;
        while (best < name.size() && metrics.horizontalAdvance(name.first(best + 1)) <= width)
            ++best;
    }
    return {
        metrics.elidedText(name.first(best).trimmed(), Qt::ElideRight, width),
        metrics.elidedText(name.sliced(best), Qt::ElideRight, width)};
}

void paintCentered(QPainter& painter, double center, double baseline, const QString& text)
{
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    painter.drawText(QPointF(center - width / 2, baseline), text);
}

/// On a ground of its own, so that no gridline runs through it.
void paintValue(QPainter& painter, QPointF foot, double room, const QString& text)
{
    QFont font = uiFont(12, QFont::DemiBold);
    if (QFontMetricsF(font).horizontalAdvance(text) > room)
        font = uiFont(11, QFont::Medium);
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, room);
    const double width = metrics.horizontalAdvance(shown) + 4;
    painter.fillRect(
        QRectF(
            foot.x() - width / 2,
            foot.y() - metrics.capHeight() - 2,
            width,
            metrics.capHeight() + 4),
        themeColor(Role::Canvas));
    painter.setFont(font);
    painter.setPen(themeColor(Role::Text));
    paintCentered(painter, foot.x(), foot.y(), shown);
}

/// A dotted line in the accent below the words that are pointed at.
void paintPointed(QPainter& painter, const QRectF& words)
{
    painter.setPen(QPen(themeColor(Role::Accent), 1, Qt::DotLine));
    painter.drawLine(words.bottomLeft(), words.bottomRight());
}

std::vector<double> valuesOf(const Series& series)
{
    std::vector<double> values;
    for (const SeriesPoint& point : series.points) {
        if (point.value && *point.value > 0)
            values.push_back(*point.value);
    }
    return values;
}

std::vector<double> ticksFor(const Series& series, BarChart::Scale scale, int most)
{
    const std::vector<double> values = valuesOf(series);
    if (values.empty())
        return {0, 1};
    const auto [least, highest] = std::ranges::minmax(values);
    switch (scale) {
    case BarChart::Scale::Linear:
        return linearTicks(highest, most);
    case BarChart::Scale::Decimal:
        return logarithmicTicks(least, highest, 10, most);
    case BarChart::Scale::Binary:
        return logarithmicTicks(least, highest, 2, most);
    }
    return {0, 1};
}

} // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(new QChart, this))
{
    setMouseTracking(true);
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPainters(
        [this](QPainter& painter) { paintGrid(painter); },
        [this](QPainter& painter) { paintWords(painter); });
}

void BarChart::setSeries(const Series& series, const Look& look)
{
    m_series = series;
    m_look = look;
    if (!m_look.tickText)
        m_look.tickText = [](double value) { return QString::fromStdString(formatNumber(value)); };
    m_ticks = ticksFor(m_series, m_look.scale, mostTicks);
    setAccessibleName(
        series.unit.isEmpty() ? series.name : u"%1, %2"_s.arg(series.name, series.unit));
    QStringList parts;
    for (std::size_t i = 0; i < series.points.size(); ++i)
        parts << u"%1: %2"_s.arg(series.points[i].label, wordsAt(i));
    setAccessibleDescription(parts.join(u"; "_s));
    m_barsShown.clear();
    place();
    update();
}

/// Of a bar, as a share of the plot's height.
double BarChart::heightOf(double value) const
{
    if (!(value > 0) || m_ticks.size() < 2)
        return 0;
    if (m_look.scale == Scale::Linear)
        return value / m_ticks.back();
    return std::log(value / m_ticks.front()) / std::log(m_ticks.back() / m_ticks.front());
}

void BarChart::rebuild()
{
    QChart* const chart = m_plot->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* const axis : chart->axes())
        delete axis;
    auto* const set = new QBarSet(m_series.name);
    for (const SeriesPoint& point : m_series.points)
        *set << heightOf(point.value.value_or(0));
    set->setPen(Qt::NoPen);
    set->setColor(themeColor(m_look.accented ? Role::BoxEdge : Role::Accent));
    set->setSelectedColor(themeColor(Role::Accent));
    if (m_look.accented)
        set->selectBar(static_cast<int>(*m_look.accented));
    auto* const bars = new QBarSeries;
    bars->setBarWidth(barShare);
    bars->append(set);
    chart->addSeries(bars);
    auto* const across = new QValueAxis;
    across->setRange(-0.5, static_cast<double>(m_series.points.size()) - 0.5);
    auto* const up = new QValueAxis;
    up->setRange(0, 1);
    for (QValueAxis* const axis : {across, up}) {
        axis->setVisible(false);
        chart->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        bars->attachAxis(axis);
    }
}

void BarChart::place()
{
    m_plot->setGeometry(0, titleHeight, width(), height() - titleHeight);
    double widest = 0;
    for (const double tick : m_ticks)
        widest =
            std::max(widest, QFontMetricsF(wordFont()).horizontalAdvance(m_look.tickText(tick)));
    const double left = std::ceil(widest) + 10;
    const double wide = std::max(width() - left, 10.0);
    const double room =
        wide / static_cast<double>(std::max<std::size_t>(m_series.points.size(), 1));
    qsizetype lines = 1;
    for (const SeriesPoint& point : m_series.points)
        lines = std::max(lines, inLines(point.label, room - 4).size());
    const double labels = labelsBase + labelHeight * static_cast<double>(lines);
    const double tall = std::max(m_plot->height() - valueHeight - labels, 10.0);
    m_plot->setArea(QRectF(left, valueHeight, wide, tall));
    if (m_ticks.empty())
        return; // nothing is shown yet
    // As many gridlines as there is room for.
    const int most = std::clamp(static_cast<int>(tall / tickHeight) + 1, 3, mostTicks);
    m_ticks = ticksFor(m_series, m_look.scale, most);
    if (m_barsShown == m_ticks)
        return;
    m_barsShown = m_ticks;
    rebuild();
}

QRectF BarChart::barRect(std::size_t point) const
{
    const QRectF area = m_plot->area().translated(m_plot->pos());
    const double room =
        area.width() / static_cast<double>(std::max<std::size_t>(m_series.points.size(), 1));
    const double tall = heightOf(m_series.points[point].value.value_or(0)) * area.height();
    const double wide = room * barShare;
    return {
        area.left() + room * (static_cast<double>(point) + 0.5) - wide / 2,
        area.bottom() - tall,
        wide,
        tall};
}

void BarChart::paintGrid(QPainter& painter) const
{
    const QRectF area = m_plot->area();
    const bool empty = valuesOf(m_series).empty();
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    double lowest = area.bottom() + lineHeight; // of the words so far, which never touch
    for (const double tick : m_ticks) {
        const double share = tick == m_ticks.front() ? 0 : heightOf(tick);
        if (empty && share > 0)
            continue;
        const double y = std::round(area.bottom() - share * area.height()) + 0.5;
        painter.setPen(QPen(themeColor(share == 0 ? Role::BoxEdge : Role::Hairline), 1));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        const QString text = m_look.tickText(tick);
        painter.setPen(themeColor(Role::TextSecondary));
        if (empty || lowest - y < metrics.capHeight() + 3)
            continue;
        lowest = y;
        painter.drawText(
            QPointF(area.left() - 8 - metrics.horizontalAdvance(text), y + metrics.capHeight() / 2),
            text);
    }
}

void BarChart::paintWords(QPainter& painter) const
{
    const QRectF area = m_plot->area();
    const double room =
        area.width() / static_cast<double>(std::max<std::size_t>(m_series.points.size(), 1));
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        const SeriesPoint& point = m_series.points[i];
        const QRectF bar = barRect(i).translated(-m_plot->pos());
        painter.setFont(wordFont());
        painter.setPen(themeColor(Role::Text));
        double baseline = area.bottom() + lineHeight;
        for (const QString& line : inLines(point.label, room - 4)) {
            paintCentered(painter, bar.center().x(), baseline, line);
            baseline += lineHeight - 1;
        }
        if (!point.value) {
            paintAbsent(
                painter,
                {bar.center().x() - room / 2, area.top(), room, area.height()},
                wordsAt(i));
            continue;
        }
        paintValue(painter, QPointF(bar.center().x(), bar.top() - 5), room - 2, point.text);
    }
    if (m_pointed && m_pointed->top() >= titleHeight)
        paintPointed(painter, m_pointed->translated(-m_plot->pos()));
}

/// What is said of a point without value.
QString BarChart::wordsAt(std::size_t point) const
{
    const SeriesPoint& at = m_series.points[point];
    return at.value || !at.text.isEmpty() ? at.text : tr("not documented");
}

void BarChart::paintAbsent(QPainter& painter, const QRectF& slot, const QString& words)
{
    painter.setPen(themeColor(Role::TextSecondary));
    const QStringList lines = inLines(words, slot.width() - 6);
    double baseline = slot.bottom() - 6 - lineHeight * static_cast<double>(lines.size() - 1);
    for (const QString& line : lines) {
        paintCentered(painter, slot.center().x(), baseline, line);
        baseline += lineHeight;
    }
}

void BarChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString scale = m_look.scale == Scale::Linear ? QString() : tr("logarithmic");
    QStringList words{m_series.unit, scale};
    words.removeAll(QString());
    paintTitle(painter, QRectF(0, 0, width(), titleHeight), m_series.name, words.join(u", "_s));
    if (m_pointed && m_pointed->top() < titleHeight)
        paintPointed(painter, *m_pointed);
}

void BarChart::setGlossary(const Glossary& glossary)
{
    m_glossary = glossary;
}

std::vector<BarChart::TermSpot> BarChart::termSpots() const
{
    std::vector<TermSpot> spots;
    const QFontMetricsF strong(uiFont(13, QFont::DemiBold));
    for (const TermMark& mark : termMarks(m_glossary, m_series.name)) {
        const double left = strong.horizontalAdvance(m_series.name.first(mark.at));
        const double wide = strong.horizontalAdvance(m_series.name.mid(mark.at, mark.length));
        if (left + wide <= width())
            spots.push_back({QRectF(left, 4, wide, titleHeight - 8), mark.term});
    }
    const QRectF area = m_plot->area().translated(m_plot->pos());
    const double room =
        area.width() / static_cast<double>(std::max<std::size_t>(m_series.points.size(), 1));
    const QFontMetricsF metrics(wordFont());
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        const QString& label = m_series.points[i].label;
        const auto marks = termMarks(m_glossary, label);
        if (marks.empty())
            continue;
        double wide = 0;
        const QStringList lines = inLines(label, room - 4);
        for (const QString& line : lines)
            wide = std::max(wide, metrics.horizontalAdvance(line));
        const double tall = lineHeight * static_cast<double>(lines.size());
        const double center = barRect(i).center().x();
        spots.push_back({QRectF(center - wide / 2, area.bottom() + 3, wide, tall), marks[0].term});
    }
    return spots;
}

std::optional<BarChart::TermSpot> BarChart::spotAt(QPointF position) const
{
    for (const TermSpot& spot : termSpots()) {
        if (spot.rect.adjusted(-2, -2, 2, 2).contains(position))
            return spot;
    }
    return std::nullopt;
}

void BarChart::setPointed(const std::optional<TermSpot>& spot)
{
    const auto rect = spot ? std::optional(spot->rect) : std::nullopt;
    if (rect == m_pointed)
        return;
    m_pointed = rect;
    setCursor(rect ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    m_plot->update();
}

void BarChart::mouseMoveEvent(QMouseEvent* event)
{
    setPointed(spotAt(event->position()));
}

void BarChart::mouseReleaseEvent(QMouseEvent* event)
{
    const auto spot = spotAt(event->position());
    if (event->button() == Qt::LeftButton && spot)
        Q_EMIT termRequested(
            spot->term,
            QRect(mapToGlobal(spot->rect.topLeft().toPoint()), spot->rect.size().toSize()));
    else
        QWidget::mouseReleaseEvent(event);
}

void BarChart::leaveEvent(QEvent*)
{
    setPointed(std::nullopt);
}

void BarChart::resizeEvent(QResizeEvent*)
{
    place();
}

void BarChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuild();
    QWidget::changeEvent(event);
}

bool BarChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    for (std::size_t i = 0; i < m_series.points.size(); ++i) {
        const QRectF bar = barRect(i);
        if (help.pos().x() < bar.left() || help.pos().x() > bar.right())
            continue;
        QToolTip::showText(
            help.globalPos(), u"%1\n%2"_s.arg(m_series.points[i].label, wordsAt(i)), this);
        return true;
    }
    QToolTip::hideText();
    return true;
}

} // namespace atlas::views
