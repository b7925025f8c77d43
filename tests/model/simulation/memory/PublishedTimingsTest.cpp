#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

using namespace atlas;

TEST_CASE("The median error of published timings is below fifteen percent", "[memory][published]")
{
    const auto errors = test::accuracy().errors();
    CHECK(errors.size() >= 80);
    CHECK(errors[errors.size() / 2] <= 0.15);
}

TEST_CASE("Every published timing is listed, with a reason where nothing is told", "[memory]")
{
    const Accuracy& accuracy = test::accuracy();
    std::size_t without = 0;
    for (const TimingCheck& timing : accuracy.timings) {
        CAPTURE(timing.source, timing.job.name, timing.quantity);
        CHECK(timing.published > 0);
        CHECK((timing.told > 0) == timing.leftOut.empty());
        without += timing.leftOut.empty() ? 0U : 1U;
    }
    CHECK(accuracy.errors().size() + without == accuracy.timings.size());
}

TEST_CASE("Collectives of published runs are simulated on their machines", "[memory][published]")
{
    for (const TimingCheck& timing : test::accuracy().timings) {
        CAPTURE(timing.job.name, timing.instance, timing.job.plan.tensor);
        const bool several = timing.job.plan.tensor > 1;
        CHECK(timing.wires == (several ? WireBasis::Simulated : WireBasis::None));
    }
}

TEST_CASE(
    "Llama 3 70B at TP 24 takes the published time per token, which no constant was fitted to",
    "[memory][published]")
{
    // 32 to 35 ms, meta-llama-3-70b-sampling.ipynb and its benchmark rows.
    Job job = test::jobOf("llama-3-70b", 24);
    job.framework = Framework::TransformersNeuronx;
    const auto speed = speedOf(job, test::device("inf2.48xlarge"), builtInCalibration());
    CHECK(speed.perToken > 0.032 / 1.15);
    CHECK(speed.perToken < 0.035 * 1.15);
}
