#pragma once

#include "model/simulation/memory/Job.h"

namespace atlas {

/// How the attention of a layer lies on the cores of a tensor-parallel group.
struct HeadShards {
    std::uint32_t queriesPerCore = 0; ///< heads, padded
    std::uint32_t pairsPerCore = 0; ///< KV heads, padded or copied
    std::uint32_t paddedHeads = 0; ///< of the group
    std::uint32_t paddedPairs = 0; ///< of the group, with copies

    /// What the cache takes above the naive share: 1 when nothing is copied.
    [[nodiscard]] double cacheFactor(const Attention& attention) const;
};

[[nodiscard]] HeadShards headShards(const Attention& attention, std::uint32_t tensor);

/// Parameters of one core, padded and copied; of its pipeline stage with the most layers.
struct CoreParameters {
    double weights = 0; ///< of layers, norms, input and output
    double embedding = 0;
    double head = 0;
    double streamed = 0; ///< what a pass of one token for each sequence reads: weights less idle
                         ///< experts, and the head
    double active = 0; ///< what one token passes through, with the head
};

[[nodiscard]] CoreParameters coreParameters(const Job& job);

/// Keys and values that one token takes on a core.
[[nodiscard]] double cacheValuesPerCore(const Job& job);

/// Layers of the fullest pipeline stage.
[[nodiscard]] std::uint32_t stageLayers(const Job& job);

} // namespace atlas
