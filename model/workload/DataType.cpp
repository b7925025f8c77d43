#include "model/workload/DataType.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>
#include <string>
#include <utility>
#include <vector>

namespace atlas {

namespace {

constexpr std::array types{
    DataType::Fp32, DataType::Bf16, DataType::Fp16, DataType::Fp8, DataType::Int8};

constexpr auto typeNames = std::to_array<std::pair<std::string_view, DataType>>(
    {{"fp32", DataType::Fp32},
     {"bf16", DataType::Bf16},
     {"fp16", DataType::Fp16},
     {"fp8", DataType::Fp8},
     {"int8", DataType::Int8},
     {"float32", DataType::Fp32},
     {"bfloat16", DataType::Bf16},
     {"float16", DataType::Fp16},
     {"float8", DataType::Fp8}});

char lower(char c)
{
    return static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
}

} // namespace

std::string_view toString(DataType type)
{
    switch (type) {
    case DataType::Fp32:
        return "FP32";
    case DataType::Bf16:
        return "BF16";
    case DataType::Fp16:
        return "FP16";
    case DataType::Fp8:
        return "FP8";
    case DataType::Int8:
        return "INT8";
    }
    return "";
}

std::uint32_t bytesOf(DataType type)
{
    switch (type) {
    case DataType::Fp32:
        return 4;
    case DataType::Bf16:
    case DataType::Fp16:
        return 2;
    case DataType::Fp8:
    case DataType::Int8:
        return 1;
    }
    return 0;
}

std::span<const DataType> allDataTypes()
{
    return types;
}

std::string_view figureKey(DataType type)
{
    switch (type) {
    case DataType::Fp32:
        return "fp32";
    case DataType::Bf16:
    case DataType::Fp16:
        return "bf16";
    case DataType::Fp8:
        return "fp8";
    case DataType::Int8:
        return "int8";
    }
    return "";
}

Result<DataType> parseDataType(std::string_view text)
{
    std::string word(text);
    std::ranges::transform(word, word.begin(), lower);
    const auto* const found =
        std::ranges::find(typeNames, word, &std::pair<std::string_view, DataType>::first);
    if (found != typeNames.end())
        return found->second;
    std::vector<std::string> names;
    names.reserve(typeNames.size());
    for (const auto& [name, type] : typeNames)
        names.emplace_back(name);
    const std::vector<std::string> near = nearestNames(text, names);
    return std::unexpected(Problem{
        .where = {},
        .what = fmt::format(
            "“{}” is not a data type; {}there are fp32, bf16, fp16, fp8, int8",
            text,
            near.empty() ? "" : fmt::format("did you mean {}? ", alternatives(near)))});
}

DataTypes DataTypes::of(DataType weights)
{
    const DataType wide = bytesOf(weights) < 2 ? DataType::Bf16 : weights;
    DataTypes types;
    types.weights = weights;
    types.activations = wide;
    types.cache = wide;
    return types;
}

} // namespace atlas
