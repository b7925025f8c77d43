#include "model/simulation/memory/StageMemory.h"

#include "model/simulation/memory/LayerOperations.h"
#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

namespace atlas {

namespace {

using Catch::Matchers::WithinRel;

FitReport reportOf(const Job& job, const char* instance)
{
    return fit(job, test::device(instance));
}

} // namespace

TEST_CASE("A plan without stages has one sort of core", "[memory][stages]")
{
    const FitReport report = reportOf(test::jobOf("llama-3-8b", 8), "inf2.48xlarge");
    CHECK(memoryOfStage(report, 0).total() == report.numbers.memory.total());
}

TEST_CASE("No stage holds more than the fullest core", "[memory][stages]")
{
    Job job = test::jobOf("llama-3-70b", 8);
    job.task = Task::Training;
    job.plan.pipeline = GENERATE(2U, 4U, 8U);
    job.plan.data = 1;
    const FitReport report = reportOf(job, "trn1.32xlarge");
    const Bytes first = memoryOfStage(report, 0).of(MemoryCategory::Activations).amount;
    for (std::uint32_t stage = 0; stage < job.plan.pipeline; ++stage) {
        const MemoryUse use = memoryOfStage(report, stage);
        CHECK(use.total() <= report.numbers.memory.total());
        // Stage p keeps min(P - p, micro-batches) passes of the same layers.
        const double kept = static_cast<double>(job.plan.pipeline - stage) / job.plan.pipeline;
        CHECK_THAT(
            static_cast<double>(use.of(MemoryCategory::Activations).amount.count()),
            WithinRel(kept * static_cast<double>(first.count()), 1e-6));
    }
}

TEST_CASE("Every core of a plan that fills the instance has its group", "[memory][stages]")
{
    ShardingPlan plan;
    plan.tensor = 8;
    plan.data = 4; // 8 × 4 = 32 cores
    const auto device = test::device("trn1.32xlarge");
    const PlacedStages placed = placedStages(plan, device);
    REQUIRE(placed.groups.size() == 4);
    for (std::uint32_t core = 0; core < 32; ++core) {
        REQUIRE(placed.groupOfCore[core]);
        CHECK(*placed.groupOfCore[core] == core / 8);
    }
    plan.data = 1;
    CHECK_FALSE(placedStages(plan, device).groupOfCore[8]);
}

TEST_CASE(
    "The products of a layer come to twice its parameters for each token", "[memory][roofline]")
{
    // Llama 2 7B without parallelism: 4 h² of attention and 3 h w of the MLP.
    const Job job = test::jobOf("llama-2-7b", 1);
    double flops = 0;
    for (const CoreOperation& operation : layerOperations(job, PassKind::Token)) {
        if (operation.name != "scores" && operation.name != "mixing")
            flops += operation.flops;
    }
    CHECK_THAT(flops, WithinRel(2 * (4.0 * 4096 * 4096 + 3.0 * 4096 * 11008), 1e-12));
}

TEST_CASE(
    "One token of a product moves its weights, so that it does one operation a byte",
    "[memory][roofline]")
{
    const Job job = test::jobOf("llama-2-7b", 1);
    const CoreOperation down = layerOperations(job, PassKind::Token).back();
    // 2 k n operations over 2 (k n + k + n) bytes of BF16.
    const double kn = 11008.0 * 4096;
    CHECK_THAT(down.intensity(), WithinRel(kn / (kn + 11008 + 4096), 1e-12));
}

TEST_CASE("Nothing reaches more than the peak or the bandwidth allows", "[memory][roofline]")
{
    const auto device = test::device("trn1.32xlarge");
    const double ridge = device.flopsPerCore / device.bandwidthPerCore.value();
    CHECK_THAT(
        attainable(device, DataType::Bf16, ridge / 2), WithinRel(device.flopsPerCore / 2, 1e-12));
    CHECK_THAT(
        attainable(device, DataType::Bf16, ridge * 2), WithinRel(device.flopsPerCore, 1e-12));
}

} // namespace atlas
