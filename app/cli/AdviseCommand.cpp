#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/guidelines/Adviser.h"
#include "model/guidelines/GuidelinesReader.h"
#include "model/guidelines/ModelDescription.h"
#include "model/support/JsonText.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;

/// The model of the options with what they say of its use.
Result<ModelDescription> describedModel(const AdviseOptions& options, const Guidelines& guidelines)
{
    ModelDescription model;
    model.sequence = usualSequence;
    if (!options.model.empty()) {
        const auto models = readBuiltInModels();
        const auto known = findKnownModel(models, options.model);
        if (!known)
            return std::unexpected(known.error());
        model = describe(*known);
    } else if (!options.family.empty()) {
        const auto family = guidelines.findFamily(options.family);
        if (!family)
            return std::unexpected(family.error());
        model.family = family->id;
    }
    model.parameters = options.parameters.value_or(model.parameters);
    model.type = options.type.value_or(model.type);
    model.sequence = options.sequence.value_or(model.sequence);
    model.batch = options.batch.value_or(model.batch);
    if (options.cache)
        model.cache = options.cache;
    model.purpose = options.training ? Purpose::Training : Purpose::Inference;
    return model;
}

std::string number(std::uint64_t count)
{
    return formatExactly(static_cast<double>(count));
}

/// What is asked, in two lines.
std::string question(const ModelDescription& model, const Guidelines& guidelines)
{
    const ModelFamily* const family = guidelines.family(model.family);
    return fmt::format(
        "{}{}{} parameters\n{} in {}, {} tokens, batch {}\n",
        model.name.empty() ? "" : model.name + ": ",
        family == nullptr ? "" : family->title + ", ",
        shortCount(model.parameters),
        model.purpose == Purpose::Training ? "Training" : "Inference",
        toString(model.type),
        number(model.sequence),
        number(model.batch));
}

std::string memoryTable(const ModelDescription& model, const MemoryNeed& need)
{
    Table table({Left, Right, Left});
    const auto add = [&table](const char* name, Bytes amount, const std::string& formula) {
        if (amount.count() > 0)
            table.addRow({name, toString(amount), formula});
    };
    add("Weights", need.weights, weightsFormula(model));
    add("Gradients", need.gradients, weightsFormula(model));
    add("Optimizer", need.optimizer, optimizerFormula(model));
    add("KV cache", need.cache, cacheFormula(model));
    add("Together", need.total(), "");
    return "\nDevice memory\n" + table.toString(indent);
}

std::string_view word(Reason::Tone tone)
{
    switch (tone) {
    case Reason::Tone::For:
        return "for";
    case Reason::Tone::Caution:
        return "caution";
    case Reason::Tone::Against:
        return "against";
    }
    return {};
}

char sign(Reason::Tone tone)
{
    switch (tone) {
    case Reason::Tone::For:
        return '+';
    case Reason::Tone::Caution:
        return '!';
    case Reason::Tone::Against:
        return '-';
    }
    return ' ';
}

/// Numbers sources in the order in which they are first named.
class Sources {
public:
    std::size_t numberOf(const std::string& source)
    {
        const auto found = std::ranges::find(m_sources, source);
        if (found != m_sources.end())
            return static_cast<std::size_t>(found - m_sources.begin()) + 1;
        m_sources.push_back(source);
        return m_sources.size();
    }

    [[nodiscard]] std::string text() const
    {
        Table table({Right, Left});
        for (std::size_t i = 0; i < m_sources.size(); ++i)
            table.addRow({fmt::format("[{}]", i + 1), m_sources[i]});
        return "\nSources\n" + table.toString(indent);
    }

private:
    std::vector<std::string> m_sources;
};

std::string shareText(const InstanceAdvice& one)
{
    if (!one.share || !one.memory)
        return {};
    return fmt::format("  {} of {}", atlas::percent(*one.share), toString(*one.memory));
}

std::string instanceText(const InstanceAdvice& one, Sources& sources)
{
    std::string text = fmt::format("  {}{}\n", one.instance, shareText(one));
    for (const Reason& reason : one.reasons)
        text += fmt::format(
            "    {} {} [{}]\n", sign(reason.tone), reason.text, sources.numberOf(reason.source));
    return text;
}

std::string headline(Verdict verdict)
{
    std::string text(toString(verdict));
    text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string
asText(const ModelDescription& model, const Guidelines& guidelines, const Advice& advice)
{
    std::string text = question(model, guidelines) + memoryTable(model, advice.need);
    Sources sources;
    if (std::ranges::any_of(advice.instances, &InstanceAdvice::planned))
        text += fmt::format("\n{}", plannerText());
    text += fmt::format(
        "\n{} [{}, {}]\n",
        marginText(),
        sources.numberOf(std::string(roomyShareSource)),
        sources.numberOf(std::string(fullestShareSource)));
    for (const std::string& note : advice.notes)
        text += note + "\n";
    std::optional<Verdict> group;
    for (const InstanceAdvice& one : advice.instances) {
        if (group != one.verdict)
            text += "\n" + headline(one.verdict) + "\n";
        group = one.verdict;
        text += instanceText(one, sources);
    }
    return text + sources.text();
}

Json asJson(const Reason& reason)
{
    Json json{{"tone", word(reason.tone)}, {"text", reason.text}, {"source", reason.source}};
    if (const auto* const figure = std::get_if<FigureReference>(&reason.about))
        json["figure"] = {{"owner", figure->owner}, {"key", figure->key}};
    if (const auto* const rating = std::get_if<RatingReference>(&reason.about))
        json["guideline"] = {{"family", rating->family}, {"core", rating->core}};
    return json;
}

Json asJson(const InstanceAdvice& one)
{
    Json reasons = Json::array();
    for (const Reason& reason : one.reasons)
        reasons.push_back(asJson(reason));
    return {
        {"name", one.instance},
        {"verdict", toString(one.verdict)},
        {"judged_by", one.planned ? "planner" : "formulas"},
        {"device_memory_bytes", one.memory ? Json(one.memory->count()) : Json(nullptr)},
        {"share", one.share ? Json(*one.share) : Json(nullptr)},
        {"reasons", std::move(reasons)}};
}

Json asJson(const ModelDescription& model)
{
    Json cache = nullptr;
    if (model.cache)
        cache = {
            {"layers", model.cache->layers},
            {"kv_heads", model.cache->kvHeads},
            {"head_size", model.cache->headSize}};
    return {
        {"name", model.name},
        {"family", model.family},
        {"parameters", model.parameters},
        {"type", toString(model.type)},
        {"sequence", model.sequence},
        {"batch", model.batch},
        {"purpose", toString(model.purpose)},
        {"kv_cache", std::move(cache)}};
}

std::string asJson(const ModelDescription& model, const Advice& advice)
{
    Json instances = Json::array();
    for (const InstanceAdvice& one : advice.instances)
        instances.push_back(asJson(one));
    const Json json{
        {"model", asJson(model)},
        {"memory",
         {{"weights_bytes", advice.need.weights.count()},
          {"gradients_bytes", advice.need.gradients.count()},
          {"optimizer_bytes", advice.need.optimizer.count()},
          {"kv_cache_bytes", advice.need.cache.count()},
          {"total_bytes", advice.need.total().count()}}},
        {"margin",
         {{"fits_up_to", roomyShare},
          {"tight_up_to", fullestShare},
          {"text", marginText()},
          {"sources", {roomyShareSource, fullestShareSource}}}},
        {"notes", advice.notes},
        {"instances", std::move(instances)}};
    return jsonText(json);
}

} // namespace

Checked<std::string> adviseModel(const Catalog& catalog, const AdviseOptions& options)
{
    const Guidelines guidelines = readBuiltInGuidelines();
    const Result<ModelDescription> model = describedModel(options, guidelines);
    if (!model)
        return std::unexpected(Problems{model.error()});
    const Result<Advice> advice = advise(catalog, guidelines, *model);
    if (!advice)
        return std::unexpected(Problems{advice.error()});
    return options.json ? asJson(*model, *advice) : asText(*model, guidelines, *advice);
}

} // namespace atlas::app
