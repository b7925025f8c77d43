#include "model/numerics/Represent.h"

#include <catch2/catch.hpp>

#include <array>
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

} // namespace

TEST_CASE("A block's scale puts its largest value in reach of the elements", "[numerics]")
{
    // MX, § 6.3: the scale is 2^(floor(log2(largest)) - exponent of the largest power of two).
    // E2M1 reaches 4 = 2^2: for 100 = 1.56 * 2^6 the scale is 2^4, and 100 / 16 = 6.25 becomes 6.
    const std::array<double, 3> values = {100, 16, -0.5};
    const MxBlock block = storeBlock(format("mxfp4-e2m1"), values, {});
    CHECK(block.scale == 16);
    CHECK(block.scaleBits == 127 + 4);
    CHECK(block.value(0) == 96);
    CHECK(block.value(1) == 16);
    CHECK(block.value(2) == 0); // 0.03 of a step of 0.5
    CHECK(block.elements[2].fate == Fate::Vanished);
}

TEST_CASE("An element beyond the largest is clamped", "[numerics]")
{
    // 7.9 has the exponent of 4: scale 1, and 7.9 is beyond 6.
    const std::array<double, 1> values = {7.9};
    const MxBlock block = storeBlock(format("mxfp4-e2m1"), values, {});
    CHECK(block.scale == 1);
    CHECK(block.value(0) == 6);
    CHECK(block.elements[0].fate == Fate::Overflowed);
}

TEST_CASE("An element that would be NaN beyond the largest is clamped in a block", "[numerics]")
{
    // 500 has the exponent of 256: scale 1. In E4M3 by itself all above 464 is NaN.
    const std::array<double, 1> values = {500};
    CHECK(storeBlock(format("mxfp8-e4m3"), values, {}).value(0) == 448);
    CHECK(std::isnan(represent(format("fp8-e4m3fn"), 500, {}).value));
}

TEST_CASE("A block of zeros has scale one, a block with a NaN the scale NaN", "[numerics]")
{
    const std::array<double, 2> zeros = {0, 0};
    CHECK(storeBlock(format("mxfp8-e4m3"), zeros, {}).scale == 1);
    const std::array<double, 2> broken = {1, std::nan("")};
    const MxBlock block = storeBlock(format("mxfp8-e4m3"), broken, {});
    CHECK(block.scaleBits == 255);
    CHECK(std::isnan(block.value(0)));
}

TEST_CASE(
    "Powers of two keep their value in every format that reaches them", "[numerics][property]")
{
    const int exponent = GENERATE(-6, -2, -1, 0, 1, 2, 3);
    for (const NumberFormat& each : numberFormats()) {
        const double value = std::ldexp(1.0, exponent);
        CAPTURE(each.id, value);
        if (!each.sharedScale && (value < smallestSubnormal(each) || value > largest(each)))
            continue;
        const Represented found = represent(each, value, {});
        CHECK(found.value == value);
        CHECK(found.error == 0);
        CHECK(found.scaleBits.has_value() == each.sharedScale);
    }
}

TEST_CASE("The error is what the format adds", "[numerics]")
{
    // 0.1 lies between 0.09375 and 0.1015625 = 13 * 2^-7 in e4m3: 1.625 * 2^-4.
    const Represented found = represent(format("fp8-e4m3"), 0.1, {});
    CHECK(found.value == 0.1015625);
    CHECK(found.error == 0.1015625 - 0.1);
    CHECK(found.element.fate == Fate::Rounded);
    CHECK(std::isnan(represent(format("fp16"), std::nan(""), {}).error));
}

TEST_CASE("An infinity that a shared scale cannot hold is told", "[numerics]")
{
    const double infinity = std::numeric_limits<double>::infinity();
    CHECK(represent(format("mxfp8-e5m2"), infinity, {}).element.fate == Fate::Overflowed);
    CHECK(represent(format("fp16"), infinity, {}).element.fate == Fate::Exact);
}

TEST_CASE("Bits are printed part by part", "[numerics]")
{
    // -1.5: sign 1, exponent = bias, mantissa one half.
    CHECK(bitText(format("fp16"), *encode(format("fp16"), -1.5, {}).bits) == "1 01111 1000000000");
    CHECK(bitText(format("mxfp4-e2m1"), 0b1011) == "1 01 1");
    CHECK(bitText(format("fp8-e3m4"), 0) == "0 000 0000");
}

TEST_CASE("Numbers are printed with every digit that tells them apart", "[numerics]")
{
    CHECK(numberText(0.1) == "0.1");
    CHECK(numberText(-65504) == "−65504");
    CHECK(numberText(std::nan("")) == "NaN");
    CHECK(numberText(-std::numeric_limits<double>::infinity()) == "−∞");
}

TEST_CASE("Each rounding mode sends a value where the codec does", "[numerics]")
{
    // 1.0625 lies at a quarter of the step from 1 to 1.25 in e5m2.
    const Destinations small = destinationsOf(format("fp8-e5m2"), -1.0625);
    CHECK(small.nearestEven == -1);
    CHECK(small.inner == -1);
    CHECK(small.outer == -1.25);
    CHECK(small.shareOuter == 0.25);
    // Beyond the largest of FP16, a quarter of the last step of 32.
    const Destinations large = destinationsOf(format("fp16"), 65512);
    CHECK(large.inner == 65504);
    CHECK(std::isinf(large.outer));
    CHECK(large.shareOuter == 0.25);
    CHECK(destinationsOf(format("fp16"), 1e9).shareOuter == 1);
    // A representable value stays.
    CHECK(destinationsOf(format("fp16"), 0.5).shareOuter == 0);
    CHECK(destinationsOf(format("fp16"), 0.5).outer == 0.5);
}

TEST_CASE("A shared scale moves the places that values are sent to", "[numerics]")
{
    // 100 in MXFP4: scale 16, 6.25 between 6 and the clamp.
    const Destinations sent = destinationsOf(format("mxfp4-e2m1"), 100);
    CHECK(sent.scale == 16);
    CHECK(sent.nearestEven == 96);
    CHECK(sent.inner == 96);
    CHECK(sent.outer == 96);
    // 72: 4.5 is a quarter of the way from 4 to 6.
    CHECK(destinationsOf(format("mxfp4-e2m1"), 72).shareOuter == 0.25);
}

TEST_CASE("A step is the distance to the next value", "[numerics][property]")
{
    for (const NumberFormat& each : numberFormats()) {
        for (const double value : {0.0, 1.0, 1.5, 3.0}) {
            CAPTURE(each.id, value);
            if (value + stepAt(each, value) > largest(each))
                continue;
            const Neighbors next = neighborsOf(each, value + stepAt(each, value) / 2);
            CHECK(next.below == value);
            CHECK(next.above == value + stepAt(each, value));
        }
    }
}
