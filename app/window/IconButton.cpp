#include "app/window/IconButton.h"

#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAction>
#include <QFontMetrics>
#include <QPainter>

namespace atlas::app {

using namespace Qt::StringLiterals;
using views::themeColor;

namespace {

int side()
{
    return views::textScaled(32);
}
constexpr int inset = 10;
constexpr int iconSide = 16;
constexpr int gap = 8;

} // namespace

IconButton::IconButton(views::Icon icon, QWidget* parent, Weight weight)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_weight(weight)
{
    setFocusPolicy(Qt::TabFocus);
    setFont(views::uiFont(13, QFont::Medium));
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconButton::follow(QAction* action)
{
    takeOver(action);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, [this, action] { takeOver(action); });
}

void IconButton::takeOver(const QAction* action)
{
    const QString name = action->iconText();
    setAccessibleName(name);
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
    setEnabled(action->isEnabled());
    setCheckable(action->isCheckable());
    setChecked(action->isChecked());
}

QSize IconButton::sizeHint() const
{
    if (text().isEmpty())
        return {side(), side()};
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    return {2 * inset + iconSide + gap + words + 2, side()};
}

/// The box that shows what state the button is in.
void IconButton::paintGround(QPainter& painter) const
{
    const bool primary = m_weight == Weight::Primary;
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    if (primary)
        painter.setBrush(themeColor(isEnabled() ? Role::Accent : Role::Raised));
    else if (isDown() || isChecked())
        painter.setBrush(themeColor(Role::SelectedFill));
    else if (underMouse() && isEnabled())
        painter.setBrush(themeColor(Role::Raised));
    if (isChecked() && !primary)
        painter.setPen(QPen(themeColor(Role::Accent), 1));
    if (painter.brush().style() != Qt::NoBrush)
        painter.drawRoundedRect(box, 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(primary ? Role::Text : Role::Accent), 2));
        painter.drawRoundedRect(box, 6, 6);
    }
}

void IconButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    Role ink = m_weight == Weight::Primary ? Role::TextOnAccent : Role::Text;
    if (!isEnabled())
        ink = Role::DimmedLine;
    const double left = text().isEmpty() ? (width() - iconSide) / 2.0 : inset + 1;
    views::paintIcon(
        painter,
        m_icon,
        QRectF(left, (height() - iconSide) / 2.0, iconSide, iconSide),
        themeColor(ink));
    if (text().isEmpty())
        return;
    painter.setFont(font());
    painter.setPen(themeColor(ink));
    painter.drawText(
        QPointF(inset + iconSide + gap, height() / 2.0 + QFontMetricsF(font()).capHeight() / 2),
        text());
}

} // namespace atlas::app
