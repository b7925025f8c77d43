#include "model/facts/FactFilter.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <cctype>

namespace atlas {

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(
        result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// Everything that is said of a fact, in lower case.
std::string everythingOf(const Fact& fact)
{
    std::string text;
    const auto add = [&text](std::string_view words) {
        text += lowered(words);
        text += '\n';
    };
    add(fact.owner);
    const auto addSpoken = [&add](std::string_view english) {
        add(english);
        if (const std::string other = translated(english); other != english)
            add(other);
    };
    addSpoken(fact.section);
    addSpoken(fact.label);
    add(fact.key);
    add(fact.shown());
    addSpoken(toString(fact.state()));
    if (!fact.figure)
        return text;
    addSpoken(fact.figure->reason);
    for (const Reading& reading : fact.figure->readings) {
        add(reading.asWritten());
        add(reading.source);
        add(reading.note);
    }
    return text;
}

template<typename Member>
std::vector<std::string> distinct(std::span<const Fact> facts, Member member)
{
    std::vector<std::string> names;
    for (const Fact& fact : facts) {
        if (std::ranges::find(names, fact.*member) == names.end())
            names.push_back(fact.*member);
    }
    return names;
}

} // namespace

bool matches(const Fact& fact, const FactFilter& filter)
{
    if (!filter.owner.empty() && fact.owner != filter.owner)
        return false;
    if (filter.ownerKind && fact.ownerKind != *filter.ownerKind)
        return false;
    if (!filter.section.empty() && fact.section != filter.section)
        return false;
    if (!filter.states.empty()
        && std::ranges::find(filter.states, fact.state()) == filter.states.end())
        return false;
    if (filter.words.empty())
        return true;
    const std::string text = everythingOf(fact);
    return std::ranges::all_of(filter.words, [&text](const std::string& word) {
        return text.find(lowered(word)) != std::string::npos;
    });
}

std::vector<std::size_t> matching(std::span<const Fact> facts, const FactFilter& filter)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < facts.size(); ++i) {
        if (matches(facts[i], filter))
            places.push_back(i);
    }
    return places;
}

std::vector<std::string> filterWords(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(blanks); at != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(blanks, at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = text.find_first_not_of(blanks, end);
    }
    return words;
}

std::array<std::size_t, 5> countStates(std::span<const Fact> facts)
{
    std::array<std::size_t, 5> counts{};
    for (const Fact& fact : facts)
        ++counts.at(static_cast<std::size_t>(fact.state()));
    return counts;
}

std::vector<std::string> ownersOf(std::span<const Fact> facts)
{
    return distinct(facts, &Fact::owner);
}

std::vector<std::string> sectionsOf(std::span<const Fact> facts)
{
    return distinct(facts, &Fact::section);
}

} // namespace atlas
