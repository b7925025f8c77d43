#include "model/parts/Assembly.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

/// The key of the figure: how many NeuronCores a logical core has where nobody sets it.
constexpr std::string_view logicalCoreSize = "logical_core_size";

void addAlike(
    Assembly& assembly,
    PartKind kind,
    std::uint32_t count,
    const std::shared_ptr<const Assembly>& inside = nullptr)
{
    for (std::uint32_t i = 0; i < count; ++i)
        assembly.parts.push_back({.kind = kind, .number = i, .alike = count, .inside = inside});
}

/// Parts that are all alike and what is inside each.
struct Alike {
    PartKind kind = PartKind::PsumBank;
    std::uint32_t count = 0;
    std::shared_ptr<const Assembly> inside;
    std::uint32_t perColumn = 1;
    std::uint32_t perBand = 1;
};

/// Null when there are none.
std::shared_ptr<Assembly> alikeInside(
    std::string_view name, const std::shared_ptr<const NeuronCoreType>& core, const Alike& alike)
{
    if (alike.count == 0)
        return nullptr;
    auto assembly = std::make_shared<Assembly>();
    assembly->name = name;
    assembly->core = core;
    assembly->perColumn = alike.perColumn;
    assembly->perBand = alike.perBand;
    addAlike(*assembly, alike.kind, alike.count, alike.inside);
    return assembly;
}

/// Partitions are the rows of a memory: in the SBUF together those that one DMA engine serves, in a
/// bank of the PSUM the quadrants at which an access may start (facts/engines.md, 4).
std::shared_ptr<const Assembly>
insideMemory(PartKind memory, const std::shared_ptr<const NeuronCoreType>& core)
{
    constexpr std::uint32_t quadrant = 32;
    const Figures& figures = core->figures;
    const std::uint32_t rows =
        figures.count(memory == PartKind::Sbuf ? "sbuf_partitions" : "psum_partitions").value_or(0);
    if (memory == PartKind::Sbuf)
        return alikeInside(
            "SBUF",
            core,
            {.kind = PartKind::Partition,
             .count = rows,
             .perColumn = rows,
             .perBand = figures.count("dma_partitions_per_engine").value_or(1)});
    const auto partitions = alikeInside(
        "PSUM bank",
        core,
        {.kind = PartKind::Partition, .count = rows, .perColumn = rows, .perBand = quadrant});
    return alikeInside(
        "PSUM",
        core,
        {.kind = PartKind::PsumBank,
         .count = figures.count("psum_banks").value_or(0),
         .inside = partitions});
}

/// The sequencer of an engine and, of the GPSIMD engine, its processors.
std::shared_ptr<const Assembly>
insideEngine(PartKind engine, const std::shared_ptr<const NeuronCoreType>& core)
{
    const bool sequenced = core->figures.find("sequencers") != nullptr;
    const std::uint32_t processors =
        engine == PartKind::GpsimdEngine ? core->figures.count("gpsimd_processors").value_or(0) : 0;
    if (!sequenced && processors == 0)
        return nullptr;
    auto assembly = std::make_shared<Assembly>();
    assembly->name = nameOf(engine);
    assembly->core = core;
    addAlike(*assembly, PartKind::GpsimdProcessor, processors);
    addAlike(*assembly, PartKind::Sequencer, sequenced ? 1 : 0);
    return assembly;
}

std::shared_ptr<const Assembly>
insidePart(PartKind kind, const std::shared_ptr<const NeuronCoreType>& core)
{
    if (isEngine(kind))
        return insideEngine(kind, core);
    const bool memory = kind == PartKind::Sbuf || kind == PartKind::Psum;
    return memory ? insideMemory(kind, core) : nullptr;
}

/// The DMA engines of a core are drawn beside it, not in it.
std::shared_ptr<const Assembly> assembleCore(const std::shared_ptr<const NeuronCoreType>& core)
{
    auto assembly = std::make_shared<Assembly>();
    assembly->name = core->name;
    assembly->core = core;
    for (const PartKind kind : core->parts) {
        if (kind == PartKind::DmaEngines)
            continue;
        const std::uint32_t alike =
            kind == PartKind::Dge ? core->figures.count("dge").value_or(1) : 1;
        addAlike(*assembly, kind, alike, insidePart(kind, core));
    }
    if (core->figures.find("semaphores") != nullptr)
        addAlike(*assembly, PartKind::Semaphores, 1);
    // Of several alike the last stands for all: the picture has it next to the engines.
    const auto findLast = [&](PartKind kind) {
        return assembly->find(kind, std::max(assembly->count(kind), 1U) - 1);
    };
    for (const DataPath& path : core->paths) {
        const auto from = findLast(path.from);
        const auto to = findLast(path.to);
        if (from && to)
            assembly->links.push_back({*from, *to, path.bothWays, path.source});
    }
    for (const Exclusion& exclusion : core->exclusions) {
        const auto first = assembly->find(exclusion.first);
        const auto second = assembly->find(exclusion.second);
        const auto memory = assembly->find(exclusion.memory);
        if (first && second && memory)
            assembly->exclusions.push_back({*first, *second, *memory, exclusion.source});
    }
    return assembly;
}

/// Core - its DMA engines - the stacks. A stack has owners where the type's figures say that its
/// cores and stacks stand in groups.
void joinMemory(Assembly& chip)
{
    const std::uint32_t cores = chip.count(PartKind::NeuronCore);
    const std::uint32_t stacks = chip.count(PartKind::MemoryStack);
    const bool owned = stacks > 0 && chip.chip->figures.count("s_engines") == stacks;
    for (std::uint32_t i = 0; i < cores; ++i) {
        const auto core = chip.find(PartKind::NeuronCore, i);
        const auto dma = chip.find(PartKind::DmaEngines, i);
        if (!core || !dma)
            continue;
        chip.links.push_back({*dma, *core, true, chip.core->partsSource});
        for (std::uint32_t stack = 0; stack < stacks; ++stack) {
            const auto memory = chip.find(PartKind::MemoryStack, stack);
            if (memory && (!owned || stack == i * stacks / cores))
                chip.links.push_back({*memory, *dma, true, chip.core->partsSource});
        }
    }
}

struct Step {
    std::string_view word;
    std::optional<std::uint32_t> number;
};

/// "bank:3" in its halves; nothing for a number that is none.
std::optional<Step> parseStep(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return Step{text, std::nullopt};
    const std::string_view digits = text.substr(colon + 1);
    std::uint32_t number = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
        return std::nullopt;
    return Step{text.substr(0, colon), number};
}

std::optional<std::uint32_t> findStep(const Assembly& assembly, std::string_view text)
{
    const auto step = parseStep(text);
    const auto kind = step ? findPartKind(step->word) : std::nullopt;
    return kind ? assembly.find(*kind, step->number.value_or(0)) : std::nullopt;
}

/// "there is no “tensr” in NeuronCore-v2: it has “tensor”, “vector” or “psum”".
std::string sayMissing(const Assembly* assembly, std::string_view inName, std::string_view word)
{
    if (assembly == nullptr)
        return fmt::format("there is no “{}”: nothing is known to be inside {}", word, inName);
    std::vector<std::string> names;
    for (const Part& part : assembly->parts) {
        std::string name(wordOf(part.kind));
        if (part.alike > 1)
            name += fmt::format(":0…{}", part.alike - 1);
        if (names.empty() || names.back() != name)
            names.push_back(std::move(name));
    }
    return fmt::format(
        "there is no “{}” in {}: it has {}", word, assembly->name, alternatives(names));
}

} // namespace

std::optional<std::uint32_t> Assembly::find(PartKind kind, std::uint32_t number) const
{
    const auto found = std::ranges::find_if(
        parts, [&](const Part& part) { return part.kind == kind && part.number == number; });
    return found == parts.end() ? std::nullopt
                                : std::optional(static_cast<std::uint32_t>(found - parts.begin()));
}

std::uint32_t Assembly::count(PartKind kind) const
{
    return static_cast<std::uint32_t>(std::ranges::count(parts, kind, &Part::kind));
}

std::shared_ptr<const Assembly>
assemble(std::shared_ptr<const ChipType> chip, std::shared_ptr<const NeuronCoreType> core)
{
    auto assembly = std::make_shared<Assembly>();
    assembly->name = chip->name;
    assembly->chip = std::move(chip);
    assembly->core = std::move(core);
    const Figures& figures = assembly->chip->figures;
    assembly->dies = figures.count("dies").value_or(1);
    assembly->coresPerLogical = figures.count(logicalCoreSize).value_or(1);
    const std::uint32_t cores = figures.count("neuroncores").value_or(0);
    addAlike(
        *assembly,
        PartKind::NeuronCore,
        cores,
        assembly->core ? assembleCore(assembly->core) : nullptr);
    if (assembly->core) {
        const auto rings = alikeInside(
            "DMA engine",
            assembly->core,
            {.kind = PartKind::DmaRing,
             .count = figures.count("dma_queues_per_engine").value_or(0),
             .perColumn = 4});
        const auto engines = alikeInside(
            "DMA engines",
            assembly->core,
            {.kind = PartKind::DmaEngine,
             .count = assembly->core->figures.count("dma_engines").value_or(0),
             .inside = rings});
        if (engines)
            addAlike(*assembly, PartKind::DmaEngines, cores, engines);
    }
    addAlike(*assembly, PartKind::CcCore, figures.count("cc_cores").value_or(0));
    addAlike(*assembly, PartKind::MemoryStack, figures.count("memory_stacks").value_or(0));
    if (figures.find("host_interface") != nullptr)
        addAlike(*assembly, PartKind::HostPort, 1);
    if (assembly->core)
        joinMemory(*assembly);
    return assembly;
}

std::shared_ptr<const Assembly>
withLogicalCores(const std::shared_ptr<const Assembly>& chip, std::uint32_t coresPerLogical)
{
    if (!chip || chip->coresPerLogical == coresPerLogical)
        return chip;
    auto changed = std::make_shared<Assembly>(*chip);
    changed->coresPerLogical = coresPerLogical;
    return changed;
}

bool hasLogicalCores(const ChipType& chip)
{
    return chip.figures.find(logicalCoreSize) != nullptr;
}

const Part* partAt(const Assembly& chip, const PartPath& path)
{
    const Assembly* assembly = &chip;
    const Part* part = nullptr;
    for (const std::uint32_t step : path) {
        assert(assembly != nullptr && step < assembly->parts.size());
        part = &assembly->parts[step];
        assembly = part->inside.get();
    }
    return part;
}

const Assembly& assemblyAround(const Assembly& chip, const PartPath& path)
{
    assert(!path.empty());
    const Assembly* assembly = &chip;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        assembly = assembly->parts[path[i]].inside.get();
    return *assembly;
}

std::string addressOf(const Part& part)
{
    return part.alike > 1 ? fmt::format("{}:{}", wordOf(part.kind), part.number)
                          : std::string(wordOf(part.kind));
}

std::string addressOf(const Assembly& chip, const PartPath& path)
{
    std::string address;
    const Assembly* assembly = &chip;
    for (const std::uint32_t step : path) {
        const Part& part = assembly->parts[step];
        address += (address.empty() ? "" : "/") + addressOf(part);
        assembly = part.inside.get();
    }
    return address;
}

FoundPart findPart(const Assembly& chip, std::string_view address)
{
    FoundPart found;
    const Assembly* assembly = &chip;
    std::string_view name = chip.name;
    while (!address.empty()) {
        const std::size_t slash = address.find('/');
        const std::string_view word = address.substr(0, slash);
        address = slash == std::string_view::npos ? std::string_view{} : address.substr(slash + 1);
        const auto step = assembly != nullptr ? findStep(*assembly, word) : std::nullopt;
        if (!step) {
            found.missing = sayMissing(assembly, name, word);
            return found;
        }
        found.path.push_back(*step);
        const Part& part = assembly->parts[*step];
        name = nameOf(part.kind);
        assembly = part.inside.get();
    }
    return found;
}

} // namespace atlas
