#include "views/charts/LineChart.h"

#include "model/units/Unit.h"
#include "views/charts/Plot.h"
#include "views/charts/Ticks.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QChart>
#include <QFontMetricsF>
#include <QLineSeries>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTicks = 5;
constexpr double labelsHeight = 20; ///< below the plot
constexpr double topRoom = 8;
constexpr double leastDrag = 6;

const QFont& wordFont()
{
    static const QFont font = uiFont(11);
    return font;
}

double wide(const QString& words)
{
    return QFontMetricsF(wordFont()).horizontalAdvance(words);
}

/// A share between two values on a linear or logarithmic axis.
double shareOf(double value, double from, double to, CurvePlot::Scale scale)
{
    if (scale == CurvePlot::Scale::Linear)
        return to > from ? (value - from) / (to - from) : 0;
    if (!(value > 0) || !(from > 0) || !(to > from))
        return 0;
    return std::log(value / from) / std::log(to / from);
}

} // namespace

LineChart::LineChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(new QChart, this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Chart without a run"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPainters(
        [this](QPainter& painter) { paintGrid(painter); },
        [this](QPainter& painter) {
            paintNames(painter);
            paintCrosshair(painter);
        });
}

void LineChart::setPlot(CurvePlot plot)
{
    const bool sameCurves = plot.curves.size() == m_shown.curves.size();
    m_shown = std::move(plot);
    if (!sameCurves)
        m_hidden.assign(m_shown.curves.size(), false);
    m_zoom.reset();
    setAccessibleName(u"%1, %2"_s.arg(m_shown.title, m_shown.unit));
    measure();
    rebuild();
    place();
    update();
}

bool LineChart::isCurveShown(std::size_t curve) const
{
    return curve < m_hidden.size() && !m_hidden[curve];
}

void LineChart::setCurveShown(std::size_t curve, bool shown)
{
    if (curve >= m_hidden.size() || m_hidden[curve] != shown)
        return;
    m_hidden[curve] = !shown;
    measure();
    rebuild();
    place();
    update();
}

void LineChart::measure()
{
    bool any = false;
    double least = 0;
    double most = 0;
    m_all = {0, 1};
    for (std::size_t i = 0; i < m_shown.curves.size(); ++i) {
        for (const QPointF point : m_shown.curves[i].points) {
            m_all = any ? Range{std::min(m_all.from, point.x()), std::max(m_all.to, point.x())}
                        : Range{point.x(), point.x()};
            any = true;
            if (m_hidden[i])
                continue;
            most = std::max(most, point.y());
            if (point.y() > 0)
                least = least > 0 ? std::min(least, point.y()) : point.y();
        }
    }
    if (!(m_all.to > m_all.from))
        m_all.to = m_all.from + 1;
    const bool linear = m_shown.yScale == CurvePlot::Scale::Linear || !(least > 0);
    m_yTicks = linear
        ? linearTicks(most, mostTicks)
        : logarithmicTicks(
              least, most, m_shown.yScale == CurvePlot::Scale::Binary ? 2 : 10, mostTicks);
}

LineChart::Range LineChart::range() const
{
    return m_zoom.value_or(m_all);
}

void LineChart::zoomTo(Range range)
{
    range.from = std::max(range.from, m_all.from);
    range.to = std::min(range.to, m_all.to);
    if (!(range.to > range.from))
        return;
    m_zoom = range == m_all ? std::nullopt : std::optional(range);
    rebuild();
    update();
    Q_EMIT rangeChanged();
}

void LineChart::showAll()
{
    zoomTo(m_all);
}

void LineChart::setMark(std::optional<double> x)
{
    if (m_mark == x)
        return;
    m_mark = x;
    m_plot->viewport()->update();
}

double LineChart::across(double x) const
{
    return shareOf(x, range().from, range().to, m_shown.xScale);
}

double LineChart::up(double y) const
{
    return shareOf(
        y,
        m_shown.yScale == CurvePlot::Scale::Linear ? 0 : m_yTicks.front(),
        m_yTicks.back(),
        m_shown.yScale);
}

QRectF LineChart::area() const
{
    return m_plot->area().translated(m_plot->pos());
}

QPointF LineChart::placeOf(QPointF value) const
{
    const QRectF inside = area();
    return {
        inside.left() + across(value.x()) * inside.width(),
        inside.bottom() - up(value.y()) * inside.height()};
}

double LineChart::valueAt(double pixel) const
{
    const QRectF inside = area();
    const double share = std::clamp((pixel - inside.left()) / inside.width(), 0.0, 1.0);
    const Range seen = range();
    if (m_shown.xScale == CurvePlot::Scale::Linear)
        return seen.from + share * (seen.to - seen.from);
    return seen.from * std::pow(seen.to / seen.from, share);
}

/// The curves as Qt Charts draws them: in shares of the axes, so that it need know no scale.
void LineChart::rebuild()
{
    QChart* const chart = m_plot->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* const axis : chart->axes())
        delete axis;
    auto* const horizontal = new QValueAxis;
    auto* const vertical = new QValueAxis;
    for (QValueAxis* const axis : {horizontal, vertical}) {
        axis->setRange(0, 1);
        axis->setVisible(false);
        chart->addAxis(axis, axis == horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    }
    const QList<QList<qreal>> dashes{{}, {5, 3}, {2, 2}, {7, 2, 2, 2}};
    qsizetype plain = 0;
    for (std::size_t i = 0; i < m_shown.curves.size(); ++i) {
        const Curve& curve = m_shown.curves[i];
        const QList<qreal>& dash = curve.accented ? dashes.front() : dashes[plain++ % 4];
        if (m_hidden[i])
            continue;
        auto* const line = new QLineSeries;
        QPen pen(themeColor(curve.accented ? Role::Accent : Role::TextSecondary), 2);
        if (!dash.isEmpty())
            pen.setDashPattern(dash);
        line->setPen(pen);
        QList<QPointF> points;
        points.reserve(curve.points.size());
        for (const QPointF point : curve.points)
            points << QPointF(across(point.x()), up(point.y()));
        line->replace(points);
        chart->addSeries(line);
        line->attachAxis(horizontal);
        line->attachAxis(vertical);
    }
}

void LineChart::place()
{
    m_plot->setGeometry(0, titleHeight, width(), height() - titleHeight);
    double left = 0;
    for (const double tick : m_yTicks)
        left = std::max(left, wide(yWords(tick)));
    double right = 0;
    for (const Curve& curve : m_shown.curves)
        right = std::max(right, wide(curve.name));
    left = std::ceil(left) + 10;
    right = std::min(std::ceil(right) + 12, width() * 0.35);
    m_plot->setArea(QRectF(
        left,
        topRoom,
        std::max(width() - left - right, 10.0),
        std::max(m_plot->height() - topRoom - labelsHeight, 10.0)));
}

QString LineChart::xWords(double x) const
{
    return m_shown.xText ? m_shown.xText(x) : QString::fromStdString(formatNumber(x));
}

QString LineChart::yWords(double y) const
{
    return m_shown.yText ? m_shown.yText(y) : QString::fromStdString(formatNumber(y));
}

std::optional<double> LineChart::heightAt(const Curve& curve, double x) const
{
    const auto after = std::ranges::lower_bound(curve.points, x, {}, &QPointF::x);
    if (after == curve.points.end())
        return std::nullopt;
    if (after == curve.points.begin())
        return after->x() == x ? std::optional(after->y()) : std::nullopt;
    const QPointF before = *std::prev(after);
    const double share = shareOf(x, before.x(), after->x(), m_shown.xScale);
    return before.y() + (after->y() - before.y()) * share;
}

void LineChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTitle(painter, QRectF(0, 0, width(), titleHeight), m_shown.title, m_shown.unit);
}

void LineChart::resizeEvent(QResizeEvent*)
{
    place();
}

void LineChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuild();
    QWidget::changeEvent(event);
}

std::optional<std::size_t> LineChart::nameAt(QPointF position) const
{
    const auto found = std::ranges::find_if(
        m_names, [position](const QRectF& room) { return room.contains(position); });
    if (found == m_names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - m_names.begin());
}

void LineChart::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    setCursor(nameAt(*m_pointer) ? Qt::PointingHandCursor : Qt::CrossCursor);
    m_plot->viewport()->update();
}

void LineChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const auto name = nameAt(event->position()))
        setCurveShown(*name, !isCurveShown(*name));
    else if (area().contains(event->position()))
        m_drag = event->position().x();
}

void LineChart::mouseReleaseEvent(QMouseEvent* event)
{
    const auto from = std::exchange(m_drag, std::nullopt);
    const double to = event->position().x();
    if (from && std::abs(to - *from) >= leastDrag)
        zoomTo({valueAt(std::min(*from, to)), valueAt(std::max(*from, to))});
    m_plot->viewport()->update();
}

void LineChart::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (area().contains(event->position()))
        showAll();
}

void LineChart::wheelEvent(QWheelEvent* event)
{
    const double steps = event->angleDelta().y() / 120.0;
    if (steps == 0)
        return;
    const QRectF inside = area();
    const double share = (event->position().x() - inside.left()) / inside.width();
    const double kept = std::pow(0.8, steps);
    zoomTo(
        {valueAt(inside.left() + inside.width() * (share - share * kept)),
         valueAt(inside.left() + inside.width() * (share + (1 - share) * kept))});
    if (steps < 0) {
        const Range seen = range();
        const double more = (seen.to - seen.from) * (std::pow(1.25, -steps) - 1);
        zoomTo({seen.from - more * share, seen.to + more * (1 - share)});
    }
    event->accept();
}

void LineChart::leaveEvent(QEvent*)
{
    m_pointer.reset();
    m_plot->viewport()->update();
}

void LineChart::fillMenu(QMenu& menu)
{
    for (std::size_t i = 0; i < m_shown.curves.size(); ++i) {
        QAction* const action = menu.addAction(m_shown.curves[i].name);
        action->setCheckable(true);
        action->setChecked(isCurveShown(i));
        connect(action, &QAction::toggled, this, [this, i](bool on) { setCurveShown(i, on); });
    }
    menu.addSeparator();
    menu.addAction(tr("Show all of it"), this, &LineChart::showAll)->setEnabled(m_zoom.has_value());
}

QString LineChart::asCsv() const
{
    const auto quoted = [](QString words) {
        return words.contains(u',') || words.contains(u'"')
            ? u"\"%1\""_s.arg(words.replace(u'"', u"\"\""_s))
            : words;
    };
    std::map<double, std::vector<std::optional<double>>> rows;
    const auto named = [&quoted](const QString& name, const QString& unit) {
        return quoted(unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit));
    };
    QStringList head{named(m_shown.across, m_shown.acrossUnit)};
    for (std::size_t i = 0; i < m_shown.curves.size(); ++i) {
        head << named(m_shown.curves[i].name, m_shown.valueUnit);
        for (const QPointF point : m_shown.curves[i].points) {
            auto& row = rows[point.x()];
            row.resize(m_shown.curves.size());
            row[i] = point.y();
        }
    }
    QStringList lines{head.join(u',')};
    for (const auto& [x, values] : rows) {
        QStringList cells{QString::number(x, 'g', 12)};
        for (const auto& value : values)
            cells << (value ? QString::number(*value, 'g', 12) : QString());
        lines << cells.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace atlas::views
