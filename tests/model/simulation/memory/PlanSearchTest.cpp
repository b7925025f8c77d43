#include "model/simulation/memory/PlanSearch.h"

#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;

namespace {

PlanQuery query(std::string_view model, std::initializer_list<const char*> instances)
{
    PlanQuery query{.job = test::jobOf(model), .devices = {}};
    for (const char* instance : instances)
        query.devices.push_back(test::device(instance));
    return query;
}

} // namespace

TEST_CASE("Every ranked plan is legal and fits, and every legal one is looked at", "[memory][plan]")
{
    PlanQuery all = query("llama-3-8b", {"inf2.xlarge", "inf2.24xlarge", "trn1.32xlarge"});
    all.variesBatch = false;
    const PlanRanking ranking = rankPlans(all);
    REQUIRE_FALSE(ranking.plans.empty());
    for (const RankedPlan& plan : ranking.plans) {
        Job job = all.job;
        job.plan = plan.candidate.plan;
        job.framework = plan.candidate.framework;
        const Device& device = all.devices[plan.candidate.device];
        CHECK(isLegal(job, device, builtInDegrees()));
        const FitReport report = fit(job, device);
        CHECK(report.verdict == plan.verdict);
        CHECK(report.numbers.memory.total() == plan.numbers.memory.total());
    }
    // By hand on inf2.24xlarge: TP 1, 2, 4, 8, 12, each once and, where room is left, with as many
    // replicas as fit. Inf2's 16 and 24 are too many.
    std::size_t considered = 0;
    const auto candidates = legalCandidates(
        {.job = all.job, .devices = {all.devices[1]}, .variesBatch = false},
        builtInDegrees(),
        considered);
    CHECK(candidates.size() == 8); // 1, 1 × 12, 2, 2 × 6, 4, 4 × 3, 8, 12
}

TEST_CASE("Goals put first what they ask for", "[memory][plan]")
{
    PlanQuery all = query("llama-3-8b", {"inf2.8xlarge", "inf2.48xlarge", "trn1.32xlarge"});
    const auto ranked = [&all](PlanGoal goal) {
        all.goal = goal;
        return rankPlans(all).plans;
    };
    const auto latency = ranked(PlanGoal::Latency);
    const auto throughput = ranked(PlanGoal::Throughput);
    const auto surely = [](const std::vector<RankedPlan>& plans, auto better) {
        for (const RankedPlan& plan : plans) {
            if (plan.verdict == FitVerdict::Ok)
                CHECK(better(plans.front().numbers.speed, plan.numbers.speed));
        }
    };
    surely(latency, [](const SpeedEstimate& a, const SpeedEstimate& b) {
        return a.perToken <= b.perToken;
    });
    surely(throughput, [](const SpeedEstimate& a, const SpeedEstimate& b) {
        return a.outputTokensPerSecond >= b.outputTokensPerSecond;
    });
    CHECK(all.devices[ranked(PlanGoal::Fits).front().candidate.device].instance == "inf2.8xlarge");
    CHECK_FALSE(ranked(PlanGoal::Price).empty());
}

TEST_CASE("The order does not depend on the threads", "[memory][plan]")
{
    PlanQuery all = query("mixtral-8x7b", {"inf2.48xlarge", "trn1.32xlarge", "trn2.48xlarge"});
    all.goal = PlanGoal::Throughput;
    all.threads = 1;
    const PlanRanking one = rankPlans(all);
    all.threads = 4;
    const PlanRanking four = rankPlans(all);
    REQUIRE(one.plans.size() == four.plans.size());
    for (std::size_t i = 0; i < one.plans.size(); ++i) {
        CHECK(one.plans[i].candidate.plan.tensor == four.plans[i].candidate.plan.tensor);
        CHECK(one.plans[i].candidate.batch == four.plans[i].candidate.batch);
        CHECK(one.plans[i].numbers.speed.perToken == four.plans[i].numbers.speed.perToken);
    }
}

TEST_CASE("When nothing fits, the nearest misses are told", "[memory][plan]")
{
    PlanQuery all = query("llama-3.1-405b", {"inf2.48xlarge"});
    all.job.stage = JobStage::Serve;
    const PlanRanking ranking = rankPlans(all);
    CHECK(ranking.plans.empty());
    REQUIRE(ranking.misses.size() == 3);
    CHECK(ranking.misses.front().verdict == FitVerdict::DeviceOom);
}

TEST_CASE("Training is planned on machines that train", "[memory][plan]")
{
    PlanQuery all = query("llama-2-7b", {"inf2.48xlarge", "trn1.32xlarge"});
    all.job.task = Task::Training;
    all.job.sequence = 4096;
    const PlanRanking ranking = rankPlans(all);
    REQUIRE_FALSE(ranking.plans.empty());
    for (const RankedPlan& plan : ranking.plans)
        CHECK(plan.candidate.device == 1);
    CHECK(std::ranges::any_of(
        ranking.plans, [](const RankedPlan& plan) { return plan.candidate.plan.pipeline > 1; }));
}

TEST_CASE("A goal that is none is told with those that are", "[memory][plan]")
{
    CHECK(parsePlanGoal("latency") == PlanGoal::Latency);
    const auto wrong = parsePlanGoal("speed");
    REQUIRE_FALSE(wrong);
    CHECK_THAT(wrong.error().what, Catch::Contains("fits, latency, throughput or price"));
}

TEST_CASE("What is ranked divides its batch, as the rules ask", "[memory][plan]")
{
    PlanQuery training = query("llama-3.2-1b", {"trn1.32xlarge"});
    training.job.task = Task::Training;
    training.job.plan.globalBatch = 6;
    const PlanRanking ranking = rankPlans(training);
    for (const RankedPlan& plan : ranking.plans) {
        Job job = training.job;
        job.plan = plan.candidate.plan;
        job.batch = plan.candidate.batch;
        job.framework = plan.candidate.framework;
        CAPTURE(job.plan.data, job.plan.microBatch);
        CHECK(isLegal(job, training.devices.front(), builtInDegrees()));
    }
}
