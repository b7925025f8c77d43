#include "model/simulation/neuroncore/MatmulRequest.h"

#include "tests/model/simulation/neuroncore/TileFixture.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;

TEST_CASE("Names of types, fusions, tiles and blocks are read", "[neuroncore]")
{
    for (const OperandType type : allOperandTypes())
        CHECK(*readOperandType(toString(type)) == type);
    CHECK(*readOperandType("BF16") == OperandType::Bf16);
    CHECK_THAT(readOperandType("bf61").error().what, Contains("“bf16”"));
    for (const Fusion fusion : allFusions())
        CHECK(*readFusion(toString(fusion)) == fusion);
    CHECK_THAT(readFusion("layernorm").error().what, Contains("“layer-norm”"));
    CHECK(*readTileShape("128x64x512") == TileShape{.m = 128, .k = 64, .n = 512});
    CHECK(*readBlockShape("16x8x2") == BlockShape{.m = 16, .k = 8, .n = 2});
    for (const char* wrong :
         {"",
          "128",
          "128x128",
          "128x128x",
          "0x1x1",
          "1x1x1x1",
          "-1x1x1",
          "axbxc",
          "1x1x99999999999"}) {
        CAPTURE(wrong);
        CHECK_FALSE(readTileShape(wrong).has_value());
        CHECK_FALSE(readBlockShape(wrong).has_value());
    }
}

TEST_CASE("A tile above a limit names it with its source", "[neuroncore]")
{
    const auto with = [](TileShape tile, OperandType type = OperandType::Bf16) {
        return MatmulRequest{.m = 1024, .k = 1024, .n = 1024, .type = type, .tile = tile};
    };
    CHECK_THAT(
        problemOf("v2", with({.m = 129, .k = 128, .n = 512})),
        Contains("M = 129") && Contains("at most 128 columns")
            && Contains("trainium_inferentia2_arch.rst"));
    CHECK_THAT(
        problemOf("v2", with({.m = 128, .k = 128, .n = 513})),
        Contains("N = 513") && Contains("one PSUM bank"));
    CHECK_THAT(
        problemOf("v2", with({.m = 128, .k = 129, .n = 512})),
        Contains("K = 129") && Contains("K = P, at most 128"));
    CHECK_THAT(
        problemOf("v3", with({.m = 128, .k = 257, .n = 512}, OperandType::Fp8)),
        Contains("K = 256") && Contains("trainium2_arch.rst"));
    CHECK_THAT(
        problemOf("v4", with({.m = 128, .k = 513, .n = 512}, OperandType::Mxfp8)),
        Contains("K = 512") && Contains("trainium3_arch.rst"));
    CHECK_THAT(problemOf("v2", with({.m = 128, .k = 0, .n = 512})), Contains("at least 1"));
}

TEST_CASE("A type without a documented rate is answered with those that have one", "[neuroncore]")
{
    CHECK_THAT(
        problemOf("v2", {.m = 1, .k = 1, .n = 1, .type = OperandType::Mxfp8}),
        Contains("NeuronCore-v2") && Contains("bf16, fp16, tf32, fp32, fp8"));
    CHECK_THAT(
        problemOf("v4", {.m = 1, .k = 1, .n = 1, .type = OperandType::Fp8}), Contains("mxfp8"));
}

TEST_CASE("Sizes out of range are refused", "[neuroncore]")
{
    CHECK_THAT(problemOf("v2", {.m = 0, .k = 1, .n = 1}), Contains("M: 0"));
    CHECK_THAT(problemOf("v2", {.m = 1, .k = 1, .n = mostOfAxis + 1}), Contains("1,048,576"));
    CHECK_THAT(
        problemOf("v2", {.m = mostOfAxis, .k = mostOfAxis, .n = mostOfAxis}),
        Contains("multiplications of tiles"));
    CHECK_THAT(problemOf("v2", {.m = 1, .k = 1, .n = 1, .buffers = 0}), Contains("1 to 8"));
    CHECK_THAT(problemOf("v2", {.m = 1, .k = 1, .n = 1, .buffers = 9}), Contains("1 to 8"));
}

TEST_CASE("Blocks that do not fit the SBUF say what they need", "[neuroncore]")
{
    // 2 buffers of 64 * 16 * 128 columns and 64 * 4 * 512, 2 B each: 768 KiB of 192.
    CHECK_THAT(
        problemOf(
            "v2", {.m = 8192, .k = 8192, .n = 8192, .block = BlockShape{.m = 16, .k = 64, .n = 4}}),
        Contains("512 KiB of stationary blocks") && Contains("192 KiB") && Contains("Smaller"));
    // A row of 65,536 FP32 values needs 256 KiB.
    CHECK_THAT(
        problemOf("v2", {.m = 128, .k = 128, .n = 65'536, .fusion = Fusion::LayerNorm}),
        Contains("256 KiB of rows to normalize") && Contains("smaller N"));
}

TEST_CASE("Attention says what it cannot do", "[neuroncore]")
{
    CHECK_THAT(
        problemOf("v2", {.m = 128, .k = 513, .n = 128, .fusion = Fusion::Attention}),
        Contains("513") && Contains("Moving matrix"));
    CHECK_THAT(
        problemOf("v2", {.m = 128, .k = 64, .n = 256, .fusion = Fusion::CausalAttention}),
        Contains("256 and 128"));
    CHECK_THAT(
        problemOf(
            "v3",
            {.m = 128, .k = 64, .n = 128, .type = OperandType::Fp8, .fusion = Fusion::Attention}),
        Contains("bf16, fp16 or tf32"));
    CHECK_THAT(
        problemOf("v2", {.m = 128, .k = 128, .n = 500'000, .fusion = Fusion::Attention}),
        Contains("Fewer keys"));
    CHECK_THAT(
        problemOf("v2", {.m = 1, .k = 1, .n = 1, .tile = TileShape{}, .fusion = Fusion::Attention}),
        Contains("no other tile"));
}
