#pragma once

#include "model/topology/TopologyBuilder.h"

namespace atlas {

/// Adds what stands around the chips of every server: sockets, PCIe groups, EFA and ENA adapters,
/// storage, and the networks behind the adapters. The chips are vertices 0 to
/// servers * chips per server - 1 of the builder already.
void addHostSide(TopologyBuilder& builder, const InstanceType& instance);

/// The NUMA node of each chip of a server; nothing where no page names it. Indices of the catalogue
/// entry that point nowhere are problems.
struct ChipPlaces {
    std::vector<std::optional<std::uint8_t>> numaNodes;
    std::vector<std::optional<PciAddress>> addresses;
};
[[nodiscard]] Checked<ChipPlaces> chipPlaces(const InstanceType& instance);

} // namespace atlas
