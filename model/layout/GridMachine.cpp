#include "model/layout/GridMachine.h"

#include "model/layout/AdapterArea.h"
#include "model/layout/GridWires.h"
#include "model/layout/HostArea.h"
#include "model/layout/Sketch.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::uint32_t mostChipsWithHost =
    64; ///< beyond that the host side is folded into a strip
constexpr std::size_t mostSockets = 8;
constexpr double stripHeight = 26;

void placeChips(Sketch& sketch, const Placement& placement, const ChipGrid& grid)
{
    for (std::uint32_t chip = 0; chip < placement.cells.size(); ++chip)
        sketch.place(VertexId{chip}, grid.box(placement.cells[chip]));
}

void routeNeuronLinks(Sketch& sketch, const Placement& placement, GridWires& wires)
{
    const auto edges = sketch.topology().edges();
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        const Edge& edge = edges[i];
        if (edge.kind == EdgeKind::NeuronLink)
            wires.route(
                EdgeId{i},
                {edge.source,
                 edge.target,
                 placement.cells[edge.source.index],
                 placement.cells[edge.target.index]});
    }
}

void drawStrip(Sketch& sketch, FrameKind kind, const ChipGrid& grid, LaneMargins margins)
{
    const Rect bounds = grid.bounds();
    const bool above = kind == FrameKind::HostStrip;
    const double top = above ? bounds.y - margins.down - sizes::margin - stripHeight
                             : bounds.bottom() + margins.down + sizes::margin;
    sketch.frame({kind, {bounds.x, top, bounds.width, stripHeight}, 0, std::nullopt});
}

bool hasNetwork(const Topology& topology)
{
    return std::ranges::any_of(
        topology.vertices().subspan(topology.chipCount()),
        [](const Vertex& vertex) { return vertex.kind == VertexKind::EfaAdapter; });
}

/// Whether PCIe wires run down between columns: to the chips, or past a row of chips to the EFA
/// adapters below it.
bool runsThroughGutters(const HostPlan& host, const SpinePlan& spines)
{
    const auto hasEfa = [](const GroupPlan& group) { return !group.efa.empty(); };
    return !spines.isEmpty() || !host.chipAdapters.empty()
        || std::ranges::any_of(host.groups, hasEfa);
}

GridGaps gapsFor(const Shape& shape, const SpinePlan& spines, bool crowded, HostSide host)
{
    const bool torus = shape.kind == ShapeKind::Torus;
    return {
        .across = torus || crowded ? spines.gutterWidth() : sizes::plainGutterWidth,
        .down = sizes::gutterHeight,
        .chipHeight = host == HostSide::Folded ? sizes::runChipHeight : sizes::chipHeight};
}

} // namespace

Layout arrangeGrid(const Topology& topology, HostSide side)
{
    Sketch sketch(topology);
    const Placement placement = placeShape(topology.shape());
    const HostPlan fullHost = planHost(topology);
    const bool compact = side == HostSide::Folded;
    if (compact)
        sketch.useCompactChips();
    const bool folded = compact || topology.chipCount() > mostChipsWithHost
        || fullHost.sockets.size() > mostSockets;
    const HostPlan host = folded ? HostPlan{} : fullHost;
    SpinePlan spines(host, placement);
    const bool crowded = runsThroughGutters(host, spines);
    const ChipGrid grid = makeGrid(
        placement.rows, placement.columns, gapsFor(topology.shape(), spines, crowded, side));
    spines.setPositions(grid);
    const bool torus = topology.shape().kind == ShapeKind::Torus;
    const LaneMargins margins =
        torus ? GridWires::margins(placement.rows, placement.columns) : LaneMargins{};

    placeChips(sketch, placement, grid);
    GridWires wires(sketch, grid);
    wires.setCrowded({.across = crowded});
    routeNeuronLinks(sketch, placement, wires);
    const GridScene scene{host, placement, grid, spines, margins};
    if (!host.sockets.empty()) {
        HostArea hostArea(sketch, scene);
        hostArea.draw();
        AdapterArea(sketch, scene, hostArea).draw();
    } else if (!fullHost.sockets.empty()) {
        drawStrip(sketch, FrameKind::HostStrip, grid, margins);
        if (compact && hasNetwork(topology))
            drawStrip(sketch, FrameKind::NetworkStrip, grid, margins);
    }
    return std::move(sketch).finish(sizes::margin);
}

} // namespace atlas
