#pragma once

#include "model/simulation/neuroncore/MatmulRequest.h"

namespace atlas {

/// Bytes that each partition of the SBUF keeps for one purpose.
struct SbufShare {
    std::string_view use; ///< "stationary blocks"
    std::uint64_t bytes = 0;
};

/// How a request is cut: tiles of one instruction, blocks that the SBUF holds, buffers.
struct MatmulPlan {
    TileShape tile;
    std::uint32_t mTiles = 1; ///< along each axis
    std::uint32_t kTiles = 1;
    std::uint32_t nTiles = 1;
    BlockShape block; ///< in tiles
    std::uint32_t mBlocks = 1;
    std::uint32_t kBlocks = 1;
    std::uint32_t nBlocks = 1;
    std::uint32_t buffers = 2; ///< of each block
    std::uint32_t psumBanks = 2; ///< that results rotate through
    std::uint32_t strips = 2; ///< rows of a block of results that wait for their store
    std::vector<SbufShare> sbuf; ///< their sum fits a partition

    [[nodiscard]] std::uint64_t sbufBytes() const; ///< of a partition
};

/// Cuts a request that checkRequest() accepts. Without a block of its own, it gets the one with the
/// least estimate: the busiest of tensor engine, vector engine and DMA. The estimate assumes two
/// buffers even of a request with one, so that both have the same blocks. A problem says how many
/// bytes of a partition are needed and there.
[[nodiscard]] Result<MatmulPlan> planMatmul(const CoreSpec& core, const MatmulRequest& request);

} // namespace atlas
