#pragma once

#include "views/panels/InspectorPage.h"

#include <QAbstractListModel>

#include <vector>

namespace atlas::views {

/// The rows of one tab of the inspector. The readings of a disputed figure can be unfolded below
/// it.
class InspectorModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<InspectorRow> rows);
    [[nodiscard]] const InspectorRow& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    /// Whether a row's readings are shown below it.
    [[nodiscard]] bool isUnfolded(const QModelIndex& index) const;
    /// Shows the readings of a disputed row, or hides them again. Other rows stay as they are.
    void toggle(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The widest unit in use, so that values line up.
    [[nodiscard]] int unitWidth() const { return m_unitWidth; }

private:
    std::vector<InspectorRow> m_rows;
    int m_unitWidth = 0;
};

} // namespace atlas::views
