#pragma once

#include "model/layout/ChipGrid.h"
#include "model/layout/Sketch.h"

namespace atlas {

/// How far the wires around a grid reach beyond it.
struct LaneMargins {
    double across = 0; ///< left and right
    double down = 0; ///< above and below
};

/// Routes the NeuronLinks of one grid of chips: straight between neighbours, wrap-around wires in
/// nested lanes outside the grid. Rows of the upper half pass over it, the others under it; columns
/// of the left half pass left of it, the others right. The outermost row or column takes the inner
/// lane, so lanes cross only at the corners. On an axis longer than 8 wraps become stubs. A link
/// that closes a folded chain goes round its left side.
class GridWires {
public:
    /// `clearance` keeps the lanes above and below farther away, for stubs on the chips.
    GridWires(Sketch& sketch, const ChipGrid& grid, double clearance = 0);

    [[nodiscard]] static LaneMargins
    margins(std::uint32_t rows, std::uint32_t columns, double clearance = 0);

    /// Whether other wires run along the gutters, which push the links' labels aside.
    struct Crowded {
        bool across = false; ///< something runs down between columns
        bool down = false; ///< something runs across between rows
    };
    void setCrowded(Crowded crowded) { m_crowded = crowded; }

    struct Ends {
        VertexId from;
        VertexId to;
        Cell fromCell;
        Cell toCell;
    };
    void route(EdgeId edge, const Ends& ends);

private:
    void across(EdgeId edge, Cell left, Cell right);
    void down(EdgeId edge, Cell upper, Cell lower);
    void rowWrap(EdgeId edge, const Ends& ends);
    void columnWrap(EdgeId edge, const Ends& ends);
    void aroundLeft(EdgeId edge, const Ends& ends);
    void stubs(EdgeId edge, const Ends& ends, Point outwards);
    void corner(EdgeId edge, Cell from, Cell to);
    [[nodiscard]] bool leavesFold(Cell upper, Cell lower) const;

    Sketch& m_sketch;
    const ChipGrid& m_grid;
    double m_clearance;
    Crowded m_crowded;
};

} // namespace atlas
