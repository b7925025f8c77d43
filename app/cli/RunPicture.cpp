#include "app/cli/RunPicture.h"

#include "app/cli/PictureApplication.h"
#include "app/session/RunValue.h"
#include "model/units/ReadQuantity.h"
#include "model/units/Unit.h"
#include "views/export/PictureExport.h"
#include "views/simulation/RunPage.h"

#include <fmt/format.h>

namespace atlas::app {

namespace {

Result<Seconds> momentOf(const std::string& text, Seconds length)
{
    if (text.empty())
        return Seconds(length.value() / 2);
    if (text.ends_with('%')) {
        const auto share = readShare(text);
        if (!share)
            return std::unexpected(Problem{"--at", share.error().what});
        return Seconds(length.value() * *share);
    }
    const auto time = readDuration(text);
    if (!time)
        return std::unexpected(Problem{"--at", time.error().what});
    if (*time > length)
        return std::unexpected(Problem{
            "--at", fmt::format("{} is past the end of the run, {}", text, toString(length))});
    return *time;
}

} // namespace

Result<void> writeRunPicture(
    const Topology& topology, const CollectiveRun& run, const RunPictureOptions& options)
{
    const auto shown = shownRun(topology, run);
    const auto moment = momentOf(options.at, shown->playback.length());
    if (!moment)
        return std::unexpected(moment.error());
    const PictureApplication application;
    const Layout layout = arrange(topology, HostSide::Folded);
    const RunLoads loads = shown->loadsAt(moment->value(), true);
    return views::exportPicture(
        {.topology = topology,
         .layout = layout,
         .theme = options.theme,
         .layers = Layers{}.with(Layer::Bandwidth, false),
         .surroundings =
             {.title = true,
              .legend = true,
              .caption =
                  Caption{
                      views::runTitle(run.request).toStdString(),
                      views::runSubtitle(topology, run).toStdString()}},
         .region = std::nullopt,
         .scale = options.scale,
         .pixelWidth = std::nullopt,
         .loads = &loads},
        QString::fromStdString(options.file));
}

} // namespace atlas::app
