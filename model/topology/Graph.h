#pragma once

#include "model/topology/TopologyBuilder.h"

#include <boost/graph/compressed_sparse_row_graph.hpp>

namespace atlas {

/// What a Topology holds: flat tables, the incidences of each vertex, and the same adjacency as a
/// Boost graph for searches. For .cpp files of this folder only; Boost stays inside them.
struct Topology::Graph {
    /// Both directions of every edge; its property is the edge behind it.
    using Adjacency = boost::compressed_sparse_row_graph<
        boost::directedS,
        boost::no_property,
        EdgeId,
        boost::no_property,
        std::uint32_t,
        std::uint32_t>;

    TopologyBuilder::Header header;
    std::uint32_t chipCount = 0;
    std::vector<Vertex> vertices;
    std::vector<Edge> edges;
    std::vector<LinkType> linkTypes;
    std::vector<std::string> names;
    std::vector<std::uint32_t> incidenceStarts; ///< by vertex, one more at the end
    std::vector<Incidence> incidences; ///< edges with an end that does not exist are left out
    Adjacency adjacency;
};

} // namespace atlas
