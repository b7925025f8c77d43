#pragma once

#include "model/units/Unit.h"

namespace atlas {

// Readers of quantities that people type. A bare number, another dimension and a value out of range
// are problems that name the text and what would work.

/// "1 GiB", "64MB", "4096 B": at least 1 byte, at most 2^60; parts of a byte are refused.
[[nodiscard]] Result<Bytes> readBytes(std::string_view text);

/// "15 µs", "15us", "2ms": from 0 to 1,000 seconds.
[[nodiscard]] Result<Seconds> readDuration(std::string_view text);

/// "50%" or "0.5": above 0, at most 1.
[[nodiscard]] Result<double> readShare(std::string_view text);

} // namespace atlas
