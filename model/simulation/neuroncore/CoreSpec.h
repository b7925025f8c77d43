#pragma once

#include "model/engines/EngineSheet.h"
#include "model/simulation/neuroncore/OperandType.h"

namespace atlas {

/// A figure that a simulation used, for people.
struct UsedFigure {
    std::string label;
    std::string shown;
    std::string kind; ///< "documented", "derived"...
    std::string source;
};

/// What a tile simulation knows of one NeuronCore: clocks, memories, DMA engines, exclusions.
struct CoreSpec {
    std::string name; ///< "NeuronCore-v2"
    std::string chip; ///< whose device memory it shares, "Trainium"
    std::uint32_t generation = 2;
    Hertz tensorClock;
    Hertz vectorClock;
    Hertz scalarClock;
    Hertz gpsimdClock;
    std::uint32_t partitions = 128;
    Bytes sbufPerPartition;
    std::uint32_t psumBanks = 8; ///< of a partition
    Bytes psumBankSize; ///< of a partition
    std::uint32_t dmaEngines = 16;
    std::uint32_t partitionsPerDmaEngine = 8;
    BytesPerSecond dmaEngineRate; ///< as the tables state it, below the theoretical one
    BytesPerSecond memoryShare; ///< of the chip's bandwidth, when all NeuronCores take the same
    std::vector<PeakRate> peaks; ///< of the tensor engine
    std::vector<Exclusion> exclusions;
    std::vector<UsedFigure> figures;

    /// What all DMA engines move together: no more than the share of the device memory.
    [[nodiscard]] BytesPerSecond memoryBandwidth() const;
    /// The rate of the tensor engine for a type: by the formula of the array, nothing when the
    /// pages state none.
    [[nodiscard]] std::optional<FlopsPerSecond> peak(OperandType type) const;
    /// The types with a rate.
    [[nodiscard]] std::vector<OperandType> types() const;
};

/// The NeuronCore of this name: "NeuronCore-v2" or "v2". A problem names the nearest ones, or the
/// figure that no page states, as for NeuronCore-v1.
[[nodiscard]] Result<CoreSpec> coreSpec(const Catalog& catalog, std::string_view core);

} // namespace atlas
