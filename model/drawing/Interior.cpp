#include "model/drawing/Interior.h"

#include "model/drawing/PartShapes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace atlas {

namespace {

/// The width in pixels from which what is inside a part begins to show.
double insideFrom(PartKind kind)
{
    if (kind == PartKind::NeuronCore)
        return 150;
    if (kind == PartKind::DmaEngines)
        return 130;
    return kind == PartKind::Sbuf || kind == PartKind::Psum ? 90 : 56;
}

/// 0 below the width at which a thing begins to show, 1 when it shows whole.
double presenceAt(double pixels, double from)
{
    constexpr double way = 0.35;
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
