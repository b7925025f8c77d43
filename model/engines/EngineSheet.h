#pragma once

#include "model/engines/Costs.h"
#include "model/facts/Fact.h"
#include "model/support/Result.h"

namespace atlas {

/// What the tensor engine reaches with a sort of inputs:
///
///     2 * rows * columns * clock * m
///
/// for an array of rows * columns elements that each multiply and add once a cycle; m is how many
/// times as much the type does: 1 for BF16, FP16 and TF32, 1/4 for FP32.
struct PeakRate {
    std::string key; ///< of the figure, "tensor_bf16"
    std::string label;
    std::string formula; ///< "2 × 128 × 128 × 2.4 GHz"; empty when something is not documented
    std::optional<FlopsPerSecond> computed;
    std::optional<Figure> documented;
};

/// An instruction with what it takes on an engine of a generation.
struct TimedCost {
    InstructionCost cost;
    Cycles cycles;
    std::optional<Seconds> duration; ///< nothing when no page states the clock
};

/// Everything known of one engine of a NeuronCore generation.
struct EngineSheet {
    std::string core;
    PartKind engine = PartKind::TensorEngine;
    std::vector<Fact> facts; ///< its figures and gaps
    std::optional<Hertz> clock;
    std::vector<PeakRate> peaks; ///< of the tensor engine
    std::vector<TileLimit> limits;
    std::vector<TimedCost> costs;
    std::vector<FastMode> fastModes;
};

/// The engines of a generation, in the order of the part kinds. Sync is one.
[[nodiscard]] std::vector<PartKind> enginesOf(const NeuronCoreType& core);

[[nodiscard]] EngineSheet
engineSheet(const Catalog& catalog, const NeuronCoreType& core, PartKind engine, const Work& work);

/// The sheet for a core and an engine by name: "NeuronCore-v3" or "v3", "tensor". A problem says
/// which there are.
[[nodiscard]] Result<EngineSheet> findEngineSheet(
    const Catalog& catalog, std::string_view core, std::string_view engine, const Work& work);

/// 2 for "NeuronCore-v2"; nothing for another name.
[[nodiscard]] std::optional<std::uint32_t> generationOf(std::string_view core);

} // namespace atlas
