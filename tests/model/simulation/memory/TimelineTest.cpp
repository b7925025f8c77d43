#include "model/simulation/memory/Timeline.h"

#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using enum MemoryCategory;
using Catch::Contains;

namespace {

FitReport training(std::uint32_t stages, std::uint32_t globalBatch)
{
    Job job = test::jobOf("llama-2-7b", 8);
    job.task = Task::Training;
    job.plan.pipeline = stages;
    job.plan.globalBatch = globalBatch;
    return fit(job, test::device("trn1.32xlarge"));
}

void checkOrder(const Timeline& timeline)
{
    REQUIRE_FALSE(timeline.points.empty());
    CHECK(std::ranges::is_sorted(timeline.points, {}, &TimelinePoint::time));
    CHECK(timeline.end >= timeline.points.back().time);
    for (const TimelinePoint& point : timeline.points)
        CHECK(point.memory.total() <= timeline.points[timeline.peak].memory.total());
}

std::uint64_t mostActivations(const Timeline& timeline)
{
    std::uint64_t most = 0;
    for (const TimelinePoint& point : timeline.points)
        most = std::max(most, point.memory.of(Activations).amount.count());
    return most;
}

} // namespace

TEST_CASE(
    "A stage keeps as many micro-batches as there are stages from it on", "[memory][timeline]")
{
    const FitReport report = training(4, 16);
    const std::uint64_t all = report.numbers.memory.of(Activations).amount.count();
    for (std::uint32_t stage = 0; stage < 4; ++stage) {
        const Timeline timeline = trainingTimeline(report, stage);
        CAPTURE(stage);
        checkOrder(timeline);
        CHECK_THAT(
            static_cast<double>(mostActivations(timeline)),
            Catch::WithinRel(static_cast<double>(all) * (4 - stage) / 4, 1e-6));
        CHECK(timeline.points.back().memory.of(Activations).amount.count() == 0);
    }
}

TEST_CASE("A step has each micro-batch forward and backward once", "[memory][timeline]")
{
    const Timeline timeline = trainingTimeline(training(4, 8), 1);
    for (int i = 1; i <= 8; ++i) {
        for (const char* way : {"forward", "backward"}) {
            const std::string what = std::string(way) + " of micro-batch " + std::to_string(i);
            CHECK(std::ranges::count(timeline.points, what, &TimelinePoint::what) == 1);
        }
    }
}

TEST_CASE(
    "Gradients come with the first backward pass, and the peak has everything",
    "[memory][timeline]")
{
    const FitReport report = training(1, 4);
    const Timeline timeline = trainingTimeline(report, 0);
    CHECK(timeline.points.front().memory.of(Gradients).amount.count() == 0);
    CHECK(timeline.points[timeline.peak].memory.total() == report.numbers.memory.total());
    CHECK_THAT(timeline.points[timeline.peak].what, Contains("backward of micro-batch 1"));
    CHECK_THAT(timeline.alive, Contains("optimizer states") && Contains("activations"));
    CHECK_THAT(timeline.end, Catch::WithinRel(report.numbers.speed.step, 1e-6));
}

TEST_CASE("A generation fills its cache to the last token", "[memory][timeline]")
{
    Job job = test::jobOf("llama-3-8b", 8);
    job.prompt = 512;
    const FitReport report = fit(job, test::device("inf2.48xlarge"));
    const Timeline timeline = generationTimeline(report);
    checkOrder(timeline);
    CHECK(timeline.peak == 0); // the prompt's activations
    const Bytes cache = report.numbers.memory.of(KvCache).amount;
    CHECK(timeline.points.front().cacheInUse.count() == cache.count() / 4);
    CHECK(timeline.points.back().cacheInUse <= cache);
    CHECK(timeline.points.size() <= 66);
    const double whole =
        report.numbers.speed.firstToken + (2048 - 512) * report.numbers.speed.perToken;
    CHECK_THAT(timeline.end, Catch::WithinRel(whole, 1e-9));
}
