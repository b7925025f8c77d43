#pragma once

#include "model/drawing/Drawing.h"

#include <string>

namespace atlas {

/// The CSS classes of an element's group: "chip trainium", "neuronlink wrap". Not yet escaped, as
/// are the other texts.
[[nodiscard]] std::string svgClasses(const Topology& topology, Element element);

/// What a viewer shows when the pointer rests on the element: its label, and what is known of it.
[[nodiscard]] std::string svgTitle(const Topology& topology, Element element);

/// The element's stable identifier in its machine.
[[nodiscard]] std::string svgId(const Topology& topology, Element element);

} // namespace atlas
