#pragma once

#include "model/simulation/neuroncore/EngineTimeline.h"
#include "model/simulation/neuroncore/MatmulPlan.h"
#include "model/support/Watch.h"

namespace atlas {

/// PSUM banks of an attention: of tiles of scores, and each of transposed ones and of outputs.
inline constexpr std::uint32_t mostScoreBanks = 3;
inline constexpr std::uint32_t mostOtherBanks = 2;

// What SimulateMatmul.h describes, put on a timeline. Both stop when they are no longer wanted.

/// A matmul, alone or followed by an activation or a layer normalization, as planMatmul() cut it.
[[nodiscard]] Result<void> scheduleMatmul(
    EngineTimeline& timeline,
    const CoreSpec& core,
    const MatmulRequest& request,
    const MatmulPlan& plan,
    const Watch& watch);

/// How an attention is cut: tiles of 128 queries and 512 keys; keys and values stay in the SBUF. A
/// problem says how many bytes of a partition they need.
[[nodiscard]] Result<MatmulPlan> planAttention(const CoreSpec& core, const MatmulRequest& request);

[[nodiscard]] Result<void> scheduleAttention(
    EngineTimeline& timeline,
    const CoreSpec& core,
    const MatmulRequest& request,
    const MatmulPlan& plan,
    const Watch& watch);

/// The problem of work that was stopped.
[[nodiscard]] Problem stoppedProblem();

/// The part of a whole that a tile has: less at the edge.
[[nodiscard]] constexpr std::uint32_t
extentOf(std::uint32_t tile, std::uint32_t side, std::uint64_t whole)
{
    const std::uint64_t begin = std::uint64_t{tile} * side;
    return static_cast<std::uint32_t>(whole - begin < side ? whole - begin : side);
}

} // namespace atlas
