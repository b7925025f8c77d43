#include "model/simulation/memory/Placement.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

std::string spanText(std::string_view one, std::uint32_t first, std::uint32_t last)
{
    return first == last ? fmt::format("{} {}", one, first)
                         : fmt::format("{}s {} to {}", one, first, last);
}

} // namespace

std::vector<TensorGroup>
placeGroups(const ShardingPlan& plan, const Device& device, std::size_t most)
{
    std::vector<TensorGroup> groups;
    if (plan.tensor == 0 || plan.tensor > device.cores || device.coresPerChip == 0)
        return groups;
    const std::uint64_t all = plan.cores() / plan.tensor;
    const std::uint64_t inNode = device.cores / plan.tensor;
    for (std::uint64_t i = 0; i < std::min<std::uint64_t>(all, most); ++i) {
        TensorGroup group;
        group.part = static_cast<std::uint32_t>(i % plan.context);
        group.replica = static_cast<std::uint32_t>(i / plan.context % plan.data);
        group.stage = static_cast<std::uint32_t>(i / plan.context / plan.data);
        group.node = static_cast<std::uint32_t>(i / inNode);
        group.firstCore = plan.startCore + static_cast<std::uint32_t>(i % inNode) * plan.tensor;
        group.lastCore = group.firstCore + plan.tensor - 1;
        group.firstChip = group.firstCore / device.coresPerChip;
        group.lastChip = group.lastCore / device.coresPerChip;
        groups.push_back(group);
    }
    return groups;
}

std::string placeText(const TensorGroup& group)
{
    return spanText("core", group.firstCore, group.lastCore) + " on "
        + spanText("chip", group.firstChip, group.lastChip);
}

} // namespace atlas
