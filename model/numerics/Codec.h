#pragma once

#include "model/numerics/NumberFormat.h"
#include "model/support/Result.h"

#include <optional>
#include <vector>

namespace atlas {

/// Where a value between two representable ones goes.
enum class Rounding : std::uint8_t {
    NearestEven, ///< to the nearer; from the middle to the one whose last bit is 0
    Stochastic, ///< away from zero with a probability that is the distance covered
    TowardZero,
};

[[nodiscard]] std::string_view toString(Rounding mode); ///< "to nearest even"...
[[nodiscard]] std::span<const Rounding> allRoundings();

/// A way of rounding, complete: the same rule gives the same result.
struct RoundingRule {
    Rounding mode = Rounding::NearestEven;
    /// For the stochastic mode, from 0 to below 1: rounds away from zero when the part of the step
    /// that is covered is greater. Drawn evenly, it makes the probability.
    double threshold = 0.5;
    /// Values beyond the largest become the largest, not infinity or NaN.
    bool saturate = false;
};

/// An even draw from 0 to below 1 for a stochastic rule: the index-th of a seed's sequence.
[[nodiscard]] double drawThreshold(std::uint64_t seed, std::uint64_t index);

enum class Fate : std::uint8_t {
    Exact,
    Rounded,
    Vanished, ///< rounded to zero
    Overflowed, ///< beyond the largest
    Lost, ///< the format has no such thing: a NaN where there is none
};

/// A value in a format.
struct Encoded {
    std::optional<std::uint32_t> bits; ///< nothing when lost
    double value = 0; ///< what the bits mean, without a shared scale
    Fate fate = Fate::Exact;
};

/// What a bit pattern means; higher bits than the format has are ignored.
[[nodiscard]] double decode(const NumberFormat& format, std::uint32_t bits);

[[nodiscard]] Encoded encode(const NumberFormat& format, double value, const RoundingRule& rule);

/// The finite values of a format around a value: below <= value <= above; equal when the value is
/// representable, infinite beyond the largest.
struct Neighbors {
    double below = 0;
    double above = 0;
};
[[nodiscard]] Neighbors neighborsOf(const NumberFormat& format, double value);

/// The distinct finite values from one to another, ascending; nothing when there are more than
/// most.
[[nodiscard]] std::optional<std::vector<double>>
valuesBetween(const NumberFormat& format, double from, double to, std::size_t most);

[[nodiscard]] double largest(const NumberFormat& format);
[[nodiscard]] double smallestNormal(const NumberFormat& format);
[[nodiscard]] double smallestSubnormal(const NumberFormat& format);

/// A number as people type it: "0.1", "-3e5", "inf", "nan". A problem names anything else.
[[nodiscard]] Result<double> parseNumber(std::string_view text);

} // namespace atlas
