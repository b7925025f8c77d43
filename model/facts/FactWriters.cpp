#include "model/facts/FactWriters.h"

#include "model/support/JsonText.h"
#include "model/support/Phrases.h"

#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

Json orNull(const std::string& text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json readingJson(const Reading& reading, bool chosen)
{
    const auto* const number = std::get_if<double>(&reading.value);
    return {
        {"as_written", reading.asWritten()},
        {"number", number == nullptr ? Json(nullptr) : Json(*number)},
        {"unit", orNull(reading.unitText)},
        {"up_to", reading.upTo},
        {"source", reading.source},
        {"note", orNull(reading.note)},
        {"chosen", chosen}};
}

Json factJson(const Fact& fact)
{
    Json readings = Json::array();
    if (fact.figure) {
        for (std::size_t i = 0; i < fact.figure->readings.size(); ++i)
            readings.push_back(
                readingJson(fact.figure->readings[i], i == fact.figure->chosenIndex));
    }
    return {
        {"owner", fact.owner},
        {"owner_kind", wordOf(fact.ownerKind)},
        {"place", orNull(fact.place)},
        {"key", fact.key},
        {"label", fact.label},
        {"section", fact.section},
        {"kind", toString(fact.state())},
        {"shown", fact.figure ? Json(fact.shown()) : Json(nullptr)},
        {"derivation", orNull(fact.derivation())},
        {"reason", orNull(fact.figure ? fact.figure->reason : std::string())},
        {"readings", std::move(readings)}};
}

/// "820 GiB/s [one page] | 820 GB/s [another page]"; empty unless there are several.
std::string joinedReadings(const Fact& fact)
{
    std::string text;
    if (!fact.figure || fact.figure->readings.size() < 2)
        return text;
    for (const Reading& reading : fact.figure->readings)
        text += fmt::format(
            "{}{} [{}]", text.empty() ? "" : " | ", reading.asWritten(), reading.source);
    return text;
}

/// The number and the unit that the source writes; empty for words and gaps.
std::string plainNumber(const Fact& fact)
{
    if (!fact.figure)
        return {};
    const auto* const number = std::get_if<double>(&fact.figure->chosen().value);
    return number == nullptr ? std::string() : fmt::format("{}", *number);
}

std::array<std::string, 15> csvFields(const Fact& fact)
{
    return {
        std::string(wordOf(fact.ownerKind)),
        fact.owner,
        fact.section,
        fact.label,
        fact.key,
        std::string(toString(fact.state())),
        fact.figure ? fact.shown() : std::string(),
        fact.asWritten(),
        plainNumber(fact),
        fact.figure ? fact.figure->chosen().unitText : std::string(),
        fact.source(),
        fact.note(),
        joinedReadings(fact),
        fact.figure ? fact.figure->reason : std::string(),
        fact.derivation()};
}

/// A cell of a Markdown table: bars and line breaks would end it.
std::string cell(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '|')
            result += "\\|";
        else if (c == '\n' || c == '\r')
            result += ' ';
        else if (c == '*' || c == '_' || c == '`' || c == '<')
            result += std::string("\\") + c;
        else
            result += c;
    }
    return result;
}

std::string remarks(const Fact& fact)
{
    std::string text = fact.note();
    const auto add = [&text](const std::string& words) {
        if (!words.empty())
            text += (text.empty() ? "" : "; ") + words;
    };
    add(joinedReadings(fact));
    if (fact.figure)
        add(fact.figure->reason);
    return text;
}

} // namespace

std::string factsAsJson(std::span<const Fact> facts)
{
    const EnglishScope english;
    Json list = Json::array();
    for (const Fact& fact : facts)
        list.push_back(factJson(fact));
    return jsonText({{"facts", std::move(list)}});
}

std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string factsAsCsv(std::span<const Fact> facts)
{
    const EnglishScope english;
    std::string out = "owner_kind,owner,section,label,key,kind,value,as_written,number,unit,source,"
                      "note,readings,reason,derivation\r\n";
    for (const Fact& fact : facts) {
        std::string line;
        for (const std::string& field : csvFields(fact))
            line += csvField(field) + ",";
        line.pop_back();
        out += line + "\r\n";
    }
    return out;
}

std::string factsAsMarkdown(std::span<const Fact> facts)
{
    const EnglishScope english;
    std::string out;
    std::string owner;
    for (const Fact& fact : facts) {
        if (fact.owner != owner) {
            owner = fact.owner;
            out += fmt::format(
                "{}## {}\n\n| Section | Figure | Value | Known as | Source | Remarks |\n"
                "|---|---|---|---|---|---|\n",
                out.empty() ? "" : "\n",
                cell(owner));
        }
        out += fmt::format(
            "| {} | {} | {} | {} | {} | {} |\n",
            cell(fact.section),
            cell(fact.label),
            cell(fact.shown()),
            toString(fact.state()),
            cell(fact.source()),
            cell(remarks(fact)));
    }
    return out;
}

} // namespace atlas
