#include "model/drawing/Interior.h"
#include "model/drawing/Pen.h"

#include <algorithm>

namespace atlas {

namespace {

/// Pixels per unit that show everything there is to be seen.
constexpr double closeUp = 1.2;

class PlacePicture {
public:
    PlacePicture(
        const Topology& topology,
        const Layout& layout,
        const PartTable& parts,
        VertexId chip,
        const TextMeasure& measure)
        : m_topology(topology)
        , m_layout(layout)
        , m_parts(parts)
        , m_view{chip, chip.index * topology.coresPerChip()}
        , m_measure(measure)
        , m_whole{0, 0, planWidth, layout.box(chip).height * planWidth / layout.box(chip).width}
    {
    }

    [[nodiscard]] Drawing ofChip() const
    {
        constexpr double besideChip = 190; // for the names of what its ports lead to
        constexpr double aboveChip = 80;
        Drawing drawing = inside({std::nullopt, m_whole.height, closeUp, m_whole});
        frame(drawing, m_whole, Element::of(m_view.chip), BoxClass::Chip);
        appendPorts(drawing, portsOf(m_topology, m_layout, m_view.chip), m_measure);
        drawing.bounds = {
            -besideChip, -aboveChip, planWidth + 2 * besideChip, m_whole.height + 2 * aboveChip};
        return drawing;
    }

    /// In a plan of its own.
    [[nodiscard]] Drawing ofCore(PartId core) const
    {
        constexpr double margin = 24;
        const Rect box = placeIn(m_whole, core);
        const Rect room{0, 0, planWidth, box.height * planWidth / box.width};
        Drawing drawing = inside({core, room.height, closeUp, room});
        frame(drawing, room, Element::of(m_view.chip, core), BoxClass::Part);
        drawing.bounds = room.grown(margin);
        return drawing;
    }

    /// As it stands in what is around it.
    [[nodiscard]] Drawing ofPart(PartId part) const
    {
        constexpr double marginShare = 0.04;
        const auto around = m_parts.row(part).parent;
        const Rect room =
            around ? insideOf(m_parts.part(*around).kind, placeIn(m_whole, *around)) : m_whole;
        const double unit = room.width / planWidth;
        const Rect box = placeIn(m_whole, part);
        const Rect own{
            (box.x - room.x) / unit, (box.y - room.y) / unit, box.width / unit, box.height / unit};
        const double pixels = closeUp * planWidth / std::max(own.width, 1.0);
        Drawing drawing = inside({around, room.height / unit, pixels, own});
        drawing.bounds = own.grown(own.width * marginShare);
        return drawing;
    }

private:
    [[nodiscard]] Drawing inside(const InteriorFrame& frame) const
    {
        return drawInterior(m_parts, frame, m_view, m_measure);
    }
    [[nodiscard]] Rect placeIn(const Rect& chip, PartId part) const
    {
        return placeOf(m_parts.chip(), m_parts.path(part), chip);
    }
    void frame(Drawing& drawing, const Rect& rect, Element element, BoxClass style) const
    {
        constexpr float radius = 12;
        Pen pen(drawing, m_measure);
        pen.use(Layer::Base, element);
        pen.under(rect, style, radius);
        std::ranges::rotate(drawing.under, std::prev(drawing.under.end()));
    }

    const Topology& m_topology;
    const Layout& m_layout;
    const PartTable& m_parts;
    InteriorView m_view;
    const TextMeasure& m_measure;
    Rect m_whole;
};

} // namespace

Drawing drawPlace(
    const Topology& topology,
    const Layout& layout,
    const PartTable& parts,
    const InteriorPlace& place,
    const TextMeasure& measure)
{
    const PlacePicture picture(topology, layout, parts, place.chip, measure);
    if (!place.part)
        return picture.ofChip();
    const Part& part = parts.part(*place.part);
    return part.kind == PartKind::NeuronCore && part.inside ? picture.ofCore(*place.part)
                                                            : picture.ofPart(*place.part);
}

} // namespace atlas
