#include "views/panels/InspectorDelegate.h"

#include "views/panels/TraceCard.h"
#include "views/reference/TermText.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr int side = 20; ///< margin left and right
constexpr int markWidth = 24;
constexpr int unitGap = 6;

int rowHeight()
{
    return textScaled(25);
}

int sectionHeight()
{
    return textScaled(36);
}

/// Of the whole list, for measuring and painting alike: the scroll bar stands in the margin, so
/// that rows stay as they are when it comes and goes.
int widthOfRow(const QStyleOptionViewItem& option)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->width() : option.rect.width();
}

void paintHairline(QPainter& painter, const QRect& rect)
{
    painter.setPen(QPen(themeColor(Role::Hairline), 1));
    painter.drawLine(
        QPointF(rect.left() + side, rect.bottom() + 0.5),
        QPointF(rect.right() - side, rect.bottom() + 0.5));
}

void paintText(
    QPainter& painter, const QFont& font, Role color, const QRect& rect, const QString& text)
{
    painter.setFont(font);
    painter.setPen(themeColor(color));
    const QFontMetrics metrics(font);
    painter.drawText(
        QPointF(rect.left(), rect.center().y() + metrics.capHeight() / 2.0 + 0.5),
        metrics.elidedText(text, Qt::ElideRight, rect.width()));
}

/// Paints right-aligned and returns the width taken.
int paintRight(QPainter& painter, const QFont& font, Role color, const QRect& rect, QString text)
{
    const QFontMetrics metrics(font);
    text = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const int width = metrics.horizontalAdvance(text);
    paintText(
        painter,
        font,
        color,
        QRect(rect.right() + 1 - width, rect.top(), width + 2, rect.height()),
        text);
    return width;
}

void paintWrapped(
    QPainter& painter, const QFont& font, Role color, const QRect& rect, const QString& text)
{
    painter.setFont(font);
    painter.setPen(themeColor(color));
    painter.drawText(rect, Qt::TextWordWrap, text);
}

/// Where the parts of a figure's row stand; painting and measuring share it.
struct FigureParts {
    QRect name;
    QRect value;
    QRect unit;
    int nameHeight = 0;
    bool wrapped = false; ///< the name has lines of its own above the value
};

QFont valueFont(const InspectorRow& row)
{
    return row.mark == Mark::Absent ? uiFont(12) : uiFont(13, QFont::DemiBold);
}

FigureParts placeFigure(const InspectorRow& row, const QRect& rect, int unitWidth)
{
    constexpr int gap = 12;
    FigureParts parts{.nameHeight = rowHeight()};
    const int left = rect.left() + side;
    const int marksLeft = rect.right() - side - markWidth;
    const int valueRight = row.unit.isEmpty() ? marksLeft : marksLeft - unitWidth - unitGap;
    const int valueWidth = QFontMetrics(valueFont(row)).horizontalAdvance(row.value) + 2;
    const int nameWidth = QFontMetrics(uiFont(13)).horizontalAdvance(row.name) + 1;
    parts.wrapped = left + nameWidth + gap + valueWidth > valueRight;
    if (parts.wrapped)
        parts.nameHeight = TermText(row.name, uiFont(13), marksLeft - left, true).height() + 4;
    const int top = parts.wrapped ? rect.top() + parts.nameHeight : rect.top();
    const int most = valueRight - left;
    const int width = std::min(valueWidth, most);
    parts.value = QRect(valueRight - width, top, width, rowHeight());
    parts.unit = QRect(marksLeft - unitWidth + 1, top, unitWidth, rowHeight());
    parts.name = parts.wrapped ? QRect(left, rect.top() + 4, marksLeft - left, parts.nameHeight)
                               : QRect(left, top, nameWidth + 1, rowHeight());
    return parts;
}

void paintFigure(QPainter& painter, const QRect& rect, const InspectorRow& row, int unitWidth)
{
    const FigureParts parts = placeFigure(row, rect, unitWidth);
    paintMark(painter, row.mark, QPointF(rect.right() - side - 6, parts.value.center().y() + 0.5));
    if (!row.unit.isEmpty())
        paintText(painter, uiFont(12), Role::TextSecondary, parts.unit, row.unit);
    const bool absent = row.mark == Mark::Absent;
    paintRight(
        painter, valueFont(row), absent ? Role::TextSecondary : Role::Text, parts.value, row.value);
    paintHairline(painter, rect);
}

void paintLink(QPainter& painter, const QRect& rect, const InspectorRow& row)
{
    const int right = rect.right() - side;
    const int left = rect.left() + side;
    paintIcon(
        painter,
        Icon::ChevronRight,
        QRectF(right - 12, rect.center().y() - 6.5, 14, 14),
        themeColor(Role::TextSecondary));
    const QString value = row.unit.isEmpty() ? row.value : row.value + QLatin1Char(' ') + row.unit;
    const int taken = paintRight(
        painter,
        uiFont(12),
        Role::TextSecondary,
        QRect(left + 80, rect.top(), right - 20 - left - 80, rect.height()),
        value);
    paintText(
        painter,
        uiFont(13, QFont::Medium),
        Role::Accent,
        QRect(left, rect.top(), right - 30 - taken - left, rect.height()),
        row.name);
    paintHairline(painter, rect);
}

void paintSource(QPainter& painter, const QRect& rect, const InspectorRow& row)
{
    const QRect inner = rect.adjusted(side, 8, -side, -8);
    const QString name = breakable(row.name);
    const int height = heightOf(name, uiFont(13), inner.width());
    paintWrapped(painter, uiFont(13), Role::Text, inner, name);
    paintWrapped(
        painter, uiFont(12), Role::TextSecondary, inner.adjusted(0, height + 3, 0, 0), row.value);
    paintHairline(painter, rect);
}

/// The name of a row as it stands on the screen.
struct PlacedName {
    TermText text;
    QPointF topLeft;
    Role color = Role::Text;
};

/// So that its only line stands in the middle of the rectangle.
QPointF middleOf(const QRect& rect, const QFont& font)
{
    const QFontMetricsF metrics(font);
    return {
        static_cast<double>(rect.left()),
        rect.center().y() + metrics.capHeight() / 2 + 0.5 - metrics.ascent()};
}

/// Nothing for rows whose name is painted otherwise.
std::optional<PlacedName> placeName(const InspectorRow& row, const QRect& rect, int unitWidth)
{
    const QFont font = uiFont(13);
    switch (row.kind) {
    case InspectorRow::Kind::Section: {
        const QRect line = rect.adjusted(side, sectionHeight() - rowHeight(), -side, 0);
        const QFont medium = uiFont(13, QFont::Medium);
        return PlacedName{
            TermText(row.name, medium, line.width(), false),
            middleOf(line, medium),
            Role::TextSecondary};
    }
    case InspectorRow::Kind::Figure: {
        const FigureParts parts = placeFigure(row, rect, unitWidth);
        if (!parts.wrapped)
            return PlacedName{
                TermText(row.name, font, parts.name.width(), false), middleOf(parts.name, font)};
        return PlacedName{
            TermText(row.name, font, parts.name.width(), true), QPointF(parts.name.topLeft())};
    }
    case InspectorRow::Kind::Note:
        return PlacedName{
            TermText(row.name, font, rect.width() - 2 * side, true),
            QPointF(rect.left() + side, rect.top() + 5)};
    case InspectorRow::Kind::Link:
    case InspectorRow::Kind::Source:
    case InspectorRow::Kind::Trace:
        break;
    }
    return std::nullopt;
}

bool isUsable(const InspectorRow& row)
{
    return row.kind == InspectorRow::Kind::Link || row.path || row.hasTrace();
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const InspectorRow& row)
{
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    if (row.kind != InspectorRow::Kind::Section && row.kind != InspectorRow::Kind::Trace) {
        if (focus || option.state.testFlag(QStyle::State_Selected))
            painter.fillRect(option.rect, themeColor(Role::SelectedFill));
        else if (isUsable(row) && option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, themeColor(Role::Raised));
    }
    if (focus && option.widget != nullptr && option.widget->hasFocus()) {
        painter.setPen(QPen(themeColor(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(9, 1, -5, -2), 4, 4);
    }
}

} // namespace

void InspectorDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const InspectorModel&>(*index.model());
    const InspectorRow& row = model.row(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, row);
    QRect rect = option.rect;
    rect.setWidth(widthOfRow(option));
    switch (row.kind) {
    case InspectorRow::Kind::Section:
        paintHairline(*painter, rect);
        break;
    case InspectorRow::Kind::Figure:
        paintFigure(*painter, rect, row, model.unitWidth());
        break;
    case InspectorRow::Kind::Link:
        paintLink(*painter, rect, row);
        break;
    case InspectorRow::Kind::Source:
        paintSource(*painter, rect, row);
        break;
    case InspectorRow::Kind::Note:
        break;
    case InspectorRow::Kind::Trace:
        paintTraceCard(*painter, rect, row, widthOfRow(option));
        break;
    }
    if (auto name = placeName(row, rect, model.unitWidth())) {
        const bool pointed = option.state.testFlag(QStyle::State_MouseOver)
            || option.state.testFlag(QStyle::State_HasFocus);
        const bool active = m_active && m_active->row == index.row();
        name->text.paint(
            *painter,
            name->topLeft,
            model.terms(index),
            {.color = themeColor(name->color),
             .underlined = pointed,
             .active = active ? std::optional(m_active->mark) : std::nullopt});
    }
    painter->restore();
}

std::optional<std::size_t> InspectorDelegate::termAt(
    const QStyleOptionViewItem& option, const QModelIndex& index, QPoint point)
{
    const auto& model = static_cast<const InspectorModel&>(*index.model());
    const auto& terms = model.terms(index);
    if (terms.empty())
        return std::nullopt;
    QRect rect = option.rect;
    rect.setWidth(widthOfRow(option));
    const auto name = placeName(model.row(index), rect, model.unitWidth());
    return name ? name->text.markAt(point - name->topLeft.toPoint(), terms) : std::nullopt;
}

QSize InspectorDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const InspectorModel&>(*index.model());
    const InspectorRow& row = model.row(index);
    const int width = widthOfRow(option);
    const int inner = width - 2 * side;
    switch (row.kind) {
    case InspectorRow::Kind::Section:
        return {width, sectionHeight()};
    case InspectorRow::Kind::Figure: {
        const FigureParts parts = placeFigure(row, QRect(0, 0, width, 0), model.unitWidth());
        return {width, parts.wrapped ? parts.nameHeight + rowHeight() : rowHeight()};
    }
    case InspectorRow::Kind::Link:
        return {width, rowHeight()};
    case InspectorRow::Kind::Source:
        return {
            width,
            heightOf(breakable(row.name), uiFont(13), inner)
                + heightOf(row.value, uiFont(12), inner) + 20};
    case InspectorRow::Kind::Note:
        return {width, TermText(row.name, uiFont(13), inner, true).height() + 10};
    case InspectorRow::Kind::Trace:
        return {width, traceCardHeight(row, width)};
    }
    return {width, rowHeight()};
}

} // namespace atlas::views
