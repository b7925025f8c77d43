#include "model/compare/ComparisonWriters.h"

#include "model/catalog/FigureJson.h"
#include "model/support/JsonText.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

Json numberOrNull(const std::optional<double>& number)
{
    return number ? Json(*number) : Json(nullptr);
}

Json valueOf(const ComparisonRow& row, std::size_t subject)
{
    const ComparedValue& value = row.values[subject];
    if (!value.figure)
        return nullptr;
    Json json = Json::parse(toJson(*value.figure));
    if (!value.ownDate.empty())
        json["kind"] = knownAs(value);
    json["shown"] = numberOrNull(numberOf(row, subject));
    json["ratio"] = numberOrNull(value.ratio);
    return json;
}

Json rowOf(const ComparisonRow& row)
{
    Json json;
    json["key"] = row.key;
    json["label"] = row.label;
    json["section"] = row.section;
    json["unit"] = row.unit.symbol;
    json["agreement"] = toString(row.agreement);
    Json& values = json["values"] = Json::array();
    for (std::size_t i = 0; i < row.values.size(); ++i)
        values.push_back(valueOf(row, i));
    return json;
}

/// A field of a CSV file, quoted where RFC 4180 asks for it.
std::string csvField(std::string_view text)
{
    if (text.find_first_of(",\"\r\n") == std::string_view::npos)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"')
            quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string csvLine(const std::vector<std::string>& fields)
{
    std::string line;
    for (std::size_t i = 0; i < fields.size(); ++i)
        line += (i == 0 ? "" : ",") + csvField(fields[i]);
    return line + "\r\n";
}

/// The shortest digits that give the number back.
std::string plainNumber(const std::optional<double>& number)
{
    return number ? fmt::format("{}", *number) : std::string();
}

void addCsvValue(std::vector<std::string>& fields, const ComparisonRow& row, std::size_t subject)
{
    const ComparedValue& value = row.values[subject];
    if (!value.figure) {
        fields.insert(fields.end(), 4, {});
        return;
    }
    const Reading& chosen = value.figure->chosen();
    const auto number = numberOf(row, subject);
    fields.push_back(number && !chosen.upTo ? plainNumber(number) : textOf(row, subject));
    fields.push_back(plainNumber(value.ratio));
    fields.push_back(knownAs(value));
    fields.push_back(chosen.source);
}

/// Text that stays in its cell of a Markdown table.
std::string markdownText(std::string_view text)
{
    std::string escaped;
    for (const char c : text) {
        if (c == '|' || c == '\\' || c == '*' || c == '_' || c == '`' || c == '<')
            escaped += '\\';
        escaped += c == '\n' || c == '\r' ? ' ' : c;
    }
    return escaped;
}

std::string markdownValue(const ComparisonRow& row, std::size_t subject)
{
    const ComparedValue& value = row.values[subject];
    if (!value.figure)
        return std::string(value.absence);
    std::string text = markdownText(textOf(row, subject));
    if (subject > 0 && value.ratio && row.agreement == Agreement::Different)
        text += fmt::format(" (× {})", formatNumber(*value.ratio));
    if (value.figure->kind != FigureKind::Documented)
        text += fmt::format(", {}", knownAs(value));
    return text;
}

std::string markdownHead(const Comparison& comparison, const ComparisonRow& row)
{
    std::string head = fmt::format("\n## {}\n\n| | Figure |", markdownText(row.section));
    std::string rule = "| --- | --- |";
    for (const std::string& subject : comparison.subjects) {
        head += fmt::format(" {} |", markdownText(subject));
        rule += " ---: |";
    }
    return head + "\n" + rule + "\n";
}

} // namespace

bool isWritten(const ComparisonRow& row, RowChoice choice)
{
    return choice == RowChoice::All || row.agreement != Agreement::Same;
}

std::string labelWithUnit(const ComparisonRow& row)
{
    return row.unit.symbol.empty() ? row.label : fmt::format("{}, {}", row.label, row.unit.symbol);
}

std::string toJson(const Comparison& comparison, RowChoice choice)
{
    const EnglishScope english;
    Json json;
    json["kind"] = toString(comparison.kind);
    json["subjects"] = comparison.subjects;
    Json& rows = json["rows"] = Json::array();
    for (const ComparisonRow& row : comparison.rows) {
        if (isWritten(row, choice))
            rows.push_back(rowOf(row));
    }
    return jsonText(json);
}

std::string toCsv(const Comparison& comparison, RowChoice choice)
{
    const EnglishScope english;
    std::vector<std::string> header{"section", "figure", "unit", "agreement"};
    for (const std::string& subject : comparison.subjects) {
        for (const char* const part : {"", " ratio", " known", " source"})
            header.push_back(subject + part);
    }
    std::string out = csvLine(header);
    for (const ComparisonRow& row : comparison.rows) {
        if (!isWritten(row, choice))
            continue;
        std::vector<std::string> fields{
            row.section,
            row.label,
            std::string(row.unit.symbol),
            std::string(toString(row.agreement))};
        for (std::size_t i = 0; i < row.values.size(); ++i)
            addCsvValue(fields, row, i);
        out += csvLine(fields);
    }
    return out;
}

std::string toMarkdown(const Comparison& comparison, RowChoice choice)
{
    const EnglishScope english;
    std::string out = fmt::format(
        "# {}\n", markdownText(fmt::format("{}", fmt::join(comparison.subjects, ", "))));
    std::string_view section;
    for (const ComparisonRow& row : comparison.rows) {
        if (!isWritten(row, choice))
            continue;
        if (row.section != section)
            out += markdownHead(comparison, row);
        section = row.section;
        const bool differs = row.agreement == Agreement::Different;
        out += fmt::format("| {} | {} |", differs ? "≠" : "", markdownText(labelWithUnit(row)));
        for (std::size_t i = 0; i < row.values.size(); ++i)
            out += fmt::format(" {} |", markdownValue(row, i));
        out += "\n";
    }
    return out;
}

} // namespace atlas
