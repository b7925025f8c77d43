#include "model/guidelines/KnownModel.h"

#include "model/guidelines/ReadValues.h"
#include "model/support/NearestNames.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace atlas {

namespace {

std::optional<std::uint32_t>
extent(const ObjectReader& object, std::string_view key, std::uint32_t most)
{
    const auto count = readCount(object, key, most);
    return count ? std::optional(static_cast<std::uint32_t>(*count)) : std::nullopt;
}

std::uint32_t requiredExtent(const ObjectReader& object, std::string_view key, std::uint32_t most)
{
    return static_cast<std::uint32_t>(requiredCount(object, key, most));
}

KnownModel readModel(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(
        node,
        context,
        {"name",
         "title",
         "family",
         "parameters",
         "layers",
         "hidden",
         "heads",
         "intermediate",
         "kv_heads",
         "head_size",
         "vocabulary",
         "positions",
         "source"});
    constexpr std::uint32_t most = 10'000'000;
    KnownModel model{
        .name = object.requiredText("name"),
        .title = object.requiredText("title"),
        .family = object.requiredText("family"),
        .parameters = requiredCount(object, "parameters", mostParameters),
        .layers = requiredExtent(object, "layers", mostCacheExtent),
        .hidden = requiredExtent(object, "hidden", most),
        .heads = requiredExtent(object, "heads", mostCacheExtent),
        .intermediate = requiredExtent(object, "intermediate", most),
        .kvHeads = extent(object, "kv_heads", mostCacheExtent),
        .headSize = extent(object, "head_size", mostCacheExtent),
        .vocabulary = extent(object, "vocabulary", most),
        .positions = extent(object, "positions", mostTokens),
        .source = object.requiredText("source")};
    if (object.has("kv_heads") != object.has("head_size"))
        object.report(
            object.has("kv_heads") ? "head_size" : "kv_heads",
            "“kv_heads” and “head_size” go together, found one of them alone");
    return model;
}

} // namespace

ModelDescription KnownModel::description() const
{
    ModelDescription described;
    described.name = title;
    described.family = family;
    described.parameters = parameters;
    described.positions = positions;
    described.sequence = std::min(usualSequence, positions.value_or(usualSequence));
    if (kvHeads && headSize)
        described.cache = CacheShape{.layers = layers, .kvHeads = *kvHeads, .headSize = *headSize};
    return described;
}

Checked<std::vector<KnownModel>>
readKnownModels(std::span<const CatalogText> files, const Guidelines& guidelines)
{
    ProblemList problems;
    std::vector<KnownModel> models;
    for (const CatalogText& file : files) {
        const auto tree = parseJson(file, problems);
        if (!tree)
            continue;
        const Place root(file.name);
        KnownModel model = readModel(*tree, {.place = root, .problems = problems});
        if (std::ranges::find(models, model.name, &KnownModel::name) != models.end())
            problems.add(
                Place(&root, "name"),
                fmt::format("another model is named {} already", quotedShort(model.name)));
        if (!model.family.empty() && guidelines.family(model.family) == nullptr)
            problems.add(
                Place(&root, "family"), message(guidelines.findFamily(model.family).error()));
        models.push_back(std::move(model));
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return models;
}

std::vector<KnownModel> readBuiltInModels(const Guidelines& guidelines)
{
    Checked<std::vector<KnownModel>> models = readKnownModels(builtInModelFiles(), guidelines);
    assert(models.has_value());
    return models ? *std::move(models) : std::vector<KnownModel>{};
}

Result<KnownModel> findKnownModel(std::span<const KnownModel> models, std::string_view word)
{
    std::vector<std::string> names;
    for (const KnownModel& model : models) {
        if (sameWord(model.name, word) || sameWord(model.title, word))
            return model;
        names.push_back(model.name);
    }
    const std::vector<std::string> near = nearestNames(word, names);
    return std::unexpected(Problem{
        .where = fmt::format("“{}”", word),
        .what = fmt::format(
            "there is no such model; {}there are {}",
            near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", "))});
}

} // namespace atlas
