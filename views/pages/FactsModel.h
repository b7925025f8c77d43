#pragma once

#include "model/facts/FactFilter.h"
#include "views/theme/Icons.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <vector>

namespace atlas::views {

/// The mark of a state, and its words.
[[nodiscard]] Mark markOf(FactState state);
[[nodiscard]] QString wordsOf(FactState state);

/// Facts as a table: a row for each.
class FactsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Owner, Section, Name, Value, State, Source };
    static constexpr int columns = 6;
    /// The value by which rows are sorted: a number where there is one.
    static constexpr int sortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setFacts(std::vector<Fact> facts);
    [[nodiscard]] const std::vector<Fact>& facts() const { return m_facts; }
    [[nodiscard]] const Fact& fact(int row) const { return m_facts[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Fact> m_facts;
};

/// The facts that a filter lets through, sorted.
class FactsView : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit FactsView(QObject* parent = nullptr);

    void setFilter(FactFilter filter);
    [[nodiscard]] const FactFilter& filter() const { return m_filter; }
    /// The facts as the view shows them, in its order.
    [[nodiscard]] std::vector<Fact> shownFacts() const;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    [[nodiscard]] const FactsModel& table() const;

    FactFilter m_filter;
};

/// Paints a row's cells: values strong, states with their mark.
class FactsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
};

} // namespace atlas::views
