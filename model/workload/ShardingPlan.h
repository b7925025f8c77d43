#pragma once

#include "model/support/Result.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace atlas {

/// What the backward pass computes again instead of keeping it.
enum class Recompute : std::uint8_t {
    None,
    Selective, ///< the scores of attention
    Full, ///< everything but the input of each layer
};

[[nodiscard]] std::string_view toString(Recompute recompute); ///< "none", "selective", "full"
[[nodiscard]] Result<Recompute> parseRecompute(std::string_view text);

/// How a model is spread over NeuronCores. Degrees are from 1 to 32,768, so that their product is a
/// 64-bit number.
struct ShardingPlan {
    std::uint32_t tensor = 1; ///< cores that share each matrix
    std::uint32_t pipeline = 1; ///< stages of layers
    std::uint32_t data = 1; ///< replicas
    std::uint32_t expert = 1; ///< groups of experts, over the cores of tensor and data parallelism
    std::uint32_t context = 1; ///< parts of the sequence
    bool sequenceParallel = true; ///< activations between the matrices are split over the tensor
                                  ///< cores as well; for training
    bool zero1 = false; ///< optimizer states are split over the replicas
    Recompute recompute = Recompute::Selective;
    std::uint32_t microBatch = 1; ///< sequences that one pass takes, for training
    std::uint32_t globalBatch = 0; ///< sequences of an optimizer step; 0: usualMicroBatches of each
                                   ///< replica
    std::uint32_t nodes = 0; ///< instances; 0: as few as the degrees need
    std::uint32_t logicalCore = 0; ///< physical cores of a logical one (LNC); 0: the chip's default
    std::uint32_t startCore = 0; ///< the first core of the instance that is used

    /// NeuronCores that the degrees need together.
    [[nodiscard]] std::uint64_t cores() const;
    /// The passes of a replica in an optimizer step.
    [[nodiscard]] std::uint32_t microBatches() const;
};

/// Passes of an optimizer step where no global batch is stated: sixteen, as published runs of Llama
/// 2 7B and GPT-3 6.7B had, and at least four for each pipeline stage.
[[nodiscard]] std::uint32_t usualMicroBatches(std::uint32_t stages);

} // namespace atlas
