#pragma once

#include "model/simulation/collective/Run.h"
#include "views/simulation/ShownRun.h"

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

/// A run of a machine as the diagram shows it.
[[nodiscard]] std::shared_ptr<const views::ShownRun>
shownRun(const Topology& topology, const CollectiveRun& run);

/// What a request changes about the links of a machine, by edge: the share of its bandwidth that is
/// left to it; 0: it has failed, or a chip at its end is dead.
[[nodiscard]] std::vector<double>
linkShares(const Topology& topology, const CollectiveRequest& request);

/// The edge of the NeuronLink between two chips.
[[nodiscard]] std::optional<EdgeId>
linkBetween(const Topology& topology, std::uint32_t a, std::uint32_t b);

} // namespace atlas::app
