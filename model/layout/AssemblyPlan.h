#pragma once

#include "model/layout/Geometry.h"
#include "model/parts/PartTable.h"

#include <cstdint>
#include <vector>

namespace atlas {

/// The width of every plan, in its own units: pixels when the thing is that wide on the screen.
inline constexpr double planWidth = 1000;

/// Where the parts of an assembly stand, in units of its own from (0, 0) to (planWidth, height).
struct AssemblyPlan {
    /// A link between two parts; its ends touch their boxes.
    struct Path {
        std::uint32_t link = 0; ///< into Assembly::links
        std::vector<Point> points;
    };

    double height = 0;
    std::vector<Rect> boxes; ///< by part
    std::vector<Path> paths;
    std::vector<Rect> logicalCores; ///< frames, by number; empty where each core is one
    std::vector<Rect> dies; ///< frames around what stands on one die; empty for a single one
    Rect title; ///< where the name of the assembly stands
    Rect notes; ///< where what its parts must not do stands; empty when there is nothing

    [[nodiscard]] Rect bounds() const { return {0, 0, planWidth, height}; }
};

/// The height of the name at the top of a logical core's frame.
inline constexpr double logicalCoreHead = 30;

/// Lays out what is inside a chip: NeuronCores in columns with their DMA engines below each,
/// CC-cores and host port above, memory stacks at the foot; frames around those that work as one,
/// with the memory stack that they own.
[[nodiscard]] AssemblyPlan planChip(const Assembly& chip, double height);

/// Lays out a NeuronCore: PSUM above, engines in the middle, SBUF below, so that data flows
/// upwards.
[[nodiscard]] AssemblyPlan planCore(const Assembly& core, double height);

/// Lays out what is inside an engine: room for its pattern, processors, its sequencer at the foot.
[[nodiscard]] AssemblyPlan planEngine(const Assembly& engine, double height);

/// Lays out parts that are all alike, column by column: banks of a memory, DMA engines; the
/// partitions of a memory as rows with a gap after each band.
[[nodiscard]] AssemblyPlan planColumns(const Assembly& alike, double height);

/// Where the partitions of a memory or a bank stand as rows: beside the names of their bands when
/// these are many.
struct RowPlan {
    double left = 0;
    double step = 0; ///< from row to row within a band
    double bandStep = 0; ///< from band to band
    std::uint32_t perBand = 1;
    std::uint32_t bands = 1;
    double rowHeight = 0;

    [[nodiscard]] Rect row(std::uint32_t number) const;
    [[nodiscard]] Rect band(std::uint32_t number) const;
};
[[nodiscard]] RowPlan planRows(const Assembly& memory, double height);

/// The one of these that fits.
[[nodiscard]] AssemblyPlan planOf(const Assembly& assembly, double height);

/// The rectangle of a part in the plan's units, for every step of a path: `around` is the rectangle
/// of the chip in any units, and so is the result.
[[nodiscard]] Rect placeOf(const Assembly& chip, const PartPath& path, const Rect& around);

/// placeOf() for every part of a chip.
[[nodiscard]] std::vector<Rect> placesOf(const PartTable& parts, const Rect& around);

/// The innermost part at a point, down to parts at least this wide in the units of `around`; empty
/// when the point is beside all parts.
[[nodiscard]] PartPath
partUnder(const Assembly& chip, Point point, const Rect& around, double leastWidth);

/// Where the plan of what is inside a part stands in the part's box: beside or below its name.
[[nodiscard]] Rect insideOf(PartKind kind, const Rect& box);

/// Where the pattern of an engine stands in the plan of what is inside it: above the sequencer.
[[nodiscard]] Rect patternRoom(double height);

} // namespace atlas
