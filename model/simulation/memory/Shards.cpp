#include "model/simulation/memory/Shards.h"

#include <algorithm>

namespace atlas {

namespace {

std::uint32_t ceiling(std::uint32_t count, std::uint32_t parts)
{
    return (count + parts - 1) / parts;
}

/// Attention of one layer on one core: matrices of the core's heads; norms and output bias on each.
double attentionOfCore(double hidden, const Attention& attention, std::uint32_t tensor)
{
    const HeadShards shards = headShards(attention, tensor);
    const double queries = static_cast<double>(shards.queriesPerCore) * attention.headSize;
    const double pairs = 2.0 * shards.pairsPerCore * attention.headSize;
    double count = hidden * (2 * queries + pairs) + attention.extra;
    if (attention.inputBias)
        count += queries + pairs;
    if (attention.outputBias)
        count += hidden;
    return count;
}

double expertSize(double hidden, const FeedForward& forward, double width)
{
    const double matrices = forward.gated ? 3 : 2;
    return matrices * hidden * width + (forward.bias ? (matrices - 1) * width + hidden : 0);
}

/// How many experts of the layer a pass of so many tokens wakes: all, or fewer for few tokens.
double wokenExperts(const FeedForward& forward, double tokens)
{
    return std::min<double>(forward.experts, tokens * forward.expertsPerToken);
}

struct ForwardShare {
    double stored = 0;
    double streamed = 0;
    double active = 0;
};

ForwardShare forwardOfCore(double hidden, const FeedForward& forward, const Job& job)
{
    const double tensor = job.plan.tensor;
    if (forward.experts == 0) {
        const double all = expertSize(hidden, forward, forward.width) / tensor;
        return {.stored = all, .streamed = all, .active = all};
    }
    const double spread =
        job.task == Task::Training ? tensor * job.plan.expert : tensor; // see the rules of EP
    const double expert = expertSize(hidden, forward, forward.width) / spread;
    double common = hidden * forward.experts + (forward.routerBias ? forward.experts : 0)
        + (forward.sharedGate ? hidden : 0);
    if (forward.sharedWidth > 0)
        common += expertSize(hidden, forward, forward.sharedWidth) / tensor;
    return {
        .stored = common + forward.experts * expert,
        .streamed = common + wokenExperts(forward, job.passBatch()) * expert,
        .active = common + forward.expertsPerToken * expert};
}

} // namespace

double HeadShards::cacheFactor(const Attention& attention) const
{
    return static_cast<double>(paddedPairs) / attention.kvHeads;
}

HeadShards headShards(const Attention& attention, std::uint32_t tensor)
{
    HeadShards shards;
    shards.queriesPerCore = ceiling(attention.heads, tensor);
    shards.pairsPerCore = ceiling(attention.kvHeads, tensor);
    // Without grouping each query has its own pair, so both are padded alike.
    shards.paddedHeads = shards.queriesPerCore * tensor;
    shards.paddedPairs = shards.pairsPerCore * tensor;
    return shards;
}

std::uint32_t stageLayers(const Job& job)
{
    return ceiling(job.model.layerCount(), job.plan.pipeline);
}

CoreParameters coreParameters(const Job& job)
{
    const Transformer& model = job.model;
    const double hidden = model.hidden;
    const double tensor = job.plan.tensor;
    const double part = static_cast<double>(stageLayers(job)) / std::max(model.layerCount(), 1U);
    CoreParameters core;
    for (const LayerGroup& group : model.layers) {
        const double attention = attentionOfCore(hidden, group.attention, job.plan.tensor)
            * (group.crossAttention ? 2 : 1);
        const ForwardShare forward = forwardOfCore(hidden, group.forward, job);
        const double always = attention + static_cast<double>(group.normalization);
        core.weights += group.count * part * (always + forward.stored);
        core.streamed += group.count * part * (always + forward.streamed);
        core.active += group.count * part * (always + forward.active);
    }
    const auto around =
        static_cast<double>(job.counts.input) + static_cast<double>(job.counts.output);
    core.weights += around / tensor;
    const auto table = static_cast<double>(job.counts.embedding);
    core.embedding = table / tensor;
    core.head = static_cast<double>(job.counts.head) / tensor;
    if (job.framework == Framework::TransformersNeuronx) {
        // The look-up table stands whole on each core; a tied head is a sharded copy of it.
        core.embedding = table;
        core.head = model.head ? table / tensor : 0;
    } else if (job.framework == Framework::OptimumNeuron && job.task == Task::Inference) {
        core.embedding = table;
        core.head = static_cast<double>(job.counts.head);
    }
    if (job.plan.pipeline > 1) // the first stage has the one, the last the other
        (core.embedding < core.head ? core.embedding : core.head) = 0;
    const double scores = static_cast<double>(job.counts.head + job.counts.tiedHead) / tensor;
    core.streamed += scores;
    core.active += scores;
    return core;
}

double cacheValuesPerCore(const Job& job)
{
    const double part =
        static_cast<double>(stageLayers(job)) / std::max(job.model.layerCount(), 1U);
    double values = 0;
    for (const LayerGroup& group : job.model.layers) {
        if (!group.cached)
            continue;
        const HeadShards shards = headShards(group.attention, job.plan.tensor);
        values += 2.0 * group.count * part * shards.pairsPerCore * group.attention.headSize;
    }
    return values;
}

} // namespace atlas
