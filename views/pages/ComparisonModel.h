#pragma once

#include "model/compare/ComparisonWriters.h"

#include <QAbstractTableModel>

namespace atlas::views {

/// A comparison as a table: a line for each section and each figure, a column for the labels and
/// one for each subject.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(Comparison comparison, RowChoice choice);
    [[nodiscard]] const Comparison& comparison() const { return m_comparison; }

    /// The figure of a line; null for a section's heading.
    [[nodiscard]] const ComparisonRow* figureAt(int line) const;
    /// The line of a figure; -1 when it is not shown.
    [[nodiscard]] int lineOf(std::string_view key) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    /// A heading, or a figure by its place in the comparison.
    struct Line {
        bool heading = false;
        std::size_t row = 0;
    };

    [[nodiscard]] QString cellText(const ComparisonRow& row, int column) const;
    [[nodiscard]] QString spoken(const ComparisonRow& row, int column) const;
    [[nodiscard]] QString hint(const ComparisonRow& row, int column) const;

    Comparison m_comparison;
    std::vector<Line> m_lines;
};

/// "× 0.5": the ratio to the first subject, where it tells something.
[[nodiscard]] QString ratioText(const ComparisonRow& row, std::size_t subject);

/// What stands beside a value, the longest first for as much room as there is: the ratio, and of a
/// price of one's own its day.
[[nodiscard]] QStringList asideTexts(const ComparisonRow& row, std::size_t subject);

} // namespace atlas::views
