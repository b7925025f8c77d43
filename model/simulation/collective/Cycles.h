#pragma once

#include "model/topology/Lattice.h"
#include "model/topology/Topology.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace atlas {

/// Where the chips of a group lie on the lattice of their machine, when they fill a box of it:
/// every combination of some coordinates along each axis.
struct LatticeBox {
    struct Side {
        std::uint32_t axis = 0; ///< of the lattice
        std::vector<std::uint32_t> coordinates; ///< at least 2, growing
        bool closed = false; ///< the last chip of the side is joined to the first
    };
    std::vector<Side> sides; ///< slowest-varying first; none for one chip
    std::vector<std::uint32_t> chips; ///< row-major, last side fastest: indices into the given list

    [[nodiscard]] std::uint32_t extent(std::size_t side) const
    {
        return static_cast<std::uint32_t>(sides[side].coordinates.size());
    }
};

[[nodiscard]] Lattice latticeOf(const Topology& topology);

/// Nothing when the chips fill no box.
[[nodiscard]] std::optional<LatticeBox>
boxOf(const Lattice& lattice, std::span<const std::uint32_t> chips);

/// Cycles through all the chips, each as a list of indices into them. Two that share no wire where
/// the chips fill a two-dimensional torus that has such a pair (as the 4 x 4 torus), otherwise one,
/// along wires where the box allows it, and in the given order elsewhere.
[[nodiscard]] std::vector<std::vector<std::uint32_t>>
ringCycles(const Lattice& lattice, std::span<const std::uint32_t> chips);

/// Codes 0 to chips - 1 such that chips whose codes differ in one bit are neighbors wherever each
/// side of the box is a ring of four or a pair; Gray codes along each side. Nothing unless each
/// side (or, without a box, the number of chips) is a power of two.
[[nodiscard]] std::optional<std::vector<std::uint32_t>>
hypercubeCodes(const Lattice& lattice, std::span<const std::uint32_t> chips);

} // namespace atlas
