#include "views/simulation/ChartsDock.h"

#include <QCoreApplication>

#include <algorithm>

namespace atlas::views {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChartsDock)
};

/// The axis of a torus that a link runs along, counted from the fastest-varying one.
std::size_t axisOf(const Topology& topology, const Edge& edge)
{
    const auto& extents = topology.shape().dimensions;
    std::uint32_t stride = 1;
    for (std::size_t axis = 0; axis < extents.size(); ++axis) {
        const std::uint32_t extent = extents[extents.size() - 1 - axis];
        if (edge.source.index / stride % extent != edge.target.index / stride % extent)
            return axis;
        stride *= extent;
    }
    return 0;
}

QString groupName(std::size_t axis, std::size_t groups)
{
    if (groups == 1)
        return Words::tr("NeuronLinks");
    if (axis == 0)
        return Words::tr("along rows");
    return axis == 1 ? Words::tr("along columns") : Words::tr("between planes");
}

} // namespace

std::vector<Curve> groupCurves(const ShownRun& shown, std::size_t points)
{
    const Topology& topology = shown.topology;
    const bool torus = topology.shape().kind == ShapeKind::Torus && topology.serverCount() == 1;
    const std::size_t groups = torus ? topology.shape().dimensions.size() : 1;
    std::vector<std::vector<EdgeId>> members(groups);
    const auto count = static_cast<std::uint32_t>(topology.edges().size());
    for (EdgeId edge{0}; edge.index < count; ++edge.index) {
        if (topology.edge(edge).kind == EdgeKind::NeuronLink)
            members[torus ? axisOf(topology, topology.edge(edge)) : 0].push_back(edge);
    }
    const double length = shown.playback.length().value();
    std::vector<Curve> curves;
    for (std::size_t group = 0; group < groups; ++group) {
        if (members[group].empty())
            continue;
        Curve curve{.name = groupName(group, groups), .points = {}, .accented = group == 0};
        // Of a large machine every so many links stand for all.
        constexpr std::size_t mostMembers = 128;
        const std::size_t step = members[group].size() / mostMembers + 1;
        // Means between two moments: of bursts nothing is missed and nothing counts twice.
        double before = 0;
        for (std::size_t i = 0; i <= points; ++i) {
            const double time = length * static_cast<double>(i) / static_cast<double>(points);
            double carried = 0;
            double links = 0;
            for (std::size_t m = 0; m < members[group].size(); m += step) {
                for (const LinkId link : directions(members[group][m])) {
                    carried += shown.playback.at(link, Seconds(time)).carried;
                    ++links;
                }
            }
            const double span = length / static_cast<double>(points);
            if (i > 0)
                curve.points << QPointF(time - span / 2, (carried - before) / links / span);
            before = carried;
        }
        curves.push_back(std::move(curve));
    }
    return curves;
}

} // namespace atlas::views
