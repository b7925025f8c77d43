#pragma once

#include "model/facts/Fact.h"

#include <array>

namespace atlas {

/// Which facts are wanted. What is left empty lets everything through.
struct FactFilter {
    /// Each must stand somewhere in a fact's owner, words, values, sources or notes; upper and
    /// lower case are alike in ASCII.
    std::vector<std::string> words;
    std::string owner; ///< an entry's whole name
    std::optional<EntryKind> ownerKind;
    std::string section;
    std::vector<FactState> states; ///< any of them
};

[[nodiscard]] bool matches(const Fact& fact, const FactFilter& filter);

/// The places in the list of the facts that match, in order.
[[nodiscard]] std::vector<std::size_t>
matching(std::span<const Fact> facts, const FactFilter& filter);

/// A text in its words, parted by blanks.
[[nodiscard]] std::vector<std::string> filterWords(std::string_view text);

/// How many facts are in each state, by the state's number.
[[nodiscard]] std::array<std::size_t, 5> countStates(std::span<const Fact> facts);

/// The distinct owners and sections, in order of appearance.
[[nodiscard]] std::vector<std::string> ownersOf(std::span<const Fact> facts);
[[nodiscard]] std::vector<std::string> sectionsOf(std::span<const Fact> facts);

} // namespace atlas
