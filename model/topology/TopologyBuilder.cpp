#include "model/topology/TopologyBuilder.h"

#include "model/topology/Graph.h"
#include "model/topology/Lattice.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace atlas {

namespace {

/// Fills incidenceStarts and incidences in edge order: count, add up, place.
void collectIncidences(Topology::Graph& graph)
{
    const std::size_t vertexCount = graph.vertices.size();
    const auto exists = [vertexCount](const Edge& e) {
        return e.source.index < vertexCount && e.target.index < vertexCount;
    };
    graph.incidenceStarts.assign(vertexCount + 1, 0);
    for (const Edge& e : graph.edges) {
        if (exists(e)) {
            ++graph.incidenceStarts[e.source.index + 1];
            ++graph.incidenceStarts[e.target.index + 1];
        }
    }
    for (std::size_t v = 0; v < vertexCount; ++v) {
        graph.incidenceStarts[v + 1] += graph.incidenceStarts[v];
    }

    graph.incidences.resize(graph.incidenceStarts.back());
    std::vector<std::uint32_t> next(graph.incidenceStarts.begin(), graph.incidenceStarts.end() - 1);
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const Edge& e = graph.edges[i];
        if (exists(e)) {
            graph.incidences[next[e.source.index]++] = {e.target, {i}};
            graph.incidences[next[e.target.index]++] = {e.source, {i}};
        }
    }
}

/// The place of an incidence at a chip: the axes backwards, the axes forwards, the same across
/// servers, then everything else.
std::uint32_t placeAt(
    const Topology::Graph& graph,
    const Lattice& lattice,
    std::uint32_t chip,
    const Incidence& incidence)
{
    constexpr std::uint32_t across = 1000;
    constexpr std::uint32_t rest = 2000;
    const bool joinsChips = graph.edges[incidence.edge.index].kind == EdgeKind::NeuronLink
        && incidence.neighbor.index < lattice.chipCount();
    const auto direction =
        joinsChips ? lattice.direction(chip, incidence.neighbor.index) : std::nullopt;
    if (!direction) {
        return rest;
    }
    const auto axisCount = static_cast<std::uint32_t>(lattice.axes().size());
    return (lattice.axes()[direction->axis].acrossServers ? across : 0) + direction->axis
        + (direction->forward ? axisCount : 0);
}

/// Puts the incidences of each chip into the order that Topology::incident() promises.
void orderIncidences(Topology::Graph& graph)
{
    const TopologyBuilder::Header& h = graph.header;
    const Lattice lattice(h.shape, h.servers, h.ringAcrossServers);
    const auto chips = std::min<std::size_t>(lattice.chipCount(), graph.vertices.size());
    std::vector<std::pair<std::uint32_t, Incidence>> placed;
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        const auto first = graph.incidences.begin() + graph.incidenceStarts[chip];
        const auto last = graph.incidences.begin() + graph.incidenceStarts[chip + 1];
        placed.clear();
        for (auto it = first; it != last; ++it) {
            placed.emplace_back(placeAt(graph, lattice, chip, *it), *it);
        }
        // Incidences are in edge order so far; it decides between those of one place.
        std::ranges::sort(
            placed, {}, [](const auto& p) { return std::pair(p.first, p.second.edge); });
        std::ranges::transform(placed, first, [](const auto& p) { return p.second; });
    }
}

Topology::Graph::Adjacency adjacencyOf(const Topology::Graph& graph)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    std::vector<EdgeId> ids;
    ends.reserve(graph.incidences.size());
    ids.reserve(graph.incidences.size());
    for (std::uint32_t v = 0; v < graph.vertices.size(); ++v) {
        for (std::uint32_t i = graph.incidenceStarts[v]; i < graph.incidenceStarts[v + 1]; ++i) {
            ends.emplace_back(v, graph.incidences[i].neighbor.index);
            ids.push_back(graph.incidences[i].edge);
        }
    }
    const auto vertexCount = static_cast<std::uint32_t>(graph.vertices.size());
    return {boost::edges_are_sorted, ends.begin(), ends.end(), ids.begin(), vertexCount};
}

} // namespace

TopologyBuilder::TopologyBuilder(Header header)
    : m_header(std::move(header))
    , m_names{""}
    , m_nameIndex{{"", 0}}
{
}

VertexId TopologyBuilder::add(Vertex vertex, std::string_view name)
{
    auto known = m_nameIndex.find(name);
    if (known == m_nameIndex.end()) {
        known = m_nameIndex.emplace(name, static_cast<std::uint32_t>(m_names.size())).first;
        m_names.emplace_back(name);
    }
    vertex.name = known->second;
    m_vertices.push_back(vertex);
    return {static_cast<std::uint32_t>(m_vertices.size() - 1)};
}

EdgeId TopologyBuilder::add(Edge edge)
{
    m_edges.push_back(edge);
    return {static_cast<std::uint32_t>(m_edges.size() - 1)};
}

std::uint16_t TopologyBuilder::addLinkType(LinkType type)
{
    m_linkTypes.push_back(std::move(type));
    return static_cast<std::uint16_t>(m_linkTypes.size() - 1);
}

Checked<Topology> TopologyBuilder::build() &&
{
    auto graph = std::make_shared<Topology::Graph>();
    graph->header = std::move(m_header);
    graph->vertices = std::move(m_vertices);
    graph->edges = std::move(m_edges);
    graph->linkTypes = std::move(m_linkTypes);
    graph->names = std::move(m_names);
    const auto isChip = [](const Vertex& v) { return v.kind == VertexKind::Chip; };
    graph->chipCount = static_cast<std::uint32_t>(std::ranges::count_if(graph->vertices, isChip));
    collectIncidences(*graph);
    orderIncidences(*graph);
    graph->adjacency = adjacencyOf(*graph);

    Topology topology(std::move(graph));
    Problems problems = check(topology);
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    return topology;
}

} // namespace atlas
