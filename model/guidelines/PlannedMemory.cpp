#include "model/guidelines/PlannedMemory.h"

#include "model/simulation/memory/PlanSearch.h"
#include "model/support/Phrases.h"
#include "model/units/Unit.h"

#include <fmt/format.h>

namespace atlas {

namespace {

/// Whether the numbers of a description are still those of its architecture.
bool isUnchanged(const ModelDescription& description)
{
    const KnownModel same{
        .name = {},
        .title = {},
        .family = {},
        .transformer = *description.architecture,
        .source = {}};
    const ModelDescription known = describe(same);
    return known.parameters == description.parameters && known.cache == description.cache;
}

Job jobOf(const ModelDescription& description)
{
    Job job = makeJob(description.name, *description.architecture);
    job.task = description.purpose == Purpose::Training ? Task::Training : Task::Inference;
    job.stage = JobStage::Serve;
    job.types = DataTypes::of(description.type);
    job.sequence = description.sequence;
    job.batch = description.batch;
    return job;
}

std::string planText(const ShardingPlan& plan)
{
    std::string text = fmt::format("TP {}", plan.tensor);
    if (plan.pipeline > 1)
        text += fmt::format(", PP {}", plan.pipeline);
    if (plan.data > 1)
        text += fmt::format(", DP {}", plan.data);
    return plan.zero1 ? text + ", ZeRO-1" : text;
}

} // namespace

std::optional<PlannedMemory> plannedMemory(
    const Catalog& catalog, const InstanceType& instance, const ModelDescription& description)
{
    if (description.architecture == nullptr || !isUnchanged(description))
        return std::nullopt;
    auto device = deviceOf(catalog, instance.name);
    if (!device)
        return std::nullopt;
    device->wires = nullptr; // only memory is asked for: nothing has to be simulated
    const PlanQuery query{
        .job = jobOf(description),
        .devices = {*device},
        .goal = PlanGoal::Fits,
        .variesBatch = false,
        .threads = 1};
    const PlanRanking ranking = rankPlans(query);
    const auto& found = ranking.plans.empty() ? ranking.misses : ranking.plans;
    if (found.empty())
        return std::nullopt;
    const RankedPlan& best = found.front();
    return PlannedMemory{
        .verdict = best.verdict,
        .plan = planText(best.candidate.plan),
        .framework = std::string(toString(best.candidate.framework)),
        .need = best.numbers.memory.total(),
        .capacity = best.numbers.capacity,
        .host = best.numbers.host};
}

std::string sayPlanned(const PlannedMemory& planned)
{
    const std::string plan = phrase("{} with {}", planned.plan, planned.framework);
    const bool overfull = planned.need > planned.capacity;
    switch (overfull ? FitVerdict::DeviceOom : planned.verdict) {
    case FitVerdict::Ok:
        return phrase(
            "Everything counted, the best plan ({}) takes {} of the {} of a NeuronCore.",
            plan,
            toString(planned.need),
            toString(planned.capacity));
    case FitVerdict::Tight:
        return phrase(
            "Everything counted, the best plan ({}) takes {} of the {} of a NeuronCore: little "
            "room for what the planner errs by.",
            plan,
            toString(planned.need),
            toString(planned.capacity));
    case FitVerdict::HostOom:
        return phrase(
            "Loading the model takes about {} of host memory at once; a process can have {}.",
            toString(planned.host.load),
            toString(planned.host.available));
    case FitVerdict::DeviceOom:
    case FitVerdict::InvalidPlan:
        break;
    }
    return phrase(
        "Everything counted, even the best plan ({}) would take {} of a NeuronCore that has {}.",
        plan,
        toString(planned.need),
        toString(planned.capacity));
}

} // namespace atlas
