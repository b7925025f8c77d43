#include "views/simulation/TileRows.h"

#include "model/simulation/neuroncore/TileBand.h"
#include "model/units/Unit.h"
#include "views/language/Words.h"
#include "views/simulation/RunPage.h"
#include "views/simulation/TilePainter.h"

#include <QCoreApplication>
#include <QLocale>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TileRows)
};

QString percentNumber(double share)
{
    return QLocale().toString(share * 100, 'f', 1);
}

RunRow row(const QString& name, const QString& value, const QString& unit, const QString& hint = {})
{
    return {.name = name, .value = value, .unit = unit, .mark = Mark::Derived, .hint = hint};
}

RunRow amountRow(const QString& name, double bytes, const QString& hint)
{
    const FormattedQuantity shown = formatQuantity(bytes, Dimension::Capacity);
    return row(name, plain(shown.number), plain(shown.unit), hint);
}

RunRow rateRow(const QString& name, double rate, const QString& hint)
{
    const FormattedQuantity shown = formatQuantity(rate, Dimension::FloatCompute);
    return row(name, plain(shown.number), plain(shown.unit), hint);
}

RunRow timeRow(const QString& name, Seconds time, const QString& hint)
{
    const Quantity shown = quantityOf(time);
    return row(name, shown.value, shown.unit, hint);
}

Mark markOf(std::string_view kind)
{
    if (kind == "documented")
        return Mark::Documented;
    if (kind == "disputed")
        return Mark::Disputed;
    return kind == "third party" ? Mark::ThirdParty : Mark::Derived;
}

double shareOf(const TileChart& chart, TileMemory memory, std::uint64_t amount)
{
    return static_cast<double>(amount) / static_cast<double>(chart.capacity(memory));
}

} // namespace

QString boundName(TileBound bound)
{
    switch (bound) {
    case TileBound::Compute:
        return Words::tr("compute");
    case TileBound::Dma:
        return Words::tr("DMA");
    case TileBound::Psum:
        return Words::tr("PSUM");
    case TileBound::Vector:
        return Words::tr("other engines");
    }
    return {};
}

QString boundText(const TileRun& run)
{
    return Words::tr("Bound by %1. %2.").arg(boundName(run.bound), plain(run.reason));
}

std::vector<RunRow> tileRows(const TileChart& chart)
{
    const TileRun& run = chart.run();
    const double times = run.makespan.value() / run.roofline.value();
    std::vector<RunRow> rows{
        timeRow(Words::tr("Time"), run.makespan, plain(bandText())),
        row(Words::tr("Expected"),
            u"%1 – %2"_s.arg(
                QLocale().toString(leastTimes, 'f', 1), QLocale().toString(mostTimes, 'f', 1)),
            Words::tr("times that"),
            plain(bandText())),
        timeRow(
            Words::tr("Roofline"),
            run.roofline,
            Words::tr("No run is faster; this one takes %L1 times as long").arg(times, 0, 'f', 2)),
        rateRow(Words::tr("Reached"), run.reached.value(), Words::tr("Operations over time")),
        row(Words::tr("Of the peak"), percentNumber(run.utilization()), u"%"_s, plain(bandText())),
        row(Words::tr("Intensity"),
            plain(formatNumber(run.intensity())),
            Words::tr("op/byte"),
            Words::tr("Operations per byte between device memory and SBUF")),
        amountRow(Words::tr("Traffic"), run.bytes, Words::tr("Between device memory and SBUF")),
        row(Words::tr("Instructions"),
            QLocale().toString(static_cast<qulonglong>(run.instructionCount)),
            {})};
    if (!chart.isEmpty()) {
        const std::uint64_t sbuf = chart.peak(TileMemory::Sbuf);
        const std::uint64_t psum = chart.peak(TileMemory::Psum);
        rows.push_back(
            row(Words::tr("SBUF at its peak"),
                percentNumber(shareOf(chart, TileMemory::Sbuf, sbuf)),
                u"%"_s,
                Words::tr("%1 of each partition").arg(plain(toString(Bytes(sbuf))))));
        rows.push_back(
            row(Words::tr("PSUM at its peak"),
                QString::number(psum),
                Words::tr("of %1 banks").arg(chart.capacity(TileMemory::Psum))));
    }
    return rows;
}

std::vector<RunRow> engineRows(const TileRun& run)
{
    std::vector<RunRow> rows;
    for (const LaneUse& use : run.lanes) {
        if (use.instructions > 0)
            rows.push_back(
                row(words(nameOf(use.lane)),
                    percentNumber(use.share),
                    u"%"_s,
                    Words::tr("%L1 instructions").arg(use.instructions)));
    }
    return rows;
}

std::vector<RunRow> activityRows(const TileChart& chart, const TileActivity& activity)
{
    std::vector<RunRow> rows;
    for (const Instruction& one : activity.instructions)
        rows.push_back(
            {.name = words(nameOf(one.lane)),
             .value = words(toString(one.op)),
             .unit = {},
             .mark = Mark::None,
             .hint = instructionText(one)});
    rows.push_back(
        {.name = u"SBUF"_s,
         .value = percentNumber(shareOf(chart, TileMemory::Sbuf, activity.sbuf)),
         .unit = u"%"_s,
         .mark = Mark::None,
         .hint = {}});
    rows.push_back(
        {.name = u"PSUM"_s,
         .value = QString::number(activity.psum),
         .unit = Words::tr("of %1 banks").arg(chart.capacity(TileMemory::Psum)),
         .mark = Mark::None,
         .hint = {}});
    return rows;
}

std::vector<RunRow> figureRows(const CoreSpec& core)
{
    std::vector<RunRow> rows;
    for (const UsedFigure& figure : core.figures)
        rows.push_back(
            // "SBUF per partition" of "On-chip memory: SBUF per partition"
            {.name = words(figure.label).section(u": "_s, -1),
             .value = plain(figure.shown),
             .unit = {},
             .mark = markOf(figure.kind),
             .hint = u"%1<br>%2: %3"_s.arg(
                 words(figure.label), words(figure.kind), plain(figure.source))});
    return rows;
}

} // namespace atlas::views
