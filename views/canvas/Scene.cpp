#include "views/canvas/Scene.h"

#include "model/drawing/Compose.h"
#include "model/layout/AssemblyPlan.h"
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

Interior::Interior(std::shared_ptr<const Assembly> chip, double chipHeight)
    : parts(std::move(chip))
    , height(chipHeight)
    , places(placesOf(parts, {0, 0, planWidth, chipHeight}))
{
}

const CrowdedLabels& Scene::crowdedAt(double growth) const
{
    const auto* const step = std::ranges::lower_bound(growthSteps, growth - 0.001);
    const auto last = static_cast<std::ptrdiff_t>(growthSteps.size()) - 1;
    return crowded[static_cast<std::size_t>(std::min(step - growthSteps.begin(), last))];
}

std::optional<VertexId> Scene::chipAt(Point point) const
{
    const auto found = index.elementAt(drawing, point, 0, Layers{1});
    const bool chip = found && found->isVertex() && found->index < topology.chipCount();
    return chip ? std::optional(found->vertex()) : std::nullopt;
}

std::optional<Element> Scene::partAt(VertexId chip, Point point, double leastWidth) const
{
    const Rect& box = layout.box(chip);
    if (!interior || !box.contains(point))
        return std::nullopt;
    const PartPath path = partUnder(interior->parts.chip(), point, box, leastWidth);
    return path.empty() ? Element::of(chip) : Element::of(chip, interior->parts.find(path));
}

namespace {

/// The path of a link between two parts beside each other, in units of their plan.
std::vector<Point> pathBetween(
    const Assembly& assembly, const AssemblyPlan& plan, std::uint32_t from, std::uint32_t to)
{
    for (const AssemblyPlan::Path& path : plan.paths) {
        const PartLink& link = assembly.links[path.link];
        if (link.from == from && link.to == to)
            return path.points;
        if (link.bothWays && link.from == to && link.to == from)
            return {path.points.rbegin(), path.points.rend()};
    }
    return {};
}

} // namespace

std::vector<Point>
Scene::wayBetween(std::span<const Element> parts, PartKind from, PartKind to) const
{
    const PartTable& table = interior->parts;
    const auto find = [&](PartKind kind) {
        return std::ranges::find(
            parts, kind, [&](Element part) { return table.part(part.part()).kind; });
    };
    const auto start = find(from);
    const auto end = find(to);
    if (start == parts.end() || end == parts.end())
        return {};
    const auto depth = [&](Element part) { return table.path(part.part()).size(); };
    Element first = *start;
    Element last = *end;
    while (depth(first) > depth(last))
        first = around(first).value_or(last);
    while (depth(last) > depth(first))
        last = around(last).value_or(first);
    const auto parent = table.row(first.part()).parent;
    if (parent != table.row(last.part()).parent)
        return {};
    const Assembly& assembly = parent ? *table.part(*parent).inside : table.chip();
    const Rect box =
        bounds(parent ? Element::of(first.vertex(), *parent) : Element::of(first.vertex()));
    const Rect room = parent ? insideOf(table.part(*parent).kind, box) : box;
    const double scale = room.width / planWidth;
    std::vector<Point> way = pathBetween(
        assembly,
        planOf(assembly, room.height / scale),
        table.row(first.part()).place,
        table.row(last.part()).place);
    for (Point& point : way)
        point = {room.x + point.x * scale, room.y + point.y * scale};
    return way;
}

std::optional<std::uint32_t> Scene::logicalCoreSize() const
{
    const auto type = topology.chipType();
    if (!interior || !type || !hasLogicalCores(*type))
        return std::nullopt;
    return interior->parts.chip().coresPerLogical;
}

std::shared_ptr<const Scene>
withLogicalCores(const std::shared_ptr<const Scene>& scene, std::uint32_t size)
{
    const auto now = scene ? scene->logicalCoreSize() : std::nullopt;
    if (!now || *now == size)
        return scene;
    auto changed = std::make_shared<Scene>(*scene);
    changed->interior = std::make_shared<const Interior>(
        withLogicalCores(scene->interior->parts.shared(), size), scene->interior->height);
    return changed;
}

std::optional<Element> Scene::around(Element element) const
{
    if (!element.isPart() || !interior)
        return std::nullopt;
    const auto parent = interior->parts.row(element.part()).parent;
    return parent ? Element::of(element.vertex(), *parent) : Element::of(element.vertex());
}

Rect Scene::bounds(Element element) const
{
    if (element.isPart()) {
        if (!interior || element.index >= topology.chipCount())
            return {};
        const Rect& box = layout.box(element.vertex());
        const double scale = box.width / planWidth;
        const Rect& place = interior->places[element.part().index];
        return {
            box.x + place.x * scale,
            box.y + place.y * scale,
            place.width * scale,
            place.height * scale};
    }
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

namespace {

/// The labels that give way at each step of growth.
std::array<CrowdedLabels, Scene::growthSteps.size()>
crowdedLabels(const Drawing& drawing, const std::stop_token& stop)
{
    std::array<CrowdedLabels, Scene::growthSteps.size()> crowded;
    for (std::size_t i = 0; i < crowded.size() && !stop.stop_requested(); ++i)
        crowded[i] = CrowdedLabels(drawing, Scene::growthSteps[i]);
    return crowded;
}

} // namespace

std::shared_ptr<const Scene> makeScene(
    const Topology& topology, std::shared_ptr<const Assembly> chip, const std::stop_token& stop)
{
    Layout layout = arrange(topology);
    if (stop.stop_requested())
        return nullptr;
    Drawing drawing = compose(topology, layout, fontMeasure());
    if (stop.stop_requested())
        return nullptr;
    SpatialIndex index(drawing);
    auto crowded = crowdedLabels(drawing, stop);
    const Rect first = topology.chipCount() > 0 ? layout.boxes.front() : Rect{};
    std::shared_ptr<const Interior> interior;
    if (chip && !first.isEmpty())
        interior = std::make_shared<const Interior>(
            std::move(chip), first.height * planWidth / first.width);
    if (stop.stop_requested())
        return nullptr;
    return std::make_shared<const Scene>(Scene{
        topology,
        std::move(layout),
        std::move(drawing),
        std::move(index),
        summarize(topology),
        first.width,
        std::move(interior),
        std::move(crowded)});
}

std::shared_ptr<const Scene> makeRunScene(const Topology& topology)
{
    Layout layout = arrange(topology, HostSide::Folded);
    Drawing drawing = compose(topology, layout, fontMeasure());
    SpatialIndex index(drawing);
    auto crowded = crowdedLabels(drawing, {});
    const double chipWidth = topology.chipCount() > 0 ? layout.boxes.front().width : 0;
    return std::make_shared<const Scene>(Scene{
        topology,
        std::move(layout),
        std::move(drawing),
        std::move(index),
        summarize(topology),
        chipWidth,
        nullptr,
        std::move(crowded)});
}

} // namespace atlas::views
