#include "model/compare/Comparison.h"
#include "model/hierarchy/MemoryHierarchy.h"
#include "model/simulation/collective/SizeRange.h"
#include "model/simulation/collective/Sweep.h"
#include "model/story/StageWords.h"
#include "model/support/NearestNames.h"

#include <boost/algorithm/string/predicate.hpp>

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

/// Bars that differ by more than this are told apart on a logarithmic axis only.
constexpr double widestLinearRange = 50;

bool isWide(const std::vector<ChartBar>& bars)
{
    double least = 0;
    double most = 0;
    for (const ChartBar& bar : bars) {
        if (!bar.value || *bar.value <= 0)
            continue;
        least = least == 0 ? *bar.value : std::min(least, *bar.value);
        most = std::max(most, *bar.value);
    }
    return least > 0 && most > least * widestLinearRange;
}

void show(Stage& stage, StageChart chart)
{
    chart.logarithmic = isWide(chart.bars);
    stage.kind = StageKind::Chart;
    stage.machine.reset();
    stage.run.reset();
    stage.chart = std::move(chart);
}

const ComparisonRow* findRow(const Comparison& comparison, std::string_view name)
{
    const auto found = std::ranges::find_if(comparison.rows, [name](const ComparisonRow& row) {
        return row.key == name || boost::iequals(row.label, name)
            || boost::iequals(row.section + ": " + row.label, name);
    });
    return found == comparison.rows.end() ? nullptr : &*found;
}

Staged<void> compareChart(const StageWork& work)
{
    const auto words = work.words.subspan(1);
    if (words.size() < 3)
        return stageFault(
            "two to six names and a figure are expected, such as “compare trn1 inf2 \"Device "
            "memory\"”");
    const Catalog& catalog = work.resolver.catalog();
    std::vector<std::string> names;
    for (const StageWord& word : words.first(words.size() - 1)) {
        auto name = subjectAt(catalog, word);
        if (!name)
            return std::unexpected(name.error());
        names.push_back(*std::move(name));
    }
    const auto comparison = compare(catalog, names);
    if (!comparison)
        return faultAt(words.front(), comparison.error().front().what);
    const ComparisonRow* const row = findRow(*comparison, words.back().text);
    if (row == nullptr) {
        std::vector<std::string> labels;
        for (const ComparisonRow& each : comparison->rows)
            labels.push_back(each.label);
        const auto name = oneOf(words.back(), "figure of theirs", labels);
        return std::unexpected(name ? StageFault{} : name.error());
    }
    StageChart chart{.title = row->label, .unit = std::string(row->unit.symbol)};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::string number = textOf(*row, i);
        chart.bars.push_back(
            {.label = names[i],
             .value = numberOf(*row, i),
             .text = number.empty() ? "not documented"
                                    : fmt::format("{} {}", number, row->unit.symbol)});
        const auto& figure = row->values[i].figure;
        if (figure && chart.source.find(figure->chosen().source) == std::string::npos)
            chart.source += (chart.source.empty() ? "" : "; ") + figure->chosen().source;
    }
    show(work.stage, std::move(chart));
    return {};
}

Staged<void> hierarchyChart(const StageWork& work)
{
    const auto words = work.words.subspan(1);
    if (words.empty() || words.size() > 2)
        return stageFault(
            "a machine or a chip is expected, and “capacity” or “bandwidth”, such as “hierarchy "
            "trn1 capacity”");
    static const std::vector<std::string> measures{"capacity", "bandwidth"};
    const auto name = subjectAt(work.resolver.catalog(), words.front());
    if (!name)
        return std::unexpected(name.error());
    const auto measure = words.size() == 2 ? oneOf(words[1], "measure of memories", measures)
                                           : Staged<std::string>(measures.front());
    if (!measure)
        return std::unexpected(measure.error());
    const auto hierarchy = memoryHierarchy(work.resolver.catalog(), *name);
    if (!hierarchy)
        return faultAt(words.front(), hierarchy.error().what);
    const bool capacity = *measure == measures.front();
    StageChart chart{.title = capacity ? "Capacity of the memories" : "Bandwidth of the memories"};
    for (const LevelFacts& level : hierarchy->levels) {
        const auto& shared = capacity ? level.capacity : level.bandwidth;
        ChartBar bar{.label = level.name, .value = {}, .text = "not documented"};
        if (shared) {
            const Reading& reading = shared->figure.chosen();
            const FormattedQuantity shown = reading.shown();
            bar.value = reading.base();
            bar.text = fmt::format("{} {} per {}", shown.number, shown.unit, shared->scope);
        }
        chart.bars.push_back(std::move(bar));
    }
    chart.source = hierarchy->name;
    show(work.stage, std::move(chart));
    return {};
}

Staged<void> sweepChart(const StageWork& work)
{
    constexpr std::uint32_t mostChips = 64;
    const auto words = work.words.subspan(1);
    if (words.size() != 3)
        return stageFault(
            "a machine, an operation and sizes are expected, such as “sweep trn1.32xlarge "
            "all-reduce 64KiB:1GiB:x4”");
    const auto machine = work.resolver.machine(words[0].text);
    if (!machine)
        return faultAt(words[0], machine.error().what);
    if ((*machine)->topology.chipCount() > mostChips)
        return faultAt(
            words[0],
            fmt::format("a chart over sizes takes machines of up to {} chips", mostChips));
    const auto operation = parseOperation(words[1].text);
    if (!operation)
        return faultAt(words[1], operation.error().what);
    const auto range = parseSizeRange(words[2].text);
    if (!range)
        return faultAt(words[2], range.error().what);
    CollectiveRequest request;
    request.operation = *operation;
    const auto sweep = runSweep((*machine)->topology, request, sizesOf(*range));
    if (!sweep)
        return faultAt(words[0], sweep.error().what);
    StageChart chart{
        .title = fmt::format("Bus bandwidth of {} on {}", words[1].text, words[0].text),
        .unit = "B/s"};
    for (std::size_t i = 0; i < sweep->algorithms.size(); ++i) {
        ChartCurve curve{std::string(toString(sweep->algorithms[i])), {}};
        for (const SweepRow& row : sweep->rows)
            curve.points.push_back(
                {static_cast<double>(row.size.count()), row.cells[i].busBandwidth.value()});
        chart.curves.push_back(std::move(curve));
    }
    chart.source = "simulated";
    show(work.stage, std::move(chart));
    return {};
}

} // namespace

Staged<void> applyChart(const StageWork& work)
{
    if (work.directive.argument == "none") {
        work.stage.chart.reset();
        work.stage.kind = StageKind::None;
        return {};
    }
    if (work.words.empty())
        return stageFault("a chart is expected, such as “compare trn1 inf2 \"Device memory\"”");
    static const std::vector<std::string> kinds{"compare", "hierarchy", "sweep"};
    const auto kind = oneOf(work.words.front(), "chart", kinds);
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind == "compare")
        return compareChart(work);
    return *kind == "hierarchy" ? hierarchyChart(work) : sweepChart(work);
}

} // namespace atlas
