#include "views/canvas/Emphasis.h"

#include <algorithm>

namespace atlas::views {

namespace {

using State = Highlight::State;

class Marker {
public:
    Marker(const Topology& topology, State rest)
        : m_topology(topology)
        , m_rest(rest)
    {
        m_result.vertices.assign(topology.vertices().size(), rest);
        m_result.edges.assign(topology.edges().size(), rest);
    }

    void hover(Element element)
    {
        if (element.isPart()) {
            set(element, State::Hovered);
        } else if (element.isVertex()) {
            set(element, State::Hovered);
            for (const Incidence& incidence : m_topology.incident(element.vertex())) {
                set(Element::of(incidence.edge), State::Hovered);
                set(Element::of(incidence.neighbor), State::Normal);
            }
        } else if (element.isEdge()) {
            const Edge& edge = m_topology.edge(element.edge());
            set(element, State::Hovered);
            set(Element::of(edge.source), State::Hovered);
            set(Element::of(edge.target), State::Hovered);
        }
    }

    /// A chip brings its NeuronLinks, any other vertex all its wires.
    void select(Element element)
    {
        if (element.isVertex()) {
            const bool chip = element.index < m_topology.chipCount();
            for (const Incidence& incidence : m_topology.incident(element.vertex())) {
                if (chip && m_topology.edge(incidence.edge).kind != EdgeKind::NeuronLink)
                    continue;
                set(Element::of(incidence.edge), State::Neighbor);
                set(Element::of(incidence.neighbor), State::Neighbor);
            }
        } else if (element.isEdge()) {
            const Edge& edge = m_topology.edge(element.edge());
            set(Element::of(edge.source), State::Neighbor);
            set(Element::of(edge.target), State::Neighbor);
        }
    }

    void light(const Path& path)
    {
        for (const EdgeId edge : path.edges)
            set(Element::of(edge), State::Selected);
        for (const VertexId vertex : path.vertices)
            set(Element::of(vertex), State::Neighbor);
    }

    void set(Element element, State state)
    {
        if (element.isPart()) {
            setPart(element, state);
            return;
        }
        auto& states = element.isVertex() ? m_result.vertices : m_result.edges;
        if (element.kind == Element::Kind::None || element.index >= states.size())
            return;
        State& current = states[element.index];
        if (current == m_rest || rank(state) > rank(current))
            current = state;
    }

    void setPart(Element element, State state)
    {
        auto& parts = m_result.parts;
        const auto known = std::ranges::find(parts, element, &std::pair<Element, State>::first);
        if (known == parts.end())
            parts.emplace_back(element, state);
        else if (rank(state) > rank(known->second))
            known->second = state;
    }

    [[nodiscard]] Highlight take() { return std::move(m_result); }

private:
    static int rank(State state)
    {
        switch (state) {
        case State::Dimmed:
            return 0;
        case State::Normal:
            return 1;
        case State::Neighbor:
            return 2;
        case State::Hovered:
            return 3;
        case State::Selected:
            return 4;
        }
        return 0;
    }

    const Topology& m_topology;
    State m_rest;
    Highlight m_result;
};

} // namespace

Highlight highlightOf(const Topology& topology, const Emphasis& emphasis, State rest)
{
    Marker marker(topology, rest);
    for (const Path& path : emphasis.paths)
        marker.light(path);
    for (const Element element : emphasis.selected) {
        if (emphasis.paths.empty())
            marker.select(element);
        marker.set(element, State::Selected);
    }
    for (const Element element : emphasis.lit)
        marker.set(element, State::Neighbor);
    if (emphasis.hovered)
        marker.hover(*emphasis.hovered);
    return marker.take();
}

Highlight framesOnly(const Drawing& drawing, const Highlight& highlight, State rest)
{
    Highlight frames;
    frames.vertices.assign(highlight.vertices.size(), rest);
    frames.edges.assign(highlight.edges.size(), rest);
    for (const Box& box : drawing.under) {
        if (box.element.isVertex() && box.element.index < frames.vertices.size())
            frames.vertices[box.element.index] = highlight.vertices[box.element.index];
    }
    return frames;
}

} // namespace atlas::views
