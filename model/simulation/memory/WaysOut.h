#pragma once

#include "model/simulation/memory/Fit.h"

#include <string>
#include <vector>

namespace atlas {

/// Up to three changes of a job that does not fit, each of which alone makes it legal and fit: a
/// larger tensor degree, ZeRO-1, fewer sequences, a shorter sequence, smaller weights, recomputing,
/// serving what was compiled elsewhere. Of a job that is not legal the nearest legal degrees, those
/// with which it fits first. When none is enough, one sentence says so.
[[nodiscard]] std::vector<WayOut>
waysOut(const Job& job, const Device& device, const FitBasis& basis);

} // namespace atlas
