#pragma once

#include "model/simulation/memory/Accuracy.h"

#include <string_view>

namespace atlas::test {

/// A job of a known model with a tensor degree, a batch of one and 2,048 tokens.
[[nodiscard]] Job jobOf(std::string_view model, std::uint32_t tensor = 1);

/// A job of a configuration's text.
[[nodiscard]] Job jobOfConfig(std::string_view json);

[[nodiscard]] Device device(std::string_view instance, std::uint32_t logicalCore = 0);

/// Every published case beside what the planner tells.
[[nodiscard]] const Accuracy& accuracy();

/// The texts of all findings, a line for each.
[[nodiscard]] std::string textOf(const std::vector<RuleFinding>& findings);

} // namespace atlas::test
