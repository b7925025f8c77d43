#include "views/pages/Controls.h"

#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetrics>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int chipHeight()
{
    return textScaled(28);
}
constexpr int chipInset = 12;
constexpr int glyphWidth = 20;
constexpr int countGap = 6;
constexpr int iconSide = 16;

} // namespace

Chip::Chip(const QString& word, Mark mark, QWidget* parent)
    : QAbstractButton(parent)
    , m_mark(mark)
{
    setText(word);
    setAccessibleName(word);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(uiFont(13));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCount(std::size_t count)
{
    m_count = QLocale().toString(count);
    setAccessibleDescription(m_count);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int word = QFontMetrics(uiFont(13, QFont::Medium)).horizontalAdvance(text());
    const int count =
        m_count.isEmpty() ? 0 : countGap + QFontMetrics(uiFont(12)).horizontalAdvance(m_count);
    return {2 * chipInset + glyphWidth + word + count + 2, chipHeight()};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool strong = isChecked() || hasFocus();
    const double width = strong ? 2 : 1;
    const QRectF pill = QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(themeColor(strong ? Role::Accent : Role::BoxEdge), width));
    painter.setBrush(themeColor(
        isChecked()        ? Role::SelectedFill
            : underMouse() ? Role::Raised
                           : Role::Panel));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    if (isChecked())
        paintIcon(
            painter,
            Icon::Check,
            QRectF(chipInset - 2, (height() - iconSide) / 2.0, iconSide, iconSide),
            themeColor(Role::Accent));
    else
        paintMark(painter, m_mark, QPointF(chipInset + 6, height() / 2.0));
    const QFont font = uiFont(13, isChecked() ? QFont::Medium : QFont::Normal);
    const QFontMetrics metrics(font);
    const double baseline = height() / 2.0 + metrics.capHeight() / 2.0;
    painter.setFont(font);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(QPointF(chipInset + glyphWidth, baseline), text());
    painter.setFont(uiFont(12));
    painter.setPen(themeColor(Role::TextSecondary));
    painter.drawText(
        QPointF(chipInset + glyphWidth + metrics.horizontalAdvance(text()) + countGap, baseline),
        m_count);
}

FilterField::FilterField(QWidget* parent)
    : QLineEdit(parent)
{
    constexpr int glass = 22;
    setTextMargins(glass, 0, 0, 0);
}

void FilterField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

void FilterField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintIcon(
        painter,
        Icon::Search,
        QRectF(9, (height() - iconSide) / 2.0, iconSide, iconSide),
        themeColor(Role::TextSecondary));
}

} // namespace atlas::views
