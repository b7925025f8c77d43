#include "model/simulation/memory/Speed.h"

#include "model/simulation/memory/PlanRules.h"
#include "model/simulation/memory/RuleBook.h"
#include "model/simulation/memory/Shards.h"

#include <algorithm>
#include <fmt/format.h>

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

/// One collective of the tensor groups over the activations of some tokens: those of an instance
/// all at once.
CollectiveTime tensorCollective(const Case& one, Operation operation, double tokens)
{
    const ShardingPlan& plan = one.job.plan;
    const std::uint64_t groups =
        std::min<std::uint64_t>(plan.cores(), one.device.cores) / std::max(plan.tensor, 1U);
    return collectiveTime(
        {.bytes = tokens * one.job.model.hidden * 2,
         .ranks = plan.tensor,
         .group =
             {.operation = operation,
              .over = PlanAxis::Tensor,
              .tensor = plan.tensor,
              .data = static_cast<std::uint32_t>(std::max<std::uint64_t>(groups, 1))},
         .wires = one.device.wires.get(),
         .network = {}},
        one.fitted);
}

/// The collectives of the attention and of the MLP of each layer in a forward pass.
double layerReduces(const Case& one, double tokens)
{
    return 2 * one.layers * tensorCollective(one, Operation::AllReduce, tokens).seconds;
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

/// One collective among the replicas, over all instances.
CollectiveTime replicaCollective(const Case& one, Operation operation, double bytes)
{
    const ShardingPlan& plan = one.job.plan;
    const std::uint32_t nodes = nodesOf(plan, one.device);
    return collectiveTime(
        {.bytes = bytes,
         .ranks = plan.data,
         .group =
             {.operation = operation,
              .over = PlanAxis::Data,
              .tensor = plan.tensor,
              .data = plan.data * plan.context,
              .pipeline = plan.pipeline,
              .nodes = nodes},
         .wires = one.device.wires.get(),
         .network = nodes > 1 ? one.device.networkPerCore : BytesPerSecond()},
        one.fitted);
}

double exchangeOfReplicas(const Case& one, double parameters)
{
    const double gradients = parameters * bytesOf(one.job.types.gradients);
    const double weights = parameters * bytesOf(one.job.types.weights);
    return replicaCollective(one, Operation::ReduceScatter, gradients).seconds
        + replicaCollective(one, Operation::AllGather, weights).seconds;
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
    const double wires =
        8 * one.layers * tensorCollective(one, Operation::AllGather, tokens).seconds;
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

std::string wiresText(const SpeedEstimate& speed, const Device& device)
{
    const auto basisText = [&](WireBasis basis, std::string_view of) -> std::string {
        switch (basis) {
        case WireBasis::None:
            break;
        case WireBasis::Simulated:
            return fmt::format(
                "Collectives {} are simulated on the wires of {}, all groups at once.",
                of,
                device.instance);
        case WireBasis::Alone:
            return fmt::format(
                "Collectives {} are simulated on the wires of {} for one group alone.",
                of,
                device.instance);
        case WireBasis::ClosedForm:
            return fmt::format(
                "Collectives {} are a latency and a rate: they cannot be simulated on {}.",
                of,
                device.instance);
        }
        return {};
    };
    std::string text = basisText(speed.layerWires, "of layers");
    const std::string others = basisText(speed.replicaWires, "among replicas");
    if (!text.empty() && !others.empty())
        text += ' ';
    return text + others;
}

SpeedEstimate speedOf(const Job& job, const Device& device, const Calibration& fitted)
{
    const Case one = caseOf(job, device, fitted);
    SpeedEstimate speed;
    speed.errorBand = errorOf(one);
    speed.layerWires = tensorCollective(one, Operation::AllReduce, 1).basis;
    if (job.task == Task::Training)
        speed.replicaWires = replicaCollective(one, Operation::AllGather, 1).basis;
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
