#include "model/simulation/neuroncore/CoreSpec.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::uint32_t firstWithCosts = 2;

/// Reads figures and notes which were used; the first that is missing becomes the problem.
class FigureDesk {
public:
    FigureDesk(const Catalog& catalog, std::string_view core)
        : m_catalog(catalog)
        , m_core(core)
    {
    }

    [[nodiscard]] double base(const Figures& figures, std::string_view key)
    {
        const Figure* const figure = figures.find(key);
        const auto value = figure == nullptr ? std::nullopt : figure->chosen().base();
        if (!value) {
            if (m_missing.empty())
                m_missing = label(key);
            return 1;
        }
        note(key, *figure, figure->chosen());
        return *value;
    }

    [[nodiscard]] std::uint32_t count(const Figures& figures, std::string_view key)
    {
        return static_cast<std::uint32_t>(base(figures, key));
    }

    [[nodiscard]] Bytes capacity(const Figures& figures, std::string_view key)
    {
        return Bytes(static_cast<std::uint64_t>(base(figures, key)));
    }

    [[nodiscard]] std::optional<Problem> problem() const
    {
        if (m_missing.empty())
            return std::nullopt;
        return Problem{
            .where = m_core,
            .what = fmt::format(
                "it cannot be simulated: no page states “{}”; NeuronCore-v2 and later can",
                m_missing)};
    }

    [[nodiscard]] std::vector<UsedFigure> take() { return std::move(m_used); }

private:
    [[nodiscard]] std::string label(std::string_view key) const
    {
        const FigureDefinition* const definition = m_catalog.findDefinition(key);
        return definition == nullptr
            ? std::string(key)
            : fmt::format("{}: {}", definition->section, definition->label);
    }

    void note(std::string_view key, const Figure& figure, const Reading& reading)
    {
        const FormattedQuantity shown = reading.shown();
        m_used.push_back(
            {.label = label(key),
             .shown = shown.unit.empty() ? shown.number : shown.number + " " + shown.unit,
             .kind = std::string(toString(figure.kind)),
             .source = reading.source});
    }

    const Catalog& m_catalog;
    std::string m_core;
    std::string m_missing;
    std::vector<UsedFigure> m_used;
};

std::shared_ptr<const ChipType> chipWith(const Catalog& catalog, std::string_view core)
{
    std::shared_ptr<const ChipType> found;
    // The last one: Trainium rather than Inferentia2, which states the same.
    for (const auto& chip : catalog.chips()) {
        if (chip->core == core)
            found = chip;
    }
    return found;
}

} // namespace

BytesPerSecond CoreSpec::memoryBandwidth() const
{
    return std::min(static_cast<double>(dmaEngines) * dmaEngineRate, memoryShare);
}

std::optional<FlopsPerSecond> CoreSpec::peak(OperandType type) const
{
    const auto found = std::ranges::find(peaks, peakKeyOf(type), &PeakRate::key);
    return found == peaks.end() ? std::nullopt : found->computed;
}

std::vector<OperandType> CoreSpec::types() const
{
    std::vector<OperandType> known;
    for (const OperandType type : allOperandTypes()) {
        if (peak(type))
            known.push_back(type);
    }
    return known;
}

Result<CoreSpec> coreSpec(const Catalog& catalog, std::string_view core)
{
    const Result<EngineSheet> tensor = findEngineSheet(catalog, core, "tensor", {});
    if (!tensor)
        return std::unexpected(tensor.error());
    const auto type = catalog.findCore(tensor->core);
    const auto chip = chipWith(catalog, type->name);
    CoreSpec spec{.name = type->name, .chip = chip ? chip->name : std::string()};
    spec.generation = generationOf(spec.name).value_or(0);
    FigureDesk desk(catalog, spec.name);
    const Figures& figures = type->figures;
    spec.tensorClock = Hertz(desk.base(figures, "tensor_clock"));
    spec.vectorClock = Hertz(desk.base(figures, "vector_clock"));
    spec.scalarClock = Hertz(desk.base(figures, "scalar_clock"));
    spec.gpsimdClock = Hertz(desk.base(figures, "gpsimd_clock"));
    spec.partitions = desk.count(figures, "sbuf_partitions");
    spec.sbufPerPartition = desk.capacity(figures, "sbuf_per_partition");
    spec.psumBanks = desk.count(figures, "psum_banks");
    spec.psumBankSize = desk.capacity(figures, "psum_bank_size");
    spec.dmaEngines = desk.count(figures, "dma_engines");
    spec.partitionsPerDmaEngine = desk.count(figures, "dma_partitions_per_engine");
    spec.dmaEngineRate = BytesPerSecond(desk.base(figures, "dma_core_bandwidth") / spec.dmaEngines);
    const Figures none;
    const Figures& ofChip = chip ? chip->figures : none;
    const double cores = desk.base(ofChip, "neuroncores");
    spec.memoryShare = BytesPerSecond(desk.base(ofChip, "device_memory_bandwidth") / cores);
    if (auto problem = desk.problem())
        return std::unexpected(*std::move(problem));
    if (spec.generation < firstWithCosts)
        return std::unexpected(
            Problem{.where = spec.name, .what = "no page states what its instructions cost"});
    spec.peaks = tensor->peaks;
    spec.exclusions = type->exclusions;
    spec.figures = desk.take();
    return spec;
}

} // namespace atlas
