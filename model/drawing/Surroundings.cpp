#include "model/drawing/Compose.h"
#include "model/drawing/Pen.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>

namespace atlas {

namespace {

constexpr double titleHeight = 44;
constexpr double sampleWidth = 36;
constexpr double sampleGap = 10;
constexpr double itemGap = 28;
constexpr double legendLine = 26;
constexpr double padding = 24;

std::string_view wireLabel(WireClass style)
{
    switch (style) {
    case WireClass::NeuronLink:
        return "NeuronLink";
    case WireClass::WrapAround:
        return "NeuronLink, wrap-around";
    case WireClass::Unconfirmed:
        return "NeuronLink, unconfirmed";
    case WireClass::AcrossServers:
        return "NeuronLink, between planes or servers";
    case WireClass::Pcie:
        return "PCIe";
    case WireClass::Efa:
        return "EFA network";
    case WireClass::Ena:
        return "ENA network";
    }
    return {};
}

constexpr auto legendOrder = std::to_array<WireClass>(
    {WireClass::NeuronLink,
     WireClass::WrapAround,
     WireClass::AcrossServers,
     WireClass::Unconfirmed,
     WireClass::Pcie,
     WireClass::Efa,
     WireClass::Ena});

std::string shapeText(const Shape& shape)
{
    switch (shape.kind) {
    case ShapeKind::Torus: {
        std::string extents;
        for (const std::uint32_t extent : shape.dimensions)
            extents += fmt::format("{}{}", extents.empty() ? "" : " × ", extent);
        return extents + " torus";
    }
    case ShapeKind::Ring:
        return "ring";
    case ShapeKind::Line:
        return "open chain";
    case ShapeKind::Switch:
        return "one NeuronLink switch";
    case ShapeKind::Single:
        break;
    }
    return {};
}

std::uint32_t switchCount(const Topology& topology)
{
    return static_cast<std::uint32_t>(
        std::ranges::count(topology.vertices(), VertexKind::NeuronLinkSwitch, &Vertex::kind));
}

/// Lays legend items out in lines as wide as the drawing.
class Legend {
public:
    Legend(Drawing& drawing, const TextMeasure& measure)
        : m_pen(drawing, measure)
        , m_left(drawing.bounds.x + padding)
        , m_right(drawing.bounds.right() - padding)
        , m_x(m_left)
        , m_y(drawing.bounds.bottom() + legendLine / 2)
    {
    }

    void add(std::string_view label, const std::function<void(Pen&, const Rect&)>& sample)
    {
        const double width = sampleWidth + sampleGap + m_pen.width(label, TextClass::FrameNote);
        if (m_x > m_left && m_x + width > m_right) {
            m_x = m_left;
            m_y += legendLine;
        }
        m_pen.use(Layer::Base, {});
        sample(m_pen, {m_x, m_y - 6, sampleWidth, 12});
        m_pen.write(
            label,
            TextClass::FrameNote,
            {{m_x + sampleWidth + sampleGap, Pen::baselineAt(m_y, TextClass::FrameNote)}, width});
        m_x += width + itemGap;
    }

    [[nodiscard]] double bottom() const { return m_y + legendLine / 2 + padding / 2; }

private:
    Pen m_pen;
    double m_left;
    double m_right;
    double m_x;
    double m_y;
};

void appendLegend(
    Drawing& drawing, const Topology& topology, Layers layers, const TextMeasure& measure)
{
    std::array<bool, legendOrder.size()> present{};
    for (std::size_t i = 0; i < legendOrder.size(); ++i)
        present[i] = std::ranges::any_of(drawing.wires, [&](const Wire& wire) {
            return wire.style == legendOrder[i] && layers.has(wire.layer);
        });
    Legend legend(drawing, measure);
    if (const auto type = topology.chipType()) {
        legend.add(type->name + " chip", [&](Pen& pen, const Rect& rect) {
            pen.box(rect, BoxClass::Chip, 3, chipRole(type->name));
            pen.box(
                {rect.x + 4, rect.y + 2, 4, rect.height - 4},
                BoxClass::KindStripe,
                2,
                chipRole(type->name));
        });
        if (const Figure* memory = type->figures.find("device_memory_type"))
            legend.add(memory->chosen().asWritten() + " memory", [](Pen& pen, const Rect& rect) {
                pen.box(
                    {rect.x, rect.y + 3, rect.width, 6}, BoxClass::MemoryBar, 1.5F, Role::Memory);
            });
    }
    for (std::size_t i = 0; i < legendOrder.size(); ++i) {
        if (!present[i])
            continue;
        legend.add(wireLabel(legendOrder[i]), [&](Pen& pen, const Rect& rect) {
            const double y = rect.center().y;
            pen.wire(std::array{Point{rect.x, y}, Point{rect.right(), y}}, legendOrder[i]);
        });
    }
    drawing.bounds.height = legend.bottom() - drawing.bounds.y;
}

void appendTitle(Drawing& drawing, const Topology& topology, const TextMeasure& measure)
{
    const Caption words = caption(topology);
    const double baseline = drawing.bounds.y - 6;
    Pen pen(drawing, measure);
    double room = drawing.bounds.width - 2 * padding;
    const double taken =
        pen.write(words.title, TextClass::Title, {{drawing.bounds.x + padding, baseline}, room});
    room -= taken + 14;
    pen.write(
        words.subtitle,
        TextClass::Subtitle,
        {{drawing.bounds.x + padding + taken + 14, baseline}, room});
    drawing.bounds.y -= titleHeight;
    drawing.bounds.height += titleHeight;
}

} // namespace

Caption caption(const Topology& topology)
{
    const auto type = topology.chipType();
    const std::uint32_t chips = topology.chipCount();
    std::string subtitle =
        fmt::format("{}{} {}", chips, type ? " " + type->name : "", chips == 1 ? "chip" : "chips");
    const std::string shape = shapeText(topology.shape());
    const std::uint32_t servers = topology.serverCount();
    if (topology.ringAcrossServers())
        subtitle +=
            fmt::format(": {} instances, each a {}, joined chip by chip in rings", servers, shape);
    else if (servers > 1)
        subtitle +=
            fmt::format(" in {} servers, {} NeuronLink switches", servers, switchCount(topology));
    else if (!shape.empty())
        subtitle += ", " + shape;
    return {topology.title(), std::move(subtitle)};
}

void appendSurroundings(
    Drawing& drawing,
    const Topology& topology,
    Surroundings what,
    Layers layers,
    const TextMeasure& measure)
{
    if (what.legend)
        appendLegend(drawing, topology, layers, measure);
    if (what.title)
        appendTitle(drawing, topology, measure);
}

} // namespace atlas
