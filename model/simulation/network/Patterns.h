#pragma once

#include "model/simulation/network/Routing.h"
#include "model/simulation/network/Transfers.h"

namespace atlas {

/// Who sends to whom, all at once at time 0.
enum class Pattern : std::uint8_t {
    HostToDevice, ///< the nearest host socket to one chip, through PCIe
    DeviceToDevice, ///< one chip to another
    HostsToDevices, ///< every host socket to every chip that it reaches through PCIe
    NeighborShift, ///< every chip to the next one along an axis, or to the chip of the next number
    RandomPermutation, ///< every chip sends once and receives once, nobody to itself
    AllToAll, ///< every chip to every other
    Incast, ///< every other chip to one
};

[[nodiscard]] std::span<const Pattern> allPatterns();
[[nodiscard]] std::string_view toString(Pattern pattern); ///< "host-to-device", "all-to-all" ...
[[nodiscard]] std::optional<Pattern> findPattern(std::string_view word);

struct PatternOptions {
    Bytes bytes; ///< of each transfer; above 0
    std::uint32_t source = 0; ///< chip, of DeviceToDevice
    std::uint32_t target = 0; ///< chip, of HostToDevice, DeviceToDevice and Incast
    std::optional<std::uint32_t> axis; ///< of NeighborShift, 0 the slowest; without it by number
    bool backward = false; ///< NeighborShift to the one before
    std::uint64_t seed = 1; ///< of RandomPermutation
    bool split = false; ///< over all shortest routes, in equal parts, each a transfer of its own
};

/// The transfers of a pattern between the chips of the router's topology; `group` numbers the
/// pairs, so that the parts of a split transfer share it. Problems: a router without topology, a
/// size of 0, chips, hosts or axes that the machine lacks, ends that no way joins (named).
[[nodiscard]] Result<TransferList>
transfersOf(Pattern pattern, const Router& router, const PatternOptions& options);

/// A permutation of 0 to count-1 without fixed points, the same on every machine for a seed.
[[nodiscard]] std::vector<std::uint32_t> randomPermutation(std::uint32_t count, std::uint64_t seed);

} // namespace atlas
