#include "model/guidelines/MemoryNeed.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::literals;

namespace {

ModelDescription model(std::uint64_t parameters, DataType type, Purpose purpose)
{
    return {.parameters = parameters, .type = type, .sequence = 2048, .purpose = purpose};
}

MemoryNeed needOf(const ModelDescription& description)
{
    const auto need = memoryNeed(description);
    REQUIRE(need);
    return *need;
}

} // namespace

TEST_CASE("Weights take the bytes of their type for each parameter", "[advice]")
{
    // 7e9 x 2 B = 14 GB and 70e9 x 2 B = 140 GB; in FP32 twice, in FP8 half as much.
    CHECK(needOf(model(7'000'000'000, DataType::Bf16, Purpose::Inference)).weights == 14_GB);
    CHECK(needOf(model(70'000'000'000, DataType::Fp16, Purpose::Inference)).weights == 140_GB);
    CHECK(needOf(model(7'000'000'000, DataType::Fp32, Purpose::Inference)).weights == 28_GB);
    CHECK(needOf(model(7'000'000'000, DataType::Fp8, Purpose::Inference)).total() == 7_GB);
}

TEST_CASE("Training takes 16 bytes for each parameter", "[advice]")
{
    // BF16: 2 weights + 2 gradients + 4 master + 8 moments. 1e9 parameters.
    const MemoryNeed half = needOf(model(1'000'000'000, DataType::Bf16, Purpose::Training));
    CHECK(half.weights == 2_GB);
    CHECK(half.gradients == 2_GB);
    CHECK(half.optimizer == 12_GB);
    CHECK(half.cache == Bytes(0));
    CHECK(half.total() == 16_GB);
    // FP32: 4 weights, which are the master, + 4 gradients + 8 moments.
    const MemoryNeed whole = needOf(model(1'000'000'000, DataType::Fp32, Purpose::Training));
    CHECK(whole.optimizer == 8_GB);
    CHECK(whole.total() == 16_GB);
}

TEST_CASE("The KV cache has a key and a value for each token", "[advice]")
{
    ModelDescription llama = model(8'030'261'248, DataType::Bf16, Purpose::Inference);
    llama.cache = CacheShape{.layers = 32, .kvHeads = 8, .headSize = 128};
    // 2 x 32 x 8 x 128 = 65,536 numbers = 128 KiB a token; 2,048 tokens = 256 MiB.
    CHECK(needOf(llama).cache == 256_MiB);
    llama.batch = 32;
    llama.sequence = 4096;
    // 128 KiB x 4,096 x 32 = 16 GiB: over eight cores the 2,048 MiB that a published run measured.
    CHECK(needOf(llama).cache == 16_GiB);
    llama.type = DataType::Fp8;
    CHECK(needOf(llama).cache == 8_GiB);
    llama.type = DataType::Bf16;
    llama.purpose = Purpose::Training;
    CHECK(needOf(llama).cache == Bytes(0));
}

TEST_CASE("A cache beyond any machine is a problem, not an overflow", "[advice]")
{
    ModelDescription model{
        .parameters = mostParameters, .sequence = mostTokens, .batch = mostBatch};
    model.cache = CacheShape{
        .layers = mostCacheExtent, .kvHeads = mostCacheExtent, .headSize = mostCacheExtent};
    const auto need = memoryNeed(model);
    REQUIRE_FALSE(need);
    CHECK(need.error().where == "KV cache");
}

TEST_CASE("The formulas show their numbers", "[advice]")
{
    ModelDescription llama = model(8'030'261'248, DataType::Bf16, Purpose::Training);
    llama.cache = CacheShape{.layers = 32, .kvHeads = 8, .headSize = 128};
    CHECK(weightsFormula(llama) == "8,030,261,248 × 2 B");
    CHECK(optimizerFormula(llama) == "8,030,261,248 × 12 B");
    CHECK(cacheFormula(llama) == "2 × 32 layers × 8 heads × 128 × 2,048 tokens × 1 × 2 B");
    llama.cache.reset();
    CHECK(cacheFormula(llama).empty());
}
