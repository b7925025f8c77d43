#pragma once

#include "model/support/Result.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace atlas {

/// The type of both inputs of a matrix multiplication.
enum class OperandType : std::uint8_t { Bf16, Fp16, Tf32, Fp32, Fp8, Mxfp8, Mxfp4 };

[[nodiscard]] std::span<const OperandType> allOperandTypes();

[[nodiscard]] std::string_view toString(OperandType type); ///< "bf16"

/// The type of this name, in any case. A problem names the nearest ones and all.
[[nodiscard]] Result<OperandType> readOperandType(std::string_view text);

/// The key of the NeuronCore's figure with the peak rate, such as "tensor_bf16".
[[nodiscard]] std::string_view peakKeyOf(OperandType type);

/// How a NeuronCore generation takes inputs of a type.
struct OperandShape {
    /// Rows of the contraction that one partition feeds at once: 1, 2 for FP8 in double rows from
    /// NeuronCore-v3 on, 4 for MX types.
    std::uint32_t rowsOfPartition = 1;
    /// What a column of a tile takes in a partition, all its rows and scales included.
    std::uint32_t columnBytes = 2;
    std::uint32_t resultBytes = 2; ///< of an element of the result: BF16, or FP32 for FP32 and TF32
    bool fourPasses = false; ///< FP32
};

[[nodiscard]] OperandShape operandShape(OperandType type, std::uint32_t generation);

/// Bits of an element in HBM, the share of its scale included: 8.25 for MXFP8 with one 8-bit scale
/// for 32 values.
[[nodiscard]] double storedBits(OperandType type);

} // namespace atlas
