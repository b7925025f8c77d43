#pragma once

#include "model/catalog/Catalog.h"

#include <filesystem>
#include <optional>
#include <string>

namespace atlas::app {

/// Opens the window and returns the program's exit code when it is closed. It makes the
/// QApplication, so it is called at most once; the caller has made sure that there is a display.
/// Translations are read from the folder given and from the person's own.
/// Without a target it shows what was shown last.
[[nodiscard]] int runWindow(
    const Catalog& catalog,
    const std::optional<std::string>& target,
    const std::optional<std::filesystem::path>& translations = {});

} // namespace atlas::app
