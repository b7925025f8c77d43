#include "model/drawing/Compose.h"

#include "model/drawing/HostShapes.h"
#include "model/drawing/Pen.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <utility>

namespace atlas {

namespace {

/// Beyond this many links, labels on each of them would be a carpet.
constexpr std::size_t mostLabels = 4096;
constexpr double bandwidthShift =
    56; ///< of a bandwidth from the label that stands on the same lane
constexpr float chipRadius = 6;
constexpr double branchRadius = 2.5;
constexpr double stubLabelGap = 9;

/// Painting order of wires: later ones bridge earlier ones.
constexpr auto wireOrder = std::to_array<WireClass>(
    {WireClass::Pcie,
     WireClass::Ena,
     WireClass::Efa,
     WireClass::Unconfirmed,
     WireClass::AcrossServers,
     WireClass::WrapAround,
     WireClass::NeuronLink});

/// Chips per torus plane; all chips where there are no planes.
std::uint32_t planeSize(const Topology& topology)
{
    const Shape& shape = topology.shape();
    if (shape.kind != ShapeKind::Torus)
        return topology.chipCount();
    const std::size_t axes = shape.dimensions.size();
    return shape.dimensions[axes - 1] * shape.dimensions[axes - 2];
}

class Composer {
public:
    Composer(
        Drawing& drawing,
        const Topology& topology,
        const Layout& layout,
        const TextMeasure& measure)
        : m_drawing(drawing)
        , m_topology(topology)
        , m_layout(layout)
        , m_pen(drawing, measure)
        , m_planeSize(planeSize(topology))
    {
    }

    void drawWires();
    void drawStubs();
    void drawBranches();
    void drawChips();
    void drawLabels();

private:
    [[nodiscard]] WireClass classOf(const Edge& edge) const;
    [[nodiscard]] std::string linkLabel(const Edge& edge) const;
    [[nodiscard]] bool isBranchOfNetwork(Point point) const;
    void drawLabel(const LabelAnchor& anchor);

    Drawing& m_drawing;
    const Topology& m_topology;
    const Layout& m_layout;
    Pen m_pen;
    std::uint32_t m_planeSize;
};

WireClass Composer::classOf(const Edge& edge) const
{
    switch (edge.kind) {
    case EdgeKind::Pcie:
        return WireClass::Pcie;
    case EdgeKind::Efa:
        return WireClass::Efa;
    case EdgeKind::Ena:
        return WireClass::Ena;
    case EdgeKind::NeuronLink:
        break;
    }
    if (!edge.confirmed)
        return WireClass::Unconfirmed;
    const bool chips =
        edge.source.index < m_topology.chipCount() && edge.target.index < m_topology.chipCount();
    const bool betweenPlanes =
        chips && edge.source.index / m_planeSize != edge.target.index / m_planeSize;
    if ((chips && edge.acrossServers) || betweenPlanes)
        return WireClass::AcrossServers;
    const bool torus = m_topology.shape().kind == ShapeKind::Torus;
    return torus && edge.wrapAround ? WireClass::WrapAround : WireClass::NeuronLink;
}

/// A text beside a stub that leads left, right or neither.
Align alignTowards(double side)
{
    if (side == 0)
        return Align::Center;
    return side > 0 ? Align::Left : Align::Right;
}

Layer layerOf(WireClass style)
{
    switch (style) {
    case WireClass::Pcie:
        return Layer::Pcie;
    case WireClass::Efa:
    case WireClass::Ena:
        return Layer::Network;
    case WireClass::NeuronLink:
    case WireClass::WrapAround:
    case WireClass::Unconfirmed:
    case WireClass::AcrossServers:
    case WireClass::Load1:
    case WireClass::Load2:
    case WireClass::Load3:
    case WireClass::Load4:
    case WireClass::Load5:
    case WireClass::Load6:
    case WireClass::Failed:
        break;
    case WireClass::DataPath:
    case WireClass::Control:
        return Layer::Base;
    }
    return Layer::NeuronLink;
}

/// PCIe wires to a network adapter go with the network as well: without it they would lead nowhere.
Layer secondLayerOf(const Topology& topology, const Edge& edge)
{
    const auto isAdapter = [&](VertexId id) {
        const VertexKind kind = topology.vertex(id).kind;
        return kind == VertexKind::EfaAdapter || kind == VertexKind::EnaAdapter;
    };
    const bool toAdapter =
        edge.kind == EdgeKind::Pcie && (isAdapter(edge.source) || isAdapter(edge.target));
    return toAdapter ? Layer::Network : Layer::Base;
}

void Composer::drawWires()
{
    const auto edges = m_topology.edges();
    std::vector<WireClass> classes;
    classes.reserve(edges.size());
    for (const Edge& edge : edges)
        classes.push_back(classOf(edge));
    for (const WireClass style : wireOrder) {
        for (std::uint32_t i = 0; i < edges.size(); ++i) {
            const auto path = m_layout.path(EdgeId{i});
            if (classes[i] != style || path.empty())
                continue;
            m_pen.use(layerOf(style), Element::of(EdgeId{i}));
            m_pen.wire(path, style, static_cast<double>(m_layout.bends[i]));
            m_drawing.wires.back().also = secondLayerOf(m_topology, edges[i]);
        }
    }
}

void Composer::drawStubs()
{
    for (const Stub& stub : m_layout.stubs) {
        m_pen.use(Layer::NeuronLink, Element::of(stub.edge));
        m_pen.wire(std::array{stub.from, stub.to}, classOf(m_topology.edge(stub.edge)));
        const double dx = stub.to.x - stub.from.x;
        const double dy = stub.to.y - stub.from.y;
        const double length = std::hypot(dx, dy);
        const Point label{
            stub.to.x + dx / length * stubLabelGap, stub.to.y + dy / length * stubLabelGap};
        const double side = dx == 0 ? 0 : std::copysign(1, dx);

        m_pen.use(Layer::Labels, Element::of(stub.edge));
        m_pen.writeWhole(
            fmt::to_string(stub.far.index),
            TextClass::WireLabel,
            {{label.x - side * stubLabelGap / 2, Pen::baselineAt(label.y, TextClass::WireLabel)},
             60,
             alignTowards(side)});
    }
}

/// Whether only wires to network adapters branch there.
bool Composer::isBranchOfNetwork(Point point) const
{
    const auto edges = m_topology.edges();
    for (std::uint32_t i = 0; i < edges.size(); ++i) {
        if (edges[i].kind == EdgeKind::Pcie && secondLayerOf(m_topology, edges[i]) == Layer::Base
            && std::ranges::count(m_layout.path(EdgeId{i}), point) > 0)
            return false;
    }
    return true;
}

void Composer::drawBranches()
{
    m_pen.use(Layer::Pcie, {});
    for (const Point point : m_layout.branches) {
        m_pen.box(
            {point.x - branchRadius, point.y - branchRadius, 2 * branchRadius, 2 * branchRadius},
            BoxClass::BranchDot,
            static_cast<float>(branchRadius));
        m_drawing.boxes.back().also = isBranchOfNetwork(point) ? Layer::Network : Layer::Base;
    }
}

void Composer::drawChips()
{
    const auto type = m_topology.chipType();
    const Role role = type ? chipRole(type->name) : Role::GenericChip;
    m_drawing.boxes.reserve(m_drawing.boxes.size() + m_topology.chipCount());
    for (VertexId chip{0}; chip.index < m_topology.chipCount(); ++chip.index) {
        m_pen.use(Layer::Base, Element::of(chip));
        m_pen.box(m_layout.box(chip), BoxClass::Chip, chipRadius, role);
    }
}

std::string Composer::linkLabel(const Edge& edge) const
{
    const WireClass style = classOf(edge);
    if (style == WireClass::Unconfirmed)
        return "?";
    if (style != WireClass::WrapAround)
        return {};
    const auto [low, high] = std::minmax(edge.source.index, edge.target.index);
    return fmt::format("{} – {}", low, high);
}

void Composer::drawLabel(const LabelAnchor& anchor)
{
    const Edge& edge = m_topology.edge(anchor.edge);
    Point center = anchor.center;
    if (const std::string label = linkLabel(edge); !label.empty()) {
        m_pen.use(Layer::Labels, Element::of(anchor.edge));
        m_pen.pill(label, center, anchor.upright);
        (anchor.upright ? center.y : center.x) += anchor.upright ? -bandwidthShift : bandwidthShift;
    }
    const auto bandwidth = m_topology.linkType(anchor.edge).bandwidth;
    if (bandwidth && edge.confirmed) {
        m_pen.use(Layer::Bandwidth, Element::of(anchor.edge));
        const double gigabytes = bandwidth->value() / 1e9;
        const std::string number =
            localized(fmt::format("{:.{}f}", gigabytes, gigabytes >= 100 ? 0 : 1));
        m_pen.pill(number, center, anchor.upright);
    }
}

void Composer::drawLabels()
{
    if (m_layout.labels.size() > mostLabels)
        return;
    for (const LabelAnchor& anchor : m_layout.labels)
        drawLabel(anchor);
}

template<typename Shape, typename Outside>
void removeOutside(std::vector<Shape>& shapes, Outside outside)
{
    const auto removed = std::ranges::remove_if(shapes, outside);
    shapes.erase(removed.begin(), removed.end());
}

/// Whether a stretch of the path is in sight: of a wire around a part its corners may be on all
/// sides.
bool passes(std::span<const Point> path, const Rect& visible)
{
    constexpr double thickness = 2;
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Point a = path[i - 1];
        const Point b = path[i];
        const Rect stretch{
            std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)};
        if (stretch.grown(thickness).intersects(visible))
            return true;
    }
    return false;
}

void crop(Drawing& drawing, const Rect& visible)
{
    const auto boxOutside = [&](const Box& box) { return !box.rect.intersects(visible); };
    removeOutside(drawing.under, boxOutside);
    removeOutside(drawing.boxes, boxOutside);
    removeOutside(
        drawing.wires, [&](const Wire& wire) { return !passes(drawing.path(wire), visible); });
    constexpr double textReach = 240; // no text of a diagram is wider
    const Rect reach = visible.grown(textReach);
    removeOutside(drawing.texts, [&](const Text& text) { return !reach.contains(text.baseline); });
    drawing.bounds = visible;
}

} // namespace

Drawing compose(const Topology& topology, const Layout& layout, const TextMeasure& measure)
{
    Drawing drawing;
    drawing.bounds = layout.bounds;
    Composer composer(drawing, topology, layout, measure);
    drawFrames(drawing, topology, layout, measure);
    composer.drawWires();
    composer.drawStubs();
    composer.drawBranches();
    composer.drawChips();
    drawHostBoxes(drawing, topology, layout, measure);
    composer.drawLabels();
    return drawing;
}

Drawing composeWhole(
    const Topology& topology,
    const Layout& layout,
    Detail detail,
    const TextMeasure& measure,
    const Rect& visible)
{
    Drawing drawing = compose(topology, layout, measure);
    crop(drawing, visible);
    for (VertexId chip{0}; chip.index < topology.chipCount(); ++chip.index) {
        if (layout.box(chip).intersects(visible))
            appendChipInside(drawing, topology, layout, {chip, detail}, measure);
    }
    return drawing;
}

} // namespace atlas
