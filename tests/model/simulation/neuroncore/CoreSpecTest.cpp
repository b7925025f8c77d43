#include "model/simulation/neuroncore/CoreSpec.h"

#include "model/simulation/neuroncore/DmaCost.h"
#include "tests/model/simulation/neuroncore/TileFixture.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;

TEST_CASE("NeuronCores are those of the catalogue", "[neuroncore]")
{
    const CoreSpec& v2 = core("v2");
    CHECK(v2.name == "NeuronCore-v2");
    CHECK(v2.generation == 2);
    CHECK(v2.tensorClock.value() == 2.8e9);
    CHECK(v2.sbufPerPartition == Bytes(192 * 1024));
    CHECK(v2.psumBanks == 8);
    CHECK(v2.psumBankSize == Bytes(2048));
    // 16 engines of 17 B/ns are below half of the chip's 820 GB/s.
    CHECK_THAT(v2.memoryBandwidth().value(), WithinRel(272e9, 1e-12));
    // An eighth of 2.9 TB/s is below the 368 GB/s of the tables.
    CHECK_THAT(core("v3").memoryBandwidth().value(), WithinRel(2.9e12 / 8, 1e-12));
    CHECK_THAT(core("v4").memoryBandwidth().value(), WithinRel(528e9, 1e-12));
    for (const UsedFigure& figure : v2.figures)
        CHECK_FALSE(figure.source.empty());
}

TEST_CASE("Exclusions are those of NeuronCore-v2 alone", "[neuroncore]")
{
    CHECK(core("v2").exclusions.size() == 2);
    CHECK(core("v3").exclusions.empty());
}

TEST_CASE("NeuronCore-v1 is not simulated, because its clocks are not documented", "[neuroncore]")
{
    const auto v1 = coreSpec(catalog(), "v1");
    REQUIRE_FALSE(v1.has_value());
    CHECK_THAT(message(v1.error()), Contains("NeuronCore-v1") && Contains("no page states"));
    const auto none = coreSpec(catalog(), "v22");
    REQUIRE_FALSE(none.has_value());
    CHECK_THAT(message(none.error()), Contains("v22") && Contains("NeuronCore-v2"));
}

TEST_CASE("The share of the DMA rate grows with the row", "[neuroncore]")
{
    CHECK(dmaShare(1024) == 0.42);
    CHECK(dmaShare(4096) == 0.966);
    CHECK(dmaShare(1U << 20U) == 1);
    CHECK_THAT(dmaShare(16), WithinRel(0.0065, 1e-12));
    // In the middle of 1 and 2 KiB on a logarithmic axis: 1,448 B, almost.
    CHECK_THAT(dmaShare(1448), WithinRel((0.42 + 0.81) / 2, 1e-3));
    for (std::uint64_t bytes = 1; bytes < 40'000; bytes += 7) {
        // More bytes never take less time by more than the drawing's coarseness.
        CHECK(dmaShare(bytes) <= dmaShare(bytes + 7));
    }
}

TEST_CASE("A transfer of few partitions has few DMA engines", "[neuroncore]")
{
    const CoreSpec& v2 = core("v2");
    // 8 partitions belong to one engine of 17 B/ns; 32 KiB rows reach all of it.
    CHECK_THAT(
        dmaTime(v2, {.partitions = 8, .rowBytes = 32768}).value(),
        WithinRel(8 * 32768 / 17e9, 1e-9));
    CHECK_THAT(
        dmaTime(v2, {.partitions = 9, .rowBytes = 32768}).value(),
        WithinRel(9 * 32768 / 34e9, 1e-9));
    CHECK_THAT(
        dmaTime(v2, {.partitions = 128, .rowBytes = 32768}).value(),
        WithinRel(128 * 32768 / 272e9, 1e-9));
}
