#include "app/cli/Commands.h"
#include "app/cli/PictureApplication.h"
#include "model/drawing/Interior.h"
#include "model/parts/PartFigures.h"
#include "views/export/PictureExport.h"
#include "views/theme/Fonts.h"

#include <fmt/format.h>
#include <vector>

namespace atlas::app {

namespace {

/// The part of the diagram around some chips; nothing when no chips are named.
Result<std::optional<Rect>>
regionAround(const Topology& topology, const Layout& layout, std::span<const std::uint32_t> chips)
{
    if (chips.empty())
        return std::optional<Rect>();
    Rect region;
    for (const std::uint32_t chip : chips) {
        if (chip >= topology.chipCount()) {
            return std::unexpected(Problem{
                "--region",
                fmt::format(
                    "there is no chip {}; {} has chips 0 to {}",
                    chip,
                    topology.name(),
                    topology.chipCount() - 1)});
        }
        region = region.united(layout.box({chip}));
    }
    return region.grown(views::regionMargin);
}

/// The picture of a chip or a part; nothing for a whole machine.
std::optional<Drawing> drawingOf(const Place& place, const Layout& layout)
{
    if (!place.place.chip || !place.parts)
        return std::nullopt;
    const PartPath& path = place.place.part;
    const auto part = path.empty() ? std::nullopt : std::optional(place.parts->find(path));
    return drawPlace(
        place.topology, layout, *place.parts, {*place.place.chip, part}, views::fontMeasure());
}

/// A region seen from so near that a chip fills a window looks as it does there.
std::optional<double> perScreenPixel(const ExportOptions& options)
{
    constexpr double near = 4;
    const bool close = !options.region.empty() && options.scale.value_or(1) >= near;
    return close ? std::optional(1.0) : std::nullopt;
}

/// The place with logical cores of the size that was asked for.
Checked<Place> withLogicalCores(Place place, std::optional<std::uint32_t> size)
{
    if (!size)
        return place;
    const auto type = place.topology.chipType();
    if (!place.parts || !type || !hasLogicalCores(*type))
        return std::unexpected(Problems{
            {"--lnc",
             fmt::format(
                 "the chips of {} have no logical NeuronCores; those of Trainium2 and Trainium3 "
                 "machines do, such as trn2.48xlarge/chip:0",
                 place.topology.name())}});
    place.parts =
        std::make_shared<const PartTable>(atlas::withLogicalCores(place.parts->shared(), *size));
    return place;
}

std::optional<Caption> captionOf(const Place& place)
{
    if (!place.place.chip || !place.parts)
        return std::nullopt;
    const std::string chip = fmt::format("Chip {}", place.place.chip->index);
    const PartTable& parts = *place.parts;
    if (place.place.part.empty())
        return Caption{chip, fmt::format("{} in {}", parts.chip().name, place.topology.title())};
    const std::uint32_t firstCore = place.place.chip->index * place.topology.coresPerChip();
    return Caption{
        labelOf(parts, parts.find(place.place.part), firstCore),
        fmt::format("{} of {}", chip, place.topology.title())};
}

} // namespace

Checked<void> exportPlace(const Place& given, const ExportOptions& options)
{
    const Checked<Place> sized = withLogicalCores(given, options.lnc);
    if (!sized)
        return std::unexpected(sized.error());
    const Place& place = *sized;
    const QString path = QString::fromStdString(options.file);
    const Topology& topology = place.topology;
    const Layout layout = arrange(topology);
    const auto region = regionAround(topology, layout, options.region);
    if (!region)
        return std::unexpected(Problems{region.error()});
    if (place.place.chip && !options.region.empty())
        return std::unexpected(Problems{
            {"--region",
             "a region is a part of a whole machine; the target names a chip already"}});

    const PictureApplication application;
    const auto drawing = drawingOf(place, layout);
    const auto written = views::exportPicture(
        {.topology = topology,
         .layout = layout,
         .theme = options.theme,
         .layers = options.layers,
         .surroundings =
             {.title = options.title,
              .legend = options.legend && !drawing,
              .caption = captionOf(place)},
         .region = *region,
         .scale = options.scale,
         .pixelWidth = options.width,
         .transparent = options.transparent,
         .place = drawing ? &*drawing : nullptr,
         .parts = place.parts.get(),
         .perScreenPixel = perScreenPixel(options)},
        path);
    if (!written)
        return std::unexpected(Problems{written.error()});
    return {};
}

} // namespace atlas::app
