#include "model/simulation/memory/CollectiveTime.h"
#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

using namespace atlas;

namespace {

SpeedEstimate speedFor(const Job& job, std::string_view instance)
{
    return speedOf(job, test::device(instance), builtInCalibration());
}

} // namespace

TEST_CASE(
    "Without wires a collective takes a latency and its bytes over the bus", "[memory][speed]")
{
    const Calibration& fitted = builtInCalibration();
    const auto time = [&](Operation operation, double bytes, std::uint32_t ranks) {
        const CollectiveTime taken = collectiveTime(
            {.bytes = bytes, .ranks = ranks, .group = {.operation = operation}, .network = {}},
            fitted);
        CHECK(taken.basis == (ranks < 2 ? WireBasis::None : WireBasis::ClosedForm));
        return taken.seconds;
    };
    using enum Operation;
    CHECK(time(AllReduce, 1e9, 1) == 0);
    CHECK(time(AllGather, 0, 8) == fitted.collectiveLatency);
    // 1 GB among 4 ranks: three quarters over the bus, twice when it is reduced and gathered.
    const double once = 0.75e9 / fitted.collectiveRate;
    CHECK_THAT(time(AllGather, 1e9, 4) - fitted.collectiveLatency, Catch::WithinRel(once, 1e-9));
    CHECK_THAT(time(ReduceScatter, 1e9, 4), Catch::WithinRel(time(AllGather, 1e9, 4), 1e-9));
    CHECK_THAT(
        time(AllReduce, 1e9, 4) - fitted.collectiveLatency, Catch::WithinRel(2 * once, 1e-9));
    const auto network = collectiveTime(
        {.bytes = 1e9,
         .ranks = 4,
         .group = {.operation = AllGather},
         .network = BytesPerSecond(1e9)},
        fitted);
    CHECK_THAT(network.seconds - fitted.collectiveLatency, Catch::WithinRel(0.75, 1e-9));
}

TEST_CASE("Parts of a time make up the whole", "[memory][speed]")
{
    Job job = test::jobOf("llama-3-8b", 8);
    job.batch = 4;
    job.sequence = 4096;
    job.prompt = 2048;
    const SpeedEstimate speed = speedFor(job, "inf2.48xlarge");
    CHECK(totalOf(speed.first) == speed.firstToken);
    CHECK(totalOf(speed.next) == speed.perToken);
    // 2,048 tokens of each of four sequences.
    const double whole = speed.firstToken + 2048 * speed.perToken;
    CHECK_THAT(speed.outputTokensPerSecond, Catch::WithinRel(4 * 2048 / whole, 1e-9));
    CHECK_THAT(speed.tokensPerSecond, Catch::WithinRel(4 * 4096 / whole, 1e-9));
}

TEST_CASE("Weights from memory are what a core streams over its bandwidth", "[memory][speed]")
{
    const Job job = test::jobOf("llama-2-7b", 1);
    const SpeedEstimate speed = speedFor(job, "trn1.32xlarge");
    // Everything but the embedding, two bytes each, at 410 GB/s times the fitted share.
    const double bytes = 2.0 * static_cast<double>(job.counts.total() - job.counts.embedding);
    CHECK_THAT(
        speed.next.front().seconds,
        Catch::WithinRel(bytes / (410e9 * builtInCalibration().decodeWeightRate), 1e-3));
}

TEST_CASE("Smaller weights and more cores make a token faster", "[memory][speed]")
{
    Job job = test::jobOf("llama-3-70b", 8);
    const double before = speedFor(job, "inf2.48xlarge").perToken;
    job.types.weights = DataType::Int8;
    CHECK(speedFor(job, "inf2.48xlarge").perToken < before);
    job = test::jobOf("llama-3-70b", 16);
    CHECK(speedFor(job, "inf2.48xlarge").perToken < before);
}

TEST_CASE("Replicas multiply what a machine does, not what one waits for", "[memory][speed]")
{
    Job job = test::jobOf("llama-3-8b", 8);
    const SpeedEstimate one = speedFor(job, "trn1.32xlarge");
    job.plan.data = 4;
    const SpeedEstimate four = speedFor(job, "trn1.32xlarge");
    CHECK(four.perToken == one.perToken);
    CHECK_THAT(four.outputTokensPerSecond, Catch::WithinRel(4 * one.outputTokensPerSecond, 1e-9));
    CHECK_THAT(four.utilization, Catch::WithinRel(one.utilization, 1e-9));
}

TEST_CASE("A model that does not generate has a pass and no tokens", "[memory][speed]")
{
    const SpeedEstimate bert = speedFor(test::jobOf("bert-base-uncased"), "inf2.xlarge");
    CHECK_FALSE(bert.generates);
    CHECK(bert.outputTokensPerSecond == 0);
    CHECK_THAT(bert.sequencesPerSecond, Catch::WithinRel(1 / bert.firstToken, 1e-9));
}

TEST_CASE("A training step's bubble is the stages but one", "[memory][speed]")
{
    Job job = test::jobOf("llama-2-7b", 8);
    job.task = Task::Training;
    job.framework = Framework::NxdTraining;
    job.plan.pipeline = 4;
    job.plan.globalBatch = 12;
    const SpeedEstimate speed = speedFor(job, "trn1.32xlarge");
    const double passes = speed.first[0].seconds + speed.first[1].seconds;
    // Twelve micro-batches, and three more passes to fill and drain four stages.
    CHECK_THAT(speed.first[2].seconds, Catch::WithinRel(passes * 3 / 12, 1e-9));
    CHECK(speed.utilization > 0);
    CHECK(speed.utilization < 1);
}

TEST_CASE("No plan does more than its cores could", "[memory][speed][property]")
{
    const std::uint32_t seed = GENERATE(take(50, random(0U, 1'000'000U)));
    CAPTURE(seed);
    Job job = test::jobOf(seed % 2 == 0 ? "llama-3-70b" : "mixtral-8x7b", 1U << (seed % 6));
    job.batch = seed / 7 % 200 + 1;
    job.plan.microBatch = job.batch;
    job.sequence = seed / 11 % 8000 + 2;
    job.task = seed % 3 == 0 ? Task::Training : Task::Inference;
    const SpeedEstimate speed = speedFor(job, "trn1.32xlarge");
    CHECK(speed.utilization > 0);
    CHECK(speed.utilization < 1);
    CHECK(speed.sequencesPerSecond > 0);
}
