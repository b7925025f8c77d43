#pragma once

#include "model/reference/Search.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>
#include <QStyledItemDelegate>

#include <vector>

namespace atlas::views {

/// "Machine", "Figure"...: the word for a kind of result.
[[nodiscard]] QString kindWord(SearchKind kind);

/// A result in one line, for a screen reader: "Figure: Device memory of Trainium2, 96 GiB,
/// documented".
[[nodiscard]] QString asLine(const SearchResult& result);

/// The rows of the search palette: results, or questions to try.
class SearchRows : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<SearchResult> results);
    void setQuestions(const QStringList& questions);

    /// Null for a row that is a question.
    [[nodiscard]] const SearchResult* result(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// The title or the question; the line as accessible text.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<SearchResult> m_results;
    QStringList m_questions;
};

/// Paints a result: its kind as glyph and word, the title with the matched letters in a heavier
/// weight, the line below, and at the right the value with its unit and the mark of its source.
class SearchDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace atlas::views
