#include "app/session/RunValue.h"

#include <utility>

namespace atlas::app {

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
