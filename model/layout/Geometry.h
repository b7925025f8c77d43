#pragma once

#include <algorithm>

namespace atlas {

/// A point in drawing units (pixels at scale 1), y downwards.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

struct Rect {
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    [[nodiscard]] constexpr double right() const { return x + width; }
    [[nodiscard]] constexpr double bottom() const { return y + height; }
    [[nodiscard]] constexpr Point center() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] constexpr bool isEmpty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] constexpr bool contains(Point p) const
    {
        return p.x >= x && p.x <= right() && p.y >= y && p.y <= bottom();
    }
    [[nodiscard]] constexpr bool contains(const Rect& r) const
    {
        return r.x >= x && r.right() <= right() && r.y >= y && r.bottom() <= bottom();
    }
    /// Whether the interiors share a point.
    [[nodiscard]] constexpr bool intersects(const Rect& r) const
    {
        return x < r.right() && r.x < right() && y < r.bottom() && r.y < bottom();
    }
    [[nodiscard]] constexpr Rect grown(double by) const
    {
        return {x - by, y - by, width + 2 * by, height + 2 * by};
    }
    [[nodiscard]] constexpr Rect united(const Rect& r) const
    {
        if (isEmpty())
            return r;
        if (r.isEmpty())
            return *this;
        const double left = std::min(x, r.x);
        const double top = std::min(y, r.y);
        return {
            left, top, std::max(right(), r.right()) - left, std::max(bottom(), r.bottom()) - top};
    }
    friend bool operator==(const Rect&, const Rect&) = default;
};

} // namespace atlas
