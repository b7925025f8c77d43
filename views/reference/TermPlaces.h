#pragma once

#include "model/reference/Glossary.h"
#include "views/canvas/Scene.h"

#include <QString>

#include <optional>
#include <vector>

namespace atlas::views {

/// Where in a scene the things are that a term explains.
struct TermPlaces {
    QString sentence; ///< "In every chip: 2 × NeuronCore"; empty when there is none
    std::vector<Element> elements; ///< to light up
};

/// Looks for the kinds of a term. Of parts, the places are those in the chip that one is in; seen
/// from outside of the chips, every chip that has such parts.
[[nodiscard]] TermPlaces
placesOf(const Term& term, const Scene& scene, std::optional<Element> inside);

} // namespace atlas::views
