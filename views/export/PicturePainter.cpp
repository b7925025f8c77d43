#include "views/export/PicturePainter.h"

#include "views/export/DrawingPainter.h"
#include "views/theme/ThemeColors.h"

#include <QPainter>

#include <numeric>

namespace atlas::views {

namespace {

std::vector<std::uint32_t> indices(std::size_t from, std::size_t to)
{
    std::vector<std::uint32_t> result(to - from);
    std::iota(result.begin(), result.end(), static_cast<std::uint32_t>(from));
    return result;
}

QRectF toQRectF(const Rect& rect)
{
    return {rect.x, rect.y, rect.width, rect.height};
}

/// The machine cut off at the region, then title and legend.
void paintRegion(QPainter& painter, const Picture& picture, PaintOptions options)
{
    const Drawing& drawing = picture.drawing;
    const SpatialIndex::Hits machine{
        indices(0, picture.machineUnder),
        indices(0, picture.machineWires),
        indices(0, picture.machineBoxes),
        indices(0, picture.machineTexts)};
    const SpatialIndex::Hits surroundings{
        indices(picture.machineUnder, drawing.under.size()),
        indices(picture.machineWires, drawing.wires.size()),
        indices(picture.machineBoxes, drawing.boxes.size()),
        indices(picture.machineTexts, drawing.texts.size())};
    painter.save();
    painter.setClipRect(toQRectF(*picture.region));
    options.visible = &machine;
    paintDrawing(painter, drawing, options);
    painter.restore();
    options.visible = &surroundings;
    paintDrawing(painter, drawing, options);
}

} // namespace

void paintPicture(QPainter& painter, const Picture& picture, const PictureRequest& request)
{
    const Palette& colors = palette(request.theme);
    const Rect& bounds = picture.drawing.bounds;
    painter.save();
    painter.scale(picture.scale, picture.scale);
    painter.translate(-bounds.x, -bounds.y);
    if (!request.transparent)
        painter.fillRect(toQRectF(bounds), toQColor(colors, Role::Canvas));
    const PaintOptions options{
        .palette = colors,
        .layers = request.layers,
        .highlight = request.highlight,
        .casings = !request.transparent};
    if (picture.region)
        paintRegion(painter, picture, options);
    else
        paintDrawing(painter, picture.drawing, options);
    painter.restore();
}

} // namespace atlas::views
