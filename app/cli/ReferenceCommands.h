#pragma once

#include "app/cli/ReferenceOptions.h"
#include "model/catalog/Catalog.h"

namespace atlas::app {

/// What a command that looks things up prints on stdout, or why it cannot.
[[nodiscard]] Checked<std::string> lookUp(const Catalog& catalog, const ReferenceOptions& options);

[[nodiscard]] Checked<std::string> showFacts(const Catalog& catalog, const FactsOptions& options);

[[nodiscard]] Checked<std::string> showNumber(const NumberOptions& options);

[[nodiscard]] Checked<std::string> showEngine(const Catalog& catalog, const EngineOptions& options);

[[nodiscard]] Checked<std::string>
showFeature(const Catalog& catalog, const FeatureOptions& options);

} // namespace atlas::app
