#pragma once

#include "model/simulation/collective/Run.h"
#include "views/simulation/ShowRun.h"

#include <memory>

namespace atlas::app {

/// A run with everything that is shown of it. Immutable.
struct RunValue {
    CollectiveRun run;
    std::shared_ptr<const views::ShownRun> shown;
};

/// Simulates a request and makes it ready to be shown. Runs in any thread.
[[nodiscard]] Result<std::shared_ptr<const RunValue>>
makeRun(const Topology& topology, const CollectiveRequest& request, const Watch& watch);

using views::linkBetween;
using views::linkShares;
using views::shownRun;

} // namespace atlas::app
