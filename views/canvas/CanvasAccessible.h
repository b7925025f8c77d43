#pragma once

#include "model/drawing/Drawing.h"

namespace atlas::views {

class DiagramCanvas;

/// Makes canvases readable by assistive technology: each box in sight is a child with its name,
/// place and state, and pressing it selects it. Call before the first canvas; again does nothing.
void installCanvasAccessibility();

/// Tells assistive technology that this element has become the current one.
void announceCurrent(DiagramCanvas& canvas, Element element);

} // namespace atlas::views
