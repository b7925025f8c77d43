#include "views/canvas/Scene.h"

#include "model/drawing/Compose.h"
#include "views/theme/Fonts.h"

#include <algorithm>
#include <utility>

namespace atlas::views {

namespace {

Rect boundsOf(std::span<const Point> path)
{
    Rect bounds{path.front().x, path.front().y, 0, 0};
    for (const Point p : path) {
        const double left = std::min(bounds.x, p.x);
        const double top = std::min(bounds.y, p.y);
        bounds = {
            left, top, std::max(bounds.right(), p.x) - left, std::max(bounds.bottom(), p.y) - top};
    }
    return bounds;
}

/// The shapes that stand for an element which the layout has folded away.
Rect boundsInDrawing(const Drawing& drawing, Element element)
{
    Rect bounds;
    for (const Box& box : drawing.boxes) {
        if (box.element == element)
            bounds = bounds.united(box.rect);
    }
    for (const Box& box : drawing.under) {
        if (box.element == element)
            bounds = bounds.united(box.rect);
    }
    for (const Wire& wire : drawing.wires) {
        if (wire.element == element && wire.pointCount > 0)
            bounds = bounds.united(boundsOf(drawing.path(wire)).grown(2));
    }
    return bounds;
}

} // namespace

Rect Scene::bounds(Element element) const
{
    if (element.isVertex() && element.index < layout.boxes.size()
        && !layout.boxes[element.index].isEmpty())
        return layout.boxes[element.index];
    if (element.isEdge() && element.index < topology.edges().size()) {
        const auto path = layout.path(element.edge());
        if (!path.empty())
            return boundsOf(path).grown(2);
    }
    return boundsInDrawing(drawing, element);
}

std::shared_ptr<const Scene> makeScene(const Topology& topology, const std::stop_token& stop)
{
    Layout layout = arrange(topology);
    if (stop.stop_requested())
        return nullptr;
    Drawing drawing = compose(topology, layout, fontMeasure());
    if (stop.stop_requested())
        return nullptr;
    SpatialIndex index(drawing);
    const double width = topology.chipCount() > 0 ? layout.boxes.front().width : 0;
    if (stop.stop_requested())
        return nullptr;
    return std::make_shared<const Scene>(Scene{
        topology,
        std::move(layout),
        std::move(drawing),
        std::move(index),
        summarize(topology),
        width});
}

} // namespace atlas::views
