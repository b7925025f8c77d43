#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace atlas {

/// What a chip or a NeuronCore is made of.
enum class PartKind : std::uint8_t {
    NeuronCore,
    TensorEngine,
    VectorEngine,
    ScalarEngine,
    GpsimdEngine,
    SyncEngine,
    Sbuf, ///< the state buffer; the on-chip SRAM of NeuronCore-v1
    Psum, ///< the partial-sum buffer
    PsumBank,
    Partition, ///< a row of the SBUF or of a PSUM bank
    Sequencer, ///< fetches and issues the instructions of an engine
    GpsimdProcessor,
    Semaphores, ///< of a NeuronCore: what its sequencers wait for
    Dge, ///< descriptor generation engine
    DmaEngines, ///< the DMA engines of one NeuronCore
    DmaEngine,
    DmaRing, ///< a queue of descriptors of a DMA engine
    CcCore, ///< runs collectives
    MemoryStack, ///< an HBM stack or a DRAM channel
    HostPort, ///< PCIe to the host
    NeuronLinkPort,
};

/// The word of an address: "core", "tensor", "psum", "bank", "partition", "dma", "engine", "cc",
/// "hbm", "host", "link"...
[[nodiscard]] std::string_view wordOf(PartKind kind);
/// The kind of an address word; nothing for another word.
[[nodiscard]] std::optional<PartKind> findPartKind(std::string_view word);
/// "Tensor engine", "SBUF"...
[[nodiscard]] std::string_view nameOf(PartKind kind);
/// Whether it is one of the five engines of a NeuronCore.
[[nodiscard]] bool isEngine(PartKind kind);
/// All kinds, in the order of their declaration.
[[nodiscard]] std::span<const PartKind> allPartKinds();

} // namespace atlas
