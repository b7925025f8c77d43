#include "views/canvas/Steps.h"

#include <cmath>
#include <limits>

namespace atlas::views {

namespace {

struct Offset {
    double ahead = 0;
    double sideways = 0;
};

Offset offsetTowards(Point from, Point to, Direction direction)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    switch (direction) {
    case Direction::Left:
        return {-dx, std::abs(dy)};
    case Direction::Right:
        return {dx, std::abs(dy)};
    case Direction::Up:
        return {-dy, std::abs(dx)};
    case Direction::Down:
        return {dy, std::abs(dx)};
    }
    return {};
}

/// The least far off of the boxes in a direction.
class Nearest {
public:
    Nearest(Point start, Direction direction)
        : m_start(start)
        , m_direction(direction)
    {
    }

    void offer(Element element, const Rect& rect)
    {
        const Offset offset = offsetTowards(m_start, rect.center(), m_direction);
        const double cost = offset.ahead + 2 * offset.sideways;
        if (rect.isEmpty() || offset.ahead <= 0 || offset.sideways > offset.ahead
            || cost >= m_least)
            return;
        m_least = cost;
        m_best = element;
    }
    [[nodiscard]] std::optional<Element> best() const { return m_best; }

private:
    Point m_start;
    Direction m_direction;
    std::optional<Element> m_best;
    double m_least = std::numeric_limits<double>::infinity();
};

/// The parts beside one, itself included: the first and how many.
struct Siblings {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
};

Siblings siblingsOf(const PartTable& parts, PartId part)
{
    const PartTable::Row& row = parts.row(part);
    if (!row.parent)
        return {0, static_cast<std::uint32_t>(parts.chip().parts.size())};
    const PartTable::Row& parent = parts.row(*row.parent);
    return {parent.firstChild.index, parent.childCount};
}

std::optional<Element> nextPart(const Scene& scene, Element from, bool forward)
{
    const Siblings row = siblingsOf(scene.interior->parts, from.part());
    const std::uint32_t at = from.part().index;
    if (forward ? at + 1 >= row.first + row.count : at <= row.first)
        return std::nullopt;
    return Element::of(from.vertex(), PartId{forward ? at + 1 : at - 1});
}

} // namespace

std::optional<Element> neighborTowards(const Scene& scene, Element from, Direction direction)
{
    Nearest nearest(scene.bounds(from).center(), direction);
    if (from.isPart()) {
        const Siblings row = siblingsOf(scene.interior->parts, from.part());
        for (std::uint32_t i = row.first; i < row.first + row.count; ++i) {
            const Element part = Element::of(from.vertex(), PartId{i});
            nearest.offer(part, scene.bounds(part));
        }
        return nearest.best();
    }
    const auto& boxes = scene.layout.boxes;
    for (std::uint32_t i = 0; i < boxes.size(); ++i)
        nearest.offer(Element::of(VertexId{i}), boxes[i]);
    return nearest.best();
}

std::optional<Element> nextElement(const Scene& scene, std::optional<Element> from, bool forward)
{
    if (from && from->isPart())
        return nextPart(scene, *from, forward);
    const auto count = static_cast<std::int64_t>(scene.layout.boxes.size());
    std::int64_t at = forward ? -1 : count;
    if (from && from->isVertex())
        at = from->index;
    for (at += forward ? 1 : -1; at >= 0 && at < count; at += forward ? 1 : -1) {
        const auto index = static_cast<std::uint32_t>(at);
        if (!scene.layout.boxes[index].isEmpty())
            return Element::of(VertexId{index});
    }
    return std::nullopt;
}

std::optional<Element> firstInside(const Scene& scene, Element place)
{
    if (!scene.interior)
        return std::nullopt;
    const PartTable& parts = scene.interior->parts;
    if (place.isVertex())
        return parts.size() == 0 ? std::nullopt
                                 : std::optional(Element::of(place.vertex(), PartId{0}));
    const PartTable::Row& row = parts.row(place.part());
    return row.childCount == 0 ? std::nullopt
                               : std::optional(Element::of(place.vertex(), row.firstChild));
}

bool isInside(const Scene& scene, Element element, Element place)
{
    for (auto outer = scene.around(element); outer; outer = scene.around(*outer)) {
        if (*outer == place)
            return true;
    }
    return false;
}

Element rowEnd(const Scene& scene, Element part, RowEnd end)
{
    const Siblings row = siblingsOf(scene.interior->parts, part.part());
    const std::uint32_t index = end == RowEnd::First ? row.first : row.first + row.count - 1;
    return Element::of(part.vertex(), PartId{index});
}

} // namespace atlas::views
