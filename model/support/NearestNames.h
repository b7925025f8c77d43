#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// The candidates most like the word (case-insensitive edit distance, a prefix or a part counts as
/// close), best first. Candidates that share too little with it are left out, so the list can be
/// empty.
[[nodiscard]] std::vector<std::string>
nearestNames(std::string_view word, std::span<const std::string> candidates, std::size_t most = 3);

/// "“a”, “b” or “c”"; empty for no names. For sentences that say what would work.
[[nodiscard]] std::string alternatives(std::span<const std::string> names);

} // namespace atlas
