#include "model/topology/HostSide.h"
#include "model/topology/LatticeLinks.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>
#include <utility>

namespace atlas {

namespace {

/// The NeuronLink side of a catalogue entry while it is being added.
class NeuronLinkSide {
public:
    NeuronLinkSide(TopologyBuilder& builder, const InstanceType& instance)
        : m_builder(builder)
        , m_instance(instance)
        , m_chips(static_cast<std::uint32_t>(instance.wiring.shape.chipCount()))
    {
    }

    void addRegularLinks();
    void addDirectLinks();
    void addSwitches();
    void addUnconfirmedLinks();

private:
    std::uint16_t linkType(const std::string& figure);
    void addSwitch(const SwitchDomain& domain, std::uint32_t number);

    TopologyBuilder& m_builder;
    const InstanceType& m_instance;
    std::uint32_t m_chips = 0; ///< of a server
    std::map<std::string, std::uint16_t, std::less<>> m_types; ///< by figure key
};

/// The type of the links whose bandwidth that figure states; an empty key for none.
std::uint16_t NeuronLinkSide::linkType(const std::string& figure)
{
    const auto known = m_types.find(figure);
    if (known != m_types.end()) {
        return known->second;
    }
    LinkType type;
    type.generation = m_instance.wiring.generation;
    type.source = m_instance.wiring.source;
    if (const Figure* const found = m_instance.figures.find(figure)) {
        type.bandwidth = m_instance.figures.rate(figure);
        type.kind = found->kind;
        type.figure = figure;
    }
    return m_types[figure] = m_builder.addLinkType(std::move(type));
}

void NeuronLinkSide::addRegularLinks()
{
    const Wiring& wiring = m_instance.wiring;
    const Lattice lattice(wiring.shape, wiring.servers, wiring.ringAcrossServers);
    for (const Axis& axis : lattice.axes()) {
        if (axis.extent > 1) {
            const std::uint16_t type =
                linkType(axis.acrossServers ? wiring.acrossFigure : wiring.linkFigure);
            addAxisLinks(m_builder, lattice, axis, type);
        }
    }
}

void NeuronLinkSide::addDirectLinks()
{
    const Wiring& wiring = m_instance.wiring;
    for (const auto& [from, to] : wiring.directServers) {
        for (std::uint32_t chip = 0; chip < m_chips; ++chip) {
            m_builder.add(Edge{
                .source = {(from * m_chips) + chip},
                .target = {(to * m_chips) + chip},
                .acrossServers = true,
                .type = linkType(wiring.acrossFigure)});
        }
    }
}

void NeuronLinkSide::addSwitch(const SwitchDomain& domain, std::uint32_t number)
{
    const VertexId vertex = m_builder.add(
        Vertex{
            .kind = VertexKind::NeuronLinkSwitch,
            .number = number,
            .server = domain.servers.empty() ? 0 : domain.servers.front(),
            .numaNode = std::nullopt,
            .address = std::nullopt},
        domain.name);
    const std::uint16_t type = linkType(domain.linkFigure);
    for (const std::uint32_t server : domain.servers) {
        for (std::uint32_t chip = 0; chip < m_chips; ++chip) {
            m_builder.add(Edge{
                .source = {(server * m_chips) + chip},
                .target = vertex,
                .acrossServers = domain.servers.size() > 1,
                .type = type});
        }
    }
}

void NeuronLinkSide::addSwitches()
{
    const Wiring& wiring = m_instance.wiring;
    std::uint32_t number = 0;
    for (const SwitchDomain& domain : wiring.switches) {
        addSwitch(domain, number++);
    }
    const bool unnamed = wiring.shape.kind == ShapeKind::Switch && wiring.switches.empty();
    for (std::uint32_t server = 0; unnamed && server < wiring.servers; ++server) {
        addSwitch(
            {.name = {}, .level = 1, .servers = {server}, .linkFigure = wiring.linkFigure},
            number++);
    }
}

void NeuronLinkSide::addUnconfirmedLinks()
{
    const Wiring& wiring = m_instance.wiring;
    if (wiring.unconfirmedLinks.empty()) {
        return;
    }
    LinkType type;
    type.generation = wiring.generation;
    type.source = wiring.unconfirmedSource;
    if (const Figure* const found = m_instance.figures.find(wiring.linkFigure)) {
        type.bandwidth = m_instance.figures.rate(wiring.linkFigure);
        type.kind = found->kind;
        type.figure = wiring.linkFigure;
    }
    const std::uint16_t index = m_builder.addLinkType(std::move(type));
    for (std::uint32_t server = 0; server < wiring.servers; ++server) {
        for (const auto& [a, b] : wiring.unconfirmedLinks) {
            m_builder.add(Edge{
                .source = {(server * m_chips) + a},
                .target = {(server * m_chips) + b},
                .confirmed = false,
                .type = index});
        }
    }
}

/// How many vertices and edges the entry will make, never less than it does.
double sizeOf(const InstanceType& instance)
{
    const Wiring& wiring = instance.wiring;
    const Host& host = instance.host;
    const auto chips = static_cast<double>(wiring.shape.chipCount());
    double perServer = (chips * 8) + static_cast<double>(host.numaNodes.size())
        + static_cast<double>(wiring.unconfirmedLinks.size());
    for (const PcieGroup& group : host.pcie) {
        perServer += (3.0 * group.efaAdapters)
            + static_cast<double>(2 + group.chips.size() + (3 * group.devices.size()));
    }
    auto attached = static_cast<double>(wiring.directServers.size());
    for (const SwitchDomain& domain : wiring.switches) {
        attached += static_cast<double>(domain.servers.size()) + 1;
    }
    return (perServer * wiring.servers) + (attached * chips);
}

/// Whether the machine stays within what the catalogue may describe. Indices and sizes are checked
/// by the catalogue reader too; entries can also be made in code.
Problems refusals(const InstanceType& instance)
{
    constexpr double largest = 32.0 * static_cast<double>(maximumChips);
    const Wiring& wiring = instance.wiring;
    const std::uint64_t perServer = wiring.shape.chipCount();
    const auto refuse = [&](std::string what) -> Problems {
        return {{.where = instance.name, .what = std::move(what)}};
    };
    if (perServer == 0 || wiring.servers == 0) {
        return refuse(fmt::format(
            "expected at least one server with one chip, found {} servers of {}",
            wiring.servers,
            toString(wiring.shape)));
    }
    if (perServer > maximumChips || wiring.servers > maximumChips / perServer) {
        return refuse(fmt::format(
            "{} servers of {} have more than {} chips",
            wiring.servers,
            toString(wiring.shape),
            maximumChips));
    }
    if (sizeOf(instance) > largest) {
        return refuse(fmt::format(
            "its links and adapters make about {:.0f} parts, the limit is {:.0f}",
            sizeOf(instance),
            largest));
    }
    const auto isServer = [&](std::uint32_t s) { return s < wiring.servers; };
    for (const SwitchDomain& domain : wiring.switches) {
        if (!std::ranges::all_of(domain.servers, isServer)) {
            return refuse(fmt::format(
                "switch “{}” names a server beyond {}", domain.name, wiring.servers - 1));
        }
    }
    const auto joinsServers = [&](const auto& pair) {
        return isServer(pair.first) && isServer(pair.second);
    };
    if (!std::ranges::all_of(wiring.directServers, joinsServers)) {
        return refuse(fmt::format("a direct link names a server beyond {}", wiring.servers - 1));
    }
    const auto joinsChips = [&](const auto& pair) {
        return pair.first < perServer && pair.second < perServer;
    };
    if (!std::ranges::all_of(wiring.unconfirmedLinks, joinsChips)) {
        return refuse(fmt::format("an unconfirmed link names a chip beyond {}", perServer - 1));
    }
    return {};
}

TopologyBuilder::Header headerOf(const Catalog& catalog, const InstanceType& instance)
{
    TopologyBuilder::Header header;
    header.name = instance.name;
    header.title = instance.title.empty() ? instance.name : instance.title;
    header.shape = instance.wiring.shape;
    header.servers = instance.wiring.servers;
    header.ringAcrossServers = instance.wiring.ringAcrossServers;
    header.instance = catalog.findInstance(instance.name);
    if (header.instance.get() != &instance) {
        header.instance = std::make_shared<const InstanceType>(instance);
    }
    header.chipType = catalog.findChip(instance.chip);
    if (header.chipType) {
        header.coresPerChip = header.chipType->figures.count("neuroncores").value_or(0);
    }
    return header;
}

void addChips(TopologyBuilder& builder, const InstanceType& instance, const ChipPlaces& places)
{
    const auto perServer = static_cast<std::uint32_t>(places.addresses.size());
    for (std::uint32_t server = 0; server < instance.wiring.servers; ++server) {
        for (std::uint32_t chip = 0; chip < perServer; ++chip) {
            builder.add(Vertex{
                .kind = VertexKind::Chip,
                .number = (server * perServer) + chip,
                .server = server,
                .numaNode = places.numaNodes[chip],
                .address = places.addresses[chip]});
        }
    }
}

} // namespace

Checked<Topology> buildTopology(const Catalog& catalog, const InstanceType& instance)
{
    if (Problems problems = refusals(instance); !problems.empty()) {
        return std::unexpected(std::move(problems));
    }
    const Checked<ChipPlaces> places = chipPlaces(instance);
    if (!places) {
        return std::unexpected(places.error());
    }
    TopologyBuilder builder(headerOf(catalog, instance));
    addChips(builder, instance, *places);
    NeuronLinkSide neuronLinks(builder, instance);
    neuronLinks.addRegularLinks();
    neuronLinks.addDirectLinks();
    neuronLinks.addUnconfirmedLinks();
    neuronLinks.addSwitches();
    addHostSide(builder, instance);
    return std::move(builder).build();
}

} // namespace atlas
