#include "model/compare/Subjects.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace atlas {

namespace {

std::vector<std::string> namesOf(const auto& entries)
{
    std::vector<std::string> names;
    names.reserve(entries.size());
    for (const auto& entry : entries)
        names.push_back(entry->name);
    return names;
}

std::vector<std::string> allNames(const Catalog& catalog)
{
    std::vector<std::string> names;
    for (const SubjectKind kind : allSubjectKinds()) {
        for (std::string& name : subjectNames(catalog, kind))
            names.push_back(std::move(name));
    }
    return names;
}

std::string quoted(std::string_view name)
{
    return fmt::format("“{}”", name);
}

void checkCount(std::size_t count, Problems& problems)
{
    if (count < fewestSubjects || count > mostSubjects)
        problems.push_back(
            {.where = {},
             .what = fmt::format(
                 "{} to {} things can be compared, {} given",
                 fewestSubjects,
                 mostSubjects,
                 count == 1 ? "1 is" : fmt::format("{} are", count))});
}

/// The kinds of the known names; the problems of the others.
std::vector<SubjectKind>
checkNames(const Catalog& catalog, std::span<const std::string> names, Problems& problems)
{
    std::vector<SubjectKind> kinds;
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (std::find(names.begin(), it, *it) != it) {
            problems.push_back({.where = quoted(*it), .what = "it stands there twice"});
        } else if (const auto kind = kindOf(catalog, *it)) {
            kinds.push_back(*kind);
        } else {
            problems.push_back(
                unknownName(*it, "a machine, a chip or a NeuronCore", allNames(catalog)));
        }
    }
    return kinds;
}

/// "trn1.32xlarge is a machine, Trainium a chip".
std::string sayKinds(const Catalog& catalog, std::span<const std::string> names)
{
    std::string text;
    for (const std::string& name : names) {
        if (const auto kind = kindOf(catalog, name))
            text += fmt::format(
                "{}{} {}a {}",
                text.empty() ? "" : ", ",
                name,
                text.empty() ? "is " : "",
                toString(*kind));
    }
    return text;
}

/// Of the instances that have such a chip the one with the most, so that its links are seen;
/// without one the first of the other machines.
std::string machineWith(const Catalog& catalog, const auto& isWanted)
{
    std::string found;
    std::uint32_t most = 0;
    for (const auto& instance : catalog.instances()) {
        const auto chip = catalog.findChip(instance->chip);
        if (!chip || !isWanted(*chip))
            continue;
        const std::uint32_t chips = instance->kind == EntryKind::Instance
            ? instance->figures.count("chips").value_or(0)
            : 0;
        if (found.empty() || chips > most) {
            found = instance->name;
            most = chips;
        }
    }
    return found;
}

} // namespace

std::string_view toString(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::NeuronCore:
        return "NeuronCore";
    case SubjectKind::Chip:
        return "chip";
    case SubjectKind::Machine:
        return "machine";
    }
    return "";
}

std::span<const SubjectKind> allSubjectKinds()
{
    static constexpr std::array kinds{
        SubjectKind::Machine, SubjectKind::Chip, SubjectKind::NeuronCore};
    return kinds;
}

std::vector<std::string> subjectNames(const Catalog& catalog, SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::NeuronCore:
        return namesOf(catalog.cores());
    case SubjectKind::Chip:
        return namesOf(catalog.chips());
    case SubjectKind::Machine:
        return namesOf(catalog.instances());
    }
    return {};
}

std::optional<SubjectKind> kindOf(const Catalog& catalog, std::string_view name)
{
    if (catalog.findInstance(name))
        return SubjectKind::Machine;
    if (catalog.findChip(name))
        return SubjectKind::Chip;
    return catalog.findCore(name) ? std::optional(SubjectKind::NeuronCore) : std::nullopt;
}

Checked<SubjectKind> checkSubjects(const Catalog& catalog, std::span<const std::string> names)
{
    Problems problems;
    checkCount(names.size(), problems);
    const std::vector<SubjectKind> kinds = checkNames(catalog, names, problems);
    if (std::ranges::adjacent_find(kinds, std::ranges::not_equal_to()) != kinds.end())
        problems.push_back(
            {.where = {},
             .what = sayKinds(catalog, names)
                 + "; machines are compared with machines, chips with chips, NeuronCores with "
                   "NeuronCores"});
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return kinds.front();
}

Problem
unknownName(std::string_view name, std::string_view expected, std::span<const std::string> names)
{
    const std::vector<std::string> near = nearestNames(name, names);
    const std::string hint = near.empty()
        ? fmt::format("the catalogue has {}", fmt::join(names, ", "))
        : fmt::format("did you mean {}?", alternatives(near));
    return {
        .where = quoted(name),
        .what =
            fmt::format("the name of {} is expected, and none has this one; {}", expected, hint)};
}

std::string exampleAddress(const Catalog& catalog, SubjectKind kind, std::string_view name)
{
    std::string machine;
    switch (kind) {
    case SubjectKind::Machine:
        return std::string(name);
    case SubjectKind::Chip:
        machine = machineWith(catalog, [name](const ChipType& chip) { return chip.name == name; });
        return machine.empty() ? machine : machine + "/chip:0";
    case SubjectKind::NeuronCore:
        machine = machineWith(catalog, [name](const ChipType& chip) {
            return chip.core == name && chip.figures.count("neuroncores") > 1U;
        });
        return machine.empty() ? machine : machine + "/chip:0/core:0";
    }
    return machine;
}

} // namespace atlas
