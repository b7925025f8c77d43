#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/guidelines/GuidelinesReader.h"
#include "model/guidelines/Matrix.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using Rows = std::vector<std::vector<std::string>>;

constexpr std::string_view notCovered = "not covered";

/// "v2" of "NeuronCore-v2": the heads of a table must be short.
std::string shortCore(const std::string& core)
{
    const std::size_t dash = core.rfind('-');
    return dash == std::string::npos ? core : core.substr(dash + 1);
}

std::vector<std::string> headOf(const std::vector<MatrixColumn>& columns)
{
    std::vector<std::string> head{"Family", "For"};
    for (const MatrixColumn& column : columns) {
        if (!column.rated)
            continue;
        head.push_back(shortCore(column.core) + " hardware");
        for (const Purpose purpose : column.purposes)
            head.push_back(fmt::format("{} {}", shortCore(column.core), toString(purpose)));
    }
    return head;
}

std::vector<std::string> rowOf(
    const Guidelines& guidelines,
    const std::vector<MatrixColumn>& columns,
    const ModelFamily& family)
{
    std::vector<std::string> row{family.id, family.category};
    for (const MatrixColumn& column : columns) {
        if (!column.rated)
            continue;
        const Rating* const rating = guidelines.rating(family.id, column.core);
        row.emplace_back(rating == nullptr ? notCovered : toString(rating->fit));
        for (const Purpose purpose : column.purposes) {
            const auto best = rating == nullptr ? std::nullopt : rating->best(purpose);
            row.emplace_back(best ? toString(*best) : notCovered);
        }
    }
    return row;
}

/// The table with its head as the first row.
Rows matrixOf(const Guidelines& guidelines, const std::vector<MatrixColumn>& columns)
{
    Rows rows{headOf(columns)};
    for (const ModelFamily& family : guidelines.families)
        rows.push_back(rowOf(guidelines, columns, family));
    return rows;
}

/// "v2: NeuronCore-v2, of Inferentia2, Trainium", and which generations the page does not cover.
std::vector<std::string> legendOf(const std::vector<MatrixColumn>& columns)
{
    std::vector<std::string> lines;
    lines.reserve(columns.size());
    for (const MatrixColumn& column : columns)
        lines.push_back(fmt::format(
            "{}: {}, of {}{}",
            shortCore(column.core),
            column.core,
            chipsText(column),
            column.rated ? "" : fmt::format("; {}", notCovered)));
    return lines;
}

/// What the frameworks did for a family, with notes: a line for each rating.
std::vector<std::string> detailsOf(const Guidelines& guidelines)
{
    std::vector<std::string> lines;
    for (const Rating& rating : guidelines.ratings) {
        std::string line = fmt::format("{} on {}", rating.family, rating.core);
        for (const Purpose purpose : {Purpose::Training, Purpose::Inference}) {
            const std::string support = rating.supportText(purpose);
            if (!support.empty())
                line += fmt::format("; {}: {}", toString(purpose), support);
        }
        line += '.';
        for (const std::string& note : rating.notes)
            line += " " + note;
        lines.push_back(std::move(line));
    }
    for (const WeightLimit& limit : guidelines.limits)
        lines.push_back(fmt::format("{}: {}", limit.core, limit.text));
    return lines;
}

std::string heading(const GuidelinePage& page)
{
    return fmt::format(
        "{} (historical): tables of {}, last changed {}, removed {}",
        page.title,
        page.tablesDated,
        page.lastChanged,
        page.removed);
}

std::string asText(const Guidelines& guidelines, const std::vector<MatrixColumn>& columns)
{
    std::string text = heading(guidelines.page) + "\n";
    for (const std::string& note : guidelines.page.notes)
        text += note + "\n";
    const Rows rows = matrixOf(guidelines, columns);
    Table table(std::vector<Table::Align>(rows.front().size(), Table::Align::Left));
    for (const auto& row : rows)
        table.addRow(row);
    text += "\n" + table.toString() + "\n";
    for (const std::string& line : legendOf(columns))
        text += line + "\n";
    text += "\nDetails\n";
    for (const std::string& line : detailsOf(guidelines))
        text += "  " + line + "\n";
    return text
        + fmt::format("\nSource\n  {} at {}\n", guidelines.page.source, guidelines.page.version);
}

std::string markdownRow(const std::vector<std::string>& cells)
{
    return fmt::format("| {} |\n", fmt::join(cells, " | "));
}

std::string asMarkdown(const Guidelines& guidelines, const std::vector<MatrixColumn>& columns)
{
    const GuidelinePage& page = guidelines.page;
    std::string text = fmt::format("# {}\n\n", heading(page));
    for (const std::string& note : page.notes)
        text += note + "\n\n";
    const Rows rows = matrixOf(guidelines, columns);
    text += markdownRow(rows.front());
    text += markdownRow(std::vector<std::string>(rows.front().size(), "---"));
    for (std::size_t i = 1; i < rows.size(); ++i)
        text += markdownRow(rows[i]);
    text += "\n";
    for (const std::string& line : legendOf(columns))
        text += "- " + line + "\n";
    text += "\n## Details\n\n";
    for (const std::string& line : detailsOf(guidelines))
        text += "- " + line + "\n";
    return text + fmt::format("\nSource: [{} at {}]({})\n", page.source, page.version, page.link);
}

Json asJson(const Rating& rating)
{
    Json support = Json::array();
    for (const FrameworkSupport& entry : rating.support)
        support.push_back(
            {{"purpose", toString(entry.purpose)},
             {"framework", entry.framework},
             {"status", toString(entry.status)}});
    return {
        {"family", rating.family},
        {"core", rating.core},
        {"fit", toString(rating.fit)},
        {"support", std::move(support)},
        {"examples", rating.examples},
        {"notes", rating.notes},
        {"date", rating.date},
        {"source", rating.source}};
}

Json asJson(const GuidelinePage& page)
{
    return {
        {"title", page.title},
        {"historical", true},
        {"tables_dated", page.tablesDated},
        {"last_changed", page.lastChanged},
        {"removed", page.removed},
        {"source", page.source},
        {"version", page.version},
        {"link", page.link},
        {"notes", page.notes}};
}

std::string asJson(const Guidelines& guidelines, const std::vector<MatrixColumn>& columns)
{
    Json families = Json::array();
    for (const ModelFamily& family : guidelines.families)
        families.push_back(
            {{"id", family.id}, {"title", family.title}, {"category", family.category}});
    Json cores = Json::array();
    for (const MatrixColumn& column : columns)
        cores.push_back(
            {{"core", column.core}, {"chips", column.chips}, {"covered", column.rated}});
    Json machines = Json::array();
    for (const GuidelineMachine& machine : guidelines.machines)
        machines.push_back(
            {{"name", machine.name},
             {"chips", machine.chips},
             {"chip", machine.chip},
             {"neuroncores", machine.neuronCores},
             {"core", machine.core}});
    Json ratings = Json::array();
    for (const Rating& rating : guidelines.ratings)
        ratings.push_back(asJson(rating));
    Json history = Json::array();
    for (const Revision& revision : guidelines.history)
        history.push_back(
            {{"version", revision.version},
             {"date", revision.date},
             {"core", revision.core},
             {"families", revision.families},
             {"text", revision.text}});
    const Json json{
        {"page", asJson(guidelines.page)},
        {"machines", std::move(machines)},
        {"families", std::move(families)},
        {"cores", std::move(cores)},
        {"ratings", std::move(ratings)},
        {"history", std::move(history)}};
    return jsonText(json);
}

} // namespace

std::string showFit(const Catalog& catalog, const FitOptions& options)
{
    const Guidelines guidelines = readBuiltInGuidelines();
    const std::vector<MatrixColumn> columns = matrixColumns(guidelines, catalog);
    switch (options.format) {
    case FitOptions::Format::Text:
        return asText(guidelines, columns);
    case FitOptions::Format::Json:
        return asJson(guidelines, columns);
    case FitOptions::Format::Markdown:
        return asMarkdown(guidelines, columns);
    }
    return {};
}

} // namespace atlas::app
