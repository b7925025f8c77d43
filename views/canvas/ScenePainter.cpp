#include "views/canvas/ScenePainter.h"

#include "model/drawing/HostShapes.h"
#include "model/drawing/Interior.h"
#include "model/drawing/Pen.h"
#include "model/drawing/WirePath.h"
#include "views/export/DrawingPainter.h"
#include "views/theme/Fonts.h"
#include "views/theme/ThemeColors.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <utility>

namespace atlas::views {

namespace {

constexpr double leastText = leastTextPixels;

/// Leaves only the shapes whose element has another state than `rest`.
template<typename Shapes>
void keepEmphasized(
    std::vector<std::uint32_t>& indices,
    const Shapes& shapes,
    const Highlight& highlight,
    Highlight::State rest)
{
    std::erase_if(indices, [&](std::uint32_t index) {
        const Element element = shapes[index].element;
        return element.kind == Element::Kind::None || highlight.of(element) == rest;
    });
}

/// The box titles of a drawing are hidden below this scale, as too small to be read; so are the
/// titles of its frames.
const double boxTitlesFrom = leastText / textStyle(TextClass::BoxTitle).size;
const double frameTitlesFrom = leastText / textStyle(TextClass::FrameTitle).size;

bool hasTitle(BoxClass style)
{
    switch (style) {
    case BoxClass::PcieBox:
    case BoxClass::EfaBox:
    case BoxClass::EnaBox:
    case BoxClass::StorageBox:
    case BoxClass::NetworkBar:
    case BoxClass::EnaBar:
    case BoxClass::SwitchBar:
        return true;
    case BoxClass::Chip:
    case BoxClass::KindStripe:
    case BoxClass::NeuronCore:
    case BoxClass::MemoryBar:
    case BoxClass::NumaFrame:
    case BoxClass::ServerFrame:
    case BoxClass::Strip:
    case BoxClass::Pill:
    case BoxClass::BranchDot:
    case BoxClass::Part:
    case BoxClass::PartCell:
    case BoxClass::PartRow:
    case BoxClass::Die:
    case BoxClass::LogicalCore:
    case BoxClass::Port:
    case BoxClass::BusiestPill:
    case BoxClass::FailedRing:
    case BoxClass::Notch:
    case BoxClass::ChunkNone:
    case BoxClass::ChunkPart:
    case BoxClass::ChunkWhole:
        return false;
    }
    return false;
}

/// A name in a larger type than the drawing's own title, where the box has room for it: what a box
/// is can be read from farther away than what it says of itself.
void appendName(Drawing& drawing, const Scene& scene, const Box& box, const TextMeasure& measure)
{
    constexpr TextClass style = TextClass::DeviceId;
    constexpr double inset = 6;
    const double size = textStyle(style).size;
    const std::string name = scene.topology.label(box.element.vertex());
    if (measure(name, style) > box.rect.width - 2 * inset || size > box.rect.height - 4)
        return;
    drawing.texts.push_back(
        {.baseline = {box.rect.center().x, Pen::baselineAt(box.rect.center().y, style)},
         .style = style,
         .align = Align::Center,
         .layer = box.layer,
         .element = box.element,
         .text = name});
}

/// The name of a frame in its upper left corner, in the smallest of some types that can be read.
void appendFrameName(
    Drawing& drawing,
    const Scene& scene,
    const Frame& frame,
    double scale,
    const TextMeasure& measure)
{
    constexpr double inset = 12;
    constexpr auto styles =
        std::to_array({TextClass::DeviceId, TextClass::Title, TextClass::PartTitle});
    const auto* const style = std::ranges::find_if(
        styles, [scale](TextClass type) { return textStyle(type).size * scale >= leastText; });
    if (style == styles.end())
        return;
    const std::string name = frameTitle(scene.topology, frame);
    const double size = textStyle(*style).size;
    if (measure(name, *style) > frame.rect.width - 2 * inset || size > frame.rect.height - 4)
        return;
    const bool strip = frame.kind == FrameKind::HostStrip || frame.kind == FrameKind::NetworkStrip;
    const double middle = strip ? frame.rect.center().y : frame.rect.y + std::max(size, 18.0);
    drawing.texts.push_back(
        {.baseline = {frame.rect.x + inset, Pen::baselineAt(middle, *style)},
         .style = *style,
         .layer = layerOf(frame.kind),
         .element = frame.vertex ? Element::of(*frame.vertex) : Element{},
         .text = name});
}

/// Names for the boxes in sight whose own titles are too small at this scale.
void appendNames(
    Drawing& drawing,
    const Scene& scene,
    const SpatialIndex::Hits& hits,
    double scale,
    const TextMeasure& measure)
{
    if (scale < frameTitlesFrom && !hits.under.empty()) {
        for (const Frame& frame : scene.layout.frames)
            appendFrameName(drawing, scene, frame, scale, measure);
    }
    if (scale < leastText / textStyle(TextClass::DeviceId).size)
        return;
    for (const std::uint32_t index : hits.boxes) {
        const Box& box = scene.drawing.boxes[index];
        if (scale < boxTitlesFrom && hasTitle(box.style) && box.element.isVertex())
            appendName(drawing, scene, box, measure);
    }
}

} // namespace

ScenePainter::ScenePainter()
    : m_measure(fontMeasure())
{
}

void ScenePainter::paintHits(
    QPainter& painter,
    const SceneView& view,
    const SpatialIndex::Hits& hits,
    const Highlight& highlight) const
{
    const Scene& scene = view.scene;
    painter.save();
    painter.translate(view.viewport.offset);
    painter.scale(view.viewport.scale, view.viewport.scale);
    const double ratio = painter.device()->devicePixelRatioF();
    const PaintOptions options{
        .palette = palette(view.look.theme),
        .layers = view.look.layers,
        .highlight = &highlight,
        .visible = &hits,
        .labelGrowth = labelGrowth(view.viewport.scale * ratio),
        .mostGrowth = mostMachineGrowth * ratio};
    paintDrawing(painter, scene.drawing, options);
    const double chipPixels = scene.chipWidth * view.viewport.scale;
    const Detail detail = detailFor(chipPixels);
    const double presence = scene.interior
        ? std::clamp((chipPixels - interiorFrom) / (interiorWhole - interiorFrom), 0.0, 1.0)
        : 0;
    // One melts away before the other appears.
    const Palette faded = melted(options.palette, 1 - 2 * std::min(presence, 0.5));
    if (presence > 0.5)
        paintInteriors(painter, view, hits, 2 * presence - 1);
    if (detail != Detail::Tile && presence < 0.5) {
        Drawing inside;
        for (const std::uint32_t index : hits.boxes) {
            const Box& box = scene.drawing.boxes[index];
            if (box.style == BoxClass::Chip && box.element.isVertex())
                appendChipInside(
                    inside,
                    scene.topology,
                    scene.layout,
                    {box.element.vertex(), detail},
                    m_measure);
        }
        appendNames(inside, scene, hits, view.viewport.scale * ratio, m_measure);
        const PaintOptions within{
            .palette = faded,
            .layers = options.layers,
            .highlight = options.highlight,
            .mostGrowth = options.mostGrowth};
        paintDrawing(painter, inside, within);
    }
    painter.restore();
}

void ScenePainter::paintInteriors(
    QPainter& painter, const SceneView& view, const SpatialIndex::Hits& hits, double presence) const
{
    const Scene& scene = view.scene;
    const double ratio = painter.device()->devicePixelRatioF();
    const Palette colors = melted(palette(view.look.theme), presence);
    const Rect seen = view.viewport.visible(
        QSizeF(painter.device()->width() / ratio, painter.device()->height() / ratio));
    for (const std::uint32_t index : hits.boxes) {
        const Box& box = scene.drawing.boxes[index];
        if (box.style != BoxClass::Chip || !box.element.isVertex())
            continue;
        const VertexId chip = box.element.vertex();
        const double scale = box.rect.width / planWidth;
        Drawing inside = drawInterior(
            scene.interior->parts,
            {std::nullopt,
             scene.interior->height,
             scale * view.viewport.scale,
             {(seen.x - box.rect.x) / scale,
              (seen.y - box.rect.y) / scale,
              seen.width / scale,
              seen.height / scale}},
            {chip, chip.index * scene.topology.coresPerChip()},
            m_measure);
        appendPorts(inside, portsOf(scene.topology, scene.layout, chip), m_measure);
        painter.save();
        painter.translate(box.rect.x, box.rect.y);
        painter.scale(scale, scale);
        paintDrawing(
            painter,
            inside,
            {.palette = colors,
             .layers = view.look.layers,
             .mostGrowth = mostInteriorGrowth * ratio});
        painter.restore();
    }
}

void ScenePainter::paintWays(
    QPainter& painter, const SceneView& view, std::span<const std::vector<Point>> ways)
{
    constexpr double width = 5;
    constexpr double head = 16;
    const QColor accent = toQColor(palette(view.look.theme), Role::Accent);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const std::vector<Point>& way : ways) {
        std::vector<Point> corners;
        for (const Point point : way) {
            const QPointF at = view.viewport.toWidget(point);
            corners.push_back({at.x(), at.y()});
        }
        QPolygonF line;
        for (const Point point : shortened(corners, false, true, head))
            line << QPointF(point.x, point.y);
        painter.setPen(QPen(accent, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        QPolygonF tip;
        for (const Point point : arrowhead(corners.back(), corners[corners.size() - 2], head))
            tip << QPointF(point.x, point.y);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawPolygon(tip);
    }
    painter.restore();
}

/// The outlines of the parts that are picked out, as wide at every scale.
void ScenePainter::paintParts(QPainter& painter, const SceneView& view, const Highlight& highlight)
{
    constexpr double distance = 3;
    constexpr double radius = 4;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [element, state] : highlight.parts) {
        const Rect rect = view.scene.bounds(element);
        const QRectF place(
            view.viewport.toWidget({rect.x, rect.y}),
            view.viewport.toWidget({rect.right(), rect.bottom()}));
        const bool selected = state == Highlight::State::Selected;
        const Palette& colors = palette(view.look.theme);
        const bool hovered = state == Highlight::State::Hovered;
        painter.setPen(QPen(toQColor(colors, hovered ? Role::TextSecondary : Role::Accent), 2));
        painter.drawRoundedRect(place, radius, radius);
        if (selected)
            painter.drawRoundedRect(
                place.adjusted(-distance, -distance, distance, distance),
                radius + distance,
                radius + distance);
    }
    painter.restore();
}

void ScenePainter::paint(
    QPainter& painter, const SceneView& view, const Rect& region, const Highlight& highlight) const
{
    // What a chip's ports lead to is written beside it.
    constexpr double besideChip = 0.35; // of its width
    const double chip = view.scene.chipWidth;
    const bool close = view.scene.interior && chip * view.viewport.scale > interiorFrom;
    const Rect reach = close ? region.grown(besideChip * chip) : region;
    SpatialIndex::Hits hits = view.scene.index.inside(reach);
    const double ratio = painter.device()->devicePixelRatioF();
    view.scene.crowdedAt(labelGrowth(view.viewport.scale * ratio))
        .removeFrom(hits.boxes, hits.texts);
    paintHits(painter, view, hits, highlight);
}

void ScenePainter::paintEmphasized(
    QPainter& painter,
    const SceneView& view,
    const Highlight& highlight,
    Highlight::State rest,
    const Rect& region) const
{
    const Drawing& drawing = view.scene.drawing;
    SpatialIndex::Hits hits = view.scene.index.inside(region);
    hits.under.clear();
    const std::vector<std::uint32_t> obstacles = hits.boxes;
    keepEmphasized(hits.wires, drawing.wires, highlight, rest);
    keepEmphasized(hits.boxes, drawing.boxes, highlight, rest);
    keepEmphasized(hits.texts, drawing.texts, highlight, rest);
    ShapeList shapes{std::move(hits.boxes), std::move(hits.texts)};
    const double ratio = painter.device()->devicePixelRatioF();
    removeCrowdedLabels(drawing, labelGrowth(view.viewport.scale * ratio), obstacles, shapes);
    hits.boxes = std::move(shapes.boxes);
    hits.texts = std::move(shapes.texts);
    const SceneLook look{view.look.theme, view.look.layers.with(Layer::Bandwidth, true)};
    if (!hits.wires.empty() || !hits.boxes.empty() || !hits.texts.empty())
        paintHits(painter, {view.scene, view.viewport, look}, hits, highlight);
    paintParts(painter, view, highlight);
}

} // namespace atlas::views
