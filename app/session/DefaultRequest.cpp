#include "app/session/DefaultRequest.h"

#include <algorithm>

namespace atlas::app {

CollectiveRequest defaultRequest(const Topology& topology)
{
    using namespace literals;
    CollectiveRequest request;
    request.size = 1_GiB;
    const auto edges = static_cast<std::uint32_t>(topology.edges().size());
    for (EdgeId edge{0}; edge.index < edges; ++edge.index) {
        const bool unknown =
            topology.edge(edge).kind == EdgeKind::NeuronLink && !topology.linkType(edge).bandwidth;
        if (unknown)
            request.linkBandwidth = assumedLinkBandwidth;
    }
    return request;
}

} // namespace atlas::app
