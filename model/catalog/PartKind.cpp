#include "model/catalog/PartKind.h"

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
        return {"tensor", "Tensor engine"};
    case PartKind::VectorEngine:
        return {"vector", "Vector engine"};
    case PartKind::ScalarEngine:
        return {"scalar", "Scalar engine"};
    case PartKind::GpsimdEngine:
        return {"gpsimd", "GPSIMD engine"};
    case PartKind::SyncEngine:
        return {"sync", "Sync engine"};
    case PartKind::Sbuf:
        return {"sbuf", "SBUF"};
    case PartKind::Psum:
        return {"psum", "PSUM"};
    case PartKind::PsumBank:
        return {"bank", "PSUM bank"};
    case PartKind::Partition:
        return {"partition", "Partition"};
    case PartKind::Sequencer:
        return {"sequencer", "Sequencer"};
    case PartKind::GpsimdProcessor:
        return {"processor", "GPSIMD processor"};
    case PartKind::Semaphores:
        return {"semaphores", "Semaphores"};
    case PartKind::Dge:
        return {"dge", "Descriptor generation engine"};
    case PartKind::DmaEngines:
        return {"dma", "DMA engines"};
    case PartKind::DmaEngine:
        return {"engine", "DMA engine"};
    case PartKind::DmaRing:
        return {"ring", "DMA ring"};
    case PartKind::CcCore:
        return {"cc", "CC-core"};
    case PartKind::MemoryStack:
        return {"hbm", "Memory stack"};
    case PartKind::HostPort:
        return {"host", "Host interface"};
    case PartKind::NeuronLinkPort:
        return {"link", "NeuronLink port"};
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
