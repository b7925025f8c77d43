#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace atlas::views {

/// Paints the cells of a comparison: a figure that differs has "≠" before its label and bold
/// values; each value has its ratio to the first and the mark of how it is known.
class ComparisonDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The names of the subjects over their columns.
class SubjectHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit SubjectHeader(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace atlas::views
