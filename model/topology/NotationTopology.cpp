#include "model/support/Phrases.h"
#include "model/topology/LatticeLinks.h"
#include "model/topology/Notation.h"
#include "model/topology/TopologyBuilder.h"

#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

/// "4 × 4 torus", "ring of 12 chips": what stands above a picture.
std::string titleOf(const Shape& shape)
{
    const std::uint64_t chips = shape.chipCount();
    std::string extents;
    switch (shape.kind) {
    case ShapeKind::Single:
        return chips == 1
            ? phrase("Single chip")
            : countedPhrase(chips, "{} chip without NeuronLink", "{} chips without NeuronLink");
    case ShapeKind::Line:
        return countedPhrase(chips, "Line of {} chip", "Line of {} chips");
    case ShapeKind::Ring:
        return countedPhrase(chips, "Ring of {} chip", "Ring of {} chips");
    case ShapeKind::Torus:
        for (const std::uint32_t extent : shape.dimensions) {
            extents += fmt::format("{}{}", extents.empty() ? "" : " × ", extent);
        }
        return phrase("{} torus", extents);
    case ShapeKind::Switch:
        return countedPhrase(chips, "{} chip at one switch", "{} chips at one switch");
    }
    return {};
}

TopologyBuilder::Header headerOf(const Notation& notation)
{
    TopologyBuilder::Header header;
    header.name = toString(notation);
    header.title = titleOf(notation.shape);
    header.shape = notation.shape;
    header.coresPerChip = notation.cores.value_or(0);
    return header;
}

/// The socket of a chip when they are dealt out in order and as evenly as possible.
std::uint32_t socketOf(std::uint32_t chip, std::uint32_t chips, std::uint32_t sockets)
{
    return static_cast<std::uint32_t>(std::uint64_t{chip} * sockets / chips);
}

void addChips(TopologyBuilder& builder, std::uint32_t chips, std::optional<std::uint32_t> sockets)
{
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        Vertex vertex;
        vertex.number = chip;
        if (sockets) {
            vertex.numaNode = static_cast<std::uint8_t>(socketOf(chip, chips, *sockets));
        }
        builder.add(vertex);
    }
}

void addNeuronLinks(TopologyBuilder& builder, const Notation& notation)
{
    LinkType type;
    type.generation = "NeuronLink";
    type.bandwidth = notation.linkBandwidth;
    type.source = "the notation";
    const Lattice lattice(notation.shape, 1, false);
    const bool isSwitch = notation.shape.kind == ShapeKind::Switch;
    if (lattice.axes().empty() && !isSwitch) {
        return;
    }
    const std::uint16_t index = builder.addLinkType(std::move(type));
    for (const Axis& axis : lattice.axes()) {
        addAxisLinks(builder, lattice, axis, index);
    }
    if (isSwitch) {
        Vertex vertex;
        vertex.kind = VertexKind::NeuronLinkSwitch;
        const VertexId hub = builder.add(vertex);
        for (std::uint32_t chip = 0; chip < lattice.chipCount(); ++chip) {
            builder.add(Edge{.source = {chip}, .target = hub, .type = index});
        }
    }
}

void addSockets(TopologyBuilder& builder, std::uint32_t chips, std::uint32_t sockets)
{
    LinkType type;
    type.generation = "PCIe";
    type.source = "the notation";
    const std::uint16_t index = builder.addLinkType(std::move(type));
    const auto join = [&](VertexId a, VertexId b) {
        builder.add(Edge{.source = a, .target = b, .kind = EdgeKind::Pcie, .type = index});
    };
    std::vector<VertexId> roots;
    for (std::uint32_t i = 0; i < sockets; ++i) {
        Vertex vertex{
            .kind = VertexKind::HostSocket,
            .number = i,
            .numaNode = static_cast<std::uint8_t>(i),
            .address = std::nullopt};
        const VertexId socket = builder.add(vertex);
        vertex.kind = VertexKind::PcieRoot;
        roots.push_back(builder.add(vertex));
        join(socket, roots.back());
    }
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        join(roots[socketOf(chip, chips, sockets)], {chip});
    }
}

} // namespace

Checked<Topology> buildTopology(const Notation& notation)
{
    const std::uint64_t chips = notation.shape.chipCount();
    const std::uint32_t sockets = notation.hosts.value_or(0);
    if (chips == 0 || chips > maximumChips || sockets > std::min<std::uint64_t>(chips, 64)) {
        return std::unexpected(Problems{
            {toString(notation),
             fmt::format(
                 "expected 1 to {} chips and at most one of 64 sockets for each", maximumChips)}});
    }
    const auto count = static_cast<std::uint32_t>(chips);
    TopologyBuilder builder(headerOf(notation));
    addChips(builder, count, notation.hosts);
    addNeuronLinks(builder, notation);
    if (sockets > 0) {
        addSockets(builder, count, sockets);
    }
    return std::move(builder).build();
}

} // namespace atlas
