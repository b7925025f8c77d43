#include "model/catalog/CatalogReader.h"
#include "model/simulation/memory/Fit.h"
#include "model/workload/ModelConfig.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

const atlas::Device& device()
{
    static const atlas::Device instance = [] {
        const auto found = atlas::deviceOf(atlas::readBuiltInCatalog(), "trn1.32xlarge");
        return found ? *found : atlas::Device{};
    }();
    return instance;
}

} // namespace

// A config.json of any text is read or refused with problems, never a crash; and what is read can
// be counted and judged.
// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): bytes are text
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    auto model = atlas::readModelConfig({.name = "config.json", .json = text});
    if (!model) {
        if (model.error().empty())
            std::abort();
        return 0;
    }
    atlas::Job job = atlas::makeJob("fuzz", *std::move(model));
    if (job.counts.total() == 0)
        std::abort();
    job.plan.tensor = 8;
    for (const atlas::Task task : {atlas::Task::Inference, atlas::Task::Training}) {
        job.task = task;
        if (atlas::fit(job, device()).reasons.empty())
            std::abort();
    }
    return 0;
}
