#pragma once

#include "model/layout/Geometry.h"

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

/// The distance from a point to the nearest point of the polyline; infinite without points.
[[nodiscard]] double distanceTo(std::span<const Point> corners, Point point);

} // namespace atlas
