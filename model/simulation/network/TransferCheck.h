#pragma once

#include "model/simulation/network/Flow.h"

namespace atlas {

/// The first thing that is wrong with what simulate() is given; see there.
[[nodiscard]] std::optional<Problem>
checkFlow(const Network& network, const TransferList& transfers, const FlowOptions& options);

/// The transfers in an order in which predecessors come first. Empty when the order in which they
/// were added is one. A cycle is a problem that prints it. Predecessors must exist.
[[nodiscard]] Result<std::vector<TransferId>>
dependencyOrder(const Network& network, const TransferList& transfers);

} // namespace atlas
