#include "model/catalog/FigureJson.h"
#include "model/hierarchy/MemoryHierarchy.h"
#include "model/support/JsonText.h"

#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

/// "bytes" or "bytes_per_s": the base unit under which a value stands.
Json figureOf(const std::optional<SharedFigure>& shared, const char* base)
{
    if (!shared)
        return nullptr;
    Json json;
    json[base] = shared->figure.chosen().base().value_or(0);
    json["scope"] = shared->scope;
    json["order_of_magnitude"] = shared->rough;
    const auto share = shareOfCore(*shared);
    json["per_neuroncore"] = share ? Json::parse(toJson(*share)) : Json(nullptr);
    json.update(Json::parse(toJson(shared->figure)));
    return json;
}

} // namespace

std::string toJson(const MemoryHierarchy& hierarchy)
{
    Json json;
    json["name"] = hierarchy.name;
    json["chip"] = hierarchy.chip;
    json["neuroncore"] = hierarchy.core;
    Json& levels = json["levels"] = Json::array();
    for (const LevelFacts& facts : hierarchy.levels) {
        levels.push_back(
            {{"level", toString(facts.level)},
             {"name", facts.name},
             {"use", facts.use},
             {"capacity", figureOf(facts.capacity, "bytes")},
             {"bandwidth", figureOf(facts.bandwidth, "bytes_per_s")}});
    }
    return jsonText(json);
}

} // namespace atlas
