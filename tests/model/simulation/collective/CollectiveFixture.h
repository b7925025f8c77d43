#pragma once

#include "model/simulation/collective/Run.h"

#include <string_view>

namespace atlas::test {

/// A request of the whole machine.
[[nodiscard]] CollectiveRequest
request(Operation operation, std::uint64_t bytes, Algorithm algorithm);

/// A run that must work; throws with the problem, which fails the test.
[[nodiscard]] CollectiveRun run(std::string_view machine, const CollectiveRequest& request);

/// The problem of a run that must not work, as text; empty when it works.
[[nodiscard]] std::string problemOf(std::string_view machine, const CollectiveRequest& request);

} // namespace atlas::test
