#include "model/facts/Fact.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr std::array states{
    FactState::Documented,
    FactState::Derived,
    FactState::Disputed,
    FactState::ThirdParty,
    FactState::Gap};

/// The first machine with such a chip, and its first chip.
std::string placeOfChip(const Catalog& catalog, std::string_view chip)
{
    for (const auto& instance : catalog.instances()) {
        if (instance->chip == chip)
            return instance->name + "/chip:0";
    }
    return {};
}

std::string placeOfCore(const Catalog& catalog, std::string_view core)
{
    for (const auto& chip : catalog.chips()) {
        const std::string place =
            chip->core == core ? placeOfChip(catalog, chip->name) : std::string();
        if (!place.empty())
            return place + "/core:0";
    }
    return {};
}

/// Appends the facts of one entry; owner has what they share.
void append(
    std::vector<Fact>& facts, const Catalog& catalog, const Fact& owner, const Figures& figures)
{
    for (const FigureDefinition& definition : catalog.definitions()) {
        const Figure* const figure = figures.find(definition.key);
        const bool expected = std::ranges::find(definition.expectedFor, owner.ownerKind)
            != definition.expectedFor.end();
        if (figure == nullptr && !expected)
            continue;
        Fact fact = owner;
        fact.key = definition.key;
        fact.label = definition.label;
        fact.section = definition.section;
        if (figure != nullptr)
            fact.figure = *figure;
        facts.push_back(std::move(fact));
    }
}

} // namespace

std::string_view toString(FactState state)
{
    switch (state) {
    case FactState::Documented:
        return "documented";
    case FactState::Derived:
        return "derived";
    case FactState::Disputed:
        return "disputed";
    case FactState::ThirdParty:
        return "third-party";
    case FactState::Gap:
        return "gap";
    }
    return {};
}

std::span<const FactState> allFactStates()
{
    return states;
}

FactState Fact::state() const
{
    if (!figure)
        return FactState::Gap;
    switch (figure->kind) {
    case FigureKind::Documented:
        return FactState::Documented;
    case FigureKind::Derived:
        return FactState::Derived;
    case FigureKind::Disputed:
        return FactState::Disputed;
    case FigureKind::ThirdParty:
        return FactState::ThirdParty;
    }
    return FactState::Gap;
}

std::string Fact::shown() const
{
    if (!figure)
        return phrase("not documented");
    const FormattedQuantity value = figure->chosen().shown();
    return value.unit.empty() ? value.number : value.number + " " + value.unit;
}

std::string Fact::asWritten() const
{
    return figure ? figure->chosen().asWritten() : std::string();
}

std::string Fact::source() const
{
    return figure ? figure->chosen().source : std::string();
}

std::string Fact::note() const
{
    return figure ? figure->chosen().note : std::string();
}

std::string Fact::derivation() const
{
    return state() == FactState::Derived ? note() : std::string();
}

std::vector<Fact> listFacts(const Catalog& catalog)
{
    std::vector<Fact> facts;
    const auto owner = [](EntryKind kind, const std::string& name, std::string place) {
        return Fact{.ownerKind = kind, .owner = name, .place = std::move(place)};
    };
    for (const auto& core : catalog.cores())
        append(
            facts,
            catalog,
            owner(EntryKind::NeuronCore, core->name, placeOfCore(catalog, core->name)),
            core->figures);
    for (const auto& chip : catalog.chips())
        append(
            facts,
            catalog,
            owner(EntryKind::Chip, chip->name, placeOfChip(catalog, chip->name)),
            chip->figures);
    for (const auto& instance : catalog.instances())
        append(
            facts,
            catalog,
            owner(instance->kind, instance->name, instance->name),
            instance->figures);
    return facts;
}

std::string_view wordOf(EntryKind kind)
{
    switch (kind) {
    case EntryKind::NeuronCore:
        return "neuroncore";
    case EntryKind::Chip:
        return "chip";
    case EntryKind::Instance:
        return "instance";
    case EntryKind::UltraServer:
        return "ultraserver";
    }
    return {};
}

} // namespace atlas
