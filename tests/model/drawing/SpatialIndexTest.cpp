#include "model/drawing/SpatialIndex.h"

#include "model/drawing/WirePath.h"

#include <catch2/catch.hpp>

#include <random>

using namespace atlas;

namespace {

class RandomDrawing {
public:
    explicit RandomDrawing(int seed)
        : m_random(static_cast<unsigned>(seed))
    {
        const std::uint32_t count = whole(0, 120);
        for (std::uint32_t i = 0; i < count; ++i) {
            drawing.under.push_back({.rect = rect(3000), .element = Element::of(VertexId{i})});
            drawing.boxes.push_back(
                {.rect = rect(200), .element = Element::of(VertexId{1000 + i})});
            drawing.texts.push_back(
                {.baseline = point(), .element = {}, .text = std::string(whole(0, 12), 'x')});
            addWire(i);
        }
    }

    Point point() { return {real(-5000, 5000), real(-5000, 5000)}; }
    Rect rect(double most)
    {
        return {real(-5000, 5000), real(-5000, 5000), real(0, most), real(0, most)};
    }
    double real(double from, double to)
    {
        return std::uniform_real_distribution<double>(from, to)(m_random);
    }
    std::uint32_t whole(std::uint32_t from, std::uint32_t to)
    {
        return std::uniform_int_distribution<std::uint32_t>(from, to)(m_random);
    }

    Drawing drawing;

private:
    void addWire(std::uint32_t number)
    {
        Wire wire{
            .firstPoint = static_cast<std::uint32_t>(drawing.points.size()),
            .pointCount = whole(2, 5),
            .style = static_cast<WireClass>(whole(0, 6)),
            .element = Element::of(EdgeId{number})};
        for (std::uint32_t i = 0; i < wire.pointCount; ++i)
            drawing.points.push_back(point());
        drawing.wires.push_back(wire);
    }

    std::mt19937 m_random;
};

bool meet(const Rect& a, const Rect& b)
{
    return a.x <= b.right() && b.x <= a.right() && a.y <= b.bottom() && b.y <= a.bottom();
}

/// Every box whose rectangle meets another, by looking at each.
std::vector<std::uint32_t> meeting(const std::vector<Box>& boxes, const Rect& rect)
{
    std::vector<std::uint32_t> hits;
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        if (meet(boxes[i].rect, rect))
            hits.push_back(i);
    }
    return hits;
}

bool holds(const std::vector<std::uint32_t>& hits, std::uint32_t index)
{
    return std::ranges::binary_search(hits, index);
}

/// What is under a point by looking at every shape.
std::optional<Element> elementByBruteForce(const Drawing& drawing, Point point, double tolerance)
{
    for (auto box = drawing.boxes.rbegin(); box != drawing.boxes.rend(); ++box) {
        if (box->rect.contains(point))
            return box->element;
    }
    std::optional<Element> nearest;
    double least = tolerance;
    for (const Wire& wire : drawing.wires) {
        const double gap =
            std::max(0.0, distanceTo(drawing.path(wire), point) - wireStyle(wire.style).width / 2);
        if (gap <= least) {
            least = gap;
            nearest = wire.element;
        }
    }
    if (nearest)
        return nearest;
    for (auto frame = drawing.under.rbegin(); frame != drawing.under.rend(); ++frame) {
        if (frame->rect.contains(point))
            return frame->element;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE(
    "The index finds the boxes in a rectangle that a look at each finds", "[drawing][property]")
{
    const int seed = GENERATE(take(100, random(0, 1'000'000)));
    CAPTURE(seed);
    RandomDrawing random(seed);
    const SpatialIndex index(random.drawing);
    for (int i = 0; i < 10; ++i) {
        const Rect rect = random.rect(i % 2 == 0 ? 300 : 6000);
        const SpatialIndex::Hits hits = index.inside(rect);
        CHECK(hits.boxes == meeting(random.drawing.boxes, rect));
        CHECK(hits.under == meeting(random.drawing.under, rect));
    }
}

TEST_CASE(
    "The index finds every wire and text that reaches into a rectangle", "[drawing][property]")
{
    const int seed = GENERATE(take(100, random(0, 1'000'000)));
    CAPTURE(seed);
    RandomDrawing random(seed);
    const Drawing& drawing = random.drawing;
    const SpatialIndex index(drawing);
    for (int i = 0; i < 10; ++i) {
        const Rect rect = random.rect(1000);
        const SpatialIndex::Hits hits = index.inside(rect);
        for (std::uint32_t w = 0; w < drawing.wires.size(); ++w) {
            const auto path = drawing.path(drawing.wires[w]);
            const bool reaches =
                std::ranges::any_of(path, [&](Point p) { return rect.contains(p); });
            CHECK((!reaches || holds(hits.wires, w)));
        }
        for (std::uint32_t t = 0; t < drawing.texts.size(); ++t) {
            const Text& text = drawing.texts[t];
            CHECK((text.text.empty() || !rect.contains(text.baseline) || holds(hits.texts, t)));
        }
        CHECK(std::ranges::is_sorted(hits.wires));
        CHECK(std::ranges::adjacent_find(hits.wires) == hits.wires.end());
    }
}

TEST_CASE(
    "The element at a point is the one that a look at every shape finds", "[drawing][property]")
{
    const int seed = GENERATE(take(100, random(0, 1'000'000)));
    CAPTURE(seed);
    RandomDrawing random(seed);
    const SpatialIndex index(random.drawing);
    for (int i = 0; i < 20; ++i) {
        const Point point = random.point();
        const double tolerance = random.real(0, 60);
        CAPTURE(point.x, point.y, tolerance);
        CHECK(
            index.elementAt(random.drawing, point, tolerance, {})
            == elementByBruteForce(random.drawing, point, tolerance));
    }
}

TEST_CASE("What a layer hides cannot be hit", "[drawing]")
{
    Drawing drawing;
    drawing.boxes = {
        {.rect = {0, 0, 100, 100}, .element = Element::of(VertexId{1})},
        {.rect = {10, 10, 20, 20}, .layer = Layer::Labels, .element = Element::of(EdgeId{7})}};
    const SpatialIndex index(drawing);
    CHECK(index.elementAt(drawing, {15, 15}, 4, {}) == Element::of(EdgeId{7}));
    CHECK(
        index.elementAt(drawing, {15, 15}, 4, Layers{}.with(Layer::Labels, false))
        == Element::of(VertexId{1}));
}

TEST_CASE("Shapes that stand for nothing are looked through", "[drawing]")
{
    Drawing drawing;
    drawing.under = {{.rect = {0, 0, 100, 100}, .element = Element::of(VertexId{3})}};
    drawing.boxes = {{.rect = {10, 10, 20, 20}, .element = {}}};
    const SpatialIndex index(drawing);
    CHECK(index.elementAt(drawing, {15, 15}, 4, {}) == Element::of(VertexId{3}));
    CHECK_FALSE(index.elementAt(drawing, {150, 15}, 4, {}));
}

TEST_CASE("An empty drawing has nothing anywhere", "[drawing]")
{
    const Drawing drawing;
    const SpatialIndex index(drawing);
    CHECK(index.inside({-10, -10, 100, 100}).boxes.empty());
    CHECK_FALSE(index.elementAt(drawing, {0, 0}, 10, {}));
}
