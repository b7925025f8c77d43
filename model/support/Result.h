#pragma once

#include <expected>
#include <string>
#include <vector>

namespace atlas {

/// What is wrong with an input: where it stands, and what was expected and found there.
struct Problem {
    std::string where;
    std::string what;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// Every problem found in one input, in the order in which they stand there.
using Problems = std::vector<Problem>;

/// A value, or the first problem that prevents it.
template<typename T>
using Result = std::expected<T, Problem>;

/// A value, or all the problems that prevent it. The list is never empty.
template<typename T>
using Checked = std::expected<T, Problems>;

/// "where: what", or just what when the place is unnamed.
[[nodiscard]] std::string message(const Problem& problem);

} // namespace atlas
