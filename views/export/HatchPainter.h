#pragma once

#include "model/drawing/Highlight.h"

class QPainter;

namespace atlas::views {

/// Of a hatched stripe: its lines or dots, and what is between them.
struct HatchColors {
    Color ink;
    Color ground;
};

/// Paints a stripe whose kind is told by a pattern. The hatch must not be None.
void paintHatch(QPainter& painter, const Rect& rect, Hatch hatch, HatchColors colors);

} // namespace atlas::views
