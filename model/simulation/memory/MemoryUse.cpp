#include "model/simulation/memory/MemoryUse.h"

#include "model/simulation/memory/Shards.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

using enum MemoryCategory;

constexpr std::array categories{
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
    Runtime};
static_assert(categories.size() == memoryCategoryCount);

/// neuron-runtime/explore/device-memory.rst: of each physical core, and of all profiler buffers.
constexpr double mib = 1024.0 * 1024;
constexpr double microcode = 96 * mib;
constexpr double profilerBuffers = 2048 * mib;

/// What the runtime keeps besides ("other" of the measured run).
constexpr double runtimeRest = 8 * mib;

/// The scratchpad of a small memory (NeuronCore-v1) is a part of it: an assumption.
constexpr double largestScratchpadShare = 0.125;

/// The most of its weights that a core's rings take: about what TP 24 comes to. Larger degrees were
/// not measured.
constexpr double largestRingShare = 0.2;

/// A relative error of a published formula: what it leaves out.
constexpr double formulaError = 0.05;

/// No amount is larger, so that a sum of all cannot overflow: 0.9 EiB is beyond any machine.
constexpr double mostBytes = 1e18;

Bytes bytes(double amount)
{
    return Bytes(static_cast<std::uint64_t>(std::llround(std::clamp(amount, 0.0, mostBytes))));
}

void setModel(MemoryUse& use, const Job& job, const CoreParameters& core)
{
    const double size = bytesOf(job.types.weights);
    const double wide = bytesOf(job.types.activations); // embeddings stay in the wider type
    use.of(Weights) = {.amount = bytes(core.weights * size)};
    use.of(Embedding) = {.amount = bytes(core.embedding * wide)};
    use.of(Head) = {.amount = bytes(core.head * wide)};
}

void setInference(MemoryUse& use, const Job& job)
{
    const double tokens = static_cast<double>(job.batch) * job.sequence;
    const double kept = cacheValuesPerCore(job) * tokens * bytesOf(job.types.cache);
    use.of(KvCache) = {.amount = bytes(kept)};
    const double input = static_cast<double>(job.promptLength()) * job.model.hidden
        * bytesOf(job.types.activations) / job.plan.context; // of one prompt: they go in turn
    use.of(Activations) = {
        .amount = bytes(2 * input), .certainty = Certainty::Modelled, .error = formulaError};
}

void setTraining(MemoryUse& use, const Job& job, const CoreParameters& core)
{
    const ShardingPlan& plan = job.plan;
    const double parameters = core.weights + core.embedding + core.head;
    const double moments = 2.0 * bytesOf(job.types.optimizer);
    const double master = bytesOf(job.types.weights) < 4 ? 4 : 0;
    const double owners = plan.zero1 ? plan.data : 1;
    use.of(Gradients) = {.amount = bytes(parameters * bytesOf(job.types.gradients))};
    use.of(Optimizer) = {.amount = bytes(parameters * (moments + master) / owners)};
    double perLayers = 0;
    const double part =
        static_cast<double>(stageLayers(job)) / std::max(job.model.layerCount(), 1U);
    for (const LayerGroup& group : job.model.layers)
        perLayers += group.count * part * activationsPerLayer(job, group);
    const double inFlight = std::min(plan.pipeline, plan.microBatches());
    // The scores of all words and their gradient, in FP32, of one micro-batch.
    const double scores = 2.0 * 4 * plan.microBatch * job.sequence
        * (job.model.head ? job.model.vocabulary : 0) / (plan.tensor * plan.context);
    use.of(Activations) = {
        .amount = bytes(perLayers * inFlight + (plan.pipeline == 1 ? scores : 0)),
        .certainty = Certainty::Modelled,
        .error = 0.1};
}

double ringShare(const Calibration& fitted, std::uint32_t tensor)
{
    return std::min(fitted.ringShare * std::pow(tensor, fitted.ringGrowth), largestRingShare);
}

void setRuntime(MemoryUse& use, const Job& job, const Device& device, const Calibration& fitted)
{
    const auto calibrated = [](double amount, double error) {
        return MemoryShare{
            .amount = bytes(amount), .certainty = Certainty::Calibrated, .error = error};
    };
    const double layers = stageLayers(job);
    const double tensor = job.plan.tensor;
    const bool looksUp = job.framework == Framework::TransformersNeuronx; // no product reads it
    const Bytes loaded = use.of(Weights).amount + use.of(Head).amount
        + (looksUp ? Bytes() : use.of(Embedding).amount);
    use.of(DmaRings) =
        calibrated(static_cast<double>(loaded.count()) * ringShare(fitted, job.plan.tensor), 0.2);
    const double scratchpad =
        fitted.scratchpadBase + fitted.scratchpadPerSequence * (job.passBatch() - 1.0);
    const double most =
        largestScratchpadShare * static_cast<double>(device.memoryPerCore().count());
    use.of(Scratchpad) = calibrated(std::min(scratchpad, most), 0.3);
    use.of(Code) = calibrated(fitted.codePerLayer * layers, 0.1);
    const bool first =
        job.framework == Framework::OptimumNeuron && job.task == Task::Inference && tensor > 1;
    use.of(Collectives) = calibrated(
        fitted.collectivesPerLayer * layers * (tensor - 1) / tensor
            + (first ? fitted.firstCoreCollectives : 0),
        0.15);
    use.of(Profiler) = {
        .amount = bytes(job.profiling ? profilerBuffers : 0), .certainty = Certainty::Modelled};
    use.of(Runtime) = {
        .amount = bytes(microcode * device.logicalCore + runtimeRest),
        .certainty = Certainty::Modelled};
}

} // namespace

std::string_view toString(MemoryCategory category)
{
    switch (category) {
    case Weights:
        return "weights";
    case Embedding:
        return "embedding";
    case Head:
        return "LM head";
    case KvCache:
        return "KV cache";
    case Activations:
        return "activations";
    case Gradients:
        return "gradients";
    case Optimizer:
        return "optimizer states";
    case Scratchpad:
        return "scratchpad";
    case Code:
        return "model code";
    case DmaRings:
        return "DMA rings";
    case Collectives:
        return "collectives";
    case Profiler:
        return "profiler buffers";
    case Runtime:
        return "runtime";
    }
    return "";
}

std::string_view keyOf(MemoryCategory category)
{
    switch (category) {
    case Weights:
        return "weights";
    case Embedding:
        return "embedding";
    case Head:
        return "lm_head";
    case KvCache:
        return "kv_cache";
    case Activations:
        return "activations";
    case Gradients:
        return "gradients";
    case Optimizer:
        return "optimizer";
    case Scratchpad:
        return "scratchpad";
    case Code:
        return "code";
    case DmaRings:
        return "dma_rings";
    case Collectives:
        return "collectives";
    case Profiler:
        return "profiler";
    case Runtime:
        return "runtime";
    }
    return "";
}

std::span<const MemoryCategory> allMemoryCategories()
{
    return categories;
}

std::string_view toString(Certainty certainty)
{
    switch (certainty) {
    case Certainty::Exact:
        return "exact";
    case Certainty::Modelled:
        return "modelled";
    case Certainty::Calibrated:
        return "calibrated";
    }
    return "";
}

std::string gibText(Bytes amount)
{
    constexpr double gib = 1024.0 * 1024 * 1024;
    return fmt::format("{:.2f} GiB", static_cast<double>(amount.count()) / gib);
}

Bytes MemoryUse::total() const
{
    Bytes sum;
    for (const MemoryShare& share : shares)
        sum = sum + share.amount;
    return sum;
}

Bytes MemoryUse::errorBand() const
{
    double squares = 0;
    for (const MemoryShare& share : shares) {
        const double error = share.error * static_cast<double>(share.amount.count());
        squares += error * error;
    }
    return bytes(std::sqrt(squares));
}

// With s tokens, b sequences, h the width, t the degree of tensor parallelism, for 16-bit types:
//
//   attention   2sbh its input, 2sb for each value of queries, keys, values and of what enters the
//               output matrix, sbh a mask; 5as²b the scores of a heads with their softmax and mask
//   MLP         2sbh its input, 2sb for each value between its matrices (twice; thrice when gated),
//               sbh a mask
//   norms       4sbh
//
// which for GPT is s b h (34 + 5 a s / h). Masks are of dropout, which gated models do not have.
// What lies between matrices is split over t; with sequence parallelism all is. Selective
// recomputation leaves the scores out; full keeps the layer's input alone.
double activationsPerLayer(const Job& job, const LayerGroup& group)
{
    const ShardingPlan& plan = job.plan;
    const double width = bytesOf(job.types.activations);
    const double tokens = static_cast<double>(plan.microBatch) * job.sequence / plan.context;
    const double hidden = job.model.hidden;
    const double tensor = plan.tensor;
    const double spread = plan.sequenceParallel ? tensor : 1;
    const Attention& attention = group.attention;
    const FeedForward& forward = group.forward;
    if (plan.recompute == Recompute::Full)
        return width * tokens * hidden / spread;
    const double mask = forward.gated ? 0 : 1;
    const double whole = width * hidden * 2 + 2 * width * hidden + 2 * mask * hidden;
    const double queries = static_cast<double>(attention.heads) * attention.headSize;
    const double pairs = 2.0 * attention.kvHeads * attention.headSize;
    const double used = forward.experts > 0 ? forward.expertsPerToken : 1;
    const double between = (used * forward.width + forward.sharedWidth) * (forward.gated ? 3 : 2);
    double split = width * (2 * queries + pairs + between);
    if (plan.recompute == Recompute::None)
        split += (2 * width + 1) * attention.heads * job.sequence;
    return tokens * (whole / spread + split / tensor) * (group.crossAttention ? 1.5 : 1);
}

bool HostUse::fits() const
{
    return available.count() == 0 || std::max(compile, load) <= available;
}

HostUse hostUseOf(const Job& job, const Device& device, const Calibration& fitted)
{
    const auto parameters = static_cast<double>(job.counts.total());
    const bool compiles = job.stage == JobStage::Compile && job.task == Task::Inference;
    const CoreParameters core = coreParameters(job);
    const double shard = (core.weights + core.embedding + core.head) * bytesOf(job.types.weights);
    HostUse use;
    use.compile = bytes(compiles ? fitted.hostCompileCopies * 2 * parameters : 0);
    use.load = bytes(shard);
    use.available = bytes(fitted.hostShare * static_cast<double>(device.hostMemory.count()));
    return use;
}

MemoryUse memoryOf(const Job& job, const Device& device, const Calibration& fitted)
{
    MemoryUse use;
    const CoreParameters core = coreParameters(job);
    setModel(use, job, core);
    if (job.task == Task::Training)
        setTraining(use, job, core);
    else
        setInference(use, job);
    setRuntime(use, job, device, fitted);
    return use;
}

} // namespace atlas
