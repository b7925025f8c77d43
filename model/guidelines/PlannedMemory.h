#pragma once

#include "model/catalog/Catalog.h"
#include "model/guidelines/ModelDescription.h"
#include "model/simulation/memory/Fit.h"

#include <optional>
#include <string>

namespace atlas {

/// What the planner says of a whole machine: its best way to run a model there.
struct PlannedMemory {
    FitVerdict verdict = FitVerdict::Ok;
    std::string plan; ///< "TP 24", "TP 8, PP 2, DP 2"
    std::string framework; ///< "transformers-neuronx"
    Bytes need; ///< of the fullest NeuronCore, everything counted
    Bytes capacity; ///< device memory of a NeuronCore
    HostUse host; ///< while the model is loaded; compiling is left to another machine
};

/// Judged over every legal plan of the machine, as rankPlans() does. Nothing where the planner has
/// no say: the model is described by numbers alone or they were changed, the machine's memory is
/// not documented, or no plan is legal there.
[[nodiscard]] std::optional<PlannedMemory> plannedMemory(
    const Catalog& catalog, const InstanceType& instance, const ModelDescription& description);

/// The same in a sentence.
[[nodiscard]] std::string sayPlanned(const PlannedMemory& planned);

} // namespace atlas
