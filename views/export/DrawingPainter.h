#pragma once

#include "model/drawing/Drawing.h"
#include "model/drawing/Highlight.h"
#include "model/drawing/SpatialIndex.h"
#include "model/support/Watch.h"

class QPainter;

namespace atlas::views {

/// Pixels per unit up to which lines and texts grow on the screen: of a machine, of what is inside
/// its chips.
inline constexpr double mostMachineGrowth = 1.5;
inline constexpr double mostInteriorGrowth = 0.75;

/// What of a drawing is painted, and how.
struct PaintOptions {
    const Palette& palette;
    Layers layers;
    const Highlight* highlight = nullptr; ///< null: nothing is picked out
    const SpatialIndex::Hits* visible = nullptr; ///< paint these shapes only; null: all
    bool casings = true; ///< bridges in the canvas colour; off on a transparent ground
    bool chipsAsTiles = true; ///< chips below 16 device pixels become squares in their kind colour
    /// The labels of wires are painted so many times as large as they are drawn.
    double labelGrowth = 1;
    /// Lines, corners and texts grow with the scale up to this many device pixels per unit: what is
    /// seen very close up is not blown up. 0: without end.
    double mostGrowth = 0;
    const Watch* watch = nullptr; ///< asked and told now and then; a stop leaves the rest unpainted
};

/// Paints a drawing for screen, PNG and PDF alike: frames, wires, boxes, texts. The painter's
/// transform maps drawing units to the device; the ground is the caller's. Texts below 9 device
/// pixels are left out; lines thinner than a device pixel are painted plain.
void paintDrawing(QPainter& painter, const Drawing& drawing, const PaintOptions& options);

} // namespace atlas::views
