#include "model/simulation/neuroncore/OperandType.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::uint32_t firstWithDoubleRows = 3;
constexpr double scaleBits = 8.0 / 32;

struct TypeRow {
    OperandType type;
    std::string_view name;
    std::string_view peakKey;
    std::uint32_t bits;
};

constexpr auto rows = std::to_array<TypeRow>({
    {OperandType::Bf16, "bf16", "tensor_bf16", 16},
    {OperandType::Fp16, "fp16", "tensor_bf16", 16},
    {OperandType::Tf32, "tf32", "tensor_bf16", 32},
    {OperandType::Fp32, "fp32", "tensor_fp32", 32},
    {OperandType::Fp8, "fp8", "tensor_fp8", 8},
    {OperandType::Mxfp8, "mxfp8", "tensor_mxfp8", 8},
    {OperandType::Mxfp4, "mxfp4", "tensor_mxfp8", 4},
});

const TypeRow& rowOf(OperandType type)
{
    return rows.at(static_cast<std::size_t>(type));
}

bool hasScales(OperandType type)
{
    return type == OperandType::Mxfp8 || type == OperandType::Mxfp4;
}

} // namespace

std::span<const OperandType> allOperandTypes()
{
    static constexpr auto types = [] {
        std::array<OperandType, rows.size()> all{};
        std::ranges::transform(rows, all.begin(), &TypeRow::type);
        return all;
    }();
    return types;
}

std::string_view toString(OperandType type)
{
    return rowOf(type).name;
}

Result<OperandType> readOperandType(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    std::vector<std::string> names;
    for (const TypeRow& row : rows) {
        if (row.name == lower)
            return row.type;
        names.emplace_back(row.name);
    }
    const std::vector<std::string> near = nearestNames(lower, names);
    return std::unexpected(Problem{
        .where = {},
        .what = fmt::format(
            "“{}” is no type of inputs that can be simulated; {}there are {}",
            text,
            near.empty() ? std::string() : fmt::format("did you mean {}? ", alternatives(near)),
            fmt::join(names, ", "))});
}

std::string_view peakKeyOf(OperandType type)
{
    return rowOf(type).peakKey;
}

OperandShape operandShape(OperandType type, std::uint32_t generation)
{
    OperandShape shape;
    constexpr std::uint32_t byteBits = 8;
    if (hasScales(type))
        shape.rowsOfPartition = 4;
    else if (type == OperandType::Fp8 && generation >= firstWithDoubleRows)
        shape.rowsOfPartition = 2;
    // A partition keeps one byte of scales for each column, though only some partitions use it.
    shape.columnBytes =
        rowOf(type).bits * shape.rowsOfPartition / byteBits + (hasScales(type) ? 1 : 0);
    shape.resultBytes = rowOf(type).bits == 32 ? 4 : 2;
    shape.fourPasses = type == OperandType::Fp32;
    return shape;
}

double storedBits(OperandType type)
{
    return rowOf(type).bits + (hasScales(type) ? scaleBits : 0);
}

} // namespace atlas
