#include "views/simulation/ShownRun.h"

#include <algorithm>
#include <cmath>

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

double ShownRun::busyMoment() const
{
    constexpr double wanted = 0.56; // of the length
    constexpr double reach = 0.15;
    const double length = playback.length().value();
    double best = wanted * length;
    double most = 0;
    for (const Seconds event : playback.events()) {
        const double time = event.value();
        if (!busiest || std::abs(time / length - wanted) > reach)
            continue;
        double load = 0;
        for (const LinkId link : directions(*busiest))
            load = std::max(load, playback.at(link, event).utilisation());
        const bool nearer = std::abs(time - wanted * length) < std::abs(best - wanted * length);
        if (load > most + 1e-9 || (load > most - 1e-9 && nearer)) {
            most = load;
            best = time;
        }
    }
    return best;
}

} // namespace atlas::views
