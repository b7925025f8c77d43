#include "model/simulation/neuroncore/Schedules.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::uint32_t side = 128; ///< queries of a tile; keys of a transposed one
constexpr std::uint64_t sumBytes = 4;

std::uint32_t partsOf(std::uint64_t whole, std::uint32_t part)
{
    return static_cast<std::uint32_t>((whole + part - 1) / part);
}

} // namespace

Result<MatmulPlan> planAttention(const CoreSpec& core, const MatmulRequest& request)
{
    if (request.tile || request.block)
        return std::unexpected(Problem{
            .where = "tile",
            .what = "an attention is cut into 128 queries and 512 keys; it takes no other tile or "
                    "block"});
    const OperandShape shape = operandShape(request.type, core.generation);
    MatmulPlan plan;
    plan.tile = {
        .m = side, .k = static_cast<std::uint32_t>(std::min<std::uint64_t>(side, request.k))};
    plan.mTiles = partsOf(request.m, plan.tile.m);
    plan.kTiles = partsOf(request.k, plan.tile.k);
    plan.nTiles = partsOf(request.n, plan.tile.n);
    plan.block = {.m = 1, .k = plan.kTiles, .n = plan.nTiles};
    plan.mBlocks = plan.mTiles;
    plan.buffers = request.buffers;
    plan.psumBanks =
        std::min(request.buffers, mostScoreBanks) + 2 * std::min(request.buffers, mostOtherBanks);
    const std::uint64_t inputs =
        (plan.kTiles * request.n + partsOf(request.n, side) * request.k) * shape.columnBytes;
    plan.sbuf = {
        {spoken("keys and values"), inputs},
        {spoken("queries"), std::uint64_t{plan.buffers} * plan.kTiles * side * shape.columnBytes},
        {spoken("scores and probabilities"),
         std::uint64_t{plan.buffers} * plan.tile.n
             * (sumBytes + 2 * std::uint64_t{shape.columnBytes})},
        {spoken("sums"), request.k * sumBytes},
        {spoken("results"), plan.buffers * request.k * shape.resultBytes}};
    if (plan.sbufBytes() <= core.sbufPerPartition.count())
        return plan;
    return std::unexpected(Problem{
        .where = "SBUF",
        .what = fmt::format(
            "keys and values stay there, and need {} of the {} of each partition; {} has {}. "
            "Fewer keys fit",
            toString(Bytes(inputs)),
            toString(Bytes(plan.sbufBytes())),
            core.name,
            toString(core.sbufPerPartition))});
}

} // namespace atlas
