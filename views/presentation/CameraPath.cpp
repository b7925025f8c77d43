#include "views/presentation/CameraPath.h"

#include <algorithm>
#include <cmath>

namespace atlas::views {

namespace {

/// How much going out costs against going across; about the square root of 2 looks best.
constexpr double rho = 1.4;
constexpr double shortest = 320; ///< milliseconds, as any other move of the diagram
constexpr double longest = 1200;
constexpr double perLength = 340;
/// Moves of the middle below this share of the width in sight are zooms.
constexpr double leastWay = 1e-6;

} // namespace

CameraPath::CameraPath(const Viewport& from, const Viewport& to, QSizeF size)
    : m_size(size)
    , m_from(from)
    , m_to(to)
{
    const Point a = from.center(size);
    const Point b = to.center(size);
    m_way = std::hypot(b.x - a.x, b.y - a.y);
    m_width = std::max(size.width(), 1.0) / from.scale;
    const double end = std::max(size.width(), 1.0) / to.scale;
    m_straight = m_way < leastWay * std::min(m_width, end);
    if (m_straight) {
        m_length = std::abs(std::log(end / m_width)) / rho;
        return;
    }
    const double bend = rho * rho * rho * rho * m_way * m_way;
    const double grown = end * end - m_width * m_width;
    const double b0 = (grown + bend) / (2 * m_width * rho * rho * m_way);
    const double b1 = (grown - bend) / (2 * end * rho * rho * m_way);
    m_start = -std::asinh(b0);
    m_length = (-std::asinh(b1) - m_start) / rho;
}

int CameraPath::milliseconds() const
{
    return static_cast<int>(std::clamp(shortest + perLength * m_length, shortest, longest));
}

Viewport CameraPath::at(double share) const
{
    if (share <= 0)
        return m_from;
    if (share >= 1)
        return m_to;
    if (m_straight) {
        const double scale = m_from.scale * std::pow(m_to.scale / m_from.scale, share);
        return centeredAt(m_from.center(m_size), scale, m_size);
    }
    const double s = rho * m_length * share + m_start;
    const double width = m_width * std::cosh(m_start) / std::cosh(s);
    const double gone =
        m_width * (std::cosh(m_start) * std::tanh(s) - std::sinh(m_start)) / (rho * rho);
    const Point a = m_from.center(m_size);
    const Point b = m_to.center(m_size);
    const double part = std::clamp(gone / m_way, 0.0, 1.0);
    return centeredAt(
        {a.x + (b.x - a.x) * part, a.y + (b.y - a.y) * part},
        std::max(m_size.width(), 1.0) / width,
        m_size);
}

} // namespace atlas::views
