#include "model/hierarchy/MemoryHierarchy.h"

#include "model/compare/Subjects.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::string_view notDocumented = spoken("not documented");

/// What a hierarchy is told of.
struct Place {
    const Catalog& catalog;
    std::shared_ptr<const ChipType> chip;
    std::shared_ptr<const NeuronCoreType> core; ///< null when the catalogue does not know it
    std::shared_ptr<const InstanceType> machine; ///< null for a chip alone

    [[nodiscard]] std::uint32_t coresOfChip() const
    {
        return chip->figures.count("neuroncores").value_or(0);
    }
    [[nodiscard]] std::uint32_t coresOfMachine() const
    {
        return machine ? machine->figures.count("neuroncores").value_or(0) : 0;
    }
    [[nodiscard]] std::string_view machineWord() const
    {
        return machine && machine->kind == EntryKind::UltraServer ? spoken("UltraServer")
                                                                  : spoken("instance");
    }
    /// The word for the chip's memory: "HBM", "DRAM", or "Device memory" when no page names it.
    [[nodiscard]] std::string memoryName() const
    {
        const Figure* const type = chip->figures.find("device_memory_type");
        const auto* const word =
            type != nullptr ? std::get_if<std::string>(&type->chosen().value) : nullptr;
        return word != nullptr ? *word : std::string(spoken("Device memory"));
    }
    [[nodiscard]] bool hasPart(PartKind kind) const
    {
        return core && std::ranges::find(core->parts, kind) != core->parts.end();
    }
    /// The address of something inside the first chip.
    [[nodiscard]] std::string inChip(std::string_view part) const
    {
        const std::string at = machine ? machine->name + "/chip:0"
                                       : exampleAddress(catalog, SubjectKind::Chip, chip->name);
        return at.empty() || part.empty() ? at : fmt::format("{}/{}", at, part);
    }
};

/// Nothing for words and for what is not documented.
std::optional<SharedFigure>
shared(const Figures& figures, std::string_view key, std::string_view scope, std::uint32_t cores)
{
    const Figure* const figure = figures.find(key);
    if (figure == nullptr || !figure->chosen().base())
        return std::nullopt;
    return SharedFigure{.figure = *figure, .scope = std::string(scope), .cores = cores};
}

std::optional<SharedFigure>
rough(const Figures& figures, std::string_view key, std::string_view scope, std::uint32_t cores)
{
    auto result = shared(figures, key, scope, cores);
    if (result)
        result->rough = true;
    return result;
}

/// Words that a page has instead of a number; otherwise "not documented".
std::string wordsInstead(const Figures& figures, std::string_view key)
{
    const Figure* const figure = figures.find(key);
    const auto* const words =
        figure != nullptr ? std::get_if<std::string>(&figure->chosen().value) : nullptr;
    return words != nullptr ? *words : std::string(notDocumented);
}

/// A memory of a NeuronCore. Nothing when no page says that the core has it.
std::optional<LevelFacts> onChip(const Place& place, MemoryLevel level)
{
    const bool psum = level == MemoryLevel::Psum;
    const PartKind part = psum ? PartKind::Psum : PartKind::Sbuf;
    if (!place.hasPart(part))
        return std::nullopt;
    const std::string word(wordOf(part));
    return LevelFacts{
        .level = level,
        .name = std::string(nameOf(part)),
        .use = std::string(
            psum ? spoken("Adds up the products of the tensor engine until another engine takes "
                          "the sums away.")
                 : spoken("Holds the tiles that the engines work on; the program decides what "
                          "stays.")),
        .address = place.inChip(fmt::format("core:0/{}", word)),
        .capacity = shared(place.core->figures, word, spoken("NeuronCore"), 1),
        .bandwidth = rough(place.core->figures, word + "_bandwidth", spoken("NeuronCore"), 1),
        .whyNoCapacity = std::string(notDocumented),
        .whyNoBandwidth = std::string(notDocumented)};
}

LevelFacts deviceMemory(const Place& place)
{
    const Figures& figures = place.chip->figures;
    return {
        .level = MemoryLevel::DeviceMemory,
        .name = place.memoryName(),
        .use = std::string(spoken(
            "Keeps weights, activations and caches; DMA engines move tiles from here to the SBUF "
            "and back.")),
        .address = place.inChip({}),
        .capacity = shared(figures, "device_memory", spoken("chip"), place.coresOfChip()),
        .bandwidth =
            shared(figures, "device_memory_bandwidth", spoken("chip"), place.coresOfChip()),
        .whyNoCapacity = std::string(notDocumented),
        .whyNoBandwidth = std::string(notDocumented)};
}

LevelFacts hostMemory(const Place& place)
{
    LevelFacts facts{
        .level = MemoryLevel::HostMemory,
        .name = std::string(spoken("Host memory")),
        .use = std::string(spoken(
            "Prepares batches, keeps checkpoints and what does not fit on the chips; all of it "
            "crosses PCIe.")),
        .address = place.machine ? place.machine->name : std::string(),
        .capacity = {},
        .bandwidth =
            rough(place.chip->figures, "host_bandwidth", spoken("chip"), place.coresOfChip()),
        .whyNoCapacity =
            std::string(place.machine ? notDocumented : spoken("depends on the instance")),
        .whyNoBandwidth = std::string(notDocumented)};
    if (place.machine)
        facts.capacity = shared(
            place.machine->figures, "host_memory", place.machineWord(), place.coresOfMachine());
    return facts;
}

/// The memory of all chips but one.
std::optional<SharedFigure> memoryOfOthers(const Place& place, std::uint32_t others)
{
    const Figure* const each = place.chip->figures.find("device_memory");
    const auto base = each != nullptr ? each->chosen().base() : std::nullopt;
    if (!base)
        return std::nullopt;
    const Reading& chosen = each->chosen();
    Figure figure{
        .key = "remote_memory",
        .kind = FigureKind::Derived,
        .readings = {Reading{
            .value = others * std::get<double>(chosen.value),
            .unit = chosen.unit,
            .unitText = chosen.unitText,
            .source = chosen.source,
            .note = countedPhrase(
                others, "{} other chip of {}", "{} other chips of {}", chosen.asWritten())}},
        .reason = {}};
    return SharedFigure{
        .figure = std::move(figure), .scope = std::string(spoken("other chips")), .cores = 0};
}

/// Nothing in a machine of a single chip.
std::optional<LevelFacts> remoteMemory(const Place& place)
{
    LevelFacts facts{
        .level = MemoryLevel::RemoteMemory,
        .name = phrase("{} of other chips", translated(place.memoryName())),
        .use = std::string(spoken(
            "Reached over NeuronLink, for collectives and for models that are split among the "
            "chips.")),
        .address = place.machine ? place.machine->name : std::string(),
        .capacity = {},
        .bandwidth = {},
        .whyNoCapacity = std::string(spoken("depends on the instance")),
        .whyNoBandwidth = std::string(notDocumented)};
    if (!place.machine) {
        facts.bandwidth = shared(
            place.chip->figures, "neuronlink_bandwidth", spoken("chip"), place.coresOfChip());
        return facts;
    }
    const std::uint32_t chips = place.machine->figures.count("chips").value_or(1);
    if (chips < 2)
        return std::nullopt;
    facts.capacity = memoryOfOthers(place, chips - 1);
    facts.whyNoCapacity = notDocumented;
    facts.bandwidth =
        shared(place.machine->figures, "neuronlink_per_chip", spoken("chip"), place.coresOfChip());
    facts.whyNoBandwidth = wordsInstead(place.machine->figures, "neuronlink_per_chip");
    return facts;
}

/// Nothing for a chip alone: its instance has the adapters.
std::optional<LevelFacts> otherInstances(const Place& place)
{
    if (!place.machine)
        return std::nullopt;
    const Figures& figures = place.machine->figures;
    return LevelFacts{
        .level = MemoryLevel::OtherInstances,
        .name = std::string(spoken("Other instances")),
        .use = std::string(spoken("Reached over EFA, when a job is larger than one machine.")),
        .address = place.machine->name,
        .capacity = {},
        .bandwidth = shared(figures, "efa", place.machineWord(), place.coresOfMachine()),
        .whyNoCapacity = std::string(spoken("no limit of its own")),
        .whyNoBandwidth =
            wordsInstead(figures, figures.find("efa") != nullptr ? "efa" : "multi_node")};
}

Result<Place> findPlace(const Catalog& catalog, std::string_view name)
{
    auto machine = catalog.findInstance(name);
    auto chip = catalog.findChip(machine ? std::string_view(machine->chip) : name);
    if (!chip) {
        std::vector<std::string> names = subjectNames(catalog, SubjectKind::Chip);
        for (std::string& instance : subjectNames(catalog, SubjectKind::Machine))
            names.push_back(std::move(instance));
        return std::unexpected(unknownName(name, "a chip or a machine", names));
    }
    auto core = catalog.findCore(chip->core);
    return Place{
        .catalog = catalog,
        .chip = std::move(chip),
        .core = std::move(core),
        .machine = std::move(machine)};
}

} // namespace

std::string_view toString(MemoryLevel level)
{
    switch (level) {
    case MemoryLevel::Psum:
        return "psum";
    case MemoryLevel::Sbuf:
        return "sbuf";
    case MemoryLevel::DeviceMemory:
        return "device-memory";
    case MemoryLevel::HostMemory:
        return "host-memory";
    case MemoryLevel::RemoteMemory:
        return "remote-memory";
    case MemoryLevel::OtherInstances:
        return "other-instances";
    }
    return "";
}

Result<MemoryHierarchy> memoryHierarchy(const Catalog& catalog, std::string_view name)
{
    const Result<Place> place = findPlace(catalog, name);
    if (!place)
        return std::unexpected(place.error());
    MemoryHierarchy result{
        .name = std::string(name),
        .chip = place->chip->name,
        .core = place->chip->core,
        .levels = {}};
    const auto add = [&result](std::optional<LevelFacts> facts) {
        if (facts)
            result.levels.push_back(*std::move(facts));
    };
    add(onChip(*place, MemoryLevel::Psum));
    add(onChip(*place, MemoryLevel::Sbuf));
    add(deviceMemory(*place));
    add(hostMemory(*place));
    add(remoteMemory(*place));
    add(otherInstances(*place));
    return result;
}

std::optional<Figure> shareOfCore(const SharedFigure& shared)
{
    if (shared.cores == 0)
        return std::nullopt;
    if (shared.cores == 1)
        return shared.figure;
    const Reading& whole = shared.figure.chosen();
    const auto* const value = std::get_if<double>(&whole.value);
    if (value == nullptr)
        return std::nullopt;
    return Figure{
        .key = shared.figure.key + "_per_core",
        .kind = FigureKind::Derived,
        .readings = {Reading{
            .value = *value / shared.cores,
            .unit = whole.unit,
            .unitText = whole.unitText,
            .upTo = whole.upTo,
            .source = whole.source,
            .note = phrase("{} over {} NeuronCores", whole.asWritten(), shared.cores)}},
        .reason = {}};
}

} // namespace atlas
