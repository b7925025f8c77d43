#pragma once

#include "model/topology/Topology.h"

#include <string>

namespace atlas {

/// The whole machine as JSON text: {"name", "title",
/// "vertices":[{"id","kind","label","number",...}],
/// "edges":[{"source","target","kind","bandwidth_bytes_per_s",...}], "figures":[...],
/// "summary":{"chips","neuroncores","neuronlinks",
/// "neuronlinks_unconfirmed","diameter_hops","bisection_bytes_per_s",...}}. What is not documented
/// is null. Same bytes for the same machine.
[[nodiscard]] std::string toJson(const Topology& topology, const Catalog& catalog);

} // namespace atlas
