#pragma once

#include "model/topology/Topology.h"

#include <array>
#include <memory>
#include <variant>

namespace atlas {

/// One direction of a wire.
struct LinkId {
    std::uint32_t index = 0;
    friend auto operator<=>(LinkId, LinkId) = default;
};

/// What is known of one direction of a wire.
struct Link {
    VertexId from;
    VertexId to;
    /// 0 for a failed link; absent when nobody knows it: then no transfer may use the link.
    std::optional<BytesPerSecond> capacity;
    Seconds latency;
    EdgeKind kind = EdgeKind::NeuronLink;
    bool confirmed = true; ///< routing keeps to confirmed links where it can
};

struct LinkConditions;

/// What transfers run over: vertices and directed links with capacity and latency. An immutable
/// value, cheap to copy. A full-duplex wire is two links that share nothing.
class Network {
public:
    /// There are as many vertices as the names and the ends of the links need; one without name is
    /// "vertex N". Capacities and latencies must be finite and not negative.
    explicit Network(std::vector<Link> links, std::vector<std::string> vertexNames = {});

    [[nodiscard]] std::uint32_t vertexCount() const;
    [[nodiscard]] std::uint32_t linkCount() const;
    [[nodiscard]] std::span<const Link> links() const;
    [[nodiscard]] const Link& link(LinkId id) const;
    [[nodiscard]] std::optional<BytesPerSecond> capacity(LinkId id) const
    {
        return link(id).capacity;
    }
    [[nodiscard]] Seconds latency(LinkId id) const { return link(id).latency; }
    [[nodiscard]] VertexId from(LinkId id) const { return link(id).from; }
    [[nodiscard]] VertexId to(LinkId id) const { return link(id).to; }
    /// The edge of the topology that the network was made of; of plain links, the pairs 2e, 2e+1.
    [[nodiscard]] static EdgeId edge(LinkId id) { return {id.index / 2}; }

    /// The links that leave a vertex: in incidence order of the topology, or by index.
    [[nodiscard]] std::span<const LinkId> outgoing(VertexId vertex) const;
    /// The first link from one vertex to another in that order.
    [[nodiscard]] std::optional<LinkId> linkBetween(VertexId from, VertexId to) const;

    [[nodiscard]] std::string label(VertexId vertex) const; ///< "Chip 5"
    [[nodiscard]] std::string label(LinkId link) const; ///< "Chip 5 → Chip 6"

    /// The same network with other capacities for some links.
    struct Change {
        LinkId link;
        BytesPerSecond capacity;
    };
    [[nodiscard]] Network with(std::span<const Change> changes) const;

    struct Data;

private:
    explicit Network(std::shared_ptr<const Data> data);
    friend Result<Network> networkOf(const Topology& topology, const LinkConditions& conditions);
    std::shared_ptr<const Data> m_data;
};

/// What differs from the documents on one edge; both directions alike.
struct EdgeCondition {
    struct Failed {
        friend bool operator==(Failed, Failed) = default;
    };
    struct Scaled {
        double factor = 1; ///< above 0
        friend bool operator==(Scaled, Scaled) = default;
    };
    EdgeId edge;
    std::variant<Failed, Scaled, BytesPerSecond> state;
};

/// What a simulation assumes where the documents are silent, and where it departs from them.
struct LinkConditions {
    /// For links whose bandwidth no page documents, and for those of notation machines.
    std::optional<BytesPerSecond> bandwidth;
    /// The same for one kind of edge alone (by EdgeKind); it goes before `bandwidth`.
    std::array<std::optional<BytesPerSecond>, 4> bandwidthOf;
    /// For links whose latency no page documents.
    Seconds latency;
    std::vector<EdgeCondition> edges; ///< of two for the same edge the later one counts
};

/// The network of a machine: edge e gives the links 2e from source to target and 2e+1 back.
/// Vertices keep their ids. Bandwidths that stay unknown are no problem here but where a transfer
/// needs them. An edge that does not exist, a factor or bandwidth that is not positive and finite,
/// and a scaled edge of unknown bandwidth are problems.
[[nodiscard]] Result<Network> networkOf(const Topology& topology, const LinkConditions& conditions);

/// The two directions of an edge of the topology that a network was made of.
[[nodiscard]] constexpr std::array<LinkId, 2> directions(EdgeId edge)
{
    return {LinkId{edge.index * 2}, LinkId{edge.index * 2 + 1}};
}

/// What to say of a link whose bandwidth is needed and unknown: its kind, and how to give one.
[[nodiscard]] Problem unknownBandwidth(const Network& network, LinkId link);

} // namespace atlas
