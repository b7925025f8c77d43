#include "model/numerics/Codec.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace atlas {

namespace {

constexpr std::array roundings{Rounding::NearestEven, Rounding::Stochastic, Rounding::TowardZero};

std::uint32_t signBit(const NumberFormat& format)
{
    return std::uint32_t{1} << (format.exponentBits + format.mantissaBits);
}

std::uint32_t exponentMask(const NumberFormat& format)
{
    return (std::uint32_t{1} << format.exponentBits) - 1;
}

/// The finite value of a pattern without sign. Patterns in order are values in order.
double magnitudeAt(const NumberFormat& format, std::uint64_t pattern)
{
    const std::uint64_t step = std::uint64_t{1} << format.mantissaBits;
    const auto exponent = static_cast<int>(pattern >> format.mantissaBits);
    const std::uint64_t mantissa = pattern & (step - 1);
    const auto significand = static_cast<double>(exponent == 0 ? mantissa : mantissa + step);
    return std::ldexp(significand, std::max(exponent, 1) - format.bias - format.mantissaBits);
}

/// Where a magnitude stands among the patterns: at or above one, by a part of the step to the next.
struct Position {
    std::uint64_t pattern = 0;
    double part = 0;
};

/// Every operation is exact: the steps are powers of two.
Position positionOf(const NumberFormat& format, double magnitude)
{
    if (magnitude == 0)
        return {};
    const int least = 1 - format.bias;
    const int exponent = std::max(std::ilogb(magnitude), least);
    const double steps = std::ldexp(magnitude, format.mantissaBits - exponent);
    const double whole = std::floor(steps);
    const auto binades = static_cast<std::uint64_t>(exponent - least);
    return {
        .pattern = (binades << format.mantissaBits) + static_cast<std::uint64_t>(whole),
        .part = steps - whole};
}

bool goesUp(const Position& position, const RoundingRule& rule)
{
    constexpr double middle = 0.5;
    switch (rule.mode) {
    case Rounding::NearestEven:
        return position.part > middle || (position.part == middle && (position.pattern & 1U) != 0);
    case Rounding::Stochastic:
        return position.part > rule.threshold;
    case Rounding::TowardZero:
        return false;
    }
    return false;
}

/// The pattern of a NaN without sign; nothing when the format has none.
std::optional<std::uint32_t> nanPattern(const NumberFormat& format)
{
    switch (format.specials) {
    case Specials::InfinityAndNan:
        return (exponentMask(format) << format.mantissaBits)
            | (std::uint32_t{1} << (format.mantissaBits - 1));
    case Specials::NanOnly:
        return signBit(format) - 1;
    case Specials::None:
        return std::nullopt;
    }
    return std::nullopt;
}

Encoded made(const NumberFormat& format, std::uint32_t bits, Fate fate)
{
    return {.bits = bits, .value = decode(format, bits), .fate = fate};
}

Encoded encodeNan(const NumberFormat& format)
{
    const auto pattern = nanPattern(format);
    if (!pattern)
        return {.bits = {}, .value = std::numeric_limits<double>::quiet_NaN(), .fate = Fate::Lost};
    return made(format, *pattern, Fate::Exact);
}

/// What becomes of a magnitude beyond the largest.
Encoded encodeBeyond(const NumberFormat& format, std::uint32_t sign, const RoundingRule& rule)
{
    const bool clamped = rule.saturate || format.specials == Specials::None;
    if (clamped)
        return made(format, sign | format.largestMagnitude(), Fate::Overflowed);
    if (format.specials == Specials::NanOnly)
        return made(format, sign | (signBit(format) - 1), Fate::Overflowed);
    return made(format, sign | (exponentMask(format) << format.mantissaBits), Fate::Overflowed);
}

/// Finite values have whole places on a line: the pattern, negative for negative values.
std::int64_t placeBelow(const NumberFormat& format, double value)
{
    const auto most = static_cast<std::int64_t>(format.largestMagnitude());
    if (std::isinf(value))
        return value > 0 ? most : -most - 1;
    const Position position = positionOf(format, std::abs(value));
    const auto pattern = static_cast<std::int64_t>(position.pattern);
    if (value >= 0)
        return std::min(pattern, most);
    return std::max(position.part > 0 ? -pattern - 1 : -pattern, -most - 1);
}

double valueAt(const NumberFormat& format, std::int64_t place)
{
    const double magnitude =
        magnitudeAt(format, static_cast<std::uint64_t>(place < 0 ? -place : place));
    return place < 0 ? -magnitude : magnitude;
}

} // namespace

std::string_view toString(Rounding mode)
{
    switch (mode) {
    case Rounding::NearestEven:
        return "to nearest even";
    case Rounding::Stochastic:
        return "stochastic";
    case Rounding::TowardZero:
        return "toward zero";
    }
    return {};
}

std::span<const Rounding> allRoundings()
{
    return roundings;
}

double drawThreshold(std::uint64_t seed, std::uint64_t index)
{
    // SplitMix64; its upper 53 bits fill a double's significand.
    constexpr std::uint64_t golden = 0x9E3779B97F4A7C15;
    std::uint64_t z = seed + (index + 1) * golden;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EB;
    z ^= z >> 31U;
    return std::ldexp(static_cast<double>(z >> 11U), -53);
}

double decode(const NumberFormat& format, std::uint32_t bits)
{
    const bool negative = (bits & signBit(format)) != 0;
    const std::uint32_t pattern = bits & (signBit(format) - 1);
    double magnitude = 0;
    if (pattern <= format.largestMagnitude()) {
        magnitude = magnitudeAt(format, pattern);
    } else {
        const bool infinite = format.specials == Specials::InfinityAndNan
            && pattern == exponentMask(format) << format.mantissaBits;
        magnitude = infinite ? std::numeric_limits<double>::infinity()
                             : std::numeric_limits<double>::quiet_NaN();
    }
    return negative ? -magnitude : magnitude;
}

Encoded encode(const NumberFormat& format, double value, const RoundingRule& rule)
{
    if (std::isnan(value))
        return encodeNan(format);
    const std::uint32_t sign = std::signbit(value) ? signBit(format) : 0;
    if (std::isinf(value)) {
        Encoded result = encodeBeyond(format, sign, rule);
        if (std::isinf(result.value))
            result.fate = Fate::Exact;
        return result;
    }
    Position position = positionOf(format, std::abs(value));
    if (goesUp(position, rule))
        ++position.pattern;
    if (position.pattern > format.largestMagnitude()) {
        RoundingRule beyond = rule;
        beyond.saturate = rule.saturate || rule.mode == Rounding::TowardZero;
        return encodeBeyond(format, sign, beyond);
    }
    const auto pattern = static_cast<std::uint32_t>(position.pattern);
    if (position.part == 0)
        return made(format, sign | pattern, Fate::Exact);
    return made(format, sign | pattern, pattern == 0 ? Fate::Vanished : Fate::Rounded);
}

Neighbors neighborsOf(const NumberFormat& format, double value)
{
    constexpr double infinity = std::numeric_limits<double>::infinity();
    const double most = largest(format);
    if (value > most)
        return {most, infinity};
    if (value < -most)
        return {-infinity, -most};
    const std::int64_t place = placeBelow(format, value);
    const double below = valueAt(format, place);
    return {below, below == value ? below : valueAt(format, place + 1)};
}

std::optional<std::vector<double>>
valuesBetween(const NumberFormat& format, double from, double to, std::size_t most)
{
    std::vector<double> values;
    const double reach = largest(format);
    if (!(from <= to) || from > reach || to < -reach)
        return values;
    std::int64_t first = placeBelow(format, std::max(from, -reach));
    if (valueAt(format, first) < from)
        ++first;
    const std::int64_t last = placeBelow(format, std::min(to, reach));
    if (last < first)
        return values;
    const auto count = static_cast<std::uint64_t>(last - first) + 1;
    if (count > most)
        return std::nullopt;
    values.reserve(count);
    for (std::int64_t place = first; place <= last; ++place)
        values.push_back(valueAt(format, place));
    return values;
}

double largest(const NumberFormat& format)
{
    return magnitudeAt(format, format.largestMagnitude());
}

double smallestNormal(const NumberFormat& format)
{
    return std::ldexp(1.0, 1 - format.bias);
}

double smallestSubnormal(const NumberFormat& format)
{
    return std::ldexp(1.0, 1 - format.bias - format.mantissaBits);
}

Result<double> parseNumber(std::string_view text)
{
    const auto refuse = [&text](std::string_view why) {
        return std::unexpected(Problem{
            .where = {},
            .what = fmt::format(
                "“{}” {}; a number such as 0.1, -3e5, inf or nan is expected", text, why)});
    };
    std::string_view rest = text;
    if (rest.starts_with('+') && !rest.starts_with("+-"))
        rest.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
    if (error == std::errc::invalid_argument || end != rest.data() + rest.size())
        return refuse("is not a number");
    if (error == std::errc::result_out_of_range)
        return refuse("is beyond what a 64-bit number holds");
    return value;
}

} // namespace atlas
