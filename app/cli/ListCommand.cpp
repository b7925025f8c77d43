#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/facts/Fact.h"
#include "model/support/JsonText.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;

std::string shown(const Figures& figures, std::string_view key)
{
    const Figure* const figure = figures.find(key);
    if (figure == nullptr)
        return "-";
    const FormattedQuantity value = figure->chosen().shown();
    return value.unit.empty() ? value.number : value.number + " " + value.unit;
}

/// How the chips of a server are joined; nothing to say of a single chip.
std::string wiring(const Wiring& wiring)
{
    if (wiring.shape.kind == ShapeKind::Single)
        return "-";
    const std::string shape = toString(wiring.shape);
    return wiring.servers > 1 ? fmt::format("{} × {}", wiring.servers, shape) : shape;
}

Json count(const Figures& figures, std::string_view key)
{
    const auto value = figures.count(key);
    return value ? Json(*value) : Json(nullptr);
}

std::string listAsJson(const Catalog& catalog)
{
    Json instances = Json::array();
    for (const auto& instance : catalog.instances()) {
        const auto memory = instance->figures.capacity("device_memory");
        instances.push_back(
            {{"name", instance->name},
             {"title", instance->title},
             {"family", instance->family},
             {"kind", wordOf(instance->kind)},
             {"chip", instance->chip},
             {"chips", count(instance->figures, "chips")},
             {"neuroncores", count(instance->figures, "neuroncores")},
             {"device_memory_bytes", memory ? Json(memory->count()) : Json(nullptr)},
             {"shape", toString(instance->wiring.shape)},
             {"servers", instance->wiring.servers}});
    }
    return jsonText({{"instances", std::move(instances)}});
}

} // namespace

std::string listMachines(const Catalog& catalog, const ListOptions& options)
{
    if (options.json)
        return listAsJson(catalog);
    using enum Table::Align;
    Table table({Left, Right, Left, Right, Right, Left});
    table.addRow({"NAME", "CHIPS", "CHIP", "NEURONCORES", "DEVICE MEMORY", "NEURONLINK"});
    for (const auto& instance : catalog.instances()) {
        const Figures& figures = instance->figures;
        table.addRow(
            {instance->name,
             shown(figures, "chips"),
             instance->chip,
             shown(figures, "neuroncores"),
             shown(figures, "device_memory"),
             wiring(instance->wiring)});
    }
    return table.toString();
}

} // namespace atlas::app
