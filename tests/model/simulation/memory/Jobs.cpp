#include "tests/model/simulation/memory/Jobs.h"

#include "model/workload/KnownModel.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <fstream>

namespace atlas::test {

namespace {

/// The 6.7B model of the GPT-3 paper: 32 layers of width 4,096 with 32 heads, and GPT-2's words.
constexpr std::string_view gpt3 = R"({"model_type": "gpt2", "n_embd": 4096, "n_layer": 32,
    "n_head": 32, "n_positions": 2048, "vocab_size": 50257})";

} // namespace

Job jobOf(std::string_view model, std::uint32_t tensor)
{
    static const std::vector<KnownModel> models = readBuiltInModels();
    const auto known = findKnownModel(models, model);
    REQUIRE(known);
    Job job = makeJob(known->name, known->transformer);
    job.plan.tensor = tensor;
    return job;
}

Job jobOfConfig(std::string_view json)
{
    auto model = readModelConfig({.name = "config.json", .json = json});
    if (!model)
        FAIL(message(model.error().front()));
    return makeJob("the model", *std::move(model));
}

Device device(std::string_view instance, std::uint32_t logicalCore)
{
    const auto found = deviceOf(catalog(), instance, logicalCore);
    if (!found)
        FAIL(message(found.error()));
    return *found;
}

nlohmann::json memoryData(std::string_view file)
{
    std::ifstream stream(std::string(ATLAS_SOURCE_DIR "/tests/data/memory/") + std::string(file));
    REQUIRE(stream);
    return nlohmann::json::parse(stream);
}

Job jobOfCase(const nlohmann::json& one)
{
    const std::string name = one.at("model");
    Job job = name == "gpt3-6.7b" ? jobOfConfig(gpt3) : jobOf(name);
    job.task = *parseTask(one.at("mode").get<std::string>());
    job.framework = *parseFramework(one.value("framework", "automatic"));
    job.stage = *parseStage(one.value("stage", "compile"));
    job.types = DataTypes::of(*parseDataType(one.value("dtype", "bf16")));
    job.plan.tensor = one.value("tp", 1U);
    job.plan.pipeline = one.value("pp", 1U);
    job.plan.data = one.value("dp", 1U);
    job.plan.nodes = one.value("nodes", 1U);
    job.plan.zero1 = one.value("zero1", false);
    job.plan.globalBatch = one.value("global_batch", 0U);
    job.batch = one.value("batch", 1U);
    job.plan.microBatch = job.batch;
    job.sequence = one.value("sequence", job.sequence);
    if (one.contains("prompt"))
        job.prompt = one.at("prompt").get<std::uint32_t>();
    return job;
}

std::string textOf(const std::vector<RuleFinding>& findings)
{
    std::string text;
    for (const RuleFinding& finding : findings)
        text += finding.rule + ": " + finding.text + "\n";
    return text;
}

} // namespace atlas::test
