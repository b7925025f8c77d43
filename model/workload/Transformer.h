#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What a transformer does with its input.
enum class ModelKind : std::uint8_t { Decoder, Encoder, EncoderDecoder, Vision };

[[nodiscard]] std::string_view
toString(ModelKind kind); ///< "decoder", "encoder", "encoder-decoder", "vision transformer"

/// How a model knows where a token stands.
enum class PositionKind : std::uint8_t {
    Rotary, ///< computed: longer sequences than it was trained for run
    Learned, ///< a table: the sequence ends where the table does
    Relative, ///< a bias for each distance: any length
};

/// The attention of a layer. Queries have heads, keys and values kvHeads (grouped-query attention
/// when they are fewer).
struct Attention {
    std::uint32_t heads = 0;
    std::uint32_t kvHeads = 0;
    std::uint32_t headSize = 0;
    bool inputBias = false; ///< of queries, keys and values
    bool outputBias = false;
    std::uint32_t extra = 0; ///< further parameters: normalization of queries and keys, sinks
};

/// The feed-forward part of a layer: one for all tokens, or experts of which a router picks some.
struct FeedForward {
    std::uint32_t width = 0; ///< between the matrices; of each expert
    bool gated = false; ///< three matrices instead of two
    bool bias = false;
    std::uint32_t experts = 0; ///< 0 when dense
    std::uint32_t expertsPerToken = 0;
    std::uint32_t sharedWidth = 0; ///< of an expert that sees every token; 0 when there is none
    bool sharedGate = false; ///< a vector that weighs the shared expert
    bool routerBias = false;
};

/// Layers that are all alike.
struct LayerGroup {
    std::uint32_t count = 0;
    Attention attention;
    bool crossAttention = false; ///< to the output of an encoder, of the same shape
    bool cached = false; ///< keys and values are kept while generating
    FeedForward forward;
    std::uint64_t normalization = 0; ///< parameters of each layer
};

/// A transformer by its sizes, as a Hugging Face config.json states them.
struct Transformer {
    std::string architecture; ///< the model_type: "llama"
    ModelKind kind = ModelKind::Decoder;
    PositionKind positionKind = PositionKind::Rotary;
    std::uint32_t hidden = 0;
    std::uint32_t vocabulary = 0; ///< 0 without tokens
    std::uint32_t embeddingWidth = 0; ///< of the token embedding: hidden, or less with projections
    std::optional<std::uint32_t> positions; ///< the longest sequence; absent when not stated
    bool head = false; ///< turns the last layer's output into a score for each token
    bool tied = false; ///< the head is the token embedding
    std::vector<LayerGroup> layers; ///< encoder first; in an order that groups what is alike
    std::uint64_t inputParameters = 0; ///< besides the token embedding: positions, patches, norms
    std::uint64_t outputParameters = 0; ///< besides the head: last norms, pooler, classifier
    std::vector<std::string> notes; ///< what was left out or assumed, in sentences

    [[nodiscard]] std::uint32_t layerCount() const;
    /// The shape of the first group: what most rules ask about.
    [[nodiscard]] const Attention& attention() const { return layers.front().attention; }
    [[nodiscard]] std::uint32_t experts() const; ///< the most of any group
    [[nodiscard]] bool isCached() const; ///< whether some layer keeps keys and values
};

/// Every parameter, once.
struct ParameterCounts {
    std::uint64_t embedding = 0; ///< of tokens
    std::uint64_t input = 0;
    std::uint64_t attention = 0; ///< all layers, with cross-attention
    std::uint64_t forward = 0; ///< dense parts, shared experts and routers of all layers
    std::uint64_t experts = 0; ///< all experts of all layers
    std::uint64_t normalization = 0;
    std::uint64_t output = 0;
    std::uint64_t head = 0; ///< 0 when tied
    std::uint64_t activeExperts = 0; ///< the part of `experts` that one token passes through

    [[nodiscard]] std::uint64_t total() const;
    /// Those that one token passes through: the embedding is a look-up and left out, a tied head is
    /// in.
    [[nodiscard]] std::uint64_t activePerToken() const;
    std::uint64_t tiedHead = 0; ///< the embedding once more when it serves as head; not in total()
};

[[nodiscard]] ParameterCounts countParameters(const Transformer& model);
/// Of one layer of the group.
[[nodiscard]] std::uint64_t attentionParameters(const Transformer& model, const LayerGroup& group);
/// The same total in floating point, for sizes that may overflow.
[[nodiscard]] double roughParameters(const Transformer& model);

/// Keys and values of one token: 2 × layers × KV heads × head size, over all cached layers.
[[nodiscard]] std::uint64_t cacheValuesPerToken(const Transformer& model);

} // namespace atlas
