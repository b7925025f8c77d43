#include "model/layout/HostArea.h"

#include "model/catalog/Catalog.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr double frameHeight = 84;
constexpr double frameGap = 20;
constexpr double frameOverhang = 38; ///< beyond the grid on each side
constexpr double leastFrameWidth = 220;
constexpr double groupTop = 32; ///< below the frame's top
constexpr double groupHeight = 42;
constexpr double groupGap = 6;
constexpr double framePadding = 12;
constexpr double firstLane = 12; ///< below the frames
constexpr double lastLane = 14; ///< above the wires around the grid
constexpr double spineInset = 7; ///< of a wire from the end of its box
constexpr double lanePitch = 8;
constexpr double stubDrop = 16; ///< below a chip's top
constexpr double looseWidth = 178;
constexpr double hostLine = 26; ///< above the frames, for what is known of the host as a whole

std::vector<std::size_t> groupsOf(const HostPlan& host, VertexId socket)
{
    std::vector<std::size_t> groups;
    for (std::size_t i = 0; i < host.groups.size(); ++i) {
        if (host.groups[i].socket == socket)
            groups.push_back(i);
    }
    return groups;
}

} // namespace

HostArea::HostArea(Sketch& sketch, const GridScene& scene)
    : m_sketch(sketch)
    , m_scene(scene)
    , m_groupBoxes(scene.host.groups.size())
    , m_lanes(scene.host.groups.size())
{
    arrangeFrames();
    arrangeLooseGroups();
    const double room = firstLane + lanePitch * assignLanes() + lastLane;
    m_bottom = scene.grid.bounds().y - scene.margins.down - room;
}

void HostArea::arrangeFrames()
{
    const auto count = static_cast<double>(m_scene.host.sockets.size());
    const Rect grid = m_scene.grid.bounds();
    const double wanted = grid.width + 2 * frameOverhang;
    const double width = std::max(wanted, leastFrameWidth * count + frameGap * (count - 1));
    const double each = (width - frameGap * (count - 1)) / count;
    double x = grid.center().x - width / 2;
    for (const VertexId socket : m_scene.host.sockets) {
        m_frames.push_back({x, -frameHeight, each, frameHeight});
        arrangeGroups(m_frames.back(), socket);
        x += each + frameGap;
    }
    m_right = x - frameGap;
}

void HostArea::arrangeGroups(const Rect& frame, VertexId socket)
{
    const std::vector<std::size_t> groups = groupsOf(m_scene.host, socket);
    const auto count = static_cast<double>(groups.size());
    const double width = (frame.width - 2 * framePadding - groupGap * (count - 1)) / count;
    double x = frame.x + framePadding;
    for (const std::size_t group : groups) {
        m_groupBoxes[group] = {x, frame.y + groupTop, width, groupHeight};
        x += width + groupGap;
    }
}

void HostArea::arrangeLooseGroups()
{
    double x = m_right + frameGap;
    for (std::size_t group = 0; group < m_groupBoxes.size(); ++group) {
        if (m_scene.host.groups[group].socket)
            continue;
        m_groupBoxes[group] = {x, groupTop - frameHeight, looseWidth, groupHeight};
        x += looseWidth + frameGap;
    }
}

/// A group whose one spine is below its box, or that stands beside the machine, needs no lane of
/// its own. Returns how many do.
std::uint32_t HostArea::assignLanes()
{
    std::uint32_t lanes = 0;
    for (std::size_t group = 0; group < m_groupBoxes.size(); ++group) {
        const Rect& box = m_groupBoxes[group];
        const Spine* const spine = m_scene.spines.central(group);
        const bool single = m_scene.spines.countOf(group) == 1;
        const bool below =
            single && spine->x >= box.x + spineInset && spine->x <= box.right() - spineInset;
        m_lanes[group] = lanes;
        if (!below && !m_scene.host.groups[group].chips.empty())
            ++lanes;
    }
    return lanes;
}

void HostArea::draw()
{
    const auto instance = m_sketch.topology().instance();
    if (instance && instance->host.numaDocumented)
        m_sketch.reserve(
            {m_frames.front().x,
             m_bottom - frameHeight - hostLine,
             m_right - m_frames.front().x,
             hostLine});
    for (std::size_t i = 0; i < m_frames.size(); ++i) {
        const VertexId socket = m_scene.host.sockets[i];
        Rect rect = m_frames[i];
        rect.y += m_bottom;
        m_sketch.frame(
            {FrameKind::NumaNode, rect, m_sketch.topology().vertex(socket).number, socket});
        m_sketch.place(socket, rect);
    }
    for (std::size_t group = 0; group < m_groupBoxes.size(); ++group) {
        m_groupBoxes[group].y += m_bottom;
        m_sketch.place(m_scene.host.groups[group].id, m_groupBoxes[group]);
    }
    for (std::size_t group = 0; group < m_groupBoxes.size(); ++group)
        drawChipWires(group);
}

double HostArea::laneY(std::size_t group) const
{
    return m_bottom + firstLane + lanePitch * m_lanes[group];
}

double HostArea::lowestLane() const
{
    double lowest = m_bottom;
    for (std::size_t group = 0; group < m_lanes.size(); ++group)
        lowest = std::max(lowest, laneY(group));
    return lowest;
}

std::vector<Point> HostArea::trunk(std::size_t group, double x) const
{
    const Rect& box = m_sketch.box(m_scene.host.groups[group].id);
    const double inset = std::min(spineInset, box.width / 4);
    // A group with one spine goes straight down where it can; one with several leaves its box at
    // one point.
    const bool single = m_scene.spines.countOf(group) == 1;
    const double start =
        single ? std::clamp(x, box.x + inset, box.right() - inset) : box.center().x;
    return {{start, box.bottom()}, {start, laneY(group)}, {x, laneY(group)}};
}

void HostArea::drawChipWires(std::size_t group)
{
    for (const Attachment& chip : m_scene.host.groups[group].chips) {
        const Cell cell = m_scene.placement.cells[chip.vertex.index];
        const Rect box = m_scene.grid.box(cell);
        if (m_scene.spines.isEmpty()) {
            std::vector<Point> wire = trunk(group, box.center().x);
            wire.push_back({box.center().x, box.y});
            m_sketch.wire(chip.edge, wire);
            continue;
        }
        const Spine& spine = m_scene.spines.find(group, m_scene.spines.gutterOf(cell.column));
        const Point branch{spine.x, box.y + stubDrop};
        std::vector<Point> wire = trunk(group, spine.x);
        wire.push_back(branch);
        wire.push_back({box.center().x < spine.x ? box.right() : box.x, branch.y});
        m_sketch.wire(chip.edge, wire);
        m_sketch.branch(branch);
    }
}

} // namespace atlas
