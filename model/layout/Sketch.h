#pragma once

#include "model/layout/Layout.h"

#include <span>
#include <utility>
#include <vector>

namespace atlas {

/// A layout in the making: boxes and wires in any order.
class Sketch {
public:
    explicit Sketch(const Topology& topology);

    [[nodiscard]] const Topology& topology() const { return m_topology; }
    [[nodiscard]] const Rect& box(VertexId id) const { return m_layout.boxes[id.index]; }

    void place(VertexId id, const Rect& rect);
    /// Routes a wire; points that repeat their predecessor are dropped.
    void wire(EdgeId edge, std::span<const Point> corners, double bend = 0);
    void label(EdgeId edge, Point center, bool upright = false);
    void branch(Point point) { m_layout.branches.push_back(point); }
    void frame(const Frame& frame);
    void stub(const Stub& stub);
    /// Keeps room free for texts.
    void reserve(const Rect& rect) { m_layout.bounds = m_layout.bounds.united(rect); }
    void useCompactChips() { m_layout.compactChips = true; }

    /// Everything placed so far.
    [[nodiscard]] const Rect& bounds() const { return m_layout.bounds; }

    /// The layout with a margin around it.
    [[nodiscard]] Layout finish(double margin) &&;

private:
    struct Route {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };

    Topology m_topology;
    Layout m_layout;
    std::vector<Route> m_routes;
    std::vector<Point> m_points;
};

} // namespace atlas
