#include "model/topology/TopologyJson.h"

#include "model/catalog/FigureJson.h"
#include "model/support/JsonText.h"
#include "model/topology/Lattice.h"
#include "model/topology/Queries.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

/// Null for what is absent.
template<typename T>
Json orNull(const std::optional<T>& value)
{
    return value ? Json(*value) : Json(nullptr);
}

/// A whole number without a decimal point, as long as a double holds it exactly.
Json numberOf(double value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    const bool whole = std::abs(value) < exact && std::trunc(value) == value;
    return whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

Json rateOrNull(const std::optional<BytesPerSecond>& rate)
{
    return rate ? numberOf(rate->value()) : Json(nullptr);
}

Json textOrNull(std::string_view text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

/// [row, column] of a torus, [plane, row, column] of one with three axes, inside the server.
Json positionOf(const Lattice& lattice, std::uint32_t chip)
{
    Json position = Json::array();
    for (const Axis& axis : lattice.axes()) {
        if (!axis.acrossServers) {
            position.push_back(Lattice::coordinate(chip, axis));
        }
    }
    return position;
}

Json verticesOf(const Topology& topology)
{
    const Lattice lattice(topology.shape(), topology.serverCount(), topology.ringAcrossServers());
    Json vertices = Json::array();
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        const VertexId id{i};
        const Vertex& vertex = topology.vertex(id);
        Json json;
        json["id"] = topology.id(id);
        json["kind"] = toString(vertex.kind);
        json["label"] = topology.label(id);
        json["number"] = vertex.number;
        if (topology.serverCount() > 1) {
            json["server"] = vertex.server;
        }
        json["numa_node"] = orNull(vertex.numaNode);
        if (vertex.kind == VertexKind::Chip) {
            json["pci_address"] = vertex.address ? Json(toString(*vertex.address)) : Json(nullptr);
            if (topology.shape().kind == ShapeKind::Torus) {
                json["position"] = positionOf(lattice, i);
            }
        }
        vertices.push_back(std::move(json));
    }
    return vertices;
}

Json edgesOf(const Topology& topology)
{
    Json edges = Json::array();
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const EdgeId id{i};
        const Edge& edge = topology.edge(id);
        const LinkType& type = topology.linkType(id);
        Json json;
        json["id"] = topology.id(id);
        json["source"] = topology.id(edge.source);
        json["target"] = topology.id(edge.target);
        json["kind"] = toString(edge.kind);
        json["generation"] = textOrNull(type.generation);
        json["wrap_around"] = edge.wrapAround;
        json["confirmed"] = edge.confirmed;
        json["bandwidth_bytes_per_s"] = rateOrNull(type.bandwidth);
        json["latency_s"] = type.latency ? Json(type.latency->value()) : Json(nullptr);
        json["source_document"] = textOrNull(type.source);
        json["bandwidth_figure"] = textOrNull(type.figure);
        edges.push_back(std::move(json));
    }
    return edges;
}

Json figureOf(const Figure& figure, const FigureDefinition* definition)
{
    Json json;
    json["key"] = figure.key;
    json["label"] = definition != nullptr ? Json(definition->label) : Json(nullptr);
    json["section"] = definition != nullptr ? Json(definition->section) : Json(nullptr);
    json.update(Json::parse(toJson(figure)));
    return json;
}

/// The figures of the instance, then those that one expects of it and no page states.
Json figuresOf(const InstanceType& instance, const Catalog& catalog)
{
    Json figures = Json::array();
    for (const Figure& figure : instance.figures.all()) {
        figures.push_back(figureOf(figure, catalog.findDefinition(figure.key)));
    }
    for (const FigureDefinition& definition : catalog.definitions()) {
        const bool expected = std::ranges::find(definition.expectedFor, instance.kind)
            != definition.expectedFor.end();
        if (expected && instance.figures.find(definition.key) == nullptr) {
            figures.push_back(Json{
                {"key", definition.key},
                {"label", definition.label},
                {"section", definition.section},
                {"kind", "not documented"},
                {"value", nullptr},
                {"unit", nullptr},
                {"source", nullptr}});
        }
    }
    return figures;
}

Json summaryOf(const Topology& topology)
{
    const Summary summary = summarize(topology);
    const auto countOrNull = [](std::uint32_t count, bool known) {
        return known ? Json(count) : Json(nullptr);
    };
    const auto isSocket = [](const Vertex& v) { return v.kind == VertexKind::HostSocket; };
    const bool numaKnown =
        summary.numaNodes > 0 || std::ranges::none_of(topology.vertices(), isSocket);
    const auto& cut = summary.bisection;
    Json json;
    json["chips"] = summary.chips;
    json["neuroncores"] = countOrNull(summary.neuronCores, topology.coresPerChip() > 0);
    json["neuronlinks"] = summary.neuronLinks;
    json["neuronlinks_unconfirmed"] = summary.unconfirmedNeuronLinks;
    json["diameter_hops"] = orNull(summary.diameterHops);
    json["bisection_links"] = cut ? Json(cut->links) : Json(nullptr);
    json["bisection_bytes_per_s"] = cut ? rateOrNull(cut->bandwidth) : Json(nullptr);
    json["efa_adapters"] = summary.efaAdapters;
    json["pcie_groups"] = summary.pcieGroups;
    json["numa_nodes"] = countOrNull(summary.numaNodes, numaKnown);
    return json;
}

} // namespace

std::string toJson(const Topology& topology, const Catalog& catalog)
{
    Json json;
    json["name"] = topology.name();
    json["title"] = topology.title();
    const auto instance = topology.instance();
    json["family"] = instance ? Json(instance->family) : Json(nullptr);
    json["chip"] = topology.chipType() ? Json(topology.chipType()->name) : Json(nullptr);
    json["shape"] = toString(topology.shape());
    json["servers"] = topology.serverCount();
    json["vertices"] = verticesOf(topology);
    json["edges"] = edgesOf(topology);
    json["figures"] = instance ? figuresOf(*instance, catalog) : Json::array();
    json["summary"] = summaryOf(topology);
    return jsonText(json);
}

} // namespace atlas
