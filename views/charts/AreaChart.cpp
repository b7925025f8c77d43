#include "views/charts/AreaChart.h"

#include "model/units/Unit.h"
#include "views/charts/Plot.h"
#include "views/charts/Ticks.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QAreaSeries>
#include <QChart>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTicks = 5;
constexpr double labelsHeight = 20;
constexpr double topRoom = 18;
constexpr double nameHeight = 15;
constexpr double sample = 9;

const QFont& wordFont()
{
    static const QFont font = uiFont(11);
    return font;
}

double wide(const QString& words)
{
    return QFontMetricsF(wordFont()).horizontalAdvance(words);
}

} // namespace

AreaChart::AreaChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(new QChart, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SplitHCursor);
    setAccessibleName(tr("Chart"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPainters(
        [this](QPainter& painter) { paintGrid(painter); },
        [this](QPainter& painter) {
            paintMarks(painter);
            paintNames(painter);
        });
}

void AreaChart::setPlot(AreaPlot plot)
{
    m_shown = std::move(plot);
    double most = m_shown.limit.value_or(0);
    for (std::size_t i = 0; i < m_shown.times.size(); ++i)
        most = std::max(most, topAt(i));
    m_ticks = linearTicks(most, mostTicks);
    if (!(m_shown.end > 0))
        m_shown.end = 1;
    setAccessibleName(u"%1, %2"_s.arg(m_shown.title, m_shown.unit));
    rebuild();
    place();
    update();
}

void AreaChart::setMark(std::optional<double> time)
{
    if (m_mark == time)
        return;
    m_mark = time;
    if (time && !m_shown.times.empty()) {
        const std::size_t moment = momentAt(*time);
        const QString what = moment < m_shown.moments.size() ? m_shown.moments[moment] : QString();
        setAccessibleDescription(u"%1, %2"_s.arg(what, words(topAt(moment))));
    }
    m_plot->viewport()->update();
    update();
}

double AreaChart::topAt(std::size_t moment) const
{
    double sum = 0;
    for (const AreaPlot::Layer& layer : m_shown.layers)
        sum += moment < layer.values.size() ? layer.values[moment] : 0;
    return sum;
}

std::size_t AreaChart::momentAt(double time) const
{
    const auto after = std::ranges::upper_bound(m_shown.times, time);
    return after == m_shown.times.begin()
        ? 0
        : static_cast<std::size_t>(after - m_shown.times.begin()) - 1;
}

QString AreaChart::words(double value) const
{
    return m_shown.valueText ? m_shown.valueText(value)
                             : QString::fromStdString(formatNumber(value));
}

double AreaChart::across(double time) const
{
    const QRectF inside = m_plot->area();
    return inside.left() + time / m_shown.end * inside.width();
}

double AreaChart::up(double value) const
{
    const QRectF inside = m_plot->area();
    return inside.bottom() - value / m_ticks.back() * inside.height();
}

QPointF AreaChart::placeOf(double time) const
{
    return QPointF(across(time), m_plot->area().center().y()) + m_plot->pos();
}

/// Each layer as Qt Charts' area between two lines of steps.
void AreaChart::rebuild()
{
    QChart* const chart = m_plot->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* const axis : chart->axes())
        delete axis;
    auto* const horizontal = new QValueAxis;
    horizontal->setRange(0, m_shown.end);
    auto* const vertical = new QValueAxis;
    vertical->setRange(0, m_ticks.back());
    for (QValueAxis* const axis : {horizontal, vertical}) {
        axis->setVisible(false);
        chart->addAxis(axis, axis == horizontal ? Qt::AlignBottom : Qt::AlignLeft);
    }
    std::vector<double> sums(m_shown.times.size(), 0);
    const auto steps = [this, &sums] {
        QList<QPointF> points;
        for (std::size_t i = 0; i < m_shown.times.size(); ++i) {
            const double next = i + 1 < m_shown.times.size() ? m_shown.times[i + 1] : m_shown.end;
            points << QPointF(m_shown.times[i], sums[i]) << QPointF(next, sums[i]);
        }
        return points;
    };
    for (const AreaPlot::Layer& layer : m_shown.layers) {
        auto* const lower = new QLineSeries;
        lower->replace(steps());
        for (std::size_t i = 0; i < sums.size() && i < layer.values.size(); ++i)
            sums[i] += layer.values[i];
        auto* const upper = new QLineSeries;
        upper->replace(steps());
        auto* const area = new QAreaSeries(upper, lower);
        lower->setParent(area);
        upper->setParent(area);
        area->setColor(themeColor(layer.role));
        area->setPen(QPen(themeColor(Role::Panel), 1));
        chart->addSeries(area);
        area->attachAxis(horizontal);
        area->attachAxis(vertical);
    }
}

void AreaChart::place()
{
    m_plot->setGeometry(0, titleHeight, width(), height() - titleHeight);
    double left = 0;
    for (const double tick : m_ticks)
        left = std::max(left, wide(words(tick)));
    double right = 4;
    for (const AreaPlot::Layer& layer : m_shown.layers)
        right = std::max(right, wide(layer.name) + wide(u" 00,00"_s) + sample + 26);
    left = std::ceil(left) + 10;
    m_plot->setArea(QRectF(
        left,
        topRoom,
        std::max(width() - left - std::min(std::ceil(right), width() * 0.4), 10.0),
        std::max(m_plot->height() - topRoom - labelsHeight, 10.0)));
}

void AreaChart::paintGrid(QPainter& painter) const
{
    const QRectF inside = m_plot->area();
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    double lowest = 1e9;
    for (const double tick : m_ticks) {
        const double y = std::round(up(tick)) + 0.5;
        painter.setPen(QPen(themeColor(tick == 0 ? Role::BoxEdge : Role::Hairline), 1));
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        if (lowest - y < metrics.capHeight() + 4)
            continue;
        lowest = y;
        const QString text = words(tick);
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(
            QPointF(inside.left() - 8 - wide(text), y + metrics.capHeight() / 2), text);
    }
    double free = -1e9;
    for (const double tick :
         linearTicks(m_shown.end, std::max(2, static_cast<int>(inside.width() / 70)))) {
        const QString text =
            m_shown.timeText ? m_shown.timeText(tick) : QString::fromStdString(formatNumber(tick));
        const double x = across(tick) - wide(text) / 2;
        if (tick > m_shown.end || x < free)
            continue;
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(QPointF(std::max(x, 0.0), inside.bottom() + 15), text);
        free = x + wide(text) + 8;
    }
}

/// The limit, the peak and the moment.
void AreaChart::paintMarks(QPainter& painter) const
{
    const QRectF inside = m_plot->area();
    if (m_shown.times.empty())
        return;
    painter.setFont(wordFont());
    if (m_shown.limit) {
        const double y = std::round(up(*m_shown.limit)) + 0.5;
        painter.setPen(QPen(themeColor(Role::Text), 1.5, Qt::DashLine));
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
    }
    if (m_shown.peak && *m_shown.peak < m_shown.times.size()) {
        const double x = across(m_shown.times[*m_shown.peak]);
        const double y = up(topAt(*m_shown.peak));
        painter.setPen(QPen(themeColor(Role::Canvas), 1.5));
        painter.setBrush(themeColor(Role::Text));
        painter.drawEllipse(QPointF(x, y), 4, 4);
        const QString text = tr("peak %1").arg(words(topAt(*m_shown.peak)));
        painter.setPen(themeColor(Role::Text));
        const double left = std::min(x + 6, inside.right() - wide(text));
        painter.drawText(QPointF(left, std::max(y - 6, 10.0)), text);
    }
    if (!m_mark)
        return;
    const double x = across(std::clamp(*m_mark, 0.0, m_shown.end));
    painter.setPen(QPen(themeColor(Role::Accent), 2));
    painter.drawLine(QPointF(x, inside.top()), QPointF(x, inside.bottom()));
    painter.setBrush(themeColor(Role::Accent));
    painter.drawEllipse(QPointF(x, inside.bottom()), 5, 5);
}

/// Name and value of each layer at the moment, the uppermost first.
void AreaChart::paintNames(QPainter& painter) const
{
    if (m_shown.times.empty())
        return;
    const std::size_t moment = m_mark ? momentAt(*m_mark) : m_shown.peak.value_or(0);
    const QRectF inside = m_plot->area();
    const double left = inside.right() + 14;
    double y = inside.top() + 4;
    const QFontMetricsF metrics(wordFont());
    painter.setFont(wordFont());
    for (auto layer = m_shown.layers.rbegin(); layer != m_shown.layers.rend(); ++layer) {
        const double value = moment < layer->values.size() ? layer->values[moment] : 0;
        if (!(value > 0) || y > m_plot->height() - 2)
            continue;
        painter.fillRect(QRectF(left, y - sample + 1, sample, sample), themeColor(layer->role));
        const QString text = words(value);
        painter.setPen(themeColor(Role::Text));
        painter.drawText(QPointF(width() - wide(text) - 2, y), text);
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(
            QPointF(left + sample + 6, y),
            metrics.elidedText(
                layer->name, Qt::ElideRight, width() - left - sample - 12 - wide(text)));
        y += nameHeight;
    }
}

void AreaChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QString unit = m_shown.unit;
    if (m_mark && !m_shown.moments.empty())
        unit += u" · "_s + m_shown.moments[std::min(momentAt(*m_mark), m_shown.moments.size() - 1)];
    paintTitle(painter, QRectF(0, 0, width(), titleHeight), m_shown.title, unit);
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void AreaChart::resizeEvent(QResizeEvent*)
{
    place();
}

void AreaChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuild();
    QWidget::changeEvent(event);
}

void AreaChart::scrubTo(double pixel)
{
    const QRectF inside = m_plot->area();
    const double share = std::clamp((pixel - inside.left()) / inside.width(), 0.0, 1.0);
    setMark(share * m_shown.end);
    Q_EMIT scrubbed(*m_mark);
}

void AreaChart::mousePressEvent(QMouseEvent* event)
{
    scrubTo(event->position().x());
}

void AreaChart::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        scrubTo(event->position().x());
}

/// From moment to moment.
void AreaChart::keyPressEvent(QKeyEvent* event)
{
    if (m_shown.times.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const std::size_t last = m_shown.times.size() - 1;
    std::size_t moment = momentAt(m_mark.value_or(0));
    switch (event->key()) {
    case Qt::Key_Left:
        moment = moment > 0 ? moment - 1 : 0;
        break;
    case Qt::Key_Right:
        moment = std::min(moment + 1, last);
        break;
    case Qt::Key_Home:
        moment = 0;
        break;
    case Qt::Key_End:
        moment = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    setMark(m_shown.times[moment]);
    Q_EMIT scrubbed(*m_mark);
}

QString AreaChart::asCsv() const
{
    QStringList head{m_shown.across, tr("what")};
    for (const AreaPlot::Layer& layer : m_shown.layers)
        head << u"%1 (%2)"_s.arg(layer.name, m_shown.unit);
    QStringList lines{head.join(u',')};
    for (std::size_t i = 0; i < m_shown.times.size(); ++i) {
        QString what = i < m_shown.moments.size() ? m_shown.moments[i] : QString();
        QStringList cells{
            QString::number(m_shown.times[i], 'g', 12),
            u"\"%1\""_s.arg(what.replace(u'"', u"\"\""_s))};
        for (const AreaPlot::Layer& layer : m_shown.layers)
            cells << QString::number(i < layer.values.size() ? layer.values[i] : 0, 'g', 12);
        lines << cells.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace atlas::views
