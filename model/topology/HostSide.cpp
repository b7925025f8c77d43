#include "model/topology/HostSide.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>
#include <utility>

namespace atlas {

namespace {

/// The host side of one machine while it is being added, server by server.
class HostSide {
public:
    HostSide(TopologyBuilder& builder, const InstanceType& instance);

    void addServer(std::uint32_t server);
    void addNetworks();

private:
    void addSockets();
    void addGroup(const PcieGroup& group);
    void addAdaptersPerChip();
    void addLooseChips();
    void addDevice(const std::string& figure, VertexId group, std::uint16_t type);
    void addEfa(VertexId at, std::uint16_t type);
    void join(VertexId a, VertexId b, std::uint16_t type, bool confirmed = true);
    VertexId addVertex(VertexKind kind, std::string_view name = {});
    std::uint16_t pcieType(FigureKind kind);
    std::uint16_t networkType(std::string_view generation, std::string_view figure);

    TopologyBuilder& m_builder;
    const InstanceType& m_instance;
    std::uint32_t m_chips = 0; ///< of a server
    std::uint32_t m_server = 0;
    std::vector<VertexId> m_sockets; ///< of the server being added
    std::optional<std::uint8_t> m_numaNode; ///< where vertices are being added
    std::set<std::uint32_t> m_looseChips; ///< of a server: in no PCIe group
    std::vector<VertexId> m_efaAdapters; ///< of the whole machine
    std::vector<VertexId> m_enaAdapters;
    std::map<VertexKind, std::uint32_t> m_counts;
    std::map<FigureKind, std::uint16_t> m_pcieTypes;
};

HostSide::HostSide(TopologyBuilder& builder, const InstanceType& instance)
    : m_builder(builder)
    , m_instance(instance)
    , m_chips(static_cast<std::uint32_t>(instance.wiring.shape.chipCount()))
{
    for (std::uint32_t chip = 0; chip < m_chips; ++chip) {
        m_looseChips.insert(m_looseChips.end(), chip);
    }
    for (const PcieGroup& group : instance.host.pcie) {
        for (const std::uint32_t chip : group.chips) {
            m_looseChips.erase(chip);
        }
    }
}

VertexId HostSide::addVertex(VertexKind kind, std::string_view name)
{
    return m_builder.add(
        Vertex{
            .kind = kind,
            .number = m_counts[kind]++,
            .server = m_server,
            .numaNode = m_numaNode,
            .address = std::nullopt},
        name);
}

void HostSide::join(VertexId a, VertexId b, std::uint16_t type, bool confirmed)
{
    m_builder.add(Edge{
        .source = a, .target = b, .kind = EdgeKind::Pcie, .confirmed = confirmed, .type = type});
}

/// PCIe bandwidths are not documented for any instance.
std::uint16_t HostSide::pcieType(FigureKind kind)
{
    const auto known = m_pcieTypes.find(kind);
    if (known != m_pcieTypes.end()) {
        return known->second;
    }
    LinkType type;
    type.generation = "PCIe";
    type.source = m_instance.host.source;
    type.kind = kind;
    return m_pcieTypes[kind] = m_builder.addLinkType(std::move(type));
}

std::uint16_t HostSide::networkType(std::string_view generation, std::string_view figure)
{
    LinkType type;
    type.generation = generation;
    type.source = m_instance.host.source;
    if (const Figure* const found = m_instance.figures.find(figure)) {
        type.bandwidth = m_instance.figures.rate(figure);
        type.source = found->chosen().source;
        type.kind = found->kind;
        type.figure = figure;
    }
    return m_builder.addLinkType(std::move(type));
}

void HostSide::addSockets()
{
    m_sockets.clear();
    const Host& host = m_instance.host;
    for (const NumaNode& node : host.numaNodes) {
        m_numaNode.reset();
        if (host.numaDocumented) {
            m_numaNode = static_cast<std::uint8_t>(node.id);
        }
        m_sockets.push_back(addVertex(VertexKind::HostSocket));
    }
    m_numaNode.reset();
    if (m_sockets.empty()) {
        m_sockets.push_back(addVertex(VertexKind::HostSocket));
    }
}

void HostSide::addEfa(VertexId at, std::uint16_t type)
{
    const VertexId adapter = addVertex(VertexKind::EfaAdapter);
    join(at, adapter, type);
    m_efaAdapters.push_back(adapter);
}

void HostSide::addDevice(const std::string& figure, VertexId group, std::uint16_t type)
{
    if (figure == "ena") {
        const VertexId adapter = addVertex(VertexKind::EnaAdapter);
        join(group, adapter, type);
        m_enaAdapters.push_back(adapter);
        return;
    }
    std::string name = figure;
    if (figure == "ebs") {
        name = "EBS";
    } else if (figure == "nvme") {
        name = "NVMe";
    }
    join(group, addVertex(VertexKind::Storage, name), type);
}

void HostSide::addGroup(const PcieGroup& group)
{
    const Host& host = m_instance.host;
    m_numaNode.reset();
    if (host.numaDocumented && group.numaNode) {
        m_numaNode = static_cast<std::uint8_t>(host.numaNodes[*group.numaNode].id);
    }
    const VertexId vertex =
        addVertex(group.isSwitch ? VertexKind::PcieSwitch : VertexKind::PcieRoot, group.name);
    const std::uint16_t type = pcieType(group.kind);
    // No page says to which socket a group without NUMA node belongs; with one socket it is plain.
    join(
        m_sockets[group.numaNode.value_or(0)],
        vertex,
        type,
        group.numaNode.has_value() || m_sockets.size() == 1);
    for (const std::uint32_t chip : group.chips) {
        join(vertex, {(m_server * m_chips) + chip}, type);
    }
    for (std::uint32_t i = 0; i < group.efaAdapters; ++i) {
        addEfa(vertex, type);
    }
    for (const std::string& device : group.devices) {
        addDevice(device, vertex, type);
    }
    m_numaNode.reset();
}

/// Chips that no PCIe group names still have a way to the host.
void HostSide::addLooseChips()
{
    for (const std::uint32_t chip : m_looseChips) {
        join(
            m_sockets.front(),
            {(m_server * m_chips) + chip},
            pcieType(FigureKind::Documented),
            m_sockets.size() == 1);
    }
}

void HostSide::addAdaptersPerChip()
{
    if (!m_instance.host.efaPerChip) {
        return;
    }
    for (std::uint32_t chip = 0; chip < m_chips; ++chip) {
        addEfa({(m_server * m_chips) + chip}, pcieType(FigureKind::Documented));
    }
}

void HostSide::addServer(std::uint32_t server)
{
    m_server = server;
    addSockets();
    for (const PcieGroup& group : m_instance.host.pcie) {
        addGroup(group);
    }
    addLooseChips();
    addAdaptersPerChip();
}

void HostSide::addNetworks()
{
    m_server = 0;
    const auto addNetwork = [this](const auto& adapters, std::string_view name, Edge link) {
        const VertexId network = addVertex(VertexKind::Network, name);
        for (const VertexId adapter : adapters) {
            link.source = adapter;
            link.target = network;
            m_builder.add(link);
        }
    };
    if (!m_efaAdapters.empty()) {
        const std::uint16_t type = networkType("EFA", "efa_per_adapter");
        addNetwork(
            m_efaAdapters,
            "EFA network",
            Edge{.source = {}, .target = {}, .kind = EdgeKind::Efa, .type = type});
    }
    if (!m_enaAdapters.empty()) {
        const std::uint16_t type = networkType("ENA", "ena");
        addNetwork(
            m_enaAdapters,
            "VPC",
            Edge{.source = {}, .target = {}, .kind = EdgeKind::Ena, .type = type});
    }
}

} // namespace

void addHostSide(TopologyBuilder& builder, const InstanceType& instance)
{
    HostSide side(builder, instance);
    for (std::uint32_t server = 0; server < instance.wiring.servers; ++server) {
        side.addServer(server);
    }
    side.addNetworks();
}

Checked<ChipPlaces> chipPlaces(const InstanceType& instance)
{
    const Host& host = instance.host;
    const auto chips = static_cast<std::uint32_t>(instance.wiring.shape.chipCount());
    ChipPlaces places{
        .numaNodes = std::vector<std::optional<std::uint8_t>>(chips),
        .addresses = std::vector<std::optional<PciAddress>>(chips)};
    Problems problems;
    const auto report = [&](std::string what) {
        problems.push_back({instance.name, std::move(what)});
    };
    for (const PcieGroup& group : host.pcie) {
        if (group.numaNode && *group.numaNode >= host.numaNodes.size()) {
            report(fmt::format(
                "PCIe group “{}” names NUMA node {} of {}",
                group.name,
                *group.numaNode,
                host.numaNodes.size()));
            continue;
        }
        for (const std::uint32_t chip : group.chips) {
            if (chip >= chips) {
                report(fmt::format("PCIe group “{}” names chip {} of {}", group.name, chip, chips));
            } else if (host.numaDocumented && group.numaNode) {
                places.numaNodes[chip] =
                    static_cast<std::uint8_t>(host.numaNodes[*group.numaNode].id);
            }
        }
    }
    for (std::uint32_t i = 0; i < std::min<std::size_t>(chips, host.addresses.size()); ++i) {
        places.addresses[i] = parsePciAddress(host.addresses[i]);
        if (!places.addresses[i]) {
            report(fmt::format(
                "expected a PCI address such as “10:1c.0” for chip {}, found “{}”",
                i,
                host.addresses[i]));
        }
    }
    if (!problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    return places;
}

} // namespace atlas
