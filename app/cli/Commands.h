#pragma once

#include "app/cli/Options.h"
#include "model/catalog/Catalog.h"

#include <string>

namespace atlas::app {

// What each command prints on stdout, or why it cannot.

[[nodiscard]] std::string listMachines(const Catalog& catalog, const ListOptions& options);
[[nodiscard]] Checked<std::string> showMachine(const Catalog& catalog, const ShowOptions& options);
[[nodiscard]] Checked<std::string> showPaths(const Catalog& catalog, const PathOptions& options);

/// Writes the picture; there is nothing to print. Makes a QGuiApplication that needs no display.
[[nodiscard]] Checked<void> exportDiagram(const Catalog& catalog, const ExportOptions& options);

} // namespace atlas::app
