#pragma once

#include "model/catalog/Catalog.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace atlas {

/// What is known of a figure: how it is known, or that no page states it.
enum class FactState : std::uint8_t { Documented, Derived, Disputed, ThirdParty, Gap };

[[nodiscard]] std::string_view
toString(FactState state); ///< "documented", "derived", "disputed", "third-party", "gap"
[[nodiscard]] std::span<const FactState> allFactStates();

/// One figure of one entry of the catalogue, or the gap where an entry is expected to have one.
struct Fact {
    EntryKind ownerKind = EntryKind::Instance;
    std::string owner; ///< the entry's name, "Trainium2"
    std::string place; ///< an address that shows the entry; empty when no machine has one
    std::string key;
    std::string label;
    std::string section;
    std::optional<Figure> figure; ///< nothing for a gap

    [[nodiscard]] FactState state() const;
    /// "412.3 GB/s", or "not documented".
    [[nodiscard]] std::string shown() const;
    /// In the source's own unit; empty for a gap.
    [[nodiscard]] std::string asWritten() const;
    [[nodiscard]] std::string source() const; ///< of the chosen reading; empty for a gap
    [[nodiscard]] std::string note() const; ///< of the chosen reading; may be empty
    /// How a derived figure follows: its note, when that tells. Empty otherwise.
    [[nodiscard]] std::string derivation() const;
};

/// Every figure of every NeuronCore, chip and machine, and every expected one that is missing: in
/// catalogue order, an entry's in the order of the definitions.
[[nodiscard]] std::vector<Fact> listFacts(const Catalog& catalog);

/// "neuroncore", "chip", "instance", "ultraserver": the words of catalogue files.
[[nodiscard]] std::string_view wordOf(EntryKind kind);

} // namespace atlas
