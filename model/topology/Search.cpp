#include "model/topology/Search.h"

#include "model/topology/Graph.h"

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/filtered_graph.hpp>
#include <boost/pending/queue.hpp>

namespace atlas {

namespace {

using Adjacency = Topology::Graph::Adjacency;

/// The edge predicate of a filtered graph; Boost wants it default-constructible.
struct WalkableEdges {
    const Topology::Graph* graph = nullptr;
    Walkable which = Walkable::ConfirmedEdges;

    bool operator()(const Adjacency::edge_descriptor& e) const
    {
        return isWalkable(graph->edges[graph->adjacency[e].index], which);
    }
};

/// Notes hop counts and the order of discovery.
class HopRecorder : public boost::default_bfs_visitor {
public:
    explicit HopRecorder(Reach& reach)
        : m_reach(&reach)
    {
    }

    template<typename Graph>
    void tree_edge( // NOLINT(readability-identifier-naming): the name that Boost calls
        const Adjacency::edge_descriptor& e,
        const Graph& graph)
    {
        m_reach->hops[target(e, graph)] = m_reach->hops[source(e, graph)] + 1;
    }

    template<typename Graph>
    void discover_vertex( // NOLINT(readability-identifier-naming): the name that Boost calls
        std::uint32_t v,
        const Graph& /*graph*/)
    {
        m_reach->order.push_back({v});
    }

private:
    Reach* m_reach;
};

} // namespace

bool isWalkable(const Edge& edge, Walkable which)
{
    switch (which) {
    case Walkable::ConfirmedNeuronLinks:
        return edge.confirmed && edge.kind == EdgeKind::NeuronLink;
    case Walkable::ConfirmedEdges:
        return edge.confirmed;
    case Walkable::PcieEdges:
        return edge.kind == EdgeKind::Pcie;
    }
    return false;
}

Reach searchFrom(const Topology& topology, std::span<const VertexId> starts, Walkable which)
{
    const Topology::Graph& graph = topology.graph();
    Reach reach;
    reach.hops.assign(graph.vertices.size(), unreached);
    std::vector<std::uint32_t> sources;
    for (const VertexId start : starts) {
        if (reach.hops[start.index] == unreached) {
            sources.push_back(start.index);
        }
        reach.hops[start.index] = 0;
    }
    const boost::filtered_graph walkable(
        graph.adjacency, WalkableEdges{.graph = &graph, .which = which});
    boost::queue<std::uint32_t> queue;
    std::vector<boost::default_color_type> colors(graph.vertices.size(), boost::white_color);
    const auto colorMap = boost::make_iterator_property_map(
        colors.begin(), get(boost::vertex_index, graph.adjacency));
    boost::breadth_first_visit(
        walkable, sources.begin(), sources.end(), queue, HopRecorder(reach), colorMap);
    return reach;
}

} // namespace atlas
