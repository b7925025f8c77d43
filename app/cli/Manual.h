#pragma once

#include "app/cli/CommandTree.h"

namespace atlas::app {

/// The whole command line as a manual page for man(1), section 1. Holds no date: the same program
/// gives the same bytes.
[[nodiscard]] std::string manualPage(const CommandText& program, std::string_view version);

} // namespace atlas::app
