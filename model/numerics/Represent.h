#pragma once

#include "model/numerics/Codec.h"

#include <span>
#include <string>

namespace atlas {

/// A block of values with a shared scale, as the MX formats store it.
struct MxBlock {
    std::uint8_t scaleBits = 0; ///< 2^(bits - 127); 255 is NaN
    double scale = 1;
    std::vector<Encoded> elements;

    /// What element i means.
    [[nodiscard]] double value(std::size_t i) const { return scale * elements[i].value; }
};

/// Stores up to 32 values with one scale: the largest power of two not above the largest magnitude,
/// over the largest power of two of an element (MX specification, version 1.0, § 6.3). Elements
/// beyond the largest are clamped. A block with an infinity or a NaN gets the scale NaN. How the
/// hardware picks the scale in detail is not documented.
[[nodiscard]] MxBlock
storeBlock(const NumberFormat& format, std::span<const double> values, const RoundingRule& rule);

/// A single value as a format stores it; a format with a shared scale has it alone in its block.
struct Represented {
    Encoded element;
    std::optional<std::uint8_t> scaleBits;
    double scale = 1;
    double value = 0;
    double error = 0; ///< value minus the wanted one; NaN when it has no meaning
};
[[nodiscard]] Represented
represent(const NumberFormat& format, double value, const RoundingRule& rule);

/// Where each rounding mode sends a value. In a format with a shared scale the value is alone in
/// its block.
struct Destinations {
    double scale = 1;
    double nearestEven = 0;
    double inner = 0; ///< toward zero; the nearer to zero of the two stochastic ones
    double outer = 0; ///< away from zero; infinite or NaN beyond the largest
    double shareOuter = 0; ///< how often stochastic rounding goes there
};
[[nodiscard]] Destinations destinationsOf(const NumberFormat& format, double value);

/// The distance from a value to the next one of the format, away from zero; the last distance
/// beyond the largest. In units of the scale.
[[nodiscard]] double stepAt(const NumberFormat& format, double value);

/// "0 01111 1000000000": sign, exponent and mantissa apart.
[[nodiscard]] std::string bitText(const NumberFormat& format, std::uint32_t bits);

/// Every digit needed to tell the value from its neighbors among doubles: "0.1", "inf", "NaN".
[[nodiscard]] std::string numberText(double value);

} // namespace atlas
