#pragma once

#include "model/workload/DataType.h"
#include "model/workload/ShardingPlan.h"
#include "model/workload/Transformer.h"

#include <optional>
#include <string>

namespace atlas {

enum class Task : std::uint8_t { Inference, Training };

/// The library that places the model on the cores. Each has rules of its own.
enum class Framework : std::uint8_t {
    Automatic, ///< the first of those for the task that can run the plan
    Nxd, ///< NxD Inference
    TransformersNeuronx,
    Vllm,
    NxdTraining,
    OptimumNeuron,
};

/// Whether the model is compiled on the instance, or comes there compiled.
enum class JobStage : std::uint8_t { Compile, Serve };

[[nodiscard]] std::string_view toString(Task task); ///< "inference", "training"
[[nodiscard]] std::string_view toString(Framework framework); ///< "transformers-neuronx"
[[nodiscard]] std::string_view toString(JobStage stage); ///< "compile", "serve"

/// By name or a usual alias ("tgi", "nxdi"); a problem names the nearest ones.
[[nodiscard]] Result<Framework> parseFramework(std::string_view text);
[[nodiscard]] Result<Task> parseTask(std::string_view text);
[[nodiscard]] Result<JobStage> parseStage(std::string_view text);

/// What one wants to run: a model, how it is spread, and for what.
struct Job {
    std::string name; ///< of the model
    Transformer model;
    ParameterCounts counts; ///< of the model
    Task task = Task::Inference;
    Framework framework = Framework::Automatic;
    JobStage stage = JobStage::Compile;
    DataTypes types;
    ShardingPlan plan;
    std::uint32_t batch = 1; ///< sequences at once in each replica, for inference
    std::uint32_t sequence = 0; ///< tokens that are kept: prompt and answer together
    std::optional<std::uint32_t> prompt; ///< tokens of it that are given; half when absent
    bool profiling = false; ///< buffers of the profiler are allocated

    /// Tokens of the prompt; of a model that does not generate, all.
    [[nodiscard]] std::uint32_t promptLength() const;
    /// Sequences that one pass of a replica takes.
    [[nodiscard]] std::uint32_t passBatch() const;
};

/// A job with its model counted, BF16, and a sequence of usual length or the model's own when that
/// is less.
[[nodiscard]] Job makeJob(std::string name, Transformer model);

} // namespace atlas
