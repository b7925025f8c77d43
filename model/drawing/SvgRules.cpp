#include "model/drawing/SvgRules.h"

#include "model/drawing/SvgText.h"

namespace atlas {

namespace {

using State = Highlight::State;

/// What a class name gets for a state.
std::string_view suffix(State state)
{
    switch (state) {
    case State::Normal:
        return "";
    case State::Dimmed:
        return "-dimmed";
    case State::Neighbor:
        return "-neighbor";
    case State::Selected:
        return "-selected";
    case State::Hovered:
        return "-hovered";
    }
    return "";
}

bool dependsOnRole(BoxClass style)
{
    const BoxStyle look = boxStyle(style);
    return look.tinted || look.filledWithRole || look.edgeFromRole;
}

/// The role in the class of a box; a fixed one where it makes no difference.
Role roleInClass(const Box& box)
{
    return dependsOnRole(box.style) ? box.role : Role::Canvas;
}

void appendName(std::string& out, BoxClass style, Role role, State state)
{
    out += toString(style);
    if (dependsOnRole(style)) {
        out += '-';
        out += toString(role);
    }
    out += suffix(state);
}

void appendProperty(std::string& out, std::string_view name, double value)
{
    out += name;
    out += ':';
    appendNumber(out, value);
    out += ';';
}

void appendProperty(std::string& out, std::string_view name, Color value)
{
    out += name;
    out += ':';
    out += toHex(value);
    out += ';';
}

/// A band of a wire: `path.outline-neuronlink-selected{...}`.
void appendBand(
    std::string& out, std::string_view band, std::string_view wire, Color color, double width)
{
    if (width <= 0)
        return;
    out += "path.";
    out += band;
    out += wire;
    out += '{';
    appendProperty(out, "stroke", color);
    appendProperty(out, "stroke-width", width);
    out += "}\n";
}

void appendHatch(std::string& out, Hatch hatch, Color color)
{
    const auto path = [&](std::string_view data) {
        out += "<path d=\"";
        out += data;
        out += R"(" fill="none" stroke=")" + toHex(color) + R"("/>)";
    };
    // The short pieces complete the corners that the line cuts.
    constexpr std::string_view rising = "M0 4L4 0M-1 1L1 -1M3 5L5 3";
    constexpr std::string_view falling = "M0 0L4 4M3 -1L5 1M-1 3L1 5";
    switch (hatch) {
    case Hatch::None:
        break;
    case Hatch::Rising:
        path(rising);
        break;
    case Hatch::Falling:
        path(falling);
        break;
    case Hatch::Crossed:
        path(rising);
        path(falling);
        break;
    case Hatch::Dots:
        out += "<path d=\"M0 -1h0M0 0h0M4 0h0M2 2h0M0 4h0M4 4h0\" stroke-linecap=\"round\" "
               "stroke-width=\"2\" stroke=\""
            + toHex(color) + "\"/>";
        break;
    }
}

constexpr std::string_view generalRules =
    "path{fill:none;stroke-linejoin:round}\n"
    "text{font-family:Inter,\"Inter Variable\",\"Helvetica Neue\",Arial,sans-serif;"
    "white-space:pre}\n";
constexpr std::string_view monoFamily =
    "font-family:\"DejaVu Sans Mono\",Menlo,Consolas,monospace;";

} // namespace

SvgRules::SvgRules(const Palette& palette, bool transparent)
    : m_palette(palette)
    , m_transparent(transparent)
{
}

void SvgRules::appendClass(std::string& out, const Box& box, State state)
{
    const Role role = roleInClass(box);
    appendName(out, box.style, role, state);
    m_boxes.set(
        (static_cast<std::size_t>(box.style) * roleCount + static_cast<std::size_t>(role))
            * stateCount
        + static_cast<std::size_t>(state));
}

void SvgRules::appendClass(std::string& out, const Wire& wire, State state)
{
    out += toString(wire.style);
    out += suffix(state);
    m_wires.set(
        static_cast<std::size_t>(wire.style) * stateCount + static_cast<std::size_t>(state));
}

void SvgRules::appendHeadClass(std::string& out, const Wire& wire, State state)
{
    out += "head-";
    out += toString(wire.style);
    out += suffix(state);
}

void SvgRules::appendClass(std::string& out, TextClass style, State state)
{
    out += toString(style);
    out += suffix(state);
    m_texts.set(static_cast<std::size_t>(style) * stateCount + static_cast<std::size_t>(state));
}

WireLook SvgRules::look(WireClass style, State state) const
{
    return lookOf(wireStyle(style), state);
}

WireLook SvgRules::look(const Wire& wire, State state) const
{
    return lookOf(wireStyle(wire), state);
}

WireLook SvgRules::lookOf(const WireStyle& style, State state) const
{
    WireLook result = wireLook(style, m_palette, state);
    if (m_transparent)
        result.bridgeWidth = 0;
    return result;
}

BoxLook SvgRules::look(const Box& box, State state) const
{
    return boxLook(box, m_palette, state);
}

std::string SvgRules::definitions() const
{
    std::string out;
    appendPatterns(out);
    out += "<style>\n";
    out += generalRules;
    if (!m_transparent) {
        out += "rect.canvas{";
        appendProperty(out, "fill", m_palette[Role::Canvas]);
        out += "}\n";
    }
    appendBoxRules(out);
    appendWireRules(out);
    appendTextRules(out);
    out += "</style>\n";
    return out;
}

void SvgRules::appendBoxRules(std::string& out) const
{
    bool ringed = false;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (!m_boxes.test(i))
            continue;
        const auto state = static_cast<State>(i % stateCount);
        const auto role = static_cast<Role>(i / stateCount % roleCount);
        const Box box{
            .rect = {},
            .style = static_cast<BoxClass>(i / stateCount / roleCount),
            .role = role,
            .element = {}};
        const BoxLook boxLook = look(box, state);
        ringed = ringed || boxLook.ring;
        out += "rect.";
        appendName(out, box.style, role, state);
        out += '{';
        if (hatchOf(box, m_palette.theme) != Hatch::None) {
            out += "fill:url(#hatch-";
            out += toString(role);
            out += suffix(state);
            out += ");";
            appendProperty(out, "stroke", boxLook.fill);
        } else {
            appendProperty(out, "fill", boxLook.fill);
        }
        if (boxLook.edgeWidth > 0) {
            appendProperty(out, "stroke", boxLook.edge);
            appendProperty(out, "stroke-width", boxLook.edgeWidth);
        }
        out += "}\n";
    }
    if (ringed) {
        out += "rect.ring{fill:none;stroke-width:2;";
        appendProperty(out, "stroke", m_palette[Role::Accent]);
        out += "}\n";
    }
}

void SvgRules::appendWireRules(std::string& out) const
{
    for (std::size_t i = 0; i < m_wires.size(); ++i) {
        if (!m_wires.test(i))
            continue;
        const auto style = static_cast<WireClass>(i / stateCount);
        const auto state = static_cast<State>(i % stateCount);
        const WireLook wire = look(style, state);
        const WireStyle line = wireStyle(style);
        std::string name(toString(style));
        name += suffix(state);
        appendBand(out, "bridge-", name, wire.ground, wire.bridgeWidth);
        appendBand(out, "outline-", name, wire.outline, wire.outlineWidth);
        appendBand(out, "gap-", name, wire.ground, wire.gapWidth);
        out += "path." + name + '{';
        appendProperty(out, "stroke", wire.line);
        appendProperty(out, "stroke-width", wire.lineWidth);
        if (!line.dash.empty()) {
            out += "stroke-dasharray:";
            for (const double length : line.dash) {
                appendNumber(out, length);
                out += ' ';
            }
            out.back() = ';';
        }
        // Many of these lie over each other; smooth edges would add up.
        if (style == WireClass::Pcie)
            out += "shape-rendering:crispEdges;";
        out += "}\n";
        if (style == WireClass::DataPath || style == WireClass::Control) {
            out += "path.head-" + name + '{';
            appendProperty(out, "fill", wire.line);
            out += "}\n";
        }
    }
}

void SvgRules::appendTextRules(std::string& out) const
{
    for (std::size_t i = 0; i < m_texts.size(); ++i) {
        if (!m_texts.test(i))
            continue;
        const auto style = static_cast<TextClass>(i / stateCount);
        const auto state = static_cast<State>(i % stateCount);
        const TextStyle text = textStyle(style);
        out += "text.";
        out += toString(style);
        out += suffix(state);
        out += '{';
        appendProperty(out, "font-size", text.size);
        out.insert(out.size() - 1, "px");
        if (text.weight != 400)
            appendProperty(out, "font-weight", text.weight);
        if (text.mono)
            out += monoFamily;
        appendProperty(out, "fill", textColor(text, m_palette, state));
        out += "}\n";
    }
}

void SvgRules::appendPatterns(std::string& out) const
{
    std::string patterns;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const auto state = static_cast<State>(i % stateCount);
        const Box box{
            .rect = {},
            .style = static_cast<BoxClass>(i / stateCount / roleCount),
            .role = static_cast<Role>(i / stateCount % roleCount),
            .element = {}};
        const Hatch hatch = hatchOf(box, m_palette.theme);
        if (!m_boxes.test(i) || hatch == Hatch::None)
            continue;
        patterns += "<pattern id=\"hatch-";
        patterns += toString(box.role);
        patterns += suffix(state);
        patterns += R"(" width="4" height="4" patternUnits="userSpaceOnUse">)"
                    R"(<rect width="4" height="4" fill=")"
            + toHex(m_palette[Role::Panel]) + "\"/>";
        appendHatch(patterns, hatch, look(box, state).fill);
        patterns += "</pattern>\n";
    }
    if (!patterns.empty())
        out += "<defs>\n" + patterns + "</defs>\n";
}

} // namespace atlas
