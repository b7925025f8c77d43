#pragma once

#include "model/simulation/neuroncore/SimulateMatmul.h"

namespace atlas {

/// The run as a trace in the JSON form that Chrome and Perfetto show: the NeuronCore is a process,
/// each engine a thread, each instruction a complete event with its tile; counters hold the bytes
/// of an SBUF partition and the PSUM banks in use. A problem when the run kept no instructions.
[[nodiscard]] Result<std::string> traceJson(const TileRun& run);

} // namespace atlas
