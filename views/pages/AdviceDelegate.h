#pragma once

#include <QStyledItemDelegate>

#include <cstdint>

namespace atlas::views {

/// What a row of the advice shows; the data of an item under these roles.
enum class AdviceRow : std::uint8_t { Group, Machine, Reason };

// Roles of an item: what kind of row it is, its sign, what stands at its right or below it, the
// share of memory, the role of the chip's colour, and where it leads.
inline constexpr int adviceRowRole = Qt::UserRole;
inline constexpr int adviceSignRole = Qt::UserRole + 1;
inline constexpr int adviceSideRole = Qt::UserRole + 2; ///< a group's count, a machine's memory
inline constexpr int adviceShareRole = Qt::UserRole + 3;
inline constexpr int adviceChipRole = Qt::UserRole + 4;
inline constexpr int adviceLinkRole = Qt::UserRole + 5; ///< the words of the link
inline constexpr int adviceSourceRole = Qt::UserRole + 6;
inline constexpr int adviceTargetRole = Qt::UserRole + 7; ///< two texts

class AdviceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;

    /// Where a machine's link stands in its row.
    [[nodiscard]] static QRect linkRect(const QRect& row);
};

} // namespace atlas::views
