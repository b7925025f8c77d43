#include "model/catalog/PartKind.h"

#include "model/support/Phrases.h"

#include <algorithm>
#include <array>

namespace atlas {

namespace {

constexpr auto kinds = std::to_array<PartKind>(
    {PartKind::NeuronCore,   PartKind::TensorEngine, PartKind::VectorEngine,
     PartKind::ScalarEngine, PartKind::GpsimdEngine, PartKind::SyncEngine,
     PartKind::Sbuf,         PartKind::Psum,         PartKind::PsumBank,
     PartKind::Partition,    PartKind::Sequencer,    PartKind::GpsimdProcessor,
     PartKind::Semaphores,   PartKind::Dge,          PartKind::DmaEngines,
     PartKind::DmaEngine,    PartKind::DmaRing,      PartKind::CcCore,
     PartKind::MemoryStack,  PartKind::HostPort,     PartKind::NeuronLinkPort});

struct Words {
    std::string_view word;
    std::string_view name;
};

Words wordsOf(PartKind kind)
{
    switch (kind) {
    case PartKind::NeuronCore:
        return {"core", "NeuronCore"};
    case PartKind::TensorEngine:
        return {"tensor", spoken("Tensor engine")};
    case PartKind::VectorEngine:
        return {"vector", spoken("Vector engine")};
    case PartKind::ScalarEngine:
        return {"scalar", spoken("Scalar engine")};
    case PartKind::GpsimdEngine:
        return {"gpsimd", spoken("GPSIMD engine")};
    case PartKind::SyncEngine:
        return {"sync", spoken("Sync engine")};
    case PartKind::Sbuf:
        return {"sbuf", "SBUF"};
    case PartKind::Psum:
        return {"psum", "PSUM"};
    case PartKind::PsumBank:
        return {"bank", spoken("PSUM bank")};
    case PartKind::Partition:
        return {"partition", spoken("Partition")};
    case PartKind::Sequencer:
        return {"sequencer", spoken("Sequencer")};
    case PartKind::GpsimdProcessor:
        return {"processor", spoken("GPSIMD processor")};
    case PartKind::Semaphores:
        return {"semaphores", spoken("Semaphores")};
    case PartKind::Dge:
        return {"dge", spoken("Descriptor generation engine")};
    case PartKind::DmaEngines:
        return {"dma", spoken("DMA engines")};
    case PartKind::DmaEngine:
        return {"engine", spoken("DMA engine")};
    case PartKind::DmaRing:
        return {"ring", spoken("DMA ring")};
    case PartKind::CcCore:
        return {"cc", spoken("CC-core")};
    case PartKind::MemoryStack:
        return {"hbm", spoken("Memory stack")};
    case PartKind::HostPort:
        return {"host", spoken("Host interface")};
    case PartKind::NeuronLinkPort:
        return {"link", spoken("NeuronLink port")};
    }
    return {};
}

} // namespace

std::string_view wordOf(PartKind kind)
{
    return wordsOf(kind).word;
}

std::string_view nameOf(PartKind kind)
{
    return wordsOf(kind).name;
}

std::optional<PartKind> findPartKind(std::string_view word)
{
    const auto* const found = std::ranges::find(kinds, word, wordOf);
    return found == kinds.end() ? std::nullopt : std::optional(*found);
}

bool isEngine(PartKind kind)
{
    return kind >= PartKind::TensorEngine && kind <= PartKind::SyncEngine;
}

std::span<const PartKind> allPartKinds()
{
    return kinds;
}

} // namespace atlas
