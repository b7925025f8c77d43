#include "model/drawing/SpatialIndex.h"

#include "model/drawing/WirePath.h"

#include <cmath>
#include <limits>
#include <ranges>

namespace atlas {

namespace {

/// A shape in more cells than this is kept apart and looked at in every query.
constexpr std::uint64_t mostCells = 64;

bool meet(const Rect& a, const Rect& b)
{
    return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

Rect around(std::span<const Point> points, double margin)
{
    if (points.empty())
        return {};
    Point least = points.front();
    Point most = points.front();
    for (const Point p : points) {
        least = {std::min(least.x, p.x), std::min(least.y, p.y)};
        most = {std::max(most.x, p.x), std::max(most.y, p.y)};
    }
    return Rect{least.x, least.y, most.x - least.x, most.y - least.y}.grown(margin);
}

/// Half of the band that a wire and its casing cover.
double halfWidth(WireClass wire)
{
    const WireStyle style = wireStyle(wire);
    constexpr double twinGap = 4;
    constexpr double casing = 2.5;
    return (style.width + (style.twin ? twinGap : 0)) / 2 + (style.casing ? casing : 0);
}

/// No glyph of the fonts in use is wider than its size; a byte is at least as much as a glyph.
Rect around(const Text& text)
{
    const double size = textStyle(text.style).size;
    const double width = size * static_cast<double>(text.text.size());
    double before = 0;
    switch (text.align) {
    case Align::Left:
        break;
    case Align::Center:
        before = width / 2;
        break;
    case Align::Right:
        before = width;
        break;
    }
    const Point at = text.baseline;
    if (text.upright)
        return {at.x - size, at.y + before - width, 1.5 * size, width};
    return {at.x - before, at.y - size, width, 1.5 * size};
}

std::uint32_t cellCount(double length, double cell)
{
    return static_cast<std::uint32_t>(std::max(1.0, std::ceil(length / cell)));
}

/// The last shape that qualifies, which is painted on top.
template<typename Shapes, typename Qualifies>
std::optional<Element>
topmost(const Shapes& shapes, const std::vector<std::uint32_t>& hits, Qualifies qualifies)
{
    for (const std::uint32_t hit : hits | std::views::reverse) {
        if (qualifies(shapes[hit]))
            return shapes[hit].element;
    }
    return std::nullopt;
}

std::optional<Element> nearestWire(
    const Drawing& drawing,
    const std::vector<std::uint32_t>& hits,
    Point point,
    double tolerance,
    Layers layers)
{
    std::optional<Element> nearest;
    double least = tolerance;
    for (const std::uint32_t index : hits) {
        const Wire& wire = drawing.wires[index];
        if (wire.element.kind == Element::Kind::None || !isShown(layers, wire))
            continue;
        const double gap = distanceTo(drawing.path(wire), point) - wireStyle(wire.style).width / 2;
        if (std::max(gap, 0.0) <= least) {
            least = std::max(gap, 0.0);
            nearest = wire.element;
        }
    }
    return nearest;
}

} // namespace

SpatialIndex::SpatialIndex(const Drawing& drawing)
{
    const auto measure = [this](ListIndex list, const auto& shapes, auto rectOf) {
        m_lists[list].rects.reserve(shapes.size());
        for (const auto& shape : shapes)
            m_lists[list].rects.push_back(rectOf(shape));
    };
    const auto boxRect = [](const Box& box) { return box.rect; };
    measure(Under, drawing.under, boxRect);
    measure(Wires, drawing.wires, [&drawing](const Wire& wire) {
        return around(drawing.path(wire), halfWidth(wire.style));
    });
    measure(Boxes, drawing.boxes, boxRect);
    measure(Texts, drawing.texts, [](const Text& text) { return around(text); });
    chooseGrid(drawing.shapeCount());
    for (Cells& list : m_lists)
        fill(list);
}

void SpatialIndex::chooseGrid(std::size_t shapes)
{
    double left = std::numeric_limits<double>::infinity();
    double top = left;
    double right = -left;
    double bottom = -left;
    for (const Cells& list : m_lists) {
        for (const Rect& rect : list.rects) {
            left = std::min(left, rect.x);
            top = std::min(top, rect.y);
            right = std::max(right, rect.right());
            bottom = std::max(bottom, rect.bottom());
        }
    }
    if (!(left <= right) || !(top <= bottom))
        return;
    m_bounds = {left, top, right - left, bottom - top};
    // About one shape in a cell is enough; more cells than that only cost memory.
    const double most = static_cast<double>(std::max<std::size_t>(shapes, 64));
    const double area = std::max(m_bounds.width, 1.0) * std::max(m_bounds.height, 1.0);
    m_cell =
        std::max({m_cell, std::sqrt(area / most), m_bounds.width / most, m_bounds.height / most});
    m_columns = cellCount(m_bounds.width, m_cell);
    m_rows = cellCount(m_bounds.height, m_cell);
}

SpatialIndex::Block SpatialIndex::blockOf(const Rect& rect) const
{
    const auto cell = [this](double offset, std::uint32_t count) {
        const double index =
            std::clamp(std::floor(offset / m_cell), 0.0, static_cast<double>(count - 1));
        return static_cast<std::uint32_t>(index);
    };
    return {
        cell(rect.x - m_bounds.x, m_columns),
        cell(rect.y - m_bounds.y, m_rows),
        cell(rect.right() - m_bounds.x, m_columns),
        cell(rect.bottom() - m_bounds.y, m_rows)};
}

void SpatialIndex::fill(Cells& list) const
{
    const auto eachCell = [this](const Block& block, auto visit) {
        for (std::uint32_t row = block.top; row <= block.bottom; ++row) {
            for (std::uint32_t column = block.left; column <= block.right; ++column)
                visit(std::size_t{row} * m_columns + column);
        }
    };
    list.starts.assign(std::size_t{m_columns} * m_rows + 1, 0);
    for (std::uint32_t i = 0; i < list.rects.size(); ++i) {
        const Block block = blockOf(list.rects[i]);
        if (block.size() > mostCells)
            list.large.push_back(i);
        else
            eachCell(block, [&list](std::size_t cell) { ++list.starts[cell + 1]; });
    }
    for (std::size_t cell = 1; cell < list.starts.size(); ++cell)
        list.starts[cell] += list.starts[cell - 1];
    list.items.resize(list.starts.back());
    std::vector<std::uint32_t> next(list.starts.begin(), list.starts.end() - 1);
    for (std::uint32_t i = 0; i < list.rects.size(); ++i) {
        const Block block = blockOf(list.rects[i]);
        if (block.size() <= mostCells)
            eachCell(block, [&](std::size_t cell) { list.items[next[cell]++] = i; });
    }
}

std::vector<std::uint32_t> SpatialIndex::meeting(const Cells& list, const Rect& rect) const
{
    std::vector<std::uint32_t> hits;
    const Block block = blockOf(rect);
    // Where most of the drawing is asked for, looking at every shape is cheaper than the cells.
    if (2 * block.size() > std::uint64_t{m_columns} * m_rows) {
        for (std::uint32_t i = 0; i < list.rects.size(); ++i) {
            if (meet(list.rects[i], rect))
                hits.push_back(i);
        }
        return hits;
    }
    const auto look = [&](std::uint32_t i) {
        if (meet(list.rects[i], rect))
            hits.push_back(i);
    };
    std::ranges::for_each(list.large, look);
    for (std::uint32_t row = block.top; row <= block.bottom; ++row) {
        const std::size_t first = std::size_t{row} * m_columns + block.left;
        const std::size_t last = std::size_t{row} * m_columns + block.right;
        for (std::uint32_t k = list.starts[first]; k < list.starts[last + 1]; ++k)
            look(list.items[k]);
    }
    std::ranges::sort(hits);
    const auto repeats = std::ranges::unique(hits);
    hits.erase(repeats.begin(), repeats.end());
    return hits;
}

SpatialIndex::Hits SpatialIndex::inside(const Rect& rect) const
{
    return {
        meeting(m_lists[Under], rect),
        meeting(m_lists[Wires], rect),
        meeting(m_lists[Boxes], rect),
        meeting(m_lists[Texts], rect)};
}

std::optional<Element>
SpatialIndex::elementAt(const Drawing& drawing, Point point, double tolerance, Layers layers) const
{
    const auto containsPoint = [point, layers](const Box& box) {
        return box.element.kind != Element::Kind::None && layers.has(box.layer)
            && box.rect.contains(point);
    };
    const Rect spot{point.x, point.y, 0, 0};
    if (auto box = topmost(drawing.boxes, meeting(m_lists[Boxes], spot), containsPoint))
        return box;
    const auto wires = meeting(m_lists[Wires], spot.grown(tolerance));
    if (auto wire = nearestWire(drawing, wires, point, tolerance, layers))
        return wire;
    return topmost(drawing.under, meeting(m_lists[Under], spot), containsPoint);
}

} // namespace atlas
