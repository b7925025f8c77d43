#pragma once

#include "app/cli/Options.h"

#include <span>

namespace atlas::app {

// The program's exit codes.
inline constexpr int done = 0;
inline constexpr int failed = 1;
inline constexpr int wrongUsage = 2;

/// Does what the options say. Results go to stdout, messages to stderr.
[[nodiscard]] int run(const Options& options);

/// Parses, then runs: the whole program.
[[nodiscard]] int runCommandLine(std::span<const char* const> arguments);

} // namespace atlas::app
