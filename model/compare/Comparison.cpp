#include "model/compare/Comparison.h"

#include "model/compare/MachineRows.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <cmath>

namespace atlas {

namespace {

using Cell = std::shared_ptr<const Figure>;

/// The figures of a subject. The pointer keeps alive what they belong to.
std::shared_ptr<const Figures>
figuresOf(const Catalog& catalog, SubjectKind kind, std::string_view name)
{
    const auto inside = [](const auto& entry) {
        return std::shared_ptr<const Figures>(entry, &entry->figures);
    };
    switch (kind) {
    case SubjectKind::NeuronCore:
        return inside(catalog.findCore(name));
    case SubjectKind::Chip:
        return inside(catalog.findChip(name));
    case SubjectKind::Machine:
        return inside(catalog.findInstance(name));
    }
    return nullptr;
}

std::vector<StatedFigure>
catalogRows(const Catalog& catalog, const std::vector<std::shared_ptr<const Figures>>& subjects)
{
    std::vector<StatedFigure> rows;
    for (const FigureDefinition& definition : catalog.definitions()) {
        StatedFigure row{.definition = definition, .figures = {}};
        for (const auto& figures : subjects) {
            const Figure* const figure = figures->find(definition.key);
            row.figures.push_back(figure != nullptr ? Cell(figures, figure) : nullptr);
        }
        const bool stated =
            std::ranges::any_of(row.figures, [](const Cell& cell) { return cell != nullptr; });
        if (stated && definition.key != priceKey)
            rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<double> baseOf(const Cell& cell)
{
    return cell ? cell->chosen().base() : std::nullopt;
}

/// Rates that were calculated differ in the last digits.
bool nearlyEqual(double a, double b)
{
    constexpr double tolerance = 1e-12;
    return std::abs(a - b) <= tolerance * std::max(std::abs(a), std::abs(b));
}

bool agree(const Figure& a, const Figure& b)
{
    const Reading& first = a.chosen();
    const Reading& second = b.chosen();
    const auto x = first.base();
    const auto y = second.base();
    if (first.upTo != second.upTo || x.has_value() != y.has_value())
        return false;
    if (!x)
        return first.value == second.value;
    return first.unit.dimension == second.unit.dimension && nearlyEqual(*x, *y);
}

Agreement agreementOf(const std::vector<Cell>& cells)
{
    const Figure* first = nullptr;
    bool absent = false;
    for (const Cell& cell : cells) {
        absent = absent || !cell;
        if (!cell)
            continue;
        if (first == nullptr)
            first = cell.get();
        else if (!agree(*first, *cell))
            return Agreement::Different;
    }
    return absent && first != nullptr ? Agreement::Incomplete : Agreement::Same;
}

std::optional<double> ratioOf(const Cell& cell, const Cell& first)
{
    const auto value = baseOf(cell);
    const auto one = baseOf(first);
    if (!value || !one || *one == 0
        || cell->chosen().unit.dimension != first->chosen().unit.dimension)
        return std::nullopt;
    return *value / *one;
}

/// That in which the product shows the smallest number, so that all read as numbers of whole
/// digits.
Unit unitOf(const StatedFigure& row)
{
    std::optional<double> smallest;
    const Reading* reading = nullptr;
    for (const Cell& cell : row.figures) {
        const auto base = baseOf(cell);
        if (!base || *base == 0 || (smallest && *smallest <= *base))
            continue;
        smallest = base;
        reading = &cell->chosen();
    }
    if (reading == nullptr)
        return Unit{};
    return findUnit(reading->shown().unit).value_or(Unit{});
}

ComparisonRow compared(const StatedFigure& row)
{
    ComparisonRow result{
        .key = row.definition.key,
        .label = row.definition.label,
        .section = row.definition.section,
        .unit = unitOf(row),
        .agreement = agreementOf(row.figures),
        .values = {}};
    for (const Cell& cell : row.figures)
        result.values.push_back(
            {.figure = cell,
             .absence = notDocumented,
             .ownDate = {},
             .ratio = ratioOf(cell, row.figures.front())});
    for (std::size_t i = 0; i < row.prices.size(); ++i) {
        const auto& price = row.prices[i];
        result.values[i].absence = price ? notDocumented : noDatedPrice;
        result.values[i].ownDate = price ? price->ownDate : std::string();
    }
    return result;
}

/// Sections in the order in which each appears first.
void groupBySection(std::vector<ComparisonRow>& rows)
{
    std::vector<std::string> sections;
    for (const ComparisonRow& row : rows) {
        if (std::ranges::find(sections, row.section) == sections.end())
            sections.push_back(row.section);
    }
    std::ranges::stable_sort(rows, {}, [&sections](const ComparisonRow& row) {
        return std::ranges::find(sections, row.section) - sections.begin();
    });
}

Checked<void> addMachineRows(
    const Catalog& catalog,
    std::span<const std::string> names,
    std::span<const OwnPrice> own,
    std::vector<StatedFigure>& rows)
{
    auto computed = machineRows(catalog, names);
    if (!computed)
        return std::unexpected(computed.error());
    std::ranges::move(*computed, std::back_inserter(rows));
    std::ranges::move(priceRows(catalog, names, own), std::back_inserter(rows));
    return {};
}

std::span<const std::string_view> mainKeys(SubjectKind kind)
{
    static constexpr auto cores = std::to_array<std::string_view>(
        {"tensor_bf16",
         "tensor_fp32",
         "vector_fp32",
         "scalar_fp32",
         "sbuf",
         "psum",
         "dma_core_bandwidth"});
    static constexpr auto chips = std::to_array<std::string_view>(
        {"bf16",
         "fp32",
         "fp8",
         "device_memory",
         "device_memory_bandwidth",
         "sbuf_total",
         "dma_bandwidth",
         "neuronlink_bandwidth"});
    static constexpr auto machines = std::to_array<std::string_view>(
        {"bf16",
         "fp32",
         "device_memory",
         "device_memory_bandwidth",
         "neuronlink_per_chip",
         "bisection_bandwidth",
         "efa",
         "host_memory"});
    switch (kind) {
    case SubjectKind::NeuronCore:
        return cores;
    case SubjectKind::Chip:
        return chips;
    case SubjectKind::Machine:
        return machines;
    }
    return {};
}

MainFigure mainFigure(const ComparisonRow& row)
{
    MainFigure result{.row = &row, .shares = {}};
    double largest = 0;
    for (std::size_t i = 0; i < row.values.size(); ++i)
        largest = std::max(largest, numberOf(row, i).value_or(0));
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const auto number = numberOf(row, i);
        const bool known = number && largest > 0;
        result.shares.push_back(known ? std::optional(*number / largest) : std::nullopt);
    }
    return result;
}

} // namespace

std::string_view toString(Agreement agreement)
{
    switch (agreement) {
    case Agreement::Same:
        return "same";
    case Agreement::Incomplete:
        return "incomplete";
    case Agreement::Different:
        return "different";
    }
    return "";
}

std::string knownAs(const ComparedValue& value)
{
    if (!value.figure)
        return {};
    return value.ownDate.empty() ? std::string(toString(value.figure->kind))
                                 : phrase("yours, {}", value.ownDate);
}

Checked<Comparison>
compare(const Catalog& catalog, std::span<const std::string> names, std::span<const OwnPrice> own)
{
    const Checked<SubjectKind> kind = checkSubjects(catalog, names);
    if (!kind)
        return std::unexpected(kind.error());
    std::vector<std::shared_ptr<const Figures>> figures;
    figures.reserve(names.size());
    for (const std::string& name : names)
        figures.push_back(figuresOf(catalog, *kind, name));
    std::vector<StatedFigure> rows = catalogRows(catalog, figures);
    if (*kind == SubjectKind::Machine) {
        if (const auto added = addMachineRows(catalog, names, own, rows); !added)
            return std::unexpected(added.error());
    }
    Comparison result{
        .kind = *kind, .subjects = std::vector(names.begin(), names.end()), .rows = {}};
    for (const StatedFigure& row : rows)
        result.rows.push_back(compared(row));
    groupBySection(result.rows);
    return result;
}

std::optional<double> numberOf(const ComparisonRow& row, std::size_t subject)
{
    const auto base = baseOf(row.values[subject].figure);
    return base ? std::optional(*base / row.unit.factor) : std::nullopt;
}

std::string textOf(const ComparisonRow& row, std::size_t subject)
{
    const Cell& cell = row.values[subject].figure;
    if (!cell)
        return {};
    const auto number = numberOf(row, subject);
    const std::string text =
        number ? formatNumber(*number) : translated(std::get<std::string>(cell->chosen().value));
    return cell->chosen().upTo ? phrase("up to {}", text) : text;
}

std::vector<MainFigure> mainFigures(const Comparison& comparison)
{
    std::vector<MainFigure> figures;
    for (const std::string_view key : mainKeys(comparison.kind)) {
        const auto row = std::ranges::find(comparison.rows, key, &ComparisonRow::key);
        if (row == comparison.rows.end())
            continue;
        MainFigure figure = mainFigure(*row);
        const auto known = std::ranges::count_if(
            figure.shares, [](const auto& share) { return share.has_value(); });
        if (known >= 2)
            figures.push_back(std::move(figure));
    }
    return figures;
}

} // namespace atlas
