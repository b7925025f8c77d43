#pragma once

#include "model/simulation/collective/Run.h"
#include "views/simulation/ShownRun.h"
#include "views/simulation/SimulationPanel.h"

#include <optional>

namespace atlas::views {

/// What the panel is asked about.
struct RunPageQuery {
    const Topology& topology;
    const CollectiveRequest& request;
    const CollectiveRun* run = nullptr; ///< null: there is none
    const ShownRun* shown = nullptr; ///< of the run
    const CollectiveRun* previous = nullptr; ///< to compare with
    const Problem* problem = nullptr; ///< why there is no run
    std::optional<Element> selected; ///< a link or a chip
    double time = 0; ///< the moment that is shown, in seconds
};

[[nodiscard]] SimulationPage runPage(const RunPageQuery& query);

/// "All-reduce"; "32 ranks on 16 chips, 1 GiB, ring": the title and subtitle of the diagram.
[[nodiscard]] QString runTitle(const CollectiveRequest& request);
[[nodiscard]] QString runSubtitle(const Topology& topology, const CollectiveRun& run);

/// A duration as value and unit, with as many digits as tell.
struct Quantity {
    QString value;
    QString unit;
};
[[nodiscard]] Quantity quantityOf(Seconds time);
[[nodiscard]] Quantity quantityOf(BytesPerSecond rate);

/// The fault of the request on a link, as an index into its faults.
[[nodiscard]] std::optional<std::size_t>
faultOf(const CollectiveRequest& request, const Edge& edge);

} // namespace atlas::views
