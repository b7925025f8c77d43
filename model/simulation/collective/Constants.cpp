#include "model/simulation/collective/Constants.h"

#include "model/catalog/ObjectReader.h"
#include "model/support/NearestNames.h"
#include "model/units/ReadQuantity.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

using enum ConstantId;

/// Latencies above this are typing errors.
constexpr double longestLatency = 1000;

bool isLatency(ConstantId id)
{
    return id == HopLatency || id == EfaLatency || id == OperationOverhead;
}

double readValue(const ObjectReader& object, ConstantId id, const Unit& unit)
{
    const JsonNode* const node = object.find("value");
    const double* const number = node != nullptr ? std::get_if<double>(&node->value) : nullptr;
    if (number == nullptr) {
        object.report("value", "expected a number");
        return 1;
    }
    const double value = *number * unit.factor;
    if (!isPossible(id, value))
        object.report(
            "value",
            isLatency(id) ? "expected a latency from 0 to 1,000 s"
                          : "expected a share above 0 and up to 1");
    return value;
}

Constant readConstant(const JsonNode& node, ReadContext context, ConstantId id)
{
    const ObjectReader object(node, context, {"label", "value", "unit", "kind", "source", "note"});
    Constant constant{
        .label = object.requiredText("label"),
        .unit = {},
        .kind = object.requiredText("kind"),
        .source = object.requiredText("source"),
        .note = object.text("note")};
    const JsonNode* const unitNode = object.find("unit");
    const std::string* const symbol =
        unitNode != nullptr ? std::get_if<std::string>(&unitNode->value) : nullptr;
    const auto unit = symbol != nullptr ? findUnit(*symbol) : std::nullopt;
    const Dimension expected = isLatency(id) ? Dimension::Time : Dimension::Count;
    if (!unit || unit->dimension != expected)
        object.report(
            "unit", isLatency(id) ? "expected a unit of time such as “µs”" : "expected “”");
    else
        constant.unit = *unit;
    constant.value = readValue(object, id, constant.unit);
    return constant;
}

AlgorithmChoice readChoice(const JsonNode& node, ReadContext context)
{
    const ObjectReader object(node, context, {"family", "below", "algorithm", "source"});
    AlgorithmChoice choice{
        .family = object.requiredText("family"),
        .below = {},
        .source = object.requiredText("source")};
    const auto algorithm = parseAlgorithm(object.requiredText("algorithm"));
    if (algorithm)
        choice.algorithm = *algorithm;
    else
        object.report("algorithm", algorithm.error().what);
    if (object.has("below")) {
        const auto below = readBytes(object.text("below"));
        if (below)
            choice.below = *below;
        else
            object.report("below", below.error().what);
    }
    return choice;
}

void readAll(const ObjectReader& root, ProblemList& problems, Constants& constants)
{
    static const JsonNode nothing{JsonNode::Object{}};
    const Place place = root.at("constants");
    const JsonNode* const node = root.find("constants");
    const ObjectReader object(
        node != nullptr ? *node : nothing,
        {.place = place, .problems = problems},
        {"hop_latency",
         "efa_latency",
         "operation_overhead",
         "ring_efficiency",
         "mesh_efficiency",
         "rdh_efficiency",
         "memory_efficiency",
         "efa_efficiency"});
    for (const ConstantId id : allConstants()) {
        const JsonNode* const member = object.find(toString(id));
        if (member == nullptr) {
            object.report(toString(id), "expected an object, found none");
            continue;
        }
        const Place here(&place, toString(id));
        constants.all[static_cast<std::size_t>(id)] =
            readConstant(*member, {.place = here, .problems = problems}, id);
    }
    const JsonNode::List* const list = root.list("choices");
    if (list == nullptr)
        return;
    const Place choices = root.at("choices");
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place here(&choices, i);
        constants.choices.push_back(readChoice((*list)[i], {.place = here, .problems = problems}));
    }
}

} // namespace

std::string_view toString(ConstantId id)
{
    switch (id) {
    case HopLatency:
        return "hop_latency";
    case EfaLatency:
        return "efa_latency";
    case OperationOverhead:
        return "operation_overhead";
    case RingEfficiency:
        return "ring_efficiency";
    case MeshEfficiency:
        return "mesh_efficiency";
    case RdhEfficiency:
        return "rdh_efficiency";
    case MemoryEfficiency:
        return "memory_efficiency";
    case EfaEfficiency:
        return "efa_efficiency";
    }
    return {};
}

std::array<ConstantId, constantCount> allConstants()
{
    return {
        HopLatency,
        EfaLatency,
        OperationOverhead,
        RingEfficiency,
        MeshEfficiency,
        RdhEfficiency,
        MemoryEfficiency,
        EfaEfficiency};
}

Checked<Constants> readConstants(const CatalogText& file)
{
    ProblemList problems;
    Constants constants;
    if (const auto tree = parseJson(file, problems)) {
        const Place root(file.name);
        const ObjectReader object(
            *tree, {.place = root, .problems = problems}, {"constants", "choices"});
        if (object.isObject())
            readAll(object, problems, constants);
    }
    if (!problems.empty())
        return std::unexpected(std::move(problems).take());
    return constants;
}

const Constants& builtInConstants()
{
    static const Constants constants = [] {
        Checked<Constants> read = readConstants(builtInConstantFiles().front());
        assert(read.has_value());
        return read ? *std::move(read) : Constants{};
    }();
    return constants;
}

Constants constantsWith(std::span<const ConstantChange> changes)
{
    Constants result = builtInConstants();
    for (const ConstantChange& change : changes) {
        Constant& constant = result.all[static_cast<std::size_t>(change.id)];
        constant.value = change.value;
        constant.kind = "given";
        constant.source = "given with the request";
        constant.note.clear();
    }
    return result;
}

bool isPossible(ConstantId id, double value)
{
    if (!std::isfinite(value))
        return false;
    return isLatency(id) ? value >= 0 && value <= longestLatency : value > 0 && value <= 1;
}

std::string valueText(ConstantId id, double value)
{
    constexpr double percent = 100;
    return isLatency(id) ? toString(Seconds(value)) : formatNumber(value * percent) + " %";
}

Result<ConstantChange> parseConstantChange(std::string_view text)
{
    const std::size_t sign = text.find('=');
    const std::string_view key = text.substr(0, sign);
    std::vector<std::string> keys;
    for (const ConstantId id : allConstants())
        keys.emplace_back(toString(id));
    const auto found = std::ranges::find(keys, key);
    if (sign == std::string_view::npos || found == keys.end()) {
        const auto near = nearestNames(key, keys);
        return std::unexpected(Problem{
            .where = "--set",
            .what = fmt::format(
                "“{}” sets no constant: expected KEY=VALUE such as hop_latency=2us; {}",
                text,
                near.empty() ? fmt::format("the keys are {}", fmt::join(keys, ", "))
                             : fmt::format("did you mean {}?", alternatives(near)))});
    }
    const auto id = static_cast<ConstantId>(found - keys.begin());
    const std::string_view value = text.substr(sign + 1);
    const auto wrong = [&](const Problem& problem) {
        return std::unexpected(
            Problem{.where = fmt::format("--set {}", key), .what = problem.what});
    };
    if (isLatency(id)) {
        const auto duration = readDuration(value);
        if (!duration)
            return wrong(duration.error());
        return ConstantChange{.id = id, .value = duration->value()};
    }
    const auto share = readShare(value);
    if (!share)
        return wrong(share.error());
    return ConstantChange{.id = id, .value = *share};
}

} // namespace atlas
