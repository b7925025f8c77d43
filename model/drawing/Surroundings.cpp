#include "model/drawing/Compose.h"
#include "model/drawing/Pen.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <functional>
#include <utility>
#include <vector>

namespace atlas {

namespace {

constexpr double titleHeight = 44;
constexpr double sampleWidth = 36;
constexpr double sampleGap = 10;
constexpr double itemGap = 28;
constexpr double legendLine = 26;
constexpr double padding = 24;
constexpr double captionGap = 14; ///< between title and subtitle

std::string_view wireLabel(WireClass style)
{
    switch (style) {
    case WireClass::NeuronLink:
        return spoken("NeuronLink");
    case WireClass::WrapAround:
        return spoken("NeuronLink, wrap-around");
    case WireClass::Unconfirmed:
        return spoken("NeuronLink, unconfirmed");
    case WireClass::AcrossServers:
        return spoken("NeuronLink, between planes or servers");
    case WireClass::Pcie:
        return spoken("PCIe");
    case WireClass::Efa:
        return spoken("EFA network");
    case WireClass::Ena:
        return spoken("ENA network");
    case WireClass::DataPath:
        return spoken("data path");
    case WireClass::Control:
        return spoken("control");
    case WireClass::Load1:
        return spoken("link below 20 % of its bandwidth");
    case WireClass::Load2:
        return spoken("20 to 40 %");
    case WireClass::Load3:
        return spoken("40 to 60 %");
    case WireClass::Load4:
        return spoken("60 to 80 %");
    case WireClass::Load5:
        return spoken("80 to 95 %");
    case WireClass::Load6:
        return spoken("95 % and more");
    case WireClass::Failed:
        return spoken("failed");
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
     WireClass::Ena,
     WireClass::Load1,
     WireClass::Load2,
     WireClass::Load3,
     WireClass::Load4,
     WireClass::Load5,
     WireClass::Load6,
     WireClass::Failed});

std::string shapeText(const Shape& shape)
{
    switch (shape.kind) {
    case ShapeKind::Torus: {
        std::string extents;
        for (const std::uint32_t extent : shape.dimensions)
            extents += fmt::format("{}{}", extents.empty() ? "" : " × ", extent);
        return phrase("{} torus", extents);
    }
    case ShapeKind::Ring:
        return phrase("ring");
    case ShapeKind::Line:
        return phrase("open chain");
    case ShapeKind::Switch:
        return phrase("one NeuronLink switch");
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

/// Makes the drawing wide enough for what stands above or below it, the machine in its middle.
void widen(Drawing& drawing, double content)
{
    const double missing = content + 2 * padding - drawing.bounds.width;
    if (missing <= 0)
        return;
    drawing.bounds.x -= missing / 2;
    drawing.bounds.width += missing;
}

/// Collects what a legend explains and lays it out in lines as wide as the drawing, which grows to
/// hold the widest of them.
class Legend {
public:
    using Sample = std::function<void(Pen&, const Rect&)>;

    Legend(Drawing& drawing, const TextMeasure& measure)
        : m_drawing(drawing)
        , m_pen(drawing, measure)
    {
    }

    void add(std::string label, Sample sample)
    {
        const double width = sampleWidth + sampleGap + m_pen.width(label, TextClass::FrameNote);
        m_items.push_back({std::move(label), std::move(sample), width});
    }

    void draw()
    {
        double widest = 0;
        for (const Item& item : m_items)
            widest = std::max(widest, item.width);
        widen(m_drawing, widest);
        const double left = m_drawing.bounds.x + padding;
        const double right = m_drawing.bounds.right() - padding;
        Point place{left, m_drawing.bounds.bottom() + legendLine / 2};
        for (const Item& item : m_items) {
            if (place.x > left && place.x + item.width > right)
                place = {left, place.y + legendLine};
            draw(item, place);
            place.x += item.width + itemGap;
        }
        m_drawing.bounds.height = place.y + legendLine / 2 + padding / 2 - m_drawing.bounds.y;
    }

private:
    struct Item {
        std::string label;
        Sample sample;
        double width = 0;
    };

    void draw(const Item& item, Point place)
    {
        m_pen.use(Layer::Base, {});
        item.sample(m_pen, {place.x, place.y - 6, sampleWidth, 12});
        m_pen.write(
            item.label,
            TextClass::FrameNote,
            {{place.x + sampleWidth + sampleGap, Pen::baselineAt(place.y, TextClass::FrameNote)},
             item.width});
    }

    Drawing& m_drawing;
    Pen m_pen;
    std::vector<Item> m_items;
};

void addChip(Legend& legend, const ChipType& type)
{
    const Role role = chipRole(type.name);
    legend.add(phrase("{} chip", type.name), [role](Pen& pen, const Rect& rect) {
        pen.box(rect, BoxClass::Chip, 3, role);
        pen.box({rect.x + 4, rect.y + 2, 4, rect.height - 4}, BoxClass::KindStripe, 2, role);
    });
    if (const Figure* memory = type.figures.find("device_memory_type"))
        legend.add(
            phrase("{} memory", memory->chosen().asWritten()), [](Pen& pen, const Rect& rect) {
                pen.box(
                    {rect.x, rect.y + 3, rect.width, 6}, BoxClass::MemoryBar, 1.5F, Role::Memory);
            });
}

void appendLegend(
    Drawing& drawing, const Topology& topology, Layers layers, const TextMeasure& measure)
{
    Legend legend(drawing, measure);
    if (const auto type = topology.chipType())
        addChip(legend, *type);
    for (const WireClass style : legendOrder) {
        const bool present = std::ranges::any_of(drawing.wires, [&](const Wire& wire) {
            return wire.style == style && isShown(layers, wire);
        });
        if (!present)
            continue;
        legend.add(translated(wireLabel(style)), [style](Pen& pen, const Rect& rect) {
            const double y = rect.center().y;
            pen.wire(std::array{Point{rect.x, y}, Point{rect.right(), y}}, style);
        });
    }
    const bool figures = std::ranges::any_of(drawing.boxes, [&](const Box& box) {
        return box.layer == Layer::Bandwidth && isShown(layers, box);
    });
    if (figures)
        legend.add(phrase("one link, per direction"), [](Pen& pen, const Rect& rect) {
            pen.pill("GB/s", rect.center(), false);
        });
    legend.draw();
}

void appendTitle(Drawing& drawing, const Caption& words, const TextMeasure& measure)
{
    const double baseline = drawing.bounds.y - 6;
    Pen pen(drawing, measure);
    const double title = pen.width(words.title, TextClass::Title);
    const double subtitle = pen.width(words.subtitle, TextClass::Subtitle);
    widen(drawing, title + (subtitle > 0 ? captionGap + subtitle : 0));
    const double left = drawing.bounds.x + padding;
    pen.writeWhole(words.title, TextClass::Title, {{left, baseline}, title});
    pen.writeWhole(
        words.subtitle, TextClass::Subtitle, {{left + title + captionGap, baseline}, subtitle});
    drawing.bounds.y -= titleHeight;
    drawing.bounds.height += titleHeight;
}

} // namespace

Caption caption(const Topology& topology)
{
    const auto type = topology.chipType();
    const std::uint32_t chips = topology.chipCount();
    std::string subtitle = type ? countedPhrase(chips, "{} {} chip", "{} {} chips", type->name)
                                : countedPhrase(chips, "{} chip", "{} chips");
    const std::string shape = shapeText(topology.shape());
    const std::uint32_t servers = topology.serverCount();
    if (topology.ringAcrossServers())
        subtitle = phrase(
            "{}: {} instances, each a {}, joined chip by chip in rings", subtitle, servers, shape);
    else if (servers > 1)
        subtitle = phrase(
            "{} in {} servers, {} NeuronLink switches", subtitle, servers, switchCount(topology));
    else if (!shape.empty())
        subtitle += ", " + shape;
    return {topology.title(), std::move(subtitle)};
}

void appendSurroundings(
    Drawing& drawing,
    const Topology& topology,
    const Surroundings& what,
    Layers layers,
    const TextMeasure& measure)
{
    if (what.title)
        appendTitle(drawing, what.caption ? *what.caption : caption(topology), measure);
    if (what.legend)
        appendLegend(drawing, topology, layers, measure);
}

} // namespace atlas
