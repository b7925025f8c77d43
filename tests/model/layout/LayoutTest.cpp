#include "model/layout/Layout.h"

#include "model/catalog/Catalog.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace atlas;

namespace {

/// The machines on which the properties must hold: all of the catalogue, and shapes of every kind.
std::vector<std::string> machines()
{
    std::vector<std::string> targets = test::instanceNames();
    for (const char* shape :
         {"line:2",
          "line:9",
          "line:16",
          "line:100",
          "ring:3",
          "ring:7",
          "ring:12",
          "ring:60",
          "ring:61",
          "torus:2x2",
          "torus:3x3",
          "torus:2x8",
          "torus:8x8",
          "torus:9x9",
          "torus:16x16",
          "torus:1x8",
          "torus:2x4x4",
          "torus:4x4x4",
          "torus:3x5x4",
          "torus:6x4x4",
          "torus:4x8x8",
          "switch:4",
          "switch:64",
          "switch:300",
          "host:1 chip:16/torus:4x4 core:2",
          "host:2 torus:4x4",
          "host:4 ring:12",
          "host:2 line:6",
          "host:1 single:1",
          "host:3 torus:3x3",
          "host:2 torus:5x7",
          "host:16 torus:8x8",
          "host:1 switch:16"})
        targets.emplace_back(shape);
    return targets;
}

struct NamedBox {
    std::string name;
    Rect rect;
};

/// Every solid box of a layout; frames are excluded, they hold others.
std::vector<NamedBox> solidBoxes(const Topology& topology, const Layout& layout)
{
    std::vector<NamedBox> boxes;
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        const VertexId id{i};
        if (!layout.box(id).isEmpty() && topology.vertex(id).kind != VertexKind::HostSocket)
            boxes.push_back({topology.id(id), layout.box(id)});
    }
    return boxes;
}

Rect segmentRect(Point a, Point b)
{
    // Half a unit to each side, so that running along an edge counts as touching only when it
    // enters.
    return Rect{std::min(a.x, b.x), std::min(a.y, b.y), std::abs(a.x - b.x), std::abs(a.y - b.y)}
        .grown(0.01);
}

/// The box that a path runs through, if any. Its own ends may touch the first and last segment at
/// their border.
std::optional<std::string>
crossedBox(const std::vector<NamedBox>& boxes, std::span<const Point> path)
{
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Rect segment = segmentRect(path[i - 1], path[i]);
        for (const NamedBox& box : boxes) {
            if (box.rect.grown(-0.5).intersects(segment))
                return box.name;
        }
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("No two boxes overlap and all stand inside the bounds", "[layout][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    const std::vector<NamedBox> boxes = solidBoxes(topology, layout);
    REQUIRE(boxes.size() >= topology.chipCount());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        INFO(boxes[i].name);
        REQUIRE(layout.bounds.contains(boxes[i].rect));
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            INFO(boxes[j].name);
            REQUIRE_FALSE(boxes[i].rect.intersects(boxes[j].rect));
        }
    }
}

TEST_CASE("No wire runs through a box", "[layout][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    const std::vector<NamedBox> boxes = solidBoxes(topology, layout);
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        INFO(topology.id(EdgeId{i}));
        const auto crossed = crossedBox(boxes, layout.path(EdgeId{i}));
        INFO(crossed.value_or(""));
        REQUIRE_FALSE(crossed.has_value());
    }
}

TEST_CASE(
    "Every NeuronLink is drawn as a wire that ends at its two boxes, or as two stubs",
    "[layout][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const EdgeId id{i};
        const Edge& edge = topology.edge(id);
        if (edge.kind != EdgeKind::NeuronLink)
            continue;
        INFO(topology.id(id));
        const auto path = layout.path(id);
        if (path.empty()) {
            CHECK(std::ranges::count(layout.stubs, id, &Stub::edge) == 2);
            continue;
        }
        const auto touches = [&](VertexId vertex, Point p) {
            return layout.box(vertex).grown(0.01).contains(p);
        };
        const bool forward =
            touches(edge.source, path.front()) && touches(edge.target, path.back());
        const bool backward =
            touches(edge.target, path.front()) && touches(edge.source, path.back());
        CHECK((forward || backward));
    }
}

TEST_CASE("A PCIe wire touches the box of a device at its end only", "[layout][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const Edge& edge = topology.edge(EdgeId{i});
        const auto path = layout.path(EdgeId{i});
        const bool device = topology.vertex(edge.target).kind == VertexKind::Storage
            || topology.vertex(edge.source).kind == VertexKind::Storage;
        if (!device || edge.kind != EdgeKind::Pcie || path.size() < 2)
            continue;
        INFO(topology.id(EdgeId{i}));
        const bool toTarget = topology.vertex(edge.target).kind == VertexKind::Storage;
        const Rect box = layout.box(toTarget ? edge.target : edge.source).grown(4);
        for (std::size_t k = 1; k + 1 < path.size(); ++k)
            CHECK_FALSE(box.intersects(segmentRect(path[k - 1], path[k])));
    }
}

TEST_CASE("Wires between servers cross no wire to a switch", "[layout]")
{
    const Topology topology = test::machine("trn3-gen1-ultraserver");
    const Layout layout = arrange(topology);
    struct Way {
        bool direct;
        Rect rect;
    };
    std::vector<Way> ways;
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const Edge& edge = topology.edge(EdgeId{i});
        const auto path = layout.path(EdgeId{i});
        if (edge.kind != EdgeKind::NeuronLink)
            continue;
        const bool direct = topology.vertex(edge.source).kind == VertexKind::Chip
            && topology.vertex(edge.target).kind == VertexKind::Chip;
        for (std::size_t k = 1; k < path.size(); ++k)
            ways.push_back({direct, segmentRect(path[k - 1], path[k])});
    }
    // Half a wire of 3 and its casing of 2.5 on one side, half a wire of 2 on the other.
    constexpr double clear = 1.5 + 2.5 + 1;
    const auto meets = [&](const Way& way) {
        return way.direct && std::ranges::any_of(ways, [&](const Way& other) {
                   return !other.direct && other.rect.intersects(way.rect.grown(clear));
               });
    };
    CHECK(std::ranges::any_of(ways, &Way::direct));
    CHECK(std::ranges::none_of(ways, meets));
}

TEST_CASE("No label of a link stands on a PCIe wire of a chain in one row", "[layout]")
{
    const Topology topology = test::machine("inf1.6xlarge");
    const Layout layout = arrange(topology);
    constexpr double halfLabel = 18; // "17.2" and its pill
    for (const LabelAnchor& label : layout.labels) {
        const Rect pill{label.center.x - halfLabel, label.center.y - 8, 2 * halfLabel, 16};
        for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
            const auto path = layout.path(EdgeId{i});
            for (std::size_t k = 1;
                 topology.edge(EdgeId{i}).kind == EdgeKind::Pcie && k < path.size();
                 ++k)
                CHECK_FALSE(pill.intersects(segmentRect(path[k - 1], path[k])));
        }
    }
}

TEST_CASE("Room for a line about the host is left only where there is one", "[layout]")
{
    for (const char* target : {"inf1.xlarge", "trn1.32xlarge"}) {
        CAPTURE(target);
        const Topology topology = test::machine(target);
        const Layout layout = arrange(topology);
        const bool line = topology.instance()->host.numaDocumented;
        const double gap = layout.frames.front().rect.y - layout.bounds.y;
        // The margin of a diagram is 24, the line is 26 high.
        CHECK(gap == Approx(line ? 24 + 26 : 24));
    }
}

TEST_CASE("The machines of one instance fill a window well", "[layout]")
{
    // The diagram of a window of 1600 x 1000 and of 1280 x 720 has about this much room; from 9 of
    // 18 units on the number of a chip can be read, from 0.6 on its NeuronCores'.
    struct Room {
        double width;
        double height;
    };
    for (const char* target : {"inf1.24xlarge", "inf2.24xlarge", "inf2.48xlarge"}) {
        for (const Room room : {Room{1024, 850}, Room{930, 600}}) {
            CAPTURE(target, room.width);
            const Rect bounds = arrange(test::machine(target)).bounds;
            CHECK(std::min(room.width / bounds.width, room.height / bounds.height) > 0.6);
        }
    }
}

TEST_CASE("Wires run straight across or down", "[layout][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const auto path = layout.path(EdgeId{i});
        for (std::size_t k = 1; k < path.size(); ++k) {
            INFO(topology.id(EdgeId{i}));
            const bool straight = path[k].x == path[k - 1].x || path[k].y == path[k - 1].y;
            REQUIRE(straight);
        }
    }
}

TEST_CASE("No two NeuronLinks share a stretch of their way", "[layout][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    struct Segment {
        EdgeId edge;
        Rect rect;
    };
    std::vector<Segment> segments;
    for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
        const auto path = layout.path(EdgeId{i});
        for (std::size_t k = 1;
             topology.edge(EdgeId{i}).kind == EdgeKind::NeuronLink && k < path.size();
             ++k)
            segments.push_back({EdgeId{i}, segmentRect(path[k - 1], path[k])});
    }
    if (segments.size() > 1500)
        return; // the same routing as the smaller ones, and the comparison is quadratic
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t j = i + 1; j < segments.size(); ++j) {
            if (segments[i].edge == segments[j].edge
                || !segments[i].rect.intersects(segments[j].rect))
                continue;
            INFO(topology.id(segments[i].edge) << " and " << topology.id(segments[j].edge));
            // A crossing at a right angle is as small as the two wires are thin.
            const double width = std::min(segments[i].rect.right(), segments[j].rect.right())
                - std::max(segments[i].rect.x, segments[j].rect.x);
            const double height = std::min(segments[i].rect.bottom(), segments[j].rect.bottom())
                - std::max(segments[i].rect.y, segments[j].rect.y);
            REQUIRE(std::max(width, height) < 0.1);
        }
    }
}

TEST_CASE(
    "Every text of a drawing stays within the room it was given", "[layout][drawing][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    const TextMeasure measure = test::fixedMeasure();
    const Drawing drawing = composeWhole(topology, layout, Detail::Full, measure, layout.bounds);
    for (const Text& text : drawing.texts) {
        if (!text.element.isVertex())
            continue;
        INFO(text.text);
        const Rect& box = layout.box(text.element.vertex());
        const double width = measure(text.text, text.style);
        const double start = text.align == Align::Left ? 0
            : text.align == Align::Center              ? width / 2
                                                       : width;
        const Point begin = text.upright ? Point{text.baseline.x, text.baseline.y + start}
                                         : Point{text.baseline.x - start, text.baseline.y};
        const Point end =
            text.upright ? Point{begin.x, begin.y - width} : Point{begin.x + width, begin.y};
        CHECK(box.contains(begin));
        CHECK(box.contains(end));
    }
}

TEST_CASE("Labels of links keep clear of boxes and of each other", "[layout][drawing][property]")
{
    const std::string target = GENERATE(from_range(machines()));
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    const Drawing drawing = compose(topology, layout, test::fixedMeasure());
    std::vector<Rect> pills;
    for (const Box& box : drawing.boxes) {
        if (box.style == BoxClass::Pill)
            pills.push_back(box.rect);
    }
    const std::vector<NamedBox> boxes = solidBoxes(topology, layout);
    for (std::size_t i = 0; i < pills.size(); ++i) {
        for (const NamedBox& box : boxes) {
            INFO(box.name);
            REQUIRE_FALSE(box.rect.intersects(pills[i].grown(-1)));
        }
        for (std::size_t j = i + 1; j < pills.size(); ++j)
            REQUIRE_FALSE(pills[i].grown(-1).intersects(pills[j].grown(-1)));
    }
}

TEST_CASE(
    "The wrap-around wires of the 4 x 4 torus nest as the visual language draws them", "[layout]")
{
    const Topology topology = test::machine("torus:4x4");
    const Layout layout = arrange(topology);
    const Rect first = layout.box(VertexId{0});
    const auto topmost = [&](std::uint32_t a, std::uint32_t b) {
        for (std::uint32_t i = 0; i < topology.edges().size(); ++i) {
            const Edge& edge = topology.edge(EdgeId{i});
            if (std::min(edge.source.index, edge.target.index) == a
                && std::max(edge.source.index, edge.target.index) == b)
                return std::ranges::min(layout.path(EdgeId{i}), {}, &Point::y).y;
        }
        return 0.0;
    };
    // look.md: row lanes 54 and 70 above the grid, column lanes 16 and 32.
    CHECK(first.y - topmost(0, 3) == Approx(54));
    CHECK(first.y - topmost(4, 7) == Approx(70));
    CHECK(first.y - topmost(0, 12) == Approx(16));
    CHECK(first.y - topmost(1, 13) == Approx(32));
}

TEST_CASE("A layout is a pure function of the topology", "[layout]")
{
    const Layout first = arrange(test::machine("trn1.32xlarge"));
    const Layout second = arrange(test::machine("trn1.32xlarge"));
    CHECK(first.boxes == second.boxes);
    CHECK(first.points == second.points);
    CHECK(first.pathStarts == second.pathStarts);
}
