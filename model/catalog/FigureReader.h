#pragma once

#include "model/catalog/Catalog.h"
#include "model/catalog/ObjectReader.h"

#include <vector>

namespace atlas {

/// Reads one figure definition, the value of its key under "figures" of a file.
[[nodiscard]] FigureDefinition
readDefinition(std::string_view key, const JsonNode& node, ReadContext context);

/// Reads the "figures" of an entry. Their keys must be defined, their units must fit the
/// definition's dimension.
[[nodiscard]] Figures readFigures(
    const JsonNode& node, ReadContext context, const std::vector<FigureDefinition>& definitions);

/// "documented", "derived", "disputed" or "third party" under the key "kind"; another word is
/// reported. Documented when absent.
[[nodiscard]] FigureKind readKind(const ObjectReader& object);

} // namespace atlas
