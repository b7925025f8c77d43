#include "model/drawing/LabelRoom.h"

#include "model/drawing/Compose.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace atlas {

namespace {

Drawing drawingOf(std::string_view target)
{
    const Topology topology = test::machine(target);
    return compose(topology, arrange(topology), test::fixedMeasure());
}

Rect larger(const Rect& rect, double factor)
{
    const Point center = rect.center();
    return {
        center.x - rect.width * factor / 2,
        center.y - rect.height * factor / 2,
        rect.width * factor,
        rect.height * factor};
}

/// Two grounds of labels, 40 × 16, whose middles are that far apart.
Drawing twoLabels(double apart)
{
    Drawing drawing;
    for (const std::uint32_t i : {0U, 1U})
        drawing.boxes.push_back(
            {.rect = {i * apart, 0, 40, 16},
             .style = BoxClass::Pill,
             .layer = Layer::Labels,
             .element = Element::of(EdgeId{i})});
    return drawing;
}

} // namespace

TEST_CASE("Labels of wires are painted large enough to be read", "[drawing]")
{
    // Wire labels are 11 units high, and 9 pixels can be read.
    CHECK(labelGrowth(1) == 1);
    CHECK(labelGrowth(0.61) == Approx(9 / (11 * 0.61)).epsilon(0.001));
    CHECK(labelGrowth(0.61) * 11 * 0.61 >= 9);
    // 9 / (11 × 0.4) = 2.05 times as large would be more than there is room for.
    CHECK(labelGrowth(0.4) == 1);
}

TEST_CASE("Of two labels that would touch the first stays", "[drawing]")
{
    const auto left = [](double apart, double growth) {
        Drawing drawing = twoLabels(apart);
        CrowdedLabels(drawing, growth).removeFrom(drawing);
        return drawing.boxes.size();
    };
    // 40 wide, so that they touch below 40 apart, and at 1.5 times their size below 60.
    CHECK(left(41, 1) == 2);
    CHECK(left(39, 1) == 1);
    CHECK(left(59, 1.5) == 1);
    CHECK(left(61, 1.5) == 2);
}

TEST_CASE("No label of a wire touches a box or another label", "[drawing][property]")
{
    const std::string target = GENERATE(
        "trn1.32xlarge", "inf1.24xlarge", "trn2.48xlarge", "torus:4x4x4", "torus:3x3", "torus:9x9");
    const double growth = GENERATE(1.0, 1.34, 1.5, mostLabelGrowth);
    CAPTURE(target, growth);
    Drawing drawing = drawingOf(target);
    CrowdedLabels(drawing, growth).removeFrom(drawing);
    std::vector<Rect> labels;
    std::vector<Rect> boxes;
    for (const Box& box : drawing.boxes) {
        if (isWireLabel(box))
            labels.push_back(larger(box.rect, growth));
        else if (box.style != BoxClass::BranchDot)
            boxes.push_back(box.rect);
    }
    CHECK((target == "torus:9x9" || !labels.empty()));
    for (std::size_t i = 0; i < labels.size(); ++i) {
        for (const Rect& box : boxes)
            REQUIRE_FALSE(labels[i].intersects(box));
        for (std::size_t k = i + 1; k < labels.size(); ++k)
            REQUIRE_FALSE(labels[i].intersects(labels[k]));
    }
}

TEST_CASE("Where the wrap-around wires of Trn1 are named, all are", "[drawing]")
{
    // 4 rows and 4 columns have one wrap-around wire each; at 61 % of 11 units text is readable
    // from 1.34 times its size on.
    Drawing drawing = drawingOf("trn1.32xlarge");
    CrowdedLabels(drawing, labelGrowth(0.61)).removeFrom(drawing);
    const auto names = std::ranges::count_if(drawing.texts, [](const Text& text) {
        return isWireLabel(text) && text.layer == Layer::Labels;
    });
    CHECK(names == 8);
}

TEST_CASE("All chips of a machine show their numbers alike", "[drawing]")
{
    const std::string target =
        GENERATE("torus:4x4", "torus:10x10", "torus:100x100", "torus:101x100", "line:100000");
    CAPTURE(target);
    const Topology topology = test::machine(target);
    const Layout layout = arrange(topology);
    Drawing inside;
    const std::uint32_t last = topology.chipCount() - 1;
    // Narrow and wide digits, few and many of them.
    std::uint32_t shown = 0;
    for (const std::uint32_t chip : {0U, 1U, 4U, 11U, last / 2, last - 1, last}) {
        appendChipInside(
            inside, topology, layout, {VertexId{chip}, Detail::Id}, test::fixedMeasure());
        CHECK(inside.texts.size() == ++shown);
    }
    for (const Text& text : inside.texts)
        CHECK(text.style == inside.texts.front().style);
}

} // namespace atlas
