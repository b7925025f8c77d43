#pragma once

#include "model/layout/Geometry.h"
#include "model/topology/Topology.h"

#include <cstdint>
#include <vector>

namespace atlas {

/// Sizes of the visual language, in drawing units.
namespace sizes {

inline constexpr double chipWidth = 132;
inline constexpr double chipHeight = 92;
inline constexpr double compactChipHeight = 62;
inline constexpr double runChipHeight = 72; ///< with a row for the chunks of a buffer
inline constexpr double gutterWidth = 96;
inline constexpr double plainGutterWidth = 64; ///< without PCIe spines in it
inline constexpr double gutterHeight = 42;
inline constexpr double laneDistance = 16;
inline constexpr double margin = 24; ///< around a whole diagram

} // namespace sizes

/// The place of a chip in a grid.
struct Cell {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    friend bool operator==(Cell, Cell) = default;
};

/// Rows and columns of equal chips with gutters between them.
struct ChipGrid {
    std::vector<double> columnLefts; ///< left edge of each column
    std::vector<double> rowTops;
    double chipHeight = sizes::chipHeight;

    [[nodiscard]] std::uint32_t rows() const { return static_cast<std::uint32_t>(rowTops.size()); }
    [[nodiscard]] std::uint32_t columns() const
    {
        return static_cast<std::uint32_t>(columnLefts.size());
    }
    [[nodiscard]] Rect box(Cell cell) const;
    [[nodiscard]] Rect bounds() const;
    /// The middle of the gutter to the right of a column; for the last column where it would be.
    [[nodiscard]] double gutterCenter(std::uint32_t column) const;
    void moveBy(double dx, double dy);
};

struct GridGaps {
    double across = sizes::gutterWidth;
    double down = sizes::gutterHeight;
    double chipHeight = sizes::chipHeight;
};

[[nodiscard]] ChipGrid makeGrid(std::uint32_t rows, std::uint32_t columns, GridGaps gaps);

/// The cells of a machine's chips and the extent of their grid.
struct Placement {
    std::uint32_t rows = 1;
    std::uint32_t columns = 1;
    std::vector<Cell> cells; ///< by chip
};

/// A torus row by row; a ring around a square; a line of up to 4 in one row, a longer one folded
/// into a square so that neighbours stay neighbours.
[[nodiscard]] Placement placeShape(const Shape& shape);

} // namespace atlas
