#include "views/panels/PathReport.h"

#include <algorithm>

namespace atlas::views {

PathReport reportPaths(const Topology& topology, VertexId from, VertexId to)
{
    PathReport report{
        .from = from,
        .to = to,
        .paths = allShortestPaths(topology, from, to),
        .count = shortestPathCount(topology, from, to)};
    for (const Path& path : report.paths) {
        const auto least = bottleneck(topology, path);
        if (!least)
            continue;
        report.bottleneck = report.bottleneck ? std::max(*report.bottleneck, *least) : *least;
    }
    return report;
}

} // namespace atlas::views
