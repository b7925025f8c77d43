#include "views/pages/AdviceDelegate.h"

#include "model/guidelines/MemoryNeed.h"
#include "views/pages/Signs.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 20; ///< margin left and right, as in the inspector
int groupTall()
{
    return textScaled(34);
}
int machineTall()
{
    return textScaled(30);
}
constexpr int reasonLeft = side + 20; ///< of a reason's sign
constexpr int textLeft = reasonLeft + 20;
int linkWide()
{
    return textScaled(44);
}
int linkTall()
{
    return textScaled(18);
}
constexpr int barWide = 72;
int memoryWide()
{
    return textScaled(126);
}

AdviceRow rowOf(const QModelIndex& index)
{
    return static_cast<AdviceRow>(index.data(adviceRowRole).toInt());
}

bool isOpen(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* const tree = qobject_cast<const QTreeView*>(option.widget);
    return tree != nullptr && tree->isExpanded(index);
}

/// As if there always were a scroll bar: rows keep their heights when it comes and goes.
int widthOf(const QStyleOptionViewItem& option)
{
    constexpr int scrollBar = 10;
    return option.widget == nullptr ? option.rect.width() : option.widget->width() - scrollBar;
}

int textHeight(const QString& words, int width)
{
    const QFontMetrics metrics(uiFont(13));
    return metrics.boundingRect(QRect(0, 0, std::max(width, 40), 10000), Qt::TextWordWrap, words)
        .height();
}

void paintLine(
    QPainter& painter, const QFont& font, Role color, const QRect& rect, const QString& text)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(color));
    painter.drawText(
        QPointF(rect.left(), rect.center().y() + metrics.capHeight() / 2.0 + 0.5),
        metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

void paintRight(
    QPainter& painter, const QFont& font, Role color, const QRect& rect, const QString& text)
{
    const int width = std::min(QFontMetrics(font).horizontalAdvance(text), rect.width());
    paintLine(painter, font, color, rect.adjusted(rect.width() - width, 0, 2, 0), text);
}

QFont linkFont()
{
    QFont font = uiFont(12);
    font.setUnderline(true);
    return font;
}

void paintChevron(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (index.model()->rowCount(index) == 0)
        return;
    paintIcon(
        painter,
        isOpen(option, index) ? Icon::ChevronDown : Icon::ChevronRight,
        QRectF(option.rect.left() + 4, option.rect.center().y() - 7, 14, 14),
        themeColor(Role::TextSecondary));
}

void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect row = option.rect;
    const QVariant sign = index.data(adviceSignRole);
    paintChevron(painter, option, index);
    if (sign.isValid())
        paintSign(
            painter,
            static_cast<Sign>(sign.toInt()),
            QPointF(row.left() + side + 8, row.center().y() + 0.5));
    const int left = sign.isValid() ? side + 22 : side;
    paintLine(
        painter,
        uiFont(14, QFont::DemiBold),
        Role::Text,
        row.adjusted(left, 0, -110, 0),
        index.data().toString());
    paintRight(
        painter,
        uiFont(12),
        Role::TextSecondary,
        row.adjusted(row.width() - 110, 0, -side, 0),
        index.data(adviceSideRole).toString());
}

/// How much of the memory is taken, with marks where room ends and where it is refused.
void paintBar(QPainter& painter, const QRectF& bar, double share)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(Role::Hairline));
    painter.drawRoundedRect(bar, 2, 2);
    painter.setBrush(themeColor(Role::Memory));
    const double used = std::max(bar.width() * std::min(share, 1.0), 2.0);
    painter.drawRoundedRect(QRectF(bar.left(), bar.top(), used, bar.height()), 2, 2);
    painter.setPen(QPen(themeColor(Role::TextSecondary), 1));
    for (const double mark : {roomyShare, fullestShare}) {
        const double x = bar.left() + bar.width() * mark;
        painter.drawLine(QPointF(x, bar.top() - 2), QPointF(x, bar.bottom() + 2));
    }
}

void paintMachine(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect row = option.rect;
    paintChevron(painter, option, index);
    painter.setPen(Qt::NoPen);
    painter.setBrush(themeColor(static_cast<Role>(index.data(adviceChipRole).toInt())));
    painter.drawRoundedRect(QRectF(row.left() + side, row.top() + 8, 4, row.height() - 16), 2, 2);
    const QRect link = AdviceDelegate::linkRect(row);
    const QRect memory(link.left() - 10 - memoryWide(), row.top(), memoryWide(), row.height());
    const QRectF bar(memory.left() - 8 - barWide, row.center().y() - 2.5, barWide, 6);
    paintLine(
        painter,
        uiFont(13, QFont::Medium),
        Role::Text,
        QRect(
            row.left() + side + 12,
            row.top(),
            static_cast<int>(bar.left()) - 8 - row.left() - side - 12,
            row.height()),
        index.data().toString());
    const QVariant share = index.data(adviceShareRole);
    if (share.isValid())
        paintBar(painter, bar, share.toDouble());
    paintRight(
        painter, uiFont(12), Role::TextSecondary, memory, index.data(adviceSideRole).toString());
    paintRight(painter, linkFont(), Role::Accent, link, index.data(adviceLinkRole).toString());
}

void paintReason(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const QRect row = option.rect;
    const QVariant sign = index.data(adviceSignRole);
    if (sign.isValid())
        paintSign(
            painter,
            static_cast<Sign>(sign.toInt()),
            QPointF(row.left() + reasonLeft + 7, row.top() + 11));
    const int width = widthOf(option) - textLeft - side;
    const QString words = index.data().toString();
    const int height = textHeight(words, width);
    painter.setFont(uiFont(13));
    painter.setPen(themeColor(Role::Text));
    painter.drawText(
        QRect(row.left() + textLeft, row.top() + 3, width, height), Qt::TextWordWrap, words);
    const QRect below(row.left() + textLeft, row.top() + 3 + height, width, linkTall());
    const QString link = index.data(adviceLinkRole).toString();
    const int taken = link.isEmpty() ? 0 : QFontMetrics(linkFont()).horizontalAdvance(link) + 12;
    paintLine(painter, linkFont(), Role::Accent, below, link);
    paintLine(
        painter,
        uiFont(12),
        Role::TextSecondary,
        below.adjusted(taken, 0, 0, 0),
        index.data(adviceSourceRole).toString());
}

} // namespace

QRect AdviceDelegate::linkRect(const QRect& row)
{
    return {row.right() - side - linkWide() + 1, row.top(), linkWide(), row.height()};
}

QSize AdviceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    switch (rowOf(index)) {
    case AdviceRow::Group:
        return {width, groupTall()};
    case AdviceRow::Machine:
        return {width, machineTall()};
    case AdviceRow::Reason: {
        const bool isLinked = !index.data(adviceLinkRole).toString().isEmpty()
            || !index.data(adviceSourceRole).toString().isEmpty();
        const int lines = textHeight(index.data().toString(), width - textLeft - side);
        return {width, 3 + lines + (isLinked ? linkTall() : 0) + 5};
    }
    }
    return {width, machineTall()};
}

void AdviceDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -6, -1);
    const bool current = option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr
        && option.widget->hasFocus();
    if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(themeColor(Role::Raised));
        painter->drawRoundedRect(box, 4, 4);
    }
    switch (rowOf(index)) {
    case AdviceRow::Group:
        paintGroup(*painter, option, index);
        break;
    case AdviceRow::Machine:
        paintMachine(*painter, option, index);
        break;
    case AdviceRow::Reason:
        paintReason(*painter, option, index);
        break;
    }
    if (current) {
        painter->setPen(QPen(themeColor(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box, 4, 4);
    }
    painter->restore();
}

} // namespace atlas::views
