#include "tests/model/simulation/neuroncore/TileFixture.h"

#include <catch2/catch.hpp>

#include <random>
#include <set>

using namespace atlas;
using namespace atlas::test;

namespace {

struct Case {
    const char* core = "v2";
    MatmulRequest request;
};

/// Sizes from 1 to 1,500, each type that its core has, tiles and fusions of all sorts.
Case randomCase(int seed)
{
    std::mt19937 random(static_cast<unsigned>(seed));
    const auto upTo = [&](unsigned most) { return 1 + static_cast<unsigned>(random() % most); };
    constexpr std::array<const char*, 3> cores = {"v2", "v3", "v4"};
    Case all{.core = cores.at(random() % 3), .request = {}};
    const auto types = core(all.core).types();
    MatmulRequest& request = all.request;
    request.type = types[random() % types.size()];
    request.m = upTo(1500);
    request.k = upTo(1500);
    request.n = upTo(1500);
    request.buffers = upTo(3);
    constexpr std::array<Fusion, 3> fusions = {Fusion::None, Fusion::Activation, Fusion::LayerNorm};
    request.fusion = fusions.at(random() % 3);
    if (random() % 2 == 0) {
        const TileShape most = largestTile(core(all.core), request.type);
        request.tile = TileShape{
            .m = 16 + upTo(most.m - 16), .k = 16 + upTo(most.k - 16), .n = 32 + upTo(most.n - 32)};
    }
    return all;
}

} // namespace

TEST_CASE("Every run is sound", "[neuroncore][property]")
{
    const int seed = GENERATE(take(40, random(0, 1'000'000)));
    const Case all = randomCase(seed);
    CAPTURE(seed, all.core, all.request.m, all.request.k, all.request.n);
    checkSound(runOf(all.core, all.request));
}

TEST_CASE("Each product of tiles is multiplied once", "[neuroncore][property]")
{
    const int seed = GENERATE(take(20, random(0, 1'000'000)));
    const Case all = randomCase(seed);
    CAPTURE(seed, all.core, all.request.m, all.request.k, all.request.n);
    const TileRun run = runOf(all.core, all.request);
    const TileShape tile = run.plan.tile;
    std::set<std::array<std::uint32_t, 3>> expected;
    for (std::uint64_t m = 0; m < all.request.m; m += tile.m) {
        for (std::uint64_t k = 0; k < all.request.k; k += tile.k) {
            for (std::uint64_t n = 0; n < all.request.n; n += tile.n)
                expected.insert(
                    {static_cast<std::uint32_t>(m / tile.m),
                     static_cast<std::uint32_t>(k / tile.k),
                     static_cast<std::uint32_t>(n / tile.n)});
        }
    }
    std::set<std::array<std::uint32_t, 3>> found;
    const auto multiplies = only(run, TileOp::Multiply);
    for (const Instruction& multiply : multiplies)
        found.insert({multiply.tile.m, multiply.tile.k, multiply.tile.n});
    CHECK(multiplies.size() == expected.size());
    CHECK(found == expected);
}

TEST_CASE("Two buffers are never slower than one", "[neuroncore][property]")
{
    const int seed = GENERATE(take(40, random(0, 1'000'000)));
    Case all = randomCase(seed);
    all.request.detail = TileDetail::Totals;
    CAPTURE(seed, all.core, all.request.m, all.request.k, all.request.n);
    all.request.buffers = 1;
    const TileRun single = runOf(all.core, all.request);
    all.request.buffers = 2;
    const TileRun twice = runOf(all.core, all.request);
    CHECK(single.plan.block == twice.plan.block);
    CHECK(twice.makespan.value() <= single.makespan.value() * (1 + 1e-12));
}

TEST_CASE("Two buffers are never slower than one in an attention", "[neuroncore][property]")
{
    const int seed = GENERATE(take(15, random(0, 1'000'000)));
    std::mt19937 random(static_cast<unsigned>(seed));
    MatmulRequest request{
        .m = 1 + random() % 1000, .k = 1 + random() % 300, .n = 1 + random() % 3000};
    request.fusion = random() % 2 == 0 ? Fusion::Attention : Fusion::CausalAttention;
    if (request.fusion == Fusion::CausalAttention)
        request.n = request.m;
    CAPTURE(seed, request.m, request.k, request.n);
    request.buffers = 1;
    const TileRun single = runOf("v2", request);
    checkSound(single);
    request.buffers = 2;
    const TileRun twice = runOf("v2", request);
    checkSound(twice);
    CHECK(twice.makespan.value() <= single.makespan.value() * (1 + 1e-12));
}

TEST_CASE("Less work never takes longer", "[neuroncore][property]")
{
    const int seed = GENERATE(take(20, random(0, 1'000'000)));
    std::mt19937 random(static_cast<unsigned>(seed));
    MatmulRequest request{
        .m = 128 * (1 + random() % 8),
        .k = 128 * (1 + random() % 8),
        .n = 512 * (1 + random() % 4),
        .block = BlockShape{.m = 2, .k = 2, .n = 1},
        .detail = TileDetail::Totals};
    CAPTURE(seed, request.m, request.k, request.n);
    const TileRun some = runOf("v3", request);
    request.k += 128;
    const TileRun more = runOf("v3", request);
    CHECK(more.makespan > some.makespan);
}
