#pragma once

#include "model/simulation/network/Flow.h"

namespace atlas {

/// The transfers that decide the makespan, the first one first: the last to finish, the predecessor
/// whose finish let it start, and so on until one that started at its own time. Of several at the
/// same time the one with the lowest number counts.
[[nodiscard]] std::vector<ChainLink> criticalChain(
    const TransferList& transfers,
    std::span<const Seconds> starts,
    std::span<const Seconds> finishes);

} // namespace atlas
