#include "app/session/RunValue.h"

#include "views/simulation/ShowRun.h"

#include <utility>

namespace atlas::app {

std::optional<EdgeId> linkBetween(const Topology& topology, std::uint32_t a, std::uint32_t b)
{
    return views::linkBetween(topology, a, b);
}

std::vector<double> linkShares(const Topology& topology, const CollectiveRequest& request)
{
    return views::linkShares(topology, request);
}

std::shared_ptr<const views::ShownRun> shownRun(const Topology& topology, const CollectiveRun& run)
{
    return views::shownRun(topology, run);
}

Result<std::shared_ptr<const RunValue>>
makeRun(const Topology& topology, const CollectiveRequest& request, const Watch& watch)
{
    auto run = runCollective(topology, request, watch);
    if (!run)
        return std::unexpected(run.error());
    auto shown = shownRun(topology, *run);
    return std::make_shared<const RunValue>(RunValue{std::move(*run), std::move(shown)});
}

} // namespace atlas::app
