#include "model/numerics/Codec.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <set>

using namespace atlas;

namespace {

const NumberFormat& format(std::string_view id)
{
    const NumberFormat* const found = findNumberFormat(id);
    REQUIRE(found != nullptr);
    return *found;
}

} // namespace

TEST_CASE("The largest numbers are those of the published definitions", "[numerics]")
{
    // IEEE 754: (2 - 2^-10) * 2^15. OFP8: E5M2 1.75 * 2^15, E4M3 1.75 * 2^8. Where the largest
    // exponent is kept for special patterns, e4m3 ends at 1.875 * 2^7 and e3m4 at 1.9375 * 2^3.
    // MX: E2M1 1.5 * 2^2.
    CHECK(largest(format("fp16")) == 65504);
    CHECK(largest(format("fp8-e5m2")) == 57344);
    CHECK(largest(format("fp8-e4m3fn")) == 448);
    CHECK(largest(format("mxfp8-e4m3")) == 448);
    CHECK(largest(format("fp8-e4m3")) == 240);
    CHECK(largest(format("fp8-e3m4")) == 15.5);
    CHECK(largest(format("mxfp4-e2m1")) == 6);
    CHECK(largest(format("fp32")) == double{std::numeric_limits<float>::max()});
    CHECK(largest(format("bf16")) == std::ldexp(2 - std::ldexp(1, -7), 127));
    CHECK(largest(format("tf32")) == std::ldexp(2 - std::ldexp(1, -10), 127));
}

TEST_CASE("The smallest numbers are those of the published definitions", "[numerics]")
{
    // OFP8: E5M2 2^-14 and 2^-16, E4M3 2^-6 and 2^-9. MX: E2M1 1 and 0.5. IEEE 754: FP16 2^-14 and
    // 2^-24.
    CHECK(smallestNormal(format("fp8-e5m2")) == std::ldexp(1, -14));
    CHECK(smallestSubnormal(format("fp8-e5m2")) == std::ldexp(1, -16));
    CHECK(smallestNormal(format("fp8-e4m3fn")) == std::ldexp(1, -6));
    CHECK(smallestSubnormal(format("fp8-e4m3fn")) == std::ldexp(1, -9));
    CHECK(smallestNormal(format("mxfp4-e2m1")) == 1);
    CHECK(smallestSubnormal(format("mxfp4-e2m1")) == 0.5);
    CHECK(smallestSubnormal(format("fp16")) == std::ldexp(1, -24));
    CHECK(smallestNormal(format("fp32")) == double{std::numeric_limits<float>::min()});
    CHECK(smallestSubnormal(format("fp32")) == double{std::numeric_limits<float>::denorm_min()});
}

TEST_CASE("Bits add up to the size in the name", "[numerics]")
{
    // data-types.rst: TF32 has the exponent of FP32 and the mantissa of FP16, 19 bits in all.
    CHECK(format("fp32").bits() == 32);
    CHECK(format("tf32").bits() == 19);
    CHECK(format("bf16").bits() == 16);
    CHECK(format("fp16").bits() == 16);
    CHECK(format("mxfp4-e2m1").bits() == 4);
    for (const NumberFormat& each : numberFormats()) {
        if (each.name.find("FP8") != std::string_view::npos)
            CHECK(each.bits() == 8);
    }
}

TEST_CASE("Every format says where its bits and rules are from", "[numerics]")
{
    std::set<std::string_view> ids;
    for (const NumberFormat& each : numberFormats()) {
        CAPTURE(each.id);
        CHECK_FALSE(each.layoutSource.empty());
        CHECK_FALSE(each.rules.empty());
        CHECK_FALSE(each.rulesSource.empty());
        CHECK(ids.insert(each.id).second);
    }
    CHECK(findNumberFormat("fp7") == nullptr);
    // No page of Neuron's says which special patterns its e4m3 and e3m4 have.
    CHECK_FALSE(format("fp8-e4m3").rulesDocumented);
    CHECK_FALSE(format("fp8-e3m4").rulesDocumented);
    CHECK(format("fp8-e4m3fn").rulesDocumented);
}

TEST_CASE("Support names known formats and cores, each pair once", "[numerics]")
{
    std::set<std::pair<std::string_view, std::string_view>> pairs;
    for (const FormatSupport& support : formatSupport()) {
        CAPTURE(support.core, support.format);
        CHECK(findNumberFormat(support.format) != nullptr);
        CHECK(test::catalog().findCore(support.core) != nullptr);
        CHECK_FALSE(support.source.empty());
        CHECK(pairs.emplace(support.core, support.format).second);
    }
    // data-types.rst: NeuronCore-v1 has FP32, FP16 and BF16 and no more; TF32 comes with v2.
    CHECK(pairs.contains({"NeuronCore-v1", "bf16"}));
    CHECK_FALSE(pairs.contains({"NeuronCore-v1", "tf32"}));
    CHECK(pairs.contains({"NeuronCore-v2", "tf32"}));
    // trainium3_arch.rst: the MX types come with v4.
    CHECK_FALSE(pairs.contains({"NeuronCore-v3", "mxfp8-e4m3"}));
    CHECK(pairs.contains({"NeuronCore-v4", "mxfp4-e2m1"}));
}
