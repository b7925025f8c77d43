#include "views/export/Picture.h"

#include "model/drawing/Interior.h"
#include "model/drawing/LabelRoom.h"
#include "views/theme/Fonts.h"

#include <algorithm>
#include <cstddef>
#include <utility>

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

/// From here on chips show their inside: half-way between beginning to and nothing else.
constexpr double interiorFromHere = (interiorFrom + interiorWhole) / 2;

/// The inside of the chips in a region, as the screen shows it at that scale.
Drawing interiorsIn(
    const PictureRequest& request,
    const Rect& region,
    double pixelsPerUnit,
    const TextMeasure& measure)
{
    Drawing drawing;
    drawing.bounds = region;
    for (VertexId chip{0}; chip.index < request.topology.chipCount(); ++chip.index) {
        const Rect& box = request.layout.box(chip);
        // What its ports lead to is written beside it.
        if (!box.grown(box.width * 0.35).intersects(region))
            continue;
        const double scale = box.width / planWidth;
        const InteriorFrame frame{
            std::nullopt,
            box.height / scale,
            scale * pixelsPerUnit,
            {(region.x - box.x) / scale,
             (region.y - box.y) / scale,
             region.width / scale,
             region.height / scale}};
        Inset inset{.origin = {box.x, box.y}, .scale = scale, .presence = 1, .drawing = {}};
        inset.drawing = drawInterior(
            *request.parts, frame, {chip, chip.index * request.topology.coresPerChip()}, measure);
        appendPorts(inset.drawing, portsOf(request.topology, request.layout, chip), measure);
        drawing.insets.push_back(std::move(inset));
    }
    return drawing;
}

/// The machine at that scale, with what is inside its chips.
void fillMachine(Picture& picture, const PictureRequest& request, const TextMeasure& measure)
{
    const double chipPixels = chipWidth(request.layout) * picture.scale;
    // Only what is taken from the screen is seen from near; another picture is merely large.
    const double onScreen = request.perScreenPixel ? picture.scale / *request.perScreenPixel : 0;
    const bool open =
        request.parts != nullptr && chipWidth(request.layout) * onScreen >= interiorFromHere;
    picture.drawing = composeWhole(
        request.topology,
        request.layout,
        open ? Detail::Tile : detailFor(chipPixels),
        measure,
        picture.machine);
    if (open) {
        std::erase_if(picture.drawing.boxes, [](const Box& box) {
            return box.style == BoxClass::KindStripe && box.element.isVertex();
        });
        // What a link carries is said where it enters the chip.
        const auto figure = [](const auto& shape) { return shape.layer == Layer::Bandwidth; };
        std::erase_if(picture.drawing.boxes, figure);
        std::erase_if(picture.drawing.texts, figure);
        picture.interiors = interiorsIn(request, picture.machine, onScreen, measure);
    }
    CrowdedLabels(picture.drawing, 1).removeFrom(picture.drawing);
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
    picture.surroundingsScale = std::max(1.0, request.perScreenPixel.value_or(picture.scale));
    picture.machine = region;
    picture.cutOff = request.region.has_value() || request.place != nullptr;
    if (request.place != nullptr)
        picture.drawing = *request.place;
    else
        fillMachine(picture, request, measure);
    if (request.loads != nullptr)
        putLoads(
            picture.drawing,
            drawLoads(request.topology, request.layout, picture.drawing, *request.loads, measure));
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
