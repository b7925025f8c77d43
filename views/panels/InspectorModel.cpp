#include "views/panels/InspectorModel.h"

#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastUnitWidth = 44;
constexpr int mostUnitWidth = 92;

InspectorRow traceOf(const InspectorRow& row)
{
    InspectorRow trace = row;
    trace.kind = InspectorRow::Kind::Trace;
    trace.hint.clear();
    return trace;
}

InspectorRow factLinkOf(const InspectorRow& row)
{
    return {
        .kind = InspectorRow::Kind::Link,
        .name = InspectorModel::tr("Row on the Facts page"),
        .hint = InspectorModel::tr("Shows %1 of %2 among all facts").arg(row.name, row.owner),
        .owner = row.owner,
        .key = row.key};
}

/// What a screen reader says of a row.
QString spoken(const InspectorRow& row)
{
    QStringList words{row.name};
    if (!row.value.isEmpty())
        words << (row.unit.isEmpty() ? row.value : u"%1 %2"_s.arg(row.value, row.unit));
    if (row.mark != Mark::None)
        words << markText(row.mark);
    const bool several = row.readings.size() > 1;
    for (const ReadingLine& reading : row.readings) {
        if (several || row.kind == InspectorRow::Kind::Trace)
            words << u"%1: %2"_s.arg(reading.value, reading.source);
    }
    if (row.kind == InspectorRow::Kind::Trace && row.readings.empty())
        words << row.explanation;
    return words.join(u", "_s);
}

} // namespace

void InspectorModel::setRows(std::vector<InspectorRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    const QFontMetrics metrics(uiFont(12));
    m_unitWidth = textScaled(leastUnitWidth);
    for (const InspectorRow& row : m_rows) {
        if (row.kind == InspectorRow::Kind::Figure)
            m_unitWidth = std::max(m_unitWidth, metrics.horizontalAdvance(row.unit));
    }
    m_unitWidth = std::min(m_unitWidth + 3, textScaled(mostUnitWidth)); // metrics are rounded
    findTerms();
    endResetModel();
}

void InspectorModel::setGlossary(const Glossary& glossary)
{
    m_glossary = glossary;
    findTerms();
}

std::vector<TermMark> InspectorModel::termsIn(const InspectorRow& row) const
{
    switch (row.kind) {
    case InspectorRow::Kind::Section:
    case InspectorRow::Kind::Figure:
        return termMarks(m_glossary, row.name);
    case InspectorRow::Kind::Note:
        // The whole of a path's row is a way to it.
        return row.path ? std::vector<TermMark>() : termMarks(m_glossary, row.name);
    case InspectorRow::Kind::Link:
    case InspectorRow::Kind::Source:
    case InspectorRow::Kind::Trace:
        break;
    }
    return {};
}

void InspectorModel::findTerms()
{
    m_terms.clear();
    for (const InspectorRow& row : m_rows)
        m_terms.push_back(termsIn(row));
}

bool InspectorModel::isUnfolded(const QModelIndex& index) const
{
    const auto next = static_cast<std::size_t>(index.row()) + 1;
    return next < m_rows.size() && m_rows[next].kind == InspectorRow::Kind::Trace;
}

void InspectorModel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || !row(index).hasTrace())
        return;
    const bool leads = !row(index).key.isEmpty();
    const int first = index.row() + 1;
    const int last = first + (leads ? 1 : 0);
    if (isUnfolded(index)) {
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_terms.erase(m_terms.begin() + first, m_terms.begin() + last + 1);
        endRemoveRows();
        return;
    }
    std::vector<InspectorRow> below{traceOf(row(index))};
    if (leads)
        below.push_back(factLinkOf(row(index)));
    beginInsertRows({}, first, last);
    m_rows.insert(m_rows.begin() + first, below.begin(), below.end());
    m_terms.insert(m_terms.begin() + first, below.size(), {});
    endInsertRows();
}

int InspectorModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant InspectorModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(row(index));
    case Qt::ToolTipRole:
        return row(index).hint.isEmpty() ? QVariant()
                                         : u"%1\n%2"_s.arg(row(index).name, row(index).hint);
    default:
        return {};
    }
}

Qt::ItemFlags InspectorModel::flags(const QModelIndex& index) const
{
    // A heading is come to for its terms alone.
    if (index.isValid() && row(index).kind == InspectorRow::Kind::Section && terms(index).empty())
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

} // namespace atlas::views
