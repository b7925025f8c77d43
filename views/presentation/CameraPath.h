#pragma once

#include "views/canvas/Viewport.h"

namespace atlas::views {

/// A move of the camera from one view to another that is easy to follow: it goes out, across and in
/// again, so that the zoom tells where one is. With w the width in sight and u the way of the
/// middle, both in drawing units, the path is the shortest one where a step costs
/// sqrt(dw^2 + rho^4 du^2) / (rho w) (van Wijk and Nuij, Smooth and efficient zooming and panning,
/// 2003): w(s) = w0 cosh r0 / cosh(rho s + r0), u(s) = w0 (cosh r0 tanh(rho s + r0) - sinh r0) /
/// rho^2. Turning is left out.
class CameraPath {
public:
    CameraPath() = default;
    CameraPath(const Viewport& from, const Viewport& to, QSizeF size);

    /// How far the views are from each other: 1 is about a zoom by the factor 4.
    [[nodiscard]] double length() const { return m_length; }
    /// How long the move should take: 320 for short ones, at most 1200.
    [[nodiscard]] int milliseconds() const;
    /// The view after a share of the way, 0 to 1; at the ends exactly the two views.
    [[nodiscard]] Viewport at(double share) const;

private:
    QSizeF m_size;
    Viewport m_from;
    Viewport m_to;
    double m_way = 0; ///< of the middle
    double m_width = 1; ///< in sight at the start
    double m_start = 0; ///< r0
    double m_length = 0;
    bool m_straight = true; ///< the middle does not move: zoom alone
};

} // namespace atlas::views
