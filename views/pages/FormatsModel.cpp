#include "views/pages/FormatsModel.h"

#include "views/language/Words.h"
#include "views/theme/Fonts.h"
#include "views/theme/TextScale.h"
#include "views/theme/ThemeApplier.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

int rowHeight()
{
    return textScaled(34);
}
constexpr int side = 20;
int nameWidth()
{
    return textScaled(96);
}
constexpr double cellWidth = 13;
constexpr double cellHeight = 23;
constexpr double bandHeight = 6; ///< below the digit: the pattern of the bit's part
constexpr double partGap = 4;
constexpr int stripWidth = 32 * 13 + 2 * 4;
constexpr int gap = 16;
int errorWidth()
{
    return textScaled(96);
}
int splitWidth()
{
    return textScaled(118);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

QString fateWords(const Represented& stored)
{
    switch (stored.element.fate) {
    case Fate::Exact:
        return Words::tr("exact");
    case Fate::Rounded:
        return u"%1%2"_s.arg(stored.error < 0 ? u"−"_s : u"+"_s)
            .arg(digits(std::abs(stored.error), 3));
    case Fate::Vanished:
        return Words::tr("becomes zero");
    case Fate::Overflowed:
        return Words::tr("too large");
    case Fate::Lost:
        return Words::tr("no such value");
    }
    return {};
}

QString splitWords(const NumberFormat& format)
{
    return u"1 + %1 + %2"_s.arg(format.exponentBits).arg(format.mantissaBits);
}

/// Bits as text without gaps; empty when the value cannot be stored.
QString digitsOf(const NumberFormat& format, const Represented& stored)
{
    if (!stored.element.bits)
        return {};
    return QString::fromStdString(bitText(format, *stored.element.bits)).remove(u' ');
}

QString valueWords(const Represented& stored)
{
    return stored.element.bits ? numberWords(stored.value) : u"–"_s;
}

QString scaleWords(const Represented& stored)
{
    if (!stored.scaleBits)
        return {};
    return std::isfinite(stored.scale) ? u"× 2^%1"_s.arg(numberWords(std::ilogb(stored.scale)))
                                       : u"× NaN"_s;
}

/// What a screen reader says of a row.
QString spoken(const NumberFormat& format, const Represented& stored)
{
    return Words::tr("%1: sign 1 bit, exponent %2, mantissa %3; %4; stores %5, %6")
        .arg(nameOf(format))
        .arg(format.exponentBits)
        .arg(format.mantissaBits)
        .arg(digitsOf(format, stored), valueWords(stored), fateWords(stored));
}

void write(
    QPainter& painter, const QRectF& rect, const QFont& font, Role role, const QString& words)
{
    painter.setFont(font);
    painter.setPen(themeColor(role));
    painter.drawText(
        rect,
        Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(rect.width())));
}

void writeRight(
    QPainter& painter, const QRectF& rect, const QFont& font, Role role, const QString& words)
{
    painter.setFont(font);
    painter.setPen(themeColor(role));
    painter.drawText(
        rect,
        Qt::AlignRight | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(words, Qt::ElideRight, static_cast<int>(rect.width())));
}

BitPart partOf(const NumberFormat& format, int bit)
{
    if (bit == 0)
        return BitPart::Sign;
    return bit <= format.exponentBits ? BitPart::Exponent : BitPart::Mantissa;
}

/// Returns where the strip ends.
double
paintStrip(QPainter& painter, QPointF topLeft, const NumberFormat& format, const QString& digits)
{
    double x = topLeft.x();
    BitPart last = BitPart::Sign;
    for (int bit = 0; bit < format.bits(); ++bit) {
        const BitPart part = partOf(format, bit);
        if (part != last)
            x += partGap;
        last = part;
        const QChar digit = bit < digits.size() ? digits[bit] : QChar();
        paintBit(painter, QRectF(x, topLeft.y(), cellWidth, cellHeight), part, digit);
        x += cellWidth;
    }
    return x;
}

} // namespace

QString nameOf(const NumberFormat& format)
{
    return QString::fromUtf8(format.name.data(), static_cast<qsizetype>(format.name.size()));
}

QString numberWords(double value)
{
    return withDecimalPoint(QString::fromStdString(numberText(value)));
}

void paintBit(QPainter& painter, const QRectF& cell, BitPart part, QChar digit)
{
    const QRectF box = cell.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.fillRect(box, themeColor(Role::Panel));
    const QRectF band(box.left(), box.bottom() - bandHeight, box.width(), bandHeight);
    const QColor ink = themeColor(Role::TextSecondary);
    if (part == BitPart::Sign)
        painter.fillRect(band, ink);
    else if (part == BitPart::Exponent)
        painter.fillRect(band, QBrush(ink, Qt::BDiagPattern));
    painter.setPen(QPen(themeColor(Role::BoxEdge), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    painter.drawLine(band.topLeft(), band.topRight());
    if (digit != u'0' && digit != u'1')
        return;
    const QFont font = monoFont(11);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(themeColor(Role::Text));
    painter.drawText(
        QPointF(
            cell.center().x() - metrics.horizontalAdvance(digit) / 2.0,
            cell.center().y() - bandHeight / 2 + metrics.capHeight() / 2.0),
        QString(digit));
}

FormatsModel::FormatsModel(QObject* parent)
    : QAbstractListModel(parent)
{
    for (const NumberFormat& each : numberFormats())
        m_stored.push_back(represent(each, m_value, {}));
}

const NumberFormat& FormatsModel::format(int row)
{
    return numberFormats()[static_cast<std::size_t>(row)];
}

int FormatsModel::rowOf(std::string_view id)
{
    const NumberFormat* const found = findNumberFormat(id);
    return found == nullptr ? -1 : static_cast<int>(found - numberFormats().data());
}

void FormatsModel::setValue(double value)
{
    m_value = value;
    for (std::size_t i = 0; i < m_stored.size(); ++i)
        m_stored[i] = represent(numberFormats()[i], value, {});
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int FormatsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_stored.size());
}

QVariant FormatsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return spoken(format(index.row()), stored(index.row()));
    default:
        return {};
    }
}

void FormatDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const FormatsModel&>(*index.model());
    const NumberFormat& format = FormatsModel::format(index.row());
    const Represented& stored = model.stored(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = option.rect;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(row, themeColor(Role::SelectedFill));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(row, themeColor(Role::Raised));
    double x = row.left() + side;
    const auto part = [&](double width) { return QRectF(x, row.top(), width, row.height()); };
    write(
        *painter,
        part(nameWidth()),
        uiFont(13, selected ? QFont::DemiBold : QFont::Medium),
        Role::Text,
        nameOf(format));
    x += nameWidth();
    const double end = paintStrip(
        *painter, QPointF(x, row.center().y() - cellHeight / 2), format, digitsOf(format, stored));
    const double room = x + stripWidth - end - 8;
    const QString scale = scaleWords(stored);
    if (!scale.isEmpty())
        write(
            *painter,
            QRectF(end + 8, row.top(), room, row.height()),
            uiFont(12),
            Role::Text,
            scale);
    x += stripWidth + gap;
    write(*painter, part(splitWidth()), uiFont(12), Role::TextSecondary, splitWords(format));
    x += splitWidth();
    const double valueRight = row.right() - side - errorWidth();
    writeRight(
        *painter,
        QRectF(x, row.top(), valueRight - x, row.height()),
        uiFont(13, QFont::DemiBold),
        Role::Text,
        valueWords(stored));
    writeRight(
        *painter,
        QRectF(valueRight, row.top(), errorWidth(), row.height()),
        uiFont(12),
        Role::TextSecondary,
        fateWords(stored));
    painter->setPen(QPen(themeColor(Role::Hairline), 1));
    painter->drawLine(
        QPointF(row.left() + side, row.bottom() - 0.5),
        QPointF(row.right() - side, row.bottom() - 0.5));
    painter->restore();
}

QSize FormatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight()};
}

} // namespace atlas::views
