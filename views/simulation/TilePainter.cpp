#include "views/simulation/TilePainter.h"

#include "views/language/Words.h"
#include "views/simulation/Scrubber.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double nameWidth = 206;
constexpr double rightMargin = 16;
constexpr double axisHeight = 22;
constexpr double gap = 3; ///< between rows
constexpr double mostLane = 34;
constexpr double mostMemory = 52;
constexpr double memoryShare = 1.5; ///< of the height of a lane
constexpr double leastColumn = 1.5; ///< pixels of what is told apart
constexpr double wordsFrom = 34; ///< pixels of a box with words
constexpr double tileFrom = 130; ///< with the tile too
constexpr double tickDistance = 100;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TilePainter)
};

QString percentText(double share)
{
    return u"%1 %"_s.arg(QLocale().toString(share * 100, 'f', share > 0.0995 ? 0 : 1));
}

/// 1, 2 or 5 times a power of ten, at least this.
double roundStep(double least)
{
    const double decade = std::pow(10.0, std::floor(std::log10(least)));
    for (const double step : {1.0, 2.0, 5.0}) {
        if (step * decade >= least)
            return step * decade;
    }
    return 10 * decade;
}

bool isStore(const Instruction& one)
{
    return one.op == TileOp::Store;
}

} // namespace

Role roleOf(Lane lane)
{
    switch (lane) {
    case Lane::Dma:
        return Role::Memory;
    case Lane::Weights:
    case Lane::Tensor:
        return Role::Tensor;
    case Lane::Vector:
        return Role::Vector;
    case Lane::Scalar:
        return Role::Scalar;
    case Lane::Gpsimd:
        return Role::Gpsimd;
    }
    return Role::Tensor;
}

QString instructionText(const Instruction& one)
{
    return Words::tr("%1, tile m %2, k %3, n %4")
        .arg(words(toString(one.op)))
        .arg(one.tile.m)
        .arg(one.tile.k)
        .arg(one.tile.n);
}

TilePainter::TilePainter(const TileChart& chart, const Palette& palette, QSizeF size)
    : m_chart(chart)
    , m_palette(palette)
    , m_size(size)
    , m_to(chart.run().makespan.value())
{
    layOut(size);
}

double TilePainter::fullHeight(const TileRun& run)
{
    const auto lanes =
        std::ranges::count_if(run.lanes, [](const LaneUse& use) { return use.instructions > 0; });
    return 4 + static_cast<double>(lanes) * (mostLane + gap) + 2 * (mostMemory + gap) + axisHeight;
}

void TilePainter::layOut(QSizeF size)
{
    for (const Lane lane : allLanes()) {
        if (m_chart.run().use(lane).instructions > 0)
            m_rows.push_back({.lane = lane});
    }
    const double lanes = static_cast<double>(m_rows.size());
    for (const TileMemory memory : {TileMemory::Sbuf, TileMemory::Psum})
        m_rows.push_back({.memory = memory});
    const double room = size.height() - axisHeight - 4 - gap * static_cast<double>(m_rows.size());
    const double each = std::max(room / (lanes + 2 * memoryShare), 8.0);
    const double lane = std::min(each, mostLane);
    const double memory = std::min(each * memoryShare, mostMemory);
    const double width = std::max(size.width() - nameWidth - rightMargin, 10.0);
    double y = 4;
    for (TileRow& row : m_rows) {
        const double height = row.lane ? lane : memory;
        row.rect = QRectF(nameWidth, y, width, height);
        y += height + gap;
    }
    m_area = QRectF(nameWidth, 4, width, y - gap - 4);
}

void TilePainter::setRange(double from, double to)
{
    m_from = from;
    m_to = std::max(to, from + 1e-12);
}

double TilePainter::placeOf(double time) const
{
    return m_area.left() + (time - m_from) / (m_to - m_from) * m_area.width();
}

double TilePainter::timeAt(double x) const
{
    return m_from + (x - m_area.left()) / m_area.width() * (m_to - m_from);
}

Seconds TilePainter::resolution() const
{
    return Seconds(leastColumn * (m_to - m_from) / m_area.width());
}

void TilePainter::paint(QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintAxis(painter);
    for (const TileRow& row : m_rows) {
        painter.save();
        painter.setClipRect(row.rect);
        if (row.lane)
            paintLane(painter, row);
        else
            paintMemory(painter, row);
        painter.restore();
        paintName(painter, row);
    }
    painter.restore();
}

void TilePainter::paintAxis(QPainter& painter) const
{
    const TimeScale scale = timeScale(m_chart.run().makespan.value());
    const double span = (m_to - m_from) / scale.unit;
    const double step = roundStep(span * tickDistance / m_area.width());
    const int digits = std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());
    const double base = m_area.bottom() + 14;
    bool named = false;
    for (double tick = std::ceil(m_from / scale.unit / step) * step;
         tick <= m_to / scale.unit * (1 + 1e-12);
         tick += step) {
        const double x = std::round(placeOf(tick * scale.unit)) + 0.5;
        painter.setPen(QPen(toQColor(m_palette, Role::Hairline), 1));
        painter.drawLine(QPointF(x, m_area.top()), QPointF(x, m_area.bottom() + 4));
        QString text = QLocale().toString(tick, 'f', digits);
        if (!std::exchange(named, true))
            text += u' ' + scale.name;
        const double wide = metrics.horizontalAdvance(text);
        painter.setPen(toQColor(m_palette, Role::TextSecondary));
        painter.drawText(
            QPointF(std::clamp(x - wide / 2, m_area.left() - 20, m_size.width() - wide - 2), base),
            text);
    }
}

void TilePainter::paintName(QPainter& painter, const TileRow& row) const
{
    QString name;
    QString note;
    if (row.lane) {
        name = words(nameOf(*row.lane));
        note = percentText(m_chart.run().use(*row.lane).share);
    } else {
        const bool sbuf = *row.memory == TileMemory::Sbuf;
        name = sbuf ? u"SBUF"_s : u"PSUM"_s;
        note = percentText(
            static_cast<double>(m_chart.peak(*row.memory))
            / static_cast<double>(m_chart.capacity(*row.memory)));
        if (row.rect.height() > 26)
            note = Words::tr("peak %1").arg(note);
    }
    const double base = row.rect.center().y() + 4;
    painter.setFont(uiFont(12));
    const double wide = QFontMetricsF(painter.font()).horizontalAdvance(note);
    painter.setPen(toQColor(m_palette, Role::TextSecondary));
    painter.drawText(QPointF(nameWidth - 10 - wide, base), note);
    painter.setFont(uiFont(12, QFont::Medium));
    painter.setPen(toQColor(m_palette, Role::Text));
    const QFontMetricsF metrics(painter.font());
    painter.drawText(
        QPointF(14, base), metrics.elidedText(name, Qt::ElideRight, nameWidth - 34 - wide));
}

void TilePainter::paintWords(QPainter& painter, const QRectF& box, const Instruction& one) const
{
    const QString text = box.width() >= tileFrom ? instructionText(one) : words(toString(one.op));
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());
    const QRectF seen = box.intersected(m_area);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, seen.width() - 8);
    if (shown.size() < 3)
        return;
    painter.setPen(toQColor(m_palette, Role::Text));
    painter.drawText(QPointF(seen.left() + 4, seen.center().y() + 4), shown);
}

void TilePainter::paintLane(QPainter& painter, const TileRow& row) const
{
    painter.fillRect(row.rect, toQColor(m_palette, Role::Raised));
    const Role role = roleOf(*row.lane);
    const QColor solid = toQColor(m_palette, role);
    const QColor tint = toQColor(m_palette.tint(role, 0.42));
    const QColor stored = toQColor(m_palette.tint(role, 0.2));
    const QRectF& rect = row.rect;
    for (const LaneStretch& one :
         m_chart.stretches(*row.lane, Seconds(m_from), Seconds(m_to), resolution())) {
        const double left = placeOf(one.from.value());
        const double width = std::max(placeOf(one.to.value()) - left, 1.0);
        if (one.count > 1 || width < 3) {
            const double height = rect.height() * one.share;
            painter.fillRect(QRectF(left, rect.bottom() - height, width, height), solid);
            continue;
        }
        const Instruction& instruction = m_chart.instruction(*row.lane, one.first);
        const QRectF box(left, rect.top(), width, rect.height());
        painter.fillRect(box, solid);
        painter.fillRect(
            box.adjusted(1, 1, width > 4 ? -1 : 0, -1), isStore(instruction) ? stored : tint);
        if (width >= wordsFrom && rect.height() >= 13)
            paintWords(painter, box, instruction);
    }
}

void TilePainter::paintMemory(QPainter& painter, const TileRow& row) const
{
    painter.fillRect(row.rect, toQColor(m_palette, Role::Raised));
    const Role role = *row.memory == TileMemory::Sbuf ? Role::Sbuf : Role::Psum;
    const QColor solid = toQColor(m_palette, role);
    const QColor tint = toQColor(m_palette.tint(role, 0.5));
    const auto whole = static_cast<double>(m_chart.capacity(*row.memory));
    const QRectF& rect = row.rect;
    double before = rect.bottom();
    for (const OccupancyStretch& one :
         m_chart.occupancy(*row.memory, Seconds(m_from), Seconds(m_to), resolution())) {
        const double left = placeOf(one.from.value());
        const double right = placeOf(one.to.value());
        const double top = rect.bottom() - rect.height() * static_cast<double>(one.most) / whole;
        painter.fillRect(QRectF(left, top, right - left, rect.bottom() - top), tint);
        painter.fillRect(QRectF(left, top, right - left, 1.5), solid);
        painter.fillRect(QRectF(left, std::min(top, before), 1, std::abs(top - before) + 1), solid);
        before = top;
    }
}

void TilePainter::paintCursor(QPainter& painter, double time) const
{
    if (time < m_from || time > m_to)
        return;
    const double x = placeOf(time);
    painter.fillRect(
        QRectF(x - 0.75, m_area.top() - 3, 1.5, m_area.height() + 6),
        toQColor(m_palette, Role::Accent));
}

void TilePainter::paintFrame(QPainter& painter, Lane lane, std::size_t index) const
{
    const auto row = std::ranges::find(m_rows, std::optional(lane), &TileRow::lane);
    if (row == m_rows.end())
        return;
    const Instruction& one = m_chart.instruction(lane, index);
    const double left = std::max(placeOf(one.start.value()), m_area.left());
    const double right = std::min(placeOf(one.finish.value()), m_area.right());
    if (right < left)
        return;
    painter.setPen(QPen(toQColor(m_palette, Role::Text), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(left, row->rect.top(), std::max(right - left, 2.0), row->rect.height()));
}

std::optional<TilePainter::Hit> TilePainter::hitAt(QPointF point) const
{
    for (const TileRow& row : m_rows) {
        if (!row.lane || !row.rect.contains(point))
            continue;
        if (const auto index = m_chart.at(*row.lane, Seconds(timeAt(point.x()))))
            return Hit{*row.lane, *index};
    }
    return std::nullopt;
}

} // namespace atlas::views
