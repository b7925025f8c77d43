#include "model/compare/MachineRows.h"

#include "model/support/Phrases.h"
#include "model/topology/Queries.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

using Cell = std::shared_ptr<const Figure>;

constexpr std::string_view section = spoken("Computed from the NeuronLinks");

Cell wordFigure(std::string key, std::string_view words, std::string source)
{
    return std::make_shared<const Figure>(Figure{
        .key = std::move(key),
        .kind = FigureKind::Derived,
        .readings = {Reading{
            .value = std::string(words),
            .unit = {},
            .unitText = {},
            .source = std::move(source),
            .note = {}}},
        .reason = {}});
}

/// A machine and what its graph says.
struct Counted {
    Summary summary;
    std::string source; ///< of the wiring

    [[nodiscard]] bool isSingle() const { return summary.chips == 1; }
};

Cell linksOf(const Counted& machine)
{
    return derivedFigure(
        "neuronlinks",
        machine.summary.neuronLinks,
        "",
        machine.source,
        "counted; between chips and to NeuronLink switches");
}

Cell unconfirmedOf(const Counted& machine)
{
    return derivedFigure(
        "neuronlinks_unconfirmed",
        machine.summary.unconfirmedNeuronLinks,
        "",
        machine.source,
        "counted; some page implies them, none shows them");
}

Cell diameterOf(const Counted& machine)
{
    const auto& hops = machine.summary.diameterHops;
    if (!hops)
        return machine.isSingle()
            ? wordFigure("diameter", spoken("none, a single chip"), machine.source)
            : nullptr;
    return derivedFigure(
        "diameter", *hops, "", machine.source, phrase("the most NeuronLinks between two chips"));
}

Cell cutOf(const Counted& machine)
{
    const auto& cut = machine.summary.bisection;
    if (!cut)
        return machine.isSingle()
            ? wordFigure("bisection_links", spoken("none, a single chip"), machine.source)
            : nullptr;
    return derivedFigure(
        "bisection_links",
        cut->links,
        "",
        machine.source,
        phrase("the fewest NeuronLinks between two halves of the chips"));
}

Cell cutBandwidthOf(const Counted& machine)
{
    const auto& cut = machine.summary.bisection;
    if (!cut || !cut->bandwidth)
        return machine.isSingle()
            ? wordFigure("bisection_bandwidth", spoken("none, a single chip"), machine.source)
            : nullptr;
    return derivedFigure(
        "bisection_bandwidth",
        cut->bandwidth->value() / findUnit("GB/s").value_or(Unit{}).factor,
        "GB/s",
        machine.source,
        countedPhrase(
            cut->links,
            "of {} NeuronLink, per direction",
            "of {} NeuronLinks together, per direction"));
}

struct Row {
    const char* key;
    std::string_view label;
    Dimension dimension;
    Cell (*cell)(const Counted&);
};

StatedFigure stated(const Row& row, const std::vector<Counted>& machines)
{
    StatedFigure result{
        .definition =
            {.key = row.key,
             .label = std::string(row.label),
             .section = std::string(section),
             .dimension = row.dimension,
             .expectedFor = {}},
        .figures = {}};
    for (const Counted& machine : machines)
        result.figures.push_back(row.cell(machine));
    return result;
}

/// One's own price as a figure; the catalogue's keeps all its readings.
Cell priceFigure(const std::shared_ptr<const InstanceType>& machine, const HourlyPrice& price)
{
    if (price.ownDate.empty())
        return {machine, machine->figures.find(priceKey)};
    Figure own = *derivedFigure(std::string(priceKey), price.perHour, "", price.source, {});
    own.kind = FigureKind::ThirdParty;
    return std::make_shared<const Figure>(std::move(own));
}

/// Null where the computing power is not documented.
Cell pricePerCompute(const HourlyPrice& price, const Figure* compute)
{
    const auto speed = compute != nullptr ? compute->chosen().base() : std::nullopt;
    if (!speed || *speed == 0)
        return nullptr;
    return derivedFigure(
        std::string(computePriceKey),
        price.perHour / (*speed / findUnit("TFLOPS").value_or(Unit{}).factor),
        "",
        fmt::format("{}; {}", price.source, compute->chosen().source),
        phrase("{} over {}", formatExactly(price.perHour), compute->chosen().asWritten()));
}

Checked<std::vector<Counted>> count(const Catalog& catalog, std::span<const std::string> names)
{
    std::vector<Counted> machines;
    for (const std::string& name : names) {
        const auto instance = catalog.findInstance(name);
        const Checked<Topology> topology = buildTopology(catalog, *instance);
        if (!topology)
            return std::unexpected(topology.error());
        machines.push_back({summarize(*topology), instance->wiring.source});
    }
    return machines;
}

} // namespace

std::shared_ptr<const Figure> derivedFigure(
    std::string key, double value, std::string_view unit, std::string source, std::string note)
{
    return std::make_shared<const Figure>(Figure{
        .key = std::move(key),
        .kind = FigureKind::Derived,
        .readings = {Reading{
            .value = value,
            .unit = findUnit(unit).value_or(Unit{}),
            .unitText = std::string(unit),
            .source = std::move(source),
            .note = std::move(note)}},
        .reason = {}});
}

Checked<std::vector<StatedFigure>>
machineRows(const Catalog& catalog, std::span<const std::string> names)
{
    const auto machines = count(catalog, names);
    if (!machines)
        return std::unexpected(machines.error());
    std::vector<StatedFigure> rows{
        stated({"neuronlinks", spoken("NeuronLinks"), Dimension::Count, linksOf}, *machines)};
    const bool unconfirmed = std::ranges::any_of(
        *machines, [](const Counted& m) { return m.summary.unconfirmedNeuronLinks > 0; });
    if (unconfirmed)
        rows.push_back(stated(
            {"neuronlinks_unconfirmed",
             spoken("NeuronLinks, unconfirmed"),
             Dimension::Count,
             unconfirmedOf},
            *machines));
    for (const Row& row :
         {Row{"diameter", spoken("Diameter, in hops"), Dimension::Count, diameterOf},
          Row{"bisection_links", spoken("Bisection, in NeuronLinks"), Dimension::Count, cutOf},
          Row{"bisection_bandwidth",
              spoken("Bisection bandwidth"),
              Dimension::Rate,
              cutBandwidthOf}})
        rows.push_back(stated(row, *machines));
    return rows;
}

std::vector<StatedFigure>
priceRows(const Catalog& catalog, std::span<const std::string> names, std::span<const OwnPrice> own)
{
    const auto define = [](std::string_view key, std::string_view label) {
        return StatedFigure{
            .definition =
                {.key = std::string(key),
                 .label = std::string(label),
                 .section = std::string(spoken("Price")),
                 .dimension = Dimension::Count,
                 .expectedFor = {}},
            .figures = {}};
    };
    StatedFigure price = define(priceKey, spoken("Price per hour"));
    if (const auto* const known = catalog.findDefinition(priceKey))
        price.definition = *known;
    StatedFigure perCompute = define(computePriceKey, spoken("Price per hour and TFLOPS of BF16"));
    perCompute.definition.section = price.definition.section;
    for (const std::string& name : names) {
        const auto machine = catalog.findInstance(name);
        const auto known = hourlyPrice(*machine, own);
        price.figures.push_back(known ? priceFigure(machine, *known) : nullptr);
        perCompute.figures.push_back(
            known ? pricePerCompute(*known, machine->figures.find("bf16")) : nullptr);
        price.prices.push_back(known);
    }
    perCompute.prices = price.prices;
    return {std::move(price), std::move(perCompute)};
}

} // namespace atlas
