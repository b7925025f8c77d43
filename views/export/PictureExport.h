#pragma once

#include "model/support/Result.h"
#include "model/support/Watch.h"
#include "views/export/Picture.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <cstdint>
#include <string_view>

namespace atlas::views {

enum class PictureFormat : std::uint8_t { Png, Svg, Pdf };

/// The format that a file's extension asks for, in upper or lower case; a problem that names the
/// three when it is another one.
[[nodiscard]] Result<PictureFormat> formatOf(const QString& path);

/// The largest scale at which these bounds, in drawing units, can be held as pixels, rounded down
/// to two figures.
[[nodiscard]] double largestScale(const Rect& bounds);

/// The picture as pixels. A problem when it would have more than 32,767 pixels on a side or take
/// more than a gibibyte; it says which scale would work.
[[nodiscard]] Result<QImage> paintImage(const PictureRequest& request);

/// The picture as the bytes of a file; the same request gives the same bytes.
[[nodiscard]] Result<QByteArray>
encodePicture(const PictureRequest& request, PictureFormat format, const Watch& watch = {});

/// Writes the picture to a file in the format of its extension. The file is written beside and
/// renamed: it appears whole or not at all, and an earlier one survives a failure. When the watch
/// says stop, nothing is written and the problem says so.
[[nodiscard]] Result<void>
exportPicture(const PictureRequest& request, const QString& path, const Watch& watch = {});

/// Writes bytes to a file, beside and renamed. Devices and pipes are refused: the rename would
/// replace them.
[[nodiscard]] Result<void> writeFile(const QByteArray& bytes, const QString& path);

} // namespace atlas::views
