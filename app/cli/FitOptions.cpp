#include "app/cli/FitOptions.h"

#include "app/cli/OptionAdder.h"
#include "app/cli/Values.h"

#include <fmt/format.h>
#include <ranges>

namespace atlas::app {

namespace {

constexpr std::uint32_t mostDegree = 32'768; // the product of four is a 64-bit number
constexpr std::uint32_t mostSequences = 1'000'000;
constexpr std::uint32_t mostLength = 100'000'000;

/// Reads texts into values and keeps the first problem, with the option's name.
class Reader {
public:
    template<typename Value, typename Parse>
    void read(const char* option, const std::optional<std::string>& text, Value& value, Parse parse)
    {
        if (!text || m_problem)
            return;
        auto parsed = parse(*text);
        if (parsed)
            value = *parsed;
        else
            m_problem = Problem{option, parsed.error().what};
    }

    template<typename Value>
    void count(
        const char* option,
        const std::optional<std::string>& text,
        Value& value,
        std::uint32_t most)
    {
        read(option, text, value, [most](std::string_view word) { return parseCount(word, most); });
    }

    [[nodiscard]] const std::optional<Problem>& problem() const { return m_problem; }

private:
    std::optional<Problem> m_problem;
};

/// A core's number: from 0.
Result<std::uint32_t> parseCore(std::string_view text)
{
    if (text == "0")
        return 0;
    return parseCount(text, mostDegree);
}

Result<JobOptions> finishJob(const FitWords& words)
{
    JobOptions job;
    job.model = fmt::format("{}", fmt::join(words.model, " "));
    job.plan.zero1 = words.zero1;
    job.plan.sequenceParallel = !words.noSequenceParallel;
    job.profiling = words.profiling;
    Reader reader;
    reader.read("--mode", words.mode, job.task, parseTask);
    reader.read("--framework", words.framework, job.framework, parseFramework);
    reader.read("--stage", words.stage, job.stage, parseStage);
    reader.read("--dtype", words.type, job.type, parseDataType);
    reader.read("--kv-dtype", words.cacheType, job.cacheType, parseDataType);
    reader.read("--recompute", words.recompute, job.plan.recompute, parseRecompute);
    reader.read("--start-core", words.startCore, job.plan.startCore, parseCore);
    reader.count("--tp", words.tensor, job.tensor, mostDegree);
    reader.count("--pp", words.pipeline, job.plan.pipeline, mostDegree);
    reader.count("--dp", words.data, job.plan.data, mostDegree);
    reader.count("--ep", words.expert, job.plan.expert, mostDegree);
    reader.count("--cp", words.context, job.plan.context, mostDegree);
    reader.count("--nodes", words.nodes, job.plan.nodes, mostDegree);
    reader.count("--batch", words.batch, job.batch, mostSequences);
    reader.count("--global-batch", words.globalBatch, job.plan.globalBatch, mostLength);
    reader.count("--seq", words.sequence, job.sequence, mostLength);
    reader.count("--prompt", words.prompt, job.prompt, mostLength);
    reader.count("--lnc", words.logicalCore, job.plan.logicalCore, 2);
    if (reader.problem())
        return std::unexpected(*reader.problem());
    return job;
}

void addJobOptions(CLI::App& command, FitWords& words)
{
    const auto option = optionAdder(command);
    option(
        "MODEL",
        words.model,
        "",
        "A known model such as llama-3-8b (a wrong name lists them), or a path to a config.json");
    option("--batch", words.batch, "N", "Sequences at once; of training in one pass [1]");
    option(
        "--global-batch",
        words.globalBatch,
        "N",
        "Sequences of an optimizer step [sixteen passes of each replica]");
    option("--seq", words.sequence, "N", "Tokens, prompt and answer [2048, or the model's own]");
    option("--prompt", words.prompt, "N", "Tokens of them that are given [half]");
    option("--dtype", words.type, "TYPE", "Weights: fp32, bf16, fp16, fp8 or int8 [bf16]");
    option("--kv-dtype", words.cacheType, "TYPE", "KV cache [as the weights, at least 16 bits]");
    option("--mode", words.mode, "MODE", "inference or training [inference]");
    option(
        "--framework",
        words.framework,
        "NAME",
        "nxd, transformers-neuronx, vllm, nxd-training or optimum-neuron [the first that can]");
    option("--stage", words.stage, "STAGE", "compile here, or serve what is compiled [compile]");
    option("--recompute", words.recompute, "WHAT", "none, selective or full [selective]");
    option("--lnc", words.logicalCore, "N", "Physical cores of a logical one [the chip's default]");
    command.add_flag("--json", words.json, "Print JSON");
}

} // namespace

CLI::App& addFit(CLI::App& program, FitWords& words)
{
    CLI::App& command = *program.add_subcommand(
        "fit",
        "Say whether a model fits, why, and how fast it is; without one print the historical "
        "matrix");
    addJobOptions(command, words);
    const auto option = optionAdder(command);
    option("--instance", words.instance, "NAME", "The instance, as `list` names it");
    option("--tp", words.tensor, "N", "Tensor-parallel degree [the smallest that fits]");
    option("--pp", words.pipeline, "N", "Pipeline stages [1]");
    option("--dp", words.data, "N", "Replicas [1]");
    option("--ep", words.expert, "N", "Groups of experts [1]");
    option("--cp", words.context, "N", "Parts of the sequence [1]");
    option("--nodes", words.nodes, "N", "Instances [as few as the degrees need]");
    option("--start-core", words.startCore, "N", "The first core that is used [0]");
    command.add_flag("--zero1", words.zero1, "Split optimizer states over the replicas");
    command.add_flag(
        "--no-sequence-parallel", words.noSequenceParallel, "Keep activations whole on each core");
    command.add_flag("--profiling", words.profiling, "Count the profiler's buffers");
    command.add_flag("--strict", words.strict, "Exit with 1 when the plan is refused");
    command.add_flag(
        "--accuracy", words.accuracy, "Print every published case beside what is told of it");
    command.add_flag("--markdown", words.markdown, "Print the matrix in Markdown");
    command.footer("Examples:\n"
                   "  neuron-atlas fit llama-3-70b --instance inf2.48xlarge --tp 24\n"
                   "  neuron-atlas fit ./config.json --instance trn1.2xlarge --tp 2 --json\n"
                   "  neuron-atlas fit llama-2-7b --instance trn1.32xlarge --tp 8 --dp 64 --zero1 "
                   "--mode training --seq 4096 --global-batch 1024\n"
                   "  neuron-atlas fit --accuracy\n"
                   "  neuron-atlas fit --markdown > fit.md\n");
    return command;
}

CLI::App& addPlan(CLI::App& program, FitWords& words)
{
    CLI::App& command = *program.add_subcommand(
        "plan", "Rank every legal way to run a model, on all instances or some");
    addJobOptions(command, words);
    command.add_option("--goal", words.goal, "fits, latency, throughput or price [fits]")
        ->type_name("GOAL");
    command.add_option("--instances", words.instances, "Only these, with commas or spaces between")
        ->type_name("NAMES")
        ->delimiter(',');
    command.add_option("--limit", words.limit, "The most plans to print [10]")->type_name("N");
    command.footer("Examples:\n"
                   "  neuron-atlas plan llama-3-70b --goal latency\n"
                   "  neuron-atlas plan mixtral-8x7b --goal throughput --instances "
                   "inf2.48xlarge,trn2.48xlarge\n"
                   "  neuron-atlas plan llama-3-8b --mode training --seq 8192 --json\n");
    return command;
}

Result<FitOptions> finishFit(const FitWords& words)
{
    if (words.json && words.markdown)
        return usage("fit", "--json and --markdown exclude each other; one of them is enough");
    auto job = finishJob(words);
    if (!job)
        return std::unexpected(job.error());
    FitOptions options;
    options.job = *std::move(job);
    options.instance = words.instance.value_or(std::string());
    options.strict = words.strict;
    options.accuracy = words.accuracy;
    if (words.accuracy && (!words.model.empty() || words.instance || words.markdown))
        return usage(
            "--accuracy",
            "it judges the published cases; leave out model, instance and --markdown");
    if (words.json)
        options.format = FitOptions::Format::Json;
    else if (words.markdown)
        options.format = FitOptions::Format::Markdown;
    if (!words.model.empty() && !words.instance)
        return usage(
            "fit", "an instance is expected beside the model, such as --instance inf2.48xlarge");
    if (words.model.empty() && words.instance)
        return usage(
            "fit", "a model is expected beside the instance, such as llama-3-8b or ./config.json");
    if (!words.model.empty() && words.markdown)
        return usage("fit", "--markdown prints the matrix alone; leave it out, or the model");
    return options;
}

Result<PlanOptions> finishPlan(const FitWords& words)
{
    if (words.model.empty())
        return usage(
            "plan", "a model is expected: a known one such as llama-3-8b, or ./config.json");
    auto job = finishJob(words);
    if (!job)
        return std::unexpected(job.error());
    PlanOptions options;
    options.job = *std::move(job);
    options.instances = words.instances;
    options.json = words.json;
    Reader reader;
    reader.read("--goal", words.goal, options.goal, parsePlanGoal);
    reader.count("--limit", words.limit, options.limit, 100'000);
    if (reader.problem())
        return std::unexpected(*reader.problem());
    return options;
}

} // namespace atlas::app
