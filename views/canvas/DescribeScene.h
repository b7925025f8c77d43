#pragma once

#include "views/canvas/Scene.h"

#include <QString>

#include <span>

namespace atlas::views {

/// What a thing of a scene is called; of a part "NeuronCore 10", "PSUM bank 3".
[[nodiscard]] QString nameOf(const Scene& scene, Element element);

/// What kind of thing it is; of a part the type that it belongs to: "NeuronCore-v2".
[[nodiscard]] QString kindOf(const Scene& scene, Element element);

/// Where a part or a vertex stands: "in NeuronCore 10 of chip 5 of trn1.32xlarge".
[[nodiscard]] QString placeOf(const Scene& scene, Element element);

/// How many of each sort: "2 chips", "1 chip, 1 link".
[[nodiscard]] QString countsOf(const Scene& scene, std::span<const Element> elements);

/// One line for a tool tip or a screen reader: name, kind and the figure that matters most.
[[nodiscard]] QString hintOf(const Scene& scene, Element element);

} // namespace atlas::views
