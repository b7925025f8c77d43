#pragma once

#include "model/simulation/collective/Run.h"

namespace atlas {

/// The run as a trace in the JSON form that Chrome and Perfetto show: a process for each chip, in
/// it a thread for its sends and one for the steps within it; each transfer a complete event from
/// the moment it was allowed to start to its finish, with bytes, step and chunk. Where a record was
/// kept, counters hold the load of the busiest links. Times are in µs from the start of the
/// operation.
[[nodiscard]] std::string traceJson(const CollectiveRun& run);

} // namespace atlas
