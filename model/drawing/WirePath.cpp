#include "model/drawing/WirePath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace atlas {

namespace {

Point operator+(Point a, Point b)
{
    return {a.x + b.x, a.y + b.y};
}

Point operator-(Point a, Point b)
{
    return {a.x - b.x, a.y - b.y};
}

Point operator*(double factor, Point p)
{
    return {factor * p.x, factor * p.y};
}

double dot(Point a, Point b)
{
    return a.x * b.x + a.y * b.y;
}

double length(Point p)
{
    return std::hypot(p.x, p.y);
}

std::vector<Point> withoutRepeats(std::span<const Point> corners)
{
    std::vector<Point> result;
    result.reserve(corners.size());
    for (const Point p : corners) {
        if (result.empty() || result.back() != p)
            result.push_back(p);
    }
    return result;
}

/// The unit vector to the right of the way from a to b.
Point rightOf(Point a, Point b)
{
    const Point way = b - a;
    const double size = length(way);
    return {-way.y / size, way.x / size};
}

/// Where a corner between two ways goes when both move by distance along their normals.
Point moveCorner(Point corner, Point before, Point after, double distance)
{
    // The mitre grows without bound as the wire turns back on itself; twice the distance is enough.
    constexpr double leastCosine = 0.25;
    const Point sum = before + after;
    const double cosine = std::max(dot(sum, sum) / 4, leastCosine);
    return corner + (distance / (2 * cosine)) * sum;
}

double distanceToSegment(Point a, Point b, Point p)
{
    const Point way = b - a;
    const double square = dot(way, way);
    const double along = square > 0 ? std::clamp(dot(p - a, way) / square, 0.0, 1.0) : 0;
    return length(p - (a + along * way));
}

} // namespace

void roundCorners(std::span<const Point> corners, double bend, std::vector<PathStep>& steps)
{
    steps.clear();
    const std::vector<Point> points = withoutRepeats(corners);
    if (points.size() < 2)
        return;
    steps.push_back({PathStep::Kind::Move, {}, points.front()});
    for (std::size_t i = 1; i + 1 < points.size(); ++i) {
        const Point in = points[i - 1] - points[i];
        const Point out = points[i + 1] - points[i];
        // An inner segment is shared by the corners at both of its ends.
        const double roomBefore = i == 1 ? length(in) : length(in) / 2;
        const double roomAfter = i + 2 == points.size() ? length(out) : length(out) / 2;
        const double radius = std::min({bend, roomBefore, roomAfter});
        if (radius <= 0) {
            steps.push_back({PathStep::Kind::Line, {}, points[i]});
            continue;
        }
        steps.push_back({PathStep::Kind::Line, {}, points[i] + (radius / length(in)) * in});
        steps.push_back(
            {PathStep::Kind::Curve, points[i], points[i] + (radius / length(out)) * out});
    }
    steps.push_back({PathStep::Kind::Line, {}, points.back()});
}

std::vector<Point> moveSideways(std::span<const Point> corners, double distance)
{
    std::vector<Point> points = withoutRepeats(corners);
    if (points.size() < 2)
        return points;
    Point before = rightOf(points[0], points[1]);
    for (std::size_t i = 0; i < points.size(); ++i) {
        const Point after = i + 1 < points.size() ? rightOf(points[i], points[i + 1]) : before;
        points[i] = moveCorner(points[i], before, after, distance);
        before = after;
    }
    return points;
}

namespace {

/// The point at a distance from an end of a segment, towards its other end.
Point towards(Point from, Point to, double distance)
{
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    if (length <= distance)
        return to;
    return {
        from.x + (to.x - from.x) * distance / length, from.y + (to.y - from.y) * distance / length};
}

} // namespace

std::array<Point, 3> arrowhead(Point tip, Point before, double length)
{
    const double way = std::max(std::hypot(before.x - tip.x, before.y - tip.y), 1e-9);
    const double along = length / way;
    const Point back{tip.x + (before.x - tip.x) * along, tip.y + (before.y - tip.y) * along};
    const double half = length / 2 / way;
    const Point side{(before.y - tip.y) * half, (tip.x - before.x) * half};
    return {tip, {back.x + side.x, back.y + side.y}, {back.x - side.x, back.y - side.y}};
}

std::vector<Point> shortened(std::span<const Point> corners, bool start, bool end, double length)
{
    constexpr double share = 0.8; // of a head: the line still reaches into it
    std::vector<Point> result(corners.begin(), corners.end());
    if (start)
        result.front() = towards(corners[0], corners[1], length * share);
    if (end)
        result.back() =
            towards(corners[corners.size() - 1], corners[corners.size() - 2], length * share);
    return result;
}

std::vector<Segment> hatchLines(const Rect& rect, double pitch, bool rising)
{
    std::vector<Segment> lines;
    // On the line x + s·y = c with s = 1 (rising) or -1 (falling), y runs over the part of the
    // rectangle where x stays inside it.
    const double sign = rising ? 1 : -1;
    const double atTop = sign * rect.y;
    const double atBottom = sign * rect.bottom();
    const double least = rect.x + std::min(atTop, atBottom);
    const double most = rect.right() + std::max(atTop, atBottom);
    for (double step = std::ceil(least / pitch); step * pitch < most; ++step) {
        const double c = step * pitch;
        const double yAtLeft = sign * (c - rect.x);
        const double yAtRight = sign * (c - rect.right());
        const double top = std::max(rect.y, std::min(yAtLeft, yAtRight));
        const double bottom = std::min(rect.bottom(), std::max(yAtLeft, yAtRight));
        if (top < bottom)
            lines.push_back({{c - sign * top, top}, {c - sign * bottom, bottom}});
    }
    return lines;
}

std::vector<Point> hatchDots(const Rect& rect, double pitch)
{
    std::vector<Point> dots;
    const double step = pitch / 2;
    for (double row = std::ceil(rect.y / step); row * step <= rect.bottom(); ++row) {
        for (double column = std::ceil(rect.x / step); column * step <= rect.right(); ++column) {
            if (std::fmod(row + column, 2) == 0)
                dots.push_back({column * step, row * step});
        }
    }
    return dots;
}

double dashStart(std::span<const Point> corners)
{
    double way = 0;
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const Point from = corners[i - 1];
        const Point to = corners[i];
        if (from.x == to.x && from.y < to.y)
            return from.y - way;
        way += length(to - from);
    }
    return 0;
}

double distanceTo(std::span<const Point> corners, Point point)
{
    if (corners.size() == 1)
        return length(point - corners.front());
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < corners.size(); ++i)
        least = std::min(least, distanceToSegment(corners[i - 1], corners[i], point));
    return least;
}

} // namespace atlas
