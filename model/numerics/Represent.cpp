#include "model/numerics/Represent.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace atlas {

namespace {

constexpr int scaleBias = 127;
constexpr std::uint8_t scaleNan = 255;

/// The exponent of the largest power of two that an element can be.
int largestExponent(const NumberFormat& format)
{
    return std::ilogb(largest(format));
}

/// The shared exponent of values whose largest magnitude is this.
int sharedExponent(const NumberFormat& format, double magnitude)
{
    if (magnitude == 0)
        return 0;
    return std::clamp(std::ilogb(magnitude) - largestExponent(format), -scaleBias, scaleBias);
}

} // namespace

MxBlock
storeBlock(const NumberFormat& format, std::span<const double> values, const RoundingRule& rule)
{
    MxBlock block;
    const bool finite = std::ranges::all_of(values, [](double v) { return std::isfinite(v); });
    double magnitude = 0;
    for (const double value : values)
        magnitude = std::max(magnitude, std::abs(value));
    const int exponent = finite ? sharedExponent(format, magnitude) : 0;
    block.scaleBits = finite ? static_cast<std::uint8_t>(exponent + scaleBias) : scaleNan;
    block.scale = finite ? std::ldexp(1.0, exponent) : std::numeric_limits<double>::quiet_NaN();
    RoundingRule clamped = rule;
    clamped.saturate = true;
    block.elements.reserve(values.size());
    for (const double value : values)
        block.elements.push_back(
            encode(format, finite ? std::ldexp(value, -exponent) : 0.0, clamped));
    return block;
}

Represented represent(const NumberFormat& format, double value, const RoundingRule& rule)
{
    Represented result;
    if (format.sharedScale) {
        const MxBlock block = storeBlock(format, std::span(&value, 1), rule);
        result.element = block.elements.front();
        result.scaleBits = block.scaleBits;
        result.scale = block.scale;
        result.value = block.value(0);
        if (std::isinf(value))
            result.element.fate = Fate::Overflowed;
    } else {
        result.element = encode(format, value, rule);
        result.value = result.element.value;
    }
    result.error = result.value == value ? 0.0 : result.value - value;
    return result;
}

double stepAt(const NumberFormat& format, double value)
{
    const double magnitude = std::min(std::abs(value), largest(format));
    const int least = 1 - format.bias;
    const int exponent = magnitude == 0 ? least : std::max(std::ilogb(magnitude), least);
    return std::ldexp(1.0, exponent - format.mantissaBits);
}

Destinations destinationsOf(const NumberFormat& format, double value)
{
    const auto sent = [&](Rounding mode) {
        // The smallest threshold: away from zero whenever the value is not representable.
        return represent(format, value, {.mode = mode, .threshold = 0}).value;
    };
    Destinations result{
        .scale = represent(format, value, {}).scale,
        .nearestEven = sent(Rounding::NearestEven),
        .inner = sent(Rounding::TowardZero),
        .outer = sent(Rounding::Stochastic)};
    if (result.inner == result.outer || std::isnan(value))
        return result;
    const double step = stepAt(format, result.inner / result.scale) * result.scale;
    result.shareOuter = std::min(std::abs(value - result.inner) / step, 1.0);
    return result;
}

std::string bitText(const NumberFormat& format, std::uint32_t bits)
{
    const std::uint32_t mantissa = bits & ((std::uint32_t{1} << format.mantissaBits) - 1);
    const std::uint32_t exponent =
        (bits >> format.mantissaBits) & ((std::uint32_t{1} << format.exponentBits) - 1);
    const std::uint32_t sign = (bits >> (format.mantissaBits + format.exponentBits)) & 1U;
    return fmt::format(
        "{} {:0{}b} {:0{}b}", sign, exponent, format.exponentBits, mantissa, format.mantissaBits);
}

std::string numberText(double value)
{
    if (std::isnan(value))
        return "NaN";
    if (std::isinf(value))
        return value < 0 ? "−∞" : "∞";
    std::string text = fmt::format("{}", value);
    if (text.starts_with('-'))
        text.replace(0, 1, "−");
    return text;
}

} // namespace atlas
