#include "model/drawing/PartShapes.h"

#include "model/drawing/Interior.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <span>
#include <utility>

namespace atlas {

namespace {

constexpr double inset = 14; ///< of texts in a part
constexpr float radius = 6;
constexpr double stripe = 7; ///< at the top of an engine, at the left of a memory
constexpr double leastText = 9; ///< pixels

/// The value of a figure in the product's unit: "24 MiB"; empty when it is not documented.
std::string shown(const Figures& figures, std::string_view key)
{
    const Figure* const figure = figures.find(key);
    if (figure == nullptr)
        return {};
    const FormattedQuantity value = figure->chosen().shown();
    return value.unit.empty() ? value.number : fmt::format("{} {}", value.number, value.unit);
}

/// A figure and the word that is written behind it.
struct Line {
    std::string_view key;
    std::string_view word;
    std::string_view otherwise; ///< the figure that is written where the first is not documented
};

/// What is written into an engine, the first of it larger.
std::span<const Line> engineLines(PartKind kind)
{
    static constexpr auto tensor =
        std::to_array<Line>({{"tensor_array", ""}, {"tensor_bf16", "BF16"}, {"tensor_clock", ""}});
    static constexpr auto vector = std::to_array<Line>(
        {{"vector_lanes", spoken("lanes"), "vector_width"},
         {"vector_fp32", "FP32"},
         {"vector_clock", ""}});
    static constexpr auto scalar = std::to_array<Line>(
        {{"scalar_lanes", spoken("lanes"), "scalar_width"},
         {"scalar_fp32", "FP32"},
         {"scalar_clock", ""}});
    static constexpr auto gpsimd = std::to_array<Line>(
        {{"gpsimd_processors", spoken("processors")},
         {"gpsimd_vector_bits", spoken("bits wide")},
         {"gpsimd_clock", ""}});
    if (kind == PartKind::TensorEngine)
        return tensor;
    if (kind == PartKind::VectorEngine)
        return vector;
    if (kind == PartKind::ScalarEngine)
        return scalar;
    return kind == PartKind::GpsimdEngine ? std::span<const Line>(gpsimd) : std::span<const Line>();
}

/// "Tensor engine" as its box says it: "Tensor".
std::string shortName(PartKind kind)
{
    const std::string_view name = nameOf(kind);
    return translated(name.substr(0, name.find(' ')));
}

struct Cells {
    std::uint32_t columns = 0;
    std::uint32_t rows = 0;
};

/// The shape of an engine's work: a grid of processing elements, lanes.
Cells patternOf(PartKind engine)
{
    if (engine == PartKind::TensorEngine)
        return {16, 16};
    if (engine == PartKind::VectorEngine || engine == PartKind::ScalarEngine)
        return {1, 16};
    return {};
}

} // namespace

bool PartShapes::readable(TextClass style) const
{
    return textStyle(style).size * m_context.pixelsPerUnit >= leastText;
}

TextClass PartShapes::nameStyle() const
{
    return readable(TextClass::PartTitle) ? TextClass::PartTitle : TextClass::PartName;
}

std::string PartShapes::core(std::string_view key) const
{
    return m_context.assembly.core ? shown(m_context.assembly.core->figures, key) : std::string();
}

std::string PartShapes::chip(std::string_view key) const
{
    return m_context.assembly.chip ? shown(m_context.assembly.chip->figures, key) : std::string();
}

double PartShapes::line(const std::string& text, TextClass style, const Rect& box, double y)
{
    const double x = box.x + inset;
    return m_pen.writeWhole(text, style, {{x, Pen::baselineAt(y, style)}, box.width - 1.5 * inset});
}

bool PartShapes::center(const std::string& text, const Rect& box)
{
    constexpr auto styles = std::to_array<TextClass>(
        {TextClass::Core,
         TextClass::PlanNote,
         TextClass::PlanTitle,
         TextClass::PartTitle,
         TextClass::PartName});
    return std::ranges::any_of(styles, [&](TextClass style) {
        const Pen::Place place{
            {box.center().x, Pen::baselineAt(box.center().y, style)},
            box.width * 0.9,
            Align::Center};
        return readable(style) && textStyle(style).size <= box.height * 0.75
            && m_pen.writeWhole(text, style, place) > 0;
    });
}

void PartShapes::draw(const Part& part, const Rect& box, bool open)
{
    if (part.kind == PartKind::NeuronCore)
        drawCore(part, box, open);
    else if (isEngine(part.kind))
        drawEngine(part.kind, box);
    else if (part.kind == PartKind::Sbuf || part.kind == PartKind::Psum)
        drawMemory(part.kind, box, open);
    else if (part.kind == PartKind::MemoryStack)
        drawStack(part, box);
    else if (part.kind == PartKind::DmaEngines)
        drawDmaEngines(part, box);
    else if (part.inside)
        drawAlike(part, box, open);
    else
        drawSmall(part, box);
}

void PartShapes::drawChipHead()
{
    const Rect whole = m_context.plan.bounds();
    m_pen.box(
        {7, 12, 7, whole.height - 24},
        BoxClass::KindStripe,
        3,
        m_context.assembly.chip ? chipRole(m_context.assembly.chip->name) : Role::GenericChip);
    const Rect& place = m_context.plan.title;
    const bool near = readable(TextClass::PlanNote);
    const TextClass style = near ? TextClass::Title : nameStyle();
    const double y = place.center().y;
    const double taken = m_pen.writeWhole(
        phrase("Chip {}", m_context.number),
        style,
        {{place.x, Pen::baselineAt(y, style)}, place.width});
    if (near)
        m_pen.writeWhole(
            m_context.assembly.name,
            TextClass::PlanNote,
            {{place.x + taken + 10, Pen::baselineAt(y, TextClass::PlanNote)},
             place.width - taken - 10});
    if (const auto first = m_context.assembly.find(PartKind::CcCore, 0); near && first) {
        const double right = m_context.plan.boxes[*first].x - 8;
        const double room = right - place.x - taken - 20
            - m_pen.width(m_context.assembly.name, TextClass::PlanNote);
        m_pen.writeWhole(
            phrase("CC-cores"),
            TextClass::PartNote,
            {{right, Pen::baselineAt(y, TextClass::PartNote)}, room, Align::Right});
    }
}

void PartShapes::drawLogicalCores()
{
    const std::vector<Rect>& frames = m_context.plan.logicalCores;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Rect& frame = frames[i];
        const std::size_t number = m_context.firstCore / m_context.assembly.coresPerLogical + i;
        m_pen.under(frame, BoxClass::LogicalCore, 10);
        const Rect head{frame.x, frame.y, frame.width, logicalCoreHead};
        const std::string name = phrase("Logical core {}", number);
        constexpr TextClass style = TextClass::PlanTitle;
        const Pen::Place place{
            {head.center().x, Pen::baselineAt(head.center().y, style)},
            head.width - 12,
            Align::Center};
        const bool written = readable(style) && m_pen.writeWhole(name, style, place) > 0;
        if (!written && !center(name, head))
            center(fmt::to_string(number), head);
    }
}

void PartShapes::drawCoreHead()
{
    const Rect& place = m_context.plan.title;
    const double y = place.center().y;
    const double taken = m_pen.writeWhole(
        fmt::format("NeuronCore {}", m_context.number),
        nameStyle(),
        {{place.x, Pen::baselineAt(y, nameStyle())}, place.width});
    m_pen.writeWhole(
        m_context.assembly.name,
        TextClass::PartNote,
        {{place.x + taken + inset, Pen::baselineAt(y, TextClass::PartNote)},
         place.width - taken - 2 * inset});
}

void PartShapes::drawCore(const Part& part, const Rect& box, bool open)
{
    m_pen.box(box, BoxClass::Part, 8, Role::BoxEdge);
    const std::uint32_t number = m_context.firstCore + part.number;
    if (!open && !center(fmt::format("NeuronCore {}", number), box))
        center(fmt::to_string(number), box);
}

void PartShapes::drawEngine(PartKind kind, const Rect& box)
{
    const Role role = partRole(kind);
    m_pen.box(box, BoxClass::Part, radius, role);
    m_pen.box({box.x, box.y, box.width, stripe}, BoxClass::KindStripe, 3, role);
    const Rect room = insideOf(kind, box);
    // A name is no taller than the head that it stands in.
    const double head = room.y - box.y - stripe / 2;
    const double y = (box.y + stripe + room.y) / 2 + 2;
    const auto fits = [&](TextClass style) { return textStyle(style).size <= head + 4; };
    TextClass style = nameStyle();
    for (const TextClass smaller : {TextClass::PartTitle, TextClass::PartFigure})
        style = fits(style) || !readable(smaller) ? style : smaller;
    if (line(shortName(kind), style, box, y) == 0)
        line(shortName(kind), TextClass::PartTitle, box, y);
    const double middle = (room.bottom() + box.bottom()) / 2;
    if (kind == PartKind::SyncEngine)
        line(phrase("control"), TextClass::PartNote, box, middle);
    else
        drawFigures(kind, box, middle);
}

/// What is known of an engine, line by line; seen from far away the first line in a larger type.
void PartShapes::drawFigures(PartKind kind, const Rect& box, double middle)
{
    constexpr double lineHeight = 26;
    std::vector<std::string> texts;
    for (const Line& each : engineLines(kind)) {
        const std::string value = core(each.key);
        const std::string other = core(each.otherwise);
        if (!value.empty())
            texts.push_back(
                each.word.empty() ? value : fmt::format("{} {}", value, translated(each.word)));
        else if (!other.empty())
            texts.push_back(other);
    }
    const bool near = readable(TextClass::PartFigure);
    if (texts.empty() || (!near && line(texts.front(), TextClass::PartTitle, box, middle) > 0))
        return;
    // Below the pattern there is room for so many lines; half a line may reach into it.
    const double room = 2 * (box.bottom() - middle) / lineHeight;
    texts.resize(std::min(texts.size(), static_cast<std::size_t>(std::max(room + 0.3, 1.0))));
    double y = middle - lineHeight * (static_cast<double>(texts.size()) - 1) / 2;
    TextClass style = TextClass::PartFigure;
    for (const std::string& each : texts) {
        if (line(each, style, box, y) == 0)
            line(each, TextClass::PartNote, box, y);
        style = TextClass::PartNote;
        y += lineHeight;
    }
}

void PartShapes::drawPattern(PartKind engine, const Rect& room)
{
    constexpr double gapShare = 0.15;
    const Cells cells = patternOf(engine);
    const std::string_view known = engine == PartKind::TensorEngine ? "tensor_array" : "sequencers";
    if (cells.rows == 0 || core(known).empty())
        return;
    const bool square = cells.columns > 1;
    const double height = room.height;
    const double width = square ? std::min(room.width, height) : room.width;
    const double stepX = width / cells.columns;
    const double stepY = (square ? width : height) / cells.rows;
    const double gap = std::min(stepX, stepY) * gapShare;
    for (std::uint32_t i = 0; i < cells.rows * cells.columns; ++i)
        m_pen.box(
            {room.x + i % cells.columns * stepX,
             room.y + i / cells.columns * stepY,
             stepX - gap,
             stepY - gap},
            BoxClass::PartRow,
            0,
            partRole(engine));
}

void PartShapes::drawMemory(PartKind kind, const Rect& box, bool open)
{
    const Role role = partRole(kind);
    const bool psum = kind == PartKind::Psum;
    const std::string word = psum ? "psum" : "sbuf";
    m_pen.box(box, BoxClass::Part, radius, role);
    m_pen.box({box.x, box.y, stripe, box.height}, BoxClass::KindStripe, 3, role);
    const std::string size = core(word);
    const std::string partitions = core(word + "_partitions");
    const std::string each = core(word + "_per_partition");
    // Of NeuronCore-v1 the pages know an on-chip memory, not its name or size.
    const std::string name = !psum && size.empty() ? "SRAM" : translated(nameOf(kind));
    const double share = open ? insideOf(kind, box).x - box.x : box.width;
    const Rect text{box.x + stripe, box.y, share - stripe, box.height};
    const double middle = box.center().y;
    if (!readable(TextClass::PartFigure)) {
        line(name, nameStyle(), text, middle);
        return;
    }
    std::vector<std::pair<std::string, TextClass>> lines;
    lines.emplace_back(name, TextClass::PartTitle);
    lines.emplace_back(size.empty() ? phrase("size not documented") : size, TextClass::PartFigure);
    if (!partitions.empty() && !each.empty())
        lines.emplace_back(fmt::format("{} × {}", partitions, each), TextClass::PartNote);
    constexpr double lineHeight = 28;
    const auto most = static_cast<std::size_t>(std::max(box.height / lineHeight, 1.0));
    const bool low = most < 3;
    lines.resize(std::min(lines.size(), most));
    if (lines.size() == 1) { // a low box: its size stands beside its name
        const double taken = line(name, TextClass::PartTitle, text, middle);
        if (taken > 0 && !size.empty())
            line(
                size,
                TextClass::PartNote,
                {text.x + taken + 4, text.y, text.width - taken - 4, text.height},
                middle);
        return;
    }
    double y = low ? middle - lineHeight / 2 : middle - lineHeight;
    for (const auto& [words, style] : lines) {
        // A smaller type in the middle stands a little lower.
        line(words, style, text, !low && style == TextClass::PartFigure ? y + 2 : y);
        y += lineHeight;
    }
}

void PartShapes::drawStack(const Part& part, const Rect& box)
{
    m_pen.box(box, BoxClass::Part, radius, Role::Memory);
    m_pen.box({box.x, box.y, stripe, box.height}, BoxClass::KindStripe, 3, Role::Memory);
    const std::string type = chip("device_memory_type");
    const std::string name = fmt::format("{} {}", type, part.number);
    const Rect text{box.x + stripe, box.y, box.width - stripe, box.height};
    const double middle = box.center().y;
    if (!readable(TextClass::PlanTitle)) {
        line(name, nameStyle(), text, middle);
        return;
    }
    std::vector<std::pair<std::string, TextClass>> lines;
    lines.emplace_back(
        type == "HBM" ? phrase("{} stack {}", type, part.number)
                      : phrase("{} channel {}", type, part.number),
        TextClass::PlanTitle);
    const std::string size = chip("memory_per_stack");
    lines.emplace_back(size.empty() ? phrase("size not documented") : size, TextClass::PlanTitle);
    const std::string rate = chip("device_memory_bandwidth");
    if (!rate.empty())
        lines.emplace_back(phrase("{} for all {}", rate, part.alike), TextClass::PlanNote);
    constexpr double lineHeight = 26;
    constexpr double padding = 4;
    const auto room = static_cast<std::size_t>((box.height - 2 * padding) / (lineHeight - 3));
    lines.resize(std::min(lines.size(), std::max(room, std::size_t{1})));
    const double step =
        std::min(lineHeight, (box.height - 2 * padding) / static_cast<double>(lines.size()));
    double y = middle - step * (static_cast<double>(lines.size()) - 1) / 2;
    for (const auto& [words, style] : lines) {
        line(words, style, text, y);
        y += step;
    }
}

void PartShapes::drawDmaEngines(const Part& part, const Rect& box)
{
    m_pen.box(box, BoxClass::Part, radius, partRole(part.kind));
    const Rect room{box.x, box.y, insideOf(part.kind, box).x - box.x, box.height};
    for (const TextClass style : {TextClass::PlanTitle, TextClass::PlanNote, TextClass::Core}) {
        const Pen::Place place{
            {room.x + 8, Pen::baselineAt(room.center().y, style)}, room.width - 12};
        if (m_pen.writeWhole(translated(nameOf(part.kind)), style, place) > 0
            || m_pen.writeWhole("DMA", style, place) > 0)
            return;
    }
}

void PartShapes::drawAlike(const Part& part, const Rect& box, bool open)
{
    m_pen.box(box, BoxClass::PartCell, radius, partRole(part.kind));
    const Rect inside = insideOf(part.kind, box);
    const Rect head = open ? Rect{box.x, box.y, box.width, inside.y - box.y} : box;
    if (part.kind == PartKind::PsumBank && center(phrase("bank {}", part.number), head))
        return;
    center(fmt::to_string(part.number), head);
}

void PartShapes::drawSmall(const Part& part, const Rect& box)
{
    const bool cell = part.kind == PartKind::GpsimdProcessor || part.kind == PartKind::DmaRing;
    std::string name = fmt::to_string(part.number);
    if (part.kind == PartKind::CcCore)
        name = fmt::format("CC {}", part.number);
    else if (part.kind == PartKind::Dge)
        name = "DGE";
    else if (part.kind == PartKind::Sequencer)
        name = phrase("sequencer");
    else if (part.kind == PartKind::Semaphores)
        name = phrase("{} semaphores", core("semaphores"));
    else if (part.kind == PartKind::HostPort)
        name = phrase("{} to the host", chip("host_interface"));
    const bool named = center(name, box);
    // Alone in its engine and without a number: an empty box would say nothing.
    if (!named && part.kind == PartKind::Sequencer)
        return;
    m_pen.box(box, cell ? BoxClass::PartCell : BoxClass::Part, 4, partRole(part.kind));
    if (!named)
        center(fmt::to_string(part.number), box);
}

void PartShapes::drawNotes()
{
    const Rect& room = m_context.plan.notes;
    if (room.isEmpty())
        return;
    const double step = room.height / static_cast<double>(m_context.assembly.exclusions.size() + 1);
    double y = room.y + step / 2;
    line(phrase("Take turns"), TextClass::PartFigure, room, y);
    for (const PartExclusion& exclusion : m_context.assembly.exclusions) {
        y += step;
        const auto name = [&](std::uint32_t part) {
            return shortName(m_context.assembly.parts[part].kind);
        };
        line(
            phrase(
                "{}, {} on {}",
                name(exclusion.first),
                name(exclusion.second),
                name(exclusion.memory)),
            TextClass::PartNote,
            room,
            y);
    }
}

} // namespace atlas
