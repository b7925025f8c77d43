#include "model/simulation/neuroncore/DmaCost.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace atlas {

namespace {

struct SharePoint {
    double bytes;
    double share;
};

constexpr auto points = std::to_array<SharePoint>({
    {32, 0.013},
    {64, 0.026},
    {128, 0.05},
    {256, 0.103},
    {512, 0.206},
    {1024, 0.42},
    {2048, 0.81},
    {4096, 0.966},
    {8192, 0.983},
    {16384, 0.99},
    {32768, 1.0},
});

} // namespace

double dmaShare(std::uint64_t rowBytes)
{
    const auto bytes = static_cast<double>(rowBytes);
    const auto* const above =
        std::ranges::find_if(points, [&](const SharePoint& point) { return bytes <= point.bytes; });
    if (above == points.end())
        return points.back().share;
    if (above == points.begin())
        return above->share * bytes / above->bytes;
    const SharePoint& below = *(above - 1);
    const double way = std::log2(bytes / below.bytes) / std::log2(above->bytes / below.bytes);
    return below.share + way * (above->share - below.share);
}

Seconds dmaTime(const CoreSpec& core, const DmaTransfer& transfer)
{
    const std::uint32_t each = core.partitionsPerDmaEngine;
    const std::uint32_t engines =
        std::min(core.dmaEngines, (transfer.partitions + each - 1) / each);
    const BytesPerSecond rate =
        std::min(static_cast<double>(engines) * core.dmaEngineRate, core.memoryShare);
    const Bytes bytes = transfer.rowBytes * Bytes(transfer.partitions);
    return bytes / (dmaShare(transfer.rowBytes) * rate);
}

} // namespace atlas
