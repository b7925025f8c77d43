#include "model/simulation/memory/LayerOperations.h"

#include "model/simulation/memory/Shards.h"

#include <algorithm>

namespace atlas {

namespace {

/// Bytes of each value.
struct Sizes {
    double weight = 2;
    double activation = 2;
    double cache = 2;
};

/// Rows, inner width and columns of a product.
struct Product {
    double rows = 0;
    double inner = 0;
    double columns = 0;
};

CoreOperation product(std::string_view name, const Product& size, const Sizes& sizes)
{
    return {
        .name = name,
        .flops = 2 * size.rows * size.inner * size.columns,
        .bytes = size.inner * size.columns * sizes.weight
            + size.rows * (size.inner + size.columns) * sizes.activation};
}

} // namespace

std::vector<CoreOperation> layerOperations(const Job& job, PassKind pass)
{
    const LayerGroup& layer = job.model.layers.front();
    const HeadShards shards = headShards(layer.attention, job.plan.tensor);
    const bool token = pass == PassKind::Token && job.model.isCached();
    const double sequences = job.passBatch();
    const double length = token ? 1 : job.promptLength();
    const double seen = token ? job.sequence : job.promptLength();
    const double tokens = sequences * length;
    const double hidden = job.model.hidden;
    const double head = layer.attention.headSize;
    const double queries = shards.queriesPerCore * head;
    const double pairs = 2.0 * shards.pairsPerCore * head;
    const Sizes sizes{
        .weight = static_cast<double>(bytesOf(job.types.weights)),
        .activation = static_cast<double>(bytesOf(job.types.activations)),
        .cache = static_cast<double>(bytesOf(job.types.cache))};
    std::vector<CoreOperation> all{
        product("queries, keys, values", {tokens, hidden, queries + pairs}, sizes)};
    const double scores = tokens * seen * shards.queriesPerCore;
    const double cached = sequences * seen * shards.pairsPerCore * head * sizes.cache;
    for (const std::string_view name : {"scores", "mixing"})
        all.push_back(
            {.name = name,
             .flops = 2 * scores * head,
             .bytes = cached + (tokens * queries + scores) * sizes.activation});
    all.push_back(product("attention output", {tokens, queries, hidden}, sizes));
    const FeedForward& forward = layer.forward;
    const double copies = forward.experts > 0
        ? std::min<double>(forward.experts, tokens * forward.expertsPerToken)
        : 1;
    const double rows = forward.experts > 0 ? tokens * forward.expertsPerToken / copies : tokens;
    const double width = static_cast<double>(forward.width) / job.plan.tensor;
    const auto add = [&](std::string_view name, const Product& size) {
        CoreOperation one = product(name, size, sizes);
        one.flops *= copies;
        one.bytes *= copies;
        all.push_back(one);
    };
    add(forward.gated ? "gate and up" : "up", {rows, hidden, (forward.gated ? 2 : 1) * width});
    add("down", {rows, width, hidden});
    return all;
}

double attainable(const Device& device, DataType weights, double intensity)
{
    const double peak = device.flopsPerCore * (weights == DataType::Fp8 ? device.fp8Gain : 1);
    return std::min(peak, intensity * device.bandwidthPerCore.value());
}

} // namespace atlas
