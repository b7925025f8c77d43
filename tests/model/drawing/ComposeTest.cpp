#include "model/drawing/Compose.h"

#include "model/drawing/WirePath.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace atlas;

namespace {

Drawing drawn(std::string_view target)
{
    const Topology topology = test::machine(target);
    return compose(topology, arrange(topology), test::fixedMeasure());
}

bool hasStyle(const Drawing& drawing, WireClass style)
{
    return std::ranges::count(drawing.wires, style, &Wire::style) > 0;
}

std::vector<Text> textsInside(std::string_view target, std::uint32_t chip, Detail detail)
{
    const Topology topology = test::machine(target);
    Drawing drawing;
    appendChipInside(
        drawing, topology, arrange(topology), {VertexId{chip}, detail}, test::fixedMeasure());
    return drawing.texts;
}

} // namespace

TEST_CASE("A part of a machine holds the wires that run through it, no others", "[drawing]")
{
    // Chip 5 of a 4 x 4 torus is in the middle: all wrap-around wires run around it.
    const Topology topology = test::machine("torus:4x4");
    const Layout layout = arrange(topology);
    const Rect part = layout.box(VertexId{5}).grown(24);
    const Drawing drawing =
        composeWhole(topology, layout, Detail::Full, test::fixedMeasure(), part);
    CHECK_FALSE(hasStyle(drawing, WireClass::WrapAround));
    // Its own four neighbours remain.
    CHECK(std::ranges::count(drawing.wires, WireClass::NeuronLink, &Wire::style) == 4);
}

TEST_CASE("Without the network no PCIe wire leads to where an adapter was", "[drawing]")
{
    for (const char* target : {"trn1.32xlarge", "trn2.48xlarge", "inf1.24xlarge"}) {
        CAPTURE(target);
        const Topology topology = test::machine(target);
        const Drawing drawing = compose(topology, arrange(topology), test::fixedMeasure());
        const Layers layers = Layers{}.with(Layer::Network, false);
        std::size_t hidden = 0;
        for (const Wire& wire : drawing.wires) {
            if (wire.style != WireClass::Pcie)
                continue;
            const Edge& edge = topology.edge(wire.element.edge());
            const auto isAdapter = [&](VertexId id) {
                const VertexKind kind = topology.vertex(id).kind;
                return kind == VertexKind::EfaAdapter || kind == VertexKind::EnaAdapter;
            };
            const bool toAdapter = isAdapter(edge.source) || isAdapter(edge.target);
            CHECK(isShown(layers, wire) == !toAdapter);
            hidden += toAdapter ? 1 : 0;
        }
        CHECK(hidden > 0);
        // A dot that is left stands on a wire that is left.
        for (const Box& box : drawing.boxes) {
            if (box.style != BoxClass::BranchDot || !isShown(layers, box))
                continue;
            CHECK(std::ranges::any_of(drawing.wires, [&](const Wire& wire) {
                return isShown(layers, wire)
                    && distanceTo(drawing.path(wire), box.rect.center()) < 0.01;
            }));
        }
    }
}

TEST_CASE("Title and legend stand whole inside the bounds of a narrow picture", "[drawing]")
{
    const Topology topology = test::machine("trn2-ultraserver");
    const TextMeasure measure = test::fixedMeasure();
    Drawing drawing = drawn("trn2-ultraserver");
    drawing.texts.clear();
    drawing.bounds = {0, 0, 180, 140};
    const auto wires = static_cast<std::ptrdiff_t>(drawing.wires.size());
    appendSurroundings(drawing, topology, {}, {}, measure);
    CHECK(drawing.wires.end() - drawing.wires.begin() > wires);
    REQUIRE(drawing.texts.size() > 4);
    CHECK(drawing.texts[0].text == caption(topology).title);
    CHECK(drawing.texts[1].text == caption(topology).subtitle);
    for (const Text& text : drawing.texts) {
        CAPTURE(text.text);
        CHECK(text.text.find("…") == std::string::npos);
        CHECK(drawing.bounds.contains(text.baseline));
        CHECK(text.baseline.x + measure(text.text, text.style) <= drawing.bounds.right());
    }
    // The machine stays in the middle.
    CHECK(drawing.bounds.center().x == Approx(90));
}

TEST_CASE("A picture with figures on its links says their unit", "[drawing]")
{
    const Topology topology = test::machine("trn1.32xlarge");
    const auto saysUnit = [&](Layers layers) {
        Drawing drawing = compose(topology, arrange(topology), test::fixedMeasure());
        appendSurroundings(drawing, topology, {}, layers, test::fixedMeasure());
        return std::ranges::count(drawing.texts, std::string("GB/s"), &Text::text) > 0;
    };
    CHECK(saysUnit({}));
    CHECK_FALSE(saysUnit(Layers{}.with(Layer::Bandwidth, false)));
    CHECK_FALSE(saysUnit(Layers{}.with(Layer::NeuronLink, false)));
}

TEST_CASE("PCIe wires that share a spine dash in step on it", "[drawing]")
{
    constexpr double period = 7; // look.md: dash 4 3
    const Drawing drawing = drawn("trn2.48xlarge");
    // Where the dashes of a wire are at each of its points on its first way down.
    std::vector<std::pair<double, double>> phases; // x, phase at y = 0
    for (const Wire& wire : drawing.wires) {
        if (wire.style != WireClass::Pcie || wire.also != Layer::Network)
            continue;
        const auto path = drawing.path(wire);
        REQUIRE(path.size() >= 3);
        const double toSpine = std::abs(path[1].x - path[0].x);
        const double phase = std::fmod(dashStart(path) + toSpine - path[1].y, period);
        phases.emplace_back(path[1].x, std::abs(phase));
    }
    REQUIRE(phases.size() == 16); // an adapter on each chip
    for (const auto& [x, phase] : phases)
        CHECK(phase == Approx(0).margin(1e-9));
}

TEST_CASE("Chips that show their cores without memory number both larger", "[drawing]")
{
    // At the least width of that detail, 72 of 132 units, a text of 11 units would be 6 pixels.
    const auto texts = textsInside("trn1.32xlarge", 5, Detail::Cores);
    // Two NeuronCores for each chip: the sixth chip has the numbers 10 and 11.
    REQUIRE(texts.size() == 3);
    CHECK(texts[0].text == "5");
    CHECK(texts[1].text == "10");
    CHECK(texts[2].text == "11");
    for (const Text& text : texts)
        CHECK(textStyle(text.style).size * 72 / 132 >= 9);
    // Eight cores leave no room for three digits: none of the machine's cores has a number then.
    CHECK(textsInside("trn2.48xlarge", 0, Detail::Cores).size() == 1);
}
