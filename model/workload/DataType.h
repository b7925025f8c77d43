#pragma once

#include "model/support/Result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace atlas {

/// The number format of weights, activations, cache, gradients or optimizer states.
enum class DataType : std::uint8_t { Fp32, Bf16, Fp16, Fp8, Int8 };

[[nodiscard]] std::string_view toString(DataType type); ///< "BF16"
[[nodiscard]] std::uint32_t bytesOf(DataType type); ///< of one number
[[nodiscard]] std::span<const DataType> allDataTypes();
/// The key of the figure that says how fast a chip computes with it: "bf16" stands for BF16 and
/// FP16.
[[nodiscard]] std::string_view figureKey(DataType type);

/// "bf16", "BFloat16", "fp8"...; a problem names the nearest ones.
[[nodiscard]] Result<DataType> parseDataType(std::string_view text);

/// The types of everything that a model keeps in device memory.
struct DataTypes {
    DataType weights = DataType::Bf16;
    DataType activations = DataType::Bf16;
    DataType cache = DataType::Bf16; ///< keys and values
    DataType gradients = DataType::Fp32; ///< as they are accumulated
    DataType optimizer = DataType::Fp32; ///< of each of the two moments and of the master weights

    /// Weights of the type; activations and cache likewise unless the type has 8 bits, which stays
    /// a matter of weights alone.
    [[nodiscard]] static DataTypes of(DataType weights);
};

} // namespace atlas
