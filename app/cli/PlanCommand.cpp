#include "app/cli/Commands.h"
#include "app/cli/FitReportText.h"
#include "app/cli/JobFromOptions.h"
#include "app/cli/Table.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <set>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;

/// The devices that are asked for, or all; with both sizes of logical cores unless one is meant.
Checked<std::vector<Device>> devicesOf(const Catalog& catalog, const PlanOptions& options)
{
    std::vector<std::string> names = options.instances;
    if (names.empty()) {
        for (const auto& instance : catalog.instances())
            names.push_back(instance->name);
    }
    std::vector<Device> devices;
    Problems problems;
    std::set<std::string> seen;
    for (const std::string& name : names) {
        if (!seen.insert(name).second) {
            problems.push_back({"--instances", fmt::format("“{}” stands there twice", name)});
            continue;
        }
        auto device = deviceOf(catalog, name, options.job.plan.logicalCore);
        if (device)
            devices.push_back(*std::move(device));
        else if (!options.instances.empty())
            problems.push_back(device.error());
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return devices;
}

std::vector<std::string> rowOf(const PlanQuery& query, const RankedPlan& plan)
{
    const Job job = jobOfCandidate(query, plan.candidate);
    const SpeedEstimate& speed = plan.numbers.speed;
    return {
        query.devices[plan.candidate.device].instance,
        planText(job),
        std::to_string(job.passBatch()),
        std::string(toString(job.framework)),
        fmt::format(
            "{} of {}", gibText(plan.numbers.memory.total()), gibText(plan.numbers.capacity)),
        std::string(toString(plan.verdict)),
        secondsText(speed.generates ? speed.perToken : std::max(speed.step, speed.firstToken)),
        fmt::format(
            "{:.4g}/s", speed.generates ? speed.outputTokensPerSecond : speed.tokensPerSecond)};
}

std::string plansText(const PlanQuery& query, std::span<const RankedPlan> plans)
{
    Table table({Left, Left, Right, Left, Left, Left, Right, Right});
    table.addRow(
        {"instance",
         "plan",
         "batch",
         "framework",
         "memory of a core",
         "verdict",
         query.job.task == Task::Training ? "step" : "token",
         "tokens"});
    for (const RankedPlan& plan : plans)
        table.addRow(rowOf(query, plan));
    return table.toString(indent);
}

std::string asText(const PlanQuery& query, const PlanRanking& ranking, std::size_t limit)
{
    std::string text = fmt::format(
        "{}, {} tokens: {} plans looked at, {} legal, {} fit; best for {} first\n",
        query.job.name,
        query.job.sequence,
        ranking.considered,
        ranking.legal,
        ranking.plans.size(),
        toString(query.goal));
    if (query.goal == PlanGoal::Price)
        text += "No page states prices: tokens per second of each chip stand in.\n";
    text += "\n";
    if (!ranking.plans.empty())
        return text
            + plansText(
                   query, std::span(ranking.plans).first(std::min(limit, ranking.plans.size())));
    if (ranking.misses.empty())
        return text
            + "No plan is legal; `neuron-atlas fit` with a plan says which rule it breaks.\n";
    return text + "No plan fits. Those that miss by the least:\n"
        + plansText(query, ranking.misses);
}

Json asJson(const PlanQuery& query, const RankedPlan& plan)
{
    const Job job = jobOfCandidate(query, plan.candidate);
    const SpeedEstimate& speed = plan.numbers.speed;
    const auto when = [](bool there, double value) { return there ? Json(value) : Json(nullptr); };
    return {
        {"instance", query.devices[plan.candidate.device].instance},
        {"framework", toString(job.framework)},
        {"tp", job.plan.tensor},
        {"pp", job.plan.pipeline},
        {"dp", job.plan.data},
        {"zero1", job.plan.zero1},
        {"recompute", toString(job.plan.recompute)},
        {"batch", job.passBatch()},
        {"verdict", toString(plan.verdict)},
        {"capacity_bytes", plan.numbers.capacity.count()},
        {"used_bytes", plan.numbers.memory.total().count()},
        {"ttft_s", when(job.task == Task::Inference, speed.firstToken)},
        {"tpot_s", when(speed.generates, speed.perToken)},
        {"step_s", when(job.task == Task::Training, speed.step)},
        {"tokens_per_s", speed.generates ? speed.outputTokensPerSecond : speed.tokensPerSecond},
        {"sequences_per_s", speed.sequencesPerSecond}};
}

std::string asJson(const PlanQuery& query, const PlanRanking& ranking, std::size_t limit)
{
    const auto list = [&query, limit](const std::vector<RankedPlan>& plans) {
        Json json = Json::array();
        for (std::size_t i = 0; i < std::min(limit, plans.size()); ++i)
            json.push_back(asJson(query, plans[i]));
        return json;
    };
    const Json json{
        {"model", query.job.name},
        {"goal", toString(query.goal)},
        {"considered", ranking.considered},
        {"legal", ranking.legal},
        {"fit", ranking.plans.size()},
        {"plans", list(ranking.plans)},
        {"misses", list(ranking.misses)}};
    return jsonText(json);
}

} // namespace

Checked<std::string> rankModelPlans(const Catalog& catalog, const PlanOptions& options)
{
    auto job = jobOf(options.job);
    if (!job)
        return std::unexpected(job.error());
    auto devices = devicesOf(catalog, options);
    if (!devices)
        return std::unexpected(devices.error());
    const PlanQuery query{
        .job = *std::move(job),
        .devices = *std::move(devices),
        .goal = options.goal,
        .variesBatch = !options.job.batch};
    const PlanRanking ranking = rankPlans(query);
    return options.json ? asJson(query, ranking, options.limit)
                        : asText(query, ranking, options.limit);
}

} // namespace atlas::app
