#include "model/simulation/memory/Shards.h"
#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

using namespace atlas;
using enum MemoryCategory;

// arXiv 2205.05198: a GPT layer of s tokens, b sequences, width h and a heads keeps
// s b h (34 + 5 a s / h) bytes.

namespace {

/// A dense GPT with four times the width between its matrices.
Job gpt(std::uint32_t layers, std::uint32_t hidden, std::uint32_t heads)
{
    Job job = test::jobOfConfig(
        R"({"model_type": "gpt2", "n_layer": )" + std::to_string(layers) + R"(, "n_embd": )"
        + std::to_string(hidden) + R"(, "n_head": )" + std::to_string(heads)
        + R"(, "n_positions": 2048, "vocab_size": 51200})");
    job.task = Task::Training;
    job.framework = Framework::NxdTraining;
    job.sequence = 2048;
    job.plan.sequenceParallel = false;
    return job;
}

double kept(const Job& job)
{
    return activationsPerLayer(job, job.model.layers.front());
}

} // namespace

TEST_CASE("Mixed-precision Adam takes eighteen bytes for each parameter", "[memory][training]")
{
    const Job job = gpt(48, 6144, 64);
    const MemoryUse use = memoryOf(job, test::device("trn1.32xlarge"), builtInCalibration());
    const std::uint64_t states = use.of(Weights).amount.count() + use.of(Embedding).amount.count()
        + use.of(Head).amount.count() + use.of(Gradients).amount.count()
        + use.of(Optimizer).amount.count();
    CHECK(states == 18 * job.counts.total());
}

TEST_CASE("Activations of a layer are those of the paper", "[memory][training]")
{
    struct Shape {
        std::uint32_t layers;
        std::uint32_t hidden;
        std::uint32_t heads;
        std::uint32_t batch;
        std::uint32_t tensor;
    };
    // The models of its table 3: 22B, 175B, 530B, 1T.
    const Shape shape = GENERATE(
        Shape{48, 6144, 64, 4, 8},
        Shape{96, 12288, 96, 1, 8},
        Shape{105, 20480, 128, 1, 8},
        Shape{128, 25600, 160, 1, 8});
    Job job = gpt(shape.layers, shape.hidden, shape.heads);
    job.plan.microBatch = shape.batch;
    const double sbh = 2048.0 * shape.batch * shape.hidden;
    const double scores = 5.0 * shape.heads * 2048 / shape.hidden;
    const double t = shape.tensor;
    job.plan.recompute = Recompute::None;
    CHECK_THAT(kept(job), Catch::WithinRel(sbh * (34 + scores), 1e-12));
    job.plan.tensor = shape.tensor;
    CHECK_THAT(kept(job), Catch::WithinRel(sbh * (10 + 24 / t + scores / t), 1e-12));
    job.plan.sequenceParallel = true;
    CHECK_THAT(kept(job), Catch::WithinRel(sbh / t * (34 + scores), 1e-12));
    job.plan.recompute = Recompute::Selective;
    CHECK_THAT(kept(job), Catch::WithinRel(sbh * 34 / t, 1e-12));
    job.plan.sequenceParallel = false;
    CHECK_THAT(kept(job), Catch::WithinRel(sbh * (10 + 24 / t), 1e-12));
    job.plan.recompute = Recompute::Full;
    CHECK_THAT(kept(job), Catch::WithinRel(sbh * 2, 1e-12));
}

TEST_CASE("Context parallelism divides the tokens of a core", "[memory][training]")
{
    Job job = gpt(4, 1024, 16);
    job.plan.recompute = Recompute::Selective;
    const double whole = kept(job);
    job.plan.context = 4;
    CHECK_THAT(kept(job), Catch::WithinRel(whole / 4, 1e-12));
}

TEST_CASE(
    "Pipeline stages divide layers and keep a micro-batch for each stage", "[memory][training]")
{
    Job job = gpt(32, 4096, 32);
    const Device device = test::device("trn1.32xlarge");
    const auto layers = [&] {
        return memoryOf(job, device, builtInCalibration()).of(Activations).amount.count();
    };
    const double perLayer = kept(job);
    job.plan.pipeline = 4;
    job.plan.globalBatch = 8;
    CHECK(stageLayers(job) == 8);
    // Four micro-batches are under way on the first stage: as much as the whole model keeps of one.
    CHECK_THAT(static_cast<double>(layers()), Catch::WithinRel(32 * perLayer, 1e-9));
    job.plan.globalBatch = 2; // fewer micro-batches than stages
    CHECK_THAT(static_cast<double>(layers()), Catch::WithinRel(16 * perLayer, 1e-9));
}
