#include "model/layout/AssemblyPlan.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace atlas {

namespace {

Rect scaled(const Rect& inner, double scale, const Rect& around)
{
    return {
        around.x + inner.x * scale,
        around.y + inner.y * scale,
        inner.width * scale,
        inner.height * scale};
}

} // namespace

AssemblyPlan planOf(const Assembly& assembly, double height)
{
    if (assembly.count(PartKind::NeuronCore) > 0)
        return planChip(assembly, height);
    if (assembly.find(PartKind::TensorEngine) || assembly.find(PartKind::Sbuf))
        return planCore(assembly, height);
    if (assembly.find(PartKind::Sequencer) || assembly.find(PartKind::GpsimdProcessor))
        return planEngine(assembly, height);
    return planColumns(assembly, height);
}

Rect RowPlan::row(std::uint32_t number) const
{
    const double y = number / perBand * bandStep + number % perBand * step;
    return {left, y, planWidth - left, rowHeight};
}

Rect RowPlan::band(std::uint32_t number) const
{
    return {left, number * bandStep, planWidth - left, step * (perBand - 1) + rowHeight};
}

RowPlan planRows(const Assembly& memory, double height)
{
    constexpr double rowGap = 0.12; ///< of a step
    constexpr double bandGap = 2.5;
    constexpr std::uint32_t unnamedBands = 4;
    constexpr double nameWidth = 70;
    const auto rows = static_cast<std::uint32_t>(memory.parts.size());
    RowPlan plan;
    plan.perBand = std::clamp(memory.perBand, 1U, std::max(rows, 1U));
    plan.bands = (rows + plan.perBand - 1) / plan.perBand;
    plan.left = plan.bands > unnamedBands ? nameWidth : 0;
    plan.step = height / (rows + bandGap * (plan.bands - 1) - rowGap);
    plan.bandStep = plan.step * (plan.perBand + bandGap);
    plan.rowHeight = plan.step * (1 - rowGap);
    return plan;
}

AssemblyPlan planColumns(const Assembly& alike, double height)
{
    if (alike.perBand > 1) {
        const RowPlan rows = planRows(alike, height);
        AssemblyPlan plan;
        plan.height = height;
        for (std::uint32_t i = 0; i < alike.parts.size(); ++i)
            plan.boxes.push_back(rows.row(i));
        return plan;
    }
    constexpr double gapShare = 0.08; ///< of a column or a row
    AssemblyPlan plan;
    plan.height = height;
    const auto count = static_cast<std::uint32_t>(alike.parts.size());
    const std::uint32_t rows = std::clamp(alike.perColumn, 1U, std::max(count, 1U));
    const std::uint32_t columns = std::max((count + rows - 1) / rows, 1U);
    // As many gaps as columns less one; the last column ends at the edge.
    const double stepX = planWidth / (columns - gapShare);
    const double stepY = height / (rows - gapShare);
    for (std::uint32_t i = 0; i < count; ++i)
        plan.boxes.push_back(
            {i / rows * stepX, i % rows * stepY, stepX * (1 - gapShare), stepY * (1 - gapShare)});
    return plan;
}

namespace {

constexpr double sequencerShare = 0.14; ///< of the height of what is inside an engine
constexpr double patternShare = 0.8;

} // namespace

Rect patternRoom(double height)
{
    return {0, 0, planWidth, height * patternShare};
}

AssemblyPlan planEngine(const Assembly& engine, double height)
{
    AssemblyPlan plan;
    plan.height = height;
    plan.boxes.resize(engine.parts.size());
    if (const auto sequencer = engine.find(PartKind::Sequencer))
        plan.boxes[*sequencer] = {
            0, height * (1 - sequencerShare), planWidth, height * sequencerShare};
    constexpr std::uint32_t columns = 2;
    constexpr double gap = 40;
    const std::uint32_t processors = engine.count(PartKind::GpsimdProcessor);
    const std::uint32_t rows = (processors + columns - 1) / columns;
    const Rect room = patternRoom(height);
    for (std::uint32_t i = 0; i < processors; ++i) {
        const double width = (room.width - gap) / columns;
        const double step = room.height / rows;
        const double rowGap = std::min(gap, step * 0.2);
        if (const auto part = engine.find(PartKind::GpsimdProcessor, i))
            plan.boxes[*part] = {
                i % columns * (width + gap), i / columns * step, width, step - rowGap};
    }
    return plan;
}

Rect insideOf(PartKind kind, const Rect& box)
{
    if (kind == PartKind::NeuronCore)
        return box;
    if (kind == PartKind::PsumBank || kind == PartKind::DmaEngine) {
        // The name stands above.
        constexpr double head = 0.24;
        const double edge = std::min(box.width, box.height) * 0.08;
        return {
            box.x + edge,
            box.y + box.height * head,
            box.width - 2 * edge,
            box.height * (1 - head) - edge};
    }
    if (isEngine(kind)) {
        // Between the name and the figures.
        constexpr double side = 0.07;
        constexpr double head = 0.18;
        constexpr double foot = 0.29;
        return {
            box.x + box.width * side,
            box.y + box.height * head,
            box.width * (1 - 2 * side),
            box.height * (1 - head - foot)};
    }
    // A memory or a group of engines: its name stands at the left, its parts at the right.
    constexpr double namesShare = 0.2;
    constexpr double inset = 0.14;
    const double left = box.width * namesShare;
    const double edge = box.height * inset;
    return {box.x + left, box.y + edge, box.width - left - edge, box.height - 2 * edge};
}

Rect placeOf(const Assembly& chip, const PartPath& path, const Rect& around)
{
    Rect place = around;
    const Assembly* assembly = &chip;
    for (std::size_t i = 0; i < path.size(); ++i) {
        assert(assembly != nullptr && path[i] < assembly->parts.size());
        const double scale = place.width / planWidth;
        const AssemblyPlan plan = planOf(*assembly, place.height / scale);
        const Rect box = scaled(plan.boxes[path[i]], scale, place);
        const Part& part = assembly->parts[path[i]];
        place = i + 1 < path.size() ? insideOf(part.kind, box) : box;
        assembly = part.inside.get();
    }
    return place;
}

std::vector<Rect> placesOf(const PartTable& parts, const Rect& around)
{
    std::vector<Rect> places(parts.size());
    const auto fill = [&](const Assembly& assembly, std::optional<PartId> of, const Rect& room) {
        const double scale = room.width / planWidth;
        const AssemblyPlan plan = planOf(assembly, room.height / scale);
        for (std::uint32_t i = 0; i < plan.boxes.size(); ++i)
            places[parts.child(of, i).index] = scaled(plan.boxes[i], scale, room);
    };
    fill(parts.chip(), std::nullopt, around);
    // Parents come before their parts.
    for (PartId id{0}; id.index < parts.size(); ++id.index) {
        const Part& part = parts.part(id);
        if (part.inside)
            fill(*part.inside, id, insideOf(part.kind, places[id.index]));
    }
    return places;
}

PartPath partUnder(const Assembly& chip, Point point, const Rect& around, double leastWidth)
{
    PartPath path;
    Rect place = around;
    const Assembly* assembly = &chip;
    while (assembly != nullptr) {
        const double scale = place.width / planWidth;
        const AssemblyPlan plan = planOf(*assembly, place.height / scale);
        const auto found = std::ranges::find_if(plan.boxes, [&](const Rect& box) {
            const Rect on = scaled(box, scale, place);
            return on.contains(point) && std::min(on.width, on.height) >= leastWidth;
        });
        if (found == plan.boxes.end())
            return path;
        const auto index = static_cast<std::uint32_t>(found - plan.boxes.begin());
        path.push_back(index);
        const Part& part = assembly->parts[index];
        place = insideOf(part.kind, scaled(*found, scale, place));
        assembly = part.inside.get();
    }
    return path;
}

} // namespace atlas
