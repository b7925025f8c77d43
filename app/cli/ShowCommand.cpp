#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/drawing/Compose.h"
#include "model/parts/PartFigures.h"
#include "model/topology/Queries.h"
#include "model/topology/TopologyJson.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

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
    const std::string links =
        fmt::format("{} {}", number(bisection->links), bisection->links == 1 ? "link" : "links");
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
        table.addRow(
            {"Diameter",
             fmt::format(
                 "{} {}",
                 number(*summary.diameterHops),
                 *summary.diameterHops == 1 ? "hop" : "hops")});
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
    const std::string value = withUnit(chosen.shown());
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

/// In the order of their numbers.
std::string neighborsOf(const Topology& topology, VertexId chip)
{
    std::vector<Incidence> links;
    for (const Incidence& incidence : topology.incident(chip)) {
        if (topology.edge(incidence.edge).kind == EdgeKind::NeuronLink)
            links.push_back(incidence);
    }
    std::ranges::stable_sort(
        links, {}, [](const Incidence& incidence) { return incidence.neighbor.index; });
    std::string out;
    for (const Incidence& incidence : links) {
        const Vertex& neighbor = topology.vertex(incidence.neighbor);
        if (!out.empty())
            out += ", ";
        out += neighbor.kind == VertexKind::Chip ? std::to_string(neighbor.number)
                                                 : topology.label(incidence.neighbor);
        if (!topology.edge(incidence.edge).confirmed)
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

/// Its figures; what is expected and missing is said so.
std::string partFigures(const Catalog& catalog, const PartTable& parts, PartId part)
{
    const PartKind kind = parts.part(part).kind;
    const Figures figures = figuresOf(parts, part);
    const EntryKind entry = isOfChip(kind) ? EntryKind::Chip : EntryKind::NeuronCore;
    Table table({Left, Left, Left, Left});
    bool empty = true;
    for (const FigureDefinition& definition : catalog.definitions()) {
        const Figure* const figure = figures.find(definition.key);
        const auto& expectedFor = definition.expectedFor;
        const bool expected = describes(kind, definition.key)
            && std::ranges::find(expectedFor, entry) != expectedFor.end();
        if (figure != nullptr)
            addFigure(table, definition, *figure);
        else if (expected)
            table.addRow({definition.label, std::string(notDocumented)});
        empty = empty && figure == nullptr && !expected;
    }
    return empty ? "\nNo page gives a figure for this part alone.\n"
                 : "\nFigures\n" + table.toString(indent);
}

/// The parts of one kind in a line: "Partition: 128, 0 to 127".
std::string partsInside(const Place& place, std::optional<PartId> of)
{
    const PartTable& parts = *place.parts;
    const std::uint32_t count =
        of ? parts.row(*of).childCount : static_cast<std::uint32_t>(parts.chip().parts.size());
    if (count == 0)
        return {};
    Table table({Left, Left});
    for (std::uint32_t i = 0; i < count; ++i) {
        const Part& part = parts.part(parts.child(of, i));
        if (part.number > 0)
            continue;
        const std::string_view word = wordOf(part.kind);
        table.addRow(
            {std::string(nameOf(part.kind)),
             part.alike > 1 ? fmt::format("{}:0 to {}:{}", word, word, part.alike - 1)
                            : std::string(word)});
    }
    return "\nInside\n" + table.toString(indent);
}

std::string partText(const Catalog& catalog, const Place& place)
{
    const PartTable& parts = *place.parts;
    const std::uint32_t chip = place.place.chip.value_or(VertexId{}).index;
    const auto part =
        place.place.part.empty() ? std::nullopt : std::optional(parts.find(place.place.part));
    if (!part)
        return fmt::format("Chip {}\n{} in {}\n", chip, parts.chip().name, place.topology.title())
            + figureSections(catalog, parts.chip().chip->figures, EntryKind::Chip)
            + fmt::format(
                   "\nNeighbors over NeuronLink\n  {}\n", neighborsOf(place.topology, {chip}))
            + partsInside(place, {});
    return fmt::format(
               "{}\nin chip {} of {}\n",
               labelOf(parts, *part, chip * place.topology.coresPerChip()),
               chip,
               place.topology.title())
        + partFigures(catalog, parts, *part) + partsInside(place, part);
}

nlohmann::json readingJson(const Reading& reading)
{
    nlohmann::json json{{"value", reading.asWritten()}, {"source", reading.source}};
    if (const auto base = reading.base())
        json["base_value"] = *base;
    return json;
}

std::string partJson(const Place& place)
{
    const PartTable& parts = *place.parts;
    const std::uint32_t chip = place.place.chip.value_or(VertexId{}).index;
    const auto part =
        place.place.part.empty() ? std::nullopt : std::optional(parts.find(place.place.part));
    const std::string name = part ? labelOf(parts, *part, chip * place.topology.coresPerChip())
                                  : fmt::format("Chip {}", chip);
    nlohmann::json json{
        {"address", addressOf(place.topology.name(), &parts.chip(), place.place)},
        {"name", name},
        {"figures", nlohmann::json::array()}};
    const Figures figures = part ? figuresOf(parts, *part) : parts.chip().chip->figures;
    for (const Figure& figure : figures.all()) {
        nlohmann::json entry{{"key", figure.key}, {"kind", toString(figure.kind)}};
        entry.update(readingJson(figure.chosen()));
        for (const Reading& reading : figure.readings)
            entry["readings"].push_back(readingJson(reading));
        json["figures"].push_back(std::move(entry));
    }
    return json.dump(2) + '\n';
}

} // namespace

std::string showPlace(const Catalog& catalog, const Place& place, bool json)
{
    const Topology& topology = place.topology;
    if (place.place.chip && place.parts)
        return json ? partJson(place) : partText(catalog, place);
    if (const auto chip = place.place.chip; chip && !json)
        return fmt::format(
            "Chip {}\nin {}; a notation does not say what is inside it\n"
            "\nNeighbors over NeuronLink\n  {}\n",
            chip->index,
            topology.title(),
            neighborsOf(topology, *chip));
    if (!json)
        return show(catalog, topology);
    std::string text = toJson(topology, catalog);
    if (!text.ends_with('\n'))
        text += '\n';
    return text;
}

} // namespace atlas::app
