#include "model/simulation/memory/Speed.h"

#include "model/simulation/memory/CollectiveTime.h"
#include "model/simulation/memory/PlanRules.h"
#include "model/simulation/memory/RuleBook.h"
#include "model/simulation/memory/Shards.h"

#include <algorithm>

namespace atlas {

namespace {

/// From this prompt on, several at once take more than their sum.
constexpr std::uint32_t longPrompt = 1024;
constexpr std::uint32_t mostPenalized = 8;

/// What the calibration was fitted on; elsewhere the numbers are carried over.
constexpr std::string_view calibratedCore = "NeuronCore-v2";
constexpr double calibratedError = 0.15;
constexpr double trainingError = 0.25;
constexpr double carriedError = 0.4;

/// A job with everything that the formulas need of it.
struct Case {
    const Job& job;
    const Device& device;
    const Calibration& fitted;
    CoreParameters core;
    double layers = 0; ///< of a stage
    double heads = 0; ///< of a core, over all layers of a stage
    double scoreWidth = 0; ///< heads times head size, over all layers of a stage
};

Case caseOf(const Job& job, const Device& device, const Calibration& fitted)
{
    Case one{
        .job = job,
        .device = device,
        .fitted = fitted,
        .core = coreParameters(job),
        .layers = static_cast<double>(stageLayers(job))};
    const double part = one.layers / std::max(job.model.layerCount(), 1U);
    for (const LayerGroup& group : job.model.layers) {
        const double heads = headShards(group.attention, job.plan.tensor).queriesPerCore;
        one.heads += group.count * part * heads;
        one.scoreWidth += group.count * part * heads * group.attention.headSize;
    }
    return one;
}

/// Products run in BF16 whatever wider type holds the weights, as the compiler casts by default.
double weightBytes(const Job& job)
{
    return std::min(bytesOf(job.types.weights), 2U);
}

/// The collectives of the attention and of the MLP of each layer in a forward pass.
double layerReduces(const Case& one, double tokens)
{
    const CollectiveCall call{
        .bytes = tokens * one.job.model.hidden * 2, .ranks = one.job.plan.tensor};
    return 2 * one.layers * collectiveTime(call, one.fitted).value();
}

TimeParts prefill(const Case& one)
{
    const double prompt = one.job.promptLength();
    const double tokens = one.job.batch * prompt / one.job.plan.context;
    const double compute =
        2 * one.core.active * tokens / (one.fitted.prefillCompute * one.device.flopsPerCore);
    const double scores = one.heads * prompt * tokens * one.fitted.prefillScoreBytes
        / one.device.bandwidthPerCore.value();
    const double others = std::min(one.job.batch, mostPenalized) - 1.0;
    const double penalty =
        prompt >= longPrompt ? one.fitted.prefillBatchPenalty * others * others : 0;
    const double stages = one.job.plan.pipeline;
    return {
        {{"start", one.fitted.prefillStart},
         {"matrix products", stages * compute},
         {"attention scores", stages * scores},
         {"several long prompts", stages * (compute + scores) * penalty},
         {"collectives", stages * layerReduces(one, tokens)},
         {}}};
}

TimeParts decode(const Case& one)
{
    const double batch = one.job.batch;
    const double bandwidth = one.device.bandwidthPerCore.value();
    const double cached =
        cacheValuesPerCore(one.job) * bytesOf(one.job.types.cache) * batch * one.job.sequence;
    const double stages = one.job.plan.pipeline;
    const double weights =
        one.core.streamed * weightBytes(one.job) / (one.fitted.decodeWeightRate * bandwidth);
    const double compute =
        2 * one.core.active * batch / (one.fitted.decodeCompute * one.device.flopsPerCore);
    return {
        {{"weights from memory", stages * weights},
         {"keys and values from memory",
          stages * cached / (one.fitted.decodeCacheRate * bandwidth)},
         {"matrix products", stages * compute},
         {"collectives", stages * layerReduces(one, batch)},
         {},
         {}}};
}

TimeParts onePass(const Case& one)
{
    const double tokens = static_cast<double>(one.job.batch) * one.job.sequence;
    const double operations =
        2 * one.core.active * tokens + 4 * tokens * one.job.sequence * one.scoreWidth;
    const double weights = one.fitted.passWeightShare * one.core.streamed * weightBytes(one.job)
        / one.device.bandwidthPerCore.value();
    const double stages = one.job.plan.pipeline;
    return {
        {{"matrix products",
          stages * operations / (one.fitted.passCompute * one.device.flopsPerCore)},
         {"weights from memory", stages * weights},
         {"collectives", stages * layerReduces(one, tokens)},
         {},
         {},
         {}}};
}

double exchangeOfReplicas(const Case& one, double parameters)
{
    const ShardingPlan& plan = one.job.plan;
    const bool apart = nodesOf(plan, one.device) > 1;
    const auto exchange = [&](CollectiveCall::Kind kind, double width) {
        return collectiveTime(
                   {.kind = kind,
                    .bytes = parameters * width,
                    .ranks = plan.data,
                    .network = apart ? one.device.networkPerCore : BytesPerSecond()},
                   one.fitted)
            .value();
    };
    return exchange(CollectiveCall::Kind::ReduceScatter, bytesOf(one.job.types.gradients))
        + exchange(CollectiveCall::Kind::AllGather, bytesOf(one.job.types.weights));
}

TimeParts trainingStep(const Case& one)
{
    const ShardingPlan& plan = one.job.plan;
    const double sequence = one.job.sequence;
    const double tokens = plan.microBatch * sequence / plan.context;
    const double again = plan.recompute == Recompute::Full ? 4.0 / 3 : 1;
    const double operations =
        (6 * one.core.active * tokens + 12 * tokens * sequence * one.scoreWidth) * again;
    const double compute = operations / (one.fitted.trainingCompute * one.device.flopsPerCore);
    const CollectiveCall half{
        .kind = CollectiveCall::Kind::AllGather,
        .bytes = tokens * one.job.model.hidden * 2,
        .ranks = plan.tensor};
    const double wires = 8 * one.layers * collectiveTime(half, one.fitted).value();
    const double passes = plan.microBatches();
    const double parameters = one.core.weights + one.core.embedding + one.core.head;
    const double owners = plan.zero1 ? plan.data : 1;
    return {
        {{"matrix products", passes * compute},
         {"collectives of layers", passes * wires},
         {"pipeline bubble", (plan.pipeline - 1.0) * (compute + wires)},
         {"gradients and weights", exchangeOfReplicas(one, parameters)},
         {"optimizer", 2 * parameters * 16 / owners / one.device.bandwidthPerCore.value()},
         {}}};
}

double errorOf(const Case& one)
{
    if (one.device.core != calibratedCore)
        return carriedError;
    return one.job.task == Task::Training ? trainingError : calibratedError;
}

/// What the model needs for a token of a sequence: products, and scores against half of the others.
double operationsPerToken(const Job& job)
{
    double width = 0;
    for (const LayerGroup& group : job.model.layers)
        width +=
            static_cast<double>(group.count) * group.attention.heads * group.attention.headSize;
    return 2.0 * static_cast<double>(job.counts.activePerToken()) + 2.0 * job.sequence * width;
}

void train(const Case& one, SpeedEstimate& speed)
{
    const ShardingPlan& plan = one.job.plan;
    speed.first = trainingStep(one);
    speed.step = totalOf(speed.first);
    const double sequences = static_cast<double>(plan.data) * plan.microBatch * plan.microBatches();
    speed.sequencesPerSecond = sequences / speed.step;
    speed.tokensPerSecond = speed.sequencesPerSecond * one.job.sequence;
}

void generate(const Case& one, SpeedEstimate& speed)
{
    const double prompt = one.job.promptLength();
    const double output = std::max(one.job.sequence - prompt, 1.0);
    const double replicas = one.job.plan.data;
    speed.generates = true;
    speed.first = prefill(one);
    speed.next = decode(one);
    speed.firstToken = totalOf(speed.first);
    speed.perToken = totalOf(speed.next);
    const double whole = speed.firstToken + output * speed.perToken;
    speed.sequencesPerSecond = replicas * one.job.batch / whole;
    speed.outputTokensPerSecond = speed.sequencesPerSecond * output;
    speed.tokensPerSecond = speed.sequencesPerSecond * (prompt + output);
}

void pass(const Case& one, SpeedEstimate& speed)
{
    speed.first = onePass(one);
    speed.firstToken = totalOf(speed.first);
    speed.sequencesPerSecond =
        static_cast<double>(one.job.plan.data) * one.job.batch / speed.firstToken;
    speed.tokensPerSecond = speed.sequencesPerSecond * one.job.sequence;
}

} // namespace

double totalOf(const TimeParts& parts)
{
    double total = 0;
    for (const TimePart& part : parts)
        total += part.seconds;
    return total;
}

SpeedEstimate speedOf(const Job& job, const Device& device, const Calibration& fitted)
{
    const Case one = caseOf(job, device, fitted);
    SpeedEstimate speed;
    speed.errorBand = errorOf(one);
    const bool onlyReads = !job.model.isCached() || job.promptLength() >= job.sequence;
    if (job.task == Task::Training)
        train(one, speed);
    else if (onlyReads)
        pass(one, speed);
    else
        generate(one, speed);
    const double passes = job.task == Task::Training ? 3 : 1; // the backward one is two
    speed.utilization = passes * operationsPerToken(job) * speed.tokensPerSecond
        / (static_cast<double>(job.plan.cores()) * device.flopsPerCore);
    return speed;
}

} // namespace atlas
