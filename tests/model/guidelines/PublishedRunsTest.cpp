#include "model/guidelines/Adviser.h"
#include "model/guidelines/GuidelinesReader.h"
#include "model/workload/KnownModel.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace atlas;

namespace {

/// What became of a run that somebody published.
enum class Outcome : std::uint8_t { Ran, RanOutOfMemory };

struct Run {
    const char* model; ///< of those that are compiled in
    const char* instance;
    DataType type;
    std::uint32_t batch;
    std::uint32_t sequence;
    Purpose purpose;
    Outcome outcome;
    const char* source;
};

using enum DataType;
using enum Purpose;
using enum Outcome;

/// Runs that use the whole machine; one that leaves cores idle says nothing of the machine's
/// memory.
const std::vector<Run>& runs()
{
    static const std::vector<Run> published{
        {"llama-3-70b",
         "inf2.24xlarge",
         Fp16,
         1,
         2048,
         Inference,
         RanOutOfMemory,
         "github.com/aws-neuron/transformers-neuronx/issues/92"},
        {"llama-3-70b",
         "inf2.48xlarge",
         Fp16,
         1,
         2048,
         Inference,
         Ran,
         "aws-neuron-samples, meta-llama-3-70b-sampling.ipynb"},
        {"llama-3-70b",
         "inf2.48xlarge",
         Fp16,
         4,
         4096,
         Inference,
         Ran,
         "github.com/philschmid/huggingface-inferentia2-samples/issues/13"},
        {"opt-13b",
         "inf2.8xlarge",
         Fp16,
         2,
         2048,
         Inference,
         Ran,
         "aws-neuron-samples, facebook-opt-13b-sampling.ipynb"},
        {"opt-13b",
         "inf2.8xlarge",
         Fp16,
         3,
         2048,
         Inference,
         RanOutOfMemory,
         "aws-neuron-samples, facebook-opt-13b-sampling.ipynb"},
        {"opt-13b",
         "inf2.48xlarge",
         Fp16,
         256,
         128,
         Inference,
         Ran,
         "about-neuron/benchmarks/inf2"},
        {"llama-3-8b",
         "trn1.2xlarge",
         Bf16,
         2,
         64,
         Inference,
         RanOutOfMemory,
         "github.com/aws-neuron/neuronx-distributed/issues/53 (host memory, while compiling)"},
        {"llama-3-8b",
         "inf2.48xlarge",
         Bf16,
         32,
         4096,
         Inference,
         Ran,
         "optimum-neuron, benchmark/vllm/memory_capacity_analysis.md"},
        {"llama-3-8b",
         "trn1.32xlarge",
         Bf16,
         128,
         4096,
         Inference,
         Ran,
         "optimum-neuron, benchmark/vllm/data-parallel (four replicas)"},
        {"mistral-7b",
         "inf2.xlarge",
         Bf16,
         4,
         4096,
         Inference,
         Ran,
         "AWS workshop, with artifacts compiled elsewhere"},
        {"gpt-neox-20b",
         "inf2.24xlarge",
         Fp16,
         1,
         128,
         Inference,
         Ran,
         "github.com/aws-neuron/transformers-neuronx/issues/10"},
        {"llama-2-13b",
         "inf2.48xlarge",
         Bf16,
         4,
         16384,
         Inference,
         Ran,
         "about-neuron/benchmarks/inf2/throughput_data_decoder.csv"},
        {"llama-2-13b",
         "inf2.48xlarge",
         Bf16,
         8,
         8192,
         Inference,
         Ran,
         "about-neuron/benchmarks/inf2/throughput_data_decoder.csv"},
        {"llama-2-13b",
         "trn1.32xlarge",
         Bf16,
         4,
         16384,
         Inference,
         Ran,
         "about-neuron/benchmarks/trn1/throughput_data_decoder.csv"},
        {"llama-2-7b",
         "inf2.48xlarge",
         Bf16,
         24,
         4096,
         Inference,
         Ran,
         "published runs with 12 NeuronCores for each of two copies"},
        {"bert-base-uncased",
         "inf1.xlarge",
         Fp32,
         8,
         128,
         Inference,
         Ran,
         "about-neuron/benchmarks/inf1/throughput_data_encoder.csv (the cased one, 1 % smaller)"},
        {"llama-3-70b",
         "trn1.32xlarge",
         Bf16,
         1,
         2048,
         Inference,
         Ran,
         "about-neuron/benchmarks (over 32 NeuronCores)"},
        {"llama-3.1-405b",
         "trn2.48xlarge",
         Bf16,
         1,
         2048,
         Inference,
         Ran,
         "about-neuron/benchmarks"},
        {"llama-3-8b",
         "trn1.32xlarge",
         Bf16,
         1,
         8192,
         Training,
         Ran,
         "published NxD Training run, 625.6 s a step"},
        {"llama-2-7b",
         "trn1.32xlarge",
         Bf16,
         1,
         4096,
         Training,
         Ran,
         "about-neuron/benchmarks/trn1/training_data_decoder.csv"},
    };
    return published;
}

InstanceAdvice adviceFor(const Run& run)
{
    static const Guidelines guidelines = readBuiltInGuidelines();
    static const std::vector<KnownModel> models = readBuiltInModels();
    ModelDescription model = describe(*findKnownModel(models, run.model));
    model.type = run.type;
    model.batch = run.batch;
    model.sequence = run.sequence;
    model.purpose = run.purpose;
    const auto advice = advise(test::catalog(), guidelines, model);
    REQUIRE(advice);
    return *std::ranges::find(advice->instances, run.instance, &InstanceAdvice::instance);
}

} // namespace

TEST_CASE("No published run contradicts its verdict", "[advice]")
{
    for (const Run& run : runs()) {
        const InstanceAdvice advice = adviceFor(run);
        CAPTURE(run.model, run.instance, run.batch, run.sequence, run.source, *advice.share);
        CAPTURE(std::string(toString(advice.verdict)));
        if (run.outcome == Ran)
            CHECK((advice.verdict == Verdict::Fits || advice.verdict == Verdict::Tight));
        else
            CHECK(advice.verdict != Verdict::Fits);
    }
}

TEST_CASE("The margins lie where the published runs put them", "[advice]")
{
    // By hand: Llama 3 70B, (70,553,706,496 + 80 x 8 x 128 x 2 x 2,048) x 2 B of 192 GiB.
    CHECK(*adviceFor(runs()[0]).share == Approx(0.6877).margin(0.0001));
    // OPT 13B, (12,853,473,280 + 40 x 40 x 128 x 2 x 2,048 x batch) x 2 B of 32 GiB.
    CHECK(*adviceFor(runs()[3]).share == Approx(0.8458).margin(0.0001));
    CHECK(*adviceFor(runs()[4]).share == Approx(0.8947).margin(0.0001));
    double largestRun = 0;
    double smallestFailure = 1;
    for (const Run& run : runs()) {
        const double share = *adviceFor(run).share;
        // The failure of a host's memory says nothing of the device's.
        const bool host = std::string_view(run.instance) == "trn1.2xlarge";
        if (run.outcome == Ran)
            largestRun = std::max(largestRun, share);
        else if (!host)
            smallestFailure = std::min(smallestFailure, share);
    }
    CHECK(roomyShare < smallestFailure);
    CHECK(fullestShare > largestRun);
    CHECK(roomyShare > smallestFailure - 0.05); // not more careful than the runs ask for
}
