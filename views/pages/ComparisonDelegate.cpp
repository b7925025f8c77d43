#include "views/pages/ComparisonDelegate.h"

#include "views/language/Words.h"
#include "views/pages/ComparisonModel.h"
#include "views/panels/InspectorPage.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int rowHeight()
{
    return textScaled(26);
}
int sectionHeight()
{
    return textScaled(36);
}
int headerHeight()
{
    return textScaled(34);
}
constexpr double signWidth = 20; ///< of "≠" before a label
constexpr double markRoom = 22; ///< at the right of a value
constexpr double cellGap = 8;

double baselineIn(const QRectF& rect, const QFont& font)
{
    return rect.center().y() + QFontMetricsF(font).capHeight() / 2;
}

/// Paints at the left of the rectangle, shortened to it; the width taken.
double
paintLeft(QPainter& painter, const QRectF& rect, const QFont& font, Role role, const QString& text)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setFont(font);
    painter.setPen(themeColor(role));
    painter.drawText(QPointF(rect.left(), baselineIn(rect, font)), shown);
    return metrics.horizontalAdvance(shown);
}

double
paintRight(QPainter& painter, const QRectF& rect, const QFont& font, Role role, const QString& text)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const double width = metrics.horizontalAdvance(shown);
    paintLeft(painter, rect.adjusted(rect.width() - width, 0, 1, 0), font, role, shown);
    return width;
}

void paintLabel(QPainter& painter, const QRectF& cell, const ComparisonRow& row)
{
    if (row.agreement == Agreement::Different)
        paintLeft(
            painter,
            QRectF(cell.left() + 2, cell.top(), signWidth, cell.height()),
            uiFont(13, QFont::DemiBold),
            Role::Text,
            u"≠"_s);
    QRectF rest = cell.adjusted(signWidth, 0, -cellGap, 0);
    const QString unit = words(row.unit.symbol);
    const double unitWidth =
        unit.isEmpty() ? 0 : QFontMetricsF(uiFont(12)).horizontalAdvance(unit) + 8;
    const double taken = paintLeft(
        painter, rest.adjusted(0, 0, -unitWidth, 0), uiFont(13), Role::Text, words(row.label));
    rest.setLeft(rest.left() + taken + 8);
    paintLeft(painter, rest, uiFont(12), Role::TextSecondary, unit);
}

void paintValue(QPainter& painter, const QRectF& cell, const QModelIndex& index)
{
    const auto& model = static_cast<const ComparisonModel&>(*index.model());
    const ComparisonRow& row = *model.figureAt(index.row());
    const auto subject = static_cast<std::size_t>(index.column() - 1);
    const auto& figure = row.values[subject].figure;
    const Mark mark = figure ? markOf(figure->kind) : Mark::Absent;
    paintMark(painter, mark, QPointF(cell.right() - markRoom / 2, cell.center().y()));
    QRectF room = cell.adjusted(cellGap, 0, -markRoom, 0);
    const QString text = index.data().toString();
    // In a narrow column the dash of the mark says it alone.
    if (!figure && QFontMetricsF(uiFont(12)).horizontalAdvance(text) > room.width())
        return;
    const bool differs = row.agreement == Agreement::Different && figure;
    const double taken = paintRight(
        painter,
        room,
        figure ? uiFont(13, differs ? QFont::DemiBold : QFont::Normal) : uiFont(12),
        figure ? Role::Text : Role::TextSecondary,
        text);
    room.setRight(room.right() - taken - 10);
    for (const QString& aside : asideTexts(row, subject)) {
        if (QFontMetricsF(uiFont(12)).horizontalAdvance(aside) > room.width())
            continue;
        paintRight(painter, room, uiFont(12), Role::TextSecondary, aside);
        break;
    }
}

/// Over the values; where that is too narrow, over the whole column.
void paintName(QPainter& painter, const QRectF& column, const QString& name)
{
    const QFont font = uiFont(13, QFont::DemiBold);
    QRectF room = column.adjusted(cellGap, 0, -markRoom, 0);
    if (QFontMetricsF(font).horizontalAdvance(name) > room.width())
        room = column.adjusted(cellGap, 0, -2, 0);
    paintRight(painter, room, font, Role::Text, name);
}

void paintHairline(QPainter& painter, const QRect& rect, Role role)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), themeColor(role));
}

} // namespace

void ComparisonDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const ComparisonModel&>(*index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const ComparisonRow* const row = model.figureAt(index.row());
    if (row == nullptr) {
        paintLeft(
            *painter,
            QRectF(option.rect).adjusted(2, sectionHeight() - rowHeight(), 0, 0),
            uiFont(13, QFont::Medium),
            Role::TextSecondary,
            index.data().toString());
    } else {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, themeColor(Role::SelectedFill));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, themeColor(Role::Raised));
        if (index.column() == 0)
            paintLabel(*painter, option.rect, *row);
        else
            paintValue(*painter, option.rect, index);
    }
    paintHairline(*painter, option.rect, Role::Hairline);
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(
    const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const ComparisonModel&>(*index.model());
    return {
        option.rect.width(),
        model.figureAt(index.row()) == nullptr ? sectionHeight() : rowHeight()};
}

SubjectHeader::SubjectHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setObjectName(u"subjectHeader"_s);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFrameShape(QFrame::NoFrame);
}

QSize SubjectHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), headerHeight()};
}

void SubjectHeader::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), themeColor(Role::Canvas));
    paintHairline(painter, viewport()->rect(), Role::BoxEdge);
    painter.end();
    QHeaderView::paintEvent(event);
}

void SubjectHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const QString name = model()->headerData(logicalIndex, Qt::Horizontal).toString();
    painter->fillRect(rect, themeColor(Role::Canvas));
    const QRectF inner(rect);
    if (logicalIndex == 0)
        paintLeft(
            *painter,
            inner.adjusted(signWidth, 0, -cellGap, 0),
            uiFont(12),
            Role::TextSecondary,
            tr("≠ differs, × ratio to the first"));
    else
        paintName(*painter, inner, name);
    paintHairline(*painter, rect, Role::BoxEdge);
}

} // namespace atlas::views
