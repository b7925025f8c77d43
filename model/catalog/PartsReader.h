#pragma once

#include "model/catalog/Catalog.h"
#include "model/catalog/ObjectReader.h"

namespace atlas {

/// Reads what a NeuronCore is made of into a core type: "parts", "paths" and "exclusions". Ends of
/// paths and exclusions must be among the parts.
void readParts(const ObjectReader& object, ReadContext context, NeuronCoreType& core);

} // namespace atlas
