#pragma once

#include "model/support/Result.h"
#include "model/units/Quantities.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace atlas {

/// Sizes from one to another, each a factor larger.
struct SizeRange {
    Bytes from;
    Bytes to;
    double factor = 2;
};

/// A sweep has at most this many sizes.
inline constexpr std::size_t mostSweepSizes = 200;

/// "1KiB:1GiB:x4". A problem says which part is wrong and what would work.
[[nodiscard]] Result<SizeRange> parseSizeRange(std::string_view text);
/// The sizes of a range, each rounded to whole bytes.
[[nodiscard]] std::vector<Bytes> sizesOf(const SizeRange& range);

} // namespace atlas
