#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace atlas {

/// A JSON value as people and programs read it: members in order, indented by two, a line break at
/// the end. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string jsonText(const nlohmann::ordered_json& json);

} // namespace atlas
