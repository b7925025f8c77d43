#include "model/numerics/Codec.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>

using namespace atlas;

namespace {

const NumberFormat& format(std::string_view id)
{
    const NumberFormat* const found = findNumberFormat(id);
    REQUIRE(found != nullptr);
    return *found;
}

std::vector<NumberFormat> smallFormats()
{
    std::vector<NumberFormat> small;
    for (const NumberFormat& each : numberFormats()) {
        if (each.bits() <= 8)
            small.push_back(each);
    }
    return small;
}

/// The finite values of a small format, by trying every pattern.
std::vector<double> allValues(const NumberFormat& format)
{
    std::vector<double> values;
    for (std::uint32_t bits = 0; bits < std::uint32_t{1} << format.bits(); ++bits) {
        if (std::isfinite(decode(format, bits)))
            values.push_back(decode(format, bits));
    }
    std::ranges::sort(values);
    values.erase(std::ranges::unique(values).begin(), values.end());
    return values;
}

double nearest(const NumberFormat& format, double value)
{
    return encode(format, value, {}).value;
}

} // namespace

TEST_CASE("The values of E2M1 are the sixteen of the MX specification", "[numerics]")
{
    // MX specification, version 1.0, § 5.3.3.
    const NumberFormat& e2m1 = format("mxfp4-e2m1");
    const std::vector<double> positive = {0, 0.5, 1, 1.5, 2, 3, 4, 6};
    for (std::uint32_t bits = 0; bits < 8; ++bits) {
        CHECK(decode(e2m1, bits) == positive[bits]);
        CHECK(decode(e2m1, bits | 8U) == -positive[bits]);
    }
}

TEST_CASE("Known patterns of OFP8 mean what its tables say", "[numerics]")
{
    // OFP8, tables 1 and 2.
    CHECK(decode(format("fp8-e5m2"), 0b0'11111'00) == std::numeric_limits<double>::infinity());
    CHECK(std::isnan(decode(format("fp8-e5m2"), 0b1'11111'01)));
    CHECK(decode(format("fp8-e5m2"), 0b0'11110'11) == 57344);
    CHECK(std::isnan(decode(format("fp8-e4m3fn"), 0b0'1111'111)));
    CHECK(decode(format("fp8-e4m3fn"), 0b1'1111'110) == -448);
    CHECK(decode(format("fp8-e4m3fn"), 0b0'0000'001) == std::ldexp(1, -9));
}

TEST_CASE("Every pattern of a small format survives decoding and encoding", "[numerics][property]")
{
    for (const NumberFormat& each : smallFormats()) {
        for (std::uint32_t bits = 0; bits < std::uint32_t{1} << each.bits(); ++bits) {
            CAPTURE(each.id, bits);
            const double value = decode(each, bits);
            if (std::isnan(value))
                continue; // several patterns are NaN
            for (const Rounding mode : allRoundings()) {
                const Encoded again = encode(each, value, {.mode = mode});
                CHECK(again.bits == bits);
                CHECK(again.fate == Fate::Exact);
            }
        }
    }
}

TEST_CASE(
    "Rounding to nearest even agrees with a search through all values", "[numerics][property]")
{
    for (const NumberFormat& each : smallFormats()) {
        const std::vector<double> values = allValues(each);
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            const double low = values[i];
            const double high = values[i + 1];
            CAPTURE(each.id, low, high);
            const double step = high - low;
            CHECK(nearest(each, low + step * 0.25) == low);
            CHECK(nearest(each, low + step * 0.499) == low);
            CHECK(nearest(each, low + step * 0.501) == high);
            const double middle = nearest(each, low + step * 0.5);
            const std::uint32_t even = *encode(each, low, {}).bits % 2 == 0
                ? *encode(each, low, {}).bits
                : *encode(each, high, {}).bits;
            CHECK(middle == decode(each, even));
        }
    }
}

TEST_CASE("FP32 agrees with the processor", "[numerics][property]")
{
    const NumberFormat& fp32 = format("fp32");
    const int exponent = GENERATE(take(40, random(-150, 128)));
    const double significand = GENERATE(take(5, random(1.0, 2.0)));
    const double value = std::ldexp(significand, exponent);
    CAPTURE(value);
    const auto expected = static_cast<float>(value);
    const Encoded found = encode(fp32, -value, {});
    CHECK(found.bits == std::bit_cast<std::uint32_t>(-expected));
    CHECK(found.value == double{-expected});
}

TEST_CASE("FP32 patterns mean what the processor says", "[numerics][property]")
{
    const auto high = static_cast<std::uint32_t>(GENERATE(take(100, random(0, 0xFFFF))));
    const std::uint32_t bits = (high << 16U) | (high * 40503U & 0xFFFFU);
    CAPTURE(bits);
    const double expected{std::bit_cast<float>(bits)};
    const double found = decode(format("fp32"), bits);
    CHECK((std::isnan(expected) ? std::isnan(found) : found == expected));
}

TEST_CASE("Beyond the largest number each format does what its definition says", "[numerics]")
{
    // FP16: 65520 is the middle between 65504 and 65536, which would be next; ties go to even.
    CHECK(nearest(format("fp16"), 65519.999) == 65504);
    CHECK(std::isinf(nearest(format("fp16"), 65520)));
    CHECK(encode(format("fp16"), 65520, {}).fate == Fate::Overflowed);
    CHECK(nearest(format("fp16"), -1e300) == -std::numeric_limits<double>::infinity());
    // E4M3 without infinity: 464 is the middle between 448 (even) and 480.
    CHECK(nearest(format("fp8-e4m3fn"), 464) == 448);
    CHECK(std::isnan(nearest(format("fp8-e4m3fn"), 464.5)));
    // E2M1 has neither infinity nor NaN.
    CHECK(nearest(format("mxfp4-e2m1"), 100) == 6);
    CHECK(encode(format("mxfp4-e2m1"), std::nan(""), {}).fate == Fate::Lost);
    // Toward zero nothing leaves the finite numbers.
    CHECK(encode(format("fp16"), 1e300, {.mode = Rounding::TowardZero}).value == 65504);
    CHECK(encode(format("fp8-e4m3fn"), -1e9, {.saturate = true}).value == -448);
}

TEST_CASE("Rounding toward zero never moves away from it", "[numerics][property]")
{
    const double value = GENERATE(take(200, random(-500.0, 500.0)));
    for (const NumberFormat& each : numberFormats()) {
        CAPTURE(each.id, value);
        const double found = encode(each, value, {.mode = Rounding::TowardZero}).value;
        CHECK(std::abs(found) <= std::abs(value));
        CHECK(
            found
            == std::clamp(
                value > 0 ? neighborsOf(each, value).below : neighborsOf(each, value).above,
                -largest(each),
                largest(each)));
    }
}

TEST_CASE("Stochastic rounding goes up as often as the step is covered", "[numerics]")
{
    // BF16 has steps of 2^-7 above 1. A value a quarter of a step above it goes up for the
    // thresholds below 0.25: 250 of 1,000 even ones.
    const NumberFormat& bf16 = format("bf16");
    const double value = 1 + 0.25 * std::ldexp(1, -7);
    int up = 0;
    for (int i = 0; i < 1000; ++i) {
        const RoundingRule rule{.mode = Rounding::Stochastic, .threshold = (i + 0.5) / 1000};
        const double found = encode(bf16, value, rule).value;
        CHECK((found == 1 || found == 1 + std::ldexp(1, -7)));
        up += found > 1 ? 1 : 0;
        CHECK(encode(bf16, -value, rule).value == -found);
    }
    CHECK(up == 250);
}

TEST_CASE("Small additions vanish to nearest even and add up stochastically", "[numerics]")
{
    // The example of rounding-modes.rst: 1024 in FP16, 2,048 times 0.5 more. The step there is 1,
    // so each addition is a tie whose even end is 1024.
    const NumberFormat& fp16 = format("fp16");
    double even = 1024;
    double drawn = 1024;
    for (std::uint64_t i = 0; i < 2048; ++i) {
        even = encode(fp16, even + 0.5, {}).value;
        drawn =
            encode(
                fp16, drawn + 0.5, {.mode = Rounding::Stochastic, .threshold = drawThreshold(7, i)})
                .value;
    }
    CHECK(even == 1024);
    // The expected sum is 2048 with a deviation of sqrt(2048) / 2 = 22.6; four of them are 91.
    CHECK(std::abs(drawn - 2048) < 91);
}

TEST_CASE("Draws are even, and the same seed gives the same ones", "[numerics]")
{
    double sum = 0;
    constexpr int draws = 10'000;
    for (std::uint64_t i = 0; i < draws; ++i) {
        const double draw = drawThreshold(1, i);
        CHECK((draw >= 0 && draw < 1));
        sum += draw;
    }
    // The mean of n draws deviates by 1 / sqrt(12 n) = 0.0029; four of them.
    CHECK(std::abs(sum / draws - 0.5) < 0.0116);
    CHECK(drawThreshold(1, 5) == drawThreshold(1, 5));
    CHECK(drawThreshold(1, 5) != drawThreshold(2, 5));
}

TEST_CASE("Neighbors stand around a value with nothing between", "[numerics][property]")
{
    for (const NumberFormat& each : smallFormats()) {
        const std::vector<double> values = allValues(each);
        for (std::size_t i = 0; i + 1 < values.size(); ++i) {
            CAPTURE(each.id, values[i]);
            const Neighbors here = neighborsOf(each, values[i]);
            CHECK((here.below == values[i] && here.above == values[i]));
            const Neighbors between = neighborsOf(each, (values[i] + values[i + 1]) / 2);
            CHECK((between.below == values[i] && between.above == values[i + 1]));
        }
        CHECK(std::isinf(neighborsOf(each, values.back() + 1).above));
        CHECK(std::isinf(neighborsOf(each, values.front() - 1).below));
    }
}

TEST_CASE("The values of a range are all that a search finds there", "[numerics][property]")
{
    const double from = GENERATE(-1e9, -500.0, -3.3, 0.0, 0.26, 7.0);
    const double to = GENERATE(-0.1, 0.0, 0.3, 6.0, 1e9);
    for (const NumberFormat& each : smallFormats()) {
        CAPTURE(each.id, from, to);
        std::vector<double> expected;
        for (const double value : allValues(each)) {
            if (value >= from && value <= to)
                expected.push_back(value);
        }
        CHECK(valuesBetween(each, from, to, 1000) == expected);
        if (expected.size() > 1)
            CHECK_FALSE(valuesBetween(each, from, to, expected.size() - 1).has_value());
    }
}

TEST_CASE("A range of a wide format is counted before it is listed", "[numerics]")
{
    // FP32 has 2^23 values from 1 to below 2.
    CHECK_FALSE(valuesBetween(format("fp32"), 1, 2, std::size_t{1} << 23U).has_value());
    CHECK(valuesBetween(format("fp16"), 1, 2, 2000)->size() == 1025);
    CHECK(valuesBetween(format("fp16"), 2, 1, 2000)->empty());
    CHECK(valuesBetween(format("fp16"), std::nan(""), 1, 2000)->empty());
}

TEST_CASE("Numbers are read as people type them, and nothing else", "[numerics]")
{
    CHECK(parseNumber("0.1").value() == 0.1);
    CHECK(parseNumber("+2e3").value() == 2000);
    CHECK(parseNumber("-7").value() == -7);
    CHECK(std::isinf(parseNumber("inf").value()));
    CHECK(std::isnan(parseNumber("nan").value()));
    for (const char* wrong : {"", "+", "+-1", "one", "1,5", "1 2", "1e999", "0x", "--1"}) {
        CAPTURE(wrong);
        const auto read = parseNumber(wrong);
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().what.find("expected") != std::string::npos);
    }
}
