#include "app/cli/Commands.h"
#include "model/topology/TopologyBuilder.h"
#include "views/export/PictureExport.h"
#include "views/theme/Fonts.h"

#include <QGuiApplication>
#include <QHashSeed>

#include <array>
#include <fmt/format.h>
#include <vector>

namespace atlas::app {

namespace {

/// Room for the wires around the chips of a region.
constexpr double regionMargin = 48;

/// Qt's remarks about the surroundings (no runtime folder, no session bus) are of no use to someone
/// who makes a picture; what goes wrong for real is returned as a problem.
void keepQuiet(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        fmt::print(stderr, "neuron-atlas: {}\n", text.toStdString());
}

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
    return region.grown(regionMargin);
}

} // namespace

Checked<void> exportDiagram(const Catalog& catalog, const ExportOptions& options)
{
    const QString path = QString::fromStdString(options.file);
    const Checked<Topology> topology = resolveTarget(catalog, options.target);
    if (!topology)
        return std::unexpected(topology.error());
    const Layout layout = arrange(*topology);
    const auto region = regionAround(*topology, layout, options.region);
    if (!region)
        return std::unexpected(Problems{region.error()});

    // The order of fonts in a PDF follows the hash seed.
    QHashSeed::setDeterministicGlobalSeed();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(keepQuiet);
    int count = 1;
    std::array<char, 13> name{"neuron-atlas"};
    std::array<char*, 2> arguments{name.data(), nullptr};
    const QGuiApplication application(count, arguments.data());
    views::loadFonts();
    const auto written = views::exportPicture(
        {.topology = *topology,
         .layout = layout,
         .theme = options.theme,
         .layers = options.layers,
         .surroundings = {.title = options.title, .legend = options.legend},
         .region = *region,
         .scale = options.scale,
         .pixelWidth = options.width,
         .transparent = options.transparent},
        path);
    if (!written)
        return std::unexpected(Problems{written.error()});
    return {};
}

} // namespace atlas::app
