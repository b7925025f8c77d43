#pragma once

#include "app/cli/Options.h"
#include "model/catalog/Catalog.h"
#include "model/parts/Address.h"
#include "model/parts/PartTable.h"

#include <memory>
#include <string>

namespace atlas::app {

// What each command prints on stdout, or why it cannot.

[[nodiscard]] std::string listMachines(const Catalog& catalog, const ListOptions& options);
[[nodiscard]] Checked<std::string> showPaths(const Catalog& catalog, const PathOptions& options);
[[nodiscard]] Checked<std::string>
compareThings(const Catalog& catalog, const CompareOptions& options);
[[nodiscard]] Checked<std::string>
showHierarchy(const Catalog& catalog, const HierarchyOptions& options);

/// A place that an address leads to.
struct Place {
    Topology topology;
    std::shared_ptr<const PartTable> parts; ///< null when nothing is known to be inside its chips
    MachinePlace place;
    std::string missing; ///< a sentence when the address names something that does not exist
};
[[nodiscard]] Checked<Place> findPlace(const Catalog& catalog, const std::string& address);

/// What can follow on a command line, a line each: the word, a tab and what it is; ":files" and
/// ":folders" where a path can.
[[nodiscard]] std::string completeWords(const Catalog& catalog, const CompleteOptions& options);

/// The figures of a machine, a chip or a part; as JSON the whole topology, or the place.
[[nodiscard]] std::string showPlace(const Catalog& catalog, const Place& place, bool json);

/// Writes the picture of a machine, a chip or a part; there is nothing to print. Makes a
/// QGuiApplication that needs no display.
[[nodiscard]] Checked<void> exportPlace(const Place& given, const ExportOptions& options);
/// The same of what a session shows, in its theme, with its layers: its machine, or the moment of
/// its run. The target is an .atlas file.
[[nodiscard]] Checked<void> exportSession(const Catalog& catalog, const ExportOptions& options);
[[nodiscard]] Checked<std::string>
searchAtlas(const Catalog& catalog, const SearchOptions& options);
[[nodiscard]] Checked<std::string> explainTerm(const ExplainOptions& options);
[[nodiscard]] Checked<std::string>
adviseModel(const Catalog& catalog, const AdviseOptions& options);
/// The matrix of the guidelines.
[[nodiscard]] std::string showFit(const Catalog& catalog, const FitOptions& options);

/// A plan judged, and whether it is refused.
struct FitAnswer {
    std::string text;
    bool refused = false;
};
[[nodiscard]] Checked<FitAnswer> fitModel(const Catalog& catalog, const FitOptions& options);
/// How far estimates are from what was published, case by case.
[[nodiscard]] Checked<std::string> showAccuracy(const Catalog& catalog, const FitOptions& options);
[[nodiscard]] Checked<std::string>
rankModelPlans(const Catalog& catalog, const PlanOptions& options);

/// Runs a simulation; writes the trace when one is asked for.
[[nodiscard]] Checked<std::string>
simulateTraffic(const Catalog& catalog, const SimulateOptions& options);

/// Runs a tile simulation or draws up a roofline; writes the trace when one is asked for.
[[nodiscard]] Checked<std::string>
simulateTiles(const Catalog& catalog, const TileOptions& options);

} // namespace atlas::app
