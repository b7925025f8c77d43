#pragma once

#include "model/simulation/memory/Calibration.h"
#include "model/simulation/memory/Device.h"
#include "model/simulation/memory/Job.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace atlas {

// What fills the device memory of one NeuronCore: the fullest one of the plan. All in bytes, with
// W, C, G, O the bytes of a weight, a cached value, a gradient and an optimizer state:
//
//   weights      attention heads padded to a multiple of TP and KV heads copied until each core has
//                one, everything else 1/TP; experts 1/TP; layers 1/PP
//   embedding    1/TP with NxD and vLLM; whole on each core with transformers-neuronx; whole on the
//                first core with optimum-neuron, as is the head there
//   KV cache     2 × layers × ceil(KV heads / TP) × head size × sequence × batch × C
//   gradients    P G of the P parameters of a core         optimizer   P (2 O + master copy of FP32
//                unless the weights are), / DP with ZeRO-1
//   activations  of training: arXiv 2205.05198, section 4 (see TrainingActivations in the source);
//                of inference: what a prompt brings into the model and out of it
//   the rest     scratchpad, code, rings, collectives: fitted (Calibration); microcode and profiler
//                as neuron-runtime/explore/device-memory.rst has them
//
// Left out: fragmentation, what a framework keeps besides, several graphs loaded at once.

enum class MemoryCategory : std::uint8_t {
    Weights,
    Embedding,
    Head,
    KvCache,
    Activations,
    Gradients,
    Optimizer,
    Scratchpad,
    Code,
    DmaRings,
    Collectives,
    Profiler,
    Runtime,
};

inline constexpr std::size_t memoryCategoryCount = 13;

/// How sure a number is.
enum class Certainty : std::uint8_t {
    Exact, ///< counted
    Modelled, ///< by a published formula
    Calibrated, ///< fitted to measurements
};

[[nodiscard]] std::string_view toString(MemoryCategory category); ///< "KV cache"
[[nodiscard]] std::string_view keyOf(MemoryCategory category); ///< "kv_cache"
[[nodiscard]] std::span<const MemoryCategory> allMemoryCategories();
[[nodiscard]] std::string_view toString(Certainty certainty);

/// "9.31 GiB": always two decimals, so that the amounts of a list can be added up.
[[nodiscard]] std::string gibText(Bytes amount);

struct MemoryShare {
    Bytes amount;
    Certainty certainty = Certainty::Exact;
    double error = 0; ///< relative
};

struct MemoryUse {
    std::array<MemoryShare, memoryCategoryCount> shares;

    [[nodiscard]] const MemoryShare& of(MemoryCategory category) const
    {
        return shares[static_cast<std::size_t>(category)];
    }
    MemoryShare& of(MemoryCategory category) { return shares[static_cast<std::size_t>(category)]; }
    [[nodiscard]] Bytes total() const;
    /// The shares' errors together, as independent ones.
    [[nodiscard]] Bytes errorBand() const;
};

/// The fullest core. The plan need not be legal; degrees above the heads pad or copy.
[[nodiscard]] MemoryUse memoryOf(const Job& job, const Device& device, const Calibration& fitted);

/// Bytes of one layer's kept activations for one micro-batch on a core.
[[nodiscard]] double activationsPerLayer(const Job& job, const LayerGroup& group);

/// Host memory of the instance while the model is compiled and while it is loaded.
struct HostUse {
    Bytes compile; ///< 0 when it comes compiled, or for training, where graphs hold no weights
    Bytes load;
    Bytes available; ///< what a process can have of it; 0 when no page states the host's memory

    [[nodiscard]] bool fits() const;
};

[[nodiscard]] HostUse hostUseOf(const Job& job, const Device& device, const Calibration& fitted);

} // namespace atlas
