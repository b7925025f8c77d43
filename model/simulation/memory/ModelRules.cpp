#include "model/simulation/memory/RuleBook.h"
#include "model/simulation/memory/Shards.h"

#include <algorithm>
#include <fmt/format.h>

// Rules about what a model and its framework allow.

namespace atlas {

namespace {

constexpr std::string_view headSource = "https://github.com/awslabs/ai-on-eks/pull/74";
constexpr std::string_view paddingSource =
    "archive/transformers-neuronx/transformers-neuronx-developer-guide.rst";
constexpr std::string_view nxdGuide = "libraries/nxd-inference/developer_guides/feature-guide.rst";
constexpr std::string_view trainingGuide = "libraries/nxd-training";
constexpr std::string_view configSource = "the model's config.json";

/// Up to so many times the sequence that a rotary model was trained for, public benchmarks ran.
constexpr std::uint32_t longestStretch = 4;

/// Whether the framework pads heads to a multiple of the degree instead of refusing.
bool pads(Framework framework)
{
    return framework == Framework::TransformersNeuronx || framework == Framework::OptimumNeuron;
}

/// "4 would do", "2 or 4 would do": divisors of a count that are near the wanted one.
std::string nearestDivisors(std::uint32_t count, std::uint32_t wanted)
{
    std::uint32_t below = std::min(wanted, count);
    while (below > 1 && count % below != 0)
        --below;
    std::uint32_t above = wanted + 1;
    while (above <= count && count % above != 0)
        ++above;
    return above <= count ? fmt::format("{} or {} would do", below, above)
                          : fmt::format("{} would do", below);
}

} // namespace

void RuleBook::checkHeads()
{
    const std::uint32_t tensor = m_job.plan.tensor;
    for (const LayerGroup& group : m_job.model.layers) {
        const std::uint32_t heads = group.attention.heads;
        if (heads % tensor == 0)
            continue;
        const HeadShards shards = headShards(group.attention, tensor);
        if (pads(m_job.framework))
            caution(
                "head-padding",
                paddingSource,
                fmt::format(
                    "{} heads on {} cores are padded to {}: {} each.",
                    heads,
                    tensor,
                    shards.paddedHeads,
                    shards.queriesPerCore));
        else
            refuse(
                "head-divisibility",
                headSource,
                fmt::format(
                    "{} wants the {} attention heads to divide by TP {}, and they do not "
                    "(transformers-neuronx would pad them to {}).",
                    toString(m_job.framework),
                    heads,
                    tensor,
                    shards.paddedHeads));
        return;
    }
    if (!pads(m_job.framework) && m_job.model.hidden % tensor != 0)
        refuse(
            "head-divisibility",
            headSource,
            fmt::format(
                "{} wants the width {} to divide by TP {}.",
                toString(m_job.framework),
                m_job.model.hidden,
                tensor));
}

void RuleBook::checkPairs()
{
    const std::uint32_t tensor = m_job.plan.tensor;
    const Attention& attention = m_job.model.attention();
    const std::uint32_t pairs = attention.kvHeads;
    if (pairs == attention.heads || pairs % tensor == 0)
        return;
    if (m_job.framework == Framework::NxdTraining && tensor % pairs != 0) {
        refuse(
            "kv-heads",
            trainingGuide,
            fmt::format(
                "NxD Training copies KV heads a whole number of times (kv_replicator): TP {} is no "
                "multiple of {} KV heads.",
                tensor,
                pairs));
        return;
    }
    const HeadShards shards = headShards(attention, tensor);
    caution(
        "kv-replication",
        nxdGuide,
        fmt::format(
            "{} KV-head copies: {} heads on {} cores cost {:.3g} times the naive bytes.",
            shards.paddedPairs,
            pairs,
            tensor,
            shards.cacheFactor(attention)));
}

void RuleBook::checkLayers()
{
    const std::uint32_t stages = m_job.plan.pipeline;
    const std::uint32_t layers = m_job.model.layerCount();
    if (stages > layers)
        refuse(
            "pipeline-stages",
            trainingGuide,
            fmt::format(
                "{} layers do not fill {} pipeline stages; at most PP {} would do.",
                layers,
                stages,
                layers));
    else if (layers % stages != 0)
        caution(
            "pipeline-stages",
            trainingGuide,
            fmt::format(
                "{} layers in {} stages are uneven: the fullest has {}; PP {}.",
                layers,
                stages,
                stageLayers(m_job),
                nearestDivisors(layers, stages)));
}

void RuleBook::checkExperts()
{
    const std::uint32_t groups = m_job.plan.expert;
    if (groups == 1)
        return;
    const std::uint32_t experts = m_job.model.experts();
    if (experts == 0)
        refuse(
            "experts", configSource, fmt::format("{} has no experts; EP 1 would do.", m_job.name));
    else if (experts % groups != 0)
        refuse(
            "experts",
            nxdGuide,
            fmt::format(
                "{} experts do not divide by EP {}; {}.",
                experts,
                groups,
                nearestDivisors(experts, groups)));
    const bool training = m_job.task == Task::Training;
    const std::uint32_t over = training ? m_job.plan.data : m_job.plan.tensor;
    if (over % groups != 0)
        refuse(
            "experts",
            nxdGuide,
            fmt::format(
                "Expert parallelism uses the cores of {} parallelism, and EP {} does not divide "
                "{} {}.",
                training ? "data" : "tensor",
                groups,
                training ? "DP" : "TP",
                over));
}

void RuleBook::checkSequence()
{
    const std::uint32_t sequence = m_job.sequence;
    if (m_job.plan.context > 1 && sequence % m_job.plan.context != 0)
        refuse(
            "context-parallel",
            nxdGuide,
            fmt::format(
                "{} tokens do not divide by CP {}; {} or {} would do.",
                sequence,
                m_job.plan.context,
                sequence / m_job.plan.context * m_job.plan.context,
                (sequence / m_job.plan.context + 1) * m_job.plan.context));
    const auto positions = m_job.model.positions;
    if (!positions || sequence <= *positions)
        return;
    const bool computed = m_job.model.positionKind != PositionKind::Learned;
    if (computed && sequence <= std::uint64_t{longestStretch} * *positions)
        caution(
            "sequence-limit",
            configSource,
            fmt::format(
                "{} tokens are more than the {} that {} was made for; they run, with worse "
                "answers unless its positions are scaled.",
                sequence,
                *positions,
                m_job.name));
    else
        refuse(
            "sequence-limit",
            configSource,
            fmt::format(
                "{} tokens are {} the {} positions of {}; at most {} would do.",
                sequence,
                computed ? "far beyond" : "beyond",
                *positions,
                m_job.name,
                *positions));
}

void RuleBook::checkTypes()
{
    if (m_job.task == Task::Training && bytesOf(m_job.types.weights) < 2)
        refuse(
            "training-type",
            trainingGuide,
            fmt::format(
                "Training with {} weights is not covered; bf16 or fp32 would do.",
                toString(m_job.types.weights)));
}

void RuleBook::checkBatch()
{
    const ShardingPlan& plan = m_job.plan;
    const std::uint64_t pass = std::uint64_t{plan.data} * plan.microBatch;
    if (m_job.task == Task::Training && plan.globalBatch > 0 && plan.globalBatch % pass != 0)
        refuse(
            "degrees-multiply-out",
            trainingGuide,
            fmt::format(
                "A global batch of {} does not divide by DP {} × micro-batch {}; {} would do.",
                plan.globalBatch,
                plan.data,
                plan.microBatch,
                std::max<std::uint64_t>(plan.globalBatch / pass, 1) * pass));
}

} // namespace atlas
