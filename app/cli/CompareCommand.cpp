#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/compare/ComparisonWriters.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas::app {

namespace {

using enum Table::Align;

constexpr std::size_t indent = 2;
/// Words that are longer stand on lines of their own below the table.
constexpr std::size_t widestCell = 28;
constexpr std::string_view absent = "–";
constexpr std::string_view ownPriceSign = " *";

/// How a figure is known, behind its value; the last line of the output explains the signs.
std::string_view sign(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Documented:
        return "";
    case FigureKind::Derived:
        return " =";
    case FigureKind::Disputed:
        return " !";
    case FigureKind::ThirdParty:
        return " ~";
    }
    return "";
}

std::string difference(const ComparisonRow& row)
{
    return row.agreement == Agreement::Different ? "≠" : "";
}

/// Where a dash would say too little, words stand.
std::string valueText(const ComparisonRow& row, std::size_t subject)
{
    const ComparedValue& value = row.values[subject];
    if (!value.figure)
        return std::string(value.absence == notDocumented ? absent : value.absence);
    const std::string_view how = value.ownDate.empty() ? sign(value.figure->kind) : ownPriceSign;
    return textOf(row, subject) + std::string(how);
}

std::string ratioText(const ComparisonRow& row, std::size_t subject)
{
    const auto& ratio = row.values[subject].ratio;
    const bool tells = subject > 0 && ratio && row.agreement == Agreement::Different;
    return tells ? "× " + formatNumber(*ratio) : std::string();
}

bool isWide(const ComparisonRow& row)
{
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (characterCount(textOf(row, i)) > widestCell)
            return true;
    }
    return false;
}

void addRow(Table& table, const ComparisonRow& row)
{
    std::vector<std::string> cells{difference(row), labelWithUnit(row)};
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        cells.push_back(valueText(row, i));
        cells.push_back(ratioText(row, i));
    }
    table.addRow(std::move(cells));
}

std::string wideRow(const Comparison& comparison, const ComparisonRow& row)
{
    constexpr std::size_t inner = 8;
    Table table({Left, Left});
    for (std::size_t i = 0; i < row.values.size(); ++i)
        table.addRow({comparison.subjects[i], valueText(row, i)});
    const std::string mark = difference(row);
    return fmt::format(
        "  {}  {}\n{}", mark.empty() ? " " : mark, labelWithUnit(row), table.toString(inner));
}

Table emptyTable(const Comparison& comparison)
{
    std::vector<Table::Align> columns{Left, Left};
    std::vector<std::string> names{"", ""};
    for (const std::string& subject : comparison.subjects) {
        columns.insert(columns.end(), {Right, Left});
        names.insert(names.end(), {subject, ""});
    }
    Table table(std::move(columns));
    table.addRow(std::move(names));
    return table;
}

std::string sectionText(
    const Comparison& comparison, const std::string& section, std::span<const ComparisonRow> rows)
{
    Table table = emptyTable(comparison);
    std::string wide;
    bool empty = true;
    for (const ComparisonRow& row : rows) {
        if (isWide(row)) {
            wide += wideRow(comparison, row);
            continue;
        }
        addRow(table, row);
        empty = false;
    }
    return "\n" + section + "\n" + (empty ? std::string() : table.toString(indent)) + wide;
}

bool hasRatio(const ComparisonRow& row)
{
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        if (!ratioText(row, i).empty())
            return true;
    }
    return false;
}

/// "* yours: trn1.32xlarge of 2026-01-01"; empty without such prices.
std::string ownPrices(const Comparison& comparison, std::span<const ComparisonRow> rows)
{
    std::vector<std::string> dated;
    const auto price = std::ranges::find(rows, priceKey, &ComparisonRow::key);
    for (std::size_t i = 0; price != rows.end() && i < price->values.size(); ++i) {
        if (!price->values[i].ownDate.empty())
            dated.push_back(
                fmt::format("{} of {}", comparison.subjects[i], price->values[i].ownDate));
    }
    return dated.empty() ? std::string() : fmt::format("* yours: {}", fmt::join(dated, ", "));
}

/// Explains those signs only that were printed.
std::string signs(const Comparison& comparison, std::span<const ComparisonRow> rows)
{
    const auto anyRow = [&](auto&& test) { return std::ranges::any_of(rows, test); };
    const auto anyValue = [&](auto&& test) {
        return anyRow(
            [&](const ComparisonRow& row) { return std::ranges::any_of(row.values, test); });
    };
    const auto anyOfKind = [&](FigureKind kind) {
        return anyValue([kind](const ComparedValue& value) {
            return value.figure && value.ownDate.empty() && value.figure->kind == kind;
        });
    };
    const auto isUndocumented = [](const ComparedValue& value) {
        return !value.figure && value.absence == notDocumented;
    };
    std::vector<std::string> used;
    const auto explain = [&](bool isUsed, std::string text) {
        if (isUsed)
            used.push_back(std::move(text));
    };
    explain(
        anyRow([](const auto& row) { return row.agreement == Agreement::Different; }), "≠ differs");
    explain(anyRow(hasRatio), "× ratio to " + comparison.subjects.front());
    explain(anyValue(isUndocumented), "– not documented");
    explain(anyOfKind(FigureKind::Derived), "= derived");
    explain(anyOfKind(FigureKind::Disputed), "! sources disagree");
    explain(anyOfKind(FigureKind::ThirdParty), "~ third party");
    const std::string own = ownPrices(comparison, rows);
    explain(!own.empty(), own);
    return used.empty() ? std::string() : fmt::format("\n{}\n", fmt::join(used, "   "));
}

std::string asText(const Comparison& comparison, RowChoice choice)
{
    std::vector<ComparisonRow> rows;
    std::ranges::copy_if(comparison.rows, std::back_inserter(rows), [choice](const auto& row) {
        return isWritten(row, choice);
    });
    if (rows.empty())
        return "All figures are the same.\n";
    std::string out = fmt::format("{}\n", fmt::join(comparison.subjects, ", "));
    for (auto from = rows.begin(); from != rows.end();) {
        const auto to = std::find_if(
            from, rows.end(), [&](const auto& row) { return row.section != from->section; });
        out += sectionText(comparison, from->section, std::span(from, to));
        from = to;
    }
    return out + signs(comparison, rows);
}

/// A price that would change nothing is a mistake.
Checked<std::vector<OwnPrice>> pricesOf(const Catalog& catalog, const CompareOptions& options)
{
    auto prices = parseOwnPrices(catalog, options.prices);
    if (!prices)
        return prices;
    Problems problems;
    for (const OwnPrice& price : *prices) {
        if (std::ranges::find(options.names, price.machine) == options.names.end())
            problems.push_back(
                {.where = fmt::format("--price {}", toString(price)),
                 .what = fmt::format(
                     "{} is not among what is compared: {}",
                     price.machine,
                     fmt::join(options.names, ", "))});
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return prices;
}

} // namespace

Checked<std::string> compareThings(const Catalog& catalog, const CompareOptions& options)
{
    const auto prices = pricesOf(catalog, options);
    if (!prices)
        return std::unexpected(prices.error());
    const Checked<Comparison> comparison = compare(catalog, options.names, *prices);
    if (!comparison)
        return std::unexpected(comparison.error());
    const RowChoice choice = options.differences ? RowChoice::Differences : RowChoice::All;
    switch (options.format) {
    case CompareOptions::Format::Text:
        return asText(*comparison, choice);
    case CompareOptions::Format::Json:
        return toJson(*comparison, choice);
    case CompareOptions::Format::Csv:
        return toCsv(*comparison, choice);
    case CompareOptions::Format::Markdown:
        return toMarkdown(*comparison, choice);
    }
    return std::string();
}

} // namespace atlas::app
