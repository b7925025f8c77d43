#pragma once

#include "model/drawing/Compose.h"
#include "model/drawing/Highlight.h"
#include "model/drawing/Loads.h"

#include <optional>

namespace atlas::views {

/// Around the chips or the selection to which a picture is cut: room for their wires, in drawing
/// units.
inline constexpr double regionMargin = 24;

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
    /// A chip or a part of one, drawn in units of its own, instead of the machine.
    const Drawing* place = nullptr;
    /// What is inside the chips: names for their parts, and what the screen shows of them where
    /// they are large enough on it. Null: nothing is known to be inside.
    const PartTable* parts = nullptr;
    /// Pixels of the picture for one on the screen, where lines and texts grow up to a size only
    /// and chips seen from near show their inside; absent: everything grows with the scale.
    std::optional<double> perScreenPixel;
    /// A moment of a run, in the place of the NeuronLinks.
    const RunLoads* loads = nullptr;
};

/// A picture that is ready to be painted or written: the machine, and title and legend around it.
/// These keep their size in a picture at less than scale 1, for they must be read.
struct Picture {
    Drawing drawing; ///< the machine; its bounds are those of the whole picture
    double scale = 1; ///< pixels per unit of the drawing
    Drawing interiors; ///< insets in chips that are seen close up
    Rect machine; ///< the part of the drawing that shows the machine
    bool cutOff = false; ///< whether the machine ends at that part's edge
    Drawing surroundings; ///< title and legend; bounds of the whole picture in its own units
    double surroundingsScale = 1; ///< pixels per unit of the surroundings
};

/// Composes what was asked for with as much detail as the scale shows. Needs loadFonts().
[[nodiscard]] Picture composePicture(const PictureRequest& request);

} // namespace atlas::views
