#pragma once

#include "model/simulation/collective/Request.h"
#include "model/topology/Topology.h"

namespace atlas::app {

/// What a person sees first: an all-reduce of 1 GiB over all ranks. For machines whose links have
/// no documented bandwidth it brings an assumed one, which the panel names as such.
[[nodiscard]] CollectiveRequest defaultRequest(const Topology& topology);

/// Assumed for links that no page documents.
inline constexpr BytesPerSecond assumedLinkBandwidth{100e9};

} // namespace atlas::app
