#pragma once

#include "model/catalog/Shape.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace atlas {

/// One dimension of a machine's regular wiring. The coordinate of a chip along it is
/// chip / stride % extent.
struct Axis {
    std::uint32_t extent = 1;
    std::uint32_t stride = 1;
    bool closed = false; ///< the last chip is joined to the first, when extent is above 2
    bool acrossServers = false;
};

/// A link of a lattice; source < target.
struct LatticeLink {
    std::uint32_t source = 0;
    std::uint32_t target = 0;
    bool wrapAround = false;
};

/// Where a neighbor lies: along which axis, and on which side.
struct Direction {
    std::uint32_t axis = 0;
    bool forward = false; ///< towards the next coordinate, modulo the extent
};

/// The regular part of a machine's wiring: lines, rings and tori of chips inside the servers, and
/// the ring that joins the servers. Shapes without links between chips have no axis inside a
/// server. Axes of extent 2 hold one link, axes of extent 1 none.
class Lattice {
public:
    Lattice(const Shape& shape, std::uint32_t servers, bool ringAcrossServers);

    /// In the order of the shape's dimensions; the axis across servers comes last.
    [[nodiscard]] const std::vector<Axis>& axes() const { return m_axes; }
    [[nodiscard]] std::uint32_t chipCount() const { return m_chipCount; }

    [[nodiscard]] static std::uint32_t coordinate(std::uint32_t chip, const Axis& axis);
    /// The chip one step on in increasing coordinate; past the end it comes round.
    [[nodiscard]] static std::uint32_t next(std::uint32_t chip, const Axis& axis);
    /// Nothing when the lattice has no link between the two.
    [[nodiscard]] std::optional<Direction> direction(std::uint32_t from, std::uint32_t to) const;
    /// How many links the lattice has at a chip.
    [[nodiscard]] std::uint32_t degree(std::uint32_t chip) const;
    /// The link from a chip to the next one along the axis, if the lattice has it.
    [[nodiscard]] static std::optional<LatticeLink>
    linkToNext(std::uint32_t chip, const Axis& axis);
    /// How many links there are along an axis in the whole machine that a cut across the middle of
    /// the axis crosses.
    [[nodiscard]] std::uint32_t cutLinks(const Axis& axis) const;

    /// How many links the lattice has.
    [[nodiscard]] std::uint64_t linkCount() const;
    [[nodiscard]] bool joinsAllChips() const { return m_joined; }
    /// Whether the lattice joins all chips and looks the same from each of them.
    [[nodiscard]] bool isUniform() const { return m_uniform; }

private:
    std::vector<Axis> m_axes;
    std::uint32_t m_chipCount = 0;
    bool m_joined = false;
    bool m_uniform = false;
};

} // namespace atlas
