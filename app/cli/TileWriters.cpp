#include "app/cli/TileWriters.h"

#include "app/cli/Table.h"
#include "model/simulation/neuroncore/DmaCost.h"
#include "model/simulation/neuroncore/TileBand.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;
constexpr std::size_t mostInstructions = 1000;

std::string flopsText(double rate)
{
    const FormattedQuantity shown = formatQuantity(rate, Dimension::FloatCompute);
    return shown.number + " " + shown.unit;
}

std::string bytesText(double bytes)
{
    return toString(Bytes(static_cast<std::uint64_t>(bytes)));
}

std::string sizesText(const MatmulRequest& request)
{
    return fmt::format(
        "{} × {} × {} {}{}",
        request.m,
        request.k,
        request.n,
        toString(request.type),
        request.fusion == Fusion::None ? std::string()
                                       : fmt::format(", {}", toString(request.fusion)));
}

std::string summary(const TileRun& run)
{
    Table table({Left, Right, Left});
    table.addRow({"Time", toString(run.makespan), ""});
    table.addRow(
        {"Roofline",
         toString(run.roofline),
         fmt::format(
             "no run is faster; this one takes {:.2f} times as long",
             run.makespan.value() / run.roofline.value())});
    table.addRow(
        {"Reached",
         flopsText(run.reached.value()),
         fmt::format("{} of {}", percent(run.utilization()), flopsText(run.peak.value()))});
    table.addRow(
        {"Traffic",
         bytesText(run.bytes),
         fmt::format(
             "{} operations per byte; {} at least",
             formatNumber(run.intensity()),
             bytesText(run.leastBytes))});
    table.addRow({"Bound", std::string(toString(run.bound)), run.reason});
    return table.toString(indent) + std::string(indent, ' ') + bandText() + '\n';
}

std::string planText(const TileRun& run)
{
    const MatmulPlan& plan = run.plan;
    Table table({Left, Left});
    table.addRow(
        {"Tile",
         fmt::format(
             "{} × {} × {}, of which {} × {} × {}",
             plan.tile.m,
             plan.tile.k,
             plan.tile.n,
             plan.mTiles,
             plan.kTiles,
             plan.nTiles)});
    table.addRow(
        {"Block",
         fmt::format(
             "{} × {} × {} tiles, {} buffer{} of each",
             plan.block.m,
             plan.block.k,
             plan.block.n,
             plan.buffers,
             plan.buffers == 1 ? "" : "s")});
    std::vector<std::string> shares;
    shares.reserve(plan.sbuf.size());
    for (const SbufShare& share : plan.sbuf)
        shares.push_back(fmt::format("{} {}", share.use, toString(Bytes(share.bytes))));
    table.addRow(
        {"SBUF",
         fmt::format(
             "{} of {} of a partition: {}",
             toString(Bytes(plan.sbufBytes())),
             toString(run.core.sbufPerPartition),
             fmt::join(shares, ", "))});
    table.addRow({"PSUM", fmt::format("{} of {} banks", plan.psumBanks, run.core.psumBanks)});
    return "\nHow it is cut\n" + table.toString(indent);
}

std::string enginesText(const TileRun& run)
{
    Table table({Left, Right, Right, Right});
    table.addRow({"ENGINE", "INSTRUCTIONS", "BUSY", "SHARE"});
    for (const LaneUse& use : run.lanes) {
        if (use.instructions > 0)
            table.addRow(
                {std::string(nameOf(use.lane)),
                 formatNumber(static_cast<double>(use.instructions)),
                 toString(use.busy),
                 percent(use.share)});
    }
    Table waits({Left, Right, Right});
    for (const WaitUse& wait : run.waits)
        waits.addRow({std::string(toString(wait.what)), toString(wait.time), percent(wait.share)});
    return "\nEngines\n" + table.toString(indent) + "\nWhat the tensor engine waits for\n"
        + waits.toString(indent);
}

std::string choicesText(const std::vector<TileChoice>& choices)
{
    if (choices.empty())
        return {};
    Table table({Left, Right, Right, Right, Left});
    table.addRow({"CHOICE", "TIME", "OF PEAK", "OPERATIONS PER BYTE", "BOUND"});
    for (const TileChoice& choice : choices)
        table.addRow(
            {choice.what,
             toString(choice.makespan),
             percent(choice.utilization),
             formatNumber(choice.intensity),
             std::string(toString(choice.bound))});
    return "\nOther choices\n" + table.toString(indent);
}

std::string figuresText(const TileRun& run)
{
    Table table({Left, Right, Left, Left});
    for (const UsedFigure& figure : run.core.figures)
        table.addRow({figure.label, figure.shown, figure.kind, figure.source});
    table.addRow(
        {"From signal to transfer", toString(dmaStart), "documented", std::string(dmaStartSource)});
    table.addRow(
        {"Share of the DMA rate for short rows", "", "derived", std::string(dmaShareSource)});
    return "\nFigures\n" + table.toString(indent);
}

Json shapeJson(const auto& shape)
{
    return {{"m", shape.m}, {"k", shape.k}, {"n", shape.n}};
}

Json stepsJson(const std::vector<OccupancyStep>& steps)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < std::min(steps.size(), mostInstructions); ++i)
        list.push_back({{"time_s", steps[i].time.value()}, {"amount", steps[i].amount}});
    return list;
}

Json instructionsJson(const TileRun& run)
{
    Json list = Json::array();
    for (std::size_t i = 0; i < std::min(run.instructions.size(), mostInstructions); ++i) {
        const Instruction& instruction = run.instructions[i];
        list.push_back(
            {{"engine", toString(instruction.lane)},
             {"operation", toString(instruction.op)},
             {"start_s", instruction.start.value()},
             {"end_s", instruction.finish.value()},
             {"tile", shapeJson(instruction.tile)}});
    }
    return list;
}

Json planJson(const TileRun& run)
{
    Json shares = Json::object();
    for (const SbufShare& share : run.plan.sbuf)
        shares[std::string(share.use)] = share.bytes;
    return {
        {"tile", shapeJson(run.plan.tile)},
        {"tiles", {{"m", run.plan.mTiles}, {"k", run.plan.kTiles}, {"n", run.plan.nTiles}}},
        {"block", shapeJson(run.plan.block)},
        {"buffers", run.plan.buffers},
        {"sbuf_bytes_per_partition", run.plan.sbufBytes()},
        {"sbuf_capacity_per_partition", run.core.sbufPerPartition.count()},
        {"sbuf_uses", std::move(shares)},
        {"psum_banks", run.plan.psumBanks},
        {"psum_bank_capacity", run.core.psumBanks}};
}

Json lanesJson(const TileRun& run)
{
    Json list = Json::array();
    for (const LaneUse& use : run.lanes)
        list.push_back(
            {{"engine", toString(use.lane)},
             {"instructions", use.instructions},
             {"busy_s", use.busy.value()},
             {"share", use.share}});
    return list;
}

Json choicesJson(const std::vector<TileChoice>& choices)
{
    Json list = Json::array();
    for (const TileChoice& choice : choices)
        list.push_back(
            {{"choice", choice.what},
             {"makespan_s", choice.makespan.value()},
             {"utilization", choice.utilization},
             {"intensity_flop_per_byte", choice.intensity},
             {"bound", toString(choice.bound)}});
    return list;
}

Json figuresJson(const TileRun& run)
{
    Json list = Json::array();
    for (const UsedFigure& figure : run.core.figures)
        list.push_back(
            {{"label", figure.label},
             {"shown", figure.shown},
             {"kind", figure.kind},
             {"source", figure.source}});
    return list;
}

} // namespace

std::string matmulText(const TileRun& run, const std::vector<TileChoice>& choices)
{
    return fmt::format("{} on {}\n", sizesText(run.request), run.core.name) + summary(run)
        + planText(run) + enginesText(run) + choicesText(choices) + figuresText(run);
}

std::string matmulJson(const TileRun& run, const std::vector<TileChoice>& choices, Seconds wall)
{
    Json waits = Json::object();
    for (const WaitUse& wait : run.waits)
        waits[std::string(toString(wait.what))] = wait.time.value();
    const Json result{
        {"core", run.core.name},
        {"m", run.request.m},
        {"k", run.request.k},
        {"n", run.request.n},
        {"dtype", toString(run.request.type)},
        {"fused", toString(run.request.fusion)},
        {"makespan_s", run.makespan.value()},
        {"roofline_s", run.roofline.value()},
        {"flops", run.flops},
        {"bytes", run.bytes},
        {"least_bytes", run.leastBytes},
        {"intensity_flop_per_byte", run.intensity()},
        {"peak_flops", run.peak.value()},
        {"reached_flops", run.reached.value()},
        {"utilization", run.utilization()},
        {"bound", toString(run.bound)},
        {"reason", run.reason},
        {"plan", planJson(run)},
        {"engines", lanesJson(run)},
        {"tensor_waits_s", std::move(waits)},
        {"error_band_times", {leastTimes, mostTimes}},
        {"choices", choicesJson(choices)},
        {"figures", figuresJson(run)},
        {"sbuf_steps", stepsJson(run.sbuf)},
        {"psum_steps", stepsJson(run.psum)},
        {"instruction_count", run.instructionCount},
        {"instructions", instructionsJson(run)},
        {"wall_s", wall.value()}};
    return jsonText(result);
}

} // namespace atlas::app
