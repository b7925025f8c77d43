#pragma once

#include "model/support/Watch.h"
#include "views/export/Picture.h"

class QPainter;

namespace atlas::views {

/// Paints a picture with its ground; the painter maps device pixels, (0, 0) the picture's corner.
void paintPicture(
    QPainter& painter,
    const Picture& picture,
    const PictureRequest& request,
    const Watch& watch = {});

} // namespace atlas::views
