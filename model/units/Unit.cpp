#include "model/units/Unit.h"

#include "model/support/NearestNames.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <vector>

namespace atlas {

namespace {

constexpr double kibi = 1024.0;
constexpr double mebi = kibi * 1024;
constexpr double gibi = mebi * 1024;
constexpr double tebi = gibi * 1024;

// NOLINTBEGIN(modernize-use-designated-initializers): a table reads better in columns
// Within a dimension from small to large; formatQuantity picks from the ladders below.
constexpr auto units = std::to_array<Unit>({
    {"", Dimension::Count, 1},
    {"B", Dimension::Capacity, 1},
    {"KB", Dimension::Capacity, 1e3},
    {"KiB", Dimension::Capacity, kibi},
    {"MB", Dimension::Capacity, 1e6},
    {"MiB", Dimension::Capacity, mebi},
    {"GB", Dimension::Capacity, 1e9},
    {"GiB", Dimension::Capacity, gibi},
    {"TB", Dimension::Capacity, 1e12},
    {"TiB", Dimension::Capacity, tebi},
    {"B/s", Dimension::Rate, 1},
    {"KB/s", Dimension::Rate, 1e3},
    {"KiB/s", Dimension::Rate, kibi},
    {"MB/s", Dimension::Rate, 1e6},
    {"MiB/s", Dimension::Rate, mebi},
    {"GB/s", Dimension::Rate, 1e9},
    {"B/ns", Dimension::Rate, 1e9},
    {"GiB/s", Dimension::Rate, gibi},
    {"TB/s", Dimension::Rate, 1e12},
    {"TiB/s", Dimension::Rate, tebi},
    {"Mbps", Dimension::NetworkRate, 1e6 / 8},
    {"Gbps", Dimension::NetworkRate, 1e9 / 8},
    {"Tbps", Dimension::NetworkRate, 1e12 / 8},
    {"FLOPS", Dimension::FloatCompute, 1},
    {"GFLOPS", Dimension::FloatCompute, 1e9},
    {"TFLOPS", Dimension::FloatCompute, 1e12},
    {"PFLOPS", Dimension::FloatCompute, 1e15},
    {"EFLOPS", Dimension::FloatCompute, 1e18},
    {"OPS", Dimension::IntegerCompute, 1},
    {"GOPS", Dimension::IntegerCompute, 1e9},
    {"TOPS", Dimension::IntegerCompute, 1e12},
    {"Hz", Dimension::Frequency, 1},
    {"MHz", Dimension::Frequency, 1e6},
    {"GHz", Dimension::Frequency, 1e9},
    {"ns", Dimension::Time, 1e-9},
    {"µs", Dimension::Time, 1e-6},
    {"ms", Dimension::Time, 1e-3},
    {"s", Dimension::Time, 1},
    {"elements/cycle", Dimension::Throughput, 1},
    {"%", Dimension::Ratio, 0.01},
});
// NOLINTEND(modernize-use-designated-initializers)

using Ladder = std::span<const std::string_view>;

/// The units in which the product shows a dimension, from small to large.
Ladder ladder(Dimension dimension)
{
    static constexpr auto count = std::to_array<std::string_view>({""});
    static constexpr auto capacity =
        std::to_array<std::string_view>({"B", "KiB", "MiB", "GiB", "TiB"});
    static constexpr auto rate =
        std::to_array<std::string_view>({"B/s", "KB/s", "MB/s", "GB/s", "TB/s"});
    static constexpr auto network = std::to_array<std::string_view>({"Mbps", "Gbps"});
    static constexpr auto compute =
        std::to_array<std::string_view>({"FLOPS", "GFLOPS", "TFLOPS", "PFLOPS", "EFLOPS"});
    static constexpr auto integer = std::to_array<std::string_view>({"OPS", "GOPS", "TOPS"});
    static constexpr auto frequency = std::to_array<std::string_view>({"Hz", "MHz", "GHz"});
    static constexpr auto time = std::to_array<std::string_view>({"ns", "µs", "ms", "s"});
    static constexpr auto throughput = std::to_array<std::string_view>({"elements/cycle"});
    static constexpr auto ratio = std::to_array<std::string_view>({"%"});
    switch (dimension) {
    case Dimension::Count:
        return count;
    case Dimension::Capacity:
        return capacity;
    case Dimension::Rate:
        return rate;
    case Dimension::NetworkRate:
        return network;
    case Dimension::FloatCompute:
        return compute;
    case Dimension::IntegerCompute:
        return integer;
    case Dimension::Frequency:
        return frequency;
    case Dimension::Time:
        return time;
    case Dimension::Throughput:
        return throughput;
    case Dimension::Ratio:
        return ratio;
    }
    return count;
}

std::string_view withoutTrailingZeros(std::string_view digits)
{
    if (!digits.contains('.') || digits.contains('e')) {
        return digits;
    }
    digits = digits.substr(0, digits.find_last_not_of('0') + 1);
    return digits.ends_with('.') ? digits.substr(0, digits.size() - 1) : digits;
}

/// "-1234567.5" to "-1,234,567.5", or as the current language separates.
std::string withThousandsSeparated(std::string_view digits)
{
    const Speech& speech = currentSpeech();
    const std::size_t sign = digits.starts_with('-') ? 1 : 0;
    const std::size_t wholeEnd = std::min(digits.find('.'), digits.size());
    std::string text(digits.substr(0, sign));
    for (std::size_t i = sign; i < wholeEnd; ++i) {
        if (i > sign && (wholeEnd - i) % 3 == 0) {
            text += speech.groupSeparator;
        }
        text += digits[i];
    }
    text += localized(digits.substr(wholeEnd));
    return text;
}

/// Beyond this a fixed-point text stops being readable.
constexpr double largestFixed = 1e15;

std::string roundedDigits(double value)
{
    const double size = std::abs(value);
    if (size < 0.1 && size > 0) {
        return fmt::format("{:.2g}", value);
    }
    return fmt::format("{:.{}f}", value, size < 99.995 ? 2 : 1);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

bool isRate(const Unit& unit)
{
    return unit.dimension == Dimension::Rate || unit.dimension == Dimension::NetworkRate;
}

std::vector<std::string> rateSymbols()
{
    std::vector<std::string> symbols;
    for (const Unit& unit : units) {
        if (isRate(unit)) {
            symbols.emplace_back(unit.symbol);
        }
    }
    return symbols;
}

/// Why the text after the number is no unit of a rate, and what would be one.
std::string wrongRateUnit(std::string_view symbol, std::string_view text)
{
    if (symbol.empty()) {
        return fmt::format(
            "“{}” has no unit: expected a rate such as “96 GiB/s” or “100 Gbps”", text);
    }
    const std::vector<std::string> near = nearestNames(symbol, rateSymbols());
    const std::string hint = near.empty() ? "“GB/s”, “GiB/s” or “Gbps”" : alternatives(near);
    if (findUnit(symbol)) {
        return fmt::format("“{}” is not a rate: expected a unit such as {}", text, hint);
    }
    return fmt::format("“{}” has the unknown unit “{}”: did you mean {}?", text, symbol, hint);
}

} // namespace

std::span<const Unit> allUnits()
{
    return units;
}

std::optional<Unit> findUnit(std::string_view symbol)
{
    std::string_view wanted = symbol == "us" ? "µs" : symbol;
    if (wanted.ends_with("/sec")) {
        wanted.remove_suffix(std::string_view("ec").size());
    }
    const auto* const found = std::ranges::find(units, wanted, &Unit::symbol);
    return found == units.end() ? std::nullopt : std::optional(*found);
}

std::string_view toString(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Count:
        return "count";
    case Dimension::Capacity:
        return "capacity";
    case Dimension::Rate:
        return "rate";
    case Dimension::NetworkRate:
        return "network rate";
    case Dimension::FloatCompute:
        return "float compute";
    case Dimension::IntegerCompute:
        return "integer compute";
    case Dimension::Frequency:
        return "frequency";
    case Dimension::Time:
        return "time";
    case Dimension::Throughput:
        return "throughput";
    case Dimension::Ratio:
        return "ratio";
    }
    return "";
}

std::string formatNumber(double value)
{
    if (!std::isfinite(value) || std::abs(value) >= largestFixed) {
        return localized(fmt::format("{:.4g}", value));
    }
    const std::string digits = roundedDigits(value);
    if (digits.find('e') != std::string::npos) // its exponent has no thousands
        return localized(digits);
    const std::string text = withThousandsSeparated(withoutTrailingZeros(digits));
    return text == "-0" ? "0" : text;
}

std::string formatExactly(double value)
{
    const std::string digits = fmt::format("{}", value);
    const bool plain = digits.find_first_not_of("-0123456789.") == std::string::npos;
    return plain ? withThousandsSeparated(withoutTrailingZeros(digits)) : localized(digits);
}

FormattedQuantity formatQuantity(double baseValue, Dimension dimension)
{
    const Ladder steps = ladder(dimension);
    std::size_t step = steps.size() - 1;
    const auto in = [&](std::size_t i) {
        return baseValue / findUnit(steps[i]).value_or(Unit{}).factor;
    };
    // 999.96 GB/s would read "1,000 GB/s": the comparison is with what will be shown.
    while (step > 0 && std::abs(in(step)) < 0.99995) {
        --step;
    }
    if (baseValue == 0) {
        step = 0;
    }
    return {.number = formatNumber(in(step)), .unit = std::string(steps[step])};
}

namespace {

std::string joined(const FormattedQuantity& quantity)
{
    return quantity.number + " " + quantity.unit;
}

} // namespace

std::string toString(Bytes amount)
{
    return joined(formatQuantity(static_cast<double>(amount.count()), Dimension::Capacity));
}

std::string toString(BytesPerSecond rate)
{
    return joined(formatQuantity(rate.value(), Dimension::Rate));
}

std::string toString(Seconds duration)
{
    return joined(formatQuantity(duration.value(), Dimension::Time));
}

Result<BytesPerSecond> parseRate(std::string_view text)
{
    const auto refuse = [](std::string what) {
        return std::unexpected(Problem{.where = {}, .what = std::move(what)});
    };
    const std::string_view words = trimmed(text);
    double number = 0;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), number);
    if (error == std::errc::invalid_argument) {
        return refuse(fmt::format(
            "“{}” does not start with a number: expected a rate such as "
            "“96 GiB/s” or “100 Gbps”",
            text));
    }
    const std::string_view symbol =
        trimmed(words.substr(static_cast<std::size_t>(end - words.data())));
    const std::optional<Unit> unit = findUnit(symbol);
    if (!unit || !isRate(*unit)) {
        return refuse(wrongRateUnit(symbol, text));
    }
    const double rate = number * unit->factor;
    if (error == std::errc::result_out_of_range || !std::isfinite(rate) || rate <= 0) {
        return refuse(fmt::format("“{}” is not a positive, finite rate", text));
    }
    return BytesPerSecond(rate);
}

} // namespace atlas
