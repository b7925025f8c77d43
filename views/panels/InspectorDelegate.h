#pragma once

#include "views/panels/InspectorModel.h"

#include <QStyledItemDelegate>

namespace atlas::views {

/// Paints the inspector's rows: name, value right-aligned before its unit, mark. Names hold terms
/// that can be pointed at.
class InspectorDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// A term of a row that is pointed at or was chosen by the keyboard.
    struct ActiveTerm {
        int row = -1;
        std::size_t mark = 0; ///< place in the row's terms

        friend bool operator==(const ActiveTerm&, const ActiveTerm&) = default;
    };
    void setActive(std::optional<ActiveTerm> active) { m_active = active; }
    [[nodiscard]] const std::optional<ActiveTerm>& active() const { return m_active; }

    /// The term of a row at a point of the list; the option says where the row stands.
    [[nodiscard]] static std::optional<std::size_t>
    termAt(const QStyleOptionViewItem& option, const QModelIndex& index, QPoint point);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    std::optional<ActiveTerm> m_active;
};

} // namespace atlas::views
