#pragma once

#include "model/catalog/Catalog.h"

#include <filesystem>
#include <optional>
#include <string>

namespace atlas::app {

/// How the window begins.
struct WindowStart {
    std::optional<std::string> target; ///< absent: what was shown last
    std::optional<std::string> file; ///< instead of a target: what to open
    std::optional<std::string> workload; ///< a model to fit, by name or path
    std::optional<std::filesystem::path> translations; ///< a folder of them
};

/// Opens the window and returns the program's exit code when it is closed. It makes the
/// QApplication, so it is called at most once; the caller has made sure that there is a display.
/// Translations are read from the folder given and from the person's own.
/// A file is handed to a window that is open already, if there is one.
[[nodiscard]] int runWindow(const Catalog& catalog, const WindowStart& start);

} // namespace atlas::app
