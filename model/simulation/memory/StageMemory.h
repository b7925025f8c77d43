#pragma once

#include "model/simulation/memory/Placement.h"
#include "model/simulation/memory/Timeline.h"

#include <optional>
#include <vector>

namespace atlas {

// Where the bytes of a plan stand on the instance. The cores of a pipeline stage are alike: the
// stages before the last full one hold one layer more than the rest when the layers do not divide,
// the first keeps the embedding, the last the head, and stage p of P keeps the activations of
// min(P - p, micro-batches) passes. Left out: the first core of optimum-neuron, which alone has
// embedding and head, is not told from its group.

/// What a core of a pipeline stage holds, from what the fullest core of the plan holds.
[[nodiscard]] MemoryUse memoryOfStage(const FitReport& report, std::uint32_t stage);

/// What it holds at a moment of a training step or a generation, s from the start; the last moment
/// when it is later.
[[nodiscard]] MemoryUse memoryAt(const Timeline& timeline, double time);

/// The stage whose cores stand at each logical core of the first instance; nothing where none does.
struct PlacedStages {
    std::vector<TensorGroup> groups; ///< of the first instance
    std::vector<std::optional<std::uint32_t>> groupOfCore; ///< by logical core: index into groups
};

/// Empty groups when they do not fit into the instance.
[[nodiscard]] PlacedStages placedStages(const ShardingPlan& plan, const Device& device);

} // namespace atlas
