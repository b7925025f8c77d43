#include "views/export/Picture.h"

#include "views/theme/Fonts.h"

#include <algorithm>

namespace atlas::views {

namespace {

/// Without a scale of its own no picture is longer than this many pixels: beyond it viewers and
/// memory suffer, and the detail can no longer be taken in.
constexpr double longestSide = 8192;

double scaleFor(const PictureRequest& request, const Rect& region)
{
    if (request.pixelWidth)
        return *request.pixelWidth / std::max(region.width, 1.0);
    if (request.scale)
        return *request.scale;
    return std::min(1.0, longestSide / std::max({region.width, region.height, 1.0}));
}

double chipWidth(const Layout& layout)
{
    return layout.boxes.empty() ? 0 : layout.boxes.front().width;
}

} // namespace

Picture composePicture(const PictureRequest& request)
{
    const TextMeasure measure = fontMeasure();
    const Rect region = request.region.value_or(request.layout.bounds);
    Picture picture;
    picture.scale = scaleFor(request, region);
    picture.region = request.region;
    picture.drawing = composeWhole(
        request.topology,
        request.layout,
        detailFor(chipWidth(request.layout) * picture.scale),
        measure,
        region);
    Drawing& drawing = picture.drawing;
    picture.machineUnder = drawing.under.size();
    picture.machineWires = drawing.wires.size();
    picture.machineBoxes = drawing.boxes.size();
    picture.machineTexts = drawing.texts.size();
    appendSurroundings(drawing, request.topology, request.surroundings, request.layers, measure);
    if (request.pixelWidth)
        picture.scale = *request.pixelWidth / std::max(drawing.bounds.width, 1.0);
    return picture;
}

} // namespace atlas::views
