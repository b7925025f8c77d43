#pragma once

#include "model/parts/Assembly.h"
#include "model/topology/Topology.h"

namespace atlas {

/// A text such as "trn1.32xlarge/chip:5/core:1/tensor" in its parts: a machine (a catalogue name or
/// a notation), and what follows "/chip:".
struct AddressText {
    std::string target;
    std::optional<std::string> chip; ///< "5"; absent: the whole machine
    std::string part; ///< "core:1/tensor"; empty: the whole chip

    friend bool operator==(const AddressText&, const AddressText&) = default;
};

/// Splits a text at its first "/chip:". "chip:16/torus:4x4" has none: the notation is the target.
[[nodiscard]] AddressText splitAddress(std::string_view text);

/// A place in a machine: the machine itself, a chip, or a part of a chip.
struct MachinePlace {
    std::optional<VertexId> chip;
    PartPath part;

    friend bool operator==(const MachinePlace&, const MachinePlace&) = default;
};

/// Where the address leads in a machine, or the nearest place above it that exists.
struct FoundPlace {
    MachinePlace place;
    std::string missing; ///< empty when the address exists; otherwise a sentence for people
};
[[nodiscard]] FoundPlace
findPlace(const Topology& topology, const Assembly* inside, const AddressText& address);

/// "trn1.32xlarge/chip:5/core:1": the text that leads to a place of the machine of a target.
[[nodiscard]] std::string
addressOf(std::string_view target, const Assembly* inside, const MachinePlace& place);

/// What the chips of a machine are made of; null when their type is not known.
[[nodiscard]] std::shared_ptr<const Assembly>
assembleChip(const Catalog& catalog, const Topology& topology);

} // namespace atlas
