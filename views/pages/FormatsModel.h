#pragma once

#include "model/numerics/Represent.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace atlas::views {

/// The number formats, each with how it stores one value.
class FormatsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit FormatsModel(QObject* parent = nullptr);

    void setValue(double value);
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] static const NumberFormat& format(int row);
    [[nodiscard]] const Represented& stored(int row) const
    {
        return m_stored[static_cast<std::size_t>(row)];
    }
    /// The row of a format; −1 when there is none of this id.
    [[nodiscard]] static int rowOf(std::string_view id);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    double m_value = 0;
    std::vector<Represented> m_stored;
};

/// "FP8 e4m3": a format's name for widgets.
[[nodiscard]] QString nameOf(const NumberFormat& format);
/// A number with every digit that tells it apart.
[[nodiscard]] QString numberWords(double value);

/// Paints a format as a strip of bits. Below its digit each bit has a band: solid for the sign,
/// hatched for the exponent, empty for the mantissa.
class FormatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
        const override;
    [[nodiscard]] QSize
    sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The part of a pattern that a bit belongs to.
enum class BitPart : std::uint8_t { Sign, Exponent, Mantissa };
/// Paints one bit; its digit is left out when it is none of '0' and '1'.
void paintBit(QPainter& painter, const QRectF& cell, BitPart part, QChar digit);

} // namespace atlas::views
