#include "views/pages/WelcomeCard.h"

#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QPainter>
#include <QResizeEvent>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr int padding = 12;
constexpr int pictureHeight = 104;
constexpr int textHeight = 58; ///< of both lines with their margins
constexpr int leastWidth = 190;
constexpr int mostColumns = 6;
constexpr int gap = 12;
constexpr double corner = 8;

} // namespace

WelcomeCard::WelcomeCard(
    const QString& title, const QString& subtitle, bool pictured, QWidget* parent)
    : QAbstractButton(parent)
    , m_subtitle(subtitle)
    , m_pictured(pictured)
{
    setText(title);
    setAccessibleName(title);
    setAccessibleDescription(subtitle);
    setToolTip(subtitle);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

QSize WelcomeCard::pictureSize() const
{
    return {width() - 2 * padding, pictureHeight - padding};
}

void WelcomeCard::setPicture(const QPixmap& picture)
{
    m_picture = picture;
    update();
}

QSize WelcomeCard::sizeHint() const
{
    return {textScaled(leastWidth), textScaled(textHeight) + (m_pictured ? pictureHeight : 0)};
}

void WelcomeCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focus = hasFocus();
    const double line = focus ? 2 : 1;
    const bool over = underMouse() || isDown();
    painter.setPen(QPen(themeColor(focus || over ? Role::Accent : Role::BoxEdge), line));
    painter.setBrush(themeColor(isDown() ? Role::SelectedFill : Role::Panel));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), corner, corner);
    int top = 0;
    if (m_pictured) {
        const QSizeF size = m_picture.deviceIndependentSize();
        const QRectF room(padding, padding, width() - 2.0 * padding, pictureHeight - padding);
        if (!m_picture.isNull())
            painter.drawPixmap(
                QPointF(
                    room.center().x() - size.width() / 2, room.center().y() - size.height() / 2),
                m_picture);
        top = pictureHeight;
    }
    const auto drawLine = [&](const QString& words, const QFont& font, Role role, int baseline) {
        painter.setFont(font);
        painter.setPen(themeColor(role));
        painter.drawText(
            QPointF(padding, top + textScaled(baseline)),
            QFontMetrics(font).elidedText(words, Qt::ElideRight, width() - 2 * padding));
    };
    drawLine(text(), uiFont(13, QFont::DemiBold), Role::Text, 25);
    drawLine(m_subtitle, uiFont(12), Role::TextSecondary, 44);
}

void CardGrid::clear()
{
    for (WelcomeCard* const card : m_cards) {
        card->hide();
        card->setObjectName({});
        card->deleteLater(); // it may be the one that was clicked
    }
    m_cards.clear();
}

void CardGrid::arrange()
{
    int height = 0;
    if (!m_cards.empty()) {
        const QSize least = m_cards.front()->sizeHint();
        const int columns = std::clamp((width() + gap) / (least.width() + gap), 1, mostColumns);
        const int wide = (width() - (columns - 1) * gap) / columns;
        for (std::size_t i = 0; i < m_cards.size(); ++i) {
            const int column = static_cast<int>(i) % columns;
            const int row = static_cast<int>(i) / columns;
            const int y = row * (least.height() + gap);
            m_cards[i]->setGeometry(column * (wide + gap), y, wide, least.height());
            m_cards[i]->show();
            height = y + least.height();
        }
    }
    setFixedHeight(height);
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        arrange();
}

} // namespace atlas::views
