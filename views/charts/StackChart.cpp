#include "views/charts/StackChart.h"

#include "model/units/Unit.h"
#include "views/charts/Plot.h"
#include "views/charts/Ticks.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTicks = 5;
constexpr double barShare = 0.62;
constexpr double labelsHeight = 20;
constexpr double lineHeight = 13;
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

double totalOf(const StackPlot::Bar& bar)
{
    return std::accumulate(bar.values.begin(), bar.values.end(), 0.0);
}

/// A name that is too wide in two lines, at a blank.
QStringList linesOf(const QString& name, double room)
{
    const qsizetype blank = name.lastIndexOf(u' ');
    if (wide(name) <= room || blank < 0)
        return {name};
    return {name.first(blank), name.sliced(blank + 1)};
}

QString quoted(QString words)
{
    return words.contains(u',') || words.contains(u'"')
        ? u"\"%1\""_s.arg(words.replace(u'"', u"\"\""_s))
        : words;
}

} // namespace

StackChart::StackChart(QWidget* parent)
    : QWidget(parent)
    , m_plot(new Plot(new QChart, this))
{
    setAccessibleName(tr("Chart"));
    m_plot->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_plot->setPainters(
        [this](QPainter& painter) { paintGrid(painter); },
        [this](QPainter& painter) {
            paintBars(painter);
            paintNames(painter);
        });
}

void StackChart::setPlot(StackPlot plot)
{
    m_shown = std::move(plot);
    double most = m_shown.limit.value_or(0);
    for (const StackPlot::Bar& bar : m_shown.bars)
        most = std::max(most, bar.base + totalOf(bar));
    m_ticks = linearTicks(most, mostTicks);
    setAccessibleName(u"%1, %2"_s.arg(m_shown.title, m_shown.unit));
    QStringList described;
    for (const StackPlot::Bar& bar : m_shown.bars)
        described << u"%1: %2"_s.arg(bar.label, words(totalOf(bar)));
    setAccessibleDescription(described.join(u"; "_s));
    rebuild();
    place();
    update();
}

QString StackChart::words(double value) const
{
    return m_shown.valueText ? m_shown.valueText(value)
                             : QString::fromStdString(formatNumber(value));
}

/// The parts as Qt Charts stacks them, upon what is below a bar of a waterfall.
void StackChart::rebuild()
{
    QChart* const chart = m_plot->chart();
    chart->removeAllSeries();
    for (QAbstractAxis* const axis : chart->axes())
        delete axis;
    auto* const stack = new QStackedBarSeries;
    stack->setBarWidth(barShare);
    auto* const below = new QBarSet(QString());
    below->setPen(Qt::NoPen);
    below->setBrush(Qt::NoBrush);
    for (const StackPlot::Bar& bar : m_shown.bars)
        *below << bar.base;
    stack->append(below);
    for (std::size_t part = 0; part < m_shown.parts.size(); ++part) {
        auto* const set = new QBarSet(m_shown.parts[part].name);
        set->setPen(QPen(themeColor(Role::Panel), 1));
        set->setColor(themeColor(m_shown.parts[part].role));
        for (const StackPlot::Bar& bar : m_shown.bars)
            *set << (part < bar.values.size() ? bar.values[part] : 0);
        stack->append(set);
    }
    chart->addSeries(stack);
    auto* const across = new QValueAxis;
    across->setRange(
        -0.5, static_cast<double>(std::max<std::size_t>(m_shown.bars.size(), 1)) - 0.5);
    auto* const up = new QValueAxis;
    up->setRange(0, m_ticks.back());
    for (QValueAxis* const axis : {across, up}) {
        axis->setVisible(false);
        chart->addAxis(axis, axis == across ? Qt::AlignBottom : Qt::AlignLeft);
        stack->attachAxis(axis);
    }
}

void StackChart::place()
{
    m_plot->setGeometry(0, titleHeight, width(), height() - titleHeight);
    double left = 0;
    for (const double tick : m_ticks)
        left = std::max(left, wide(words(tick)));
    left = std::ceil(left) + 10;
    double right = 4;
    if (m_shown.named) {
        for (const StackPlot::Part& part : m_shown.parts)
            right = std::max(right, wide(part.name) + wide(u" 00,00"_s) + sample + 26);
        right = std::min(std::ceil(right), width() * 0.5);
    }
    const double across = std::max(width() - left - right, 10.0);
    const double slot = across / static_cast<double>(std::max<std::size_t>(m_shown.bars.size(), 1));
    const bool broken = std::ranges::any_of(m_shown.bars, [slot](const StackPlot::Bar& bar) {
        return linesOf(bar.label, slot - 4).size() > 1;
    });
    const double foot = labelsHeight + (broken ? lineHeight : 0);
    m_plot->setArea(
        QRectF(left, topRoom, across, std::max(m_plot->height() - topRoom - foot, 10.0)));
}

QRectF StackChart::area() const
{
    return m_plot->area();
}

QRectF StackChart::slotOf(std::size_t bar) const
{
    const QRectF inside = area();
    const double room =
        inside.width() / static_cast<double>(std::max<std::size_t>(m_shown.bars.size(), 1));
    return {inside.left() + room * static_cast<double>(bar), inside.top(), room, inside.height()};
}

double StackChart::heightAt(double value) const
{
    const QRectF inside = area();
    return inside.bottom() - value / m_ticks.back() * inside.height();
}

void StackChart::paintGrid(QPainter& painter) const
{
    const QRectF inside = area();
    painter.setFont(wordFont());
    const QFontMetricsF metrics(wordFont());
    double lowest = 1e9;
    for (const double tick : m_ticks) {
        const double y = std::round(heightAt(tick)) + 0.5;
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
}

/// What stands above and below the bars, and the line of the limit.
void StackChart::paintBars(QPainter& painter) const
{
    const QRectF inside = area();
    double free = -1e9; // labels never touch
    painter.setFont(wordFont());
    for (std::size_t i = 0; i < m_shown.bars.size(); ++i) {
        const StackPlot::Bar& bar = m_shown.bars[i];
        const QRectF slot = slotOf(i);
        const double centre = slot.center().x();
        painter.setPen(themeColor(Role::TextSecondary));
        double baseline = inside.bottom() + 15;
        for (const QString& line : linesOf(bar.label, slot.width() - 4)) {
            if (centre - wide(line) / 2 >= free)
                painter.drawText(QPointF(centre - wide(line) / 2, baseline), line);
            baseline += lineHeight;
        }
        free = std::max(free, centre + wide(bar.label.section(u' ', 0, 0)) / 2 + 4);
        if (bar.text.isEmpty() || wide(bar.text) > slot.width() - 3)
            continue;
        const double y = std::max(heightAt(bar.base + totalOf(bar)) - 5, 10.0);
        painter.setPen(themeColor(Role::Text));
        painter.drawText(QPointF(centre - wide(bar.text) / 2, y), bar.text);
    }
    if (!m_shown.limit)
        return;
    const double y = std::round(heightAt(*m_shown.limit)) + 0.5;
    painter.setPen(QPen(themeColor(Role::Text), 1.5, Qt::DashLine));
    painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y));
    painter.setPen(themeColor(Role::Text));
    painter.drawText(QPointF(inside.right() - wide(m_shown.limitName), y - 4), m_shown.limitName);
}

/// Name and value of each part of the last bar, the uppermost first.
void StackChart::paintNames(QPainter& painter) const
{
    if (!m_shown.named || m_shown.bars.empty())
        return;
    const QRectF inside = area();
    const std::vector<double>& values = m_shown.bars.back().values;
    const double left = inside.right() + 14;
    double y = inside.top() + 4;
    const QFontMetricsF metrics(wordFont());
    painter.setFont(wordFont());
    for (std::size_t part = m_shown.parts.size(); part-- > 0;) {
        if (part >= values.size() || values[part] <= 0)
            continue;
        if (y > m_plot->height() - 2)
            return;
        painter.fillRect(
            QRectF(left, y - sample + 1, sample, sample), themeColor(m_shown.parts[part].role));
        const QString value = words(values[part]);
        painter.setPen(themeColor(Role::Text));
        painter.drawText(QPointF(width() - wide(value) - 2, y), value);
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(
            QPointF(left + sample + 6, y),
            metrics.elidedText(
                m_shown.parts[part].name,
                Qt::ElideRight,
                width() - left - sample - 12 - wide(value)));
        y += nameHeight;
    }
}

void StackChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintTitle(painter, QRectF(0, 0, width(), titleHeight), m_shown.title, m_shown.unit);
}

void StackChart::resizeEvent(QResizeEvent*)
{
    place();
}

void StackChart::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        if (!m_ticks.empty())
            rebuild();
    }
    QWidget::changeEvent(event);
}

std::optional<std::size_t> StackChart::barAt(double x) const
{
    for (std::size_t i = 0; i < m_shown.bars.size(); ++i) {
        const QRectF slot = slotOf(i);
        if (x >= slot.left() && x < slot.right())
            return i;
    }
    return std::nullopt;
}

void StackChart::mousePressEvent(QMouseEvent* event)
{
    if (const auto bar = barAt(event->position().x()))
        Q_EMIT barChosen(*bar);
}

bool StackChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const auto bar = barAt(help.pos().x());
    if (!bar) {
        QToolTip::hideText();
        return true;
    }
    const StackPlot::Bar& shown = m_shown.bars[*bar];
    QStringList lines{u"%1: %2"_s.arg(shown.label, words(totalOf(shown)))};
    for (std::size_t part = 0; part < m_shown.parts.size() && part < shown.values.size(); ++part) {
        if (shown.values[part] > 0)
            lines << u"%1  %2"_s.arg(m_shown.parts[part].name, words(shown.values[part]));
    }
    QToolTip::showText(help.globalPos(), lines.join(u'\n'), this);
    return true;
}

QString StackChart::asCsv() const
{
    QStringList head{u"name"_s};
    for (const StackPlot::Part& part : m_shown.parts)
        head << quoted(u"%1 (%2)"_s.arg(part.name, m_shown.unit));
    QStringList lines{head.join(u',')};
    for (const StackPlot::Bar& bar : m_shown.bars) {
        QStringList cells{quoted(bar.label)};
        for (const double value : bar.values)
            cells << QString::number(value, 'g', 12);
        lines << cells.join(u',');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace atlas::views
