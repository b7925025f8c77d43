#include "model/guidelines/ModelDescription.h"

#include <catch2/catch.hpp>

using namespace atlas;
using Catch::Contains;

TEST_CASE("Parameters are read with and without a suffix", "[advice]")
{
    struct Case {
        const char* text;
        std::uint64_t parameters;
    };
    for (const Case& right :
         {Case{"7B", 7'000'000'000},
          Case{"7b", 7'000'000'000},
          Case{"70e9", 70'000'000'000},
          Case{"1.5T", 1'500'000'000'000},
          Case{"110M", 110'000'000},
          Case{"350k", 350'000},
          Case{"8,030,261,248", 8'030'261'248},
          Case{"1", 1},
          Case{"1000T", 1'000'000'000'000'000}}) {
        CAPTURE(right.text);
        const auto read = parseParameters(right.text);
        REQUIRE(read);
        CHECK(*read == right.parameters);
    }
}

TEST_CASE("What is no number of parameters is refused with what would work", "[advice]")
{
    for (const char* text :
         {"",
          "B",
          "seven",
          "-7B",
          "0",
          "0.1",
          "nan",
          "inf",
          "7BB",
          "7 B",
          "1e99",
          "1001T",
          "0x10",
          "11111111111111111111111111111111111111111111"}) {
        CAPTURE(text);
        const auto read = parseParameters(text);
        REQUIRE_FALSE(read);
        CHECK_THAT(read.error().what, Contains("7B, 70e9, 1.5T or 110M"));
    }
}

TEST_CASE("A number of parameters is shown with its suffix", "[advice]")
{
    CHECK(shortCount(7'000'000'000) == "7B");
    CHECK(shortCount(8'030'261'248) == "8.03B");
    CHECK(shortCount(110'000'000) == "110M");
    CHECK(shortCount(405'853'388'800) == "405.9B");
    CHECK(shortCount(999) == "999");
    CHECK(shortCount(mostParameters) == "1,000T");
}

TEST_CASE("Data types have their bytes", "[advice]")
{
    // 32, 16, 16, 8 and 8 bits.
    CHECK(bytesOf(*parseDataType("fp32")) == 4);
    CHECK(bytesOf(*parseDataType("BF16")) == 2);
    CHECK(bytesOf(*parseDataType("float16")) == 2);
    CHECK(bytesOf(*parseDataType("Fp8")) == 1);
    CHECK(bytesOf(*parseDataType("int8")) == 1);
    const auto wrong = parseDataType("bf61");
    REQUIRE_FALSE(wrong);
    CHECK_THAT(wrong.error().what, Contains("“bf61”") && Contains("“bf16”") && Contains("int8"));
    CHECK_FALSE(parseDataType(""));
}

TEST_CASE("A description out of range is refused with the range", "[advice]")
{
    ModelDescription model{.parameters = 1'000, .sequence = 1};
    CHECK_FALSE(check(model));
    SECTION("no parameters")
    {
        model.parameters = 0;
        CHECK(check(model)->where == "parameters");
    }
    SECTION("no tokens")
    {
        model.sequence = 0;
        CHECK(check(model)->where == "sequence");
    }
    SECTION("too large a batch")
    {
        model.batch = mostBatch + 1;
        CHECK_THAT(check(model)->what, Contains("1000001") && Contains("1000000"));
    }
    SECTION("a cache without layers")
    {
        model.cache = CacheShape{.layers = 0, .kvHeads = 1, .headSize = 1};
        CHECK(check(model)->where == "layers");
    }
    SECTION("training in eight bits")
    {
        model.type = DataType::Fp8;
        CHECK_FALSE(check(model));
        model.purpose = Purpose::Training;
        CHECK_THAT(check(model)->what, Contains("BF16"));
    }
}
