#pragma once

#include "model/parts/PartTable.h"

#include <string>
#include <string_view>

namespace atlas {

/// What a part is called in its machine: "NeuronCore 10", "Tensor engine", "PSUM bank 3", "HBM
/// stack 0". `firstCore` is the machine's number of the chip's first NeuronCore.
[[nodiscard]] std::string labelOf(const PartTable& parts, PartId id, std::uint32_t firstCore);

/// Whether a figure of a NeuronCore type or a chip type, by its key, says something of a part.
[[nodiscard]] bool describes(PartKind kind, std::string_view key);

/// Whether the figures of a part are those of the chip type instead of its NeuronCore type.
[[nodiscard]] bool isOfChip(PartKind kind);

/// The figures that say something of a part, in the order of its type.
[[nodiscard]] Figures figuresOf(const PartTable& parts, PartId id);

} // namespace atlas
