#pragma once

#include "model/catalog/Shape.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <cstdint>

class QPainter;

namespace atlas::views {

/// The program's own pictograms: lines 1.5 wide on a grid of 16.
enum class Icon : std::uint8_t {
    Back,
    Forward,
    Minus,
    Plus,
    Fit,
    Theme,
    Export,
    Search,
    ChevronRight,
    ChevronDown,
    Check,
    Close,
    RingedCross,
    LeftPanel,
    RightPanel,
    Target,
    Play,
    Pause,
    ToStart,
    StepBack,
    StepForward,
    Loop,
    Undo,
    Redo,
    Present,
};

/// Paints the icon into the rectangle in one colour.
void paintIcon(QPainter& painter, Icon icon, const QRectF& rect, QColor color);

/// How a figure is known; told by shape, not by colour alone.
enum class Mark : std::uint8_t { None, Documented, Derived, Disputed, ThirdParty, Absent };

/// Paints a mark in the current theme, about 14 wide.
void paintMark(QPainter& painter, Mark mark, QPointF center);

/// What a shape of NeuronLinks looks like, in 14 by 14.
enum class Glyph : std::uint8_t { Dot, Dots, Chain, Ring, Grid, Planes, Switch };
[[nodiscard]] Glyph glyphOf(const Shape& shape, bool acrossServers);
void paintGlyph(QPainter& painter, Glyph glyph, const QRectF& rect, QColor color);

} // namespace atlas::views
