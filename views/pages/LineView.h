#pragma once

#include <algorithm>
#include <cmath>

namespace atlas::views {

/// The part of the number line that a widget shows, and the way between values and pixels.
struct LineView {
    double center = 0;
    double span = 1; ///< values across the whole width, positive
    double width = 100; ///< pixels

    [[nodiscard]] double from() const { return center - span / 2; }
    [[nodiscard]] double to() const { return center + span / 2; }
    [[nodiscard]] double toPixel(double value) const
    {
        return (value - center) / span * width + width / 2;
    }
    [[nodiscard]] double toValue(double pixel) const
    {
        return center + (pixel - width / 2) / width * span;
    }
    /// Shows factor times as much, between least and most, while the value at a pixel stays there.
    [[nodiscard]] LineView zoomed(double factor, double pixel, double least, double most) const
    {
        const double fixed = toValue(pixel);
        LineView view = *this;
        view.span = std::clamp(span * factor, least, most);
        view.center = fixed - (pixel - width / 2) / width * view.span;
        return view;
    }
};

} // namespace atlas::views
