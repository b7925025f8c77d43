#include "model/session/SessionJson.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array switchable{
    Layer::NeuronLink, Layer::Pcie, Layer::Network, Layer::Numa, Layer::Labels, Layer::Bandwidth};

Json pagesJson(const SessionPages& pages)
{
    Json json{{"name", pages.name}};
    if (!pages.compared.empty())
        json["compared"] = pages.compared;
    if (!pages.hierarchy.empty())
        json["hierarchy"] = pages.hierarchy;
    if (!pages.term.empty())
        json["term"] = pages.term;
    if (pages.number)
        json["number"] = *pages.number;
    return json;
}

Json layersJson(Layers layers)
{
    Json names = Json::array();
    for (const Layer layer : switchable) {
        if (layers.has(layer))
            names.push_back(toString(layer));
    }
    return names;
}

Json placeJson(const SessionPlace& place)
{
    Json json{{"machine", place.machine}};
    if (!place.selection.empty())
        json["selection"] = place.selection;
    if (place.paths)
        json["paths"] = true;
    if (place.view)
        json["view"] = {
            {"scale", place.view->scale}, {"x", place.view->center.x}, {"y", place.view->center.y}};
    return json;
}

Json historyJson(const SessionDocument& document)
{
    Json places = Json::array();
    for (const SessionPlace& place : document.places)
        places.push_back(placeJson(place));
    return {{"at", document.at}, {"places", std::move(places)}};
}

Json runJson(const SessionRun& run, const std::string& machine)
{
    Json json{{"shown", run.shown}};
    if (run.moment)
        json["moment_s"] = run.moment->value();
    json["scenario"] = scenarioJson({.machine = machine, .request = run.request});
    return json;
}

void addMissing(Json& object, const std::string& key, const Json& value)
{
    if (!object.contains(key))
        object[key] = value;
}

/// Adds what the file held beside the keys that are known; of sections that are gone nothing.
void addExtras(Json& json, const std::string& text)
{
    const Json extras = Json::parse(text, nullptr, false);
    if (!extras.is_object())
        return;
    constexpr std::array sections{"page", "history", "simulation", "story"};
    for (const auto& [key, value] : extras.items()) {
        const bool section = std::ranges::find(sections, key) != sections.end();
        if (section && json.contains(key) && value.is_object()) {
            for (const auto& [inner, kept] : value.items())
                addMissing(json[key], inner, kept);
        } else if (!section) {
            addMissing(json, key, value);
        }
    }
}

} // namespace

std::string toJson(const SessionDocument& document)
{
    Json json{{"format", "neuron-atlas"}, {"version", 2}, {"kind", "session"}};
    json["page"] = pagesJson(document.pages);
    json["layers"] = layersJson(document.layers);
    json["theme"] = toString(document.theme);
    if (document.logicalCores)
        json["logical_cores"] = *document.logicalCores;
    if (!document.places.empty()) {
        json["history"] = historyJson(document);
        if (document.run)
            json["simulation"] = runJson(*document.run, document.places[document.at].machine);
    }
    if (document.story)
        json["story"] = {{"file", document.story->file}, {"slide", document.story->slide}};
    if (!document.memory.empty()) {
        Json memory = Json::parse(document.memory, nullptr, false);
        if (memory.is_object())
            json["memory"] = std::move(memory);
    }
    if (!document.extras.empty())
        addExtras(json, document.extras);
    return jsonText(json);
}

} // namespace atlas
