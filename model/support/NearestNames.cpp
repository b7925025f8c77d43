#include "model/support/NearestNames.h"

#include <algorithm>
#include <cctype>
#include <compare>
#include <optional>
#include <ranges>
#include <utility>

namespace atlas {

namespace {

/// Longer words are no misspelled names; the bound keeps hostile input cheap.
constexpr std::size_t longestWord = 64;

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::ranges::transform(
        result, result.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return result;
}

/// The edit distances from the whole of a to each beginning of b, from the empty one on.
std::vector<std::size_t> distancesToPrefixes(std::string_view a, std::string_view b)
{
    std::vector<std::size_t> beforeLast(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({last[j] + 1, current[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                current[j] = std::min(current[j], beforeLast[j - 2] + 1);
            }
        }
        std::swap(beforeLast, last);
        std::swap(last, current);
    }
    return last;
}

struct Candidate {
    std::size_t rank = 0; ///< 0 for a prefix, 1 for a part, otherwise 1 + edit distance
    std::size_t index = 0;
    friend auto operator<=>(const Candidate&, const Candidate&) = default;
};

/// How well the candidate fits; nothing when the two share too little: at most two fifths of the
/// longer one may differ, or two neighbouring letters have changed places.
std::optional<std::size_t> rankOf(std::string_view word, std::string_view candidate)
{
    constexpr std::size_t shortestPart = 2;
    if (word == candidate || (word.size() >= shortestPart && candidate.starts_with(word))) {
        return 0;
    }
    if (word.size() >= shortestPart && candidate.find(word) != std::string_view::npos) {
        return 1;
    }
    const std::size_t distance = editDistance(word, candidate);
    const std::size_t longer = std::max(word.size(), candidate.size());
    const bool swapped = distance == 1 && std::ranges::is_permutation(word, candidate);
    return swapped || distance * 5 <= longer * 2 ? std::optional(distance + 1) : std::nullopt;
}

} // namespace

std::vector<std::string>
nearestNames(std::string_view word, std::span<const std::string> candidates, std::size_t most)
{
    if (word.empty() || word.size() > longestWord) {
        return {};
    }
    const std::string wanted = lowered(word);
    std::vector<Candidate> ranked;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (candidates[i].size() > longestWord) {
            continue;
        }
        if (const auto rank = rankOf(wanted, lowered(candidates[i]))) {
            ranked.push_back({.rank = *rank, .index = i});
        }
    }
    std::ranges::sort(ranked);
    std::vector<std::string> names;
    for (const Candidate& candidate : ranked | std::views::take(most)) {
        names.push_back(candidates[candidate.index]);
    }
    return names;
}

std::size_t editDistance(std::string_view a, std::string_view b)
{
    return distancesToPrefixes(a, b).back();
}

std::size_t editDistanceToPrefix(std::string_view word, std::string_view longer)
{
    return std::ranges::min(distancesToPrefixes(word, longer));
}

std::string alternatives(std::span<const std::string> names)
{
    std::string text;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (i > 0) {
            text += i + 1 == names.size() ? " or " : ", ";
        }
        text += "“" + names[i] + "”";
    }
    return text;
}

} // namespace atlas
