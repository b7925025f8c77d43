#include "views/charts/ScatterChart.h"

#include "model/units/Unit.h"
#include "views/charts/Plot.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QChart>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>
#include <QScatterSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double labelsHeight = 20;
constexpr double topRoom = 16;
constexpr double dotSize = 9;
constexpr double reach = 9; ///< pixels around a dot that belong to it

const QFont& wordFont()
{
    static const QFont font = uiFont(11);
    return font;
}

double wide(const QString& words)
{
    return QFontMetricsF(wordFont()).horizontalAdvance(words);
}

QString said(const std::function<QString(double)>& text, double value)
{
    return text ? text(value) : QString::fromStdString(formatNumber(value));
}

/// Powers of ten within a range, in even steps.
std::vector<double> decades(double from, double to, int most)
{
    std::vector<double> ticks;
    const double first = std::ceil(std::log10(from) - 1e-9);
    const double last = std::floor(std::log10(to) + 1e-9);
    const double step = std::max(1.0, std::ceil((last - first + 1) / most));
    for (double power = first; power <= last; power += step)
        ticks.push_back(std::pow(10, power));
    if (ticks.size() >= 2)
        return ticks;
    // Less than two powers: what lies between them.
    ticks.clear();
    for (double power = first - 1; power <= last + 1; ++power) {
        for (const double digit : {1.0, 2.0, 5.0}) {
            const double tick = digit * std::pow(10, power);
            if (tick >= from && tick <= to)
                ticks.push_back(tick);
        }
    }
    return ticks;
}

QString quoted(QString words)
{
    return words.contains(u',') || words.contains(u'"')
        ? u"\"%1\""_s.arg(words.replace(u'"', u"\"\""_s))
        : words;
}

} // namespace

ScatterChart::ScatterChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(new QChart, this))
{
    setMouseTracking(true);
    setAccessibleName(tr("Chart"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPainters(
        [this](QPainter& painter) { paintGrid(painter); },
        [this](QPainter& painter) { paintWords(painter); });
}

void ScatterChart::setPlot(ScatterPlot plot)
{
    m_shown = std::move(plot);
    setAccessibleName(u"%1, %2"_s.arg(m_shown.title, m_shown.unit));
    QStringList described;
    for (const ScatterPlot::Dot& dot : m_shown.dots)
        described << (dot.hint.isEmpty() ? dot.label : dot.hint);
    setAccessibleDescription(described.join(u"; "_s));
    measure();
    rebuild();
    place();
    update();
}

void ScatterChart::measure()
{
    std::vector<QPointF> all;
    for (const ScatterPlot::Dot& dot : m_shown.dots)
        all.push_back(dot.at);
    for (const ScatterPlot::Line& line : m_shown.lines)
        all.insert(all.end(), line.points.begin(), line.points.end());
    std::erase_if(all, [](QPointF point) { return !(point.x() > 0) || !(point.y() > 0); });
    m_x = m_y = Range{};
    if (all.empty())
        return;
    const auto rangeOf = [&all](qreal (QPointF::*member)() const) {
        const auto [least, most] =
            std::ranges::minmax(all, {}, [member](QPointF point) { return (point.*member)(); });
        constexpr double air = 1.4;
        return Range{(least.*member)() / air, (most.*member)() * air};
    };
    m_x = rangeOf(&QPointF::x);
    m_y = rangeOf(&QPointF::y);
}

/// Shares of the axes, from the left and from the foot.
QPointF ScatterChart::shareOf(QPointF value) const
{
    return {
        std::log(value.x() / m_x.from) / std::log(m_x.to / m_x.from),
        std::log(value.y() / m_y.from) / std::log(m_y.to / m_y.from)};
}

QPointF ScatterChart::inPlot(QPointF value) const
{
    const QRectF inside = m_plot->area();
    const QPointF share = shareOf(value);
    return {
        inside.left() + share.x() * inside.width(), inside.bottom() - share.y() * inside.height()};
}

QPointF ScatterChart::placeOf(std::size_t dot) const
{
    return inPlot(m_shown.dots[dot].at) + m_plot->pos();
}

/// Lines and dots as Qt Charts draws them: in shares, so that it need know no scale.
void ScatterChart::rebuild()
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
    const auto add = [&](QXYSeries* series) {
        chart->addSeries(series);
        series->attachAxis(horizontal);
        series->attachAxis(vertical);
    };
    for (const ScatterPlot::Line& shown : m_shown.lines) {
        auto* const line = new QLineSeries;
        QPen pen(themeColor(shown.dashed ? Role::TextSecondary : Role::Text), 2);
        if (shown.dashed)
            pen.setDashPattern({5, 3});
        line->setPen(pen);
        for (const QPointF point : shown.points)
            line->append(shareOf(point));
        add(line);
    }
    for (const bool accented : {false, true}) {
        for (const bool hollow : {false, true}) {
            auto* const dots = new QScatterSeries;
            dots->setMarkerSize(dotSize);
            const QColor color = themeColor(accented ? Role::Accent : Role::TextSecondary);
            dots->setColor(hollow ? themeColor(Role::Panel) : color);
            dots->setBorderColor(hollow ? color : themeColor(Role::Panel));
            for (const ScatterPlot::Dot& dot : m_shown.dots) {
                if (dot.accented == accented && dot.hollow == hollow && dot.at.x() > 0
                    && dot.at.y() > 0)
                    dots->append(shareOf(dot.at));
            }
            add(dots);
        }
    }
}

void ScatterChart::place()
{
    m_plot->setGeometry(0, titleHeight, width(), height() - titleHeight);
    double left = 0;
    for (const double tick : decades(m_y.from, m_y.to, 5))
        left = std::max(left, wide(said(m_shown.yText, tick)));
    m_plot->setArea(QRectF(
        std::ceil(left) + 10,
        topRoom,
        std::max(width() - left - 26, 10.0),
        std::max(m_plot->height() - topRoom - labelsHeight, 10.0)));
}

void ScatterChart::paintGrid(QPainter& painter) const
{
    const QRectF inside = m_plot->area();
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
    painter.drawLine(inside.bottomLeft(), inside.bottomRight());
    if (m_shown.dots.empty())
        return;
    for (const double tick : decades(m_y.from, m_y.to, 5)) {
        const double y = std::round(inPlot({m_x.from, tick}).y()) + 0.5;
        painter.setPen(QPen(themeColor(Role::Hairline), 1));
        painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
        const QString text = said(m_shown.yText, tick);
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(
            QPointF(inside.left() - 8 - wide(text), y + metrics.capHeight() / 2), text);
    }
    double free = -1e9;
    for (const double tick : decades(m_x.from, m_x.to, std::max(2, width() / 80))) {
        const double x = inPlot({tick, m_y.from}).x();
        const QString text = said(m_shown.xText, tick);
        if (x - wide(text) / 2 < free)
            continue;
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(QPointF(x - wide(text) / 2, inside.bottom() + 15), text);
        free = x + wide(text) / 2 + 8;
    }
}

/// Names of dots and lines where nothing else stands.
void ScatterChart::paintWords(QPainter& painter) const
{
    const QRectF inside = m_plot->area();
    painter.setFont(wordFont());
    std::vector<QRectF> taken;
    const auto write = [&](QPointF at, const QString& words, Role role) {
        const double width = wide(words);
        for (const QPointF corner :
             {QPointF(at.x() + 8, at.y() + 4),
              QPointF(at.x() + 8, at.y() + 17),
              QPointF(at.x() - width - 8, at.y() + 4),
              QPointF(at.x() + 8, at.y() - 9)}) {
            const QRectF room(corner.x() - 1, corner.y() - 10, width + 2, 13);
            const bool free = inside.adjusted(0, -4, 4, 2).contains(room)
                && std::ranges::none_of(taken, [&](const QRectF& other) {
                                  return other.intersects(room);
                              });
            if (!free)
                continue;
            taken.push_back(room);
            painter.fillRect(room, themeColor(Role::Panel));
            painter.setPen(themeColor(role));
            painter.drawText(corner, words);
            return;
        }
    };
    for (const ScatterPlot::Dot& dot : m_shown.dots) {
        const QPointF at = inPlot(dot.at);
        taken.emplace_back(at.x() - 5, at.y() - 5, 10, 10);
    }
    for (const ScatterPlot::Dot& dot : m_shown.dots) {
        if (!dot.label.isEmpty())
            write(inPlot(dot.at), dot.label, dot.accented ? Role::Text : Role::TextSecondary);
    }
    for (const ScatterPlot::Line& line : m_shown.lines) {
        if (!line.points.empty() && !line.name.isEmpty())
            write(inPlot(line.points.back()) - QPointF(8, 0), line.name, Role::TextSecondary);
    }
}

void ScatterChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString unit =
        m_shown.across.isEmpty() ? m_shown.unit : u"%1 · %2"_s.arg(m_shown.unit, m_shown.across);
    paintTitle(painter, QRectF(0, 0, width(), titleHeight), m_shown.title, unit);
}

void ScatterChart::resizeEvent(QResizeEvent*)
{
    place();
}

void ScatterChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuild();
    QWidget::changeEvent(event);
}

std::optional<std::size_t> ScatterChart::dotAt(QPointF position) const
{
    std::optional<std::size_t> nearest;
    double least = reach;
    for (std::size_t i = 0; i < m_shown.dots.size(); ++i) {
        const QPointF away = placeOf(i) - position;
        const double distance = std::hypot(away.x(), away.y());
        if (distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void ScatterChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto dot = dotAt(event->position()))
        Q_EMIT dotChosen(*dot);
}

bool ScatterChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    if (const auto dot = dotAt(help.pos()))
        QToolTip::showText(help.globalPos(), m_shown.dots[*dot].hint, this);
    else
        QToolTip::hideText();
    return true;
}

QString ScatterChart::asCsv() const
{
    QStringList lines{u"name,%1,%2"_s.arg(quoted(m_shown.across), quoted(m_shown.unit))};
    for (const ScatterPlot::Dot& dot : m_shown.dots)
        lines << u"%1,%2,%3"_s.arg(
            quoted(dot.label.isEmpty() ? dot.hint : dot.label),
            QString::number(dot.at.x(), 'g', 12),
            QString::number(dot.at.y(), 'g', 12));
    return lines.join(u'\n') + u'\n';
}

} // namespace atlas::views
