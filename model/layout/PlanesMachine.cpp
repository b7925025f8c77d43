#include "model/layout/PlanesMachine.h"

#include "model/layout/GridWires.h"
#include "model/layout/Sketch.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace atlas {

namespace {

constexpr double framePadding = 32;
constexpr double headerHeight = 34;
constexpr double stripHeight = 26;
constexpr double stripGap = 12;
constexpr double frameGap = 44;
constexpr double trackPitch = 7;
constexpr double firstTrack = 28; ///< from the chips to the nearest track, with room for a label
constexpr double lastTrack = 14; ///< from the farthest track to the chips beyond
constexpr double portShift =
    34; ///< of a port between planes from the middle of a chip's side, across
constexpr double portDrop = 26; ///< the same, down
constexpr double trackBend = 5;
constexpr double stubLength = 13;
constexpr double stubClearance = 20; ///< of the lanes around a plane from the stubs between planes
constexpr std::uint32_t longestRoutedAxis = 8;

class PlanesMachine {
public:
    explicit PlanesMachine(const Topology& topology);

    Layout arrange() &&;

private:
    /// Where in the square (or row) of planes a plane stands.
    [[nodiscard]] Cell placeOf(std::uint32_t plane) const;
    [[nodiscard]] ChipGrid planeGrid(std::uint32_t plane) const;
    [[nodiscard]] std::uint32_t planeOf(VertexId chip) const { return chip.index / m_planeSize; }
    [[nodiscard]] Cell cellOf(VertexId chip) const
    {
        return m_placement.cells[chip.index % m_planeSize];
    }
    [[nodiscard]] static double trackRoom(std::uint32_t lines);
    /// The width of a gutter with tracks between two columns, and with room for a label at its
    /// right.
    [[nodiscard]] static double room(std::uint32_t rows)
    {
        return std::max(sizes::gutterWidth, trackRoom(rows) + 20);
    }

    [[nodiscard]] double clearance() const { return m_routed ? 0 : stubClearance; }
    void drawPlane(std::uint32_t plane);
    void routeAcross(EdgeId id, VertexId left, VertexId right);
    void routeDown(EdgeId id, VertexId upper, VertexId lower);
    void routeStubs(EdgeId id, VertexId from, VertexId to);
    void routeBetween(EdgeId id, const Edge& edge);

    Sketch m_sketch;
    Placement m_placement;
    std::uint32_t m_planeSize = 1;
    std::uint32_t m_planes = 1;
    bool m_routed = false;
    bool m_strips = false;
    LaneMargins m_margins;
    ChipGrid m_prototype;
    std::vector<ChipGrid> m_grids;
};

PlanesMachine::PlanesMachine(const Topology& topology)
    : m_sketch(topology)
    , m_placement(placeShape(topology.shape()))
{
    m_planeSize = m_placement.rows * m_placement.columns;
    m_planes = topology.chipCount() / m_planeSize;
    m_routed = (m_planes == 2 || m_planes == 4)
        && std::max(m_placement.rows, m_placement.columns) <= longestRoutedAxis;
    m_strips = topology.instance() != nullptr;
    m_margins = GridWires::margins(m_placement.rows, m_placement.columns, clearance());
    const GridGaps gaps{
        .across = m_routed ? room(m_placement.rows) : sizes::gutterWidth,
        .down = m_routed ? trackRoom(m_placement.columns) : sizes::gutterHeight};
    m_prototype = makeGrid(m_placement.rows, m_placement.columns, gaps);
    for (std::uint32_t plane = 0; plane < m_planes; ++plane)
        m_grids.push_back(planeGrid(plane));
}

/// The width of a gutter in which the tracks of two lines of chips run.
double PlanesMachine::trackRoom(std::uint32_t lines)
{
    return firstTrack + lastTrack + trackPitch * (2.0 * lines - 1);
}

Cell PlanesMachine::placeOf(std::uint32_t plane) const
{
    if (m_planes == 2)
        return {0, plane};
    if (m_planes == 4)
        return {plane / 2, plane == 0 || plane == 3 ? 0U : 1U};
    const auto columns = static_cast<std::uint32_t>(std::ceil(std::sqrt(m_planes)));
    return {plane / columns, plane % columns};
}

ChipGrid PlanesMachine::planeGrid(std::uint32_t plane) const
{
    const Rect bounds = m_prototype.bounds();
    const double strips = m_strips ? 2 * (stripHeight + stripGap) : 0;
    const double width = bounds.width + 2 * (m_margins.across + framePadding) + frameGap;
    const double height =
        bounds.height + 2 * (m_margins.down + framePadding) + headerHeight + strips + frameGap;
    const Cell place = placeOf(plane);
    ChipGrid grid = m_prototype;
    grid.moveBy(place.column * width, place.row * height);
    return grid;
}

void PlanesMachine::drawPlane(std::uint32_t plane)
{
    const ChipGrid& grid = m_grids[plane];
    for (std::uint32_t i = 0; i < m_planeSize; ++i)
        m_sketch.place(VertexId{plane * m_planeSize + i}, grid.box(m_placement.cells[i]));
    const Rect bounds = grid.bounds();
    const double left = bounds.x - m_margins.across - framePadding;
    const double width = bounds.width + 2 * (m_margins.across + framePadding);
    const double strip = m_strips ? stripHeight + stripGap : 0;
    const double top = bounds.y - m_margins.down - framePadding - headerHeight - strip;
    const double bottom = bounds.bottom() + m_margins.down + framePadding + strip;
    m_sketch.frame({FrameKind::Server, {left, top, width, bottom - top}, plane, std::nullopt});
    if (!m_strips)
        return;
    const double inner = left + framePadding / 2;
    const double innerWidth = width - framePadding;
    m_sketch.frame(
        {FrameKind::HostStrip,
         {inner, top + headerHeight, innerWidth, stripHeight},
         plane,
         std::nullopt});
    m_sketch.frame(
        {FrameKind::NetworkStrip,
         {inner, bottom - stripGap - stripHeight, innerWidth, stripHeight},
         plane,
         std::nullopt});
}

/// A wire between planes that stand side by side: in the gutter between two rows of chips, one
/// track for each chip of both rows.
void PlanesMachine::routeAcross(EdgeId id, VertexId left, VertexId right)
{
    const Cell cell = cellOf(left);
    const ChipGrid& grid = m_grids[planeOf(left)];
    const Rect a = grid.box(cell);
    const Rect b = m_grids[planeOf(right)].box(cell);
    const bool below = cell.row % 2 == 0;
    const std::uint32_t track = below ? cell.column : grid.columns() + cell.column;
    const double gutterTop = below ? a.bottom() : a.y - trackRoom(grid.columns());
    const double y = gutterTop + firstTrack + trackPitch * track;
    const double from = a.center().x + portShift;
    const double to = b.center().x - portShift;
    const double start = below ? a.bottom() : a.y;
    m_sketch.wire(
        id,
        std::array{Point{from, start}, Point{from, y}, Point{to, y}, Point{to, start}},
        trackBend);
}

/// The same for planes one above the other: in the gutter between two columns.
void PlanesMachine::routeDown(EdgeId id, VertexId upper, VertexId lower)
{
    const Cell cell = cellOf(upper);
    const ChipGrid& grid = m_grids[planeOf(upper)];
    const Rect a = grid.box(cell);
    const Rect b = m_grids[planeOf(lower)].box(cell);
    const bool rightwards = cell.column % 2 == 0;
    const std::uint32_t track = rightwards ? cell.row : grid.rows() + cell.row;
    const double gutterLeft = rightwards ? a.right() : a.x - room(grid.rows());
    const double x = gutterLeft + lastTrack + trackPitch * track;
    const double side = rightwards ? a.right() : a.x;
    const double from = a.center().y + portDrop;
    const double to = b.center().y - portDrop;
    m_sketch.wire(
        id,
        std::array{Point{side, from}, Point{x, from}, Point{x, to}, Point{side, to}},
        trackBend);
}

/// Below a chip the number of its peer in the next plane, above it that in the plane before.
void PlanesMachine::routeStubs(EdgeId id, VertexId from, VertexId to)
{
    const Rect a = m_grids[planeOf(from)].box(cellOf(from));
    const Rect b = m_grids[planeOf(to)].box(cellOf(to));
    const Point start{a.center().x + portShift, a.bottom()};
    const Point end{b.center().x - portShift, b.y};
    m_sketch.stub({id, from, to, start, {start.x, start.y + stubLength}});
    m_sketch.stub({id, to, from, end, {end.x, end.y - stubLength}});
}

void PlanesMachine::routeBetween(EdgeId id, const Edge& edge)
{
    const Cell a = placeOf(planeOf(edge.source));
    const Cell b = placeOf(planeOf(edge.target));
    if (!m_routed && planeOf(edge.target) == planeOf(edge.source) + 1)
        routeStubs(id, edge.source, edge.target);
    else if (!m_routed)
        routeStubs(id, edge.target, edge.source);
    else if (a.row == b.row && a.column < b.column)
        routeAcross(id, edge.source, edge.target);
    else if (a.row == b.row)
        routeAcross(id, edge.target, edge.source);
    else if (a.row < b.row)
        routeDown(id, edge.source, edge.target);
    else
        routeDown(id, edge.target, edge.source);
}

Layout PlanesMachine::arrange() &&
{
    std::vector<GridWires> wires;
    wires.reserve(m_planes);
    for (std::uint32_t plane = 0; plane < m_planes; ++plane) {
        drawPlane(plane);
        wires.emplace_back(m_sketch, m_grids[plane], clearance())
            .setCrowded({.across = m_routed, .down = m_routed});
    }
    const auto edges = m_sketch.topology().edges();
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        const Edge& edge = edges[i];
        if (edge.kind != EdgeKind::NeuronLink)
            continue;
        const std::uint32_t plane = planeOf(edge.source);
        if (plane == planeOf(edge.target))
            wires[plane].route(
                EdgeId{i}, {edge.source, edge.target, cellOf(edge.source), cellOf(edge.target)});
        else
            routeBetween(EdgeId{i}, edge);
    }
    return std::move(m_sketch).finish(sizes::margin);
}

} // namespace

Layout arrangePlanes(const Topology& topology)
{
    return PlanesMachine(topology).arrange();
}

} // namespace atlas
