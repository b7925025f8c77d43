#include "views/canvas/ScenePainter.h"

#include "views/export/DrawingPainter.h"
#include "views/theme/Fonts.h"

#include <QPainter>

#include <algorithm>

namespace atlas::views {

namespace {

constexpr double leastText = 8; ///< pixels; paintDrawing() leaves smaller texts out

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
    constexpr double capHeight = 0.73; // of Inter, in the size of the type
    const double size = textStyle(style).size;
    const std::string name = scene.topology.label(box.element.vertex());
    if (measure(name, style) > box.rect.width - 2 * inset || size > box.rect.height - 4)
        return;
    const bool frame = box.style == BoxClass::NumaFrame;
    const double x = frame ? box.rect.x + 2 * inset : box.rect.center().x;
    const double middle = frame ? box.rect.y + size : box.rect.center().y;
    drawing.texts.push_back(
        {.baseline = {x, middle + capHeight * size / 2},
         .style = style,
         .align = frame ? Align::Left : Align::Center,
         .layer = box.layer,
         .element = box.element,
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
    if (scale < leastText / textStyle(TextClass::DeviceId).size)
        return;
    for (const std::uint32_t index : hits.boxes) {
        const Box& box = scene.drawing.boxes[index];
        if (scale < boxTitlesFrom && hasTitle(box.style) && box.element.isVertex())
            appendName(drawing, scene, box, measure);
    }
    for (const std::uint32_t index : hits.under) {
        const Box& box = scene.drawing.under[index];
        if (scale < frameTitlesFrom && box.style == BoxClass::NumaFrame && box.element.isVertex())
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
    PaintOptions options{
        .palette = palette(view.look.theme),
        .layers = view.look.layers,
        .highlight = &highlight,
        .visible = &hits};
    paintDrawing(painter, scene.drawing, options);
    const Detail detail = detailFor(scene.chipWidth * view.viewport.scale);
    if (detail != Detail::Tile) {
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
        appendNames(
            inside,
            scene,
            hits,
            view.viewport.scale * painter.device()->devicePixelRatioF(),
            m_measure);
        options.visible = nullptr;
        paintDrawing(painter, inside, options);
    }
    painter.restore();
}

void ScenePainter::paint(
    QPainter& painter, const SceneView& view, const Rect& region, const Highlight& highlight) const
{
    paintHits(painter, view, view.scene.index.inside(region), highlight);
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
    keepEmphasized(hits.wires, drawing.wires, highlight, rest);
    keepEmphasized(hits.boxes, drawing.boxes, highlight, rest);
    keepEmphasized(hits.texts, drawing.texts, highlight, rest);
    if (hits.wires.empty() && hits.boxes.empty() && hits.texts.empty())
        return;
    const SceneLook look{view.look.theme, view.look.layers.with(Layer::Bandwidth, true)};
    paintHits(painter, {view.scene, view.viewport, look}, hits, highlight);
}

} // namespace atlas::views
