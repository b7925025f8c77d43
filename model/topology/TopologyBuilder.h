#pragma once

#include "model/topology/Topology.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// Collects vertices and edges; build() freezes them into a Topology.
class TopologyBuilder {
public:
    struct Header {
        std::string name;
        std::string title;
        Shape shape;
        std::uint32_t servers = 1;
        bool ringAcrossServers = false;
        std::uint32_t coresPerChip = 0;
        std::shared_ptr<const InstanceType> instance;
        std::shared_ptr<const ChipType> chipType;
    };

    explicit TopologyBuilder(Header header);

    VertexId add(Vertex vertex, std::string_view name = {});
    EdgeId add(Edge edge);
    std::uint16_t addLinkType(LinkType type);

    /// The checked machine, or every problem that check() finds.
    [[nodiscard]] Checked<Topology> build() &&;

private:
    Header m_header;
    std::vector<Vertex> m_vertices;
    std::vector<Edge> m_edges;
    std::vector<LinkType> m_linkTypes;
    std::vector<std::string> m_names;
    std::map<std::string, std::uint32_t, std::less<>> m_nameIndex;
};

/// The machine that a catalogue entry describes.
[[nodiscard]] Checked<Topology> buildTopology(const Catalog& catalog, const InstanceType& instance);

/// A catalogue name or a notation text, whichever the target is. An unknown name gets the nearest
/// ones in the problem.
[[nodiscard]] Checked<Topology> resolveTarget(const Catalog& catalog, std::string_view target);

} // namespace atlas
