#pragma once

#include "model/simulation/memory/Calibration.h"
#include "model/simulation/memory/WireTimes.h"
#include "model/units/Quantities.h"

#include <cstdint>

namespace atlas {

/// One collective operation as a plan needs it.
struct CollectiveCall {
    double bytes = 0; ///< the whole buffer
    std::uint32_t ranks = 1; ///< of a group
    WireGroup group;
    const WireTimes* wires = nullptr; ///< null: no machine is known
    BytesPerSecond network; ///< of a rank, when the ranks stand on several instances; else 0
};

struct CollectiveTime {
    double seconds = 0;
    WireBasis basis = WireBasis::None;
};

/// How long it takes: the simulated time on the wires of the machine, of which the start (what a
/// call of 1 KiB takes) counts with the share that measured runs took of it. Where nothing can be
/// simulated, a latency, and the buffer over the bus bandwidth times (n-1)/n, twice for an
/// all-reduce. The one place where the planner's times learn of the wires.
[[nodiscard]] CollectiveTime collectiveTime(const CollectiveCall& call, const Calibration& fitted);

} // namespace atlas
