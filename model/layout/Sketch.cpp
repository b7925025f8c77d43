#include "model/layout/Sketch.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// Overlapping PCIe wires branch at the same places: one dot each is enough.
void removeRepeats(std::vector<Point>& points)
{
    std::ranges::sort(
        points, [](Point a, Point b) { return std::pair(a.y, a.x) < std::pair(b.y, b.x); });
    const auto repeats = std::ranges::unique(points);
    points.erase(repeats.begin(), repeats.end());
}

} // namespace

Sketch::Sketch(const Topology& topology)
    : m_topology(topology)
    , m_routes(topology.edges().size())
{
    m_layout.boxes.resize(topology.vertices().size());
    m_layout.bends.resize(topology.edges().size());
}

void Sketch::place(VertexId id, const Rect& rect)
{
    m_layout.boxes[id.index] = rect;
    m_layout.bounds = m_layout.bounds.united(rect);
}

void Sketch::wire(EdgeId edge, std::span<const Point> corners, double bend)
{
    Route& route = m_routes[edge.index];
    route.first = static_cast<std::uint32_t>(m_points.size());
    for (const Point corner : corners) {
        if (m_points.size() == route.first || m_points.back() != corner)
            m_points.push_back(corner);
        // A wire has no area of its own; a hair of one makes it count towards the bounds.
        m_layout.bounds = m_layout.bounds.united({corner.x - 0.5, corner.y - 0.5, 1, 1});
    }
    route.count = static_cast<std::uint32_t>(m_points.size()) - route.first;
    m_layout.bends[edge.index] = static_cast<float>(bend);
}

void Sketch::label(EdgeId edge, Point center, bool upright)
{
    m_layout.labels.push_back({.edge = edge, .center = center, .upright = upright});
}

void Sketch::frame(const Frame& frame)
{
    m_layout.frames.push_back(frame);
    m_layout.bounds = m_layout.bounds.united(frame.rect);
}

void Sketch::stub(const Stub& stub)
{
    m_layout.stubs.push_back(stub);
    m_layout.bounds = m_layout.bounds.united({stub.to.x - 12, stub.to.y - 8, 24, 16});
}

Layout Sketch::finish(double margin) &&
{
    m_layout.pathStarts.reserve(m_routes.size() + 1);
    m_layout.points.reserve(m_points.size());
    for (const Route& route : m_routes) {
        m_layout.pathStarts.push_back(static_cast<std::uint32_t>(m_layout.points.size()));
        const auto first = m_points.begin() + route.first;
        m_layout.points.insert(m_layout.points.end(), first, first + route.count);
    }
    m_layout.pathStarts.push_back(static_cast<std::uint32_t>(m_layout.points.size()));
    removeRepeats(m_layout.branches);
    m_layout.bounds = m_layout.bounds.grown(margin);
    return std::move(m_layout);
}

} // namespace atlas
