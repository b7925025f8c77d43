#pragma once

#include "model/drawing/Compose.h"
#include "model/drawing/Highlight.h"

#include <cstddef>
#include <optional>

namespace atlas::views {

/// What a picture of a machine shows.
struct PictureRequest {
    const Topology& topology;
    const Layout& layout;
    ThemeId theme = ThemeId::Overview;
    Layers layers;
    Surroundings surroundings; ///< title and legend
    std::optional<Rect> region; ///< in drawing units; the whole diagram when absent
    std::optional<double> scale; ///< pixels per drawing unit; absent: 1, less for huge machines
    std::optional<int> pixelWidth; ///< of the whole picture; stands above the scale
    bool transparent = false;
    const Highlight* highlight = nullptr;
};

/// A picture that is ready to be painted or written. Its first shapes are the machine's, which
/// region cuts off; title and legend follow.
struct Picture {
    Drawing drawing;
    double scale = 1;
    std::optional<Rect> region;
    std::size_t machineUnder = 0; ///< how many shapes of each list are the machine's
    std::size_t machineWires = 0;
    std::size_t machineBoxes = 0;
    std::size_t machineTexts = 0;
};

/// Composes what was asked for with as much detail as the scale shows. Needs loadFonts().
[[nodiscard]] Picture composePicture(const PictureRequest& request);

} // namespace atlas::views
