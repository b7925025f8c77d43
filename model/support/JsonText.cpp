#include "model/support/JsonText.h"

#include <nlohmann/json.hpp>

namespace atlas {

std::string jsonText(const nlohmann::ordered_json& json)
{
    using Json = nlohmann::ordered_json;
    constexpr int indent = 2;
    return json.dump(indent, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace atlas
