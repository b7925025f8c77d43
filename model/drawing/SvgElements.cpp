#include "model/drawing/SvgElements.h"

#include "model/drawing/SvgText.h"
#include "model/parts/PartFigures.h"
#include "model/support/Phrases.h"

#include <algorithm>

namespace atlas {

namespace {

std::string vertexTitle(const Topology& topology, VertexId id)
{
    const Vertex& vertex = topology.vertex(id);
    std::string title = topology.label(id);
    if (vertex.kind == VertexKind::Chip && topology.chipType())
        title += ", " + topology.chipType()->name;
    if (vertex.address)
        title += ", " + toString(*vertex.address);
    return title;
}

std::string edgeTitle(const Topology& topology, EdgeId id)
{
    const Edge& edge = topology.edge(id);
    const LinkType& type = topology.linkType(id);
    std::string title =
        type.generation.empty() ? std::string(toString(edge.kind)) : type.generation;
    title += ", " + topology.label(edge.source) + " – " + topology.label(edge.target);
    if (edge.wrapAround)
        title += ", wrap-around";
    if (!edge.confirmed)
        title += ", unconfirmed";
    if (type.bandwidth)
        title += ", " + toString(*type.bandwidth) + " per direction";
    return title;
}

std::string vertexOrEdgeClasses(const Topology& topology, Element element)
{
    if (element.isVertex()) {
        const Vertex& vertex = topology.vertex(element.vertex());
        std::string classes(toString(vertex.kind));
        if (vertex.kind == VertexKind::Chip && topology.chipType())
            classes += " " + slug(topology.chipType()->name);
        return classes;
    }
    const Edge& edge = topology.edge(element.edge());
    std::string classes(toString(edge.kind));
    if (edge.wrapAround)
        classes += " wrap";
    if (edge.acrossServers)
        classes += " across-servers";
    if (!edge.confirmed)
        classes += " unconfirmed";
    return classes;
}

std::string partId(const Topology& topology, const PartTable& parts, Element element)
{
    std::string address = addressOf(parts.chip(), parts.path(element.part()));
    std::ranges::replace_if(address, [](char c) { return c == '/' || c == ':'; }, '-');
    return topology.id(element.vertex()) + "-" + address;
}

std::string partClasses(const PartTable& parts, Element element)
{
    return "part " + std::string(wordOf(parts.part(element.part()).kind));
}

std::string partTitle(const Topology& topology, const PartTable& parts, Element element)
{
    const std::uint32_t firstCore = element.index * topology.coresPerChip();
    std::string title = labelOf(parts, element.part(), firstCore);
    const auto core = parts.coreOf(element.part());
    if (core && parts.part(element.part()).kind != PartKind::NeuronCore)
        title = phrase("{} of NeuronCore {}", title, firstCore + *core);
    return title + ", " + topology.label(element.vertex());
}

} // namespace

std::optional<std::size_t> SvgNames::slot(Element element) const
{
    const std::size_t vertices = m_topology.vertices().size();
    const std::size_t edges = m_topology.edges().size();
    if (element.isVertex() && element.index < vertices)
        return element.index;
    if (element.isEdge() && element.index < edges)
        return vertices + element.index;
    const bool named = element.isPart() && m_parts != nullptr
        && element.index < m_topology.chipCount() && element.part().index < m_parts->size();
    if (named)
        return vertices + edges + std::size_t{element.index} * m_parts->size()
            + element.part().index;
    return std::nullopt;
}

std::string SvgNames::id(Element element) const
{
    if (element.isPart())
        return partId(m_topology, *m_parts, element);
    return element.isVertex() ? m_topology.id(element.vertex()) : m_topology.id(element.edge());
}

std::string SvgNames::classes(Element element) const
{
    return element.isPart() ? partClasses(*m_parts, element)
                            : vertexOrEdgeClasses(m_topology, element);
}

std::string SvgNames::title(Element element) const
{
    if (element.isPart())
        return partTitle(m_topology, *m_parts, element);
    return element.isVertex() ? vertexTitle(m_topology, element.vertex())
                              : edgeTitle(m_topology, element.edge());
}

} // namespace atlas
