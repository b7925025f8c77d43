#include "model/layout/AdapterArea.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace atlas {

namespace {

constexpr double rowDrop = 36; ///< from the lanes below the grid to the adapters
constexpr double busDrop = 14; ///< of the horizontal run above the adapters
constexpr double adapterHeight = 32;
constexpr double widestAdapter = 106;
constexpr double adapterGap = 4;
constexpr double networkDrop = 20;
constexpr double networkHeight = 30;
constexpr double overhang = 38;
constexpr double columnGap = 24; ///< from the wires at the right to the column
constexpr double columnIndent = 20; ///< of a device's box from the column's spine
constexpr double deviceWidth = 108;
constexpr double deviceHeight = 34;
constexpr double devicePitch = 46;
constexpr double deviceDrop = 44; ///< of the first device from the host's frames
constexpr double laneClearance = 8; ///< of a device from the lanes above it
constexpr double besideChip = 26; ///< of a run to the adapters past a machine's only column
constexpr double besidePitch = 14; ///< between such runs in the middle of a row
constexpr double chipStubRise = 16; ///< above a chip's bottom

std::optional<Incidence> networkOf(const Topology& topology, VertexId adapter)
{
    for (const Incidence& incidence : topology.incident(adapter)) {
        if (topology.vertex(incidence.neighbor).kind == VertexKind::Network)
            return incidence;
    }
    return std::nullopt;
}

} // namespace

AdapterArea::AdapterArea(Sketch& sketch, const GridScene& scene, const HostArea& host)
    : m_sketch(sketch)
    , m_scene(scene)
    , m_host(host)
    , m_rowTop(scene.grid.bounds().bottom() + scene.margins.down + rowDrop)
{
}

void AdapterArea::draw()
{
    const std::vector<Berth> row = berths();
    m_hasRow = !row.empty();
    if (m_hasRow) {
        drawRow(row);
        drawEfaNetwork();
    }
    drawDevices();
}

std::vector<AdapterArea::Berth> AdapterArea::berths()
{
    std::vector<Berth> result;
    for (std::size_t i = 0; i < m_scene.host.groups.size(); ++i) {
        if (!m_scene.host.groups[i].efa.empty())
            addGroupBerths(i, result);
    }
    for (const ChipAdapter& adapter : m_scene.host.chipAdapters)
        result.push_back(chipBerth(adapter));
    std::ranges::stable_sort(result, {}, &Berth::center);
    return result;
}

void AdapterArea::addGroupBerths(std::size_t group, std::vector<Berth>& berths) const
{
    const ChipGrid& grid = m_scene.grid;
    double x = grid.gutterCenter((grid.columns() - 1) / 2);
    double center = x;
    if (const Spine* const spine = m_scene.spines.central(group)) {
        x = spine->x;
        center = grid.gutterCenter(spine->gutter);
    } else if (grid.columns() == 1) {
        x = grid.bounds().right() + besideChip;
        center = grid.bounds().center().x;
    } else {
        x += besidePitch * static_cast<double>(group);
    }
    std::vector<Point> run = m_host.trunk(group, x);
    run.push_back({x, m_rowTop - busDrop});
    for (const Attachment& efa : m_scene.host.groups[group].efa)
        berths.push_back({efa.vertex, efa.edge, run, center});
}

AdapterArea::Berth AdapterArea::chipBerth(const ChipAdapter& adapter)
{
    const Cell cell = m_scene.placement.cells[adapter.chip.index];
    const Rect box = m_scene.grid.box(cell);
    const std::uint32_t gutter = m_scene.spines.gutterOf(cell.column);
    const double x = m_scene.spines.isEmpty() ? m_scene.grid.gutterCenter(gutter)
                                              : m_scene.spines.find(std::nullopt, gutter).x;
    const double side = box.center().x < x ? box.right() : box.x;
    const double y = box.bottom() - chipStubRise;
    m_sketch.branch({x, y});
    return {
        adapter.adapter,
        adapter.edge,
        {{side, y}, {x, y}, {x, m_rowTop - busDrop}},
        m_scene.grid.gutterCenter(gutter)};
}

void AdapterArea::drawRow(const std::vector<Berth>& berths)
{
    for (std::size_t first = 0; first < berths.size();) {
        std::size_t last = first;
        while (last < berths.size() && berths[last].center == berths[first].center)
            ++last;
        drawBlock(berths, first, last);
        first = last;
    }
}

void AdapterArea::drawBlock(const std::vector<Berth>& berths, std::size_t first, std::size_t last)
{
    const auto count = static_cast<double>(last - first);
    const double pitch = m_scene.grid.columns() > 1
        ? m_scene.grid.columnLefts[1] - m_scene.grid.columnLefts[0]
        : sizes::chipWidth + sizes::gutterWidth;
    const double room = 2 * pitch - 16 - adapterGap * (count - 1);
    const double width = std::min(widestAdapter, room / count);
    double x = berths[first].center - (width * count + adapterGap * (count - 1)) / 2;
    for (std::size_t i = first; i < last; ++i) {
        const Rect box{x, m_rowTop, width, adapterHeight};
        m_sketch.place(berths[i].adapter, box);
        std::vector<Point> wire = berths[i].run;
        wire.push_back({box.center().x, m_rowTop - busDrop});
        wire.push_back({box.center().x, m_rowTop});
        m_sketch.wire(berths[i].edge, wire);
        x += width + adapterGap;
    }
}

void AdapterArea::drawEfaNetwork()
{
    const Topology& topology = m_sketch.topology();
    const Rect grid = m_scene.grid.bounds();
    const double top = m_rowTop + adapterHeight + networkDrop;
    Rect bar{grid.x - overhang, top, grid.width + 2 * overhang, networkHeight};
    const auto count = static_cast<std::uint32_t>(topology.vertices().size());
    for (VertexId id{topology.chipCount()}; id.index < count; ++id.index) {
        const auto network = networkOf(topology, id);
        if (topology.vertex(id).kind != VertexKind::EfaAdapter || !network)
            continue;
        const Rect& box = m_sketch.box(id);
        const Rect reach{box.x, top, box.width, networkHeight};
        bar = bar.united(reach);
        m_sketch.place(network->neighbor, bar);
        m_sketch.wire(
            network->edge,
            std::array{Point{box.center().x, box.bottom()}, Point{box.center().x, top}});
    }
}

void AdapterArea::drawDevices()
{
    const double edge = m_scene.grid.bounds().right() + m_scene.margins.across + columnGap;
    const double left = std::max(m_host.right() + 20, edge);
    double y = std::max(m_host.bottom() + deviceDrop, m_host.lowestLane() + laneClearance);
    for (std::size_t i = 0; i < m_scene.host.groups.size(); ++i) {
        for (const Attachment& device : m_scene.host.groups[i].devices) {
            drawDevice(i, device, {left + 14 + columnIndent, y, deviceWidth, deviceHeight});
            y += devicePitch;
        }
    }
}

void AdapterArea::drawDevice(std::size_t group, const Attachment& device, const Rect& rect)
{
    m_sketch.place(device.vertex, rect);
    const Point branch{rect.x - columnIndent, rect.center().y};
    std::vector<Point> wire = m_host.trunk(group, branch.x);
    wire.push_back(branch);
    wire.push_back({rect.x, branch.y});
    m_sketch.wire(device.edge, wire);
    m_sketch.branch(branch);
    if (m_sketch.topology().vertex(device.vertex).kind == VertexKind::EnaAdapter)
        drawEnaNetwork(device.vertex);
}

void AdapterArea::drawEnaNetwork(VertexId adapter)
{
    const auto network = networkOf(m_sketch.topology(), adapter);
    if (!network)
        return;
    const Rect box = m_sketch.box(adapter);
    const double top =
        m_hasRow ? m_rowTop + adapterHeight + networkDrop : box.bottom() + networkDrop + 8;
    m_sketch.place(network->neighbor, {box.x, top, box.width, networkHeight});
    m_sketch.wire(
        network->edge, std::array{Point{box.center().x, box.bottom()}, Point{box.center().x, top}});
}

} // namespace atlas
