#pragma once

#include "model/simulation/collective/Request.h"
#include "model/simulation/network/Routing.h"

namespace atlas {

/// One or more instances as a network that collectives run over. Beside the links of the machine it
/// has links of its own, which stand for what is no wire:
///
///     step          of each chip: the latency of a step, before its data moves; no limit
///     local step    the same for a step within the chip
///     memory        the HBM bandwidth of a chip, for steps within it: each access counts
///     EFA step      the latency of a step to another instance
///     chip, port, instance, fabric
///                   EFA: the adapters that serve a chip, all of an instance, and the fabric
///                   between the instances, which carries the EFA bandwidth of an instance over the
///                   oversubscription
///
/// Instance n has the vertices of the topology from n * vertices on and its links from n * links
/// on; the links above follow. Faults are those of the first instance.
class CollectiveMachine {
public:
    /// Problems: faults on links that do not exist, factors out of range, several instances where
    /// no EFA is documented, more than four million links.
    [[nodiscard]] static Result<CollectiveMachine>
    make(const Topology& topology, const CollectiveRequest& request, double linkEfficiency);

    [[nodiscard]] const Topology& topology() const { return m_topology; }
    [[nodiscard]] const Network& network() const { return m_network; }
    [[nodiscard]] const Constants& constants() const { return m_constants; }
    [[nodiscard]] std::uint32_t nodes() const { return m_nodes; }
    [[nodiscard]] std::uint32_t chipsPerNode() const { return m_chips; }
    [[nodiscard]] std::uint32_t nodeOf(std::uint32_t chip) const { return chip / m_chips; }

    /// The way of a step from one chip to another one: its latency, then wires. A problem when none
    /// is left, or only one over links of unknown bandwidth.
    [[nodiscard]] Result<std::vector<LinkId>> route(std::uint32_t from, std::uint32_t to) const;
    /// The same without the latency of the step, within an instance.
    [[nodiscard]] Result<std::vector<LinkId>> wires(std::uint32_t from, std::uint32_t to) const;
    /// A step within a chip, or one that is part of another step and has no latency of its own.
    [[nodiscard]] std::vector<LinkId> localRoute(std::uint32_t chip, bool withLatency) const;

    /// Whether the link is a wire of an instance, not one of those that stand for something else.
    [[nodiscard]] bool isWire(LinkId link) const { return link.index < m_nodes * m_linksPerNode; }
    /// Whether the link is a part of the way over EFA.
    [[nodiscard]] bool isEfa(LinkId link) const;
    /// The chip whose memory the link stands for.
    [[nodiscard]] std::optional<std::uint32_t> memoryOf(LinkId link) const;
    [[nodiscard]] std::string label(LinkId link) const; ///< "3-7", "EFA of instance 2", "HBM of 5"
    [[nodiscard]] std::string chipLabel(std::uint32_t chip) const; ///< "Chip 5", "Chip 1:5"

    [[nodiscard]] Seconds stepLatency() const { return m_stepLatency; }
    [[nodiscard]] Seconds localLatency() const { return m_localLatency; }
    [[nodiscard]] Seconds wireLatency() const { return m_wireLatency; }
    [[nodiscard]] Seconds overhead() const { return m_overhead; }
    /// The memory bandwidth of a chip that collectives reach; nothing when not documented.
    [[nodiscard]] std::optional<BytesPerSecond> memory() const { return m_memory; }
    /// EFA bandwidths, efficiency included; 0 without.
    [[nodiscard]] BytesPerSecond efaOfPort() const { return m_portRate; }
    [[nodiscard]] BytesPerSecond efaOfNode() const { return m_nodeRate; }
    [[nodiscard]] BytesPerSecond efaOfFabric() const { return m_fabricRate; }
    /// How many adapters there are in an instance, and which port serves a chip of it.
    [[nodiscard]] std::uint32_t adapters() const { return m_adapters; }
    [[nodiscard]] std::uint32_t portOf(std::uint32_t chip) const
    {
        return m_portOf[chip % m_chips];
    }

private:
    explicit CollectiveMachine(Topology topology);
    void readConstants(const CollectiveRequest& request);
    [[nodiscard]] Result<std::vector<Network>> instanceNetworks(const CollectiveRequest& request);
    [[nodiscard]] Result<void> readEfa();
    void addNode(std::vector<Link>& links, const Network& one, double efficiency) const;
    void addChipLinks(std::vector<Link>& links) const;
    void addEfaLinks(std::vector<Link>& links) const;
    [[nodiscard]] std::vector<std::string> vertexNames() const;
    [[nodiscard]] LinkId chipLink(std::uint32_t chip, std::uint32_t which) const;
    [[nodiscard]] std::vector<LinkId> overEfa(std::uint32_t from, std::uint32_t to) const;
    [[nodiscard]] std::uint32_t firstEfaLink() const;
    [[nodiscard]] VertexId vertexOf(std::uint32_t chip) const;

    Topology m_topology;
    Constants m_constants;
    Network m_network = Network(std::vector<Link>{});
    std::vector<Router> m_routers; ///< of the first instance, of all others
    std::uint32_t m_nodes = 1;
    std::uint32_t m_chips = 0; ///< of a node
    std::uint32_t m_vertices = 0; ///< of a node
    std::uint32_t m_linksPerNode = 0;
    std::uint32_t m_ports = 0; ///< of a node
    std::uint32_t m_adapters = 0;
    std::vector<std::uint32_t> m_portOf; ///< by chip of a node
    Seconds m_stepLatency;
    Seconds m_localLatency;
    Seconds m_wireLatency;
    Seconds m_overhead;
    std::optional<BytesPerSecond> m_memory;
    BytesPerSecond m_portRate;
    BytesPerSecond m_nodeRate;
    BytesPerSecond m_fabricRate;
};

/// A link of no bandwidth limit.
inline constexpr double unlimited = 1e18;

/// What a request changes about the links of a machine: failed, degraded, dead chips. Problems name
/// the link.
[[nodiscard]] Result<LinkConditions>
conditionsOf(const Topology& topology, const CollectiveRequest& request);

} // namespace atlas
