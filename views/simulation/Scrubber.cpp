#include "views/simulation/Scrubber.h"

#include "views/charts/Ticks.h"
#include "views/simulation/Player.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double inset = 10;
constexpr double lineY = 17;
constexpr double thickness = 6;
constexpr double handle = 8;
constexpr double flagReach = 6;

} // namespace

TimeScale timeScale(double length)
{
    if (length >= 1)
        return {1, u"s"_s, 3};
    if (length >= 1e-3)
        return {1e-3, u"ms"_s, length >= 0.1 ? 1 : 2};
    if (length >= 1e-6)
        return {1e-6, u"µs"_s, length >= 1e-4 ? 1 : 2};
    return {1e-9, u"ns"_s, 1};
}

QString timeNumber(double time, const TimeScale& scale)
{
    return QString::number(time / scale.unit, 'f', scale.digits);
}

Scrubber::Scrubber(Player& player, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
{
    setObjectName(u"scrubber"_s);
    setAccessibleName(tr("Moment of the run"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&player, &Player::timeChanged, this, qOverload<>(&QWidget::update));
    connect(&player, &Player::runChanged, this, qOverload<>(&QWidget::update));
}

void Scrubber::setFlags(std::vector<TimeFlag> flags)
{
    m_flags = std::move(flags);
    update();
}

double Scrubber::placeOf(double time) const
{
    const double length = m_player.length();
    const double share = length > 0 ? time / length : 0;
    return inset + share * (width() - 2 * inset);
}

void Scrubber::goTo(double x)
{
    m_player.setTime((x - inset) / (width() - 2 * inset) * m_player.length());
}

void Scrubber::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_player.pause();
    goTo(event->position().x());
}

void Scrubber::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        goTo(event->position().x());
}

bool Scrubber::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    for (const TimeFlag& flag : m_flags) {
        if (std::abs(placeOf(flag.time) - help.pos().x()) <= flagReach) {
            QToolTip::showText(help.globalPos(), flag.name, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void Scrubber::paintTicks(QPainter& painter) const
{
    const TimeScale scale = timeScale(m_player.length());
    const double whole = m_player.length() / scale.unit;
    const int most = std::max(2, static_cast<int>(width() / 70));
    painter.setFont(uiFont(11));
    const QFontMetricsF metrics(painter.font());
    const std::vector<double> ticks = linearTicks(whole, most);
    const double last = *std::ranges::find_if(
        ticks.rbegin(), ticks.rend(), [whole](double tick) { return tick <= whole; });
    for (const double tick : ticks) {
        if (tick > whole)
            break;
        QString words = QString::number(tick);
        const double x = placeOf(tick * scale.unit);
        painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
        painter.drawLine(QPointF(x, lineY + 5), QPointF(x, lineY + 9));
        if (tick == last)
            words += u' ' + scale.name;
        const double wide = metrics.horizontalAdvance(words);
        painter.setPen(themeColor(Role::TextSecondary));
        painter.drawText(QPointF(std::clamp(x - wide / 2, 0.0, width() - wide), lineY + 20), words);
    }
}

void Scrubber::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF line(inset, lineY - thickness / 2, width() - 2 * inset, thickness);
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
    painter.setBrush(themeColor(Role::Raised));
    painter.drawRoundedRect(line, 3, 3);
    if (m_player.length() <= 0)
        return;
    const double at = placeOf(m_player.time());
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Role::Accent));
    painter.drawRoundedRect(QRectF(inset, lineY - thickness / 2, at - inset, thickness), 3, 3);
    paintTicks(painter);
    for (const TimeFlag& flag : m_flags) {
        const double x = placeOf(flag.time);
        painter.setPen(QPen(themeColor(Role::Failed), 1.5));
        painter.setBrush(themeColor(Role::Panel));
        painter.drawLine(QPointF(x, 2), QPointF(x, lineY - 3));
        painter.drawPolygon(QPolygonF(
            {QPointF(x, 2),
             QPointF(x + 8, 2),
             QPointF(x + 6, 5),
             QPointF(x + 8, 8),
             QPointF(x, 8)}));
    }
    painter.setPen(QPen(themeColor(Role::Accent), 2.5));
    painter.setBrush(themeColor(Role::Canvas));
    painter.drawEllipse(QPointF(at, lineY), handle - 1, handle - 1);
    if (hasFocus()) {
        painter.setPen(QPen(themeColor(Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(at, lineY), handle + 2.5, handle + 2.5);
    }
}

} // namespace atlas::views
