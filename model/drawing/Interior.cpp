#include "model/drawing/Interior.h"

#include "model/drawing/PartShapes.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace atlas {

namespace {

/// The width in pixels from which what is inside a part begins to show.
double insideFrom(PartKind kind)
{
    if (kind == PartKind::NeuronCore)
        return 200;
    if (kind == PartKind::DmaEngines)
        return 130;
    return kind == PartKind::Sbuf || kind == PartKind::Psum ? 90 : 56;
}

/// 0 below the width at which a thing begins to show, 1 when it shows whole.
double presenceAt(double pixels, double from, double way = 0.35)
{
    return std::clamp((pixels - from) / (way * from), 0.0, 1.0);
}

/// Cells smaller than this in pixels would only be a grey area.
constexpr double leastCell = 2.2;

class Interior {
public:
    Interior(const PartTable& parts, const InteriorView& view, const TextMeasure& measure)
        : m_parts(parts)
        , m_view(view)
        , m_measure(measure)
    {
    }

    [[nodiscard]] Drawing draw(const InteriorFrame& frame) const;

private:
    [[nodiscard]] Element elementOf(const InteriorFrame& frame, std::uint32_t place) const
    {
        return Element::of(m_view.chip, m_parts.child(frame.of, place));
    }
    [[nodiscard]] std::optional<Inset>
    inset(const InteriorFrame& frame, std::uint32_t place, const Rect& box) const;
    void drawHead(const InteriorFrame& frame, PartShapes& shapes) const;
    [[nodiscard]] Drawing drawRows(const InteriorFrame& frame, const Assembly& memory) const;
    [[nodiscard]] Inset
    rowInset(const InteriorFrame& frame, const RowPlan& plan, const Assembly& memory) const;
    [[nodiscard]] Inset
    numberInset(const InteriorFrame& frame, const RowPlan& plan, const Assembly& memory) const;
    [[nodiscard]] Inset nameInset(const InteriorFrame& frame, const RowPlan& plan) const;

    const PartTable& m_parts;
    const InteriorView& m_view;
    const TextMeasure& m_measure;
};

void drawPaths(Pen& pen, const Assembly& assembly, const AssemblyPlan& plan)
{
    constexpr double bend = 6;
    pen.use(Layer::Base, {});
    for (const AssemblyPlan::Path& path : plan.paths) {
        const PartLink& link = assembly.links[path.link];
        const bool control = assembly.parts[link.to].kind == PartKind::Dge
            || assembly.parts[link.from].kind == PartKind::Dge;
        pen.wire(
            path.points,
            control ? WireClass::Control : WireClass::DataPath,
            bend,
            link.bothWays ? Heads::Both : Heads::End);
    }
}

void Interior::drawHead(const InteriorFrame& frame, PartShapes& shapes) const
{
    if (!frame.of) {
        shapes.drawChipHead();
        return;
    }
    const PartKind kind = m_parts.part(*frame.of).kind;
    if (kind == PartKind::NeuronCore)
        shapes.drawCoreHead();
    else if (isEngine(kind))
        shapes.drawPattern(kind, patternRoom(frame.height));
}

Drawing Interior::draw(const InteriorFrame& frame) const
{
    const Assembly& assembly = frame.of ? *m_parts.part(*frame.of).inside : m_parts.chip();
    if (assembly.perBand > 1)
        return drawRows(frame, assembly);
    const AssemblyPlan plan = planOf(assembly, frame.height);
    Drawing drawing;
    drawing.bounds = plan.bounds();
    Pen pen(drawing, m_measure);
    const std::uint32_t number =
        frame.of ? m_view.firstCore + m_parts.part(*frame.of).number : m_view.chip.index;
    PartShapes shapes(pen, {assembly, plan, m_view.firstCore, frame.pixelsPerUnit, number});
    pen.use(Layer::Base, {});
    for (const Rect& die : plan.dies)
        pen.under(die, BoxClass::Die, 8);
    shapes.drawLogicalCores();
    drawHead(frame, shapes);
    shapes.drawNotes();
    drawPaths(pen, assembly, plan);
    std::vector<Inset> insets;
    for (std::uint32_t i = 0; i < plan.boxes.size(); ++i) {
        const Rect& box = plan.boxes[i];
        const double smaller = std::min(box.width, box.height) * frame.pixelsPerUnit;
        if (box.isEmpty() || smaller < leastCell || !box.intersects(frame.visible))
            continue;
        auto inside = inset(frame, i, box);
        pen.use(Layer::Base, elementOf(frame, i));
        shapes.draw(assembly.parts[i], box, inside.has_value());
        if (inside)
            insets.push_back(std::move(*inside));
    }
    drawing.insets = std::move(insets);
    return drawing;
}

// A memory: bands from far away, in them the rows, and at last the number of each row. Each is a
// drawing on top of the one before, so that it can appear little by little.

constexpr double rowsFrom = 2; ///< pixels of a row
constexpr double numbersFrom = 11;
constexpr double namesFrom = 11; ///< pixels of a band

/// The plan of a layer whose rows are as high as a line of text needs.
constexpr double lineHeight = 20;
constexpr TextClass lineStyle = TextClass::PlanNote;

/// A layer over a plan of rows, in units in which a text fits a row of that height.
Inset textLayer(double rowHeight, double presence)
{
    return {.origin = {0, 0}, .scale = rowHeight / lineHeight, .presence = presence, .drawing = {}};
}

Drawing Interior::drawRows(const InteriorFrame& frame, const Assembly& memory) const
{
    const RowPlan plan = planRows(memory, frame.height);
    const Role role = memory.name == "SBUF" ? Role::Sbuf : Role::Psum;
    Drawing drawing;
    drawing.bounds = {0, 0, planWidth, frame.height};
    Pen pen(drawing, m_measure);
    for (std::uint32_t i = 0; i < plan.bands; ++i) {
        const Rect band = plan.band(i);
        if (band.intersects(frame.visible) && band.height * frame.pixelsPerUnit >= leastCell)
            pen.box(band, BoxClass::PartCell, 2, role);
    }
    const double row = plan.rowHeight * frame.pixelsPerUnit;
    if (row > rowsFrom)
        drawing.insets.push_back(rowInset(frame, plan, memory));
    if (row > numbersFrom)
        drawing.insets.push_back(numberInset(frame, plan, memory));
    else if (plan.left > 0 && plan.band(0).height * frame.pixelsPerUnit > namesFrom)
        drawing.insets.push_back(nameInset(frame, plan));
    return drawing;
}

Inset Interior::rowInset(
    const InteriorFrame& frame, const RowPlan& plan, const Assembly& memory) const
{
    Inset inset{
        .origin = {0, 0},
        .scale = 1,
        .presence = presenceAt(plan.rowHeight * frame.pixelsPerUnit, rowsFrom),
        .drawing = {}};
    Pen pen(inset.drawing, m_measure);
    const Role role = memory.name == "SBUF" ? Role::Sbuf : Role::Psum;
    for (std::uint32_t i = 0; i < memory.parts.size(); ++i) {
        if (!plan.row(i).intersects(frame.visible))
            continue;
        pen.use(Layer::Base, elementOf(frame, i));
        pen.box(plan.row(i), BoxClass::PartRow, 0, role);
    }
    return inset;
}

/// The numbers stand where a row comes into sight, so that they can be read wherever one is.
Inset Interior::numberInset(
    const InteriorFrame& frame, const RowPlan& plan, const Assembly& memory) const
{
    constexpr double besideEdge = 8;
    // Words melt into the panel, not into the row they stand on: they appear at once.
    constexpr double quick = 0.06;
    const double pixels = plan.rowHeight * frame.pixelsPerUnit;
    Inset inset = textLayer(plan.rowHeight, presenceAt(pixels, numbersFrom, quick));
    Pen pen(inset.drawing, m_measure);
    const Part& of = m_parts.part(*frame.of);
    for (std::uint32_t i = 0; i < memory.parts.size(); ++i) {
        const Rect row = plan.row(i);
        if (!row.intersects(frame.visible))
            continue;
        const double left = std::max(row.x, frame.visible.x) / inset.scale + besideEdge;
        const double right = std::min(row.right(), frame.visible.right()) / inset.scale;
        const double y = row.center().y / inset.scale;
        pen.use(Layer::Base, elementOf(frame, i));
        const Pen::Place place{{left, Pen::baselineAt(y, lineStyle)}, right - left};
        const std::string words = of.kind == PartKind::PsumBank
            ? phrase("{} · bank {}", i, of.number)
            : phrase("partition {}", i);
        if (pen.writeWhole(words, lineStyle, place) == 0)
            pen.writeWhole(fmt::to_string(i), lineStyle, place);
    }
    return inset;
}

/// "0–7" beside each band.
Inset Interior::nameInset(const InteriorFrame& frame, const RowPlan& plan) const
{
    constexpr double most = 24; // plan units of a line
    constexpr double gap = 10;
    const double height = std::min(plan.band(0).height, most);
    const double row = plan.rowHeight * frame.pixelsPerUnit;
    Inset inset = textLayer(height, 1 - presenceAt(row, numbersFrom * 0.74));
    Pen pen(inset.drawing, m_measure);
    // Where the names' column is out of sight they stand at the edge of what is seen.
    const bool beside = frame.visible.x < plan.left * 0.5;
    const double x = (beside ? plan.left : frame.visible.x) / inset.scale + (beside ? -gap : gap);
    const Align align = beside ? Align::Right : Align::Left;
    for (std::uint32_t i = 0; i < plan.bands; ++i) {
        const Rect band = plan.band(i);
        const std::uint32_t first = i * plan.perBand;
        if (band.intersects(frame.visible))
            pen.writeWhole(
                fmt::format("{}–{}", first, first + plan.perBand - 1),
                lineStyle,
                {{x, Pen::baselineAt(band.center().y / inset.scale, lineStyle)},
                 planWidth / inset.scale,
                 align});
    }
    return inset;
}

std::optional<Inset>
Interior::inset(const InteriorFrame& frame, std::uint32_t place, const Rect& box) const
{
    const Part& part = m_parts.part(m_parts.child(frame.of, place));
    const double presence = presenceAt(box.width * frame.pixelsPerUnit, insideFrom(part.kind));
    if (!part.inside || presence <= 0)
        return std::nullopt;
    const Rect room = insideOf(part.kind, box);
    const double scale = room.width / planWidth;
    const Rect& seen = frame.visible;
    return Inset{
        {room.x, room.y},
        scale,
        presence,
        draw(
            {m_parts.child(frame.of, place),
             room.height / scale,
             frame.pixelsPerUnit * scale,
             {(seen.x - room.x) / scale,
              (seen.y - room.y) / scale,
              seen.width / scale,
              seen.height / scale}})};
}

} // namespace

Drawing drawInterior(
    const PartTable& parts,
    const InteriorFrame& frame,
    const InteriorView& view,
    const TextMeasure& measure)
{
    return Interior(parts, view, measure).draw(frame);
}

Role partRole(PartKind kind)
{
    switch (kind) {
    case PartKind::TensorEngine:
        return Role::Tensor;
    case PartKind::VectorEngine:
        return Role::Vector;
    case PartKind::ScalarEngine:
        return Role::Scalar;
    case PartKind::GpsimdEngine:
    case PartKind::GpsimdProcessor:
        return Role::Gpsimd;
    case PartKind::SyncEngine:
    case PartKind::Sequencer:
    case PartKind::Semaphores:
    case PartKind::Dge:
        return Role::Sync;
    case PartKind::Sbuf:
    case PartKind::Partition:
        return Role::Sbuf;
    case PartKind::Psum:
    case PartKind::PsumBank:
        return Role::Psum;
    case PartKind::MemoryStack:
        return Role::Memory;
    case PartKind::HostPort:
        return Role::Pcie;
    case PartKind::NeuronLinkPort:
        return Role::NeuronLink;
    case PartKind::NeuronCore:
    case PartKind::DmaEngines:
    case PartKind::DmaEngine:
    case PartKind::DmaRing:
    case PartKind::CcCore:
        break;
    }
    return Role::BoxEdge;
}

} // namespace atlas
