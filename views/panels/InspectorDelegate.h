#pragma once

#include "views/panels/InspectorModel.h"

#include <QStyledItemDelegate>

namespace atlas::views {

/// Paints the inspector's rows: name, value right-aligned before its unit, mark.
class InspectorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace atlas::views
