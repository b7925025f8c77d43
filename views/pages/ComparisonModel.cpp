#include "views/pages/ComparisonModel.h"

#include "views/language/Words.h"
#include "views/panels/FigureRows.h"

#include <algorithm>
#include <utility>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view english)
{
    return words(english);
}

std::size_t subjectOf(int column)
{
    return static_cast<std::size_t>(column - 1);
}

} // namespace

QString ratioText(const ComparisonRow& row, std::size_t subject)
{
    const auto& ratio = row.values[subject].ratio;
    const bool tells = subject > 0 && ratio && row.agreement == Agreement::Different;
    return tells ? u"× "_s + text(formatNumber(*ratio)) : QString();
}

QStringList asideTexts(const ComparisonRow& row, std::size_t subject)
{
    const QString ratio = ratioText(row, subject);
    const ComparedValue& value = row.values[subject];
    if (value.ownDate.empty() || !value.figure)
        return {ratio};
    const QString yours = text(knownAs(value));
    const QString ahead = ratio.isEmpty() ? QString() : ratio + u" · "_s;
    return {ahead + yours, yours, ratio};
}

void ComparisonModel::setComparison(Comparison comparison, RowChoice choice)
{
    beginResetModel();
    m_comparison = std::move(comparison);
    m_lines.clear();
    std::string_view section;
    for (std::size_t i = 0; i < m_comparison.rows.size(); ++i) {
        const ComparisonRow& row = m_comparison.rows[i];
        if (!isWritten(row, choice))
            continue;
        if (m_lines.empty() || row.section != section)
            m_lines.push_back({.heading = true, .row = i});
        section = row.section;
        m_lines.push_back({.heading = false, .row = i});
    }
    endResetModel();
}

const ComparisonRow* ComparisonModel::figureAt(int line) const
{
    if (line < 0 || line >= rowCount())
        return nullptr;
    const Line& at = m_lines[static_cast<std::size_t>(line)];
    return at.heading ? nullptr : &m_comparison.rows[at.row];
}

int ComparisonModel::lineOf(std::string_view key) const
{
    const auto found = std::ranges::find_if(m_lines, [&](const Line& line) {
        return !line.heading && m_comparison.rows[line.row].key == key;
    });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_comparison.subjects.size()) + 1;
}

QString ComparisonModel::cellText(const ComparisonRow& row, int column) const
{
    if (column == 0)
        return text(row.label);
    const std::size_t subject = subjectOf(column);
    const ComparedValue& value = row.values[subject];
    return value.figure ? text(textOf(row, subject)) : text(value.absence);
}

/// "FP32 of Trainium: 47.5 TFLOPS, sources disagree".
QString ComparisonModel::spoken(const ComparisonRow& row, int column) const
{
    if (column == 0) {
        const QString label = text(labelWithUnit(row));
        return row.agreement == Agreement::Different ? tr("%1, differs").arg(label) : label;
    }
    const std::size_t subject = subjectOf(column);
    const auto& figure = row.values[subject].figure;
    QString value = cellText(row, column);
    if (figure && !row.unit.symbol.empty() && numberOf(row, subject))
        value += u' ' + text(row.unit.symbol);
    QStringList parts{
        tr("%1 of %2: %3").arg(text(row.label), text(m_comparison.subjects[subject]), value)};
    if (const ComparedValue& compared = row.values[subject]; figure && !compared.ownDate.empty())
        parts << text(knownAs(compared));
    else if (figure && figure->kind != FigureKind::Documented)
        parts << markText(markOf(figure->kind));
    if (const QString ratio = ratioText(row, subject); !ratio.isEmpty())
        parts << tr("%1 of %2").arg(ratio, text(m_comparison.subjects.front()));
    return parts.join(u", "_s);
}

/// Value, source and how it is known; of a disputed figure every reading.
QString ComparisonModel::hint(const ComparisonRow& row, int column) const
{
    if (column == 0)
        return text(labelWithUnit(row));
    const ComparedValue& value = row.values[subjectOf(column)];
    const auto& figure = value.figure;
    if (!figure && value.absence == noDatedPrice)
        return tr("No page of the sources states a dated price; “Prices…” takes yours.");
    if (!figure)
        return absentRow({}).hint;
    if (!value.ownDate.empty())
        return cellText(row, column) + u'\n' + text(knownAs(value));
    const InspectorRow described = figureRow({}, *figure);
    QStringList lines{cellText(row, column), described.hint};
    for (const ReadingLine& reading : described.readings) {
        if (!reading.chosen)
            lines << tr("Also: %1, %2").arg(reading.value, reading.source);
    }
    return lines.join(u'\n');
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    const Line& line = m_lines[static_cast<std::size_t>(index.row())];
    const ComparisonRow& row = m_comparison.rows[line.row];
    if (line.heading) {
        const bool shown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return shown && index.column() == 0 ? QVariant(text(row.section)) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column());
    case Qt::AccessibleTextRole:
        return spoken(row, index.column());
    case Qt::ToolTipRole:
        return hint(row, index.column());
    default:
        return {};
    }
}

QVariant ComparisonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Figure") : text(m_comparison.subjects[subjectOf(section)]);
}

Qt::ItemFlags ComparisonModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return figureAt(index.row()) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                            : Qt::ItemIsEnabled;
}

} // namespace atlas::views
