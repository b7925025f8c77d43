#include "model/story/StageWords.h"

#include "model/compare/Subjects.h"
#include "model/support/NearestNames.h"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace atlas {

Staged<std::vector<StageWord>> wordsOf(std::string_view argument)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<StageWord> words;
    for (std::size_t at = argument.find_first_not_of(blanks); at != std::string_view::npos;
         at = argument.find_first_not_of(blanks, at)) {
        const auto offset = static_cast<std::uint32_t>(at);
        const bool quoted = argument[at] == '"';
        const std::size_t start = quoted ? at + 1 : at;
        const std::size_t end =
            quoted ? argument.find('"', start) : argument.find_first_of(blanks, start);
        if (quoted && end == std::string_view::npos)
            return stageFault("the quotation mark that opens here is not closed", offset);
        words.push_back({std::string(argument.substr(start, end - start)), offset});
        if (end == std::string_view::npos)
            break;
        at = quoted ? end + 1 : end;
    }
    return words;
}

std::unexpected<StageFault> stageFault(std::string what, std::uint32_t offset)
{
    return std::unexpected(StageFault{std::move(what), offset});
}

std::unexpected<StageFault> faultAt(const StageWord& word, std::string what)
{
    return stageFault(std::move(what), word.offset);
}

Staged<bool> yesOrNo(const StageWork& work)
{
    if (work.words.empty() || (work.words.size() == 1 && work.words.front().text == "yes"))
        return true;
    if (work.words.size() == 1 && work.words.front().text == "no")
        return false;
    return stageFault(fmt::format(
        "“{}” says neither yes nor no; one of them is expected", work.directive.argument));
}

std::optional<std::uint32_t> numberIn(std::string_view text)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<StageOption> optionIn(std::string_view word)
{
    const std::size_t sign = word.find('=');
    if (sign == std::string_view::npos)
        return std::nullopt;
    return StageOption{std::string(word.substr(0, sign)), std::string(word.substr(sign + 1))};
}

Staged<const StageMachine*> machineFor(const StageWork& work, std::string_view use)
{
    if (work.stage.machine)
        return work.stage.machine.get();
    return stageFault(fmt::format(
        "there is no machine on the stage for “{}”; a line above it is expected, such as "
        "“view: trn1.32xlarge”",
        use));
}

Staged<VertexId> chipAt(const StageMachine& machine, const StageWord& word)
{
    const auto number = numberIn(word.text);
    const std::uint32_t count = machine.topology.chipCount();
    if (number && *number < count)
        return VertexId{*number};
    return faultAt(
        word,
        fmt::format(
            "there is no chip “{}”; {} has chips 0 to {}",
            word.text,
            machine.topology.name(),
            count - 1));
}

Staged<std::string>
oneOf(const StageWord& word, std::string_view what, std::span<const std::string> names)
{
    const auto found = std::ranges::find_if(
        names, [&word](const std::string& name) { return boost::iequals(name, word.text); });
    if (found != names.end())
        return *found;
    constexpr std::size_t mostListed = 12;
    std::string text = fmt::format("“{}” is no {}", word.text, what);
    const auto near = nearestNames(word.text, names);
    if (!near.empty())
        text += fmt::format("; did you mean {}?", alternatives(near));
    else if (names.size() <= mostListed)
        text += fmt::format("; there are {}", fmt::join(names, ", "));
    return faultAt(word, std::move(text));
}

Staged<std::string> subjectAt(const Catalog& catalog, const StageWord& word)
{
    std::vector<std::string> names;
    for (const SubjectKind kind : allSubjectKinds())
        std::ranges::copy(subjectNames(catalog, kind), std::back_inserter(names));
    const InstanceType* largest = nullptr;
    std::uint32_t chips = 0;
    for (const auto& instance : catalog.instances()) {
        const std::uint32_t count = instance->figures.count("chips").value_or(0);
        if (boost::iequals(instance->family, word.text) && count > chips
            && instance->kind == EntryKind::Instance) {
            largest = instance.get();
            chips = count;
        }
    }
    if (largest != nullptr)
        return largest->name;
    return oneOf(word, "machine, chip or NeuronCore of the catalogue", names);
}

} // namespace atlas
