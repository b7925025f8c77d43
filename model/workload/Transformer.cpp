#include "model/workload/Transformer.h"

#include <algorithm>

namespace atlas {

namespace {

// The counts as functions of a number type: exact in whole numbers, or rough in floating point when
// the sizes may be absurd.

template<typename N>
N attentionOf(N hidden, const Attention& attention)
{
    const auto size = N(attention.headSize);
    const N queries = N(attention.heads) * size;
    const N pairs = 2 * N(attention.kvHeads) * size;
    N count = hidden * queries + hidden * pairs + queries * hidden + N(attention.extra);
    if (attention.inputBias)
        count += queries + pairs;
    if (attention.outputBias)
        count += hidden;
    return count;
}

template<typename N>
N denseOf(N hidden, N width, bool gated, bool bias)
{
    const N matrices = gated ? 3 : 2;
    N count = matrices * hidden * width;
    if (bias)
        count += (matrices - 1) * width + hidden;
    return count;
}

template<typename N>
N expertOf(N hidden, const FeedForward& forward)
{
    return denseOf<N>(hidden, N(forward.width), forward.gated, forward.bias);
}

/// What of the feed-forward part every token passes through.
template<typename N>
N sharedOf(N hidden, const FeedForward& forward)
{
    if (forward.experts == 0)
        return expertOf<N>(hidden, forward);
    N count = hidden * N(forward.experts);
    if (forward.routerBias)
        count += N(forward.experts);
    if (forward.sharedWidth > 0)
        count += denseOf<N>(hidden, N(forward.sharedWidth), forward.gated, forward.bias);
    if (forward.sharedGate)
        count += hidden;
    return count;
}

template<typename N>
struct Counts {
    N embedding = 0;
    N attention = 0;
    N forward = 0;
    N experts = 0;
    N activeExperts = 0;
    N normalization = 0;
};

template<typename N>
Counts<N> countsOf(const Transformer& model)
{
    const auto hidden = N(model.hidden);
    Counts<N> counts;
    counts.embedding = N(model.vocabulary) * N(model.embeddingWidth);
    for (const LayerGroup& group : model.layers) {
        const auto count = N(group.count);
        const N halves = group.crossAttention ? 2 : 1;
        counts.attention += count * halves * attentionOf<N>(hidden, group.attention);
        counts.forward += count * sharedOf<N>(hidden, group.forward);
        counts.normalization += count * N(group.normalization);
        const N expert = count * expertOf<N>(hidden, group.forward);
        counts.experts += N(group.forward.experts) * expert;
        if (group.forward.experts > 0)
            counts.activeExperts += N(group.forward.expertsPerToken) * expert;
    }
    return counts;
}

} // namespace

std::string_view toString(ModelKind kind)
{
    switch (kind) {
    case ModelKind::Decoder:
        return "decoder";
    case ModelKind::Encoder:
        return "encoder";
    case ModelKind::EncoderDecoder:
        return "encoder-decoder";
    case ModelKind::Vision:
        return "vision transformer";
    }
    return "";
}

std::uint32_t Transformer::layerCount() const
{
    std::uint32_t count = 0;
    for (const LayerGroup& group : layers)
        count += group.count;
    return count;
}

std::uint32_t Transformer::experts() const
{
    std::uint32_t most = 0;
    for (const LayerGroup& group : layers)
        most = std::max(most, group.forward.experts);
    return most;
}

bool Transformer::isCached() const
{
    return std::ranges::any_of(layers, &LayerGroup::cached);
}

std::uint64_t ParameterCounts::total() const
{
    return embedding + input + attention + forward + experts + normalization + output + head;
}

std::uint64_t ParameterCounts::activePerToken() const
{
    return attention + forward + activeExperts + normalization + output + head + tiedHead;
}

ParameterCounts countParameters(const Transformer& model)
{
    const auto counts = countsOf<std::uint64_t>(model);
    const bool apart = model.head && !model.tied;
    return {
        .embedding = counts.embedding,
        .input = model.inputParameters,
        .attention = counts.attention,
        .forward = counts.forward,
        .experts = counts.experts,
        .normalization = counts.normalization,
        .output = model.outputParameters,
        .head = apart ? counts.embedding : 0,
        .activeExperts = counts.activeExperts,
        .tiedHead = model.head && model.tied ? counts.embedding : 0};
}

std::uint64_t attentionParameters(const Transformer& model, const LayerGroup& group)
{
    return attentionOf<std::uint64_t>(model.hidden, group.attention);
}

double roughParameters(const Transformer& model)
{
    const auto counts = countsOf<double>(model);
    return 2 * counts.embedding + counts.attention + counts.forward + counts.experts
        + counts.normalization + static_cast<double>(model.inputParameters)
        + static_cast<double>(model.outputParameters);
}

std::uint64_t cacheValuesPerToken(const Transformer& model)
{
    std::uint64_t values = 0;
    for (const LayerGroup& group : model.layers) {
        if (group.cached)
            values +=
                std::uint64_t{2} * group.count * group.attention.kvHeads * group.attention.headSize;
    }
    return values;
}

} // namespace atlas
