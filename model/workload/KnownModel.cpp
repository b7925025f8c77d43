#include "model/workload/KnownModel.h"

#include "model/catalog/ObjectReader.h"
#include "model/support/NearestNames.h"

#include <algorithm>
#include <cassert>
#include <cctype>
#include <fmt/format.h>

namespace atlas {

namespace {

bool sameLetters(std::string_view a, std::string_view b)
{
    const auto lower = [](char c) { return std::tolower(static_cast<unsigned char>(c)); };
    return std::ranges::equal(a, b, {}, lower, lower);
}

std::optional<KnownModel> readModel(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"name", "title", "family", "source", "config"});
    KnownModel model{
        .name = object.requiredText("name"),
        .title = object.requiredText("title"),
        .family = object.requiredText("family"),
        .transformer = {},
        .source = object.requiredText("source")};
    const JsonNode* const config = object.find("config");
    if (config == nullptr) {
        if (object.isObject())
            object.report("config", "expected the model's config.json, found no such key");
        return std::nullopt;
    }
    const Place place = object.at("config");
    auto transformer = readTransformer(*config, place, context.problems);
    if (!transformer)
        return std::nullopt;
    model.transformer = *std::move(transformer);
    return model;
}

} // namespace

Checked<std::vector<KnownModel>> readKnownModels(std::span<const CatalogText> files)
{
    ProblemList problems;
    std::vector<KnownModel> models;
    for (const CatalogText& file : files) {
        const auto tree = parseJson(file, problems);
        if (!tree)
            continue;
        const Place root(file.name);
        auto model = readModel(*tree, {.place = root, .problems = problems});
        if (!model)
            continue;
        if (std::ranges::find(models, model->name, &KnownModel::name) != models.end())
            problems.add(
                Place(&root, "name"),
                fmt::format("another model is named {} already", quotedShort(model->name)));
        models.push_back(*std::move(model));
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return models;
}

std::vector<KnownModel> readBuiltInModels()
{
    Checked<std::vector<KnownModel>> models = readKnownModels(builtInModelFiles());
    assert(models.has_value());
    return models ? *std::move(models) : std::vector<KnownModel>{};
}

Result<KnownModel> findKnownModel(std::span<const KnownModel> models, std::string_view word)
{
    std::vector<std::string> names;
    for (const KnownModel& model : models) {
        if (sameLetters(model.name, word) || sameLetters(model.title, word))
            return model;
        names.push_back(model.name);
    }
    const std::vector<std::string> near = nearestNames(word, names);
    return std::unexpected(Problem{
        .where = quotedShort(word),
        .what = fmt::format(
            "there is no such model; {}there are {}",
            near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", "))});
}

} // namespace atlas
