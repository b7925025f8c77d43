#include "model/reference/SearchOwners.h"

#include <fmt/format.h>
#include <utility>

namespace atlas {

SearchOwners::SearchOwners(const Catalog& catalog, const Glossary& glossary)
    : m_glossary(glossary)
{
    for (const auto& instance : catalog.instances())
        noteMachine(*instance);
    for (const auto& chip : catalog.chips())
        noteChip(*chip);
}

/// Where a chip type is shown: in the instance with the most chips, the first of equals; an
/// UltraServer only when there is no instance.
void SearchOwners::noteMachine(const InstanceType& instance)
{
    const auto rank = [](const InstanceType& type) {
        const bool isInstance = type.kind == EntryKind::Instance;
        return std::pair(isInstance, isInstance ? type.figures.count("chips").value_or(0) : 0);
    };
    const InstanceType*& shown = m_machines[instance.chip];
    if (shown == nullptr || rank(instance) > rank(*shown))
        shown = &instance;
    std::string& families = m_families[instance.chip];
    if (families.find(instance.family) == std::string::npos)
        families += " " + instance.family;
}

void SearchOwners::noteChip(const ChipType& chip)
{
    m_chipsOfCore[chip.core].push_back(&chip);
    const Figure* const type = chip.figures.find("device_memory_type");
    const auto* const words =
        type == nullptr ? nullptr : std::get_if<std::string>(&type->chosen().value);
    const bool isName = words != nullptr && words->find(' ') == std::string::npos;
    if (isName)
        m_memories[chip.name] = *words;
}

/// The example of the term of this name, else the first chip of the machine that shows it.
std::string SearchOwners::addressOfChip(const std::string& chip) const
{
    const Term* const term = m_glossary.find(chip);
    if (term != nullptr && term->name == chip && !term->example.empty())
        return term->example;
    const auto machine = m_machines.find(chip);
    return machine == m_machines.end() ? std::string() : machine->second->name + "/chip:0";
}

std::string SearchOwners::addressOfCore(const std::string& core) const
{
    const Term* const term = m_glossary.find(core);
    if (term != nullptr && term->name == core && !term->example.empty())
        return term->example;
    const auto chips = m_chipsOfCore.find(core);
    const std::string chip =
        chips == m_chipsOfCore.end() ? std::string() : addressOfChip(chips->second.front()->name);
    return chip.empty() ? chip : chip + "/core:0";
}

SearchOwner SearchOwners::ownerOf(const InstanceType& type) const
{
    return {
        .name = type.name,
        .title = type.title,
        .address = type.name,
        .keywords = fmt::format(
            "{} {} {}",
            type.kind == EntryKind::UltraServer ? "UltraServer" : "instance",
            type.family,
            type.chip),
        .memory = memoryOf(type.chip)};
}

SearchOwner SearchOwners::ownerOf(const ChipType& type) const
{
    return {
        .name = type.name,
        .title = type.name,
        .address = addressOfChip(type.name),
        .keywords = "chip device" + familiesOf(type.name),
        .memory = memoryOf(type.name)};
}

SearchOwner SearchOwners::ownerOf(const NeuronCoreType& type) const
{
    std::string keywords = "core";
    const auto chips = m_chipsOfCore.find(type.name);
    if (chips != m_chipsOfCore.end()) {
        for (const ChipType* const chip : chips->second)
            keywords += " " + chip->name + familiesOf(chip->name);
    }
    return {
        .name = type.name,
        .title = type.name,
        .address = addressOfCore(type.name),
        .keywords = std::move(keywords),
        .memory = {}};
}

std::string SearchOwners::familiesOf(const std::string& chip) const
{
    const auto found = m_families.find(chip);
    return found == m_families.end() ? std::string() : found->second;
}

std::string SearchOwners::memoryOf(const std::string& chip) const
{
    const auto found = m_memories.find(chip);
    return found == m_memories.end() ? std::string() : found->second;
}

std::vector<std::string> SearchOwners::chipsOf(const NeuronCoreType& type) const
{
    std::vector<std::string> names;
    const auto found = m_chipsOfCore.find(type.name);
    if (found == m_chipsOfCore.end())
        return names;
    names.reserve(found->second.size());
    for (const ChipType* const chip : found->second)
        names.push_back(chip->name);
    return names;
}

} // namespace atlas
