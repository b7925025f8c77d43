#include "views/export/PdfWriter.h"

#include "views/export/PicturePainter.h"
#include "views/theme/ThemeColors.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QString>

#include <algorithm>
#include <cmath>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double pointsPerPixel = 72.0 / 96.0;
constexpr int resolution = 1152; ///< dots per inch: twelve to a pixel at scale 1
constexpr qsizetype offsetDigits = 10; ///< of an entry in a cross-reference table
constexpr qsizetype entrySize = 20;

/// The number at a place of the bytes; 0 when there is none.
qsizetype numberAt(const QByteArray& bytes, qsizetype at)
{
    qsizetype end = at;
    while (end < bytes.size() && bytes[end] >= '0' && bytes[end] <= '9')
        ++end;
    return bytes.mid(at, end - at).toLongLong();
}

/// Lowers the offsets of all objects behind a place where bytes were taken out.
void moveReferences(QByteArray& pdf, qsizetype behind, qsizetype by)
{
    const qsizetype start = pdf.lastIndexOf("startxref\n");
    if (start < 0)
        return;
    const qsizetype digits = start + qsizetype(sizeof("startxref\n")) - 1;
    const qsizetype table = numberAt(pdf, digits) - by;
    pdf.replace(digits, QByteArray::number(table + by).size(), QByteArray::number(table));
    // "xref\n0 12\n" and then an entry of 20 bytes for each object.
    qsizetype entry = pdf.indexOf('\n', pdf.indexOf('\n', table) + 1) + 1;
    for (; entry + entrySize <= pdf.size() && pdf[entry] != 't'; entry += entrySize) {
        const qsizetype offset = numberAt(pdf, entry);
        if (offset > behind) {
            pdf.replace(
                entry,
                offsetDigits,
                QByteArray::number(offset - by).rightJustified(offsetDigits, '0'));
        }
    }
}

} // namespace

QByteArray toPdf(const Picture& picture, const PictureRequest& request, const Watch& watch)
{
    const Rect& bounds = picture.drawing.bounds;
    // Pages are whole points in size.
    const QSizeF page(
        std::max(1.0, std::ceil(bounds.width * picture.scale * pointsPerPixel)),
        std::max(1.0, std::ceil(bounds.height * picture.scale * pointsPerPixel)));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Neuron Atlas"_s);
    writer.setTitle(QString::fromStdString(request.topology.title()));
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(page, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    // The page may be up to a point larger than the picture.
    if (!request.transparent)
        painter.fillRect(
            QRect(0, 0, writer.width(), writer.height()),
            toQColor(palette(request.theme), Role::Canvas));
    const double dotsPerPixel = resolution / 96.0;
    painter.scale(dotsPerPixel, dotsPerPixel);
    paintPicture(painter, picture, request, watch);
    painter.end();
    return withFixedDate(bytes);
}

QByteArray withFixedDate(QByteArray pdf)
{
    const QByteArray key = "/CreationDate (";
    const qsizetype at = pdf.indexOf(key);
    if (at < 0)
        return pdf;
    const qsizetype from = at + key.size();
    const qsizetype length = pdf.indexOf(')', from) - from;
    const QByteArray date = "D:20000101000000Z";
    if (length < date.size())
        return pdf;
    pdf.replace(from, length, date);
    moveReferences(pdf, at, length - date.size());
    return pdf;
}

} // namespace atlas::views
