#include "model/simulation/network/Network.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace atlas {

struct Network::Data {
    std::vector<Link> links;
    std::vector<std::string> names;
    std::optional<Topology> topology; ///< it names the vertices when the network was made of it
    std::vector<std::uint32_t> outgoingStarts; ///< by vertex, one more at the end
    std::vector<LinkId> outgoing;
};

namespace {

/// Links by the vertex that they leave, in order of index.
void listOutgoing(Network::Data& data, std::size_t vertices)
{
    data.outgoingStarts.assign(vertices + 1, 0);
    for (const Link& link : data.links)
        ++data.outgoingStarts[link.from.index + 1];
    for (std::size_t v = 0; v < vertices; ++v)
        data.outgoingStarts[v + 1] += data.outgoingStarts[v];
    data.outgoing.resize(data.links.size());
    std::vector<std::uint32_t> next(data.outgoingStarts.begin(), data.outgoingStarts.end() - 1);
    for (std::uint32_t l = 0; l < data.links.size(); ++l)
        data.outgoing[next[data.links[l].from.index]++] = {l};
}

/// The same in the order in which the topology lists the edges at each vertex.
void listOutgoing(Network::Data& data, const Topology& topology)
{
    const auto vertices = static_cast<std::uint32_t>(topology.vertices().size());
    data.outgoingStarts = {0};
    for (std::uint32_t v = 0; v < vertices; ++v) {
        for (const Incidence& incidence : topology.incident({v})) {
            const bool forward = topology.edge(incidence.edge).source == VertexId{v};
            data.outgoing.push_back(directions(incidence.edge)[forward ? 0 : 1]);
        }
        data.outgoingStarts.push_back(static_cast<std::uint32_t>(data.outgoing.size()));
    }
}

bool isPositive(double value)
{
    return std::isfinite(value) && value > 0;
}

std::optional<BytesPerSecond>
usualBandwidth(const LinkType& type, const LinkConditions& given, EdgeKind kind)
{
    if (type.bandwidth)
        return type.bandwidth;
    const auto& ofKind = given.bandwidthOf[static_cast<std::size_t>(kind)];
    return ofKind ? ofKind : given.bandwidth;
}

/// "NeuronLink", "PCIe", "EFA", "ENA".
std::string_view word(EdgeKind kind)
{
    switch (kind) {
    case EdgeKind::NeuronLink:
        return "NeuronLink";
    case EdgeKind::Pcie:
        return "PCIe";
    case EdgeKind::Efa:
        return "EFA";
    case EdgeKind::Ena:
        return "ENA";
    }
    return "";
}

Problem notPositive(std::string where, std::string_view what, double found)
{
    return {
        std::move(where), fmt::format("expected a {} above 0 and finite, found {}", what, found)};
}

/// The condition of one edge, applied to a direction of it.
Result<std::optional<BytesPerSecond>> underCondition(
    const std::optional<BytesPerSecond>& usual, const EdgeCondition& condition, std::string where)
{
    if (std::holds_alternative<EdgeCondition::Failed>(condition.state))
        return BytesPerSecond(0);
    if (const auto* const absolute = std::get_if<BytesPerSecond>(&condition.state)) {
        if (!isPositive(absolute->value()))
            return std::unexpected(notPositive(std::move(where), "bandwidth", absolute->value()));
        return *absolute;
    }
    const double factor = std::get<EdgeCondition::Scaled>(condition.state).factor;
    if (!isPositive(factor))
        return std::unexpected(notPositive(std::move(where), "factor", factor));
    if (!usual)
        return std::unexpected(Problem{
            std::move(where),
            "its bandwidth is documented nowhere and cannot be scaled; give an absolute one, or a "
            "general one with --link-bandwidth"});
    return factor * *usual;
}

std::optional<Problem> checkGeneral(const LinkConditions& conditions)
{
    const auto isBad = [](const std::optional<BytesPerSecond>& rate) {
        return rate && !isPositive(rate->value());
    };
    if (isBad(conditions.bandwidth))
        return notPositive("link bandwidth", "bandwidth", conditions.bandwidth->value());
    for (std::size_t kind = 0; kind < conditions.bandwidthOf.size(); ++kind)
        if (isBad(conditions.bandwidthOf[kind]))
            return notPositive(
                fmt::format("bandwidth of {} links", word(static_cast<EdgeKind>(kind))),
                "bandwidth",
                conditions.bandwidthOf[kind]->value());
    if (!std::isfinite(conditions.latency.value()) || conditions.latency.value() < 0)
        return Problem{
            "link latency",
            fmt::format("expected a time of at least 0, found {} s", conditions.latency.value())};
    return std::nullopt;
}

} // namespace

Network::Network(std::vector<Link> links, std::vector<std::string> vertexNames)
{
    std::size_t vertices = vertexNames.size();
    for (const Link& link : links)
        vertices = std::max<std::size_t>(
            vertices, std::size_t{std::max(link.from.index, link.to.index)} + 1);
    auto data = std::make_shared<Data>();
    data->links = std::move(links);
    data->names = std::move(vertexNames);
    listOutgoing(*data, vertices);
    m_data = std::move(data);
}

Network::Network(std::shared_ptr<const Data> data)
    : m_data(std::move(data))
{
}

std::uint32_t Network::vertexCount() const
{
    return static_cast<std::uint32_t>(m_data->outgoingStarts.size() - 1);
}

std::uint32_t Network::linkCount() const
{
    return static_cast<std::uint32_t>(m_data->links.size());
}

std::span<const Link> Network::links() const
{
    return m_data->links;
}

const Link& Network::link(LinkId id) const
{
    assert(id.index < m_data->links.size());
    return m_data->links[id.index];
}

std::span<const LinkId> Network::outgoing(VertexId vertex) const
{
    const std::uint32_t first = m_data->outgoingStarts[vertex.index];
    const std::uint32_t end = m_data->outgoingStarts[vertex.index + 1];
    return std::span(m_data->outgoing).subspan(first, end - first);
}

std::optional<LinkId> Network::linkBetween(VertexId from, VertexId to) const
{
    for (const LinkId id : outgoing(from))
        if (link(id).to == to)
            return id;
    return std::nullopt;
}

std::string Network::label(VertexId vertex) const
{
    if (m_data->topology)
        return m_data->topology->label(vertex);
    if (vertex.index < m_data->names.size() && !m_data->names[vertex.index].empty())
        return m_data->names[vertex.index];
    return fmt::format("vertex {}", vertex.index);
}

std::string Network::label(LinkId link) const
{
    return fmt::format("{} → {}", label(from(link)), label(to(link)));
}

Network Network::with(std::span<const Change> changes) const
{
    auto data = std::make_shared<Data>(*m_data);
    for (const Change& change : changes)
        data->links[change.link.index].capacity = change.capacity;
    return Network(std::move(data));
}

Result<Network> networkOf(const Topology& topology, const LinkConditions& conditions)
{
    if (const auto problem = checkGeneral(conditions))
        return std::unexpected(*problem);
    auto data = std::make_shared<Network::Data>();
    data->topology = topology;
    const std::span<const Edge> edges = topology.edges();
    data->links.reserve(edges.size() * 2);
    for (const Edge& edge : edges) {
        const LinkType& type = topology.linkTypes()[edge.type];
        Link link{
            .from = edge.source,
            .to = edge.target,
            .capacity = usualBandwidth(type, conditions, edge.kind),
            .latency = type.latency.value_or(conditions.latency),
            .kind = edge.kind,
            .confirmed = edge.confirmed};
        data->links.push_back(link);
        std::swap(link.from, link.to);
        data->links.push_back(link);
    }
    for (const EdgeCondition& condition : conditions.edges) {
        if (condition.edge.index >= edges.size())
            return std::unexpected(Problem{
                "link conditions",
                fmt::format(
                    "edge {} does not exist; the machine has {} edges",
                    condition.edge.index,
                    edges.size())});
        const Edge& edge = edges[condition.edge.index];
        const auto usual = usualBandwidth(topology.linkTypes()[edge.type], conditions, edge.kind);
        const auto capacity = underCondition(usual, condition, topology.id(condition.edge));
        if (!capacity)
            return std::unexpected(capacity.error());
        for (const LinkId direction : directions(condition.edge))
            data->links[direction.index].capacity = *capacity;
    }
    listOutgoing(*data, topology);
    return Network(std::move(data));
}

Problem unknownBandwidth(const Network& network, LinkId link)
{
    return {
        network.label(link),
        fmt::format(
            "the bandwidth of this {} link is not documented; give one, such as --link-bandwidth "
            "100GB/s",
            word(network.link(link).kind))};
}

} // namespace atlas
