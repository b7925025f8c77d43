#pragma once

#include "model/catalog/Catalog.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

namespace atlas::app {

/// A talk that is given from the command line.
struct PresentOrder {
    std::string talk; ///< a file, or the name of a tour
    std::size_t slide = 0; ///< where it begins
    bool windowed = false; ///< not on the whole screen
    std::optional<std::filesystem::path> translations; ///< a folder with further languages
};

/// Gives the talk and returns the program's exit code when it has ended; what is wrong with the
/// talk goes to stderr. It makes the QApplication, so it is called at most once; the caller has
/// made sure that there is a display.
[[nodiscard]] int runPresentation(const Catalog& catalog, const PresentOrder& order);

} // namespace atlas::app
