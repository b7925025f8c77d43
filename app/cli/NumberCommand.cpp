#include "app/cli/ReferenceCommands.h"
#include "app/cli/Table.h"
#include "model/numerics/Represent.h"
#include "model/support/JsonText.h"

#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;

std::string fateText(const NumberFormat& format, const Represented& stored)
{
    switch (stored.element.fate) {
    case Fate::Exact:
        return "exact";
    case Fate::Rounded:
        return "rounded";
    case Fate::Vanished:
        return "rounded to zero";
    case Fate::Overflowed:
        return fmt::format("beyond {}", numberText(largest(format) * stored.scale));
    case Fate::Lost:
        return "no such value";
    }
    return {};
}

std::string relativeText(double wanted, const Represented& stored)
{
    if (stored.error == 0)
        return "0";
    const double relative = stored.error / wanted;
    return std::isfinite(relative) ? fmt::format("{:.2g}", relative) : "-";
}

std::string scaleText(const Represented& stored)
{
    if (!stored.scaleBits)
        return "";
    return std::isfinite(stored.scale) ? fmt::format("× 2^{}", std::ilogb(stored.scale)) : "× NaN";
}

std::string bitsText(const NumberFormat& format, const Represented& stored)
{
    return stored.element.bits ? bitText(format, *stored.element.bits) : "-";
}

/// The formats whose bias or special patterns no page of Neuron's states.
std::string undocumented()
{
    const std::string heading =
        "\nBias and special patterns are not documented on Neuron's pages for these "
        "formats; they follow\n";
    Table table({Table::Align::Left, Table::Align::Left, Table::Align::Left});
    for (const NumberFormat& format : numberFormats()) {
        if (!format.rulesDocumented)
            table.addRow(
                {std::string(format.name),
                 std::string(format.rules),
                 std::string(format.rulesSource)});
    }
    return heading + table.toString(2);
}

std::string asText(double value)
{
    using enum Table::Align;
    Table table({Left, Left, Left, Right, Right, Right, Left});
    table.addRow({"FORMAT", "SIGN EXPONENT MANTISSA", "SCALE", "VALUE", "ERROR", "RELATIVE", ""});
    for (const NumberFormat& format : numberFormats()) {
        const Represented stored = represent(format, value, {});
        table.addRow(
            {std::string(format.name),
             bitsText(format, stored),
             scaleText(stored),
             numberText(stored.value),
             std::isfinite(stored.error) ? fmt::format("{:.3g}", stored.error) : "-",
             relativeText(value, stored),
             fateText(format, stored)});
    }
    return fmt::format("{}, rounded to nearest even\n\n", numberText(value)) + table.toString()
        + undocumented();
}

/// JSON knows no infinity and no NaN: they become words.
Json numberJson(double value)
{
    if (std::isfinite(value))
        return value;
    if (std::isnan(value))
        return "NaN";
    return value < 0 ? "-Infinity" : "Infinity";
}

std::string_view wordOf(Fate fate)
{
    switch (fate) {
    case Fate::Exact:
        return "exact";
    case Fate::Rounded:
        return "rounded";
    case Fate::Vanished:
        return "rounded to zero";
    case Fate::Overflowed:
        return "beyond the largest";
    case Fate::Lost:
        return "no such value";
    }
    return {};
}

Json storedJson(const NumberFormat& format, const Represented& stored)
{
    return {
        {"bits", stored.element.bits ? Json(bitsText(format, stored)) : Json(nullptr)},
        {"pattern", stored.element.bits ? Json(*stored.element.bits) : Json(nullptr)},
        {"scale_bits", stored.scaleBits ? Json(*stored.scaleBits) : Json(nullptr)},
        {"value", numberJson(stored.value)},
        {"error", numberJson(stored.error)},
        {"outcome", wordOf(stored.element.fate)}};
}

Json formatJson(const NumberFormat& format, double value)
{
    Json cores = Json::array();
    for (const FormatSupport& support : formatSupport()) {
        if (support.format == format.id)
            cores.push_back(
                {{"core", support.core}, {"remark", support.remark}, {"source", support.source}});
    }
    const Neighbors around = neighborsOf(format, value);
    const bool plain = !format.sharedScale && std::isfinite(value);
    return {
        {"id", format.id},
        {"name", format.name},
        {"exponent_bits", format.exponentBits},
        {"mantissa_bits", format.mantissaBits},
        {"bias", format.bias},
        {"largest", largest(format)},
        {"smallest_normal", smallestNormal(format)},
        {"smallest_subnormal", smallestSubnormal(format)},
        {"layout_source", format.layoutSource},
        {"rules", format.rules},
        {"rules_source", format.rulesSource},
        {"rules_documented_by_neuron", format.rulesDocumented},
        {"cores", std::move(cores)},
        {"below", plain ? numberJson(around.below) : Json(nullptr)},
        {"above", plain ? numberJson(around.above) : Json(nullptr)},
        {"nearest_even", storedJson(format, represent(format, value, {}))},
        {"toward_zero",
         storedJson(format, represent(format, value, {.mode = Rounding::TowardZero}))}};
}

} // namespace

Checked<std::string> showNumber(const NumberOptions& options)
{
    const Result<double> value = parseNumber(options.value);
    if (!value)
        return std::unexpected(Problems{{"number", value.error().what}});
    if (!options.json)
        return asText(*value);
    Json formats = Json::array();
    for (const NumberFormat& format : numberFormats())
        formats.push_back(formatJson(format, *value));
    return jsonText({{"value", numberJson(*value)}, {"formats", std::move(formats)}});
}

} // namespace atlas::app
