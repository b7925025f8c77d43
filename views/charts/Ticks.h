#pragma once

#include <vector>

namespace atlas::views {

/// Round values from zero to the first at or above the largest, at most `most` of them: multiples
/// of 1, 2, 2.5 or 5 times a power of ten. {0, 1} when there is nothing to span.
[[nodiscard]] std::vector<double> linearTicks(double largest, int most);

/// Powers of a base (2 or 10) from one below the smallest value, so that its bar is seen, to the
/// first at or above the largest; exponents rise in even steps, at most `most` values (3 at
/// least). Both ends must be positive.
[[nodiscard]] std::vector<double>
logarithmicTicks(double smallest, double largest, double base, int most);

} // namespace atlas::views
