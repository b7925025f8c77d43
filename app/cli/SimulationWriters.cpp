#include "app/cli/SimulationWriters.h"

#include "app/cli/Table.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;
constexpr std::size_t mostLinks = 8;

/// Ratios nearer to 1 than this are printed as 1.
constexpr double hardly = 5e-5;

std::string bytesText(double bytes)
{
    return toString(Bytes(static_cast<std::uint64_t>(bytes)));
}

/// "1 group of 32 ranks", "4 groups of 8 ranks at once".
std::string groupsText(const CollectiveRun& run)
{
    const std::string ranks = fmt::format("{} rank{}", run.ranks, run.ranks == 1 ? "" : "s");
    return run.groups == 1 ? ranks : fmt::format("{} groups of {} at once", run.groups, ranks);
}

std::string machineText(const CollectiveRun& run)
{
    const std::string& name = run.machine->topology().name();
    return run.machine->nodes() == 1 ? name : fmt::format("{} × {}", run.machine->nodes(), name);
}

std::string boundsText(const CollectiveRun& run)
{
    Table table({Left, Right, Left});
    const double bound = run.lowerBound.time.value();
    table.addRow(
        {"Lower bound",
         toString(run.lowerBound.time),
         bound > 0 ? fmt::format(
                         "{}; {}", besideBound(run.makespan.value() / bound), run.lowerBound.reason)
                   : run.lowerBound.reason});
    const double closed = run.closedForm.time.value();
    const std::string how = run.closedForm.exact
        ? "exact here"
        : fmt::format(
              "an estimate here, {} of the run",
              percent(run.makespan.value() > 0 ? closed / run.makespan.value() : 0));
    table.addRow(
        {"Closed form",
         toString(run.closedForm.time),
         fmt::format("{}: {}", run.closedForm.formula, how)});
    if (run.healthy && run.healthy->value() > 0) {
        const double ratio = run.makespan.value() / run.healthy->value();
        table.addRow(
            {"Healthy",
             toString(*run.healthy),
             std::abs(ratio - 1) < hardly
                 ? "the faults do not change it"
                 : fmt::format("the faults make it {} times as slow", formatNumber(ratio))});
    }
    return table.toString(indent);
}

std::string linksText(const CollectiveRun& run)
{
    if (run.links.empty())
        return {};
    Table table({Left, Right, Right, Right});
    table.addRow({"Busiest links", "bytes", "mean", "peak"});
    for (std::size_t i = 0; i < std::min(run.links.size(), mostLinks); ++i) {
        const LinkLoad& load = run.links[i];
        table.addRow(
            {run.machine->label(load.link),
             bytesText(load.bytes),
             percent(load.meanUtilisation),
             percent(load.peakUtilisation)});
    }
    std::string text = "\n" + table.toString(indent);
    if (run.links.size() > mostLinks)
        text += fmt::format("  and {} more\n", run.links.size() - mostLinks);
    return text;
}

std::string constantsText(const CollectiveRun& run)
{
    const Constants& constants = run.machine->constants();
    const auto one = [&](ConstantId id) {
        const Constant& constant = constants.of(id);
        return fmt::format(
            "  {} {}: {}\n", toString(id), valueText(id, constant.value), constant.kind);
    };
    std::string text = "\nAssumed beyond the figures of the machine (--set changes it)\n";
    const bool real = run.machine->topology().instance() != nullptr;
    if (!run.request.linkLatency)
        text += one(ConstantId::HopLatency);
    if (run.machine->nodes() > 1)
        text += one(ConstantId::EfaLatency);
    if (real)
        text += one(ConstantId::OperationOverhead);
    if (run.efficiency < 1)
        text += fmt::format("  {} of a NeuronLink's bandwidth\n", percent(run.efficiency));
    return text;
}

Json endJson(const std::optional<std::uint32_t>& chip, const std::string& name)
{
    return chip ? Json(*chip) : Json(name);
}

Json linksJson(const CollectiveRun& run)
{
    Json links = Json::array();
    for (const LinkLoad& load : run.links)
        links.push_back(
            {{"source", endJson(load.sourceChip, load.source)},
             {"target", endJson(load.targetChip, load.target)},
             {"bytes", load.bytes},
             {"mean_utilisation", load.meanUtilisation},
             {"peak_utilisation", load.peakUtilisation}});
    return links;
}

Json constantsJson(const CollectiveRun& run)
{
    Json json = Json::object();
    for (const ConstantId id : allConstants()) {
        const Constant& constant = run.machine->constants().of(id);
        json[std::string(toString(id))] = {
            {"value", constant.value}, {"kind", constant.kind}, {"source", constant.source}};
    }
    return json;
}

} // namespace

std::string besideBound(double ratio)
{
    if (ratio < 1 + hardly)
        return "no run can be faster";
    return fmt::format("the run takes {} times as long", formatNumber(ratio));
}

std::string runText(const CollectiveRun& run)
{
    std::string text = fmt::format(
        "{}: {} of {} over {} on {}, {}\n",
        toString(run.makespan),
        toString(run.request.operation),
        toString(run.request.size),
        groupsText(run),
        machineText(run),
        toString(run.plan.algorithm));
    text += fmt::format(
        "  {} algorithm bandwidth, {} bus bandwidth\n",
        toString(run.algorithmBandwidth),
        toString(run.busBandwidth));
    text += fmt::format("  {}\n", run.limit);
    if (run.plan.reason != "as asked")
        text += fmt::format("  {}\n", run.plan.reason);
    text += "\n" + boundsText(run);
    text += linksText(run);
    text += constantsText(run);
    return text;
}

std::string runJson(const CollectiveRun& run, Seconds wall)
{
    Json json{
        {"makespan_s", run.makespan.value()},
        {"transfers", run.transferCount()},
        {"events", run.flow->events},
        {"wall_s", wall.value()},
        {"lower_bound_s", run.lowerBound.time.value()},
        {"algorithm", toString(run.plan.algorithm)},
        {"algbw_bytes_per_s", run.algorithmBandwidth.value()},
        {"busbw_bytes_per_s", run.busBandwidth.value()},
        {"machine", run.machine->topology().name()},
        {"nodes", run.machine->nodes()},
        {"operation", toString(run.request.operation)},
        {"size_bytes", run.request.size.count()},
        {"ranks", run.ranks},
        {"groups", run.groups},
        {"steps", run.schedule->steps},
        {"choice", run.plan.reason},
        {"limit", run.limit},
        {"lower_bound_reason", run.lowerBound.reason},
        {"closed_form_s", run.closedForm.time.value()},
        {"closed_form", run.closedForm.formula},
        {"closed_form_exact", run.closedForm.exact}};
    if (run.healthy) {
        json["healthy_s"] = run.healthy->value();
        json["slowdown"] =
            run.healthy->value() > 0 ? run.makespan.value() / run.healthy->value() : 1.0;
    }
    json["links"] = linksJson(run);
    json["constants"] = constantsJson(run);
    return jsonText(json);
}

std::string runCsv(const CollectiveRun& run)
{
    return fmt::format(
        "size_bytes,operation,ranks,algorithm,makespan_s,algbw_bytes_per_s,busbw_bytes_per_s,"
        "lower_bound_s,closed_form_s\n{},{},{},{},{},{},{},{},{}\n",
        run.request.size.count(),
        toString(run.request.operation),
        run.ranks,
        toString(run.plan.algorithm),
        run.makespan.value(),
        run.algorithmBandwidth.value(),
        run.busBandwidth.value(),
        run.lowerBound.time.value(),
        run.closedForm.time.value());
}

std::string
sweepText(const Topology& topology, const CollectiveRequest& request, const Sweep& sweep)
{
    std::vector<Table::Align> columns{Right};
    std::vector<std::string> names{"size"};
    for (const Algorithm algorithm : sweep.algorithms) {
        columns.push_back(Right);
        names.emplace_back(toString(algorithm));
    }
    columns.insert(columns.end(), {Right, Left, Left});
    names.insert(names.end(), {"bus bandwidth", "fastest", "auto"});
    Table table(std::move(columns));
    table.addRow(std::move(names));
    for (const SweepRow& row : sweep.rows) {
        std::vector<std::string> cells{toString(row.size)};
        for (const SweepCell& cell : row.cells)
            cells.push_back(toString(cell.makespan));
        cells.push_back(toString(row.cells[row.fastest].busBandwidth));
        cells.emplace_back(toString(sweep.algorithms[row.fastest]));
        cells.emplace_back(toString(row.documented));
        table.addRow(std::move(cells));
    }
    std::string text = fmt::format(
        "{} on {}\n{}", toString(request.operation), topology.name(), table.toString(indent));
    for (const Crossover& crossing : sweep.crossovers)
        text += fmt::format(
            "  From {} on {} is faster than {}.\n",
            toString(crossing.size),
            toString(crossing.after),
            toString(crossing.before));
    return text;
}

std::string
sweepJson(const Topology& topology, const CollectiveRequest& request, const Sweep& sweep)
{
    Json rows = Json::array();
    for (const SweepRow& row : sweep.rows) {
        Json results = Json::array();
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            results.push_back(
                {{"algorithm", toString(sweep.algorithms[i])},
                 {"makespan_s", row.cells[i].makespan.value()},
                 {"busbw_bytes_per_s", row.cells[i].busBandwidth.value()}});
        rows.push_back(
            {{"size_bytes", row.size.count()},
             {"fastest", toString(sweep.algorithms[row.fastest])},
             {"auto", toString(row.documented)},
             {"results", std::move(results)}});
    }
    Json crossovers = Json::array();
    for (const Crossover& crossing : sweep.crossovers)
        crossovers.push_back(
            {{"size_bytes", crossing.size.count()},
             {"before", toString(crossing.before)},
             {"after", toString(crossing.after)}});
    return jsonText(
        {{"machine", topology.name()},
         {"operation", toString(request.operation)},
         {"sizes", std::move(rows)},
         {"crossovers", std::move(crossovers)}});
}

std::string joinedJson(const std::string& run, const std::string& sweep)
{
    Json all = Json::parse(run);
    all.update(Json::parse(sweep));
    return jsonText(all);
}

std::string sweepCsv(const Sweep& sweep)
{
    std::string text = "size_bytes,algorithm,makespan_s,busbw_bytes_per_s,fastest,auto\n";
    for (const SweepRow& row : sweep.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i)
            text += fmt::format(
                "{},{},{},{},{},{}\n",
                row.size.count(),
                toString(sweep.algorithms[i]),
                row.cells[i].makespan.value(),
                row.cells[i].busBandwidth.value(),
                toString(sweep.algorithms[row.fastest]),
                toString(row.documented));
    }
    return text;
}

std::string measuredText(const std::vector<MeasuredRow>& rows, const NccomTable& table)
{
    Table text({Right, Right, Right, Right, Left});
    text.addRow({"size", "measured", "simulated", "measured / simulated", "algorithm"});
    for (const MeasuredRow& row : rows)
        text.addRow(
            {toString(row.size),
             toString(row.measured),
             toString(row.simulated),
             formatNumber(row.measured.value() / row.simulated.value()),
             std::string(toString(row.algorithm))});
    std::string out = "Measured against simulated\n" + text.toString(indent);
    if (!table.note.empty())
        out += fmt::format("  The measured table: {}.\n", table.note);
    return out;
}

std::string measuredJson(const std::vector<MeasuredRow>& rows, const NccomTable& table)
{
    Json json = Json::array();
    for (const MeasuredRow& row : rows)
        json.push_back(
            {{"size_bytes", row.size.count()},
             {"measured_s", row.measured.value()},
             {"simulated_s", row.simulated.value()},
             {"ratio", row.measured.value() / row.simulated.value()},
             {"algorithm", toString(row.algorithm)}});
    return jsonText(
        {{"measured", std::move(json)},
         {"printed_unit", table.binary ? "GiB/s" : "GB/s"},
         {"note", table.note}});
}

std::string measuredCsv(const std::vector<MeasuredRow>& rows)
{
    std::string text = "size_bytes,measured_s,simulated_s,ratio,algorithm\n";
    for (const MeasuredRow& row : rows)
        text += fmt::format(
            "{},{},{},{},{}\n",
            row.size.count(),
            row.measured.value(),
            row.simulated.value(),
            row.measured.value() / row.simulated.value(),
            toString(row.algorithm));
    return text;
}

} // namespace atlas::app
