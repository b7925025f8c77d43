#pragma once

#include "model/simulation/neuroncore/CoreSpec.h"

namespace atlas {

/// What follows the multiplication before its result leaves the NeuronCore.
enum class Fusion : std::uint8_t {
    None,
    Activation, ///< a function of each element, by the scalar engine
    LayerNorm, ///< each row of the result to mean 0 and variance 1
    /// softmax(Q K^T) V: M queries, N keys and values, each of K elements
    Attention,
    CausalAttention, ///< the same, where query i sees the keys up to i; M = N
};

[[nodiscard]] std::span<const Fusion> allFusions();
[[nodiscard]] std::string_view toString(Fusion fusion); ///< "layer-norm"
/// A problem names the nearest ones and all.
[[nodiscard]] Result<Fusion> readFusion(std::string_view text);
[[nodiscard]] bool isAttention(Fusion fusion);

/// What one instruction of the tensor engine multiplies: k rows of both inputs, m columns of the
/// stationary and n of the moving one.
struct TileShape {
    std::uint32_t m = 128;
    std::uint32_t k = 128;
    std::uint32_t n = 512;
    friend bool operator==(const TileShape&, const TileShape&) = default;
};

/// "128x128x512": M, K and N of a tile.
[[nodiscard]] Result<TileShape> readTileShape(std::string_view text);

/// How many tiles the SBUF holds at once of each axis: a block of the stationary input has m * k,
/// one of the moving input k * n of them.
struct BlockShape {
    std::uint32_t m = 1;
    std::uint32_t k = 1;
    std::uint32_t n = 1;
    friend bool operator==(const BlockShape&, const BlockShape&) = default;
};

/// "16x8x2": M, K and N of a block, in tiles.
[[nodiscard]] Result<BlockShape> readBlockShape(std::string_view text);

/// How much of a run is kept.
enum class TileDetail : std::uint8_t {
    Instructions, ///< every instruction and the occupancy of the memories
    Totals,
};

/// A matrix multiplication: M x K times K x N, both inputs and the result in device memory.
struct MatmulRequest {
    std::uint64_t m = 0; ///< each from 1 to 1,048,576
    std::uint64_t k = 0;
    std::uint64_t n = 0;
    OperandType type = OperandType::Bf16;
    std::optional<TileShape> tile; ///< absent: the largest
    std::optional<BlockShape> block; ///< absent: the best that fits, by its estimate
    std::uint32_t buffers = 2; ///< from 1 to 8: of blocks in the SBUF, and banks in the PSUM
    Fusion fusion = Fusion::None;
    TileDetail detail = TileDetail::Instructions;
    friend bool operator==(const MatmulRequest&, const MatmulRequest&) = default;
};

inline constexpr std::uint64_t mostOfAxis = 1U << 20U;
inline constexpr std::uint32_t mostBuffers = 8;

/// The largest tile of a type on a NeuronCore; what a request without a tile gets.
[[nodiscard]] TileShape largestTile(const CoreSpec& core, OperandType type);

/// What is wrong with a request on a NeuronCore, before memories are looked at: sizes, a type
/// without a documented rate, a tile above a limit, which is named with its source.
[[nodiscard]] Result<void> checkRequest(const CoreSpec& core, const MatmulRequest& request);

/// Multiplications and additions of the request, each counted: 2 M K N, for attention both
/// products.
[[nodiscard]] double flopsOf(const MatmulRequest& request);

/// What must cross between device memory and SBUF at least: inputs and result once.
[[nodiscard]] double leastBytesOf(const MatmulRequest& request);

} // namespace atlas
