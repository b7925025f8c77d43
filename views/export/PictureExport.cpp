#include "views/export/PictureExport.h"

#include "model/drawing/SvgWriter.h"
#include "model/units/Unit.h"
#include "views/export/PdfWriter.h"
#include "views/export/PicturePainter.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPainter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

constexpr double longestSide = 32767; ///< of a raster image, in pixels
constexpr double mostPixels = 268435456; ///< 1 GiB at 4 bytes each

/// Of 0 to 100: a quarter faster than Qt's default for files that are a fiftieth larger.
constexpr int pngCompression = 45;

std::unexpected<Problem> failure(const QString& where, const QString& what)
{
    return std::unexpected(Problem{where.toStdString(), what.toStdString()});
}

/// The largest scale at which a picture can be held as pixels, rounded down to two figures.
double largestScale(const Rect& bounds)
{
    const double bySide = longestSide / std::max(bounds.width, bounds.height);
    const double byArea = std::sqrt(mostPixels / (bounds.width * bounds.height));
    const double scale = std::min(bySide, byArea);
    const double unit = std::pow(10, std::floor(std::log10(scale)) - 1);
    return std::floor(scale / unit) * unit;
}

Result<QImage> paintImage(const Picture& picture, const PictureRequest& request)
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
    if (!(width <= longestSide && height <= longestSide && width * height <= mostPixels))
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
    paintPicture(painter, picture, request);
    painter.end();
    return image;
}

Result<QByteArray> toPng(const Picture& picture, const PictureRequest& request)
{
    const Result<QImage> image = paintImage(picture, request);
    if (!image)
        return std::unexpected(image.error());
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
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
        .machineScale = picture.scale / picture.surroundingsScale};
    if (picture.cutOff)
        options.clip = picture.machine;
    return QByteArray::fromStdString(toSvg(picture.drawing, request.topology, options));
}

} // namespace

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
    return paintImage(composePicture(request), request);
}

Result<QByteArray> encodePicture(const PictureRequest& request, PictureFormat format)
{
    const Picture picture = composePicture(request);
    switch (format) {
    case PictureFormat::Png:
        return toPng(picture, request);
    case PictureFormat::Svg:
        return toSvgBytes(picture, request);
    case PictureFormat::Pdf:
        return toPdf(picture, request);
    }
    return QByteArray();
}

Result<void> exportPicture(const PictureRequest& request, const QString& path)
{
    const Result<PictureFormat> format = formatOf(path);
    if (!format)
        return std::unexpected(format.error());
    Result<QByteArray> bytes = encodePicture(request, *format);
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
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(path, u"the file could not be written: "_s + file.errorString());
    return {};
}

} // namespace atlas::views
