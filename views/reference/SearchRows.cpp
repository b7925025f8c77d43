#include "views/reference/SearchRows.h"

#include "views/language/Words.h"
#include "views/panels/InspectorPage.h"
#include "views/theme/Fonts.h"
#include "views/theme/Icons.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int side = 16;
int kindWidth()
{
    return textScaled(104);
}
int resultHeight()
{
    return textScaled(46);
}
int questionHeight()
{
    return textScaled(30);
}
constexpr int valueGap = 16;
constexpr int markWidth = 22;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Search)
};

QString text(std::string_view shown)
{
    return plain(shown);
}

/// Some letters of a title in one weight.
struct Run {
    QString letters;
    bool matched = false;
};

std::vector<Run> runsOf(const SearchResult& result)
{
    std::vector<Run> runs;
    std::size_t at = 0;
    const auto add = [&](std::size_t length, bool matched) {
        if (length > 0)
            runs.push_back({text(result.title.substr(at, length)), matched});
        at += length;
    };
    for (const TextSpan& span : result.matches) {
        add(span.at - at, false);
        add(span.length, true);
    }
    add(result.title.size() - at, false);
    return runs;
}

double baselineOf(const QFontMetrics& metrics, const QRect& rect)
{
    return rect.center().y() + metrics.capHeight() / 2.0 + 0.5;
}

void paintText(
    QPainter& painter, const QFont& font, Role color, const QRect& rect, const QString& words)
{
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(color));
    painter.drawText(
        QPointF(rect.left(), baselineOf(metrics, rect)),
        metrics.elidedText(words, Qt::ElideRight, rect.width()));
}

/// Returns where the title ends.
double paintRuns(QPainter& painter, const QRect& rect, const std::vector<Run>& runs)
{
    double x = rect.left();
    painter.setPen(themeColor(Role::Text));
    for (const Run& run : runs) {
        const QFont font = uiFont(13, run.matched ? QFont::DemiBold : QFont::Normal);
        const QFontMetricsF metrics(font);
        const double room = rect.right() + 1 - x;
        const double width = metrics.horizontalAdvance(run.letters);
        painter.setFont(font);
        painter.drawText(
            QPointF(x, baselineOf(QFontMetrics(font), rect)),
            width <= room ? run.letters : metrics.elidedText(run.letters, Qt::ElideRight, room));
        x += width;
        if (x > rect.right())
            break;
    }
    return x;
}

/// Pictograms of 14 by 14; the word beside them says the same.
void paintKind(QPainter& painter, SearchKind kind, const QRectF& box)
{
    const QColor color = themeColor(Role::TextSecondary);
    painter.setPen(QPen(color, 1.25));
    painter.setBrush(Qt::NoBrush);
    const QRectF inner = box.adjusted(4, 4, -4, -4);
    switch (kind) {
    case SearchKind::Machine:
        paintGlyph(painter, Glyph::Grid, box, color);
        break;
    case SearchKind::Chip:
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
        break;
    case SearchKind::NeuronCore:
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
        painter.drawRect(inner);
        break;
    case SearchKind::Part:
        painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
        painter.fillRect(inner, color);
        break;
    case SearchKind::Term:
        for (const double y : {3.0, 7.0, 11.0})
            painter.drawLine(
                QPointF(box.left() + 2, box.top() + y),
                QPointF(box.right() - (y > 10 ? 6 : 2), box.top() + y));
        break;
    case SearchKind::Figure:
        for (const double x : {3.0, 7.0, 11.0})
            painter.drawLine(
                QPointF(box.left() + x, box.bottom() - 2),
                QPointF(box.left() + x, box.bottom() - 2 - x * 0.9));
        break;
    case SearchKind::Command:
        paintIcon(painter, Icon::ChevronRight, box, color);
        break;
    }
}

/// Paints value, unit and mark from the right and returns the width taken.
int paintValue(QPainter& painter, const QRect& rect, const SearchResult& result)
{
    if (result.value.empty())
        return 0;
    const int mark = result.known ? markWidth : 0;
    if (result.known)
        paintMark(
            painter, markOf(*result.known), QPointF(rect.right() - 7, rect.center().y() + 0.5));
    const bool isKeys = result.kind == SearchKind::Command;
    const QFont font = isKeys ? uiFont(12) : uiFont(13, QFont::DemiBold);
    const QString unit = text(result.unit);
    const int unitWidth = unit.isEmpty() ? 0 : QFontMetrics(uiFont(12)).horizontalAdvance(unit) + 5;
    const QFontMetrics metrics(font);
    const int most = rect.width() * 2 / 5;
    const QString value = metrics.elidedText(text(result.value), Qt::ElideRight, most);
    const int width = metrics.horizontalAdvance(value) + 1;
    const int right = rect.right() + 1 - mark;
    paintText(
        painter,
        uiFont(12),
        Role::TextSecondary,
        QRect(right - unitWidth + 5, rect.top(), unitWidth, rect.height()),
        unit);
    paintText(
        painter,
        font,
        isKeys ? Role::TextSecondary : Role::Text,
        QRect(right - unitWidth - width, rect.top(), width, rect.height()),
        value);
    return mark + unitWidth + width + valueGap;
}

void paintResult(QPainter& painter, const QRect& row, const SearchResult& result)
{
    const bool oneLine = result.subtitle.empty();
    const QRect upper(
        row.left(), row.top() + textScaled(oneLine ? 13 : 5), row.width(), textScaled(19));
    const QRect lower(row.left(), row.top() + textScaled(24), row.width(), textScaled(17));
    paintKind(painter, result.kind, QRectF(row.left() + side, upper.center().y() - 6.5, 14, 14));
    paintText(
        painter,
        uiFont(12),
        Role::TextSecondary,
        QRect(row.left() + side + 22, upper.top(), kindWidth() - 30, upper.height()),
        kindWord(result.kind));
    const int left = row.left() + side + kindWidth();
    const int right = row.right() - side;
    const int taken =
        paintValue(painter, QRect(left, upper.top(), right - left, upper.height()), result);
    const QRect title(left, upper.top(), right - left - taken, upper.height());
    constexpr int aliasGap = 10;
    const int aliasLeft = qRound(paintRuns(painter, title, runsOf(result))) + aliasGap;
    if (aliasLeft < title.right())
        paintText(
            painter,
            uiFont(12),
            Role::TextSecondary,
            QRect(aliasLeft, title.top(), title.right() - aliasLeft, title.height()),
            text(result.alias));
    paintText(
        painter,
        uiFont(12),
        Role::TextSecondary,
        QRect(left, lower.top(), right - left, lower.height()),
        text(result.subtitle));
}

} // namespace

QString kindWord(SearchKind kind)
{
    switch (kind) {
    case SearchKind::Machine:
        return Words::tr("Machine");
    case SearchKind::Chip:
        return Words::tr("Chip");
    case SearchKind::NeuronCore:
        return Words::tr("NeuronCore");
    case SearchKind::Term:
        return Words::tr("Term");
    case SearchKind::Part:
        return Words::tr("Part");
    case SearchKind::Figure:
        return Words::tr("Figure");
    case SearchKind::Command:
        return Words::tr("Command");
    }
    return {};
}

QString asLine(const SearchResult& result)
{
    QString line = Words::tr("%1: %2").arg(kindWord(result.kind), text(result.title));
    if (!result.alias.empty())
        line += u", "_s + text(result.alias);
    if (!result.value.empty())
        line += u", "_s + text(result.value);
    if (!result.unit.empty())
        line += u" "_s + text(result.unit);
    if (!result.subtitle.empty())
        line += u", "_s + text(result.subtitle);
    return line;
}

void SearchRows::setResults(std::vector<SearchResult> results)
{
    beginResetModel();
    m_questions.clear();
    m_results = std::move(results);
    endResetModel();
}

void SearchRows::setQuestions(const QStringList& questions)
{
    beginResetModel();
    m_results.clear();
    m_questions = questions;
    endResetModel();
}

const SearchResult* SearchRows::result(const QModelIndex& index) const
{
    const auto row = static_cast<std::size_t>(index.row());
    return index.isValid() && row < m_results.size() ? &m_results[row] : nullptr;
}

int SearchRows::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(m_results.size()) + static_cast<int>(m_questions.size());
}

QVariant SearchRows::data(const QModelIndex& index, int role) const
{
    const SearchResult* const found = result(index);
    if (role == Qt::DisplayRole)
        return found != nullptr ? text(found->title) : m_questions.value(index.row());
    if (role == Qt::AccessibleTextRole)
        return found != nullptr ? asLine(*found)
                                : Words::tr("Try: %1").arg(m_questions.value(index.row()));
    if (role == Qt::ToolTipRole && found != nullptr)
        return text(found->subtitle);
    return {};
}

void SearchDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const SearchRows&>(*index.model());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, themeColor(Role::SelectedFill));
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height()), themeColor(Role::Accent));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, themeColor(Role::Raised));
    }
    if (const SearchResult* const result = rows.result(index)) {
        paintResult(*painter, row, *result);
    } else {
        paintIcon(
            *painter,
            Icon::Search,
            QRectF(row.left() + side, row.center().y() - 7.5, 16, 16),
            themeColor(Role::TextSecondary));
        paintText(
            *painter,
            uiFont(13),
            Role::Text,
            row.adjusted(side + 26, 0, -side, 0),
            index.data().toString());
    }
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& rows = static_cast<const SearchRows&>(*index.model());
    return {option.rect.width(), rows.result(index) != nullptr ? resultHeight() : questionHeight()};
}

} // namespace atlas::views
