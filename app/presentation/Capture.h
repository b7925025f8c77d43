#pragma once

#include "model/simulation/collective/Request.h"
#include "model/story/Story.h"
#include "views/canvas/Scene.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace atlas::app {

/// What is in front of a person, to become a slide.
struct Captured {
    std::string target; ///< of the machine
    const views::Scene& scene;
    std::optional<Element> place; ///< a chip or a part that fills the view
    Layers layers;
    std::vector<Element> selected;
    bool showsPath = false; ///< between the two selected chips
    std::optional<CollectiveRequest> run; ///< while one is shown
    double moment = 0; ///< of the run that is shown: a share, 0 to 1
    bool plays = false;
};

/// The slide that shows it again. What a story cannot say of a run (other traffic, dead chips,
/// changed bandwidths) is named in `left`, for people.
struct CapturedSlide {
    Slide slide;
    QStringList left;
};
[[nodiscard]] CapturedSlide captureSlide(const Captured& captured);

} // namespace atlas::app
