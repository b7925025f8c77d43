#include "model/layout/GridWires.h"

#include <algorithm>
#include <array>
#include <utility>

namespace atlas {

namespace {

constexpr std::uint32_t longestWrappedAxis = 8;
constexpr double stubLength = 22;
constexpr double crowdedShift = 20; ///< of a label from the chip to its right
constexpr double crowdedDrop = 13; ///< of a label from the chip above it
constexpr double foldLane = 20; ///< of a link that closes a folded chain, left of the grid
constexpr double foldDrop = 14; ///< the same, below a chip that is not at the left
constexpr double foldShift = 24; ///< of such a link from the middle of the chip's foot
constexpr double foldBend = 10;

/// Labels on neighbouring lanes stand beside each other, not on top: in a small picture they would
/// touch.
double labelShift(std::uint32_t lane)
{
    constexpr double shift = 56;
    return lane % 2 == 0 ? -shift : shift;
}

/// Lanes needed on each side for the wraps of an axis with this many lines across it; none for axes
/// without wraps.
std::uint32_t lanes(std::uint32_t lines, std::uint32_t extent)
{
    return extent >= 3 && extent <= longestWrappedAxis && lines <= longestWrappedAxis
        ? (lines + 1) / 2
        : 0;
}

/// The distances of lanes from the grid, by lane number counted from the inside.
struct Lanes {
    std::uint32_t rowLanes = 0; ///< on each of top and bottom
    std::uint32_t columnLanes = 0; ///< on each of left and right
    double clearance = 0;

    Lanes(std::uint32_t rows, std::uint32_t columns, double clear)
        : rowLanes(lanes(rows, columns))
        , columnLanes(lanes(columns, rows))
        , clearance(clear)
    {
    }

    static double step(std::uint32_t lane) { return sizes::laneDistance * lane; }
    // Each pair of figures leaves the inner lanes of the other axis inside and a gap of 6 or so
    // between them.
    static double rowSide(std::uint32_t lane) { return 18 + step(lane); }
    [[nodiscard]] double columnEnd(std::uint32_t lane) const { return 16 + clearance + step(lane); }
    [[nodiscard]] double rowEnd(std::uint32_t lane) const
    {
        return 22 + clearance + step(columnLanes) + step(lane);
    }
    [[nodiscard]] double columnSide(std::uint32_t lane) const
    {
        return 24 + step(rowLanes) + step(lane);
    }
    static double bend(std::uint32_t lane) { return 10 + step(lane); }
};

} // namespace

GridWires::GridWires(Sketch& sketch, const ChipGrid& grid, double clearance)
    : m_sketch(sketch)
    , m_grid(grid)
    , m_clearance(clearance)
{
}

LaneMargins GridWires::margins(std::uint32_t rows, std::uint32_t columns, double clearance)
{
    const Lanes lanes(rows, columns, clearance);
    LaneMargins margins;
    if (lanes.rowLanes > 0)
        margins = {Lanes::rowSide(lanes.rowLanes - 1), lanes.rowEnd(lanes.rowLanes - 1)};
    if (lanes.columnLanes > 0) {
        margins.across = lanes.columnSide(lanes.columnLanes - 1);
        margins.down = std::max(margins.down, lanes.columnEnd(lanes.columnLanes - 1));
    }
    return margins;
}

void GridWires::route(EdgeId edge, const Ends& ends)
{
    Ends sorted = ends;
    if (std::pair(ends.toCell.row, ends.toCell.column)
        < std::pair(ends.fromCell.row, ends.fromCell.column))
        sorted = {ends.to, ends.from, ends.toCell, ends.fromCell};
    const auto [from, to, a, b] = sorted;
    const bool isTorusWrap = m_sketch.topology().edge(edge).wrapAround
        && m_sketch.topology().shape().kind == ShapeKind::Torus;
    if (isTorusWrap && a.row == b.row)
        rowWrap(edge, sorted);
    else if (isTorusWrap)
        columnWrap(edge, sorted);
    else if (leavesFold(a, b))
        aroundLeft(edge, sorted);
    else if (a.row == b.row)
        across(edge, a, b);
    else if (a.column == b.column)
        down(edge, a, b);
    else
        corner(edge, a, b);
}

/// A folded chain fills its cells, so that between rows that do not touch other chips stand.
bool GridWires::leavesFold(Cell upper, Cell lower) const
{
    return m_sketch.topology().shape().kind == ShapeKind::Line && lower.row > upper.row + 1;
}

void GridWires::across(EdgeId edge, Cell left, Cell right)
{
    const Rect a = m_grid.box(left);
    const Rect b = m_grid.box(right);
    const double y = a.center().y;
    m_sketch.wire(edge, std::array{Point{a.right(), y}, Point{b.x, y}});
    const double middle = (a.right() + b.x) / 2;
    m_sketch.label(edge, {m_crowded.across ? b.x - crowdedShift : middle, y});
}

void GridWires::down(EdgeId edge, Cell upper, Cell lower)
{
    const Rect a = m_grid.box(upper);
    const Rect b = m_grid.box(lower);
    const double x = a.center().x;
    m_sketch.wire(edge, std::array{Point{x, a.bottom()}, Point{x, b.y}});
    const double middle = (a.bottom() + b.y) / 2;
    m_sketch.label(edge, {x, m_crowded.down ? a.bottom() + crowdedDrop : middle});
}

void GridWires::rowWrap(EdgeId edge, const Ends& ends)
{
    const Lanes lanes(m_grid.rows(), m_grid.columns(), m_clearance);
    if (lanes.rowLanes == 0) {
        stubs(edge, ends, {-1, 0});
        return;
    }
    const bool over = ends.fromCell.row < lanes.rowLanes;
    const std::uint32_t lane = over ? ends.fromCell.row : m_grid.rows() - 1 - ends.fromCell.row;
    const Rect bounds = m_grid.bounds();
    const Rect left = m_grid.box(ends.fromCell);
    const Rect right = m_grid.box(ends.toCell);
    const double y = over ? bounds.y - lanes.rowEnd(lane) : bounds.bottom() + lanes.rowEnd(lane);
    const double side = Lanes::rowSide(lane);
    m_sketch.wire(
        edge,
        std::array{
            Point{left.x, left.center().y},
            Point{left.x - side, left.center().y},
            Point{left.x - side, y},
            Point{right.right() + side, y},
            Point{right.right() + side, right.center().y},
            Point{right.right(), right.center().y}},
        Lanes::bend(lane));
    m_sketch.label(edge, {bounds.center().x + labelShift(lane), y});
}

void GridWires::columnWrap(EdgeId edge, const Ends& ends)
{
    const Lanes lanes(m_grid.rows(), m_grid.columns(), m_clearance);
    if (lanes.columnLanes == 0) {
        stubs(edge, ends, {0, -1});
        return;
    }
    const bool leftSide = ends.fromCell.column < lanes.columnLanes;
    const std::uint32_t lane =
        leftSide ? ends.fromCell.column : m_grid.columns() - 1 - ends.fromCell.column;
    const Rect bounds = m_grid.bounds();
    const Rect top = m_grid.box(ends.fromCell);
    const Rect bottom = m_grid.box(ends.toCell);
    const double x =
        leftSide ? bounds.x - lanes.columnSide(lane) : bounds.right() + lanes.columnSide(lane);
    const double end = lanes.columnEnd(lane);
    m_sketch.wire(
        edge,
        std::array{
            Point{top.center().x, top.y},
            Point{top.center().x, top.y - end},
            Point{x, top.y - end},
            Point{x, bottom.bottom() + end},
            Point{bottom.center().x, bottom.bottom() + end},
            Point{bottom.center().x, bottom.bottom()}},
        Lanes::bend(lane));
    m_sketch.label(edge, {x, bounds.center().y + labelShift(lane)}, true);
}

void GridWires::aroundLeft(EdgeId edge, const Ends& ends)
{
    const Rect upper = m_grid.box(ends.fromCell);
    const Rect lower = m_grid.box(ends.toCell);
    const double x = m_grid.bounds().x - foldLane;
    // Inside the fold the gutter of a row leads to its left side.
    const auto way = [&](const Rect& box) -> std::pair<Point, Point> {
        if (box.x == m_grid.bounds().x)
            return {{box.x, box.center().y}, {x, box.center().y}};
        const double y = box.bottom() + foldDrop;
        return {{box.center().x - foldShift, box.bottom()}, {box.center().x - foldShift, y}};
    };
    const auto [start, out] = way(upper);
    const auto [end, in] = way(lower);
    m_sketch.wire(edge, std::array{start, out, Point{x, out.y}, Point{x, in.y}, in, end}, foldBend);
    m_sketch.label(edge, {x, (out.y + in.y) / 2}, true);
}

void GridWires::stubs(EdgeId edge, const Ends& ends, Point outwards)
{
    const Rect first = m_grid.box(ends.fromCell);
    const Rect last = m_grid.box(ends.toCell);
    const bool sideways = outwards.x != 0;
    const Point from =
        sideways ? Point{first.x, first.center().y} : Point{first.center().x, first.y};
    const Point to =
        sideways ? Point{last.right(), last.center().y} : Point{last.center().x, last.bottom()};
    const double dx = outwards.x * stubLength;
    const double dy = outwards.y * stubLength;
    m_sketch.stub({edge, ends.from, ends.to, from, {from.x + dx, from.y + dy}});
    m_sketch.stub({edge, ends.to, ends.from, to, {to.x - dx, to.y - dy}});
}

void GridWires::corner(EdgeId edge, Cell from, Cell to)
{
    const Rect a = m_grid.box(from);
    const Rect b = m_grid.box(to);
    const double side = b.x < a.x ? b.right() : b.x;
    const Point bend{a.center().x, b.center().y};
    m_sketch.wire(
        edge, std::array{Point{a.center().x, a.bottom()}, bend, Point{side, b.center().y}}, 10);
    m_sketch.label(edge, {a.center().x, (a.bottom() + b.center().y) / 2});
}

} // namespace atlas
