#include "views/simulation/ShownRun.h"

#include <algorithm>

namespace atlas::views {

RunLoads ShownRun::loadsAt(double time, bool withChips) const
{
    RunLoads loads;
    loads.busiest = busiest;
    loads.deadChips = deadChips;
    const auto edges = static_cast<std::uint32_t>(topology.edges().size());
    loads.edges.resize(edges);
    for (EdgeId edge{0}; edge.index < edges; ++edge.index) {
        EdgeLoad& load = loads.edges[edge.index];
        if (edge.index < shares.size()) {
            load.share = shares[edge.index];
            load.failed = load.share == 0;
        }
        for (const LinkId link : directions(edge))
            load.utilisation =
                std::max(load.utilisation, playback.at(link, Seconds(time)).utilisation());
    }
    if (!withChips)
        return loads;
    loads.chips.resize(topology.chipCount());
    for (VertexId chip{0}; chip.index < topology.chipCount(); ++chip.index) {
        auto& cells = loads.chips[chip.index].cells;
        if (chunks && chunks->cells() > 0)
            cells = chunks->at(chip.index, Seconds(time));
        else
            cells = {playback.arrived(chip, Seconds(time))};
    }
    return loads;
}

} // namespace atlas::views
