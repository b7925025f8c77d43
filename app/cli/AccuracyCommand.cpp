#include "app/cli/Commands.h"
#include "app/cli/FitReportText.h"
#include "app/cli/Table.h"
#include "model/simulation/memory/Accuracy.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;
constexpr double hundred = 100;

std::string instanceText(const Job& job, const std::string& instance)
{
    return job.plan.nodes > 1 ? fmt::format("{} × {}", job.plan.nodes, instance) : instance;
}

std::string tokensText(const Job& job)
{
    const bool generates = job.task == Task::Inference && job.promptLength() < job.sequence;
    return generates ? fmt::format("{}+{}", job.promptLength(), job.sequence - job.promptLength())
                     : fmt::format("{}", job.sequence);
}

std::string outcomesText(const Accuracy& accuracy)
{
    Table table({Left, Left, Left, Left, Right, Left, Left, Right});
    table.addRow({"", "Case", "Model", "Instance", "TP", "Published", "Told", "Needs of a core"});
    for (const OutcomeCheck& one : accuracy.outcomes)
        table.addRow(
            {one.agrees() ? "" : "X",
             one.id,
             one.job.name,
             instanceText(one.job, one.instance),
             fmt::format("{}", one.job.plan.tensor),
             one.published,
             std::string(toString(one.told)),
             fmt::format("{} of {}", gibText(one.needed), gibText(one.capacity))});
    return fmt::format(
        "Outcomes: {} of {} told right\n{}",
        accuracy.right(),
        accuracy.outcomes.size(),
        table.toString(indent));
}

std::string timingsText(const Accuracy& accuracy)
{
    Table table({Left, Left, Right, Right, Right, Left, Right, Right, Right, Left});
    table.addRow(
        {"Model",
         "Instance",
         "TP",
         "Batch",
         "Tokens",
         "Quantity",
         "Published",
         "Told",
         "Error",
         "Collectives"});
    for (const TimingCheck& one : accuracy.timings) {
        const bool told = one.leftOut.empty();
        table.addRow(
            {one.job.name,
             instanceText(one.job, one.instance),
             fmt::format("{}", one.job.plan.tensor),
             fmt::format("{}", one.job.passBatch()),
             tokensText(one.job),
             one.quantity,
             fmt::format("{:.2f}", one.published),
             told ? fmt::format("{:.2f}", one.told) : "–",
             told ? fmt::format("{:+.0f} %", hundred * one.error()) : "–",
             told ? std::string(toString(one.wires)) : one.leftOut});
    }
    return table.toString(indent);
}

/// Of the sizes of errors, ascending.
std::string errorsText(const std::vector<double>& errors)
{
    if (errors.empty())
        return "Timings: none\n";
    return fmt::format(
        "Timings: median error {:.1f} %, nine in ten within {:.0f} %, the worst {:.0f} %, of {}\n",
        hundred * errors[errors.size() / 2],
        hundred * errors[errors.size() * 9 / 10],
        hundred * errors.back(),
        errors.size());
}

std::string constantsText(const Calibration& fitted)
{
    std::string text = "Fitted constants\n";
    for (const FittedConstant& constant : fitted.constants)
        text += fmt::format(
            "  {} = {:.6g} {}\n    ± {:.0f} % on {}\n    {}\n",
            constant.name,
            constant.value,
            constant.unit,
            hundred * constant.error,
            constant.fittedOn,
            constant.source);
    return text;
}

Json outcomeJson(const OutcomeCheck& one)
{
    return {
        {"id", one.id},
        {"source", one.source},
        {"model", one.job.name},
        {"instance", one.instance},
        {"tp", one.job.plan.tensor},
        {"published", one.published},
        {"told", toString(one.told)},
        {"agrees", one.agrees()},
        {"needed_bytes", one.needed.count()},
        {"capacity_bytes", one.capacity.count()}};
}

Json timingJson(const TimingCheck& one)
{
    const bool told = one.leftOut.empty();
    return {
        {"source", one.source},
        {"release", one.release},
        {"model", one.job.name},
        {"instance", one.instance},
        {"nodes", one.job.plan.nodes},
        {"tp", one.job.plan.tensor},
        {"batch", one.job.passBatch()},
        {"prompt", one.job.promptLength()},
        {"sequence", one.job.sequence},
        {"quantity", one.quantity},
        {"published", one.published},
        {"told", told ? Json(one.told) : Json(nullptr)},
        {"error", told ? Json(one.error()) : Json(nullptr)},
        {"left_out", one.leftOut},
        {"collectives", toString(one.wires)}};
}

std::string asJson(const Accuracy& accuracy, const Calibration& fitted)
{
    Json outcomes = Json::array();
    for (const OutcomeCheck& one : accuracy.outcomes)
        outcomes.push_back(outcomeJson(one));
    Json timings = Json::array();
    for (const TimingCheck& one : accuracy.timings)
        timings.push_back(timingJson(one));
    Json constants = Json::array();
    for (const FittedConstant& constant : fitted.constants)
        constants.push_back(
            {{"name", constant.name},
             {"value", constant.value},
             {"unit", constant.unit},
             {"error", constant.error},
             {"fitted_on", constant.fittedOn},
             {"source", constant.source}});
    const auto errors = accuracy.errors();
    const Json json{
        {"outcomes_right", accuracy.right()},
        {"outcomes_all", accuracy.outcomes.size()},
        {"timings_median_error", errors.empty() ? 0 : errors[errors.size() / 2]},
        {"timings_worst_error", errors.empty() ? 0 : errors.back()},
        {"outcomes", std::move(outcomes)},
        {"timings", std::move(timings)},
        {"constants", std::move(constants)}};
    return jsonText(json);
}

} // namespace

Checked<std::string> showAccuracy(const Catalog& catalog, const FitOptions& options)
{
    const FitBasis basis;
    const auto accuracy = checkAccuracy(catalog, basis);
    if (!accuracy)
        return std::unexpected(accuracy.error());
    if (options.format == FitOptions::Format::Json)
        return asJson(*accuracy, basis.fitted);
    return fmt::format(
        "{}\n{}{}\n{}",
        outcomesText(*accuracy),
        errorsText(accuracy->errors()),
        timingsText(*accuracy),
        constantsText(basis.fitted));
}

} // namespace atlas::app
