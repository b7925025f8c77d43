#pragma once

#include "model/catalog/Figure.h"
#include "model/catalog/PartKind.h"
#include "model/catalog/Shape.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace atlas {

enum class EntryKind : std::uint8_t { NeuronCore, Chip, Instance, UltraServer };

/// What a figure's key means, for people: its label, its section in a list, and which kinds of
/// entries are expected to state it. An expected figure that an entry lacks is shown as "not
/// documented".
struct FigureDefinition {
    std::string key;
    std::string label;
    std::string section;
    Dimension dimension = Dimension::Count;
    std::vector<EntryKind> expectedFor;
};

/// A way on which data goes between two parts of a NeuronCore.
struct DataPath {
    PartKind from = PartKind::Sbuf;
    PartKind to = PartKind::TensorEngine;
    bool bothWays = false;
    std::string source;
};

/// Two parts that never use a memory at the same time.
struct Exclusion {
    PartKind first = PartKind::VectorEngine;
    PartKind second = PartKind::GpsimdEngine;
    PartKind memory = PartKind::Sbuf;
    std::string source;
};

/// A NeuronCore generation.
struct NeuronCoreType {
    std::string name; ///< "NeuronCore-v2"
    Figures figures;
    std::vector<PartKind> parts; ///< what it is made of, each kind once
    std::string partsSource;
    std::vector<DataPath> paths;
    std::vector<Exclusion> exclusions;
};

/// A chip: what every chip of this type has. Machines share it.
struct ChipType {
    std::string name; ///< "Trainium"
    std::string core; ///< the name of its NeuronCore type
    Figures figures; ///< "neuroncores", "device_memory", "memory_stacks" ... see
                     ///< resources/catalog/figures.json
};

/// A NeuronLink switch and the servers whose chips all attach to it.
struct SwitchDomain {
    std::string name;
    std::uint32_t level = 1;
    std::vector<std::uint32_t> servers;
    std::string
        linkFigure; ///< key of the instance figure with one attachment's bandwidth; may be empty
};

/// How the chips of a machine are joined by NeuronLink.
struct Wiring {
    std::string generation; ///< "NeuronLink-v2"; empty for a single chip
    Shape shape; ///< inside each server
    std::uint32_t servers = 1; ///< instances of an UltraServer, or 1
    bool ringAcrossServers = false; ///< chip d of server s to chip d of server (s+1) mod servers
    std::vector<SwitchDomain> switches;
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        directServers; ///< same-numbered chips of both servers are joined
    std::vector<std::pair<std::uint32_t, std::uint32_t>>
        unconfirmedLinks; ///< chip pairs that some page implies
    std::string unconfirmedSource;
    std::string linkFigure; ///< key of the instance figure with one link's bandwidth; may be empty
    std::string acrossFigure; ///< the same for links between servers
    std::string source;
};

struct NumaNode {
    std::uint32_t id = 0;
    std::string cpus; ///< as neuron-ls prints them, "0-31,64-95"; may be empty
};

/// One PCIe root or switch: what hangs below it.
struct PcieGroup {
    std::string name; ///< "10" for bus 10; empty when no page names it
    std::optional<std::uint32_t>
        numaNode; ///< index into Host::numaNodes; absent when no page says which
    bool isSwitch = false; ///< a PCIe switch, otherwise a root complex
    std::vector<std::uint32_t> chips;
    std::uint32_t efaAdapters = 0; ///< EFA adapters attached here
    std::vector<std::string>
        devices; ///< figure keys of what else is attached here: "ena", "ebs", "nvme"
    FigureKind kind = FigureKind::Documented;
};

/// The host side of one server.
struct Host {
    std::vector<NumaNode>
        numaNodes; ///< at least one; a lone node without CPU list when no page describes NUMA
    bool numaDocumented = false;
    std::vector<PcieGroup> pcie;
    std::vector<std::string>
        addresses; ///< PCI bus:device.function per chip, "10:1c.0"; empty, or one for each chip
    bool efaPerChip = false; ///< one EFA adapter attached to each chip
    std::string source;
};

/// An instance type or an UltraServer.
struct InstanceType {
    std::string name; ///< "trn1.32xlarge"
    std::string title; ///< for people, "Trn2 UltraServer"; the name when nothing better is known
    std::string family; ///< "Trn1"
    EntryKind kind = EntryKind::Instance;
    std::string chip; ///< the name of its chip type
    Figures figures;
    Wiring wiring;
    Host host; ///< of each server
};

/// Everything known about the hardware: an immutable value, cheap to copy.
class Catalog {
public:
    struct Content {
        std::vector<FigureDefinition> definitions;
        std::vector<std::shared_ptr<const NeuronCoreType>> cores;
        std::vector<std::shared_ptr<const ChipType>> chips;
        std::vector<std::shared_ptr<const InstanceType>>
            instances; ///< in the order in which a library shows them
    };

    explicit Catalog(Content content);

    [[nodiscard]] const std::vector<FigureDefinition>& definitions() const
    {
        return m_content->definitions;
    }
    [[nodiscard]] const std::vector<std::shared_ptr<const NeuronCoreType>>& cores() const
    {
        return m_content->cores;
    }
    [[nodiscard]] const std::vector<std::shared_ptr<const ChipType>>& chips() const
    {
        return m_content->chips;
    }
    [[nodiscard]] const std::vector<std::shared_ptr<const InstanceType>>& instances() const
    {
        return m_content->instances;
    }

    [[nodiscard]] const FigureDefinition* findDefinition(std::string_view key) const;
    [[nodiscard]] std::shared_ptr<const NeuronCoreType>
    findCore(std::string_view name) const; ///< null when unknown
    [[nodiscard]] std::shared_ptr<const ChipType> findChip(std::string_view name) const;
    [[nodiscard]] std::shared_ptr<const InstanceType> findInstance(std::string_view name) const;

private:
    std::shared_ptr<const Content> m_content;
};

} // namespace atlas
