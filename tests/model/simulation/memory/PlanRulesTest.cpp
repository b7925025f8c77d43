#include "model/simulation/memory/PlanRules.h"

#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using Catch::Contains;

namespace {

PlanCheck check(const Job& job, std::string_view instance, std::uint32_t logicalCore = 0)
{
    const PlanCheck found = checkPlan(job, test::device(instance, logicalCore), builtInDegrees());
    CHECK(found.isLegal() == isLegal(job, test::device(instance, logicalCore), builtInDegrees()));
    for (const RuleFinding& finding : found.findings) {
        CHECK(finding.text.ends_with('.'));
        CHECK_FALSE(finding.source.empty());
    }
    return found;
}

bool refuses(const PlanCheck& check, std::string_view rule)
{
    return std::ranges::any_of(check.findings, [rule](const RuleFinding& finding) {
        return finding.rule == rule && finding.kind == RuleFinding::Kind::Refusal;
    });
}

bool cautions(const PlanCheck& check, std::string_view rule)
{
    return std::ranges::any_of(check.findings, [rule](const RuleFinding& finding) {
        return finding.rule == rule && finding.kind == RuleFinding::Kind::Caution;
    });
}

Job training(std::string_view model, std::uint32_t tensor)
{
    Job job = test::jobOf(model, tensor);
    job.task = Task::Training;
    return job;
}

} // namespace

TEST_CASE("A tensor-parallel group fits into the instance", "[memory][rules]")
{
    const PlanCheck over = check(test::jobOf("llama-2-13b", 24), "inf2.24xlarge");
    CHECK(refuses(over, "cores-per-instance"));
    CHECK_THAT(
        test::textOf(over.findings),
        Contains("inf2.24xlarge has 12 NeuronCores")
            && Contains("nearest legal: TP 4, TP 8, TP 12"));
    CHECK(check(test::jobOf("llama-2-13b", 12), "inf2.24xlarge").isLegal());
    CHECK(refuses(check(test::jobOf("tinyllama-1.1b", 32), "inf2.48xlarge"), "cores-per-instance"));
    CHECK(check(test::jobOf("tinyllama-1.1b", 8), "inf2.48xlarge").isLegal());
}

TEST_CASE("Degrees are those of the family", "[memory][rules]")
{
    CHECK(refuses(check(test::jobOf("llama-2-13b", 24), "trn1.32xlarge"), "tp-degree"));
    CHECK(refuses(check(test::jobOf("llama-2-7b", 4), "trn1.32xlarge"), "tp-degree"));
    CHECK(check(test::jobOf("llama-2-7b", 8), "trn1.32xlarge").findings.size() == 0);
    CHECK(check(test::jobOf("llama-2-7b", 4), "inf2.48xlarge").findings.size() == 0);
    CHECK(refuses(check(test::jobOf("llama-2-7b", 6), "inf2.48xlarge"), "tp-degree"));
    SECTION("disputed and demonstrated ones run, with a caution that says so")
    {
        const PlanCheck disputed = check(test::jobOf("llama-2-7b", 16), "trn1.32xlarge");
        CHECK(disputed.isLegal());
        CHECK_THAT(test::textOf(disputed.findings), Contains("disputed"));
        const PlanCheck shown = check(test::jobOf("llama-3-70b", 16), "inf2.48xlarge");
        CHECK(shown.isLegal());
        CHECK_THAT(test::textOf(shown.findings), Contains("on no list of the documentation"));
    }
    SECTION("Inf1 has no collectives")
    {
        const PlanCheck inf1 = check(test::jobOf("gpt2", 2), "inf1.xlarge");
        CHECK(refuses(inf1, "tp-degree"));
        CHECK_THAT(test::textOf(inf1.findings), Contains("no collectives"));
        CHECK_FALSE(refuses(check(test::jobOf("gpt2", 1), "inf1.xlarge"), "tp-degree"));
    }
    SECTION("logical cores of one are twice as many")
    {
        CHECK(check(test::jobOf("llama-3.1-405b", 128), "trn2.48xlarge", 1).isLegal());
        CHECK_FALSE(check(test::jobOf("llama-3.1-405b", 128), "trn2.48xlarge").isLegal());
    }
}

TEST_CASE("NxD and vLLM want heads that divide, transformers-neuronx pads them", "[memory][rules]")
{
    Job job = test::jobOf("llama-3-70b", 24);
    job.framework = Framework::Vllm;
    const PlanCheck refused = check(job, "inf2.48xlarge");
    CHECK(refuses(refused, "head-divisibility"));
    CHECK_THAT(
        test::textOf(refused.findings),
        Contains("64 attention heads") && Contains("pad them to 72"));
    job.framework = Framework::TransformersNeuronx;
    const PlanCheck padded = check(job, "inf2.48xlarge");
    CHECK(padded.isLegal());
    CHECK(cautions(padded, "head-padding"));
    job.framework = Framework::Automatic;
    CHECK(check(job, "inf2.48xlarge").framework == Framework::TransformersNeuronx);
    job.plan.tensor = 8;
    CHECK(check(job, "inf2.48xlarge").framework == Framework::Nxd);
}

TEST_CASE("KV heads are copied when they are fewer than cores", "[memory][rules]")
{
    const PlanCheck copied = check(test::jobOf("llama-3-8b", 32), "trn1.32xlarge");
    CHECK(copied.isLegal());
    CHECK_THAT(
        test::textOf(copied.findings),
        Contains("32 KV-head copies: 8 heads on 32 cores cost 4 times the naive bytes"));
    CHECK_FALSE(cautions(check(test::jobOf("llama-3-8b", 8), "trn1.32xlarge"), "kv-replication"));
    // Training copies a whole number of times.
    CHECK(check(training("llama-3-8b", 32), "trn1.32xlarge").isLegal());
    Job five = training("qwen2.5-7b", 8);
    five.model.layers.front().attention.kvHeads = 7;
    CHECK(refuses(check(five, "trn1.32xlarge"), "kv-heads"));
}

TEST_CASE("Training on part of an instance takes a documented number of workers", "[memory][rules]")
{
    Job job = training("llama-3-8b", 16);
    job.plan.data = 2;
    const PlanCheck two = check(job, "trn1.32xlarge"); // two groups of sixteen: ENC:enc_init_comm
    CHECK(refuses(two, "tp-degree"));
    CHECK_THAT(
        test::textOf(two.findings), Contains("enc_init_comm") && Contains("TP 8 × DP 4, TP 32"));
    job.plan.tensor = 8;
    CHECK(refuses(check(job, "trn1.32xlarge"), "worker-count")); // 16 of 32
    job.plan.data = 4;
    CHECK(check(job, "trn1.32xlarge").isLegal());
    job.plan.data = 1;
    CHECK(check(job, "trn1.32xlarge").isLegal());
}

TEST_CASE("Inf2 neither trains nor leaves the instance", "[memory][rules]")
{
    CHECK(refuses(check(training("llama-2-7b", 8), "inf2.48xlarge"), "training-hardware"));
    Job job = test::jobOf("llama-2-7b", 8);
    job.plan.data = 6;
    CHECK(refuses(check(job, "inf2.48xlarge"), "single-instance"));
    job.plan.data = 3;
    CHECK(check(job, "inf2.48xlarge").isLegal());
    job.plan.nodes = 2;
    CHECK(refuses(check(job, "inf2.48xlarge"), "single-instance"));
}

TEST_CASE("Degrees multiply out to whole instances", "[memory][rules]")
{
    Job job = training("llama-2-7b", 8);
    job.plan.data = 64;
    const PlanCheck sixteen = check(job, "trn1.32xlarge");
    CHECK(sixteen.isLegal());
    CHECK(sixteen.nodes == 16);
    job.plan.nodes = 16;
    CHECK(check(job, "trn1.32xlarge").isLegal());
    job.plan.nodes = 8;
    CHECK(refuses(check(job, "trn1.32xlarge"), "degrees-multiply-out"));
    job.plan.nodes = 0;
    job.plan.data = 63;
    const PlanCheck uneven = check(job, "trn1.32xlarge");
    CHECK(refuses(uneven, "degrees-multiply-out"));
    CHECK_THAT(test::textOf(uneven.findings), Contains("DP 64 would do"));
    job.plan.data = 64;
    job.plan.globalBatch = 1000;
    CHECK_THAT(
        test::textOf(check(job, "trn1.32xlarge").findings),
        Contains("A global batch of 1000 does not divide by DP 64"));
    Job serving = test::jobOf("llama-2-7b", 8);
    serving.plan.data = 8;
    CHECK(refuses(check(serving, "trn1.32xlarge"), "cores-per-instance"));
}

TEST_CASE("A group starts at a multiple of its size", "[memory][rules]")
{
    Job job = test::jobOf("llama-2-7b", 8);
    job.plan.startCore = 12;
    const PlanCheck off = check(job, "trn1.32xlarge");
    CHECK(refuses(off, "start-core"));
    CHECK_THAT(test::textOf(off.findings), Contains("such as core 8"));
    job.plan.startCore = 24;
    CHECK(check(job, "trn1.32xlarge").isLegal());
    job.plan.data = 2;
    CHECK(refuses(check(job, "trn1.32xlarge"), "start-core")); // beyond the last core
}

TEST_CASE("A pod gets one, four, eight or sixteen chips of Trn1", "[memory][rules]")
{
    Job job = test::jobOf("llama-2-7b", 8);
    CHECK_FALSE(cautions(check(job, "trn1.32xlarge"), "device-groups")); // four chips
    job.plan.data = 3;
    CHECK(cautions(check(job, "trn1.32xlarge"), "device-groups")); // twelve
    CHECK_FALSE(cautions(check(job, "inf2.48xlarge"), "device-groups"));
}

TEST_CASE("Stages, experts and parts of the sequence divide", "[memory][rules]")
{
    Job job = training("llama-2-7b", 8);
    job.plan.pipeline = 4;
    CHECK(check(job, "trn1.32xlarge").isLegal());
    job.plan.tensor = 1;
    job.plan.pipeline = 64;
    CHECK(refuses(check(job, "trn2.48xlarge"), "pipeline-stages"));
    Job dense = test::jobOf("llama-2-7b", 8);
    dense.plan.expert = 2;
    CHECK(refuses(check(dense, "inf2.48xlarge"), "experts"));
    Job sparse = test::jobOf("mixtral-8x7b", 8);
    sparse.plan.expert = 8;
    CHECK(check(sparse, "inf2.48xlarge").isLegal());
    sparse.plan.expert = 3;
    CHECK_THAT(
        test::textOf(check(sparse, "inf2.48xlarge").findings),
        Contains("8 experts do not divide by EP 3; 2 or 4 would do"));
    Job parts = test::jobOf("llama-2-7b", 8);
    parts.plan.context = 3;
    CHECK(refuses(check(parts, "inf2.48xlarge"), "context-parallel"));
}

TEST_CASE("A sequence stays within the model's positions", "[memory][rules]")
{
    Job learned = test::jobOf("gpt2");
    learned.sequence = 1024;
    CHECK(check(learned, "inf2.xlarge").isLegal());
    learned.sequence = 1025;
    CHECK_THAT(
        test::textOf(check(learned, "inf2.xlarge").findings),
        Contains("1025 tokens are beyond the 1024 positions of gpt2; at most 1024 would do"));
    Job rotary = test::jobOf("llama-2-13b", 8);
    rotary.sequence = 16384; // published benchmarks ran them
    const PlanCheck stretched = check(rotary, "inf2.48xlarge");
    CHECK(stretched.isLegal());
    CHECK(cautions(stretched, "sequence-limit"));
    rotary.sequence = 16385;
    CHECK(refuses(check(rotary, "inf2.48xlarge"), "sequence-limit"));
}

TEST_CASE("Frameworks do what they are made for", "[memory][rules]")
{
    Job job = test::jobOf("llama-2-7b", 8);
    job.framework = Framework::NxdTraining;
    CHECK(refuses(check(job, "trn1.32xlarge"), "framework-task"));
    job.task = Task::Training;
    CHECK(check(job, "trn1.32xlarge").isLegal());
    job.framework = Framework::Vllm;
    CHECK(refuses(check(job, "trn1.32xlarge"), "framework-task"));
    job.framework = Framework::NxdTraining;
    job.types = DataTypes::of(DataType::Int8);
    CHECK(refuses(check(job, "trn1.32xlarge"), "training-type"));
}

TEST_CASE("An instance that does not exist, or a logical core of three, is told", "[memory][rules]")
{
    const auto wrong = deviceOf(readBuiltInCatalog(), "inf2.42xlarge");
    REQUIRE_FALSE(wrong);
    CHECK_THAT(message(wrong.error()), Contains("“inf2.48xlarge”"));
    const auto fused = deviceOf(readBuiltInCatalog(), "inf2.48xlarge", 2);
    REQUIRE_FALSE(fused);
    CHECK_THAT(message(fused.error()), Contains("one physical core"));
}

TEST_CASE("Any degrees are judged without a crash", "[memory][rules][property]")
{
    const std::uint32_t seed = GENERATE(take(100, random(0U, 1'000'000U)));
    CAPTURE(seed);
    Job job = test::jobOf(seed % 2 == 0 ? "mixtral-8x7b" : "gpt2", seed % 130 + 1);
    job.task = seed % 3 == 0 ? Task::Training : Task::Inference;
    job.plan.pipeline = seed / 7 % 40 + 1;
    job.plan.data = seed / 11 % 100 + 1;
    job.plan.expert = seed / 13 % 10 + 1;
    job.plan.context = seed / 17 % 5 + 1;
    job.plan.nodes = seed / 19 % 4;
    job.plan.startCore = seed / 23 % 50;
    job.sequence = seed % 5000 + 1;
    const FitReport report =
        fit(job, test::device(seed % 5 == 0 ? "inf1.6xlarge" : "trn2.48xlarge"));
    CHECK(
        (report.verdict == FitVerdict::InvalidPlan)
        == std::ranges::any_of(report.reasons, [](const RuleFinding& finding) {
               return finding.kind == RuleFinding::Kind::Refusal && finding.rule != "device-memory"
                   && finding.rule != "host-memory";
           }));
    CHECK_FALSE(report.reasons.empty());
}
