#include "views/export/PicturePainter.h"

#include "views/export/DrawingPainter.h"
#include "views/theme/ThemeColors.h"

#include <QPainter>

#include <cmath>

namespace atlas::views {

namespace {

QRectF toQRectF(const Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

} // namespace

void paintPicture(
    QPainter& painter, const Picture& picture, const PictureRequest& request, const Watch& watch)
{
    const Palette& colors = palette(request.theme);
    PaintOptions options{
        .palette = colors,
        .layers = request.layers,
        .highlight = request.highlight,
        .casings = !request.transparent,
        .watch = &watch};
    // What a pixel of the picture is on the device: of a PDF there are many.
    const double dots = std::sqrt(std::abs(painter.deviceTransform().determinant()));
    const double screen = request.perScreenPixel.value_or(0) * dots;
    options.mostGrowth = mostMachineGrowth * screen;
    const Rect& whole = picture.drawing.bounds;
    painter.save();
    painter.scale(picture.scale, picture.scale);
    painter.translate(-whole.x, -whole.y);
    if (!request.transparent)
        painter.fillRect(toQRectF(whole), toQColor(colors, Role::Canvas));
    if (picture.cutOff)
        painter.setClipRect(toQRectF(picture.machine));
    paintDrawing(painter, picture.drawing, options);
    options.mostGrowth = mostInteriorGrowth * screen;
    paintDrawing(painter, picture.interiors, options);
    painter.restore();

    options.mostGrowth = 0;
    options.chipsAsTiles = false;
    options.highlight = nullptr;
    options.watch = nullptr;
    const Rect& frame = picture.surroundings.bounds;
    painter.save();
    painter.scale(picture.surroundingsScale, picture.surroundingsScale);
    painter.translate(-frame.x, -frame.y);
    paintDrawing(painter, picture.surroundings, options);
    painter.restore();
}

} // namespace atlas::views
