#include "model/layout/SwitchedMachine.h"

#include "model/layout/ChipGrid.h"
#include "model/layout/Sketch.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace atlas {

namespace {

constexpr double rowGap = 20;
constexpr double trackPitch = 8;
constexpr double firstTrack = 14;
constexpr double barHeight = 32;
constexpr double uprightBarWidth = 22;
constexpr double uprightBarGap = 44;
constexpr double barGap = 34; ///< between a bar and its servers
constexpr double bandGap = 56;
constexpr double serverPadding = 14;
constexpr double serverHeader = 30;
constexpr double serverGap = 22;
constexpr double portShift = 12; ///< of a port above or below the middle of a chip's side
constexpr double bend = 5;
constexpr double stubLength = 18;
constexpr double stripHeight = 26;
constexpr std::size_t widestBand = 8; ///< servers side by side; more stand in two rows

/// The servers whose chips all attach to one switch.
struct Band {
    std::optional<VertexId> bar;
    std::vector<std::uint32_t> servers;
};

/// Rows of the chips of one switch: few, so that each has a track of its own beside its column.
std::uint32_t rowsOf(std::uint32_t chips)
{
    if (chips <= 8)
        return 1;
    if (chips <= 16)
        return 2;
    return chips <= 64 ? 4 : 8;
}

class SwitchedMachine {
public:
    explicit SwitchedMachine(const Topology& topology);

    Layout arrange() &&;

private:
    void sortSwitches();
    void chooseBlock();
    void drawBand(std::uint32_t band, double top);
    void drawServer(std::uint32_t server, double left, double top);
    void drawStrip();
    void route(EdgeId id, const Edge& edge);
    void routeToBar(EdgeId id, VertexId chip, VertexId bar);
    void routeDirect(EdgeId id, VertexId a, VertexId b);
    [[nodiscard]] Cell cellOf(VertexId chip) const;
    [[nodiscard]] double trackX(VertexId chip) const;
    [[nodiscard]] double directTrackX(VertexId chip) const;
    /// A chip's place among those that stand above and below it.
    [[nodiscard]] std::uint32_t rankOf(VertexId chip) const;
    [[nodiscard]] double tracksWidth() const { return trackPitch * (m_rows * m_stack - 1); }
    /// Room to the left of a chip for the wires between the bands: beside the wires to the bars
    /// they could not be followed.
    [[nodiscard]] double directWidth() const
    {
        return m_hasDirectWires ? firstTrack + tracksWidth() : 0;
    }
    [[nodiscard]] double columnWidth() const
    {
        return directWidth() + sizes::chipWidth + 2 * firstTrack + tracksWidth();
    }
    [[nodiscard]] double serverWidth() const;
    [[nodiscard]] double serverHeight() const
    {
        return blockHeight() + (framed() ? serverHeader + serverPadding : 0);
    }
    [[nodiscard]] double bandHeight() const
    {
        return m_stack * (serverHeight() + serverGap) - serverGap;
    }
    [[nodiscard]] double blockHeight() const
    {
        return m_rows * (sizes::compactChipHeight + rowGap) - rowGap;
    }
    [[nodiscard]] bool framed() const { return m_sketch.topology().serverCount() > 1; }

    Sketch m_sketch;
    std::vector<Band> m_bands;
    std::vector<std::optional<VertexId>> m_serverSwitch; ///< by server
    std::uint32_t m_rows = 1;
    std::uint32_t m_columns = 1;
    std::uint32_t m_stack = 1; ///< servers one above the other in a band
    std::vector<std::uint32_t> m_stackRow; ///< by server
    bool m_hasServerSwitches = false;
    bool m_hasDirectWires = false; ///< between chips of two bands
};

SwitchedMachine::SwitchedMachine(const Topology& topology)
    : m_sketch(topology)
    , m_serverSwitch(topology.serverCount())
{
    m_sketch.useCompactChips();
    sortSwitches();
    chooseBlock();
}

void SwitchedMachine::sortSwitches()
{
    const Topology& topology = m_sketch.topology();
    const auto count = static_cast<std::uint32_t>(topology.vertices().size());
    std::vector<bool> banded(topology.serverCount());
    for (VertexId id{topology.chipCount()}; id.index < count; ++id.index) {
        if (topology.vertex(id).kind != VertexKind::NeuronLinkSwitch)
            continue;
        Band band{.bar = id, .servers = {}};
        for (const Incidence& incidence : topology.incident(id))
            band.servers.push_back(topology.vertex(incidence.neighbor).server);
        std::ranges::sort(band.servers);
        const auto repeats = std::ranges::unique(band.servers);
        band.servers.erase(repeats.begin(), repeats.end());
        if (band.servers.size() == 1 && topology.serverCount() > 1) {
            m_serverSwitch[band.servers.front()] = id;
            m_hasServerSwitches = true;
            continue;
        }
        for (const std::uint32_t server : band.servers)
            banded[server] = true;
        m_bands.push_back(std::move(band));
    }
    Band rest;
    for (std::uint32_t server = 0; server < topology.serverCount(); ++server) {
        if (!banded[server])
            rest.servers.push_back(server);
    }
    if (!rest.servers.empty())
        m_bands.push_back(std::move(rest));
}

void SwitchedMachine::chooseBlock()
{
    const std::uint32_t chips = m_sketch.topology().chipsPerServer();
    const bool oneServer = m_sketch.topology().serverCount() == 1;
    if (m_hasServerSwitches)
        m_rows = chips;
    else if (oneServer)
        m_rows = rowsOf(chips);
    else
        m_rows = std::min(4U, chips);
    m_columns = (chips + m_rows - 1) / m_rows;
    const auto crowded = [](const Band& band) { return band.servers.size() > widestBand; };
    m_stack = std::ranges::any_of(m_bands, crowded) ? 2 : 1;
    m_stackRow.resize(m_sketch.topology().serverCount());
    const Topology& topology = m_sketch.topology();
    const auto direct = [&](const Edge& edge) {
        return topology.vertex(edge.source).kind == VertexKind::Chip
            && topology.vertex(edge.target).kind == VertexKind::Chip;
    };
    m_hasDirectWires = m_bands.size() == 2 && std::ranges::any_of(topology.edges(), direct);
}

Cell SwitchedMachine::cellOf(VertexId chip) const
{
    const std::uint32_t index = chip.index % m_sketch.topology().chipsPerServer();
    return {index / m_columns, index % m_columns};
}

double SwitchedMachine::serverWidth() const
{
    const double bar = m_hasServerSwitches ? uprightBarWidth + uprightBarGap : 0;
    return bar + m_columns * columnWidth() + (framed() ? 2 * serverPadding : 0);
}

double SwitchedMachine::trackX(VertexId chip) const
{
    return m_sketch.box(chip).right() + firstTrack + trackPitch * rankOf(chip);
}

double SwitchedMachine::directTrackX(VertexId chip) const
{
    // The upper chips take the outer tracks: on their way down they pass the others' left.
    const std::uint32_t track = m_rows * m_stack - 1 - rankOf(chip);
    return m_sketch.box(chip).x - firstTrack - trackPitch * track;
}

std::uint32_t SwitchedMachine::rankOf(VertexId chip) const
{
    return m_stackRow[m_sketch.topology().vertex(chip).server] * m_rows + cellOf(chip).row;
}

void SwitchedMachine::drawServer(std::uint32_t server, double left, double top)
{
    const Topology& topology = m_sketch.topology();
    const std::uint32_t chips = topology.chipsPerServer();
    double x = left;
    double y = top;
    if (framed()) {
        m_sketch.frame(
            {FrameKind::Server, {left, top, serverWidth(), serverHeight()}, server, std::nullopt});
        x += serverPadding;
        y += serverHeader;
    }
    if (m_hasServerSwitches) {
        if (const auto bar = m_serverSwitch[server])
            m_sketch.place(*bar, {x, y, uprightBarWidth, blockHeight()});
        x += uprightBarWidth + uprightBarGap;
    }
    for (std::uint32_t i = 0; i < chips; ++i) {
        const VertexId chip{server * chips + i};
        const Cell cell = cellOf(chip);
        const double chipY = y + cell.row * (sizes::compactChipHeight + rowGap);
        m_sketch.place(
            chip,
            {x + directWidth() + cell.column * columnWidth(),
             chipY,
             sizes::chipWidth,
             sizes::compactChipHeight});
    }
}

void SwitchedMachine::drawBand(std::uint32_t band, double top)
{
    const Band& content = m_bands[band];
    const bool barBelow = band % 2 == 1;
    const double pitch = serverWidth() + (framed() ? serverGap : 0);
    const double serverTop = barBelow ? top : top + barHeight + barGap;
    const std::size_t perRow = (content.servers.size() + m_stack - 1) / m_stack;
    for (std::size_t i = 0; i < content.servers.size(); ++i) {
        const auto row = static_cast<std::uint32_t>(i / perRow);
        m_stackRow[content.servers[i]] = row;
        drawServer(
            content.servers[i],
            pitch * static_cast<double>(i % perRow),
            serverTop + row * (serverHeight() + serverGap));
    }
    if (!content.bar)
        return;
    const double width = pitch * static_cast<double>(perRow) - (framed() ? serverGap : 0);
    m_sketch.place(
        *content.bar, {0, barBelow ? serverTop + bandHeight() + barGap : top, width, barHeight});
}

void SwitchedMachine::drawStrip()
{
    const bool hosts =
        std::ranges::any_of(m_sketch.topology().vertices(), [](const Vertex& vertex) {
            return vertex.kind == VertexKind::HostSocket;
        });
    if (!hosts || framed())
        return;
    const Rect bounds = m_sketch.bounds();
    m_sketch.frame(
        {FrameKind::HostStrip,
         {bounds.x, bounds.y - stripHeight - sizes::margin, bounds.width, stripHeight},
         0,
         std::nullopt});
}

void SwitchedMachine::routeToBar(EdgeId id, VertexId chip, VertexId bar)
{
    const Rect box = m_sketch.box(chip);
    const Rect target = m_sketch.box(bar);
    if (m_serverSwitch[m_sketch.topology().vertex(chip).server] == bar) {
        const double y = box.center().y;
        m_sketch.wire(id, std::array{Point{box.x, y}, Point{target.right(), y}});
        m_sketch.label(id, {(box.x + target.right()) / 2, y});
        return;
    }
    const bool up = target.y < box.y;
    const double y = box.center().y + (up ? -portShift : portShift);
    const double x = trackX(chip);
    const double end = up ? target.bottom() : target.y;
    m_sketch.wire(id, std::array{Point{box.right(), y}, Point{x, y}, Point{x, end}}, bend);
}

void SwitchedMachine::routeDirect(EdgeId id, VertexId a, VertexId b)
{
    const bool aFirst = m_sketch.box(a).y < m_sketch.box(b).y;
    const VertexId upper = aFirst ? a : b;
    const VertexId lower = aFirst ? b : a;
    const Rect top = m_sketch.box(upper);
    const Rect bottom = m_sketch.box(lower);
    const double from = top.center().y + portShift;
    const double to = bottom.center().y - portShift;
    if (m_bands.size() == 2 && top.x == bottom.x && top.bottom() < bottom.y) {
        const double x = directTrackX(upper);
        m_sketch.wire(
            id,
            std::array{Point{top.x, from}, Point{x, from}, Point{x, to}, Point{bottom.x, to}},
            bend);
        return;
    }
    const Point start{top.right(), from};
    const Point end{bottom.right(), to};
    m_sketch.stub({id, upper, lower, start, {start.x + stubLength, start.y}});
    m_sketch.stub({id, lower, upper, end, {end.x + stubLength, end.y}});
}

void SwitchedMachine::route(EdgeId id, const Edge& edge)
{
    const Topology& topology = m_sketch.topology();
    const bool sourceIsChip = topology.vertex(edge.source).kind == VertexKind::Chip;
    const bool targetIsChip = topology.vertex(edge.target).kind == VertexKind::Chip;
    if (sourceIsChip && targetIsChip)
        routeDirect(id, edge.source, edge.target);
    else if (sourceIsChip)
        routeToBar(id, edge.source, edge.target);
    else
        routeToBar(id, edge.target, edge.source);
}

Layout SwitchedMachine::arrange() &&
{
    double top = 0;

    for (std::uint32_t band = 0; band < m_bands.size(); ++band) {
        drawBand(band, top);
        top += bandHeight() + barHeight + barGap + bandGap;
    }
    const auto edges = m_sketch.topology().edges();
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        if (edges[i].kind == EdgeKind::NeuronLink)
            route(EdgeId{i}, edges[i]);
    }
    drawStrip();
    return std::move(m_sketch).finish(sizes::margin);
}

} // namespace

Layout arrangeSwitched(const Topology& topology)
{
    return SwitchedMachine(topology).arrange();
}

} // namespace atlas
