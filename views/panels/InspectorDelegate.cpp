#include "views/panels/InspectorDelegate.h"

#include "views/theme/Fonts.h"
#include "views/theme/ThemeApplier.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr int side = 20; ///< margin left and right
constexpr int rowHeight = 25;
constexpr int sectionHeight = 36;
constexpr int markWidth = 24;
constexpr int unitGap = 6;
constexpr int cardPadding = 12;
constexpr int cardTitle = 22;
constexpr int readingGap = 8;
constexpr int readingValueHeight = 17;

int heightOf(const QString& words, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    return metrics.boundingRect(QRect(0, 0, std::max(width, 40), 10000), Qt::TextWordWrap, words)
        .height();
}

/// Lets the path of a page break after its underlines and slashes.
QString breakable(QString source)
{
    constexpr QChar zeroWidthSpace(0x200B);
    for (const QChar mark : {u'_', u'/', u'-'})
        source.replace(mark, QString(mark) + zeroWidthSpace);
    return source;
}

/// Of the whole list, for measuring and painting alike: the scroll bar stands in the margin, so
/// that rows stay as they are when it comes and goes.
int widthOfRow(const QStyleOptionViewItem& option)
{
    const auto* const view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view != nullptr ? view->width() : option.rect.width();
}

QString cardHeading(const InspectorRow& row)
{
    return InspectorDelegate::tr("%1: %Ln readings", nullptr, static_cast<int>(row.readings.size()))
        .arg(row.name);
}

/// Where the lines of a card stand; painting and measuring share it.
struct CardLines {
    int width = 0;
    std::vector<int> heights; ///< of the sources
    int reasonHeight = 0;
    int total = 0;
};

CardLines measureCard(const InspectorRow& row, int rowWidth)
{
    CardLines lines;
    lines.width = rowWidth - 2 * side - 2 * cardPadding;
    lines.total = cardPadding + cardTitle;
    for (const ReadingLine& reading : row.readings) {
        const int height = heightOf(breakable(reading.source), uiFont(12), lines.width);
        lines.heights.push_back(height);
        lines.total += readingValueHeight + height + readingGap;
    }
    if (!row.reason.isEmpty()) {
        lines.reasonHeight = heightOf(row.reason, uiFont(12), lines.width);
        lines.total += lines.reasonHeight + 4;
    }
    lines.total += cardPadding;
    return lines;
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
    int nameHeight = rowHeight;
    bool wrapped = false; ///< the name has lines of its own above the value
};

const QFont& valueFont(const InspectorRow& row)
{
    static const QFont strong = uiFont(13, QFont::DemiBold);
    static const QFont plain = uiFont(12);
    return row.mark == Mark::Absent ? plain : strong;
}

FigureParts placeFigure(const InspectorRow& row, const QRect& rect, int unitWidth)
{
    constexpr int gap = 12;
    FigureParts parts;
    const int left = rect.left() + side;
    const int marksLeft = rect.right() - side - markWidth;
    const int valueRight = row.unit.isEmpty() ? marksLeft : marksLeft - unitWidth - unitGap;
    const int valueWidth = QFontMetrics(valueFont(row)).horizontalAdvance(row.value) + 2;
    const int nameWidth = QFontMetrics(uiFont(13)).horizontalAdvance(row.name);
    parts.wrapped = left + nameWidth + gap + valueWidth > valueRight;
    if (parts.wrapped)
        parts.nameHeight = heightOf(row.name, uiFont(13), marksLeft - left) + 4;
    const int top = parts.wrapped ? rect.top() + parts.nameHeight : rect.top();
    const int most = valueRight - left;
    const int width = std::min(valueWidth, most);
    parts.value = QRect(valueRight - width, top, width, rowHeight);
    parts.unit = QRect(marksLeft - unitWidth + 1, top, unitWidth, rowHeight);
    parts.name = parts.wrapped ? QRect(left, rect.top() + 4, marksLeft - left, parts.nameHeight)
                               : QRect(left, top, nameWidth + 1, rowHeight);
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
    if (parts.wrapped)
        paintWrapped(painter, uiFont(13), Role::Text, parts.name, row.name);
    else
        paintText(painter, uiFont(13), Role::Text, parts.name, row.name);
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

void paintReadings(QPainter& painter, const QRect& rect, const InspectorRow& row, int rowWidth)
{
    const CardLines lines = measureCard(row, rowWidth);
    const QRectF card = QRectF(rect).adjusted(side + 0.5, 6.5, -side - 0.5, -6.5);
    painter.setPen(QPen(themeColor(Role::Degraded), 1.25));
    painter.setBrush(themeColor(Role::Raised));
    painter.drawRoundedRect(card, 6, 6);
    painter.setBrush(Qt::NoBrush);
    const int left = rect.left() + side + cardPadding;
    int top = rect.top() + 6 + cardPadding - 4;
    paintMark(painter, Mark::Disputed, QPointF(left + 6, top + 9));
    paintText(
        painter,
        uiFont(12, QFont::DemiBold),
        Role::Text,
        QRect(left + 22, top, rect.width() - 2 * side - 2 * cardPadding - 22, 18),
        cardHeading(row));
    top += cardTitle + 2;
    for (std::size_t i = 0; i < row.readings.size(); ++i) {
        const ReadingLine& reading = row.readings[i];
        const QString value =
            reading.chosen ? InspectorDelegate::tr("%1, chosen").arg(reading.value) : reading.value;
        paintText(
            painter,
            uiFont(12, reading.chosen ? QFont::DemiBold : QFont::Medium),
            Role::Text,
            QRect(left, top, lines.width, readingValueHeight - 1),
            value);
        top += readingValueHeight;
        paintWrapped(
            painter,
            uiFont(12),
            Role::TextSecondary,
            QRect(left, top, lines.width, lines.heights[i]),
            breakable(reading.source));
        top += lines.heights[i] + readingGap;
    }
    if (!row.reason.isEmpty())
        paintWrapped(
            painter,
            uiFont(12),
            Role::Text,
            QRect(left, top, lines.width, lines.reasonHeight),
            row.reason);
}

} // namespace

void InspectorDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const InspectorModel&>(*index.model());
    const InspectorRow& row = model.row(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool usable = row.kind == InspectorRow::Kind::Link || !row.readings.empty();
    const bool current = option.state.testFlag(QStyle::State_HasFocus)
        || option.state.testFlag(QStyle::State_Selected);
    if (row.kind != InspectorRow::Kind::Section && row.kind != InspectorRow::Kind::Readings) {
        if (current)
            painter->fillRect(option.rect, themeColor(Role::SelectedFill));
        else if (usable && option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, themeColor(Role::Raised));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) && option.widget != nullptr
        && option.widget->hasFocus()) {
        painter->setPen(QPen(themeColor(Role::Accent), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(9, 1, -5, -2), 4, 4);
    }
    QRect rect = option.rect;
    rect.setWidth(widthOfRow(option));
    switch (row.kind) {
    case InspectorRow::Kind::Section:
        paintText(
            *painter,
            uiFont(13, QFont::Medium),
            Role::TextSecondary,
            rect.adjusted(side, sectionHeight - rowHeight, -side, 0),
            row.name);
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
        paintWrapped(*painter, uiFont(13), Role::Text, rect.adjusted(side, 5, -side, 0), row.name);
        break;
    case InspectorRow::Kind::Readings:
        paintReadings(*painter, rect, row, widthOfRow(option));
        break;
    }
    painter->restore();
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
        return {width, sectionHeight};
    case InspectorRow::Kind::Figure: {
        const FigureParts parts = placeFigure(row, QRect(0, 0, width, 0), model.unitWidth());
        return {width, parts.wrapped ? parts.nameHeight + rowHeight : rowHeight};
    }
    case InspectorRow::Kind::Link:
        return {width, rowHeight};
    case InspectorRow::Kind::Source:
        return {
            width,
            heightOf(breakable(row.name), uiFont(13), inner)
                + heightOf(row.value, uiFont(12), inner) + 20};
    case InspectorRow::Kind::Note:
        return {width, heightOf(row.name, uiFont(13), inner) + 10};
    case InspectorRow::Kind::Readings:
        return {width, measureCard(row, width).total + 12};
    }
    return {width, rowHeight};
}

} // namespace atlas::views
