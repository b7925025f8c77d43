#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/guidelines/Guidelines.h"

namespace atlas {

/// The guidelines that are compiled in: one file.
[[nodiscard]] std::span<const CatalogText> builtInGuidelineFiles();

/// Reads a file of guidelines. Reports every problem at once: missing or unknown keys and words,
/// dates that are none, ratings of families that the file does not list, a family rated twice on
/// one NeuronCore.
[[nodiscard]] Checked<Guidelines> readGuidelines(const CatalogText& file);

/// The guidelines that are compiled in; they are tested to be free of problems.
[[nodiscard]] Guidelines readBuiltInGuidelines();

} // namespace atlas
