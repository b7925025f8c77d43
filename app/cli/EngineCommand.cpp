#include "app/cli/ReferenceCommands.h"
#include "app/cli/Table.h"
#include "model/engines/EngineSheet.h"
#include "model/support/JsonText.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;
constexpr std::string_view notDocumented = "not documented";

std::string rateText(double flops)
{
    const FormattedQuantity shown = formatQuantity(flops, Dimension::FloatCompute);
    return shown.number + " " + shown.unit;
}

std::string documentedText(const PeakRate& peak)
{
    if (!peak.documented)
        return std::string(notDocumented);
    const FormattedQuantity shown = peak.documented->chosen().shown();
    return shown.number + " " + shown.unit;
}

std::string figures(const EngineSheet& sheet)
{
    Table table({Left, Left, Left, Left});
    for (const Fact& fact : sheet.facts)
        table.addRow(
            {fact.label, fact.shown(), std::string(toString(fact.state())), fact.source()});
    return "\nFigures\n" + table.toString(indent);
}

std::string peaks(const EngineSheet& sheet)
{
    if (sheet.peaks.empty())
        return {};
    Table table({Left, Right, Left, Right, Left});
    table.addRow({"", "DOCUMENTED", "FORMULA", "GIVES", "SOURCE"});
    for (const PeakRate& peak : sheet.peaks)
        table.addRow(
            {peak.label,
             documentedText(peak),
             peak.formula.empty() ? std::string(notDocumented) : peak.formula,
             peak.computed ? rateText(peak.computed->value()) : "",
             peak.documented ? peak.documented->chosen().source : ""});
    return "\nPeak rates\n" + table.toString(indent);
}

std::string tiles(const EngineSheet& sheet)
{
    if (sheet.limits.empty())
        return fmt::format("\nTile limits: {}\n", notDocumented);
    Table table({Left, Left, Left});
    for (const TileLimit& limit : sheet.limits)
        table.addRow(
            {std::string(limit.name), std::string(limit.limit), std::string(limit.source)});
    return "\nTile limits\n" + table.toString(indent);
}

std::string costs(const EngineSheet& sheet, const Work& work)
{
    if (sheet.costs.empty())
        return fmt::format("\nInstruction costs: {}\n", notDocumented);
    Table table({Left, Left, Left, Right, Right, Left});
    table.addRow({"INSTRUCTION", "WHEN", "CYCLES", "CYCLES", "TIME", "SOURCE"});
    for (const TimedCost& timed : sheet.costs)
        table.addRow(
            {std::string(timed.cost.name),
             std::string(timed.cost.when),
             std::string(timed.cost.formula),
             formatNumber(timed.cycles.count()),
             timed.duration ? toString(*timed.duration) : std::string(notDocumented),
             std::string(timed.cost.source)});
    return fmt::format(
               "\nInstruction costs for N = {} elements of P = {} partitions, S = {} columns\n",
               work.elements,
               work.partitions,
               work.stationary)
        + table.toString(indent);
}

std::string faster(const EngineSheet& sheet)
{
    if (sheet.fastModes.empty())
        return {};
    Table table({Left, Left, Left});
    for (const FastMode& mode : sheet.fastModes)
        table.addRow({std::string(mode.name), std::string(mode.gain), std::string(mode.source)});
    return "\nFaster than that\n" + table.toString(indent);
}

std::string asText(const EngineSheet& sheet, const Work& work)
{
    return fmt::format("{} of {}\n", nameOf(sheet.engine), sheet.core) + figures(sheet)
        + peaks(sheet) + tiles(sheet) + costs(sheet, work) + faster(sheet);
}

Json figuresJson(const EngineSheet& sheet)
{
    Json list = Json::array();
    for (const Fact& fact : sheet.facts)
        list.push_back(
            {{"key", fact.key},
             {"label", fact.label},
             {"shown", fact.figure ? Json(fact.shown()) : Json(nullptr)},
             {"kind", toString(fact.state())},
             {"source", fact.figure ? Json(fact.source()) : Json(nullptr)}});
    return list;
}

Json peaksJson(const EngineSheet& sheet)
{
    Json list = Json::array();
    for (const PeakRate& peak : sheet.peaks) {
        const auto documented = peak.documented ? peak.documented->chosen().base() : std::nullopt;
        list.push_back(
            {{"key", peak.key},
             {"label", peak.label},
             {"documented_flops", documented ? Json(*documented) : Json(nullptr)},
             {"formula", peak.formula.empty() ? Json(nullptr) : Json(peak.formula)},
             {"computed_flops", peak.computed ? Json(peak.computed->value()) : Json(nullptr)},
             {"source", peak.documented ? Json(peak.documented->chosen().source) : Json(nullptr)}});
    }
    return list;
}

std::string asJson(const EngineSheet& sheet, const Work& work)
{
    Json limits = Json::array();
    for (const TileLimit& limit : sheet.limits)
        limits.push_back({{"name", limit.name}, {"limit", limit.limit}, {"source", limit.source}});
    Json rows = Json::array();
    for (const TimedCost& timed : sheet.costs)
        rows.push_back(
            {{"instruction", timed.cost.name},
             {"when", timed.cost.when},
             {"formula", timed.cost.formula},
             {"cycles", timed.cycles.count()},
             {"seconds", timed.duration ? Json(timed.duration->value()) : Json(nullptr)},
             {"source", timed.cost.source}});
    Json modes = Json::array();
    for (const FastMode& mode : sheet.fastModes)
        modes.push_back({{"name", mode.name}, {"gain", mode.gain}, {"source", mode.source}});
    const Json result{
        {"core", sheet.core},
        {"engine", wordOf(sheet.engine)},
        {"clock_hz", sheet.clock ? Json(sheet.clock->value()) : Json(nullptr)},
        {"figures", figuresJson(sheet)},
        {"peak_rates", peaksJson(sheet)},
        {"tile_limits", std::move(limits)},
        {"costs_for",
         {{"elements", work.elements},
          {"partitions", work.partitions},
          {"stationary", work.stationary}}},
        {"costs", std::move(rows)},
        {"fast_modes", std::move(modes)}};
    return jsonText(result);
}

} // namespace

Checked<std::string> showEngine(const Catalog& catalog, const EngineOptions& options)
{
    const Work work;
    const Result<EngineSheet> sheet = findEngineSheet(catalog, options.core, options.engine, work);
    if (!sheet)
        return std::unexpected(Problems{sheet.error()});
    return options.json ? asJson(*sheet, work) : asText(*sheet, work);
}

} // namespace atlas::app
