#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/hierarchy/MemoryHierarchy.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas::app {

namespace {

using enum Table::Align;

constexpr std::size_t indent = 2;

std::string valueText(const Figure& figure)
{
    const FormattedQuantity shown = figure.chosen().shown();
    return shown.unit.empty() ? shown.number : shown.number + " " + shown.unit;
}

std::vector<std::string>
cells(const std::optional<SharedFigure>& shared, const std::string& instead)
{
    if (!shared)
        return {instead, ""};
    const auto share = shareOfCore(*shared);
    return {
        fmt::format(
            "{}{} ({})", shared->rough ? "about " : "", valueText(shared->figure), shared->scope),
        share && shared->cores > 1 ? valueText(*share) : std::string()};
}

std::string levelTable(const MemoryHierarchy& hierarchy)
{
    Table table({Left, Left, Left, Left, Left});
    table.addRow({"LEVEL", "CAPACITY", "PER NEURONCORE", "BANDWIDTH", "PER NEURONCORE"});
    for (const LevelFacts& facts : hierarchy.levels) {
        std::vector<std::string> row{facts.name};
        for (std::string& cell : cells(facts.capacity, facts.whyNoCapacity))
            row.push_back(std::move(cell));
        for (std::string& cell : cells(facts.bandwidth, facts.whyNoBandwidth))
            row.push_back(std::move(cell));
        table.addRow(std::move(row));
    }
    return table.toString();
}

void addReading(Table& table, std::string what, std::string known, const Reading& reading)
{
    table.addRow(
        {std::move(what),
         reading.asWritten(),
         std::move(known),
         reading.note.empty() ? reading.source
                              : fmt::format("{} ({})", reading.source, reading.note)});
}

/// "capacity  32 GiB  documented  page", and the other readings of a disputed figure.
void addSource(Table& table, std::string_view what, const std::optional<SharedFigure>& shared)
{
    if (!shared)
        return;
    const Figure& figure = shared->figure;
    addReading(table, std::string(what), std::string(toString(figure.kind)), figure.chosen());
    for (std::size_t i = 0; i < figure.readings.size(); ++i) {
        if (i != figure.chosenIndex)
            addReading(table, {}, "also", figure.readings[i]);
    }
}

std::string levelText(const LevelFacts& facts)
{
    Table table({Left, Left, Left, Left});
    addSource(table, "capacity", facts.capacity);
    addSource(table, "bandwidth", facts.bandwidth);
    return fmt::format("\n{}\n  {}\n{}", facts.name, facts.use, table.toString(indent));
}

std::string asText(const MemoryHierarchy& hierarchy)
{
    std::string out = fmt::format("{}, {}", hierarchy.chip, hierarchy.core);
    if (hierarchy.name != hierarchy.chip)
        out = fmt::format("{}: {}", hierarchy.name, out);
    out += "\n\n" + levelTable(hierarchy);
    for (const LevelFacts& facts : hierarchy.levels)
        out += levelText(facts);
    return out;
}

} // namespace

Checked<std::string> showHierarchy(const Catalog& catalog, const HierarchyOptions& options)
{
    const Result<MemoryHierarchy> hierarchy = memoryHierarchy(catalog, options.name);
    if (!hierarchy)
        return std::unexpected(Problems{hierarchy.error()});
    return options.json ? toJson(*hierarchy) : asText(*hierarchy);
}

} // namespace atlas::app
