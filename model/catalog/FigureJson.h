#pragma once

#include "model/catalog/Figure.h"

#include <string>

namespace atlas {

/// A figure as a JSON object: {"kind", "value", "unit", "up_to", "source", "note", "reason",
/// "readings"} with the chosen reading's value in its own unit; what there is nothing to say of is
/// left out.
[[nodiscard]] std::string toJson(const Figure& figure);

} // namespace atlas
