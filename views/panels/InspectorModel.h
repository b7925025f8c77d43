#pragma once

#include "model/reference/Glossary.h"
#include "views/panels/InspectorPage.h"
#include "views/reference/TermText.h"

#include <QAbstractListModel>

#include <vector>

namespace atlas::views {

/// The rows of one tab of the inspector. Where a figure comes from can be unfolded below it.
class InspectorModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<InspectorRow> rows);
    /// Whose terms are found in names and notes.
    void setGlossary(const Glossary& glossary);
    [[nodiscard]] const InspectorRow& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    /// The terms that the name of a row holds; none in those whose name leads elsewhere.
    [[nodiscard]] const std::vector<TermMark>& terms(const QModelIndex& index) const
    {
        return m_terms[static_cast<std::size_t>(index.row())];
    }
    /// Whether it is shown below a row where its value comes from.
    [[nodiscard]] bool isUnfolded(const QModelIndex& index) const;
    /// Shows below a row where its value comes from and the way to it among all facts, or hides
    /// that again. Rows of which nothing is to be said stay as they are.
    void toggle(const QModelIndex& index);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// The widest unit in use, so that values line up.
    [[nodiscard]] int unitWidth() const { return m_unitWidth; }

private:
    [[nodiscard]] std::vector<TermMark> termsIn(const InspectorRow& row) const;
    void findTerms();

    Glossary m_glossary;
    std::vector<InspectorRow> m_rows;
    std::vector<std::vector<TermMark>> m_terms; ///< by row
    int m_unitWidth = 0;
};

} // namespace atlas::views
