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

} // namespace

std::optional<Element> neighborTowards(const Scene& scene, Element from, Direction direction)
{
    const Point start = scene.bounds(from).center();
    std::optional<Element> best;
    double least = std::numeric_limits<double>::infinity();
    const auto& boxes = scene.layout.boxes;
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        if (boxes[i].isEmpty() || (from.isVertex() && from.index == i))
            continue;
        const Offset offset = offsetTowards(start, boxes[i].center(), direction);
        const double cost = offset.ahead + 2 * offset.sideways;
        if (offset.ahead > 0 && offset.sideways <= offset.ahead && cost < least) {
            least = cost;
            best = Element::of(VertexId{i});
        }
    }
    return best;
}

std::optional<Element> nextVertex(const Scene& scene, std::optional<Element> from, bool forward)
{
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

} // namespace atlas::views
