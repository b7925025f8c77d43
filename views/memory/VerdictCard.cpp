#include "views/memory/VerdictCard.h"

#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr int side = 14;
constexpr int iconRoom = 32;
constexpr int meterHeight = 14;
constexpr int wrap = Qt::TextWordWrap;

QFont wordFont()
{
    return uiFont(24, QFont::DemiBold);
}

Role roleOf(const std::optional<FitVerdict>& verdict)
{
    if (!verdict)
        return Role::TextSecondary;
    switch (*verdict) {
    case FitVerdict::Ok:
        return Role::Healthy;
    case FitVerdict::Tight:
        return Role::Degraded;
    case FitVerdict::DeviceOom:
    case FitVerdict::HostOom:
    case FitVerdict::InvalidPlan:
        return Role::Failed;
    }
    return Role::Failed;
}

int heightOf(const QFont& font, const QString& words, int width)
{
    return words.isEmpty()
        ? 0
        : QFontMetrics(font).boundingRect(QRect(0, 0, width, 1000), wrap, words).height();
}

} // namespace

VerdictCard::VerdictCard(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("verdictCard"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void VerdictCard::setPage(const MemoryPage& page)
{
    m_page = page;
    setAccessibleName(page.word);
    setAccessibleDescription(page.line + QStringLiteral(" ") + page.detail);
    updateGeometry();
    update();
}

int VerdictCard::heightForWidth(int width) const
{
    const int room = width - 2 * side;
    int height = 2 * 12 + heightOf(wordFont(), m_page.word, room - iconRoom);
    height += heightOf(uiFont(13, QFont::Medium), m_page.line, room) + 4;
    if (m_page.capacity > 0)
        height += meterHeight + 14;
    return height + heightOf(uiFont(12), m_page.detail, room);
}

/// What is used against what there is; the error as a bracket at the end of the bar.
void VerdictCard::paintMeter(QPainter& painter, const QRectF& rect) const
{
    const double most = std::max({m_page.capacity, m_page.used + m_page.band, 1e-9}) * 1.02;
    const auto at = [&](double gib) { return rect.left() + rect.width() * gib / most; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Role::Canvas));
    painter.drawRect(rect);
    painter.setBrush(themeColor(roleOf(m_page.verdict)));
    painter.drawRect(QRectF(rect.left(), rect.top() + 3, at(m_page.used) - rect.left(), 8));
    painter.setPen(QPen(themeColor(Role::Text), 1.5));
    const double low = at(std::max(m_page.used - m_page.band, 0.0));
    const double high = at(m_page.used + m_page.band);
    painter.drawLine(QPointF(low, rect.center().y()), QPointF(high, rect.center().y()));
    for (const double end : {low, high})
        painter.drawLine(QPointF(end, rect.top() + 4), QPointF(end, rect.bottom() - 4));
    painter.setPen(QPen(themeColor(Role::Text), 2));
    const double full = at(m_page.capacity);
    painter.drawLine(QPointF(full, rect.top() - 2), QPointF(full, rect.bottom() + 2));
}

void VerdictCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = themeColor(roleOf(m_page.verdict));
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(themeColor(Role::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    const bool good = m_page.verdict == FitVerdict::Ok || m_page.verdict == FitVerdict::Tight;
    const int room = width() - 2 * side;
    int top = 12;
    const auto write = [&](const QFont& font, const QColor& ink, int indent, const QString& words) {
        painter.setFont(font);
        painter.setPen(ink);
        const int height = heightOf(font, words, room - indent);
        painter.drawText(QRect(side + indent, top, room - indent, height), wrap, words);
        top += height;
    };
    paintIcon(
        painter, good ? Icon::Check : Icon::RingedCross, QRectF(side, top + 4, 22, 22), color);
    write(wordFont(), color, iconRoom, m_page.word);
    top += 2;
    write(uiFont(13, QFont::Medium), themeColor(Role::Text), 0, m_page.line);
    if (m_page.capacity > 0) {
        paintMeter(painter, QRectF(side, top + 6, room, meterHeight));
        top += meterHeight + 14;
    }
    write(uiFont(12), themeColor(Role::TextSecondary), 0, m_page.detail);
}

} // namespace atlas::views
