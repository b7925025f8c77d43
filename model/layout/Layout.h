#pragma once

#include "model/layout/Geometry.h"
#include "model/topology/Topology.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace atlas {

/// A rectangle that stands for a group: a NUMA node with its buses, a server of an UltraServer.
enum class FrameKind : std::uint8_t { NumaNode, Server, HostStrip, NetworkStrip };

struct Frame {
    FrameKind kind = FrameKind::NumaNode;
    Rect rect;
    std::uint32_t number = 0; ///< the NUMA node or the server
    std::optional<VertexId> vertex; ///< what a click on it selects
};

/// Where the label of a wire may stand.
struct LabelAnchor {
    EdgeId edge;
    Point center;
    bool upright = false; ///< on a vertical lane, read upwards
};

/// A wire of a large machine that is drawn as a short piece out of a chip, with the number of the
/// chip at its other end.
struct Stub {
    EdgeId edge;
    VertexId at;
    VertexId far;
    Point from;
    Point to;
};

/// Where the boxes and wires of a machine go: a pure function of the topology. A rectangle that is
/// empty and a path without points mean "not drawn by itself" (folded into a strip, or drawn as
/// stubs).
struct Layout {
    Rect bounds;
    std::vector<Rect> boxes; ///< by vertex
    std::vector<std::uint32_t> pathStarts; ///< by edge, one more at the end; into points
    std::vector<Point> points; ///< corners of the wires; each path has none or at least two
    std::vector<float> bends; ///< by edge: the radius of its corners
    std::vector<Point> branches; ///< dots where a PCIe wire leaves its spine
    std::vector<Frame> frames;
    std::vector<LabelAnchor> labels;
    std::vector<Stub> stubs;
    bool compactChips = false; ///< chips are drawn at the compact height

    [[nodiscard]] const Rect& box(VertexId id) const { return boxes[id.index]; }
    [[nodiscard]] std::span<const Point> path(EdgeId id) const;
};

/// How much of a machine is laid out.
enum class HostSide : std::uint8_t {
    Whole,
    Folded, ///< of a machine in one grid: two strips, and compact chips, as in a run
};

/// Lays out a machine: line, ring, torus with wrap-around wires nested outside the grid, torus
/// planes, switched groups; host side above, network side below. Time and memory grow linearly with
/// the machine.
[[nodiscard]] Layout arrange(const Topology& topology, HostSide host = HostSide::Whole);

} // namespace atlas
