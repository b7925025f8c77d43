#include "app/cli/JobFromOptions.h"

#include "model/workload/KnownModel.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <system_error>

namespace atlas::app {

namespace {

/// Whether a word is rather a path than a name.
bool looksLikePath(const std::string& word)
{
    std::error_code error;
    return word.find('/') != std::string::npos || word.ends_with(".json")
        || std::filesystem::exists(word, error);
}

Checked<Job> modelOf(const std::string& word)
{
    const auto models = readBuiltInModels();
    auto known = findKnownModel(models, word);
    if (known)
        return makeJob(known->name, std::move(known->transformer));
    if (!looksLikePath(word))
        return std::unexpected(Problems{
            {known.error().where,
             known.error().what + "; or give the path of a config.json, such as ./config.json"}});
    auto model = readModelConfigFile(word);
    if (!model)
        return std::unexpected(model.error());
    const std::string name = fmt::format("{} of {}", model->architecture, word);
    return makeJob(name, *std::move(model));
}

} // namespace

Checked<Job> jobOf(const JobOptions& options)
{
    auto job = modelOf(options.model);
    if (!job)
        return job;
    job->task = options.task;
    job->framework = options.framework;
    job->stage = options.stage;
    job->plan = options.plan;
    job->plan.tensor = options.tensor.value_or(1);
    job->types = DataTypes::of(options.type.value_or(DataType::Bf16));
    job->types.cache = options.cacheType.value_or(job->types.cache);
    job->batch = options.batch.value_or(1);
    job->plan.microBatch = job->batch;
    job->sequence = options.sequence.value_or(job->sequence);
    job->prompt = options.prompt;
    job->profiling = options.profiling;
    if (options.prompt && *options.prompt > job->sequence)
        return std::unexpected(Problems{
            {"--prompt",
             fmt::format(
                 "{} tokens are more than the sequence of {}; at most that is expected",
                 *options.prompt,
                 job->sequence)}});
    return job;
}

std::uint32_t usualTensorDegree(const Job& job, const Device& device, const FitBasis& basis)
{
    std::uint32_t largest = 1;
    for (const std::uint32_t tensor : legalTensorDegrees(job, device, basis.degrees)) {
        Job trial = job;
        trial.plan.tensor = tensor;
        trial.framework = checkPlan(trial, device, basis.degrees).framework;
        if (judge(trial, device, basis.fitted).fitsDevice())
            return tensor;
        largest = tensor;
    }
    return largest;
}

} // namespace atlas::app
