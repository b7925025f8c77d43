#pragma once

#include "model/drawing/Drawing.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// A uniform grid over the shapes of a drawing: what is in view, and what is under the pointer.
/// Keeps indices, not the drawing.
class SpatialIndex {
public:
    explicit SpatialIndex(const Drawing& drawing);

    struct Hits {
        std::vector<std::uint32_t> under; ///< indices into the drawing's lists, ascending
        std::vector<std::uint32_t> wires;
        std::vector<std::uint32_t> boxes;
        std::vector<std::uint32_t> texts;
    };

    /// Every shape whose bounding rectangle meets the rectangle; a touch counts. A text's rectangle
    /// is an upper bound, for its width is not known here.
    [[nodiscard]] Hits inside(const Rect& rect) const;

    /// The topmost element at the point: a box that contains it, else the nearest wire within
    /// tolerance, else a frame.
    [[nodiscard]] std::optional<Element>
    elementAt(const Drawing& drawing, Point point, double tolerance, Layers layers) const;

private:
    enum ListIndex : std::uint8_t { Under, Wires, Boxes, Texts, ListCount };

    /// The shapes of one list: by cell, and those that cover too many cells to be entered in each.
    struct Cells {
        std::vector<Rect> rects; ///< by shape
        std::vector<std::uint32_t> starts; ///< by cell, one more at the end; into items
        std::vector<std::uint32_t> items;
        std::vector<std::uint32_t> large;
    };

    /// A block of cells, ends included.
    struct Block {
        std::uint32_t left = 0;
        std::uint32_t top = 0;
        std::uint32_t right = 0;
        std::uint32_t bottom = 0;
        [[nodiscard]] std::uint64_t size() const
        {
            return std::uint64_t{right - left + 1} * (bottom - top + 1);
        }
    };

    void chooseGrid(std::size_t shapes);
    void fill(Cells& list) const;
    [[nodiscard]] Block blockOf(const Rect& rect) const;
    [[nodiscard]] std::vector<std::uint32_t> meeting(const Cells& list, const Rect& rect) const;

    Rect m_bounds;
    double m_cell = 256;
    std::uint32_t m_columns = 1;
    std::uint32_t m_rows = 1;
    std::array<Cells, ListCount> m_lists;
};

} // namespace atlas
