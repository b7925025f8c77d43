#pragma once

#include "model/topology/Lattice.h"
#include "model/topology/TopologyBuilder.h"

namespace atlas {

/// Adds the NeuronLinks of every ring or line along an axis.
void addAxisLinks(
    TopologyBuilder& builder, const Lattice& lattice, const Axis& axis, std::uint16_t type);

/// The lattice of a machine that has no confirmed NeuronLinks but those of the lattice, and whose
/// chips it joins; nothing otherwise.
[[nodiscard]] std::optional<Lattice> pureLattice(const Topology& topology);

/// Whether the only confirmed NeuronLinks are those that attach every chip to one switch.
[[nodiscard]] bool isOneSwitch(const Topology& topology);

} // namespace atlas
