#include "model/units/ReadQuantity.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

std::unexpected<Problem> refuse(std::string what)
{
    return std::unexpected(Problem{.where = {}, .what = std::move(what)});
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

struct NumberAndSymbol {
    double number = 0;
    std::string_view symbol;
};

/// Nothing when the text does not start with a finite number.
std::optional<NumberAndSymbol> split(std::string_view text)
{
    const std::string_view words = trimmed(text);
    NumberAndSymbol parts;
    const auto [end, error] =
        std::from_chars(words.data(), words.data() + words.size(), parts.number);
    if (error != std::errc() || !std::isfinite(parts.number))
        return std::nullopt;
    parts.symbol = trimmed(words.substr(static_cast<std::size_t>(end - words.data())));
    return parts;
}

/// A keyboard has no µ, and the SI writes a small k.
std::string_view spelled(std::string_view symbol)
{
    if (symbol == "us")
        return "µs";
    return symbol == "kB" ? std::string_view("KB") : symbol;
}

/// The factor of a unit of the dimension.
std::optional<double> factorOf(std::string_view symbol, Dimension dimension)
{
    const std::optional<Unit> unit = findUnit(spelled(symbol));
    return unit && unit->dimension == dimension ? std::optional(unit->factor) : std::nullopt;
}

} // namespace

Result<Bytes> readBytes(std::string_view text)
{
    constexpr double most = 1152921504606846976.0; // 2^60
    const auto parts = split(text);
    if (!parts)
        return refuse(fmt::format(
            "“{}” does not start with a number: expected a size such as 1GiB or 64KiB", text));
    if (parts->symbol.empty())
        return refuse(fmt::format(
            "“{}” has no unit: expected B, KiB, MiB, GiB, KB, MB or GB, such as {}B", text, text));
    const auto factor = factorOf(parts->symbol, Dimension::Capacity);
    if (!factor)
        return refuse(fmt::format(
            "“{}” in “{}” is no unit of size: expected B, KiB, MiB, GiB, TiB, KB, MB, GB or TB",
            parts->symbol,
            text));
    const double amount = parts->number * *factor;
    if (amount <= 0)
        return refuse(fmt::format("“{}” is not above zero: expected at least 1B", text));
    if (amount > most)
        return refuse(fmt::format("“{}” is more than 1048576TiB, the largest size here", text));
    if (amount != std::floor(amount))
        return refuse(fmt::format("“{}” is no whole number of bytes", text));
    return Bytes(static_cast<std::uint64_t>(amount));
}

Result<Seconds> readDuration(std::string_view text)
{
    constexpr double most = 1000;
    const auto parts = split(text);
    const auto factor = parts ? factorOf(parts->symbol, Dimension::Time) : std::nullopt;
    if (!factor)
        return refuse(
            fmt::format("“{}” is no duration: expected one with its unit, such as 1.5us", text));
    const double duration = parts->number * *factor;
    if (duration < 0 || duration > most)
        return refuse(fmt::format("“{}” is not from 0 to 1000s", text));
    return Seconds(duration);
}

Result<double> readShare(std::string_view text)
{
    constexpr double hundredth = 0.01;
    const auto parts = split(text);
    const bool percent = parts && parts->symbol == "%";
    if (!parts || (!percent && !parts->symbol.empty()))
        return refuse(fmt::format("“{}” is no share: expected one such as 50% or 0.5", text));
    const double share = parts->number * (percent ? hundredth : 1);
    if (share <= 0 || share > 1)
        return refuse(fmt::format("“{}” is not above 0% and up to 100%", text));
    return share;
}

} // namespace atlas
