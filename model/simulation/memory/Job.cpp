#include "model/simulation/memory/Job.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>
#include <utility>
#include <vector>

namespace atlas {

namespace {

constexpr std::uint32_t usualTokens = 2048;

template<typename Value>
struct Word {
    std::string_view word;
    Value value;
};

constexpr auto frameworks = std::to_array<Word<Framework>>(
    {{"automatic", Framework::Automatic},
     {"nxd", Framework::Nxd},
     {"transformers-neuronx", Framework::TransformersNeuronx},
     {"vllm", Framework::Vllm},
     {"nxd-training", Framework::NxdTraining},
     {"optimum-neuron", Framework::OptimumNeuron},
     {"nxd-inference", Framework::Nxd},
     {"nxdi", Framework::Nxd},
     {"neuronx-distributed-inference", Framework::Nxd},
     {"tnx", Framework::TransformersNeuronx},
     {"vllm-neuron", Framework::Vllm},
     {"nxdt", Framework::NxdTraining},
     {"neuronx-distributed-training", Framework::NxdTraining},
     {"tgi", Framework::OptimumNeuron},
     {"optimum", Framework::OptimumNeuron},
     {"torch-neuron", Framework::Automatic},
     {"torch-neuronx", Framework::Automatic}});

constexpr auto tasks =
    std::to_array<Word<Task>>({{"inference", Task::Inference}, {"training", Task::Training}});

constexpr auto stages =
    std::to_array<Word<JobStage>>({{"compile", JobStage::Compile}, {"serve", JobStage::Serve}});

/// The value of a word; a problem says what it should be and which words there are.
template<typename Value>
Result<Value>
parseWord(std::string_view text, std::span<const Word<Value>> words, std::string_view what)
{
    const auto found = std::ranges::find(words, text, &Word<Value>::word);
    if (found != words.end())
        return found->value;
    std::vector<std::string> names;
    for (const auto& word : words)
        names.emplace_back(word.word);
    const std::vector<std::string> near = nearestNames(text, names);
    return std::unexpected(Problem{
        .where = {},
        .what = fmt::format(
            "“{}” is not {}; {}there are {}",
            text.substr(0, 60),
            what,
            near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", "))});
}

template<typename Value>
std::string_view wordOf(Value value, std::span<const Word<Value>> words)
{
    return std::ranges::find(words, value, &Word<Value>::value)->word;
}

} // namespace

std::string_view toString(Task task)
{
    return wordOf<Task>(task, tasks);
}

std::string_view toString(Framework framework)
{
    return wordOf<Framework>(framework, frameworks);
}

std::string_view toString(JobStage stage)
{
    return wordOf<JobStage>(stage, stages);
}

Result<Framework> parseFramework(std::string_view text)
{
    return parseWord<Framework>(text, frameworks, "a framework");
}

Result<Task> parseTask(std::string_view text)
{
    return parseWord<Task>(text, tasks, "a mode");
}

Result<JobStage> parseStage(std::string_view text)
{
    return parseWord<JobStage>(text, stages, "a stage");
}

std::uint32_t Job::promptLength() const
{
    if (!model.isCached() || task == Task::Training)
        return sequence;
    return std::clamp(prompt.value_or(sequence / 2), 1U, std::max(sequence, 1U));
}

std::uint32_t Job::passBatch() const
{
    return task == Task::Training ? plan.microBatch : batch;
}

Job makeJob(std::string name, Transformer model)
{
    Job job;
    job.name = std::move(name);
    job.counts = countParameters(model);
    job.sequence = std::min(usualTokens, model.positions.value_or(usualTokens));
    job.model = std::move(model);
    return job;
}

} // namespace atlas
