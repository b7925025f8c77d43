#include "model/catalog/FigureJson.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

/// A whole number without a decimal point, as long as a double holds it exactly.
Json numberOf(double value)
{
    constexpr double exact = 9007199254740992.0; // 2^53
    const bool whole = std::abs(value) < exact && std::trunc(value) == value;
    return whole ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

void addReading(Json& json, const Reading& reading)
{
    if (const double* const number = std::get_if<double>(&reading.value)) {
        json["value"] = numberOf(*number);
    } else {
        json["value"] = std::get<std::string>(reading.value);
    }
    json["unit"] = reading.unitText;
    if (reading.upTo) {
        json["up_to"] = true;
    }
    json["source"] = reading.source;
    if (!reading.note.empty()) {
        json["note"] = reading.note;
    }
}

} // namespace

std::string toJson(const Figure& figure)
{
    Json json;
    json["kind"] = toString(figure.kind);
    addReading(json, figure.chosen());
    if (!figure.reason.empty()) {
        json["reason"] = figure.reason;
    }
    if (figure.readings.size() > 1) {
        Json& readings = json["readings"] = Json::array();
        for (const Reading& reading : figure.readings) {
            addReading(readings.emplace_back(), reading);
        }
    }
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace atlas
