#include "app/cli/ReferenceCommands.h"
#include "app/cli/Table.h"
#include "model/facts/FactFilter.h"
#include "model/facts/FactWriters.h"
#include "model/support/NearestNames.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas::app {

namespace {

/// What stands below a fact's row: its other readings, why one was chosen, how it follows.
void addDetails(Table& table, const Fact& fact)
{
    const auto row = [&table](std::string value, std::string kind, std::string words) {
        table.addRow({"", "", std::move(value), std::move(kind), std::move(words)});
    };
    if (!fact.derivation().empty())
        row("", "from", fact.derivation());
    if (!fact.figure)
        return;
    for (std::size_t i = 0; i < fact.figure->readings.size(); ++i) {
        const Reading& reading = fact.figure->readings[i];
        if (i != fact.figure->chosenIndex)
            row(reading.asWritten(), "also", reading.source);
    }
    if (!fact.figure->reason.empty())
        row("", "because", fact.figure->reason);
}

std::string summary(std::span<const Fact> facts)
{
    const auto counts = countStates(facts);
    std::string text;
    for (const FactState state : allFactStates()) {
        const std::size_t count = counts.at(static_cast<std::size_t>(state));
        if (count > 0)
            text += fmt::format("{}{} {}", text.empty() ? ": " : ", ", count, toString(state));
    }
    return fmt::format("{} figure{}{}\n", facts.size(), facts.size() == 1 ? "" : "s", text);
}

std::string asTable(std::span<const Fact> facts)
{
    using enum Table::Align;
    Table table({Left, Left, Left, Left, Left});
    if (!facts.empty())
        table.addRow({"OWNER", "FIGURE", "VALUE", "KIND", "SOURCE"});
    for (const Fact& fact : facts) {
        table.addRow(
            {fact.owner,
             fmt::format("{}: {}", fact.section, fact.label),
             fact.shown(),
             std::string(toString(fact.state())),
             fact.source()});
        addDetails(table, fact);
    }
    return table.toString() + (facts.empty() ? "" : "\n") + summary(facts);
}

std::unexpected<Problems> unknownOwner(const std::string& owner, std::span<const Fact> facts)
{
    const std::vector<std::string> near = nearestNames(owner, ownersOf(facts));
    const std::string hint = near.empty() ? "`neuron-atlas facts --json` names all owners"
                                          : fmt::format("did you mean {}?", alternatives(near));
    return std::unexpected(Problems{
        {"--owner", fmt::format("no machine, chip or NeuronCore is named “{}”; {}", owner, hint)}});
}

} // namespace

Checked<std::string> showFacts(const Catalog& catalog, const FactsOptions& options)
{
    const std::vector<Fact> all = listFacts(catalog);
    const bool ownerKnown =
        options.owner.empty() || std::ranges::find(all, options.owner, &Fact::owner) != all.end();
    if (!ownerKnown)
        return unknownOwner(options.owner, all);
    FactFilter filter{.words = {}, .owner = options.owner, .ownerKind = {}, .section = {}};
    for (const std::string& text : options.words)
        std::ranges::copy(filterWords(text), std::back_inserter(filter.words));
    if (options.state)
        filter.states = {*options.state};
    std::vector<Fact> facts;
    for (const std::size_t place : matching(all, filter))
        facts.push_back(all[place]);
    switch (options.form) {
    case FactsOptions::Form::Text:
        return asTable(facts);
    case FactsOptions::Form::Json:
        return factsAsJson(facts);
    case FactsOptions::Form::Csv:
        return factsAsCsv(facts);
    case FactsOptions::Form::Markdown:
        return factsAsMarkdown(facts);
    }
    return std::string();
}

} // namespace atlas::app
