#include "model/simulation/memory/StageMemory.h"

#include "model/simulation/memory/Shards.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using enum MemoryCategory;

Bytes scaled(Bytes amount, double share)
{
    return Bytes(
        static_cast<std::uint64_t>(std::llround(static_cast<double>(amount.count()) * share)));
}

/// Layers of a stage: as even as can be, the first stages one more.
std::uint32_t layersOf(const Job& job, std::uint32_t stage)
{
    const std::uint32_t layers = job.model.layerCount();
    const std::uint32_t stages = job.plan.pipeline;
    return layers / stages + (stage < layers % stages ? 1 : 0);
}

} // namespace

MemoryUse memoryOfStage(const FitReport& report, std::uint32_t stage)
{
    MemoryUse use = report.numbers.memory;
    const Job& job = report.job;
    const std::uint32_t stages = job.plan.pipeline;
    if (stages <= 1 || stage >= stages)
        return use;
    const CoreParameters core = coreParameters(job);
    const double layers =
        static_cast<double>(layersOf(job, stage)) / std::max(stageLayers(job), 1U);
    const bool first = stage == 0;
    const bool last = stage + 1 == stages;
    // The fullest core has one of the two; what the stage at the other end has is as large or less.
    if (!first)
        use.of(Embedding).amount = Bytes();
    if (!last)
        use.of(Head).amount = Bytes();
    const double before = core.weights + core.embedding + core.head;
    const double after =
        core.weights * layers + (first ? core.embedding : 0) + (last ? core.head : 0);
    for (const MemoryCategory category : {Weights, KvCache, Code, Collectives})
        use.of(category).amount = scaled(use.of(category).amount, layers);
    for (const MemoryCategory category : {Gradients, Optimizer, DmaRings})
        use.of(category).amount = scaled(use.of(category).amount, before > 0 ? after / before : 1);
    const std::uint32_t passes = std::max(job.plan.microBatches(), 1U);
    const double kept = std::min(stages - stage, passes);
    const double most = std::min(stages, passes);
    const double share = job.task == Task::Training ? kept / most : 1;
    use.of(Activations).amount = scaled(use.of(Activations).amount, share * layers);
    return use;
}

MemoryUse memoryAt(const Timeline& timeline, double time)
{
    const auto after = std::ranges::upper_bound(timeline.points, time, {}, &TimelinePoint::time);
    return after == timeline.points.begin() ? timeline.points.front().memory
                                            : std::prev(after)->memory;
}

PlacedStages placedStages(const ShardingPlan& plan, const Device& device)
{
    PlacedStages placed;
    placed.groupOfCore.resize(device.cores);
    for (const TensorGroup& group : placeGroups(plan, device, device.cores)) {
        if (group.node != 0 || group.lastCore >= device.cores)
            continue;
        const auto index = static_cast<std::uint32_t>(placed.groups.size());
        placed.groups.push_back(group);
        for (std::uint32_t core = group.firstCore; core <= group.lastCore; ++core)
            placed.groupOfCore[core] = index;
    }
    return placed;
}

} // namespace atlas
