#pragma once

#include "model/features/FeatureBook.h"
#include "views/canvas/Scene.h"

#include <vector>

namespace atlas::views {

/// What lights up on a scene: parts of a NeuronCore and the ways of data between them, in drawing
/// units.
struct LitPath {
    std::vector<Element> parts;
    std::vector<std::vector<Point>> ways;
};

/// What a step speaks of, in the NeuronCore of this number of a chip. The scene must have an
/// interior.
[[nodiscard]] LitPath
litPath(const Scene& scene, VertexId chip, std::uint32_t core, const DataPathStep& step);

} // namespace atlas::views
