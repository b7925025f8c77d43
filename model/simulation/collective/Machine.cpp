#include "model/simulation/collective/Machine.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace atlas {

namespace {

constexpr std::uint32_t linksPerChip = 4; // step, local step, memory, EFA step
constexpr std::uint64_t mostLinks = 4'000'000;
constexpr std::uint32_t mostNodes = 10'000;

std::unexpected<Problem> problem(std::string where, std::string what)
{
    return std::unexpected(Problem{std::move(where), std::move(what)});
}

/// The adapters through which a chip reaches the network: its own, or those of its PCIe group.
std::set<std::uint32_t> adaptersOf(const Topology& topology, VertexId chip)
{
    std::set<std::uint32_t> found;
    const auto collect = [&](VertexId vertex) {
        for (const Incidence& next : topology.incident(vertex)) {
            if (topology.vertex(next.neighbor).kind == VertexKind::EfaAdapter)
                found.insert(next.neighbor.index);
        }
    };
    collect(chip);
    if (!found.empty())
        return found;
    for (const Incidence& next : topology.incident(chip)) {
        if (topology.edge(next.edge).kind == EdgeKind::Pcie)
            collect(next.neighbor);
    }
    return found;
}

std::optional<BytesPerSecond> adapterRate(const Topology& topology)
{
    for (const Edge& edge : topology.edges()) {
        if (edge.kind == EdgeKind::Efa && topology.linkTypes()[edge.type].bandwidth)
            return topology.linkTypes()[edge.type].bandwidth;
    }
    const auto instance = topology.instance();
    return instance ? instance->figures.rate("efa") : std::nullopt;
}

} // namespace

CollectiveMachine::CollectiveMachine(Topology topology)
    : m_topology(std::move(topology))
    , m_chips(m_topology.chipCount())
    , m_vertices(static_cast<std::uint32_t>(m_topology.vertices().size()))
{
}

void CollectiveMachine::readConstants(const CollectiveRequest& request)
{
    m_constants = constantsWith(request.constants);
    const Seconds hop = m_constants.seconds(ConstantId::HopLatency);
    m_stepLatency = request.linkLatency ? Seconds(0) : hop;
    m_localLatency = request.linkLatency.value_or(hop);
    m_wireLatency = request.linkLatency.value_or(Seconds(0));
    // A bare network has no runtime that would take time to start.
    const bool given = m_constants.of(ConstantId::OperationOverhead).kind == "given";
    if (m_topology.instance() || given)
        m_overhead = m_constants.seconds(ConstantId::OperationOverhead);
    if (const auto chip = m_topology.chipType()) {
        if (const auto rate = chip->figures.rate("device_memory_bandwidth"))
            m_memory = m_constants.value(ConstantId::MemoryEfficiency) * *rate;
    }
}

/// The networks of the first instance, with its faults, and of all others.
Result<std::vector<Network>> CollectiveMachine::instanceNetworks(const CollectiveRequest& request)
{
    std::vector<Network> networks;
    std::vector<CollectiveRequest> requests{request};
    if (request.nodes > 1)
        requests.push_back(healthy(request));
    for (const CollectiveRequest& one : requests) {
        const auto conditions = conditionsOf(m_topology, one);
        if (!conditions)
            return std::unexpected(conditions.error());
        auto network = networkOf(m_topology, *conditions);
        if (!network)
            return std::unexpected(network.error());
        m_routers.emplace_back(m_topology, *network);
        networks.push_back(*std::move(network));
    }
    return networks;
}

Result<CollectiveMachine> CollectiveMachine::make(
    const Topology& topology, const CollectiveRequest& request, double linkEfficiency)
{
    if (request.nodes == 0 || request.nodes > mostNodes)
        return problem("--nodes", fmt::format("{} is not from 1 to {}", request.nodes, mostNodes));
    if (!(request.oversubscription >= 1) || !std::isfinite(request.oversubscription))
        return problem(
            "--oversubscription",
            fmt::format("{} is not 1 or more", formatNumber(request.oversubscription)));
    CollectiveMachine machine(topology);
    machine.m_nodes = request.nodes;
    machine.readConstants(request);
    const auto networks = machine.instanceNetworks(request);
    if (!networks)
        return std::unexpected(networks.error());
    machine.m_linksPerNode = networks->front().linkCount();
    if (request.nodes > 1) {
        if (const auto efa = machine.readEfa(); !efa)
            return std::unexpected(efa.error());
        machine.m_fabricRate = (1 / request.oversubscription) * machine.m_nodeRate;
    }
    const std::uint64_t links = std::uint64_t{machine.m_linksPerNode} * request.nodes;
    if (links > mostLinks)
        return problem(
            request.nodes > 1 ? std::string("--nodes") : topology.name(),
            fmt::format("{} links are more than the {} that can be simulated", links, mostLinks));
    std::vector<Link> all;
    for (std::uint32_t node = 0; node < request.nodes; ++node)
        machine.addNode(all, node == 0 ? networks->front() : networks->back(), linkEfficiency);
    machine.addChipLinks(all);
    if (request.nodes > 1)
        machine.addEfaLinks(all);
    machine.m_network = Network(std::move(all), machine.vertexNames());
    return machine;
}

Result<void> CollectiveMachine::readEfa()
{
    const auto rate = adapterRate(m_topology);
    std::map<std::set<std::uint32_t>, std::uint32_t> ports;
    m_portOf.assign(m_chips, 0);
    std::set<std::uint32_t> all;
    for (std::uint32_t chip = 0; chip < m_chips; ++chip) {
        const auto adapters = adaptersOf(m_topology, VertexId{chip});
        all.insert(adapters.begin(), adapters.end());
        if (!adapters.empty())
            m_portOf[chip] =
                ports.try_emplace(adapters, static_cast<std::uint32_t>(ports.size())).first->second;
    }
    if (!rate || all.empty())
        return problem(
            m_topology.name(),
            "no EFA adapters are documented for it, so instances of it cannot be joined: --nodes "
            "needs a machine with EFA such as trn1.32xlarge or trn2.48xlarge");
    m_ports = static_cast<std::uint32_t>(ports.size());
    m_adapters = static_cast<std::uint32_t>(all.size());
    const double efficiency = m_constants.value(ConstantId::EfaEfficiency);
    m_nodeRate = (efficiency * m_adapters) * *rate;
    m_portRate = (1.0 / m_ports) * m_nodeRate;
    return {};
}

void CollectiveMachine::addNode(
    std::vector<Link>& links, const Network& one, double efficiency) const
{
    const auto node = static_cast<std::uint32_t>(links.size() / m_linksPerNode);
    for (Link link : one.links()) {
        link.from.index += node * m_vertices;
        link.to.index += node * m_vertices;
        if (link.kind == EdgeKind::NeuronLink && link.capacity)
            link.capacity = efficiency * *link.capacity;
        links.push_back(link);
    }
}

VertexId CollectiveMachine::vertexOf(std::uint32_t chip) const
{
    return {nodeOf(chip) * m_vertices + chip % m_chips};
}

void CollectiveMachine::addChipLinks(std::vector<Link>& links) const
{
    const BytesPerSecond endless(unlimited);
    for (std::uint32_t chip = 0; chip < m_nodes * m_chips; ++chip) {
        const VertexId vertex = vertexOf(chip);
        const VertexId memory{m_nodes * m_vertices + chip};
        const auto add = [&](VertexId from, VertexId to, BytesPerSecond rate, Seconds latency) {
            links.push_back(
                {.from = from,
                 .to = to,
                 .capacity = rate,
                 .latency = latency,
                 .kind = EdgeKind::Pcie,
                 .confirmed = true});
        };
        add(memory, vertex, endless, m_stepLatency);
        add(memory, vertex, endless, m_localLatency);
        add(vertex, memory, m_memory.value_or(endless), Seconds(0));
        add(memory, vertex, endless, m_constants.seconds(ConstantId::EfaLatency));
    }
}

std::uint32_t CollectiveMachine::firstEfaLink() const
{
    return m_nodes * (m_linksPerNode + linksPerChip * m_chips);
}

/// Of each node: two links for each chip, for each port, and for the node.
void CollectiveMachine::addEfaLinks(std::vector<Link>& links) const
{
    const std::uint32_t firstPort = m_nodes * (m_vertices + m_chips);
    const std::uint32_t firstNode = firstPort + m_nodes * m_ports;
    const VertexId fabric{firstNode + m_nodes};
    const auto both = [&](VertexId a, VertexId b, BytesPerSecond rate) {
        Link link{
            .from = a,
            .to = b,
            .capacity = rate,
            .latency = {},
            .kind = EdgeKind::Efa,
            .confirmed = true};
        links.push_back(link);
        std::swap(link.from, link.to);
        links.push_back(link);
    };
    for (std::uint32_t node = 0; node < m_nodes; ++node) {
        for (std::uint32_t chip = 0; chip < m_chips; ++chip)
            both(
                vertexOf(node * m_chips + chip),
                {firstPort + node * m_ports + m_portOf[chip]},
                m_portRate);
        for (std::uint32_t port = 0; port < m_ports; ++port)
            both({firstPort + node * m_ports + port}, {firstNode + node}, m_portRate);
        both({firstNode + node}, fabric, m_fabricRate);
    }
}

/// In the order of the vertices: those of the nodes, memories, ports, nodes, the fabric.
std::vector<std::string> CollectiveMachine::vertexNames() const
{
    std::vector<std::string> names;
    for (std::uint32_t node = 0; node < m_nodes; ++node) {
        for (std::uint32_t i = 0; i < m_vertices; ++i)
            names.push_back(
                m_nodes == 1
                    ? m_topology.label(VertexId{i})
                    : fmt::format("{} of instance {}", m_topology.label(VertexId{i}), node));
    }
    for (std::uint32_t chip = 0; chip < m_nodes * m_chips; ++chip)
        names.push_back("HBM of " + chipLabel(chip));
    if (m_nodes == 1)
        return names;
    for (std::uint32_t port = 0; port < m_nodes * m_ports; ++port)
        names.push_back(fmt::format("EFA port {} of instance {}", port % m_ports, port / m_ports));
    for (std::uint32_t node = 0; node < m_nodes; ++node)
        names.push_back(fmt::format("EFA of instance {}", node));
    names.emplace_back("EFA fabric");
    return names;
}

LinkId CollectiveMachine::chipLink(std::uint32_t chip, std::uint32_t which) const
{
    return {m_nodes * m_linksPerNode + chip * linksPerChip + which};
}

std::vector<LinkId> CollectiveMachine::overEfa(std::uint32_t from, std::uint32_t to) const
{
    const std::uint32_t perNode = 2 * (m_chips + m_ports + 1);
    const auto link = [&](std::uint32_t node, std::uint32_t pair, bool in) {
        return LinkId{firstEfaLink() + node * perNode + 2 * pair + (in ? 1U : 0U)};
    };
    const std::uint32_t a = nodeOf(from);
    const std::uint32_t b = nodeOf(to);
    const std::uint32_t out = from % m_chips;
    const std::uint32_t in = to % m_chips;
    return {
        chipLink(from, 3),
        link(a, out, false),
        link(a, m_chips + m_portOf[out], false),
        link(a, m_chips + m_ports, false),
        link(b, m_chips + m_ports, true),
        link(b, m_chips + m_portOf[in], true),
        link(b, in, true)};
}

Result<std::vector<LinkId>> CollectiveMachine::wires(std::uint32_t from, std::uint32_t to) const
{
    const std::uint32_t node = nodeOf(from);
    const Router& router = m_routers[node == 0 ? 0 : 1];
    auto links = router.route(VertexId{from % m_chips}, VertexId{to % m_chips});
    if (!links)
        return links;
    for (LinkId& link : *links) {
        const Link& one = router.network().link(link);
        if (one.kind != EdgeKind::NeuronLink && !one.capacity)
            return problem(
                fmt::format("{} to {}", chipLabel(from), chipLabel(to)),
                fmt::format(
                    "no working NeuronLinks join them; the way that is left takes {}, whose "
                    "bandwidth is not documented: --link-bandwidth gives one",
                    router.network().label(link)));
        link.index += node * m_linksPerNode;
    }
    return links;
}

Result<std::vector<LinkId>> CollectiveMachine::route(std::uint32_t from, std::uint32_t to) const
{
    if (nodeOf(from) != nodeOf(to))
        return overEfa(from, to);
    auto links = wires(from, to);
    if (links)
        links->insert(links->begin(), chipLink(from, 0));
    return links;
}

std::vector<LinkId> CollectiveMachine::localRoute(std::uint32_t chip, bool withLatency) const
{
    if (withLatency)
        return {chipLink(chip, 1), chipLink(chip, 2)};
    return {chipLink(chip, 2)};
}

bool CollectiveMachine::isEfa(LinkId link) const
{
    return link.index >= firstEfaLink();
}

std::optional<std::uint32_t> CollectiveMachine::memoryOf(LinkId link) const
{
    if (isWire(link) || isEfa(link))
        return std::nullopt;
    const std::uint32_t place = link.index - m_nodes * m_linksPerNode;
    return place % linksPerChip == 2 ? std::optional(place / linksPerChip) : std::nullopt;
}

std::string CollectiveMachine::chipLabel(std::uint32_t chip) const
{
    const std::uint32_t inside = chip % m_chips;
    return m_nodes == 1 ? fmt::format("chip {}", inside)
                        : fmt::format("chip {} of instance {}", inside, nodeOf(chip));
}

std::string CollectiveMachine::label(LinkId link) const
{
    if (const auto chip = memoryOf(link))
        return fmt::format("the HBM of {}", chipLabel(*chip));
    if (isEfa(link))
        return m_network.label(link);
    if (!isWire(link))
        return "a step";
    const std::uint32_t node = link.index / m_linksPerNode;
    const Edge& edge = m_topology.edges()[link.index % m_linksPerNode / 2];
    const bool forward = link.index % m_linksPerNode % 2 == 0;
    const auto name = [&](VertexId vertex) {
        return vertex.index < m_chips ? std::to_string(vertex.index) : m_topology.id(vertex);
    };
    const std::string ends = fmt::format(
        "{}-{}",
        name(forward ? edge.source : edge.target),
        name(forward ? edge.target : edge.source));
    return m_nodes == 1 ? ends : fmt::format("{} of instance {}", ends, node);
}

} // namespace atlas
