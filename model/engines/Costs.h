#pragma once

#include "model/catalog/PartKind.h"
#include "model/units/Compute.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace atlas {

/// What one instruction works on.
struct Work {
    std::uint32_t elements = 512; ///< N: elements of each partition, the free size
    std::uint32_t partitions = 128; ///< P
    std::uint32_t stationary = 128; ///< S: columns of the matrix that stays in the array
    std::uint32_t elementBytes = 2; ///< of a gathered element
    std::uint32_t perIndex = 1; ///< e: elements gathered for one index
};

// What instructions cost in cycles of their engine, after the reference of the kernel interface,
// version 2.26.0, and the architecture guides. Left out: the start of an access (about 60 cycles on
// NeuronCore-v2), waiting for semaphores, contention for a memory.

/// One of many matrix multiplications back to back: max(min(64, S), N).
[[nodiscard]] Cycles matmulCost(const Work& work);
/// The same with FP32 inputs: four passes.
[[nodiscard]] Cycles matmulFp32Cost(const Work& work);
/// A transposition by the tensor engine: max(P, min(64, N)).
[[nodiscard]] Cycles tensorTransposeCost(const Work& work);
/// One pass over the elements with the least duration of an instruction: max(64, N).
[[nodiscard]] Cycles onePassCost(const Work& work);
/// Two passes: max(64, 2N).
[[nodiscard]] Cycles twoPassCost(const Work& work);
/// A reduction, without a least duration: N.
[[nodiscard]] Cycles plainPassCost(const Work& work);
/// Two passes without a least duration: 2N.
[[nodiscard]] Cycles plainTwoPassCost(const Work& work);
/// A pass that reduces on its way: max(64, N) + 64.
[[nodiscard]] Cycles reducingPassCost(const Work& work);
/// Reciprocals by the vector engine: max(64, 8N).
[[nodiscard]] Cycles reciprocalCost(const Work& work);
/// Mean and variance out of N statistics: max(64, 13N / 3).
[[nodiscard]] Cycles aggregationCost(const Work& work);
/// A pass of GPSIMD: 150 + N.
[[nodiscard]] Cycles gpsimdPassCost(const Work& work);
/// A stationary matrix put into the array: at best four times as fast as a pass of as many columns,
/// S / 4.
[[nodiscard]] Cycles loadStationaryCost(const Work& work);
/// GPSIMD local gather: 150 + indices * e / C, C = ((28 + 4e) / 4e) / min(4 / bytes, e); N elements
/// are gathered in all.
[[nodiscard]] Cycles localGatherCost(const Work& work);

/// A row of the table of costs.
struct InstructionCost {
    std::optional<PartKind> engine; ///< nothing where the table names none
    std::string_view name;
    std::string_view when; ///< the condition of this formula; empty: always
    std::string_view formula;
    Cycles (*cost)(const Work&);
    std::string_view source;
};

/// All rows, engine by engine.
[[nodiscard]] std::span<const InstructionCost> instructionCosts();

/// The largest shapes that an instruction of an engine takes.
struct TileLimit {
    std::optional<PartKind> engine; ///< nothing: every engine that computes
    std::string_view name;
    std::string_view limit;
    std::uint32_t firstGeneration = 2; ///< of the NeuronCore: 2 for v2
    std::string_view source;
};
[[nodiscard]] std::span<const TileLimit> tileLimits();

/// A case in which an engine is faster than the table of costs says; it takes it by itself.
struct FastMode {
    PartKind engine = PartKind::VectorEngine;
    std::string_view name;
    std::string_view gain;
    std::uint32_t firstGeneration = 3;
    std::string_view source;
};
[[nodiscard]] std::span<const FastMode> fastModes();

} // namespace atlas
