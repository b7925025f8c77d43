#include "views/simulation/ToolButton.h"

#include "views/theme/ThemeApplier.h"

#include <QPainter>

namespace atlas::views {

namespace {

constexpr int side = 32;
constexpr double iconSide = 16;

} // namespace

ToolButton::ToolButton(Icon icon, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFace(icon, name);
}

void ToolButton::setFace(Icon icon, const QString& name)
{
    m_icon = icon;
    setToolTip(name);
    setAccessibleName(name);
    update();
}

void ToolButton::setRound(int diameter)
{
    m_diameter = diameter;
    updateGeometry();
}

QSize ToolButton::sizeHint() const
{
    return m_diameter > 0 ? QSize(m_diameter, m_diameter) : QSize(side, side);
}

void ToolButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    Role ink = isEnabled() ? Role::Text : Role::DimmedLine;
    if (m_diameter > 0) {
        painter.setBrush(themeColor(isEnabled() ? Role::Accent : Role::Raised));
        painter.drawEllipse(box);
        ink = isEnabled() ? Role::TextOnAccent : Role::DimmedLine;
    } else if (isChecked() || isDown() || underMouse()) {
        painter.setBrush(themeColor(isChecked() ? Role::SelectedFill : Role::Raised));
        painter.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(themeColor(m_diameter > 0 ? Role::Text : Role::Accent), 2));
        if (m_diameter > 0)
            painter.drawEllipse(box);
        else
            painter.drawRoundedRect(box, 6, 6);
    }
    paintIcon(
        painter,
        m_icon,
        QRectF((width() - iconSide) / 2, (height() - iconSide) / 2, iconSide, iconSide),
        themeColor(isChecked() && m_diameter == 0 ? Role::Accent : ink));
}

} // namespace atlas::views
