#include "model/parts/PartFigures.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>

namespace atlas {

namespace {

/// How the keys of the figures of a kind of part begin.
struct Beginnings {
    PartKind kind = PartKind::TensorEngine;
    std::array<std::string_view, 3> words;
};

constexpr auto beginnings = std::to_array<Beginnings>(
    {{PartKind::TensorEngine, {"tensor_"}},
     {PartKind::VectorEngine, {"vector_"}},
     {PartKind::ScalarEngine, {"scalar_"}},
     {PartKind::GpsimdEngine, {"gpsimd_"}},
     {PartKind::GpsimdProcessor, {"gpsimd_"}},
     {PartKind::SyncEngine, {"sequencers", "semaphores", "base_clock"}},
     {PartKind::Sequencer, {"sequencers", "semaphores", "base_clock"}},
     {PartKind::Semaphores, {"semaphores"}},
     {PartKind::Sbuf, {"sbuf", "access_overhead"}},
     {PartKind::Psum, {"psum", "access_overhead"}},
     {PartKind::PsumBank, {"psum_bank", "psum_partitions"}},
     {PartKind::Dge, {"dge"}},
     {PartKind::DmaEngines, {"dma_"}},
     {PartKind::DmaEngine, {"dma_engine_", "dma_partitions", "dma_qos"}},
     {PartKind::DmaRing, {"dma_qos", "dma_queues"}},
     {PartKind::CcCore, {"cc_cores"}},
     {PartKind::MemoryStack, {"device_memory", "memory_"}},
     {PartKind::HostPort, {"host_interface"}},
     {PartKind::NeuronLinkPort, {"neuronlink_"}}});

/// A partition is a row of the SBUF, or of a bank of the PSUM.
bool describesPartition(const PartTable& parts, PartId id, std::string_view key)
{
    const auto around = parts.row(id).parent;
    const bool psum = around && parts.part(*around).kind == PartKind::PsumBank;
    return psum ? key == "psum_bank_size" || key == "psum_bank_elements"
                : key == "sbuf_per_partition" || key == "sbuf_stride";
}

} // namespace

std::string labelOf(const PartTable& parts, PartId id, std::uint32_t firstCore)
{
    const Part& part = parts.part(id);
    const std::string name = translated(nameOf(part.kind));
    if (part.kind == PartKind::NeuronCore)
        return fmt::format("{} {}", name, firstCore + part.number);
    if (part.kind == PartKind::DmaEngines)
        return phrase("{} of NeuronCore {}", name, firstCore + part.number);
    if (part.kind == PartKind::MemoryStack) {
        const Figure* const type = parts.chip().chip->figures.find("device_memory_type");
        const std::string sort = type != nullptr ? type->chosen().shown().number : phrase("memory");
        return sort == "HBM" ? phrase("{} stack {}", sort, part.number)
                             : phrase("{} channel {}", sort, part.number);
    }
    const auto around = parts.row(id).parent;
    if (part.kind == PartKind::Sequencer && around)
        return phrase("{} of the {}", name, translated(nameOf(parts.part(*around).kind)));
    return part.alike > 1 ? fmt::format("{} {}", name, part.number) : name;
}

bool describes(PartKind kind, std::string_view key)
{
    if (kind == PartKind::NeuronCore)
        return true;
    const auto* const found = std::ranges::find(beginnings, kind, &Beginnings::kind);
    return found != beginnings.end()
        && std::ranges::any_of(found->words, [key](std::string_view word) {
               return !word.empty() && key.starts_with(word);
           });
}

bool isOfChip(PartKind kind)
{
    return kind == PartKind::CcCore || kind == PartKind::MemoryStack || kind == PartKind::HostPort
        || kind == PartKind::NeuronLinkPort || kind == PartKind::DmaRing;
}

Figures figuresOf(const PartTable& parts, PartId id)
{
    const PartKind kind = parts.part(id).kind;
    const Assembly& chip = parts.chip();
    Figures result;
    const auto take = [&](const Figures& all) {
        for (const Figure& figure : all.all()) {
            const bool said = kind == PartKind::Partition
                ? describesPartition(parts, id, figure.key)
                : describes(kind, figure.key);
            if (said)
                result.set(figure);
        }
    };
    if (isOfChip(kind))
        take(chip.chip->figures);
    else if (chip.core)
        take(chip.core->figures);
    return result;
}

} // namespace atlas
