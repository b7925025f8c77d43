#include "views/export/PictureExport.h"

#include "model/drawing/SvgWriter.h"
#include "model/units/Unit.h"
#include "views/export/DrawingPainter.h"
#include "views/export/PdfWriter.h"
#include "views/export/PicturePainter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <filesystem>
#include <system_error>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestSide = 32767; ///< of a raster image, in pixels
constexpr double mostPixels = 268435456; ///< 1 GiB at 4 bytes each

/// Of the time that a PNG file takes: painting; the rest is packing.
constexpr double paintingShare = 0.7;

/// Of 0 to 100: a quarter faster than Qt's default for files that are a fiftieth larger.
constexpr int pngCompression = 45;

std::unexpected<Problem> failure(const QString& where, const QString& what)
{
    return std::unexpected(Problem{where.toStdString(), what.toStdString()});
}

/// Why the last write went wrong. Where only a part was taken, Qt calls the reason unknown.
QString lastReason(const QFileDevice& file)
{
    return errno == 0 ? file.errorString()
                      : QString::fromStdString(std::generic_category().message(errno));
}

Result<QImage> paintImage(const Picture& picture, const PictureRequest& request, const Watch& watch)
{
    const Rect& bounds = picture.drawing.bounds;
    const double width = std::ceil(bounds.width * picture.scale);
    const double height = std::ceil(bounds.height * picture.scale);
    const auto tooLarge = [&] {
        return failure(
            {},
            u"the picture would be %1 × %2 pixels, more than an image can hold; a scale of up to "
            "%3 works, or a region of the diagram, or an SVG or PDF file"_s.arg(
                QString::fromStdString(formatNumber(width)),
                QString::fromStdString(formatNumber(height)),
                QString::number(largestScale(bounds))));
    };
    const bool fits = width <= longestSide && height <= longestSide && width * height <= mostPixels;
    if (!fits)
        return tooLarge();
    QImage image(
        std::max(1, static_cast<int>(width)),
        std::max(1, static_cast<int>(height)),
        request.transparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    if (image.isNull())
        return tooLarge();
    image.fill(
        request.transparent
            ? QColor(Qt::transparent)
            : QColor(QString::fromStdString(toHex(palette(request.theme)[Role::Canvas]))));
    QPainter painter(&image);
    paintPicture(painter, picture, request, watch);
    painter.end();
    return image;
}

/// Bytes that are taken until the watch says stop: the only way to stop an image writer.
class WatchedBuffer : public QBuffer {
public:
    WatchedBuffer(QByteArray* bytes, const std::stop_token& stop)
        : QBuffer(bytes)
        , m_stop(stop)
    {
        open(QIODevice::WriteOnly);
    }

protected:
    qint64 writeData(const char* data, qint64 size) override
    {
        return m_stop.stop_requested() ? -1 : QBuffer::writeData(data, size);
    }

private:
    const std::stop_token& m_stop;
};

Result<QByteArray> toPng(const Picture& picture, const PictureRequest& request, const Watch& watch)
{
    const Result<QImage> image = paintImage(picture, request, watch.part(0, paintingShare));
    if (!image)
        return std::unexpected(image.error());
    QByteArray bytes;
    WatchedBuffer buffer(&bytes, watch.stop);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(pngCompression);
    if (!writer.write(*image))
        return failure({}, u"the picture could not be encoded: "_s + writer.errorString());
    return bytes;
}

QByteArray toSvgBytes(const Picture& picture, const PictureRequest& request)
{
    SvgOptions options{
        .palette = palette(request.theme),
        .layers = request.layers,
        .scale = picture.surroundingsScale,
        .transparent = request.transparent,
        .highlight = request.highlight,
        .surroundings = &picture.surroundings,
        .parts = request.parts,
        .interiors = &picture.interiors,
        .mostGrowth = mostMachineGrowth * request.perScreenPixel.value_or(0),
        .mostInteriorGrowth = mostInteriorGrowth * request.perScreenPixel.value_or(0),
        .machineScale = picture.scale / picture.surroundingsScale};
    if (picture.cutOff)
        options.clip = picture.machine;
    return QByteArray::fromStdString(toSvg(picture.drawing, request.topology, options));
}

} // namespace

double largestScale(const Rect& bounds)
{
    const double bySide = longestSide / std::max(bounds.width, bounds.height);
    const double byArea = std::sqrt(mostPixels / (bounds.width * bounds.height));
    const double scale = std::min(bySide, byArea);
    const double unit = std::pow(10, std::floor(std::log10(scale)) - 1);
    return std::floor(scale / unit) * unit;
}

Result<PictureFormat> formatOf(const QString& path)
{
    const QString extension = QFileInfo(path).suffix().toLower();
    if (extension == u"png"_s)
        return PictureFormat::Png;
    if (extension == u"svg"_s)
        return PictureFormat::Svg;
    if (extension == u"pdf"_s)
        return PictureFormat::Pdf;
    const QString found = extension.isEmpty() ? u"there is no extension"_s
                                              : u"the extension is “.%1”"_s.arg(extension);
    return failure(path, found + u"; a picture is a .png, .svg or .pdf file"_s);
}

Result<QImage> paintImage(const PictureRequest& request)
{
    return paintImage(composePicture(request), request, {});
}

Result<QByteArray>
encodePicture(const PictureRequest& request, PictureFormat format, const Watch& watch)
{
    const Picture picture = composePicture(request);
    switch (format) {
    case PictureFormat::Png:
        return toPng(picture, request, watch);
    case PictureFormat::Svg:
        return toSvgBytes(picture, request);
    case PictureFormat::Pdf:
        return toPdf(picture, request, watch);
    }
    return QByteArray();
}

Result<void> exportPicture(const PictureRequest& request, const QString& path, const Watch& watch)
{
    const Result<PictureFormat> format = formatOf(path);
    if (!format)
        return std::unexpected(format.error());
    Result<QByteArray> bytes = encodePicture(request, *format, watch);
    if (!watch.goesOn(1))
        return failure(path, u"the export was stopped; nothing was written"_s);
    if (!bytes) {
        bytes.error().where = path.toStdString();
        return std::unexpected(bytes.error());
    }
    return writeFile(*bytes, path);
}

Result<void> writeFile(const QByteArray& bytes, const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return failure(path, u"this is a folder; a file name is needed"_s);
    // Renaming would put a file in the place of a device or a pipe.
    std::error_code ignored;
    const auto status = std::filesystem::status(path.toStdString(), ignored);
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
        return failure(path, u"this is a device or a pipe; a picture needs a file of its own"_s);
    if (!info.dir().exists())
        return failure(path, u"the folder “%1” does not exist"_s.arg(info.dir().path()));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(path, u"the file cannot be written: "_s + file.errorString());
    const auto failed = [&] {
        return failure(path, u"the file could not be written: "_s + lastReason(file));
    };
    // Written out here, for committing forgets why a file took no more.
    errno = 0;
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const auto problem = failed();
        file.cancelWriting();
        return problem;
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace atlas::views
