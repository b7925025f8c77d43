#include "model/workload/Architectures.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

// Llama and what was made after it: rotary positions, normalizations of one vector, a gated
// feed-forward part, keys and values of fewer heads.

namespace atlas {

namespace {

std::uint32_t headSizeOf(const ConfigValues& config, std::uint32_t hidden, std::uint32_t heads)
{
    if (const auto stated = config.optional("head_dim", mostHeadSize))
        return *stated;
    if (hidden % heads != 0)
        config.report(
            "num_attention_heads",
            fmt::format(
                "{} heads do not divide hidden_size {}; a divisor is expected, or head_dim",
                heads,
                hidden));
    return std::max<std::uint32_t>(hidden / heads, 1);
}

Attention attentionOf(const ConfigValues& config, std::uint32_t hidden)
{
    Attention attention;
    attention.heads = config.required("num_attention_heads", mostHeads);
    attention.kvHeads = config.optional("num_key_value_heads", mostHeads).value_or(attention.heads);
    if (attention.heads % attention.kvHeads != 0)
        config.report(
            "num_key_value_heads",
            fmt::format(
                "{} do not divide the {} heads of num_attention_heads; a divisor is expected",
                attention.kvHeads,
                attention.heads));
    attention.headSize = headSizeOf(config, hidden, attention.heads);
    return attention;
}

/// Everything but experts, for a model of one kind of layer.
Transformer base(const ConfigValues& config)
{
    Transformer model;
    model.hidden = config.required("hidden_size", mostWidth);
    model.vocabulary = config.required("vocab_size", mostWords);
    model.embeddingWidth = model.hidden;
    model.positions = config.optional("max_position_embeddings", mostPositions);
    model.head = true;
    model.tied = config.flagOr("tie_word_embeddings", false);
    model.outputParameters = model.hidden;
    LayerGroup group;
    group.count = config.required("num_hidden_layers", mostLayers);
    group.attention = attentionOf(config, model.hidden);
    group.cached = true;
    group.forward.gated = true;
    group.normalization = std::uint64_t{2} * model.hidden;
    model.layers.push_back(group);
    return model;
}

void addNormalizedHeads(Attention& attention)
{
    attention.extra = 2 * attention.headSize;
}

/// The experts that a token passes through: no more than there are.
std::uint32_t
expertsPerToken(const ConfigValues& config, std::uint32_t experts, std::uint32_t usual)
{
    const std::uint32_t count = config.optional("num_experts_per_tok", mostExperts).value_or(usual);
    if (count > experts)
        config.report(
            "num_experts_per_tok",
            fmt::format("expected at most the {} experts, found {}", experts, count));
    return std::min(count, experts);
}

/// Splits layers of experts into those that have them and dense ones of another width.
void splitDense(Transformer& model, std::uint32_t dense, std::uint32_t width)
{
    if (dense == 0)
        return;
    LayerGroup plain = model.layers.front();
    plain.count = dense;
    plain.forward = {.width = width, .gated = true};
    model.layers.front().count -= dense;
    if (model.layers.front().count == 0)
        model.layers.clear();
    model.layers.push_back(plain);
}

/// How many of the layers are dense where every step-th one has experts.
std::uint32_t denseLayers(std::uint32_t layers, std::uint32_t step)
{
    return layers - layers / step;
}

/// Qwen's rule: every decoder_sparse_step-th layer has experts, less those that mlp_only_layers
/// names.
void readQwenExperts(const ConfigValues& config, Transformer& model)
{
    FeedForward& forward = model.layers.front().forward;
    forward.width = config.required("moe_intermediate_size", mostForward);
    forward.experts = config.required("num_experts", mostExperts);
    forward.expertsPerToken = expertsPerToken(config, forward.experts, 1);
    const std::uint32_t layers = model.layers.front().count;
    const std::uint32_t step = config.optional("decoder_sparse_step", mostLayers).value_or(1);
    const std::vector<bool> named = config.named("mlp_only_layers", layers);
    std::uint32_t dense = 0;
    for (std::uint32_t layer = 0; layer < layers; ++layer) {
        if (named[layer] || (layer + 1) % step != 0)
            ++dense;
    }
    if (dense > 0)
        splitDense(model, dense, config.required("intermediate_size", mostForward));
}

} // namespace

Transformer readLlama(const ConfigValues& config)
{
    Transformer model = base(config);
    LayerGroup& group = model.layers.front();
    group.forward.width = config.required("intermediate_size", mostForward);
    group.forward.bias = config.flagOr("mlp_bias", false);
    group.attention.inputBias = config.flagOr("attention_bias", false);
    group.attention.outputBias = group.attention.inputBias;
    return model;
}

Transformer readQwen2(const ConfigValues& config)
{
    Transformer model = base(config);
    model.layers.front().forward.width = config.required("intermediate_size", mostForward);
    model.layers.front().attention.inputBias = true;
    return model;
}

Transformer readQwen3(const ConfigValues& config)
{
    Transformer model = readLlama(config);
    addNormalizedHeads(model.layers.front().attention);
    return model;
}

Transformer readMixtral(const ConfigValues& config)
{
    Transformer model = base(config);
    FeedForward& forward = model.layers.front().forward;
    forward.width = config.required("intermediate_size", mostForward);
    forward.experts = config.optional("num_local_experts", mostExperts).value_or(8);
    forward.expertsPerToken = expertsPerToken(config, forward.experts, 2);
    return model;
}

Transformer readQwen2Moe(const ConfigValues& config)
{
    Transformer model = base(config);
    LayerGroup& group = model.layers.front();
    group.attention.inputBias = true;
    group.forward.sharedWidth = config.required("shared_expert_intermediate_size", mostForward);
    group.forward.sharedGate = true;
    readQwenExperts(config, model);
    return model;
}

Transformer readQwen3Moe(const ConfigValues& config)
{
    Transformer model = base(config);
    addNormalizedHeads(model.layers.front().attention);
    model.layers.front().attention.inputBias = config.flagOr("attention_bias", false);
    model.layers.front().attention.outputBias = model.layers.front().attention.inputBias;
    readQwenExperts(config, model);
    return model;
}

Transformer readLlama4(const ConfigValues& config)
{
    Transformer model = base(config);
    LayerGroup& group = model.layers.front();
    group.attention.inputBias = config.flagOr("attention_bias", false);
    group.attention.outputBias = group.attention.inputBias;
    FeedForward& forward = group.forward;
    forward.width = config.required("intermediate_size", mostForward);
    forward.experts = config.required("num_local_experts", mostExperts);
    forward.expertsPerToken = expertsPerToken(config, forward.experts, 1);
    forward.sharedWidth = forward.width;
    const std::uint32_t step = config.optional("interleave_moe_layer_step", mostLayers).value_or(1);
    const std::uint32_t dense = denseLayers(group.count, step);
    if (dense > 0)
        splitDense(model, dense, config.required("intermediate_size_mlp", mostForward));
    return model;
}

Transformer readGptOss(const ConfigValues& config)
{
    Transformer model = base(config);
    LayerGroup& group = model.layers.front();
    group.attention.inputBias = config.flagOr("attention_bias", true);
    group.attention.outputBias = group.attention.inputBias;
    group.attention.extra = group.attention.heads; // a sink of each head
    FeedForward& forward = group.forward;
    forward.width = config.required("intermediate_size", mostForward);
    forward.bias = true;
    forward.experts = config.required("num_local_experts", mostExperts);
    forward.expertsPerToken = expertsPerToken(config, forward.experts, 4);
    forward.routerBias = true;
    return model;
}

} // namespace atlas
