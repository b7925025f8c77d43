#pragma once

#include "model/simulation/memory/Calibration.h"
#include "model/units/Quantities.h"

#include <cstdint>

namespace atlas {

/// One collective operation as a plan needs it.
struct CollectiveCall {
    enum class Kind : std::uint8_t { AllReduce, AllGather, ReduceScatter };
    Kind kind = Kind::AllReduce;
    double bytes = 0; ///< the whole buffer
    std::uint32_t ranks = 1;
    BytesPerSecond network; ///< of a rank, when the ranks stand on several instances; else 0
};

/// How long it takes: a latency, and the buffer over the bus bandwidth times (n-1)/n, twice for an
/// all-reduce. The one place where the planner's times learn of the wires.
[[nodiscard]] Seconds collectiveTime(const CollectiveCall& call, const Calibration& fitted);

} // namespace atlas
