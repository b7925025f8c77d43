#pragma once

#include "model/simulation/neuroncore/SimulateMatmul.h"

#include <string_view>

namespace atlas::test {

/// A NeuronCore of the built-in catalogue, "v2"; it must be one that can be simulated.
[[nodiscard]] const CoreSpec& core(std::string_view name);

/// The run of a request that must be possible.
[[nodiscard]] TileRun runOf(std::string_view core, const MatmulRequest& request);

/// The problem of a request that must be impossible, as a message.
[[nodiscard]] std::string problemOf(std::string_view core, const MatmulRequest& request);

/// The instructions of one kind.
[[nodiscard]] std::vector<Instruction> only(const TileRun& run, TileOp op);

/// Checks what holds of every run: no lane does two things at once, the memories are never over
/// their capacity and empty in the end, the roofline is never beaten, the shares add up.
void checkSound(const TileRun& run);

} // namespace atlas::test
