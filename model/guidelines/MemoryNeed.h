#pragma once

#include "model/guidelines/ModelDescription.h"

#include <string_view>

namespace atlas {

// How much device memory a model needs, by formulas that can be checked by hand.
//
//     P parameters of b bytes, L layers of h KV heads of size d, T tokens, B sequences at once
//
//     inference   weights     P b
//                 KV cache    2 L h d T B b       where the model has one
//
//     training    weights     P b
//                 gradients   P b
//                 optimizer   P (m + 8)           Adam: two moments in FP32 and a master copy,
//                                                 m = 4, or 0 where the weights are FP32 themselves
//
// So training takes 16 bytes for each parameter, in BF16 (2 + 2 + 4 + 8) as in FP32 (4 + 4 + 0 +
// 8). The machine holds one copy of everything, spread over its NeuronCores by tensor or pipeline
// parallelism or, for the optimizer, by ZeRO; each further replica adds its weights and gradients.
//
// Left out: activations, scratchpad, code, DMA rings, buffers of collectives, what a framework
// keeps on every core (embeddings, KV heads when they are fewer than cores), the cache of an
// encoder-decoder's cross-attention. For them a margin stays free, as a share of device memory.

struct MemoryNeed {
    Bytes weights;
    Bytes gradients;
    Bytes optimizer;
    Bytes cache;

    [[nodiscard]] Bytes total() const { return weights + gradients + optimizer + cache; }
};

/// A problem when the description is out of range, or the need more than 2^62 bytes.
[[nodiscard]] Result<MemoryNeed> memoryNeed(const ModelDescription& description);

/// Up to this share of device memory a model fits. The smallest published failure has 68.8 % by
/// these formulas: Llama 3 70B in FP16 on the twelve NeuronCores of inf2.24xlarge filled 16 GiB
/// each, 13.17 GiB of it with tensors and 2.80 GiB with all else. Rounded down to two thirds.
inline constexpr double roomyShare = 2.0 / 3;

/// Above this share it does not fit. OPT 13B with 2,048 tokens on inf2.8xlarge ran with two
/// sequences at 84.6 % and failed with three at 89.5 %. Seven eighths lie between.
inline constexpr double fullestShare = 7.0 / 8;

/// The margins are published for inference on this generation alone (16 GiB for each core); for
/// others and for training they are an assumption.
inline constexpr std::string_view marginCore = "NeuronCore-v2";

/// Where the two runs are described.
inline constexpr std::string_view roomyShareSource =
    "https://github.com/aws-neuron/transformers-neuronx/issues/92";
inline constexpr std::string_view fullestShareSource =
    "https://github.com/aws-neuron/aws-neuron-samples/blob/"
    "bf8872283543912c201860db3362f8d104ef8f77/torch-neuronx/transformers-neuronx/inference/"
    "facebook-opt-13b-sampling.ipynb";

/// Compiling for inference takes about so many times the weights in host memory, as reports on Inf2
/// and Trn1 have it. Not above hostShare, an assumption: Llama 3.1 8B came to 93 % of
/// trn1.2xlarge's and was killed.
inline constexpr std::uint64_t hostCopies = 2;
inline constexpr double hostShare = 7.0 / 8;
inline constexpr std::string_view hostSource =
    "https://github.com/aws-neuron/neuronx-distributed/issues/53";

/// The formula of each part with this description's numbers: "8,030,261,248 × 2 B".
[[nodiscard]] std::string weightsFormula(const ModelDescription& description);
[[nodiscard]] std::string optimizerFormula(const ModelDescription& description);
/// Empty without a cache.
[[nodiscard]] std::string cacheFormula(const ModelDescription& description);

} // namespace atlas
