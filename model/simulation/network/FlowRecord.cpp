#include "model/simulation/network/FlowRecord.h"

#include <algorithm>
#include <utility>

namespace atlas {

namespace {

/// A link counts as saturated from this part of its capacity on: sums of rates are rounded.
constexpr double saturatedShare = 1 - 1e-9;

bool isSaturated(const LoadStep& step)
{
    return step.capacity.value() > 0 && step.load.value() >= saturatedShare * step.capacity.value();
}

} // namespace

FlowRecord::FlowRecord(Tables tables)
    : m_tables(std::move(tables))
{
}

std::span<const LoadStep> FlowRecord::loads(LinkId link) const
{
    return m_tables.loads[m_tables.classOfLink[link.index]];
}

std::vector<RateStep> FlowRecord::rates(const TransferList& transfers, TransferId transfer) const
{
    const std::span<const LinkId> own = transfers.links(transfers.route(transfer));
    std::vector<RateStep> steps;
    for (const RateStepOfClass& step : m_tables.rates[m_tables.classOfTransfer[transfer.index]]) {
        std::span<const LinkId> route = own;
        if (step.otherRoute > 0)
            route = m_tables.otherRoutes[step.otherRoute - 1];
        const auto held = std::ranges::find_if(route, [&](LinkId link) {
            return m_tables.classOfLink[link.index] == step.bottleneck;
        });
        steps.push_back(
            {.time = Seconds(step.time),
             .rate = BytesPerSecond(step.rate),
             .limit = step.limit,
             .bottleneck = held == route.end() ? LinkId{} : *held});
    }
    return steps;
}

std::vector<Interval> FlowRecord::saturation(LinkId link) const
{
    std::vector<Interval> intervals;
    bool open = false;
    for (const LoadStep& step : loads(link)) {
        const bool saturated = isSaturated(step);
        if (open)
            intervals.back().end = step.time;
        if (saturated && !open)
            intervals.push_back({.begin = step.time, .end = step.time});
        open = saturated;
    }
    return intervals;
}

} // namespace atlas
