#pragma once

#include "model/simulation/neuroncore/CoreSpec.h"

namespace atlas {

/// One transfer between device memory and SBUF, spread over the partitions.
struct DmaTransfer {
    std::uint32_t partitions = 128; ///< at least 1
    std::uint64_t rowBytes = 0; ///< contiguous, in each partition; at least 1
};

/// From the signal that a transfer may start to its first byte, across engines; about 1.3 µs
/// (nki/deep-dives/nki-dma-bandwidth-guide.rst). Transfers before it go on meanwhile.
inline constexpr Seconds dmaStart{1.3e-6};

inline constexpr std::string_view dmaStartSource = "nki/deep-dives/nki-dma-bandwidth-guide.rst";
inline constexpr std::string_view dmaShareSource =
    "read off nki/img/overviews/nki-dma-intro-1.jpg, whose axis has no units";

/// What share of their rate DMA engines reach with rows of this size: 0.42 for 1 KiB, 0.966 for
/// 4 KiB. Straight between the points of the drawing on a logarithmic axis; in proportion to the
/// size below the first, 1 above the last.
[[nodiscard]] double dmaShare(std::uint64_t rowBytes);

/// How long the DMA engines are busy with a transfer: those whose partitions take part, each at its
/// rate, together at most the NeuronCore's share of the device memory, times dmaShare().
[[nodiscard]] Seconds dmaTime(const CoreSpec& core, const DmaTransfer& transfer);

} // namespace atlas
