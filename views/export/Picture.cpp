#include "views/export/Picture.h"

#include "views/theme/Fonts.h"

#include <algorithm>
#include <cstddef>

namespace atlas::views {

namespace {

/// Without a scale of its own no picture is longer than this many pixels: beyond it viewers and
/// memory suffer, and the detail can no longer be taken in.
constexpr double longestSide = 8192;
constexpr double placeWidth = 1600; ///< pixels of a chip or a part without a scale of its own

double scaleFor(const PictureRequest& request, const Rect& region)
{
    if (request.pixelWidth)
        return *request.pixelWidth / std::max(region.width, 1.0);
    if (request.scale)
        return *request.scale;
    if (request.place != nullptr)
        return placeWidth / std::max(region.width, 1.0);
    return std::min(1.0, longestSide / std::max({region.width, region.height, 1.0}));
}

double chipWidth(const Layout& layout)
{
    return layout.boxes.empty() ? 0 : layout.boxes.front().width;
}

Rect scaled(const Rect& rect, double factor)
{
    return {rect.x * factor, rect.y * factor, rect.width * factor, rect.height * factor};
}

/// A drawing with one wire of each class and layer and one figure of a link: all that a legend asks
/// of the machine.
Drawing sampleOf(const Drawing& drawing)
{
    Drawing sample;
    for (const Wire& wire : drawing.wires) {
        const bool known = std::ranges::any_of(sample.wires, [&wire](const Wire& other) {
            return other.style == wire.style && other.layer == wire.layer
                && other.also == wire.also;
        });
        if (!known)
            sample.wires.push_back(
                {.style = wire.style, .layer = wire.layer, .also = wire.also, .element = {}});
    }
    const auto figure = std::ranges::find(drawing.boxes, Layer::Bandwidth, &Box::layer);
    if (figure != drawing.boxes.end())
        sample.boxes.push_back(*figure);
    return sample;
}

/// Title and legend around a place for the machine.
Drawing surround(const PictureRequest& request, const Picture& picture, const TextMeasure& measure)
{
    Drawing result = sampleOf(picture.drawing);
    const auto wires = static_cast<std::ptrdiff_t>(result.wires.size());
    const auto boxes = static_cast<std::ptrdiff_t>(result.boxes.size());
    result.bounds = scaled(picture.machine, picture.scale / picture.surroundingsScale);
    appendSurroundings(result, request.topology, request.surroundings, request.layers, measure);
    result.wires.erase(result.wires.begin(), result.wires.begin() + wires);
    result.boxes.erase(result.boxes.begin(), result.boxes.begin() + boxes);
    return result;
}

} // namespace

Picture composePicture(const PictureRequest& request)
{
    const TextMeasure measure = fontMeasure();
    const Rect region = request.place != nullptr ? request.place->bounds
                                                 : request.region.value_or(request.layout.bounds);
    Picture picture;
    picture.scale = scaleFor(request, region);
    picture.surroundingsScale = std::max(1.0, picture.scale);
    picture.machine = region;
    picture.cutOff = request.region.has_value() || request.place != nullptr;
    picture.drawing = request.place != nullptr
        ? *request.place
        : composeWhole(
              request.topology,
              request.layout,
              detailFor(chipWidth(request.layout) * picture.scale),
              measure,
              region);
    picture.surroundings = surround(request, picture, measure);
    if (request.pixelWidth) {
        // What stands around may be wider than the machine.
        const double width =
            std::max(1.0, picture.surroundings.bounds.width * picture.surroundingsScale);
        picture.scale *= *request.pixelWidth / width;
        picture.surroundingsScale *= *request.pixelWidth / width;
    }
    picture.drawing.bounds =
        scaled(picture.surroundings.bounds, picture.surroundingsScale / picture.scale);
    return picture;
}

} // namespace atlas::views
