#pragma once

#include "model/drawing/Drawing.h"
#include "model/drawing/SpatialIndex.h"
#include "model/layout/Layout.h"
#include "model/topology/Queries.h"
#include "model/topology/Topology.h"

#include <memory>
#include <stop_token>

namespace atlas::views {

/// A machine ready to be shown: what stands where and what is under a point. Immutable; views share
/// it.
struct Scene {
    Topology topology;
    Layout layout;
    Drawing drawing; ///< without the inside of chips
    SpatialIndex index;
    Summary summary;
    double chipWidth = 0; ///< of the first chip, in drawing units

    /// The rectangle of an element: a vertex's box, a wire's bounds; empty when it is not drawn.
    [[nodiscard]] Rect bounds(Element element) const;
};

/// Lays a machine out and draws it. Runs in any thread; null when it is asked to stop.
[[nodiscard]] std::shared_ptr<const Scene>
makeScene(const Topology& topology, const std::stop_token& stop = {});

} // namespace atlas::views
