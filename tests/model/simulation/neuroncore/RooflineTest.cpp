#include "model/simulation/neuroncore/Roofline.h"

#include "tests/model/simulation/neuroncore/TileFixture.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <stdexcept>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;

namespace {

Roofline rooflineOf(const std::string& target, std::optional<std::uint32_t> lnc = {})
{
    auto roofline = atlas::rooflineOf(catalog(), {.target = target, .type = {}, .lnc = lnc});
    if (!roofline)
        throw std::runtime_error(message(roofline.error()));
    return *std::move(roofline);
}

const ComputeRoof& roof(const Roofline& roofline, std::string_view name)
{
    const auto found = std::ranges::find(roofline.compute, name, &ComputeRoof::name);
    REQUIRE(found != roofline.compute.end());
    return *found;
}

std::string problemOf(const RooflineQuery& query)
{
    const auto roofline = atlas::rooflineOf(catalog(), query);
    return roofline ? std::string("there is one") : message(roofline.error());
}

} // namespace

TEST_CASE("The roof of a NeuronCore is its array's", "[roofline]")
{
    const Roofline v2 = rooflineOf("v2");
    CHECK(v2.core == "NeuronCore-v2");
    // 2 * 128 * 128 * 2.8 GHz over the 272 GB/s of the DMA engines.
    CHECK_THAT(roof(v2, "bf16").rate.value(), WithinRel(2.0 * 128 * 128 * 2.8e9, 1e-12));
    CHECK(v2.slowest().name == "DMA engines");
    CHECK_THAT(v2.ridge(roof(v2, "bf16")), WithinRel(2.0 * 128 * 128 * 2.8e9 / 272e9, 1e-12));
    // Half of the roof at half of the ridge, all of it beyond.
    const double ridge = v2.ridge(roof(v2, "bf16"));
    CHECK_THAT(
        v2.attainable(roof(v2, "bf16"), ridge / 2).value(),
        WithinRel(roof(v2, "bf16").rate.value() / 2, 1e-12));
    CHECK(v2.attainable(roof(v2, "bf16"), 2 * ridge) == roof(v2, "bf16").rate);
}

TEST_CASE("The device memory alone turns at 222 FLOP per byte, as the pages say", "[roofline]")
{
    // 91.75 TFLOPS over half of 820 GB/s.
    const Roofline v2 = rooflineOf("v2");
    const auto memory = std::ranges::find(v2.memory, "device memory", &MemoryRoof::name);
    REQUIRE(memory != v2.memory.end());
    CHECK_THAT(roof(v2, "bf16").rate.value() / memory->rate.value(), WithinRel(222.0, 0.01));
}

TEST_CASE("A logical core of two has twice the roofs of one", "[roofline]")
{
    const Roofline one = rooflineOf("Trainium2", 1);
    const Roofline two = rooflineOf("Trainium2", 2);
    CHECK(two.cores == 2);
    for (const ComputeRoof& of : one.compute)
        CHECK_THAT(roof(two, of.name).rate.value(), WithinRel(2 * of.rate.value(), 1e-12));
    // A stack of 725 GB/s.
    CHECK_THAT(two.memory.front().rate.value(), WithinRel(2.9e12 / 4, 1e-12));
}

TEST_CASE("A chip and a machine have the rates that their pages state", "[roofline]")
{
    const Roofline chip = rooflineOf("Trainium2");
    CHECK(chip.cores == 8);
    CHECK(roof(chip, "bf16").rate.value() == 667e12);
    CHECK(chip.memory.front().rate.value() == 2.9e12);
    const Roofline machine = rooflineOf("trn1.32xlarge");
    CHECK(machine.cores == 32);
    // 16 chips of 190 TFLOPS.
    CHECK_THAT(roof(machine, "bf16").rate.value(), WithinRel(16 * 190e12, 0.01));
    const auto dma = std::ranges::find(machine.memory, "DMA engines", &MemoryRoof::name);
    CHECK_THAT(dma->rate.value(), WithinRel(32 * 272e9, 1e-12));
}

TEST_CASE("Every target of the catalogue has a roofline with sources", "[roofline]")
{
    std::vector<std::string> targets;
    for (const auto& core : catalog().cores())
        targets.push_back(core->name);
    for (const auto& chip : catalog().chips())
        targets.push_back(chip->name);
    for (const auto& machine : catalog().instances())
        targets.push_back(machine->name);
    for (const std::string& target : targets) {
        CAPTURE(target);
        const Roofline roofline = rooflineOf(target);
        for (const ComputeRoof& of : roofline.compute) {
            CHECK(of.rate.value() > 0);
            CHECK_FALSE(of.source.empty());
            CHECK_FALSE(of.kind.empty());
        }
        for (const MemoryRoof& of : roofline.memory)
            CHECK_FALSE(of.source.empty());
    }
}

TEST_CASE("Rooflines that cannot be drawn say why", "[roofline]")
{
    CHECK_THAT(problemOf({.target = "Trainum2", .type = {}, .lnc = {}}), Contains("“Trainium2”"));
    CHECK_THAT(problemOf({.target = "qqqqqqqq", .type = {}, .lnc = {}}), Contains("trn1.32xlarge"));
    CHECK_THAT(problemOf({.target = "Trainium", .type = {}, .lnc = 2}), Contains("LNC 1"));
    CHECK_THAT(problemOf({.target = "Trainium2", .type = {}, .lnc = 3}), Contains("1 or 2"));
    CHECK_THAT(
        problemOf({.target = "v2", .type = OperandType::Mxfp4, .lnc = {}}),
        Contains("mxfp4") && Contains("bf16, fp16, tf32, fp32, fp8"));
}

TEST_CASE("A fused layer moves less than its operations one by one", "[roofline]")
{
    for (const Fusion fusion :
         {Fusion::Activation, Fusion::LayerNorm, Fusion::Attention, Fusion::CausalAttention}) {
        const MatmulRequest request{.m = 1024, .k = 128, .n = 1024, .fusion = fusion};
        const auto operations = operationsOf(request);
        double bytes = 0;
        for (std::size_t i = 0; i + 1 < operations.size(); ++i)
            bytes += operations[i].bytes;
        CAPTURE(toString(fusion));
        CHECK(operations.back().name == "fused");
        CHECK(operations.back().bytes < bytes);
        CHECK(operations.back().bytes == leastBytesOf(request));
    }
    // 2 * 64^3 operations, three matrices of 64 * 64 in BF16.
    const auto matmul = operationsOf({.m = 64, .k = 64, .n = 64});
    REQUIRE(matmul.size() == 1);
    CHECK_THAT(matmul[0].intensity(), WithinRel(2.0 * 64 / (3 * 2), 1e-12));
}

TEST_CASE("Operations stand under the roof of their engine", "[roofline]")
{
    const Roofline v3 = rooflineOf("v3");
    for (const LayerOperation& operation : operationsOf(
             {.m = 512,
              .k = 512,
              .n = 512,
              .type = OperandType::Fp8,
              .fusion = Fusion::LayerNorm})) {
        const ComputeRoof* const found = v3.roofOf(operation, OperandType::Fp8);
        REQUIRE(found != nullptr);
        CHECK(found->name == (operation.name == "layer-norm" ? "vector fp32" : "fp8"));
    }
}
