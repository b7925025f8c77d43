#include "model/guidelines/MemoryNeed.h"

#include "model/support/Phrases.h"
#include "model/units/Unit.h"

#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::uint64_t momentBytes = 8;
constexpr std::uint64_t masterBytes = 4;
constexpr double mostBytes = 4611686018427387904.0; // 2^62

/// Bytes that the optimizer keeps for each parameter.
std::uint64_t optimizerBytes(DataType type)
{
    return momentBytes + (type == DataType::Fp32 ? 0 : masterBytes);
}

/// In floating point, for the product may be larger than any memory.
double cacheBytes(const ModelDescription& description)
{
    if (!description.cache || description.purpose == Purpose::Training)
        return 0;
    const CacheShape& cache = *description.cache;
    return 2.0 * cache.layers * cache.kvHeads * cache.headSize * description.sequence
        * description.batch * bytesOf(description.type);
}

std::string grouped(std::uint64_t number)
{
    return formatExactly(static_cast<double>(number));
}

} // namespace

Result<MemoryNeed> memoryNeed(const ModelDescription& description)
{
    if (const auto problem = check(description))
        return std::unexpected(*problem);
    const double cache = cacheBytes(description);
    if (cache > mostBytes / 2)
        return std::unexpected(Problem{
            .where = "KV cache",
            .what = fmt::format(
                "{} bytes are more than any machine has; a shorter sequence or a smaller batch is "
                "expected",
                cacheFormula(description))});
    MemoryNeed need;
    need.weights = Bytes(description.parameters * bytesOf(description.type));
    need.cache = Bytes(static_cast<std::uint64_t>(cache));
    if (description.purpose == Purpose::Training) {
        need.gradients = need.weights;
        need.optimizer = Bytes(description.parameters * optimizerBytes(description.type));
    }
    return need;
}

std::string weightsFormula(const ModelDescription& description)
{
    return fmt::format("{} × {} B", grouped(description.parameters), bytesOf(description.type));
}

std::string optimizerFormula(const ModelDescription& description)
{
    return fmt::format(
        "{} × {} B", grouped(description.parameters), optimizerBytes(description.type));
}

std::string cacheFormula(const ModelDescription& description)
{
    if (!description.cache)
        return {};
    const CacheShape& cache = *description.cache;
    return phrase(
        "2 × {} layers × {} heads × {} × {} tokens × {} × {} B",
        grouped(cache.layers),
        grouped(cache.kvHeads),
        grouped(cache.headSize),
        grouped(description.sequence),
        grouped(description.batch),
        bytesOf(description.type));
}

} // namespace atlas
