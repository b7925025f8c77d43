#include "model/drawing/Highlight.h"

#include <algorithm>

namespace atlas {

namespace {

using State = Highlight::State;

/// Whether a box stands for its element itself rather than for a part or a label of it.
bool showsState(BoxClass style)
{
    switch (style) {
    case BoxClass::Chip:
    case BoxClass::NumaFrame:
    case BoxClass::ServerFrame:
    case BoxClass::Strip:
    case BoxClass::PcieBox:
    case BoxClass::EfaBox:
    case BoxClass::EnaBox:
    case BoxClass::StorageBox:
    case BoxClass::NetworkBar:
    case BoxClass::EnaBar:
    case BoxClass::SwitchBar:
    case BoxClass::Pill:
        return true;
    case BoxClass::KindStripe:
    case BoxClass::NeuronCore:
    case BoxClass::MemoryBar:
    case BoxClass::BranchDot:
    case BoxClass::Part:
    case BoxClass::PartCell:
    case BoxClass::PartRow:
    case BoxClass::Die:
    case BoxClass::LogicalCore:
    case BoxClass::Port:
    case BoxClass::BusiestPill:
    case BoxClass::FailedRing:
    case BoxClass::Notch:
    case BoxClass::ChunkNone:
    case BoxClass::ChunkPart:
    case BoxClass::ChunkWhole:
        return false;
    }
    return false;
}

BoxLook normalLook(const Box& box, const BoxStyle& style, const Palette& palette)
{
    BoxLook look;
    if (style.filledWithRole)
        look.fill = palette[box.role];
    else if (style.tinted)
        look.fill = palette.tint(box.role, style.tintShare);
    else
        look.fill = palette[style.fill];
    look.edge = palette[style.edgeFromRole ? box.role : style.edge];
    look.edgeWidth = style.edgeWidth;
    return look;
}

void dim(BoxLook& look, const Box& box, const Palette& palette)
{
    look.edge = palette[Role::DimmedLine];
    if (boxStyle(box.style).filledWithRole || box.style == BoxClass::BranchDot)
        look.fill = palette[Role::DimmedLine];
}

void select(BoxLook& look, const Box& box, const Palette& palette)
{
    look.edge = palette[Role::Accent];
    look.fill = palette[Role::SelectedFill];
    if (box.style == BoxClass::Pill) {
        look.edgeWidth = 1;
        look.fill = palette[Role::Panel];
    } else {
        look.edgeWidth = 2;
        look.ring = true;
    }
}

} // namespace

State Highlight::of(Element element) const
{
    const auto at = [](const std::vector<State>& states, std::uint32_t index) {
        return index < states.size() ? states[index] : State::Normal;
    };
    switch (element.kind) {
    case Element::Kind::None:
        return State::Normal;
    case Element::Kind::Part: {
        const auto found = std::ranges::find(parts, element, &std::pair<Element, State>::first);
        return found == parts.end() ? State::Normal : found->second;
    }
    case Element::Kind::Vertex:
        return at(vertices, element.index);
    case Element::Kind::Edge:
        return at(edges, element.index);
    }
    return State::Normal;
}

BoxLook boxLook(const Box& box, const Palette& palette, State state)
{
    BoxLook look = normalLook(box, boxStyle(box.style), palette);
    const bool whole = showsState(box.style);
    const double pickedWidth = box.style == BoxClass::Pill ? 1 : 1.75;
    switch (state) {
    case State::Normal:
        break;
    case State::Dimmed:
        dim(look, box, palette);
        break;
    case State::Neighbor:
        if (whole) {
            look.edge = palette[Role::Accent];
            look.edgeWidth = pickedWidth;
        }
        break;
    case State::Selected:
        if (whole)
            select(look, box, palette);
        break;
    case State::Hovered:
        if (whole) {
            look.edge = palette[Role::TextSecondary];
            look.edgeWidth = pickedWidth;
        }
        break;
    }
    return look;
}

WireLook wireLook(const WireStyle& style, const Palette& palette, State state)
{
    constexpr double twinGap = 4;
    constexpr double bridge = 2.5;
    const double width = style.twin ? style.width + twinGap : style.width;
    WireLook look{
        .line = palette[style.role],
        .ground = palette[Role::Canvas],
        .outline = palette[Role::Accent],
        .lineWidth = style.width,
        .bridgeWidth = style.casing ? width + 2 * bridge : 0};
    // Rails beside a thick line; a thin or double one would only look doubled, and is drawn bolder.
    const bool railed = style.role == Role::NeuronLink || style.role == Role::WrapAround;
    const auto pickOut = [&](Color color, double thickness) {
        if (!railed) {
            look.line = color;
            look.lineWidth = style.width + thickness;
            return;
        }
        look.outline = color;
        look.gapWidth = width + 3;
        look.outlineWidth = look.gapWidth + 2 * thickness;
        look.bridgeWidth = look.outlineWidth + 1;
    };
    switch (state) {
    case State::Normal:
        break;
    case State::Dimmed:
        look.line = palette[Role::DimmedLine];
        break;
    case State::Neighbor:
        pickOut(palette[Role::Accent], 1);
        break;
    case State::Selected:
        pickOut(palette[Role::Accent], 1.5);
        break;
    case State::Hovered:
        pickOut(palette[railed ? Role::TextSecondary : Role::Text], 1);
        break;
    }
    return look;
}

Color textColor(const TextStyle& style, const Palette& palette, State state)
{
    return palette[state == State::Dimmed ? Role::TextSecondary : style.role];
}

Hatch hatchOf(const Box& box, ThemeId theme)
{
    if (theme != ThemeId::Print || box.style != BoxClass::KindStripe)
        return Hatch::None;
    if (box.role == Role::Inferentia2)
        return Hatch::Rising;
    if (box.role == Role::Trainium)
        return Hatch::Falling;
    if (box.role == Role::Trainium2)
        return Hatch::Crossed;
    if (box.role == Role::Trainium3)
        return Hatch::Dots;
    return Hatch::None;
}

} // namespace atlas
