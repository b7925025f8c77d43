#pragma once

#include "model/catalog/Catalog.h"
#include "model/support/Result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// The places where data can be, from the tensor engine outwards.
enum class MemoryLevel : std::uint8_t {
    Psum,
    Sbuf,
    DeviceMemory, ///< HBM or DRAM of the chip
    HostMemory,
    RemoteMemory, ///< device memory of the machine's other chips, over NeuronLink
    OtherInstances, ///< over EFA
};

[[nodiscard]] std::string_view toString(MemoryLevel level); ///< "psum", "device-memory" ...

/// A figure, and who shares it.
struct SharedFigure {
    Figure figure;
    std::string scope; ///< what has it: "NeuronCore", "chip", "instance", "UltraServer"
    std::uint32_t cores = 0; ///< NeuronCores of that scope; 0 when there is no share to tell
    bool rough = false; ///< the source draws an order of magnitude, of a generic device
};

/// One level, with what is known of it.
struct LevelFacts {
    MemoryLevel level = MemoryLevel::Sbuf;
    std::string name; ///< "SBUF", "HBM", "HBM of other chips"
    std::string use; ///< what it is there for, in a sentence
    std::string address; ///< of one such place in a machine; empty when there is none
    std::optional<SharedFigure> capacity;
    std::optional<SharedFigure> bandwidth;
    std::string whyNoCapacity; ///< what to say instead of a capacity
    std::string whyNoBandwidth;
};

/// The memories of a chip, and of the machine around it when a machine was asked for.
struct MemoryHierarchy {
    std::string name; ///< what was asked for
    std::string chip;
    std::string core;
    std::vector<LevelFacts> levels; ///< in the order of MemoryLevel; those that there are
};

/// The memories of a chip type or of a machine. A level that the pages describe without its figures
/// is there without them. A problem names the nearest names.
[[nodiscard]] Result<MemoryHierarchy>
memoryHierarchy(const Catalog& catalog, std::string_view name);

/// The even share of one NeuronCore: value over the NeuronCores that share it, with the formula in
/// its note. The figure itself where one NeuronCore has all of it; nothing where there is no share.
[[nodiscard]] std::optional<Figure> shareOfCore(const SharedFigure& shared);

/// {"name", "chip", "neuroncore", "levels": [{"level", "name", "use", "capacity": {"bytes",
/// "scope", "order_of_magnitude",
/// "per_neuroncore", and the members of toJson(Figure)}, "bandwidth": {"bytes_per_s",
/// ...}}]}; what is not documented is null. Same bytes for the same hierarchy.
[[nodiscard]] std::string toJson(const MemoryHierarchy& hierarchy);

} // namespace atlas
