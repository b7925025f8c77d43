#include "model/simulation/neuroncore/Roofline.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <cassert>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::string_view deviceMemory = "device memory";
constexpr std::string_view dmaEngines = "DMA engines";

/// What a target is made of.
struct Subject {
    std::string name;
    std::shared_ptr<const NeuronCoreType> core;
    std::shared_ptr<const ChipType> chip; ///< null when no chip has the NeuronCore
    std::shared_ptr<const InstanceType> machine; ///< null for a chip or NeuronCore
    std::uint32_t chips = 1;
    bool whole = true; ///< a chip or machine, not NeuronCores of one
    double cores = 1;
};

std::uint32_t coresOfChip(const Subject& subject)
{
    return subject.chip ? subject.chip->figures.count("neuroncores").value_or(1) : 1;
}

std::string howOf(const Figure& figure)
{
    const Reading& reading = figure.chosen();
    return reading.note.empty() ? reading.asWritten()
                                : fmt::format("{}: {}", reading.asWritten(), reading.note);
}

std::string rateText(double rate, Dimension dimension)
{
    const FormattedQuantity shown = formatQuantity(rate, dimension);
    return shown.number + " " + shown.unit;
}

/// A figure of one NeuronCore for all of them.
template<typename Roof, typename Rate>
Roof timesCores(Roof roof, Rate each, double cores, Dimension dimension)
{
    roof.rate = Rate(each.value() * cores);
    if (cores > 1) {
        roof.how = fmt::format("{} × {}", cores, rateText(each.value(), dimension));
        roof.kind = "derived";
    }
    return roof;
}

/// The key of the chip's figure that a type has, "bf16" for FP16 too.
std::string chipKeyOf(OperandType type)
{
    constexpr std::string_view start = "tensor_";
    return std::string(peakKeyOf(type).substr(start.size()));
}

std::optional<ComputeRoof> documentedRoof(const Figures& figures, OperandType type, double times)
{
    const Figure* const figure = figures.find(chipKeyOf(type));
    const auto rate = figure == nullptr ? std::nullopt : figure->chosen().base();
    if (!rate)
        return std::nullopt;
    return timesCores(
        ComputeRoof{
            .name = std::string(toString(type)),
            .type = type,
            .rate = {},
            .kind = std::string(toString(figure->kind)),
            .how = howOf(*figure),
            .source = figure->chosen().source},
        FlopsPerSecond(*rate),
        times,
        Dimension::FloatCompute);
}

std::optional<ComputeRoof>
coreRoof(const std::vector<PeakRate>& peaks, OperandType type, double cores)
{
    const auto peak = std::ranges::find(peaks, peakKeyOf(type), &PeakRate::key);
    if (peak == peaks.end())
        return std::nullopt;
    const std::optional<Figure>& documented = peak->documented;
    const Figure* const stated = documented ? &*documented : nullptr;
    ComputeRoof roof{.name = std::string(toString(type)), .type = type, .rate = {}};
    if (stated != nullptr)
        roof.source = stated->chosen().source;
    if (const auto computed = peak->computed) {
        roof.kind = "derived";
        roof.how = peak->formula;
        return timesCores(roof, *computed, cores, Dimension::FloatCompute);
    }
    const auto rate = stated == nullptr ? std::nullopt : stated->chosen().base();
    if (!rate)
        return std::nullopt;
    roof.kind = toString(stated->kind);
    roof.how = howOf(*stated);
    return timesCores(roof, FlopsPerSecond(*rate), cores, Dimension::FloatCompute);
}

/// NeuronCore-v1 states BF16 and FP16 alone.
bool hasType(const Subject& subject, OperandType type)
{
    constexpr std::uint32_t firstWithTf32 = 2;
    return type != OperandType::Tf32
        || generationOf(subject.core->name).value_or(0) >= firstWithTf32;
}

std::optional<ComputeRoof>
roofOfType(const Subject& subject, const std::vector<PeakRate>& peaks, OperandType type)
{
    if (!hasType(subject, type))
        return std::nullopt;
    if (subject.whole && subject.machine) {
        if (auto roof = documentedRoof(subject.machine->figures, type, 1))
            return roof;
    }
    if (subject.whole) {
        if (auto roof = documentedRoof(subject.chip->figures, type, subject.chips))
            return roof;
    }
    return coreRoof(peaks, type, subject.cores);
}

void addEngines(Roofline& roofline, const Subject& subject)
{
    for (const auto& [key, name] :
         {std::pair{"vector_fp32", "vector fp32"}, std::pair{"scalar_fp32", "scalar fp32"}}) {
        const Figure* const figure = subject.core->figures.find(key);
        const auto rate = figure == nullptr ? std::nullopt : figure->chosen().base();
        if (!rate)
            continue;
        roofline.compute.push_back(timesCores(
            ComputeRoof{
                .name = name,
                .type = {},
                .rate = {},
                .kind = std::string(toString(figure->kind)),
                .how = howOf(*figure),
                .source = figure->chosen().source},
            FlopsPerSecond(*rate),
            subject.cores,
            Dimension::FloatCompute));
    }
}

std::optional<MemoryRoof> deviceRoof(const Subject& subject)
{
    const auto from = [&](const Figures& figures, double times) -> std::optional<MemoryRoof> {
        const Figure* const figure = figures.find("device_memory_bandwidth");
        const auto rate = figures.rate("device_memory_bandwidth");
        if (figure == nullptr || !rate)
            return std::nullopt;
        MemoryRoof roof{
            .name = std::string(deviceMemory),
            .rate = times * *rate,
            .kind = std::string(toString(figure->kind)),
            .how = howOf(*figure),
            .source = figure->chosen().source};
        if (times != 1) {
            roof.kind = "derived";
            roof.how = times > 1 ? fmt::format("{} × {}", times, figure->chosen().asWritten())
                                 : fmt::format(
                                       "{} for {} NeuronCores, of which this has {}",
                                       figure->chosen().asWritten(),
                                       coresOfChip(subject),
                                       subject.cores);
        }
        return roof;
    };
    if (subject.whole && subject.machine) {
        if (auto roof = from(subject.machine->figures, 1))
            return roof;
    }
    if (!subject.chip)
        return std::nullopt;
    return from(subject.chip->figures, subject.cores / coresOfChip(subject));
}

void addMemories(Roofline& roofline, const Subject& subject)
{
    if (auto roof = deviceRoof(subject))
        roofline.memory.push_back(*std::move(roof));
    for (const auto& [key, name] :
         {std::pair{"dma_core_bandwidth", dmaEngines},
          std::pair{"sbuf_bandwidth", std::string_view("SBUF, order of magnitude")}}) {
        const Figure* const figure = subject.core->figures.find(key);
        const auto rate = subject.core->figures.rate(key);
        if (figure == nullptr || !rate)
            continue;
        roofline.memory.push_back(timesCores(
            MemoryRoof{
                .name = std::string(name),
                .rate = {},
                .kind = std::string(toString(figure->kind)),
                .how = howOf(*figure),
                .source = figure->chosen().source},
            *rate,
            subject.cores,
            Dimension::Rate));
    }
}

std::shared_ptr<const ChipType> chipWith(const Catalog& catalog, std::string_view core)
{
    for (const auto& chip : catalog.chips()) {
        if (chip->core == core)
            return chip;
    }
    return nullptr;
}

Result<Subject> findSubject(const Catalog& catalog, const std::string& target)
{
    Subject subject{.name = target};
    subject.core = catalog.findCore(target);
    if (!subject.core)
        subject.core = catalog.findCore(fmt::format("NeuronCore-{}", target));
    if (subject.core) {
        subject.name = subject.core->name;
        subject.chip = chipWith(catalog, subject.core->name);
        subject.whole = false;
        return subject;
    }
    subject.machine = catalog.findInstance(target);
    subject.chip = catalog.findChip(subject.machine ? subject.machine->chip : target);
    subject.core = subject.chip ? catalog.findCore(subject.chip->core) : nullptr;
    if (subject.core) {
        if (subject.machine)
            subject.chips = subject.machine->figures.count("chips").value_or(1);
        subject.cores = double{1} * subject.chips * coresOfChip(subject);
        return subject;
    }
    std::vector<std::string> names;
    for (const auto& core : catalog.cores())
        names.push_back(core->name);
    for (const auto& chip : catalog.chips())
        names.push_back(chip->name);
    for (const auto& machine : catalog.instances())
        names.push_back(machine->name);
    const std::vector<std::string> near = nearestNames(target, names);
    return std::unexpected(Problem{
        .where = fmt::format("“{}”", target),
        .what = near.empty()
            ? "there is no NeuronCore, chip or machine of this name; Trainium, trn1.32xlarge and "
              "NeuronCore-v2 are some"
            : fmt::format(
                  "there is no NeuronCore, chip or machine of this name; did you mean {}?",
                  alternatives(near))});
}

Result<void> makeLogical(Subject& subject, std::uint32_t lnc)
{
    const bool logical = subject.chip && subject.chip->figures.find("logical_core_size") != nullptr;
    if (lnc != 1 && (lnc != 2 || !logical))
        return std::unexpected(Problem{
            .where = "lnc",
            .what = fmt::format(
                "{} has no logical NeuronCores of {}; {}",
                subject.name,
                lnc,
                logical ? "1 or 2 work as one" : "each works alone, LNC 1")});
    subject.whole = false;
    subject.cores = lnc;
    return {};
}

double elementBytes(OperandType type)
{
    constexpr double byteBits = 8;
    return storedBits(type) / byteBits;
}

} // namespace

const MemoryRoof& Roofline::slowest() const
{
    assert(!memory.empty());
    return *std::ranges::min_element(memory, {}, &MemoryRoof::rate);
}

double Roofline::ridge(const ComputeRoof& roof) const
{
    return roof.rate.value() / slowest().rate.value();
}

FlopsPerSecond Roofline::attainable(const ComputeRoof& roof, double intensity) const
{
    return std::min(roof.rate, FlopsPerSecond(intensity * slowest().rate.value()));
}

const ComputeRoof* Roofline::roofOf(const LayerOperation& operation, OperandType type) const
{
    const auto found = std::ranges::find_if(compute, [&](const ComputeRoof& roof) {
        return operation.engine.empty() ? roof.type == type : roof.name == operation.engine;
    });
    return found == compute.end() ? nullptr : &*found;
}

Result<Roofline> rooflineOf(const Catalog& catalog, const RooflineQuery& query)
{
    auto subject = findSubject(catalog, query.target);
    if (!subject)
        return std::unexpected(subject.error());
    if (query.lnc) {
        if (const auto logical = makeLogical(*subject, *query.lnc); !logical)
            return std::unexpected(logical.error());
    }
    Roofline roofline{
        .target = subject->name,
        .core = subject->core->name,
        .chip = subject->chip ? subject->chip->name : std::string(),
        .cores = subject->cores};
    const std::vector<PeakRate> peaks =
        engineSheet(catalog, *subject->core, PartKind::TensorEngine, {}).peaks;
    std::vector<std::string> known;
    for (const OperandType type : allOperandTypes()) {
        auto roof = roofOfType(*subject, peaks, type);
        if (!roof)
            continue;
        known.emplace_back(toString(type));
        if (!query.type || *query.type == type)
            roofline.compute.push_back(*std::move(roof));
    }
    if (roofline.compute.empty())
        return std::unexpected(Problem{
            .where = query.type ? std::string(toString(*query.type)) : subject->name,
            .what = fmt::format(
                "no page states such a rate of {}; there are {}",
                subject->name,
                fmt::join(known, ", "))});
    addEngines(roofline, *subject);
    addMemories(roofline, *subject);
    if (roofline.memory.empty())
        return std::unexpected(
            Problem{.where = subject->name, .what = "no page states a bandwidth of its memory"});
    return roofline;
}

std::vector<LayerOperation> operationsOf(const MatmulRequest& request)
{
    constexpr double each = 5;
    const auto m = static_cast<double>(request.m);
    const auto k = static_cast<double>(request.k);
    const auto n = static_cast<double>(request.n);
    const double in = elementBytes(request.type);
    const double out = operandShape(request.type, 0).resultBytes;
    std::vector<LayerOperation> all;
    if (isAttention(request.fusion)) {
        // Both products do the same; a causal one does little more than half of each.
        const double product = flopsOf(request) / 2;
        const double scores = product / (2 * k);
        all = {
            {"scores", product, in * (m * k + n * k) + out * scores, {}},
            {"softmax", each * scores, 2 * out * scores, "vector fp32"},
            {"values", product, out * scores + in * n * k + out * m * k, {}}};
    } else {
        all.push_back({"matmul", 2 * m * k * n, in * (m * k + k * n) + out * m * n, {}});
    }
    if (request.fusion == Fusion::Activation)
        all.push_back({"activation", m * n, 2 * out * m * n, "scalar fp32"});
    if (request.fusion == Fusion::LayerNorm)
        all.push_back({"layer-norm", each * m * n, 2 * out * m * n, "vector fp32"});
    if (request.fusion != Fusion::None)
        all.push_back({"fused", flopsOf(request), leastBytesOf(request), {}});
    return all;
}

} // namespace atlas
