#include "views/panels/InspectorModel.h"

#include "views/theme/Fonts.h"

#include <QFontMetrics>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastUnitWidth = 44;
constexpr int mostUnitWidth = 92;

InspectorRow readingsOf(const InspectorRow& row)
{
    return {
        .kind = InspectorRow::Kind::Readings,
        .name = row.name,
        .readings = row.readings,
        .reason = row.reason};
}

/// What a screen reader says of a row.
QString spoken(const InspectorRow& row)
{
    QStringList words{row.name};
    if (!row.value.isEmpty())
        words << (row.unit.isEmpty() ? row.value : u"%1 %2"_s.arg(row.value, row.unit));
    if (row.mark != Mark::None)
        words << markText(row.mark);
    for (const ReadingLine& reading : row.readings)
        words << u"%1: %2"_s.arg(reading.value, reading.source);
    return words.join(u", "_s);
}

} // namespace

void InspectorModel::setRows(std::vector<InspectorRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    const QFontMetrics metrics(uiFont(12));
    m_unitWidth = leastUnitWidth;
    for (const InspectorRow& row : m_rows) {
        if (row.kind == InspectorRow::Kind::Figure)
            m_unitWidth = std::max(m_unitWidth, metrics.horizontalAdvance(row.unit));
    }
    m_unitWidth = std::min(m_unitWidth + 3, mostUnitWidth); // metrics are rounded
    endResetModel();
}

bool InspectorModel::isUnfolded(const QModelIndex& index) const
{
    const auto next = static_cast<std::size_t>(index.row()) + 1;
    return next < m_rows.size() && m_rows[next].kind == InspectorRow::Kind::Readings;
}

void InspectorModel::toggle(const QModelIndex& index)
{
    if (!index.isValid() || row(index).readings.empty()
        || row(index).kind == InspectorRow::Kind::Readings)
        return;
    const int below = index.row() + 1;
    if (isUnfolded(index)) {
        beginRemoveRows({}, below, below);
        m_rows.erase(m_rows.begin() + below);
        endRemoveRows();
    } else {
        InspectorRow readings = readingsOf(row(index));
        beginInsertRows({}, below, below);
        m_rows.insert(m_rows.begin() + below, std::move(readings));
        endInsertRows();
    }
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
    if (index.isValid() && row(index).kind == InspectorRow::Kind::Section)
        return Qt::ItemIsEnabled;
    return QAbstractListModel::flags(index);
}

} // namespace atlas::views
