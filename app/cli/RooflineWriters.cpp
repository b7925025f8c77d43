#include "app/cli/Table.h"
#include "app/cli/TileWriters.h"
#include "model/support/JsonText.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

constexpr std::size_t indent = 2;

std::string flopsText(FlopsPerSecond rate)
{
    const FormattedQuantity shown = formatQuantity(rate.value(), Dimension::FloatCompute);
    return shown.number + " " + shown.unit;
}

std::string title(const Roofline& roofline)
{
    const std::string cores = roofline.cores == 1
        ? roofline.core
        : fmt::format("{} × {}", formatNumber(roofline.cores), roofline.core);
    return roofline.cores == 1 && roofline.target == roofline.core
        ? fmt::format("Roofline of {}\n", cores)
        : fmt::format("Roofline of {}: {}\n", roofline.target, cores);
}

std::string roofs(const Roofline& roofline)
{
    Table table({Left, Right, Right, Left, Left, Left});
    table.addRow({"PEAK", "RATE", "RIDGE", "", "AS", "SOURCE"});
    for (const ComputeRoof& roof : roofline.compute)
        table.addRow(
            {roof.name,
             flopsText(roof.rate),
             formatNumber(roofline.ridge(roof)) + " FLOP/B",
             roof.kind,
             roof.how,
             roof.source});
    Table memory({Left, Right, Left, Left, Left});
    memory.addRow({"MEMORY", "RATE", "", "AS", "SOURCE"});
    for (const MemoryRoof& roof : roofline.memory)
        memory.addRow({roof.name, toString(roof.rate), roof.kind, roof.how, roof.source});
    return table.toString(indent) + "\n" + memory.toString(indent)
        + fmt::format(
               "\nRidges are where the peaks meet the bandwidth of: {}\n", roofline.slowest().name);
}

std::string boundText(const Roofline& roofline, const ComputeRoof& roof, double intensity)
{
    return intensity < roofline.ridge(roof) ? roofline.slowest().name : roof.name;
}

std::string points(const RooflinePicture& picture)
{
    if (!picture.layer)
        return {};
    const Roofline& roofline = picture.roofline;
    Table table({Left, Right, Right, Right, Left});
    table.addRow({"OPERATION", "FLOP", "FLOP/B", "AT MOST", "LIMIT"});
    for (const LayerOperation& operation : operationsOf(*picture.layer)) {
        const ComputeRoof* const roof = roofline.roofOf(operation, picture.layer->type);
        table.addRow(
            {operation.name,
             fmt::format("{:.3g}", operation.flops),
             formatNumber(operation.intensity()),
             roof == nullptr ? "not documented"
                             : flopsText(roofline.attainable(*roof, operation.intensity())),
             roof == nullptr ? std::string() : boundText(roofline, *roof, operation.intensity())});
    }
    std::string text = "\nOperations\n" + table.toString(indent);
    if (picture.run)
        text += fmt::format(
            "\nSimulated on one {}: {} at {} FLOP/B, bound by {}\n",
            picture.run->core.name,
            flopsText(picture.run->reached),
            formatNumber(picture.run->intensity()),
            toString(picture.run->bound));
    else
        text += fmt::format("\nNot simulated: {}\n", picture.whyNoRun);
    return text;
}

Json pointsJson(const RooflinePicture& picture)
{
    Json list = Json::array();
    if (!picture.layer)
        return list;
    const Roofline& roofline = picture.roofline;
    for (const LayerOperation& operation : operationsOf(*picture.layer)) {
        const ComputeRoof* const roof = roofline.roofOf(operation, picture.layer->type);
        list.push_back(
            {{"operation", operation.name},
             {"flops", operation.flops},
             {"bytes", operation.bytes},
             {"intensity_flop_per_byte", operation.intensity()},
             {"roof", roof == nullptr ? Json(nullptr) : Json(roof->name)},
             {"attainable_flops",
              roof == nullptr ? Json(nullptr)
                              : Json(roofline.attainable(*roof, operation.intensity()).value())}});
    }
    return list;
}

} // namespace

std::string rooflineText(const RooflinePicture& picture)
{
    return title(picture.roofline) + roofs(picture.roofline) + points(picture);
}

std::string rooflineJson(const RooflinePicture& picture)
{
    const Roofline& roofline = picture.roofline;
    Json compute = Json::array();
    for (const ComputeRoof& roof : roofline.compute)
        compute.push_back(
            {{"name", roof.name},
             {"flops", roof.rate.value()},
             {"ridge_flop_per_byte", roofline.ridge(roof)},
             {"kind", roof.kind},
             {"as", roof.how},
             {"source", roof.source}});
    Json memory = Json::array();
    for (const MemoryRoof& roof : roofline.memory)
        memory.push_back(
            {{"name", roof.name},
             {"bytes_per_s", roof.rate.value()},
             {"kind", roof.kind},
             {"as", roof.how},
             {"source", roof.source}});
    Json simulated = nullptr;
    if (picture.run)
        simulated = {
            {"core", picture.run->core.name},
            {"reached_flops", picture.run->reached.value()},
            {"intensity_flop_per_byte", picture.run->intensity()},
            {"bound", toString(picture.run->bound)}};
    const Json result{
        {"target", roofline.target},
        {"core", roofline.core},
        {"chip", roofline.chip},
        {"neuroncores", roofline.cores},
        {"compute", std::move(compute)},
        {"memory", std::move(memory)},
        {"slowest_memory", roofline.slowest().name},
        {"operations", pointsJson(picture)},
        {"simulated", std::move(simulated)}};
    return jsonText(result);
}

} // namespace atlas::app
