#include "model/drawing/Loads.h"

#include "model/drawing/SvgWriter.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;

namespace {

/// A torus of 16 chips with all links idle, to be loaded by a test.
struct Machine {
    Topology topology = test::machine("torus:4x4");
    Layout layout = arrange(topology, HostSide::Folded);
    Drawing base = compose(topology, layout, test::fixedMeasure());
    RunLoads loads;

    Machine() { loads.edges.resize(topology.edges().size()); }

    [[nodiscard]] Drawing drawn() const
    {
        return drawLoads(topology, layout, base, loads, test::fixedMeasure());
    }
    [[nodiscard]] static const Wire& wireOf(const Drawing& drawing, std::uint32_t edge)
    {
        const auto found =
            std::ranges::find(drawing.wires, Element::of(EdgeId{edge}), &Wire::element);
        REQUIRE(found != drawing.wires.end());
        return *found;
    }
    [[nodiscard]] static std::vector<std::string> textsOf(const Drawing& drawing, Element element)
    {
        std::vector<std::string> texts;
        for (const Text& text : drawing.texts) {
            if (text.element == element)
                texts.push_back(text.text);
        }
        return texts;
    }
};

bool has(const Drawing& drawing, BoxClass style)
{
    return std::ranges::count(drawing.boxes, style, &Box::style) > 0;
}

} // namespace

TEST_CASE("A wire of a run is as wide as its load", "[drawing][loads]")
{
    // 2 + 6 × utilisation.
    CHECK(loadWidth(0) == 2);
    CHECK(loadWidth(0.5) == 5);
    CHECK(loadWidth(1) == 8);
    CHECK(loadWidth(7) == 8); // never wider than full
    Machine machine;
    machine.loads.edges[3].utilisation = 0.5;
    const Drawing drawing = machine.drawn();
    CHECK(Machine::wireOf(drawing, 3).width == 5);
    CHECK(Machine::wireOf(drawing, 4).width == 2);
}

TEST_CASE("The tints of a run change at 20, 40, 60, 80 and 95 percent", "[drawing][loads]")
{
    const auto [share, style] = GENERATE(table<double, WireClass>(
        {{0.0, WireClass::Load1},
         {0.199, WireClass::Load1},
         {0.2, WireClass::Load2},
         {0.4, WireClass::Load3},
         {0.6, WireClass::Load4},
         {0.8, WireClass::Load5},
         {0.949, WireClass::Load5},
         {0.95, WireClass::Load6},
         {1.0, WireClass::Load6}}));
    CAPTURE(share);
    CHECK(loadClass(share) == style);
}

TEST_CASE("Every NeuronLink of a machine is drawn once in a run", "[drawing][loads]")
{
    const Machine machine;
    // A 4 x 4 torus has 2 links for each of its 16 chips.
    CHECK(machine.drawn().wires.size() == 32);
}

TEST_CASE("The number on a wire is its load in percent", "[drawing][loads]")
{
    Machine machine;
    machine.loads.edges[0].utilisation = 0.714;
    machine.loads.edges[1].utilisation = 0.0004;
    machine.loads.edges[2].utilisation = 0.999;
    const Drawing drawing = machine.drawn();
    const auto ends = [&](std::uint32_t edge) {
        const auto texts = Machine::textsOf(drawing, Element::of(EdgeId{edge}));
        REQUIRE(texts.size() == 1);
        return texts.front();
    };
    CHECK(ends(0).ends_with("71"));
    CHECK(ends(1).ends_with("<1")); // it moves
    CHECK(ends(2).ends_with("99")); // it is not full
}

TEST_CASE("The busiest link stands on a pill of its own", "[drawing][loads]")
{
    Machine machine;
    machine.loads.edges[5].utilisation = 1;
    CHECK_FALSE(has(machine.drawn(), BoxClass::BusiestPill));
    machine.loads.busiest = EdgeId{5};
    const Drawing drawing = machine.drawn();
    REQUIRE(has(drawing, BoxClass::BusiestPill));
    CHECK(Machine::textsOf(drawing, Element::of(EdgeId{5})).front().ends_with("100"));
}

TEST_CASE("A failed link is dashed, has a ringed cross and says so", "[drawing][loads]")
{
    Machine machine;
    machine.loads.edges[7] = {.utilisation = 0, .failed = true, .share = 0};
    const Drawing drawing = machine.drawn();
    CHECK(Machine::wireOf(drawing, 7).style == WireClass::Failed);
    CHECK(has(drawing, BoxClass::FailedRing));
    const auto texts = Machine::textsOf(drawing, Element::of(EdgeId{7}));
    CHECK(std::ranges::count(texts, "×") == 1);
    CHECK(std::ranges::any_of(
        texts, [](const std::string& text) { return text.ends_with("failed"); }));
}

TEST_CASE("A degraded link has a notch and says what is left", "[drawing][loads]")
{
    Machine machine;
    machine.loads.edges[0] = {.utilisation = 0.8, .failed = false, .share = 0.5};
    const Drawing drawing = machine.drawn();
    CHECK(has(drawing, BoxClass::Notch));
    CHECK(std::ranges::count(Machine::textsOf(drawing, Element::of(EdgeId{0})), "at 50 %") == 1);
}

TEST_CASE("The cells of a chip are as full as its chunks", "[drawing][loads]")
{
    Machine machine;
    machine.loads.chips.resize(16);
    machine.loads.chips[2].cells = {1, 0.5, 0, 0};
    const Drawing drawing = machine.drawn();
    const auto ofChip = [&](BoxClass style) {
        std::vector<Rect> rects;
        for (const Box& box : drawing.boxes) {
            if (box.style == style && box.element == Element::of(VertexId{2}))
                rects.push_back(box.rect);
        }
        return rects;
    };
    const auto ground = ofChip(BoxClass::ChunkNone);
    REQUIRE(ground.size() == 1);
    const auto whole = ofChip(BoxClass::ChunkWhole);
    const auto part = ofChip(BoxClass::ChunkPart);
    REQUIRE(whole.size() == 1);
    REQUIRE(part.size() == 1);
    CHECK_THAT(whole.front().width, Catch::WithinRel(ground.front().width / 4));
    CHECK_THAT(part.front().width, Catch::WithinRel(ground.front().width / 8));
    CHECK(machine.layout.box(VertexId{2}).contains(ground.front()));
}

TEST_CASE("The loads of a run are exported with their widths", "[drawing][loads][svg]")
{
    Machine machine;
    machine.loads.edges[0].utilisation = 0.5;
    const Drawing drawing = machine.drawn();
    const std::string svg =
        toSvg(drawing, machine.topology, {.palette = palette(ThemeId::Overview), .layers = {}});
    CHECK(svg.find("class=\"load-3\"") != std::string::npos);
    CHECK(svg.find("stroke-width:5\"") != std::string::npos);
}
