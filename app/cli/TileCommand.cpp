#include "app/cli/Commands.h"
#include "app/cli/PictureApplication.h"
#include "app/cli/TileWriters.h"
#include "model/simulation/neuroncore/TileTrace.h"
#include "views/export/PictureExport.h"
#include "views/simulation/TileForm.h"
#include "views/simulation/TileTimeline.h"

#include <chrono>
#include <memory>

namespace atlas::app {

namespace {

std::unexpected<Problems> fail(Problem problem)
{
    return std::unexpected(Problems{std::move(problem)});
}

Checked<void> writeTrace(const TileRun& run, const std::string& file)
{
    const auto trace = traceJson(run);
    if (!trace)
        return fail(trace.error());
    const auto written =
        views::writeFile(QByteArray::fromStdString(*trace), QString::fromStdString(file));
    if (!written)
        return fail(written.error());
    return {};
}

/// The chart that the window shows.
Checked<void> writePicture(const TileRun& run, const MatmulOptions& options)
{
    const PictureApplication application;
    const TileChart chart(std::make_shared<const TileRun>(run));
    const QString title = views::tileTitle(run.request) + QStringLiteral(", ")
        + views::tileSubtitle(run.core, run.request);
    const auto written = views::saveTileChart(
        chart, title, palette(options.theme), QString::fromStdString(options.picture));
    if (!written)
        return fail(written.error());
    return {};
}

struct Simulator {
    const Catalog& catalog;

    Checked<std::string> operator()(const MatmulOptions& options) const
    {
        const auto core = coreSpec(catalog, options.core);
        if (!core)
            return fail(core.error());
        const auto start = std::chrono::steady_clock::now();
        const auto run = simulateMatmul(*core, options.request);
        if (!run)
            return fail(run.error());
        const Seconds wall(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
        if (!options.trace.empty()) {
            if (auto written = writeTrace(*run, options.trace); !written)
                return std::unexpected(written.error());
        }
        if (!options.picture.empty()) {
            if (auto written = writePicture(*run, options); !written)
                return std::unexpected(written.error());
        }
        std::vector<TileChoice> choices;
        if (options.compare) {
            auto compared = compareChoices(*core, options.request);
            if (!compared)
                return fail(compared.error());
            choices = *std::move(compared);
        }
        return options.json ? matmulJson(*run, choices, wall) : matmulText(*run, choices);
    }

    Checked<std::string> operator()(const RooflineOptions& options) const
    {
        auto roofline = rooflineOf(catalog, options.query);
        if (!roofline)
            return fail(roofline.error());
        RooflinePicture picture{
            .roofline = *std::move(roofline), .layer = options.layer, .run = {}, .whyNoRun = {}};
        if (options.layer)
            simulate(picture, *options.layer);
        return options.json ? rooflineJson(picture) : rooflineText(picture);
    }

private:
    /// The layer on one NeuronCore of the target.
    void simulate(RooflinePicture& picture, MatmulRequest request) const
    {
        const auto core = coreSpec(catalog, picture.roofline.core);
        request.detail = TileDetail::Totals;
        auto run = core ? simulateMatmul(*core, request) : std::unexpected(core.error());
        if (run)
            picture.run = *std::move(run);
        else
            picture.whyNoRun = message(run.error());
    }
};

} // namespace

Checked<std::string> simulateTiles(const Catalog& catalog, const TileOptions& options)
{
    return std::visit(Simulator{catalog}, options);
}

} // namespace atlas::app
