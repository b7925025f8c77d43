#pragma once

#include "model/catalog/Catalog.h"
#include "model/reference/Glossary.h"

#include <map>
#include <string>
#include <vector>

namespace atlas {

/// Something with figures, as the search speaks of it.
struct SearchOwner {
    std::string name;
    std::string title;
    std::string address; ///< where it is shown; empty: nowhere
    std::string keywords; ///< its kind, and what it belongs to
    std::string memory; ///< what its device memory is called: "HBM"; may be empty
};

/// What belongs together in a catalogue: families and chips, chips and NeuronCores, and where each
/// is shown. Catalogue and glossary must outlive it.
class SearchOwners {
public:
    SearchOwners(const Catalog& catalog, const Glossary& glossary);

    [[nodiscard]] SearchOwner ownerOf(const InstanceType& type) const;
    [[nodiscard]] SearchOwner ownerOf(const ChipType& type) const;
    [[nodiscard]] SearchOwner ownerOf(const NeuronCoreType& type) const;
    /// The names of the chips that have such a core.
    [[nodiscard]] std::vector<std::string> chipsOf(const NeuronCoreType& type) const;

private:
    void noteMachine(const InstanceType& instance);
    void noteChip(const ChipType& chip);
    [[nodiscard]] std::string addressOfChip(const std::string& chip) const;
    [[nodiscard]] std::string addressOfCore(const std::string& core) const;
    [[nodiscard]] std::string familiesOf(const std::string& chip) const;
    [[nodiscard]] std::string memoryOf(const std::string& chip) const;

    const Glossary& m_glossary;
    std::map<std::string, const InstanceType*> m_machines; ///< by chip
    std::map<std::string, std::string> m_families; ///< by chip
    std::map<std::string, std::vector<const ChipType*>> m_chipsOfCore;
    std::map<std::string, std::string> m_memories; ///< by chip
};

} // namespace atlas
