#pragma once

#include "model/catalog/CatalogReader.h"
#include "model/session/Session.h"
#include "model/simulation/collective/ScenarioJson.h"

#include <cstddef>

namespace atlas {

inline constexpr std::size_t mostSessionPlaces = 200;
inline constexpr std::size_t mostSessionBytes = std::size_t{8} * 1024 * 1024; ///< of a file

/// The session as JSON:
///
///     {"format": "neuron-atlas", "version": 2, "kind": "session",
///      "page": {"name", "compared", "hierarchy", "term", "number"},
///      "layers": ["neuronlink", ...], "theme": "overview", "logical_cores": 1 or 2,
///      "history": {"at": 0, "places": [{"machine", "selection", "paths",
///                                       "view": {"scale", "x", "y"}}, ...]},
///      "simulation": {"shown", "moment_s", "scenario": {"machine", "operation", ...}},
///      "story": {"file", "slide"},
///      "memory": {...}}
///
/// What is absent is left out. "memory" belongs to whoever keeps a job of the memory simulation:
/// an object that stands as it is. What another program added to the file or to one of its sections
/// is written back.
[[nodiscard]] std::string toJson(const SessionDocument& document);

/// A session from a file, and how far it was understood.
struct OpenedSession {
    SessionDocument document;
    /// What was not understood, each with its JSON path: of a newer file all that this version
    /// does not know, of one of this version the keys that are kept but not known.
    Problems notes;
    /// The file is of a newer version: writing it would lose what was not understood.
    bool isNewer = false;
    /// The file is of an older version: a scenario, which became a session with its run.
    bool isOlder = false;
};

/// Reads an .atlas file of any version: a scenario of version 1, a session or a scenario of version
/// 2, and of later ones what can be understood. Reports every problem at once with its JSON path.
/// Whether the machine exists is for resolveTarget() to say.
[[nodiscard]] Checked<OpenedSession> readSession(const CatalogText& file);

/// The scenario of an .atlas file of any version: its own, or the one that its session holds.
[[nodiscard]] Checked<Scenario> readAnyScenario(const CatalogText& file);

} // namespace atlas
