#include "app/cli/Commands.h"
#include "app/cli/RunPicture.h"
#include "app/session/SessionFile.h"
#include "model/simulation/collective/Run.h"
#include "model/topology/TopologyBuilder.h"

#include <fmt/format.h>

namespace atlas::app {

namespace {

std::unexpected<Problems> refuse(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}

Checked<void>
exportRun(const Topology& topology, const SessionDocument& session, const ExportOptions& options)
{
    const auto run = runCollective(topology, session.run->request);
    if (!run)
        return refuse(run.error());
    const auto written = writeRunPicture(
        topology,
        *run,
        {.file = options.file,
         .at = session.run->moment ? fmt::format("{} s", session.run->moment->value())
                                   : std::string(),
         .theme = session.theme,
         .scale = options.scale.value_or(1)});
    if (!written)
        return refuse(written.error());
    return {};
}

} // namespace

Checked<void> exportSession(const Catalog& catalog, const ExportOptions& options)
{
    const auto opened = openSessionFile(QString::fromStdString(options.target));
    if (!opened)
        return std::unexpected(opened.error());
    const SessionDocument& session = opened->document;
    if (session.places.empty())
        return refuse({options.target, "no machine is open in this session"});
    const std::string& machine = session.places[session.at].machine;
    const auto place = findPlace(catalog, machine);
    if (!place)
        return std::unexpected(place.error());
    if (session.run && session.run->shown)
        return exportRun(place->topology, session, options);
    ExportOptions picture = options;
    picture.target = machine;
    picture.theme = session.theme;
    picture.layers = session.layers;
    if (!picture.lnc && place->topology.chipType() && hasLogicalCores(*place->topology.chipType()))
        picture.lnc = session.logicalCores;
    return exportPlace(*place, picture);
}

} // namespace atlas::app
