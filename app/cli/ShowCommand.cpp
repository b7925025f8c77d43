#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/drawing/Compose.h"
#include "model/topology/Queries.h"
#include "model/topology/TopologyBuilder.h"
#include "model/topology/TopologyJson.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas::app {

namespace {

using enum Table::Align;

constexpr std::size_t indent = 2;
constexpr std::string_view notDocumented = "not documented";

std::string withUnit(const FormattedQuantity& value)
{
    return value.unit.empty() ? value.number : value.number + " " + value.unit;
}

std::string number(std::uint32_t count)
{
    return formatNumber(static_cast<double>(count));
}

std::string bisectionText(const std::optional<Bisection>& bisection)
{
    if (!bisection)
        return "-";
    const std::string links = fmt::format("{} links", number(bisection->links));
    if (!bisection->bandwidth)
        return links + ", bandwidth " + std::string(notDocumented);
    return fmt::format("{}, {} per direction", links, toString(*bisection->bandwidth));
}

std::string totals(const Topology& topology)
{
    const Summary summary = summarize(topology);
    Table table({Left, Left});
    table.addRow({"Chips", number(summary.chips)});
    if (summary.neuronCores > 0)
        table.addRow({"NeuronCores", number(summary.neuronCores)});
    table.addRow({"NeuronLinks", number(summary.neuronLinks)});
    if (summary.unconfirmedNeuronLinks > 0)
        table.addRow({"NeuronLinks, unconfirmed", number(summary.unconfirmedNeuronLinks)});
    if (summary.diameterHops)
        table.addRow({"Diameter", fmt::format("{} hops", number(*summary.diameterHops))});
    if (summary.bisection)
        table.addRow({"Bisection", bisectionText(summary.bisection)});
    if (summary.numaNodes > 0)
        table.addRow({"NUMA nodes", number(summary.numaNodes)});
    if (summary.pcieGroups > 0)
        table.addRow({"PCIe roots and switches", number(summary.pcieGroups)});
    if (summary.efaAdapters > 0)
        table.addRow({"EFA adapters", number(summary.efaAdapters)});
    return "\nTotals\n" + table.toString(indent);
}

void addFigure(Table& table, const FigureDefinition& definition, const Figure& figure)
{
    const Reading& chosen = figure.chosen();
    std::string value = withUnit(chosen.shown());
    if (chosen.upTo)
        value = "up to " + value;
    table.addRow({definition.label, value, std::string(toString(figure.kind)), chosen.source});
    for (std::size_t i = 0; i < figure.readings.size(); ++i) {
        if (i != figure.chosenIndex)
            table.addRow({"", figure.readings[i].asWritten(), "also", figure.readings[i].source});
    }
}

/// The figures of one section in the catalogue's order; what is expected of such an entry and
/// missing is said so. Empty when there is nothing to say.
std::string figureSection(
    const std::string& section, const Catalog& catalog, const Figures& figures, EntryKind kind)
{
    Table table({Left, Left, Left, Left});
    bool empty = true;
    for (const FigureDefinition& definition : catalog.definitions()) {
        if (definition.section != section)
            continue;
        const auto& expectedFor = definition.expectedFor;
        const bool expected = std::ranges::find(expectedFor, kind) != expectedFor.end();
        const Figure* const figure = figures.find(definition.key);
        if (figure != nullptr)
            addFigure(table, definition, *figure);
        else if (expected)
            table.addRow({definition.label, std::string(notDocumented)});
        empty = empty && figure == nullptr && !expected;
    }
    return empty ? std::string() : "\n" + section + "\n" + table.toString(indent);
}

std::string figureSections(const Catalog& catalog, const Figures& figures, EntryKind kind)
{
    std::vector<std::string> sections;
    for (const FigureDefinition& definition : catalog.definitions()) {
        if (std::ranges::find(sections, definition.section) == sections.end())
            sections.push_back(definition.section);
    }
    std::string out;
    for (const std::string& section : sections)
        out += figureSection(section, catalog, figures, kind);
    return out;
}

std::string neighborsOf(const Topology& topology, VertexId chip)
{
    std::string out;
    for (const Incidence& incidence : topology.incident(chip)) {
        const Edge& edge = topology.edge(incidence.edge);
        if (edge.kind != EdgeKind::NeuronLink)
            continue;
        const Vertex& neighbor = topology.vertex(incidence.neighbor);
        if (!out.empty())
            out += ", ";
        out += neighbor.kind == VertexKind::Chip ? std::to_string(neighbor.number)
                                                 : topology.label(incidence.neighbor);
        if (!edge.confirmed)
            out += " (unconfirmed)";
    }
    return out.empty() ? "-" : out;
}

std::string neighbors(const Topology& topology)
{
    constexpr std::uint32_t most = 64;
    const std::uint32_t chips = topology.chipCount();
    if (chips < 2)
        return {};
    Table table({Left, Left, Left});
    for (std::uint32_t i = 0; i < std::min(chips, most); ++i) {
        const Vertex& chip = topology.vertex({i});
        table.addRow(
            {topology.label({i}),
             chip.address ? toString(*chip.address) : "",
             neighborsOf(topology, {i})});
    }
    std::string out = "\nNeighbors over NeuronLink\n" + table.toString(indent);
    if (chips > most)
        out += fmt::format("  and {} more; --json lists all\n", number(chips - most));
    return out;
}

std::string show(const Catalog& catalog, const Topology& topology)
{
    const Caption words = caption(topology);
    std::string out = words.title + "\n";
    if (!words.subtitle.empty())
        out += words.subtitle + "\n";
    out += totals(topology);
    if (const auto instance = topology.instance())
        out += figureSections(catalog, instance->figures, instance->kind);
    if (const auto chip = topology.chipType()) {
        out += fmt::format("\n\nEach {} chip\n", chip->name);
        out += figureSections(catalog, chip->figures, EntryKind::Chip);
    }
    return out + neighbors(topology);
}

} // namespace

Checked<std::string> showMachine(const Catalog& catalog, const ShowOptions& options)
{
    const Checked<Topology> topology = resolveTarget(catalog, options.target);
    if (!topology)
        return std::unexpected(topology.error());
    if (!options.json)
        return show(catalog, *topology);
    std::string json = toJson(*topology, catalog);
    if (!json.ends_with('\n'))
        json += '\n';
    return json;
}

} // namespace atlas::app
