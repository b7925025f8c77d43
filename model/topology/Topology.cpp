#include "model/topology/Topology.h"

#include "model/support/Phrases.h"
#include "model/topology/Graph.h"

#include <cassert>
#include <fmt/format.h>
#include <utility>

namespace atlas {

std::string_view toString(VertexKind kind)
{
    switch (kind) {
    case VertexKind::Chip:
        return "chip";
    case VertexKind::HostSocket:
        return "host-socket";
    case VertexKind::PcieRoot:
        return "pcie-root";
    case VertexKind::PcieSwitch:
        return "pcie-switch";
    case VertexKind::NeuronLinkSwitch:
        return "neuronlink-switch";
    case VertexKind::EfaAdapter:
        return "efa-adapter";
    case VertexKind::EnaAdapter:
        return "ena-adapter";
    case VertexKind::Storage:
        return "storage";
    case VertexKind::Network:
        return "network";
    }
    return "";
}

std::string_view toString(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::NeuronLink:
        return "neuronlink";
    case EdgeKind::Pcie:
        return "pcie";
    case EdgeKind::Efa:
        return "efa";
    case EdgeKind::Ena:
        return "ena";
    }
    return "";
}

Topology::Topology(std::shared_ptr<const Graph> graph)
    : m_graph(std::move(graph))
{
    assert(m_graph != nullptr);
}

const std::string& Topology::name() const
{
    return m_graph->header.name;
}

const std::string& Topology::title() const
{
    return m_graph->header.title;
}

const Shape& Topology::shape() const
{
    return m_graph->header.shape;
}

std::uint32_t Topology::serverCount() const
{
    return m_graph->header.servers;
}

std::uint32_t Topology::chipsPerServer() const
{
    return static_cast<std::uint32_t>(m_graph->header.shape.chipCount());
}

bool Topology::ringAcrossServers() const
{
    return m_graph->header.ringAcrossServers;
}

std::uint32_t Topology::chipCount() const
{
    return m_graph->chipCount;
}

std::uint32_t Topology::coresPerChip() const
{
    return m_graph->header.coresPerChip;
}

std::shared_ptr<const InstanceType> Topology::instance() const
{
    return m_graph->header.instance;
}

std::shared_ptr<const ChipType> Topology::chipType() const
{
    return m_graph->header.chipType;
}

std::span<const Vertex> Topology::vertices() const
{
    return m_graph->vertices;
}

std::span<const Edge> Topology::edges() const
{
    return m_graph->edges;
}

std::span<const LinkType> Topology::linkTypes() const
{
    return m_graph->linkTypes;
}

const Vertex& Topology::vertex(VertexId id) const
{
    assert(id.index < m_graph->vertices.size());
    return m_graph->vertices[id.index];
}

const Edge& Topology::edge(EdgeId id) const
{
    assert(id.index < m_graph->edges.size());
    return m_graph->edges[id.index];
}

const LinkType& Topology::linkType(EdgeId id) const
{
    return m_graph->linkTypes[edge(id).type];
}

std::string_view Topology::vertexName(VertexId id) const
{
    return m_graph->names[vertex(id).name];
}

std::span<const Incidence> Topology::incident(VertexId id) const
{
    assert(id.index < m_graph->vertices.size());
    const std::uint32_t first = m_graph->incidenceStarts[id.index];
    const std::uint32_t end = m_graph->incidenceStarts[id.index + 1];
    return std::span(m_graph->incidences).subspan(first, end - first);
}

std::string Topology::label(VertexId id) const
{
    const Vertex& v = vertex(id);
    const std::string_view name = vertexName(id);
    switch (v.kind) {
    case VertexKind::Chip:
        return phrase("Chip {}", v.number);
    case VertexKind::HostSocket:
        return v.numaNode ? phrase("NUMA node {}", *v.numaNode) : phrase("Host");
    case VertexKind::PcieRoot:
        return name.empty() ? phrase("PCIe root {}", v.number) : phrase("PCIe bus {}", name);
    case VertexKind::PcieSwitch:
        return name.empty() ? phrase("PCIe switch {}", v.number) : phrase("PCIe bus {}", name);
    case VertexKind::NeuronLinkSwitch:
        return name.empty() ? phrase("NeuronLink switch {}", v.number)
                            : phrase("NeuronLink switch {}", name);
    case VertexKind::EfaAdapter:
        return fmt::format("EFA {}", v.number);
    case VertexKind::EnaAdapter:
        return "ENA";
    case VertexKind::Storage:
        return name.empty() ? phrase("Storage") : translated(name);
    case VertexKind::Network:
        return name.empty() ? phrase("Network") : translated(name);
    }
    return {};
}

std::string Topology::id(VertexId id) const
{
    return fmt::format("{}-{}", toString(vertex(id).kind), vertex(id).number);
}

std::string Topology::id(EdgeId id) const
{
    const Edge& e = edge(id);
    const auto end = [this](VertexId v) {
        const bool isChip = vertex(v).kind == VertexKind::Chip;
        return isChip ? std::to_string(vertex(v).number) : this->id(v);
    };
    return fmt::format("{}-{}-{}", toString(e.kind), end(e.source), end(e.target));
}

} // namespace atlas
