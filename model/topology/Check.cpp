#include "model/topology/Graph.h"
#include "model/topology/Lattice.h"
#include "model/topology/Search.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <map>

namespace atlas {

namespace {

/// How a message names an edge, whose ends need not exist.
std::string nameOf(const Topology::Graph& graph, std::uint32_t edge)
{
    const Edge& e = graph.edges[edge];
    return fmt::format(
        "edge {} ({}, {} to {})", edge, toString(e.kind), e.source.index, e.target.index);
}

bool endsExist(const Topology::Graph& graph, const Edge& e)
{
    return e.source.index < graph.vertices.size() && e.target.index < graph.vertices.size();
}

void checkChipCount(const Topology::Graph& graph, Problems& problems)
{
    const TopologyBuilder::Header& h = graph.header;
    const std::uint64_t declared = h.shape.chipCount() * h.servers;
    if (graph.chipCount == 0) {
        problems.push_back({h.name, "expected at least one chip, found none"});
    } else if (declared != graph.chipCount) {
        problems.push_back(
            {h.name,
             fmt::format(
                 "{} in each of {} servers makes {} chips, found {}",
                 toString(h.shape),
                 h.servers,
                 declared,
                 graph.chipCount)});
    }
}

void checkChipOrder(const Topology& topology, Problems& problems)
{
    const Topology::Graph& graph = topology.graph();
    const std::uint32_t perServer = std::max(1U, topology.chipsPerServer());
    for (std::uint32_t i = 0; i < graph.vertices.size(); ++i) {
        const Vertex& v = graph.vertices[i];
        const bool isChip = v.kind == VertexKind::Chip;
        if (isChip != (i < graph.chipCount)) {
            problems.push_back(
                {fmt::format("vertex {}", i),
                 fmt::format(
                     "the {} chips come first, found a {} here",
                     graph.chipCount,
                     toString(v.kind))});
        } else if (isChip && v.number != i) {
            problems.push_back(
                {fmt::format("vertex {}", i),
                 fmt::format("expected chip number {}, found {}", i, v.number)});
        } else if (isChip && v.server != i / perServer) {
            problems.push_back(
                {fmt::format("vertex {}", i),
                 fmt::format("expected server {}, found {}", i / perServer, v.server)});
        }
    }
}

/// Numbers mostly come in order, so sorting them is needed, and dear, only when they do not.
void checkUniqueIds(const Topology::Graph& graph, Problems& problems)
{
    std::map<VertexKind, std::vector<std::uint32_t>> numbers;
    for (const Vertex& v : graph.vertices) {
        numbers[v.kind].push_back(v.number);
    }
    for (auto& [kind, ofKind] : numbers) {
        if (!std::ranges::is_sorted(ofKind)) {
            std::ranges::sort(ofKind);
        }
        for (std::size_t i = 1; i < ofKind.size(); ++i) {
            if (ofKind[i] == ofKind[i - 1]) {
                problems.push_back(
                    {.where = fmt::format("{}-{}", toString(kind), ofKind[i]),
                     .what = "expected an id of its own, found more than one vertex with it"});
            }
        }
    }
}

void checkVertexTables(const Topology::Graph& graph, Problems& problems)
{
    for (std::uint32_t i = 0; i < graph.vertices.size(); ++i) {
        const Vertex& v = graph.vertices[i];
        if (v.server >= graph.header.servers) {
            problems.push_back(
                {fmt::format("vertex {}", i),
                 fmt::format(
                     "expected a server below {}, found {}", graph.header.servers, v.server)});
        }
    }
}

void checkEdgeEnds(const Topology::Graph& graph, Problems& problems)
{
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const Edge& e = graph.edges[i];
        if (!endsExist(graph, e)) {
            problems.push_back(
                {nameOf(graph, i),
                 fmt::format("expected ends below {} vertices", graph.vertices.size())});
        } else if (e.source == e.target) {
            problems.push_back({nameOf(graph, i), "expected two different ends, found one twice"});
        }
        if (e.type >= graph.linkTypes.size()) {
            problems.push_back(
                {nameOf(graph, i),
                 fmt::format(
                     "expected a link type below {}, found {}", graph.linkTypes.size(), e.type)});
        }
    }
}

/// Goes through the edges at each vertex and notes where they lead, so time grows with the edges.
void checkDuplicateEdges(const Topology::Graph& graph, Problems& problems)
{
    constexpr std::size_t kinds = static_cast<std::size_t>(EdgeKind::Ena) + 1;
    struct Seen {
        std::uint32_t from = std::numeric_limits<std::uint32_t>::max();
        EdgeId edge;
    };
    std::vector<Seen> seen(graph.vertices.size() * kinds); // by neighbor and kind
    for (std::uint32_t v = 0; v < graph.vertices.size(); ++v) {
        for (std::uint32_t i = graph.incidenceStarts[v]; i < graph.incidenceStarts[v + 1]; ++i) {
            const Incidence& incidence = graph.incidences[i];
            if (incidence.neighbor.index <= v) {
                continue; // seen from the other end
            }
            const auto kind = static_cast<std::size_t>(graph.edges[incidence.edge.index].kind);
            Seen& before = seen[(incidence.neighbor.index * kinds) + kind];
            if (before.from == v) {
                problems.push_back(
                    {.where = nameOf(graph, std::max(incidence.edge, before.edge).index),
                     .what = fmt::format(
                         "expected at most one edge of a kind between two vertices, found edge {} "
                         "too",
                         std::min(incidence.edge, before.edge).index)});
            }
            before = {.from = v, .edge = incidence.edge};
        }
    }
}

void checkLinkTypes(const Topology::Graph& graph, Problems& problems)
{
    for (std::size_t i = 0; i < graph.linkTypes.size(); ++i) {
        const LinkType& type = graph.linkTypes[i];
        const auto where = [&] { return fmt::format("link type {} ({})", i, type.generation); };
        const double rate = type.bandwidth ? type.bandwidth->value() : 1;
        const double latency = type.latency ? type.latency->value() : 0;
        if (!std::isfinite(rate) || rate <= 0) {
            problems.push_back(
                {where(), fmt::format("expected a positive bandwidth, found {} B/s", rate)});
        }
        if (!std::isfinite(latency) || latency < 0) {
            problems.push_back(
                {where(), fmt::format("expected a latency of at least 0, found {} s", latency)});
        }
    }
}

/// The confirmed NeuronLinks at each chip that belong to the declared shape. Reports those inside a
/// server that do not.
std::vector<std::uint32_t>
countShapeLinks(const Topology::Graph& graph, const Lattice& lattice, Problems& problems)
{
    std::vector<std::uint32_t> links(lattice.chipCount(), 0);
    for (std::uint32_t i = 0; i < graph.edges.size(); ++i) {
        const Edge& e = graph.edges[i];
        const bool joinsChips = e.kind == EdgeKind::NeuronLink && e.confirmed
            && std::max(e.source, e.target).index < lattice.chipCount();
        if (!joinsChips) {
            continue;
        }
        if (lattice.direction(e.source.index, e.target.index)) {
            ++links[e.source.index];
            ++links[e.target.index];
        } else if (graph.vertices[e.source.index].server == graph.vertices[e.target.index].server) {
            problems.push_back(
                {nameOf(graph, i),
                 fmt::format(
                     "the shape {} has no link between these chips",
                     toString(graph.header.shape))});
        }
    }
    return links;
}

void checkDegrees(const Topology::Graph& graph, Problems& problems)
{
    const TopologyBuilder::Header& h = graph.header;
    const Lattice lattice(h.shape, h.servers, h.ringAcrossServers);
    if (lattice.chipCount() != graph.chipCount) {
        return;
    }
    const std::vector<std::uint32_t> links = countShapeLinks(graph, lattice, problems);
    for (std::uint32_t chip = 0; chip < lattice.chipCount(); ++chip) {
        if (links[chip] != lattice.degree(chip)) {
            problems.push_back(
                {fmt::format("chip-{}", chip),
                 fmt::format(
                     "expected the {} NeuronLinks that {} gives this chip, found {}",
                     lattice.degree(chip),
                     toString(h.shape),
                     links[chip])});
        }
    }
}

void checkSwitchAttachments(const Topology& topology, Problems& problems)
{
    if (topology.shape().kind != ShapeKind::Switch) {
        return;
    }
    const auto leadsToSwitch = [&](const Incidence& i) {
        return topology.vertex(i.neighbor).kind == VertexKind::NeuronLinkSwitch
            && topology.edge(i.edge).confirmed;
    };
    for (std::uint32_t chip = 0; chip < topology.chipCount(); ++chip) {
        if (std::ranges::none_of(topology.incident({chip}), leadsToSwitch)) {
            problems.push_back(
                {fmt::format("chip-{}", chip),
                 "expected an attachment to a NeuronLink switch, found none"});
        }
    }
}

void checkHostReach(const Topology& topology, Problems& problems)
{
    std::vector<VertexId> hosts;
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        if (topology.vertices()[i].kind == VertexKind::HostSocket) {
            hosts.push_back({i});
        }
    }
    if (hosts.empty()) {
        return;
    }
    const Reach reach = searchFrom(topology, hosts, Walkable::PcieEdges);
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        if (topology.vertices()[i].kind == VertexKind::Chip && reach.hops[i] == unreached) {
            problems.push_back(
                {topology.id(VertexId{i}), "expected a way to a host over PCIe, found none"});
        }
    }
}

} // namespace

Problems check(const Topology& topology)
{
    const Topology::Graph& graph = topology.graph();
    Problems problems;
    checkChipCount(graph, problems);
    checkVertexTables(graph, problems);
    checkChipOrder(topology, problems);
    checkUniqueIds(graph, problems);
    checkEdgeEnds(graph, problems);
    checkDuplicateEdges(graph, problems);
    checkLinkTypes(graph, problems);
    if (!problems.empty()) {
        return problems; // the shape and the ways to a host mean something only on sound tables
    }
    checkDegrees(graph, problems);
    checkSwitchAttachments(topology, problems);
    checkHostReach(topology, problems);
    return problems;
}

} // namespace atlas
