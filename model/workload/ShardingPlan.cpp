#include "model/workload/ShardingPlan.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::array recomputes{Recompute::None, Recompute::Selective, Recompute::Full};

} // namespace

std::string_view toString(Recompute recompute)
{
    switch (recompute) {
    case Recompute::None:
        return "none";
    case Recompute::Selective:
        return "selective";
    case Recompute::Full:
        return "full";
    }
    return "";
}

Result<Recompute> parseRecompute(std::string_view text)
{
    for (const Recompute recompute : recomputes) {
        if (text == toString(recompute))
            return recompute;
    }
    return std::unexpected(Problem{
        .where = {},
        .what =
            fmt::format("“{}” is no way to recompute; none, selective or full is expected", text)});
}

std::uint64_t ShardingPlan::cores() const
{
    return std::uint64_t{tensor} * pipeline * data * context;
}

std::uint32_t usualMicroBatches(std::uint32_t stages)
{
    return std::max(16U, 4 * stages);
}

std::uint32_t ShardingPlan::microBatches() const
{
    const std::uint64_t pass = std::uint64_t{data} * microBatch;
    if (globalBatch == 0)
        return usualMicroBatches(pipeline);
    return static_cast<std::uint32_t>(std::max<std::uint64_t>(globalBatch / pass, 1));
}

} // namespace atlas
