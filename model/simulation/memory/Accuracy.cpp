#include "model/simulation/memory/Accuracy.h"

#include "model/catalog/ObjectReader.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

constexpr std::uint32_t mostDegree = 1U << 15U;
constexpr std::uint32_t mostTokens = 1U << 30U;
constexpr double milliseconds = 1e3;

/// The 6.7B model of the GPT-3 paper: 32 layers of width 4,096 with 32 heads, and GPT-2's words.
constexpr std::string_view gpt3 = R"({"model_type": "gpt2", "n_embd": 4096, "n_layer": 32,
    "n_head": 32, "n_positions": 2048, "vocab_size": 50257})";

/// A case as its file has it.
class CaseReader {
public:
    CaseReader(
        const JsonNode& node,
        const ReadContext& context,
        std::span<const KnownModel> models,
        std::initializer_list<std::string_view> keys)
        : m_object(node, context, keys)
        , m_models(models)
    {
    }

    [[nodiscard]] const ObjectReader& object() const { return m_object; }

    [[nodiscard]] std::optional<double> number(std::string_view key) const
    {
        const JsonNode* const node = m_object.find(key);
        const auto* const value = node == nullptr ? nullptr : std::get_if<double>(&node->value);
        return value == nullptr ? std::nullopt : std::optional(*value);
    }

    [[nodiscard]] Job job() const
    {
        Job job = model(m_object.requiredText("model"));
        read("mode", job.task, parseTask);
        read("framework", job.framework, parseFramework);
        read("stage", job.stage, parseStage);
        DataType type = DataType::Bf16;
        read("dtype", type, parseDataType);
        job.types = DataTypes::of(type);
        ShardingPlan& plan = job.plan;
        plan.tensor = count("tp", mostDegree).value_or(1);
        plan.pipeline = count("pp", mostDegree).value_or(1);
        plan.data = count("dp", mostDegree).value_or(1);
        plan.nodes = count("nodes", mostDegree).value_or(1);
        plan.zero1 = m_object.has("zero1") && m_object.flag("zero1");
        plan.globalBatch = count("global_batch", mostTokens).value_or(0);
        job.batch = count("batch", mostTokens).value_or(1);
        plan.microBatch = job.batch;
        job.sequence = count("sequence", mostTokens).value_or(job.sequence);
        job.prompt = count("prompt", mostTokens);
        return job;
    }

private:
    [[nodiscard]] std::optional<std::uint32_t> count(std::string_view key, std::uint32_t most) const
    {
        return m_object.has(key) ? m_object.whole(key, most) : std::nullopt;
    }

    template<typename Value, typename Parse>
    void read(std::string_view key, Value& value, Parse parse) const
    {
        if (!m_object.has(key))
            return;
        if (const auto parsed = parse(m_object.text(key)))
            value = *parsed;
        else
            m_object.report(key, parsed.error().what);
    }

    [[nodiscard]] Job model(const std::string& name) const
    {
        if (name == "gpt3-6.7b") {
            if (auto config = readModelConfig({.name = name, .json = gpt3}))
                return makeJob(name, *std::move(config));
        }
        auto known = findKnownModel(m_models, name);
        if (known)
            return makeJob(known->name, std::move(known->transformer));
        m_object.report("model", known.error().what);
        return {};
    }

    ObjectReader m_object;
    std::span<const KnownModel> m_models;
};

/// What reading and judging of cases needs.
struct Bench {
    const Catalog& catalog;
    const FitBasis& basis;
    std::vector<KnownModel> models;
    std::vector<Device> devices; ///< that cases stood on: they share what was simulated

    [[nodiscard]] const Device* deviceNamed(const std::string& name)
    {
        const auto known = std::ranges::find(devices, name, &Device::instance);
        if (known != devices.end())
            return &*known;
        auto device = deviceOf(catalog, name);
        if (!device)
            return nullptr;
        devices.push_back(*std::move(device));
        return &devices.back();
    }
};

/// The list of cases of a file; each goes to a function with its place.
template<typename Take>
void eachCase(const CatalogText& file, ProblemList& problems, Take take)
{
    const auto tree = parseJson(file, problems);
    if (!tree)
        return;
    const Place root(file.name);
    const ObjectReader object(*tree, {.place = root, .problems = problems}, {"about", "cases"});
    const JsonNode::List* const cases = object.list("cases");
    if (cases == nullptr)
        return;
    const Place place = object.at("cases");
    for (std::size_t i = 0; i < cases->size(); ++i)
        take((*cases)[i], Place(&place, i));
}

void addOutcome(Accuracy& accuracy, Bench& bench, const JsonNode& node, const ReadContext& context)
{
    const CaseReader reader(
        node,
        context,
        bench.models,
        {"id",
         "source",
         "instance",
         "nodes",
         "mode",
         "framework",
         "model",
         "dtype",
         "tp",
         "pp",
         "dp",
         "batch",
         "sequence",
         "outcome",
         "zero1",
         "stage",
         "global_batch"});
    OutcomeCheck check{
        .id = reader.object().requiredText("id"),
        .source = reader.object().requiredText("source"),
        .job = reader.job(),
        .instance = reader.object().requiredText("instance"),
        .published = reader.object().requiredText("outcome")};
    const Device* const device = bench.deviceNamed(check.instance);
    if (device == nullptr) {
        reader.object().report("instance", "there is no such instance");
        return;
    }
    const FitReport report = fit(check.job, *device, bench.basis);
    check.told = report.verdict;
    check.needed = report.numbers.memory.total();
    check.capacity = report.numbers.capacity;
    accuracy.outcomes.push_back(std::move(check));
}

/// Why a published timing says nothing that the model could tell, or nothing.
std::string leftOut(const CaseReader& reader, const Job& job)
{
    const ObjectReader& object = reader.object();
    if (job.name == "opt-13b" && (!object.has("tp") || !object.has("prompt")))
        return "prompt, degree or sequence not stated";
    if (job.name == "opt-13b" && job.sequence == 2048 && job.batch == 256)
        return "256 caches of 2,048 tokens do not fit, and 17.7 tokens/s are those of a batch of "
               "one";
    if (job.name == "llama-2-13b" && !object.has("prompt"))
        return "prompt not stated";
    return {};
}

/// What a case does not state but its page or its script does.
void complete(const CaseReader& reader, Job& job)
{
    const bool trains = job.task == Task::Training;
    if (reader.object().has("latency_ms")) { // a pass on each of a chip's cores
        job.prompt = job.sequence;
        job.plan.data = 2;
    }
    if (trains && !reader.object().has("tp")) { // the tutorial's degrees; it recomputed all
        job.plan.tensor = 8;
        job.plan.data = 4 * job.plan.nodes;
        job.plan.recompute = Recompute::Full;
        job.types = DataTypes::of(DataType::Bf16);
    }
    job.framework = trains ? Framework::NxdTraining : Framework::TransformersNeuronx;
    job.plan.zero1 = trains;
}

double rateOf(const SpeedEstimate& speed, std::string_view unit)
{
    if (unit == "output_tokens/s")
        return speed.outputTokensPerSecond;
    return unit == "tokens/s" ? speed.tokensPerSecond : speed.sequencesPerSecond;
}

void addTiming(Accuracy& accuracy, Bench& bench, const JsonNode& node, const ReadContext& context)
{
    const CaseReader reader(
        node, context, bench.models, {"model",  "instance",     "nodes",    "mode",
                                      "source", "release",      "tp",       "dp",
                                      "batch",  "global_batch", "sequence", "prompt",
                                      "output", "dtype",        "zero1",    "throughput",
                                      "unit",   "ttft_ms",      "tpot_ms",  "latency_ms"});
    const ObjectReader& object = reader.object();
    TimingCheck check{
        .source = object.requiredText("source"),
        .release = object.text("release"),
        .job = reader.job(),
        .instance = object.requiredText("instance")};
    const Device* const device = bench.deviceNamed(check.instance);
    if (device == nullptr) {
        object.report("instance", "there is no such instance");
        return;
    }
    check.leftOut = leftOut(reader, check.job);
    complete(reader, check.job);
    const SpeedEstimate speed = speedOf(check.job, *device, bench.basis.fitted);
    check.wires = speed.layerWires;
    const auto add = [&](const char* key, std::string quantity, double told) {
        const auto published = reader.number(key);
        if (!published)
            return;
        check.quantity = std::move(quantity);
        check.published = *published;
        check.told = check.leftOut.empty() ? told : 0;
        accuracy.timings.push_back(check);
    };
    const std::string unit = object.requiredText("unit");
    add("throughput", unit, rateOf(speed, unit));
    add("ttft_ms", "ms to first token", speed.firstToken * milliseconds);
    add("tpot_ms", "ms per token", speed.perToken * milliseconds);
    add("latency_ms", "ms of a pass", speed.firstToken * milliseconds);
}

} // namespace

bool OutcomeCheck::agrees() const
{
    switch (told) {
    case FitVerdict::Ok:
    case FitVerdict::Tight:
        return published == "ok";
    case FitVerdict::DeviceOom:
        return published == "device_oom";
    case FitVerdict::HostOom:
        return published == "host_oom";
    case FitVerdict::InvalidPlan:
        return published == "invalid_degree";
    }
    return false;
}

std::size_t Accuracy::right() const
{
    return static_cast<std::size_t>(std::ranges::count_if(outcomes, &OutcomeCheck::agrees));
}

std::vector<double> Accuracy::errors() const
{
    std::vector<double> errors;
    for (const TimingCheck& timing : timings) {
        if (timing.leftOut.empty())
            errors.push_back(std::abs(timing.error()));
    }
    std::ranges::sort(errors);
    return errors;
}

Checked<Accuracy> checkAccuracy(const Catalog& catalog, const FitBasis& basis)
{
    Bench bench{.catalog = catalog, .basis = basis, .models = readBuiltInModels(), .devices = {}};
    bench.devices.reserve(catalog.instances().size());
    Accuracy accuracy;
    ProblemList problems;
    const auto files = builtInCaseFiles();
    eachCase(files[0], problems, [&](const JsonNode& node, const Place& place) {
        addOutcome(accuracy, bench, node, {.place = place, .problems = problems});
    });
    eachCase(files[1], problems, [&](const JsonNode& node, const Place& place) {
        addTiming(accuracy, bench, node, {.place = place, .problems = problems});
    });
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return accuracy;
}

} // namespace atlas
