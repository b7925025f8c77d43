#pragma once

#include "tests/model/simulation/network/FlowCases.h"

namespace atlas::test {

/// The finish times of a case in exact rational arithmetic, rounded at the very end: progressive
/// filling from scratch at every event, nothing remembered, nothing lumped. For small cases.
[[nodiscard]] std::vector<double> exactFinishes(const FlowCase& flowCase);

/// Rates of transfers that all move at once, found by raising all of them in tiny equal steps until
/// each is held up: within `steps` parts of the largest capacity.
[[nodiscard]] std::vector<double>
ratesBySmallSteps(const Network& network, const TransferList& transfers, std::uint32_t steps);

} // namespace atlas::test
