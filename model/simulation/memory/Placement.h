#pragma once

#include "model/simulation/memory/Device.h"
#include "model/workload/ShardingPlan.h"

#include <string>
#include <vector>

namespace atlas {

/// The cores of one tensor-parallel group: neighbors on one instance.
struct TensorGroup {
    std::uint32_t replica = 0;
    std::uint32_t part = 0; ///< of the sequence (context parallelism)
    std::uint32_t stage = 0;
    std::uint32_t node = 0; ///< which of the instances
    std::uint32_t firstCore = 0; ///< logical, of the instance
    std::uint32_t lastCore = 0;
    std::uint32_t firstChip = 0;
    std::uint32_t lastChip = 0;
};

/// Where a plan's groups stand: ranks count tensor first, then sequence parts, then replicas, then
/// stages, as the libraries number them. Of a plan with more groups than asked for, the first ones;
/// of one whose groups do not fit into the instance, none.
[[nodiscard]] std::vector<TensorGroup>
placeGroups(const ShardingPlan& plan, const Device& device, std::size_t most);

/// "cores 8 to 15 on chips 4 to 7"
[[nodiscard]] std::string placeText(const TensorGroup& group);

} // namespace atlas
