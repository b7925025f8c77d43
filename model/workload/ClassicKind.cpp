#include "model/workload/Architectures.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

// GPT, BERT, T5 and ViT: what came before Llama. Biases and normalizations of two vectors, except
// for T5.

namespace atlas {

namespace {

/// A picture's side in pixels and its channels.
constexpr std::uint32_t mostPicture = 1U << 15U;
constexpr std::uint32_t mostChannels = 1024;

/// Which key of an architecture holds which size.
struct Keys {
    std::string_view hidden = "hidden_size";
    std::string_view layers = "num_hidden_layers";
    std::string_view heads = "num_attention_heads";
    std::string_view width = "intermediate_size";
    std::string_view positions = "max_position_embeddings";
};

Attention classicAttention(const ConfigValues& config, const Keys& keys, std::uint32_t hidden)
{
    Attention attention;
    attention.heads = config.required(keys.heads, mostHeads);
    attention.kvHeads = attention.heads;
    if (hidden % attention.heads != 0)
        config.report(
            keys.heads,
            fmt::format(
                "{} heads do not divide {} {}; a divisor is expected",
                attention.heads,
                keys.hidden,
                hidden));
    attention.headSize = std::max<std::uint32_t>(hidden / attention.heads, 1);
    attention.inputBias = true;
    attention.outputBias = true;
    return attention;
}

/// A layer with two normalizations of two vectors, and everything around it but the input.
Transformer classic(const ConfigValues& config, const Keys& keys)
{
    Transformer model;
    model.hidden = config.required(keys.hidden, mostWidth);
    model.embeddingWidth = model.hidden;
    LayerGroup group;
    group.count = config.required(keys.layers, mostLayers);
    group.attention = classicAttention(config, keys, model.hidden);
    group.forward.width = keys.width == "n_inner"
        ? config.optional(keys.width, mostForward).value_or(4 * model.hidden)
        : config.required(keys.width, mostForward);
    group.forward.bias = true;
    group.normalization = std::uint64_t{4} * model.hidden;
    model.layers.push_back(group);
    return model;
}

/// A table of learned positions of so many rows.
void learnPositions(Transformer& model, std::uint32_t positions, std::uint32_t rows)
{
    model.positionKind = PositionKind::Learned;
    model.positions = positions;
    model.inputParameters += std::uint64_t{rows} * model.hidden;
}

std::uint64_t outputOf(const Transformer& model)
{
    return std::uint64_t{2} * model.hidden; // the last normalization
}

/// Patches of the picture: how many, or nothing when they do not divide it.
std::uint32_t patchesOf(const ConfigValues& config, std::uint32_t picture, std::uint32_t patch)
{
    if (picture % patch != 0)
        config.report(
            "patch_size",
            fmt::format("{} does not divide image_size {}; a divisor is expected", patch, picture));
    return (picture / patch) * (picture / patch);
}

} // namespace

Transformer readGpt2(const ConfigValues& config)
{
    Transformer model = classic(
        config,
        {.hidden = "n_embd",
         .layers = "n_layer",
         .heads = "n_head",
         .width = "n_inner",
         .positions = "n_positions"});
    model.vocabulary = config.required("vocab_size", mostWords);
    const std::uint32_t positions = config.required("n_positions", mostPositions);
    learnPositions(model, positions, positions);
    model.outputParameters = outputOf(model);
    model.head = true;
    model.tied = config.flagOr("tie_word_embeddings", true);
    model.layers.front().cached = true;
    return model;
}

Transformer readGptNeoX(const ConfigValues& config)
{
    Transformer model = classic(config, {});
    model.vocabulary = config.required("vocab_size", mostWords);
    model.positions = config.optional("max_position_embeddings", mostPositions);
    model.outputParameters = outputOf(model);
    model.head = true;
    model.tied = config.flagOr("tie_word_embeddings", false);
    LayerGroup& group = model.layers.front();
    group.cached = true;
    group.attention.inputBias = config.flagOr("attention_bias", true);
    group.attention.outputBias = group.attention.inputBias;
    return model;
}

Transformer readOpt(const ConfigValues& config)
{
    Transformer model = classic(config, {.width = "ffn_dim"});
    model.vocabulary = config.required("vocab_size", mostWords);
    const std::uint32_t positions = config.required("max_position_embeddings", mostPositions);
    learnPositions(model, positions, positions + 2); // its table starts at two
    const bool last = config.flagOr("do_layer_norm_before", true)
        && !config.flagOr("_remove_final_layer_norm", false);
    model.outputParameters = last ? outputOf(model) : 0;
    model.head = true;
    model.tied = config.flagOr("tie_word_embeddings", true);
    model.layers.front().cached = true;
    model.embeddingWidth = config.optional("word_embed_proj_dim", mostWidth).value_or(model.hidden);
    if (model.embeddingWidth != model.hidden) // a projection into the model, one out of it
        model.inputParameters += std::uint64_t{2} * model.embeddingWidth * model.hidden;
    return model;
}

Transformer readBert(const ConfigValues& config)
{
    Transformer model = classic(config, {});
    model.kind = ModelKind::Encoder;
    model.vocabulary = config.required("vocab_size", mostWords);
    const std::uint32_t positions = config.required("max_position_embeddings", mostPositions);
    learnPositions(model, positions, positions);
    const std::uint32_t types = config.optional("type_vocab_size", mostWords).value_or(2);
    const std::uint64_t hidden = model.hidden;
    model.inputParameters += types * hidden + 2 * hidden;
    model.outputParameters = hidden * hidden + hidden;
    model.notes.emplace_back(
        "The encoder with its pooler is counted, without a head for any one task.");
    return model;
}

Transformer readT5(const ConfigValues& config)
{
    Transformer model;
    model.kind = ModelKind::EncoderDecoder;
    model.positionKind = PositionKind::Relative;
    model.hidden = config.required("d_model", mostWidth);
    model.vocabulary = config.required("vocab_size", mostWords);
    model.embeddingWidth = model.hidden;
    model.head = true;
    model.tied = config.flagOr("tie_word_embeddings", true);
    LayerGroup encoder;
    encoder.count = config.required("num_layers", mostLayers);
    encoder.attention.heads = config.required("num_heads", mostHeads);
    encoder.attention.kvHeads = encoder.attention.heads;
    encoder.attention.headSize = config.required("d_kv", mostHeadSize);
    encoder.forward.width = config.required("d_ff", mostForward);
    encoder.forward.gated = config.text("feed_forward_proj").starts_with("gated");
    encoder.normalization = std::uint64_t{2} * model.hidden;
    LayerGroup decoder = encoder;
    decoder.count = config.optional("num_decoder_layers", mostLayers).value_or(encoder.count);
    decoder.crossAttention = true;
    decoder.cached = true;
    decoder.normalization = std::uint64_t{3} * model.hidden;
    const std::uint64_t buckets =
        config.optional("relative_attention_num_buckets", mostWords).value_or(32);
    model.inputParameters = 2 * buckets * encoder.attention.heads; // in each half's first layer
    model.outputParameters = std::uint64_t{2} * model.hidden;
    model.layers = {encoder, decoder};
    return model;
}

Transformer readVit(const ConfigValues& config)
{
    Transformer model = classic(config, {});
    model.kind = ModelKind::Vision;
    const std::uint32_t picture = config.optional("image_size", mostPicture).value_or(224);
    const std::uint32_t patch = config.optional("patch_size", mostPicture).value_or(16);
    const std::uint64_t channels = config.optional("num_channels", mostChannels).value_or(3);
    const std::uint64_t hidden = model.hidden;
    const std::uint32_t patches = patchesOf(config, picture, patch);
    learnPositions(model, patches + 1, patches + 1);
    const std::uint64_t inPatch = std::uint64_t{patch} * patch * channels;
    model.inputParameters += hidden + (inPatch + 1) * hidden; // the class token, the patches
    std::uint64_t classes = config.listSize("id2label");
    if (classes == 0)
        classes = config.wholeOr("num_labels", mostWords, 1000);
    model.outputParameters = outputOf(model) + classes * (hidden + 1);
    model.notes.emplace_back(fmt::format("A classifier of {} classes is counted.", classes));
    return model;
}

} // namespace atlas
