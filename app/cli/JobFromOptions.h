#pragma once

#include "app/cli/FitOptions.h"
#include "model/catalog/Catalog.h"

namespace atlas::app {

/// The job that the options describe, with TP 1 when they state none. Problems are the model's: no
/// such name or file, a broken config.json.
[[nodiscard]] Checked<Job> jobOf(const JobOptions& options);

/// The smallest legal tensor degree with which the job fits, or the largest legal one, or 1.
[[nodiscard]] std::uint32_t
usualTensorDegree(const Job& job, const Device& device, const FitBasis& basis);

} // namespace atlas::app
