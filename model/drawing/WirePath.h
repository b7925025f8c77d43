#pragma once

#include "model/layout/Geometry.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace atlas {

/// One step of a wire with rounded corners; a curve is quadratic with its control point at the
/// corner.
struct PathStep {
    enum class Kind : std::uint8_t { Move, Line, Curve };
    Kind kind = Kind::Line;
    Point control;
    Point to;
};

/// Replaces the steps by those of the polyline with its corners rounded by `bend`, less where a
/// segment is too short for it. Points that coincide are passed over.
void roundCorners(std::span<const Point> corners, double bend, std::vector<PathStep>& steps);

/// The polyline moved sideways by `distance`, to the right of its direction for positive ones (y
/// points down); corners stay corners.
[[nodiscard]] std::vector<Point> moveSideways(std::span<const Point> corners, double distance);

/// The corners of an arrowhead, as wide as it is long, whose tip is a path's end; `before` is the
/// corner before it.
[[nodiscard]] std::array<Point, 3> arrowhead(Point tip, Point before, double length = 14);

/// The polyline without what its arrowheads of that length cover: its ends stand inside the heads.
[[nodiscard]] std::vector<Point>
shortened(std::span<const Point> corners, bool start, bool end, double length = 14);

/// A stretch of a straight line.
struct Segment {
    Point from;
    Point to;
};

/// The lines at 45° that hatch a rectangle: those with x + y (rising on a page) or x - y (falling)
/// a multiple of the pitch.
[[nodiscard]] std::vector<Segment> hatchLines(const Rect& rect, double pitch, bool rising);

/// The centers of the dots that hatch a rectangle: every other point of the grid with half the
/// pitch, inside the rectangle.
[[nodiscard]] std::vector<Point> hatchDots(const Rect& rect, double pitch);

/// Where in its dashes a wire starts, so that wires that come down one spine from different places
/// dash in step: on the first way down, the dashes count from y = 0.
[[nodiscard]] double dashStart(std::span<const Point> corners);

/// The distance from a point to the nearest point of the polyline; infinite without points.
[[nodiscard]] double distanceTo(std::span<const Point> corners, Point point);

} // namespace atlas
