#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/catalog/ObjectReader.h"
#include "model/simulation/collective/Request.h"

#include <nlohmann/json_fwd.hpp>

namespace atlas {

/// A machine and what shall happen on it: what is saved and opened again.
struct Scenario {
    std::string machine; ///< catalogue name or notation text
    CollectiveRequest request;
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// The scenario as JSON: {"format": "neuron-atlas-scenario", "version": 1, "machine", "operation",
/// "size_bytes", "algorithm", "ranks", "nodes", ...}. What is as by default is written too, but for
/// what is absent.
[[nodiscard]] std::string toJson(const Scenario& scenario);

/// The inverse. Reports every problem at once with its JSON path: another format or version, keys
/// that are missing or unknown, words and numbers out of range. Whether the machine has the chips
/// and links is for runCollective() to say.
[[nodiscard]] Checked<Scenario> readScenario(const CatalogText& file);

/// The scenario without format and version, for files that hold one among other things.
[[nodiscard]] nlohmann::ordered_json scenarioJson(const Scenario& scenario);

/// The inverse, for an object somewhere in a file.
[[nodiscard]] Scenario readScenarioObject(const JsonNode& node, ReadContext context);

} // namespace atlas
