#include "views/memory/RooflinePlot.h"

#include "model/simulation/memory/LayerOperations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RooflinePlot)
};

QString text(std::string_view words)
{
    return QString::fromUtf8(words.data(), static_cast<qsizetype>(words.size()));
}

QString operationName(std::string_view name)
{
    if (name == "queries, keys, values")
        return Words::tr("QKV");
    if (name == "scores")
        return Words::tr("scores");
    if (name == "mixing")
        return Words::tr("mixing");
    if (name == "attention output")
        return Words::tr("output");
    if (name == "gate and up")
        return Words::tr("gate, up");
    return name == "down" ? Words::tr("down") : text(name);
}

QString rateWords(double rate)
{
    return Words::tr("%1 TFLOPS").arg(QLocale().toString(rate / 1e12, 'g', 3));
}

void addDots(ScatterPlot& plot, const FitReport& report, PassKind pass)
{
    for (const CoreOperation& operation : layerOperations(report.job, pass)) {
        const double intensity = operation.intensity();
        const double rate = attainable(report.device, report.job.types.weights, intensity);
        const double slope = intensity * report.device.bandwidthPerCore.value();
        const QString bound =
            slope > rate ? Words::tr("bound by computing") : Words::tr("bound by device memory");
        const bool token = pass == PassKind::Token;
        plot.dots.push_back(
            {.at = {intensity, rate},
             .label = operationName(operation.name),
             .hint = u"%1, %2: %3, %4"_s.arg(
                 operationName(operation.name),
                 token ? Words::tr("output token") : Words::tr("prompt"),
                 rateWords(rate),
                 bound),
             .accented = !token,
             .hollow = token});
    }
}

} // namespace

ScatterPlot rooflinePlot(const FitReport& report)
{
    const Device& device = report.device;
    ScatterPlot plot{
        .title = Words::tr("Roofline of a %1").arg(text(device.core)),
        .unit = Words::tr("reachable at most; filled: prompt, hollow: output token"),
        .across = Words::tr("by operations per byte"),
        .xText = [](double value) { return QLocale().toString(value, 'g', 4); },
        .yText = rateWords};
    if (device.logicalCore > 1)
        plot.title += u", LNC %1"_s.arg(device.logicalCore);
    addDots(plot, report, PassKind::Prompt);
    if (report.numbers.speed.generates)
        addDots(plot, report, PassKind::Token);
    const double bandwidth = device.bandwidthPerCore.value();
    const auto ridgeOf = [&](double peak) { return peak / bandwidth; };
    double least = 0.1;
    double most = 10 * ridgeOf(device.flopsPerCore * device.fp8Gain);
    for (const ScatterPlot::Dot& dot : plot.dots) {
        least = std::min(least, dot.at.x());
        most = std::max(most, dot.at.x());
    }
    const auto add = [&](const QString& name, double peak, bool dashed) {
        plot.lines.push_back(
            {.name = name,
             .points = {{least, least * bandwidth}, {ridgeOf(peak), peak}, {most, peak}},
             .dashed = dashed});
    };
    const bool eight = report.job.types.weights == DataType::Fp8;
    add(u"BF16"_s, device.flopsPerCore, eight);
    if (device.fp8Gain > 1)
        add(u"FP8"_s, device.flopsPerCore * device.fp8Gain, !eight);
    return plot;
}

} // namespace atlas::views
