#pragma once

#include "model/catalog/Catalog.h"
#include "model/units/Quantities.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

struct VertexId {
    std::uint32_t index = 0;
    friend auto operator<=>(VertexId, VertexId) = default;
};

struct EdgeId {
    std::uint32_t index = 0;
    friend auto operator<=>(EdgeId, EdgeId) = default;
};

/// The things that wires join.
enum class VertexKind : std::uint8_t {
    Chip,
    HostSocket, ///< host CPUs and memory of one NUMA node
    PcieRoot,
    PcieSwitch,
    NeuronLinkSwitch,
    EfaAdapter,
    EnaAdapter,
    Storage, ///< EBS or NVMe
    Network, ///< what the EFA or ENA adapters of a machine lead to
};

enum class EdgeKind : std::uint8_t { NeuronLink, Pcie, Efa, Ena };

[[nodiscard]] std::string_view
toString(VertexKind kind); ///< "chip", "host-socket", "pcie-root" ...: stable words for JSON and
                           ///< SVG classes
[[nodiscard]] std::string_view toString(EdgeKind kind); ///< "neuronlink", "pcie", "efa", "ena"

/// A PCI address as neuron-ls prints it.
struct PciAddress {
    std::uint8_t bus = 0;
    std::uint8_t device = 0; ///< 0 to 31
    std::uint8_t function = 0; ///< 0 to 7
    friend bool operator==(PciAddress, PciAddress) = default;
};

[[nodiscard]] std::string toString(PciAddress address); ///< "10:1c.0"
[[nodiscard]] std::optional<PciAddress>
parsePciAddress(std::string_view text); ///< with or without a leading domain "0000:"

struct Vertex {
    VertexKind kind = VertexKind::Chip;
    std::uint32_t number = 0; ///< among its kind; of a chip the Neuron device id, in an UltraServer
                              ///< server * chips per server + device id
    std::uint32_t server = 0; ///< the instance of an UltraServer that it belongs to
    std::uint32_t name = 0; ///< index into the topology's names; names[0] is empty
    std::optional<std::uint8_t> numaNode;
    std::optional<PciAddress> address;
};

/// What all links of one sort share.
struct LinkType {
    std::string generation; ///< "NeuronLink-v2", "PCIe", "EFA"
    std::optional<BytesPerSecond> bandwidth; ///< as the pages state it for one link and taken per
                                             ///< direction; absent when not documented
    std::optional<Seconds> latency;
    std::string source;
    FigureKind kind = FigureKind::Documented;
    std::string figure; ///< key of the instance figure behind the bandwidth; may be empty
};

struct Edge {
    VertexId source;
    VertexId target;
    EdgeKind kind = EdgeKind::NeuronLink;
    bool wrapAround =
        false; ///< closes a ring of a torus, or a ring, or joins the last server to the first
    bool confirmed = true; ///< false: some page implies it, no page shows it
    bool acrossServers = false;
    std::uint16_t type = 0; ///< index into the topology's link types
};

struct Incidence {
    VertexId neighbor;
    EdgeId edge;
};

/// A machine as a graph: an immutable value, cheap to copy, safe across threads. Vertices 0 to
/// chipCount()-1 are the chips in device order. Every edge is full duplex; its bandwidth holds in
/// each direction.
class Topology {
public:
    struct Graph;
    explicit Topology(std::shared_ptr<const Graph> graph);

    [[nodiscard]] const std::string& name() const; ///< catalogue name or notation text
    [[nodiscard]] const std::string& title() const; ///< for people
    [[nodiscard]] const Shape& shape() const; ///< inside each server
    [[nodiscard]] std::uint32_t serverCount() const;
    [[nodiscard]] std::uint32_t chipsPerServer() const;
    [[nodiscard]] bool ringAcrossServers() const; ///< the servers form one more torus axis
    [[nodiscard]] std::uint32_t chipCount() const;
    [[nodiscard]] std::uint32_t coresPerChip() const; ///< 0 when the notation does not say
    [[nodiscard]] std::shared_ptr<const InstanceType> instance() const; ///< null for a notation
    [[nodiscard]] std::shared_ptr<const ChipType> chipType() const; ///< null for a notation

    [[nodiscard]] std::span<const Vertex> vertices() const;
    [[nodiscard]] std::span<const Edge> edges() const;
    [[nodiscard]] std::span<const LinkType> linkTypes() const;
    [[nodiscard]] const Vertex& vertex(VertexId id) const;
    [[nodiscard]] const Edge& edge(EdgeId id) const;
    [[nodiscard]] const LinkType& linkType(EdgeId id) const;
    [[nodiscard]] std::string_view
    vertexName(VertexId id) const; ///< "10" of a PCIe bus, "S0" of a switch; may be empty

    /// The edges at a vertex. At a chip first the NeuronLinks of its shape in the order in which
    /// neuron-ls prints them (torus: north, west, south, east; ring and line: previous, next), then
    /// those across servers (previous, next), then all others in the order in which they were
    /// added.
    [[nodiscard]] std::span<const Incidence> incident(VertexId id) const;

    /// "Chip 5", "NUMA node 0", "PCIe bus 10", "EFA 3", "EBS".
    [[nodiscard]] std::string label(VertexId id) const;
    /// A stable identifier, unique in the machine: "chip-5", "pcie-root-0".
    [[nodiscard]] std::string id(VertexId id) const;
    /// "neuronlink-0-1", "pcie-host-socket-0-pcie-root-1": kind and the two ends, a chip by its
    /// number alone. Unique, because two vertices have at most one edge of a kind.
    [[nodiscard]] std::string id(EdgeId id) const;

    [[nodiscard]] const Graph& graph() const { return *m_graph; }

private:
    std::shared_ptr<const Graph> m_graph;
};

/// Every broken invariant: vertex order, unique ids, edges between existing and different vertices,
/// at most one edge of a kind between two vertices, positive bandwidths, degrees of the declared
/// shape, every chip reachable from a host when there is one.
[[nodiscard]] Problems check(const Topology& topology);

} // namespace atlas
