#include "tests/model/simulation/memory/Jobs.h"

#include "model/workload/KnownModel.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

namespace atlas::test {

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

const Accuracy& accuracy()
{
    static const auto checked = checkAccuracy(catalog());
    if (!checked)
        FAIL(message(checked.error().front()));
    return *checked;
}

std::string textOf(const std::vector<RuleFinding>& findings)
{
    std::string text;
    for (const RuleFinding& finding : findings)
        text += finding.rule + ": " + finding.text + "\n";
    return text;
}

} // namespace atlas::test
