#pragma once

#include "model/support/Watch.h"
#include "views/export/Picture.h"

#include <QByteArray>

namespace atlas::views {

/// The picture as a PDF of one page that fits it: lines and letters, no pixels.
[[nodiscard]] QByteArray
toPdf(const Picture& picture, const PictureRequest& request, const Watch& watch = {});

/// Takes the time and the time zone out of a PDF as QPdfWriter makes it: a fixed creation date, and
/// the cross-reference table put right for it.
[[nodiscard]] QByteArray withFixedDate(QByteArray pdf);

} // namespace atlas::views
