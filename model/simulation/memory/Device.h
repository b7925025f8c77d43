#pragma once

#include "model/simulation/memory/WireTimes.h"
#include "model/support/Result.h"
#include "model/units/Quantities.h"

#include <cstdint>
#include <memory>
#include <string>

namespace atlas {

/// What the planner needs to know of an instance, for each NeuronCore as software sees it: on
/// Trainium2 and 3 a logical core is two physical ones (LNC 2) or one.
struct Device {
    std::string instance; ///< "inf2.48xlarge"
    std::string family; ///< "Inf2"
    std::string chip; ///< "Inferentia2"
    std::string core; ///< "NeuronCore-v2"
    std::uint32_t servers = 1; ///< that NeuronLink joins
    std::uint32_t chips = 0;
    std::uint32_t logicalCore = 1; ///< physical cores of a logical one
    std::uint32_t coresPerChip = 0; ///< logical
    std::uint32_t cores = 0; ///< logical, of the whole machine
    Bytes stackMemory; ///< of one HBM stack or, on Inf1, of the chip
    std::uint32_t coresPerStack = 1; ///< logical cores that share it
    Bytes hostMemory;
    double flopsPerCore = 0; ///< BF16 and FP16, operations per second
    double fp8Gain = 1; ///< times that in FP8
    BytesPerSecond bandwidthPerCore; ///< of device memory
    BytesPerSecond networkPerCore; ///< EFA; 0 without
    bool leavesInstance = true; ///< collectives may cross instances
    /// The times of collectives on its wires; null: only closed forms. Copies share what they know.
    std::shared_ptr<const WireTimes> wires;

    /// Device memory of a core when all cores of its stack are used.
    [[nodiscard]] Bytes memoryPerCore() const;
    /// Device memory of each of so many used cores: fewer share a stack when fewer are used.
    [[nodiscard]] Bytes memoryOfEach(std::uint64_t usedCores) const;
};

/// The device by the catalogue. A problem when there is no such instance (with the nearest), no
/// figure for its memory, or an LNC that its chip does not have. logicalCore 0: the default.
[[nodiscard]] Result<Device>
deviceOf(const Catalog& catalog, std::string_view instance, std::uint32_t logicalCore = 0);

} // namespace atlas
