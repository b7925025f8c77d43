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

/// Insertions, deletions, replacements and swaps of neighbors that turn one word into the other.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b);

/// The same from a word to that beginning of a longer one that is most like it: for words that are
/// still being typed.
[[nodiscard]] std::size_t editDistanceToPrefix(std::string_view word, std::string_view longer);

/// "“a”, “b” or “c”"; empty for no names. For sentences that say what would work.
[[nodiscard]] std::string alternatives(std::span<const std::string> names);

} // namespace atlas
