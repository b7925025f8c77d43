#pragma once

#include "model/layout/GridWires.h"
#include "model/layout/HostPlan.h"
#include "model/layout/Sketch.h"

#include <vector>

namespace atlas {

/// What the areas around a grid of chips build on.
struct GridScene {
    const HostPlan& host;
    const Placement& placement;
    const ChipGrid& grid;
    const SpinePlan& spines;
    LaneMargins margins;
};

/// The host side, above the grid: a frame per NUMA node with its PCIe groups inside, and the PCIe
/// wires down to the chips. Each wire runs from its group's box along a lane to a spine and leaves
/// it in a stub; wires of one group share the run.
class HostArea {
public:
    HostArea(Sketch& sketch, const GridScene& scene);

    /// Frames, boxes, and the wires to the chips.
    void draw();

    [[nodiscard]] double bottom() const { return m_bottom; }
    [[nodiscard]] double right() const { return m_right; }
    /// The y of the lowest lane on which PCIe wires run across.
    [[nodiscard]] double lowestLane() const;

    /// The part that all wires of a group to something at x share: out of its box, along its lane,
    /// to x.
    [[nodiscard]] std::vector<Point> trunk(std::size_t group, double x) const;

private:
    void arrangeFrames();
    void arrangeGroups(const Rect& frame, VertexId socket);
    void arrangeLooseGroups();
    [[nodiscard]] std::uint32_t assignLanes();
    void drawChipWires(std::size_t group);
    [[nodiscard]] double laneY(std::size_t group) const;

    Sketch& m_sketch;
    const GridScene& m_scene;
    std::vector<Rect>
        m_frames; ///< by socket; before draw() their y is relative to the area's bottom
    std::vector<Rect> m_groupBoxes; ///< by group, likewise
    std::vector<std::uint32_t> m_lanes; ///< by group
    double m_bottom = 0;
    double m_right = 0;
};

} // namespace atlas
