#include "model/engines/EngineSheet.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr double arraySide = 128;
constexpr std::string_view arrayText = "128 × 128";
constexpr std::uint32_t firstWithCosts = 2;

/// How the keys of an engine's figures start.
std::string_view prefixOf(PartKind engine)
{
    if (engine == PartKind::TensorEngine)
        return "tensor_";
    if (engine == PartKind::VectorEngine)
        return "vector_";
    if (engine == PartKind::ScalarEngine)
        return "scalar_";
    if (engine == PartKind::GpsimdEngine)
        return "gpsimd_";
    return {};
}

bool belongs(const Fact& fact, std::string_view core, PartKind engine)
{
    if (fact.owner != core || fact.ownerKind != EntryKind::NeuronCore)
        return false;
    if (engine == PartKind::SyncEngine)
        return fact.section == "Sequencing";
    return fact.key.starts_with(prefixOf(engine));
}

std::optional<Hertz> clockOf(const NeuronCoreType& core, PartKind engine)
{
    const std::string_view prefix = prefixOf(engine);
    if (prefix.empty())
        return std::nullopt;
    const Figure* const figure = core.figures.find(std::string(prefix) + "clock");
    const auto base = figure == nullptr ? std::nullopt : figure->chosen().base();
    return base ? std::optional(Hertz(*base)) : std::nullopt;
}

/// How many times as much as BF16 the array does, as the widths of its inputs tell.
struct Multiple {
    std::string_view key;
    double factor = 1;
    std::string_view text; ///< what follows the clock in the formula
    std::uint32_t first = 2; ///< generations
    std::uint32_t last = 4;
};

constexpr auto multiples = std::to_array<Multiple>({
    {"tensor_bf16", 1, "", 2, 4},
    {"tensor_fp8", 1, "", 2, 2},
    {"tensor_fp8", 2, " × 2", 3, 3},
    {"tensor_mxfp8", 4, " × 4", 4, 4},
    {"tensor_fp32", 0.25, " × 1/4", 2, 4},
    {"tensor_sparse", 4, " × 4", 3, 4},
});

PeakRate
peakOf(const FigureDefinition& definition, const NeuronCoreType& core, std::optional<Hertz> clock)
{
    PeakRate peak{.key = definition.key, .label = definition.label, .formula = {}};
    if (const Figure* const figure = core.figures.find(definition.key))
        peak.documented = *figure;
    const std::uint32_t generation = generationOf(core.name).value_or(0);
    const auto* const known = std::ranges::find_if(multiples, [&](const Multiple& multiple) {
        return multiple.key == definition.key && generation >= multiple.first
            && generation <= multiple.last;
    });
    const Figure* const array = core.figures.find("tensor_array");
    const bool square = array != nullptr && array->chosen().asWritten() == arrayText;
    if (known == multiples.end() || !clock || !square)
        return peak;
    const FormattedQuantity frequency = formatQuantity(clock->value(), Dimension::Frequency);
    peak.formula =
        fmt::format("2 × {} × {} {}{}", arrayText, frequency.number, frequency.unit, known->text);
    peak.computed = FlopsPerSecond(2 * arraySide * arraySide * clock->value() * known->factor);
    return peak;
}

bool isPeak(const FigureDefinition& definition)
{
    return definition.key.starts_with("tensor_") && definition.dimension == Dimension::FloatCompute;
}

std::vector<PeakRate>
peaksOf(const Catalog& catalog, const NeuronCoreType& core, std::optional<Hertz> clock)
{
    std::vector<PeakRate> peaks;
    for (const FigureDefinition& definition : catalog.definitions()) {
        if (!isPeak(definition))
            continue;
        PeakRate peak = peakOf(definition, core, clock);
        if (peak.documented || peak.computed)
            peaks.push_back(std::move(peak));
    }
    return peaks;
}

bool computes(PartKind engine)
{
    return engine != PartKind::SyncEngine;
}

template<typename Row>
bool isOf(const Row& row, PartKind engine)
{
    return row.engine ? *row.engine == engine : computes(engine);
}

/// A row of costs without an engine is none of the tensor engine's: it copies.
std::vector<TimedCost> costsOf(PartKind engine, std::optional<Hertz> clock, const Work& work)
{
    std::vector<TimedCost> costs;
    for (const InstructionCost& row : instructionCosts()) {
        if (!isOf(row, engine) || (!row.engine && engine == PartKind::TensorEngine))
            continue;
        TimedCost timed{.cost = row, .cycles = row.cost(work), .duration = {}};
        if (clock)
            timed.duration = timed.cycles / *clock;
        costs.push_back(timed);
    }
    return costs;
}

std::unexpected<Problem>
unknown(std::string_view what, std::string_view word, const std::vector<std::string>& known)
{
    const std::vector<std::string> near = nearestNames(word, known);
    return std::unexpected(Problem{
        .where = fmt::format("“{}”", word),
        .what = near.empty()
            ? fmt::format("there is no such {}; there are {}", what, fmt::join(known, ", "))
            : fmt::format(
                  "there is no such {}; did you mean {}? There are {}",
                  what,
                  alternatives(near),
                  fmt::join(known, ", "))});
}

} // namespace

std::optional<std::uint32_t> generationOf(std::string_view core)
{
    constexpr std::string_view start = "NeuronCore-v";
    if (!core.starts_with(start))
        return std::nullopt;
    const std::string_view digits = core.substr(start.size());
    std::uint32_t generation = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), generation);
    const bool whole = error == std::errc() && end == digits.data() + digits.size();
    return whole ? std::optional(generation) : std::nullopt;
}

std::vector<PartKind> enginesOf(const NeuronCoreType& core)
{
    std::vector<PartKind> engines;
    for (const PartKind kind :
         {PartKind::TensorEngine,
          PartKind::VectorEngine,
          PartKind::ScalarEngine,
          PartKind::GpsimdEngine,
          PartKind::SyncEngine}) {
        if (std::ranges::find(core.parts, kind) != core.parts.end())
            engines.push_back(kind);
    }
    return engines;
}

EngineSheet
engineSheet(const Catalog& catalog, const NeuronCoreType& core, PartKind engine, const Work& work)
{
    EngineSheet sheet{.core = core.name, .engine = engine};
    for (const Fact& fact : listFacts(catalog)) {
        if (belongs(fact, core.name, engine))
            sheet.facts.push_back(fact);
    }
    sheet.clock = clockOf(core, engine);
    if (engine == PartKind::TensorEngine)
        sheet.peaks = peaksOf(catalog, core, sheet.clock);
    // The kernel interface, whose reference has the costs and limits, starts with NeuronCore-v2.
    const std::uint32_t generation = generationOf(core.name).value_or(0);
    if (generation < firstWithCosts)
        return sheet;
    for (const TileLimit& limit : tileLimits()) {
        if (isOf(limit, engine) && limit.firstGeneration <= generation)
            sheet.limits.push_back(limit);
    }
    for (const FastMode& mode : fastModes()) {
        if (mode.engine == engine && mode.firstGeneration <= generation)
            sheet.fastModes.push_back(mode);
    }
    sheet.costs = costsOf(engine, sheet.clock, work);
    return sheet;
}

Result<EngineSheet> findEngineSheet(
    const Catalog& catalog, std::string_view core, std::string_view engine, const Work& work)
{
    std::vector<std::string> names;
    for (const auto& type : catalog.cores())
        names.push_back(type->name);
    auto type = catalog.findCore(core);
    if (type == nullptr)
        type = catalog.findCore(fmt::format("NeuronCore-{}", core));
    if (type == nullptr)
        return unknown("NeuronCore", core, names);
    const std::vector<PartKind> engines = enginesOf(*type);
    const auto kind = findPartKind(engine);
    if (kind && std::ranges::find(engines, *kind) != engines.end())
        return engineSheet(catalog, *type, *kind, work);
    std::vector<std::string> words;
    words.reserve(engines.size());
    for (const PartKind each : engines)
        words.emplace_back(wordOf(each));
    return unknown(fmt::format("engine in {}", type->name), engine, words);
}

} // namespace atlas
