#include "model/story/StageWords.h"
#include "model/support/NearestNames.h"
#include "model/workload/KnownModel.h"

#include <array>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::uint32_t mostDegree = 32'768;

/// A number of a plan by the name that the field gives it.
struct Degree {
    std::string_view key;
    std::uint32_t& (*of)(Job& job);
};
constexpr std::array degrees{
    Degree{"tp", [](Job& job) -> std::uint32_t& { return job.plan.tensor; }},
    Degree{"pp", [](Job& job) -> std::uint32_t& { return job.plan.pipeline; }},
    Degree{"dp", [](Job& job) -> std::uint32_t& { return job.plan.data; }},
    Degree{"ep", [](Job& job) -> std::uint32_t& { return job.plan.expert; }},
    Degree{"batch", [](Job& job) -> std::uint32_t& { return job.batch; }},
    Degree{"seq", [](Job& job) -> std::uint32_t& { return job.sequence; }},
    Degree{"lnc", [](Job& job) -> std::uint32_t& { return job.plan.logicalCore; }}};

std::vector<std::string> optionNames()
{
    std::vector<std::string> names{"dtype", "mode", "framework", "stage"};
    for (const Degree& degree : degrees)
        names.emplace_back(degree.key);
    return names;
}

template<typename Value, typename Parse>
Staged<void> read(const StageWord& word, const std::string& text, Value& value, Parse parse)
{
    auto parsed = parse(text);
    if (!parsed)
        return faultAt(word, parsed.error().what);
    value = *parsed;
    return {};
}

Staged<void> readOption(const StageWord& word, Job& job)
{
    const auto option = optionIn(word.text);
    if (!option)
        return faultAt(
            word,
            fmt::format("“{}” says nothing; a setting is expected, such as tp=24", word.text));
    if (option->key == "dtype")
        return read(word, option->value, job.types.weights, parseDataType);
    if (option->key == "mode")
        return read(word, option->value, job.task, parseTask);
    if (option->key == "framework")
        return read(word, option->value, job.framework, parseFramework);
    if (option->key == "stage")
        return read(word, option->value, job.stage, parseStage);
    for (const Degree& degree : degrees) {
        if (degree.key != option->key)
            continue;
        const auto number = numberIn(option->value);
        if (!number || *number == 0 || (degree.key != "seq" && *number > mostDegree))
            return faultAt(
                word,
                fmt::format(
                    "“{}” is no such number; a whole one from 1 on is expected", option->value));
        degree.of(job) = *number;
        return {};
    }
    const auto name = oneOf({option->key, word.offset}, "setting of a plan", optionNames());
    return std::unexpected(name ? StageFault{} : name.error());
}

} // namespace

Staged<void> applyFit(const StageWork& work)
{
    if (work.directive.argument == "none") {
        work.stage.fit.reset();
        work.stage.kind = StageKind::None;
        return {};
    }
    if (work.words.size() < 3)
        return stageFault(
            "a model, an instance and a plan are expected, such as “llama-3-70b inf2.48xlarge "
            "tp=24”");
    static const std::vector<KnownModel> models = readBuiltInModels();
    const auto known = findKnownModel(models, work.words[0].text);
    if (!known)
        return faultAt(work.words[0], known.error().what);
    Job job = makeJob(known->name, known->transformer);
    for (const StageWord& word : work.words.subspan(2)) {
        if (auto option = readOption(word, job); !option)
            return option;
    }
    const auto name = subjectAt(work.resolver.catalog(), work.words[1]);
    if (!name)
        return std::unexpected(name.error());
    const auto device = deviceOf(work.resolver.catalog(), *name, job.plan.logicalCore);
    if (!device)
        return faultAt(work.words[1], device.error().what);
    Stage& stage = work.stage;
    stage.fit = fit(job, *device);
    stage.kind = StageKind::Fit;
    stage.machine.reset();
    stage.run.reset();
    return {};
}

} // namespace atlas
