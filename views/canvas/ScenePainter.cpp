#include "views/canvas/ScenePainter.h"

#include "views/export/DrawingPainter.h"
#include "views/theme/Fonts.h"

#include <QPainter>

#include <algorithm>

namespace atlas::views {

namespace {

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
