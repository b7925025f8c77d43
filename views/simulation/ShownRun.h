#pragma once

#include "model/drawing/Loads.h"
#include "model/simulation/playback/ChunkBook.h"
#include "model/simulation/playback/Playback.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace atlas::views {

/// A run as the diagram shows it. Immutable; views share it.
struct ShownRun {
    Topology topology;
    Playback playback;
    std::vector<double> shares; ///< by edge: of its bandwidth that is left; 0: failed; empty: all 1
    std::optional<EdgeId> busiest; ///< over the whole run
    std::vector<VertexId> deadChips;
    std::optional<ChunkBook> chunks;

    /// The loads at a moment, in seconds; of chips only when asked for.
    [[nodiscard]] RunLoads loadsAt(double time, bool withChips) const;
    /// A moment near the middle of the run at which its busiest link is busy: what to show first.
    [[nodiscard]] double busyMoment() const;
};

} // namespace atlas::views
