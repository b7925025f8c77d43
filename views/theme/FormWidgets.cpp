#include "views/theme/FormWidgets.h"

#include "views/theme/Icons.h"
#include "views/theme/ThemeApplier.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace atlas::views {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    constexpr double side = 16;
    QPainter painter(this);
    paintIcon(
        painter,
        Icon::ChevronDown,
        QRectF(width() - side - 8, (height() - side) / 2, side, side),
        themeColor(isEnabled() ? Role::TextSecondary : Role::DimmedLine));
}

void TickBox::paintEvent(QPaintEvent* event)
{
    QCheckBox::paintEvent(event);
    if (!isChecked())
        return;
    QStyleOptionButton option;
    initStyleOption(&option);
    const QRectF box(style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this));
    QPainter painter(this);
    paintIcon(
        painter,
        Icon::Check,
        box.adjusted(2, 2, -2, -2),
        themeColor(isEnabled() ? Role::TextOnAccent : Role::TextSecondary));
}

} // namespace atlas::views
