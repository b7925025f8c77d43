#include "model/topology/Lattice.h"

#include <algorithm>
#include <iterator>

namespace atlas {

namespace {

/// The axes inside one server, in the order of the dimensions (slowest first).
std::vector<Axis> axesInside(const Shape& shape)
{
    const bool chained = shape.kind == ShapeKind::Line || shape.kind == ShapeKind::Ring
        || shape.kind == ShapeKind::Torus;
    if (!chained) {
        return {};
    }
    std::vector<Axis> axes(shape.dimensions.size());
    std::uint32_t stride = 1;
    for (std::size_t i = axes.size(); i-- > 0;) {
        axes[i].extent = shape.dimensions[i];
        axes[i].stride = stride;
        axes[i].closed = shape.kind != ShapeKind::Line;
        stride *= shape.dimensions[i];
    }
    return axes;
}

} // namespace

Lattice::Lattice(const Shape& shape, std::uint32_t servers, bool ringAcrossServers)
{
    const std::uint64_t perServer = shape.chipCount();
    const bool sane = perServer > 0 && perServer <= maximumChips && servers > 0
        && servers <= maximumChips / perServer;
    if (!sane) {
        return;
    }
    m_chipCount = static_cast<std::uint32_t>(perServer) * servers;
    m_axes = axesInside(shape);
    const bool joinedInside = perServer == 1 || !m_axes.empty();
    if (ringAcrossServers) {
        m_axes.push_back({servers, static_cast<std::uint32_t>(perServer), true, true});
    }
    m_joined = joinedInside && (servers == 1 || ringAcrossServers);
    m_uniform = m_joined
        && std::ranges::all_of(m_axes, [](const Axis& a) { return a.closed || a.extent <= 2; });
}

std::uint32_t Lattice::coordinate(std::uint32_t chip, const Axis& axis)
{
    return chip / axis.stride % axis.extent;
}

std::uint32_t Lattice::next(std::uint32_t chip, const Axis& axis)
{
    const bool last = coordinate(chip, axis) + 1 == axis.extent;
    return last ? chip - ((axis.extent - 1) * axis.stride) : chip + axis.stride;
}

std::optional<LatticeLink> Lattice::linkToNext(std::uint32_t chip, const Axis& axis)
{
    const std::uint32_t other = next(chip, axis);
    if (other > chip) {
        return LatticeLink{.source = chip, .target = other, .wrapAround = false};
    }
    if (axis.closed && axis.extent > 2) {
        return LatticeLink{.source = other, .target = chip, .wrapAround = true};
    }
    return std::nullopt;
}

std::optional<Direction> Lattice::direction(std::uint32_t from, std::uint32_t to) const
{
    const auto leadsTo = [](std::uint32_t a, std::uint32_t b, const Axis& axis) {
        return next(a, axis) == b && linkToNext(a, axis).has_value();
    };
    for (std::uint32_t i = 0; i < m_axes.size(); ++i) {
        if (leadsTo(from, to, m_axes[i])) {
            return Direction{.axis = i, .forward = true};
        }
        if (leadsTo(to, from, m_axes[i])) {
            return Direction{.axis = i, .forward = false};
        }
    }
    return std::nullopt;
}

std::uint32_t Lattice::degree(std::uint32_t chip) const
{
    std::uint32_t links = 0;
    for (const Axis& axis : m_axes) {
        const std::uint32_t at = coordinate(chip, axis);
        if (axis.closed && axis.extent > 2) {
            links += 2;
        } else {
            links += (at > 0 ? 1U : 0U) + (at + 1 < axis.extent ? 1U : 0U);
        }
    }
    return links;
}

std::uint32_t Lattice::cutLinks(const Axis& axis) const
{
    return m_chipCount / axis.extent * (axis.closed && axis.extent > 2 ? 2 : 1);
}

std::uint64_t Lattice::linkCount() const
{
    std::uint64_t links = 0;
    for (const Axis& axis : m_axes) {
        const std::uint32_t inEachLine =
            axis.closed && axis.extent > 2 ? axis.extent : axis.extent - 1;
        links += std::uint64_t{m_chipCount / axis.extent} * inEachLine;
    }
    return links;
}

} // namespace atlas
