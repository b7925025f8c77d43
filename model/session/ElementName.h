#pragma once

#include "model/drawing/Drawing.h"

#include <optional>
#include <string>
#include <string_view>

namespace atlas {

/// A name of an element that outlives changes of the catalogue: "chip:5", "chip:5/core:1/tensor",
/// or the id of a vertex or an edge, "pcie-root-0", "neuronlink-0-1". Empty for no element.
/// `parts` is what is inside the chips, null when nothing is known.
[[nodiscard]] std::string
elementName(const Topology& topology, const PartTable* parts, Element element);

/// The inverse; nothing when the machine has no such element.
[[nodiscard]] std::optional<Element>
findElement(const Topology& topology, const PartTable* parts, std::string_view name);

} // namespace atlas
