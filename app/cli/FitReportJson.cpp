#include "app/cli/FitReportText.h"
#include "model/simulation/memory/Placement.h"
#include "model/support/JsonText.h"

#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;

Json asJson(const std::vector<RuleFinding>& reasons)
{
    Json list = Json::array();
    for (const RuleFinding& reason : reasons)
        list.push_back(
            {{"rule", reason.rule},
             {"kind", reason.kind == RuleFinding::Kind::Refusal ? "refusal" : "caution"},
             {"source", reason.source},
             {"text", reason.text}});
    return list;
}

Json waysJson(const FitReport& report)
{
    Json list = Json::array();
    for (const WayOut& way : report.waysOut)
        list.push_back(way.text);
    return list;
}

Json coreJson(const FitReport& report)
{
    Json amounts = Json::object();
    Json certainty = Json::object();
    for (const MemoryCategory category : allMemoryCategories()) {
        const MemoryShare& share = report.numbers.memory.of(category);
        const std::string key(keyOf(category));
        amounts[key] = share.amount.count();
        certainty[key] = {{"kind", toString(share.certainty)}, {"error", share.error}};
    }
    return {
        {"capacity_bytes", report.numbers.capacity.count()},
        {"used_bytes", report.numbers.memory.total().count()},
        {"error_bytes", report.numbers.memory.errorBand().count()},
        {"confidence", report.numbers.confidence()},
        {"categories", std::move(amounts)},
        {"certainty", std::move(certainty)}};
}

Json partsJson(const TimeParts& parts)
{
    Json list = Json::array();
    for (const TimePart& part : parts) {
        if (!part.name.empty())
            list.push_back({{"part", part.name}, {"seconds", part.seconds}});
    }
    return list;
}

Json estimateJson(const FitReport& report)
{
    const SpeedEstimate& speed = report.numbers.speed;
    const bool trains = report.job.task == Task::Training;
    const auto when = [](bool there, double value) { return there ? Json(value) : Json(nullptr); };
    return {
        {"ttft_s", when(!trains, speed.firstToken)},
        {"tpot_s", when(speed.generates, speed.perToken)},
        {"tokens_per_s", speed.generates ? speed.outputTokensPerSecond : speed.tokensPerSecond},
        {"total_tokens_per_s", speed.tokensPerSecond},
        {"sequences_per_s", speed.sequencesPerSecond},
        {"step_s", when(trains, speed.step)},
        {"mfu", speed.utilization},
        {"error_band", speed.errorBand},
        {"collectives", wiresText(speed, report.device)},
        {"first_parts", partsJson(speed.first)},
        {"next_parts", partsJson(speed.next)}};
}

/// Where the groups stand; of many the first.
Json groupsJson(const FitReport& report)
{
    constexpr std::size_t most = 256;
    Json list = Json::array();
    for (const TensorGroup& group : placeGroups(report.job.plan, report.device, most))
        list.push_back(
            {{"replica", group.replica},
             {"part", group.part},
             {"stage", group.stage},
             {"node", group.node},
             {"cores", {group.firstCore, group.lastCore}},
             {"chips", {group.firstChip, group.lastChip}}});
    return list;
}

Json planJson(const FitReport& report)
{
    const Job& job = report.job;
    const ShardingPlan& plan = job.plan;
    return {
        {"instance", report.device.instance},
        {"nodes", report.nodes},
        {"mode", toString(job.task)},
        {"framework", toString(job.framework)},
        {"tp", plan.tensor},
        {"pp", plan.pipeline},
        {"dp", plan.data},
        {"ep", plan.expert},
        {"cp", plan.context},
        {"zero1", plan.zero1},
        {"lnc", report.device.logicalCore},
        {"batch", job.passBatch()},
        {"sequence", job.sequence},
        {"dtype", toString(job.types.weights)},
        {"kv_dtype", toString(job.types.cache)}};
}

} // namespace

std::string reportJson(const FitReport& report)
{
    const HostUse& host = report.numbers.host;
    const Json json{
        {"verdict", toString(report.verdict)},
        {"reasons", asJson(report.reasons)},
        {"ways_out", waysJson(report)},
        {"model", report.job.name},
        {"parameters", report.job.counts.total()},
        {"plan", planJson(report)},
        {"groups", groupsJson(report)},
        {"per_core", coreJson(report)},
        {"host",
         {{"memory_bytes", report.device.hostMemory.count()},
          {"available_bytes", host.available.count()},
          {"compile_bytes", host.compile.count()},
          {"load_bytes", host.load.count()}}},
        {"estimate", estimateJson(report)},
        {"notes", report.job.model.notes}};
    return jsonText(json);
}

} // namespace atlas::app
