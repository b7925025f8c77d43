#include "model/drawing/Interior.h"
#include "model/drawing/Pen.h"
#include "model/support/Phrases.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

/// The way out of a box at a point of its edge.
Point outwardsAt(const Rect& box, Point at)
{
    const std::array<double, 4> distances = {
        std::abs(at.x - box.x),
        std::abs(at.x - box.right()),
        std::abs(at.y - box.y),
        std::abs(at.y - box.bottom())};
    constexpr std::array<Point, 4> ways = {Point{-1, 0}, {1, 0}, {0, -1}, {0, 1}};
    const auto nearest = std::ranges::min_element(distances) - distances.begin();
    return ways[static_cast<std::size_t>(nearest)];
}

/// The end of a path at a box.
Point endAt(std::span<const Point> path, const Rect& box)
{
    const Rect around = box.grown(1);
    return around.contains(path.front()) ? path.front() : path.back();
}

std::string rateOf(const LinkType& type)
{
    return type.bandwidth ? toString(*type.bandwidth) : phrase("bandwidth not documented");
}

} // namespace

std::vector<ChipPort> portsOf(const Topology& topology, const Layout& layout, VertexId chip)
{
    const Rect& box = layout.box(chip);
    const double scale = box.width / planWidth;
    std::vector<ChipPort> ports;
    const auto add = [&](EdgeId edge, VertexId far, Point end) {
        const bool host = topology.edge(edge).kind == EdgeKind::Pcie;
        ports.push_back(
            {.element = Element::of(edge),
             .at = {(end.x - box.x) / scale, (end.y - box.y) / scale},
             .outwards = outwardsAt(box, end),
             .name = host ? topology.label(far) : phrase("chip {}", far.index),
             .figure = host ? std::string() : rateOf(topology.linkType(edge)),
             .host = host});
    };
    for (const Incidence& incidence : topology.incident(chip)) {
        const EdgeKind kind = topology.edge(incidence.edge).kind;
        const auto path = layout.path(incidence.edge);
        if (path.size() >= 2 && (kind == EdgeKind::NeuronLink || kind == EdgeKind::Pcie))
            add(incidence.edge, incidence.neighbor, endAt(path, box));
    }
    for (const Stub& stub : layout.stubs) {
        if (stub.at == chip)
            add(stub.edge, stub.far, stub.from);
    }
    return ports;
}

void appendPorts(Drawing& drawing, std::span<const ChipPort> ports, const TextMeasure& measure)
{
    constexpr double depth = 12; ///< of a port, half of it outside
    constexpr double breadth = 30;
    constexpr double room = 260;
    Pen pen(drawing, measure);
    for (const ChipPort& port : ports) {
        pen.use(Layer::Base, port.element);
        const bool across = port.outwards.y == 0;
        const double width = across ? depth : breadth;
        const double height = across ? breadth : depth;
        pen.box(
            {port.at.x - width / 2, port.at.y - height / 2, width, height},
            BoxClass::Port,
            3,
            port.host ? Role::Pcie : Role::NeuronLink);
        // Beside the wire: above it at the sides, at its right above and below the chip.
        const double x = across ? port.at.x + port.outwards.x * 22 : port.at.x + 16;
        const Align align = across && port.outwards.x < 0 ? Align::Right : Align::Left;
        const double y = across ? port.at.y - 34 : port.at.y + port.outwards.y * 26 - 8;
        pen.writeWhole(
            port.name,
            TextClass::PlanTitle,
            {{x, Pen::baselineAt(y, TextClass::PlanTitle)}, room, align});
        pen.writeWhole(
            port.figure,
            TextClass::PlanNote,
            {{x, Pen::baselineAt(y + 17, TextClass::PlanNote)}, room, align});
    }
}

} // namespace atlas
