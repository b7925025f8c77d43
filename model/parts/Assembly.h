#pragma once

#include "model/catalog/Catalog.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

struct Assembly;

/// A thing inside a chip or a NeuronCore.
struct Part {
    PartKind kind = PartKind::NeuronCore;
    std::uint32_t number = 0; ///< among those of its kind beside it, from 0
    std::uint32_t alike = 1; ///< how many of its kind stand beside it, itself included
    std::shared_ptr<const Assembly> inside; ///< null: nothing is known to be inside
};

/// A way on which data goes between two parts, by their places in the list.
struct PartLink {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool bothWays = false;
    std::string source;
};

/// Two parts that never use a memory at the same time.
struct PartExclusion {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t memory = 0;
    std::string source;
};

/// What a chip type, a NeuronCore type or one of its parts is made of: described once and shared by
/// every chip.
struct Assembly {
    std::string name; ///< of the type: "Trainium", "NeuronCore-v2", "PSUM"
    std::vector<Part> parts;
    std::vector<PartLink> links;
    std::vector<PartExclusion> exclusions;
    std::uint32_t dies = 1; ///< of a chip; its NeuronCores stand on them in order
    /// Of a chip: how many NeuronCores work as one logical core, its LNC. From core 0 on they
    /// belong together one after the other.
    std::uint32_t coresPerLogical = 1;
    std::uint32_t perColumn = 1; ///< of parts that are all alike: how many stand above each other
    std::uint32_t perBand = 1; ///< of the rows of a memory: how many belong together
    std::shared_ptr<const ChipType> chip; ///< the type that this is the inside of, or null
    std::shared_ptr<const NeuronCoreType> core; ///< the same for a NeuronCore and its parts

    /// The place of a part in the list; nothing when there is none.
    [[nodiscard]] std::optional<std::uint32_t> find(PartKind kind, std::uint32_t number = 0) const;
    [[nodiscard]] std::uint32_t count(PartKind kind) const;
};

/// What a chip is made of, as far as its figures say: NeuronCores, the DMA engines of each,
/// CC-cores, memory stacks, the host interface. NeuronLink ports belong to a chip in its machine
/// and are not among them. Links join each NeuronCore to its DMA engines and these to the memory
/// stack that the core owns, or to all stacks where no page says which it owns.
[[nodiscard]] std::shared_ptr<const Assembly>
assemble(std::shared_ptr<const ChipType> chip, std::shared_ptr<const NeuronCoreType> core);

/// The same chip with logical cores of another size; null stays null.
[[nodiscard]] std::shared_ptr<const Assembly>
withLogicalCores(const std::shared_ptr<const Assembly>& chip, std::uint32_t coresPerLogical);

/// Whether the NeuronCores of a chip type can work as logical cores: documented of Trainium2 and
/// Trainium3 alone.
[[nodiscard]] bool hasLogicalCores(const ChipType& chip);

/// A way down into a chip: the place of a part in each list. Empty: the chip itself.
using PartPath = std::vector<std::uint32_t>;

/// The part at the end of a path; null for the chip itself. The path must exist.
[[nodiscard]] const Part* partAt(const Assembly& chip, const PartPath& path);
/// The assembly whose part the last step of a path names. The path must exist and not be empty.
[[nodiscard]] const Assembly& assemblyAround(const Assembly& chip, const PartPath& path);

/// "tensor", "bank:3": the words of an address for one part.
[[nodiscard]] std::string addressOf(const Part& part);
/// "core:1/psum/bank:3"; empty for the chip itself.
[[nodiscard]] std::string addressOf(const Assembly& chip, const PartPath& path);

/// Where an address inside a chip leads: as far as its words name parts.
struct FoundPart {
    PartPath path;
    /// Empty when the whole address was followed; otherwise a sentence that says which word names
    /// nothing, and what there is.
    std::string missing;
};
[[nodiscard]] FoundPart findPart(const Assembly& chip, std::string_view address);

} // namespace atlas
