#include "views/canvas/LitPath.h"

namespace atlas::views {

LitPath litPath(const Scene& scene, VertexId chip, std::uint32_t core, const DataPathStep& step)
{
    const PartTable& parts = scene.interior->parts;
    LitPath lit;
    for (const PartPath& path : placesOf(step, parts.chip(), core))
        lit.parts.push_back(Element::of(chip, parts.find(path)));
    for (const Move& move : step.moves) {
        auto way = scene.wayBetween(lit.parts, move.from, move.to);
        if (!way.empty())
            lit.ways.push_back(std::move(way));
    }
    return lit;
}

} // namespace atlas::views
