#include "model/layout/ChipGrid.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr std::uint32_t longestPlainLine = 4;

/// Rows and columns of a torus plane: its two fastest axes.
Placement placeTorus(const Shape& shape)
{
    Placement placement;
    const std::size_t axes = shape.dimensions.size();
    placement.columns = shape.dimensions[axes - 1];
    placement.rows = shape.dimensions[axes - 2];
    placement.cells.reserve(std::size_t(placement.rows) * placement.columns);
    for (std::uint32_t row = 0; row < placement.rows; ++row) {
        for (std::uint32_t column = 0; column < placement.columns; ++column)
            placement.cells.push_back({row, column});
    }
    return placement;
}

/// Row by row, every second row backwards.
Placement placeLine(std::uint32_t chips)
{
    Placement placement;
    placement.columns =
        chips <= longestPlainLine ? chips : static_cast<std::uint32_t>(std::ceil(std::sqrt(chips)));
    placement.rows = (chips + placement.columns - 1) / placement.columns;
    placement.cells.reserve(chips);
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        const std::uint32_t row = chip / placement.columns;
        const std::uint32_t step = chip % placement.columns;
        placement.cells.push_back({row, row % 2 == 0 ? step : placement.columns - 1 - step});
    }
    return placement;
}

/// Clockwise around a rectangle as square as it can be, from its upper left corner; an odd ring
/// leaves one place free in the bottom row.
Placement placeRing(std::uint32_t chips)
{
    Placement placement;
    const std::uint32_t half = (chips + 1) / 2;
    placement.rows = (half + 2) / 2;
    placement.columns = half + 2 - placement.rows;
    const std::uint32_t lastColumn = placement.columns - 1;
    const std::uint32_t lastRow = placement.rows - 1;
    placement.cells.reserve(chips);
    // Steps from the start at which each side ends: the upper, the right and the lower one.
    const std::uint32_t right = lastColumn;
    const std::uint32_t lower = right + lastRow;
    const std::uint32_t left = lower + lastColumn;
    for (std::uint32_t step = 0; step < chips; ++step) {
        if (step <= right)
            placement.cells.push_back({0, step});
        else if (step <= lower)
            placement.cells.push_back({step - right, lastColumn});
        else if (step <= left)
            placement.cells.push_back({lastRow, left - step});
        else
            placement.cells.push_back({lastRow - (step - left), 0});
    }
    return placement;
}

/// Chips without links between them: a block about twice as wide as high.
Placement placeBlock(std::uint32_t chips)
{
    Placement placement;
    placement.columns =
        std::min(chips, static_cast<std::uint32_t>(std::ceil(std::sqrt(2.0 * chips))));
    placement.rows = (chips + placement.columns - 1) / placement.columns;
    for (std::uint32_t chip = 0; chip < chips; ++chip)
        placement.cells.push_back({chip / placement.columns, chip % placement.columns});
    return placement;
}

} // namespace

Rect ChipGrid::box(Cell cell) const
{
    return {columnLefts[cell.column], rowTops[cell.row], sizes::chipWidth, chipHeight};
}

Rect ChipGrid::bounds() const
{
    return {
        columnLefts.front(),
        rowTops.front(),
        columnLefts.back() + sizes::chipWidth - columnLefts.front(),
        rowTops.back() + chipHeight - rowTops.front()};
}

double ChipGrid::gutterCenter(std::uint32_t column) const
{
    const double left = columnLefts[column] + sizes::chipWidth;
    if (column + 1 < columns())
        return (left + columnLefts[column + 1]) / 2;
    return left + sizes::gutterWidth / 2;
}

void ChipGrid::moveBy(double dx, double dy)
{
    for (double& x : columnLefts)
        x += dx;
    for (double& y : rowTops)
        y += dy;
}

ChipGrid makeGrid(std::uint32_t rows, std::uint32_t columns, GridGaps gaps)
{
    ChipGrid grid;
    grid.chipHeight = gaps.chipHeight;
    for (std::uint32_t column = 0; column < columns; ++column)
        grid.columnLefts.push_back(column * (sizes::chipWidth + gaps.across));
    for (std::uint32_t row = 0; row < rows; ++row)
        grid.rowTops.push_back(row * (grid.chipHeight + gaps.down));
    return grid;
}

Placement placeShape(const Shape& shape)
{
    switch (shape.kind) {
    case ShapeKind::Torus:
        return placeTorus(shape);
    case ShapeKind::Line:
        return placeLine(shape.dimensions.front());
    case ShapeKind::Ring:
        return placeRing(shape.dimensions.front());
    case ShapeKind::Single:
    case ShapeKind::Switch:
        break;
    }
    return placeBlock(shape.dimensions.front());
}

} // namespace atlas
