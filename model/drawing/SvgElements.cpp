#include "model/drawing/SvgElements.h"

#include "model/drawing/SvgText.h"

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

} // namespace

std::string svgClasses(const Topology& topology, Element element)
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

std::string svgTitle(const Topology& topology, Element element)
{
    return element.isVertex() ? vertexTitle(topology, element.vertex())
                              : edgeTitle(topology, element.edge());
}

std::string svgId(const Topology& topology, Element element)
{
    return element.isVertex() ? topology.id(element.vertex()) : topology.id(element.edge());
}

} // namespace atlas
