#include "model/drawing/Drawing.h"
#include "model/drawing/Highlight.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <tuple>
#include <vector>

using namespace atlas;

namespace {

template<typename Enum>
std::vector<Enum> upTo(Enum last)
{
    std::vector<Enum> all;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        all.push_back(static_cast<Enum>(i));
    return all;
}

/// A word that needs no escape in CSS and XML.
bool isCssWord(std::string_view word)
{
    return !word.empty() && word.front() >= 'a' && word.front() <= 'z'
        && std::ranges::all_of(word, [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
           });
}

template<typename Enum>
void requireDistinctWords(Enum last)
{
    std::set<std::string> words;
    for (const Enum value : upTo(last)) {
        const std::string word(toString(value));
        CAPTURE(word);
        CHECK(isCssWord(word));
        CHECK(words.insert(word).second);
    }
}

using State = Highlight::State;

} // namespace

TEST_CASE("Every class has a CSS word of its own", "[drawing][style]")
{
    requireDistinctWords(BoxClass::Port);
    requireDistinctWords(WireClass::Control);
    requireDistinctWords(TextClass::PlanNote);
    requireDistinctWords(Layer::Bandwidth);
    requireDistinctWords(Role::Ena);
}

TEST_CASE("Wires differ in width, dash or number of lines, so black and white tells them apart")
{
    std::set<std::tuple<double, std::vector<double>, bool>> looks;
    for (const WireClass wire : upTo(WireClass::Control)) {
        const WireStyle style = wireStyle(wire);
        CAPTURE(toString(wire));
        CHECK(
            looks
                .emplace(style.width, std::vector(style.dash.begin(), style.dash.end()), style.twin)
                .second);
        CHECK(style.dash.size() % 2 == 0);
    }
}

TEST_CASE("Layers are found by their words, the base is not a choice", "[drawing][style]")
{
    for (const Layer layer : upTo(Layer::Bandwidth))
        CHECK(
            findLayer(toString(layer))
            == (layer == Layer::Base ? std::nullopt : std::optional(layer)));
    CHECK_FALSE(findLayer("NeuronLink"));
}

TEST_CASE("No text is smaller than 11 pixels", "[drawing][style]")
{
    for (const TextClass text : upTo(TextClass::PlanNote)) {
        CAPTURE(toString(text));
        CHECK(textStyle(text).size >= 11);
        CHECK(std::ranges::count(std::vector{400, 500, 600, 700}, textStyle(text).weight) == 1);
    }
}

TEST_CASE(
    "A state is looked up by vertex and by edge, and is normal where none is set", "[drawing]")
{
    Highlight highlight;
    highlight.vertices = {State::Dimmed, State::Selected};
    highlight.edges = {State::Neighbor};
    CHECK(highlight.of(Element::of(VertexId{1})) == State::Selected);
    CHECK(highlight.of(Element::of(EdgeId{0})) == State::Neighbor);
    CHECK(highlight.of(Element::of(VertexId{2})) == State::Normal);
    CHECK(highlight.of(Element::of(EdgeId{1})) == State::Normal);
    CHECK(highlight.of({}) == State::Normal);
}

TEST_CASE("A selected chip has an accent edge, a fill and a ring, its parts keep their look")
{
    const Palette& colors = palette(ThemeId::Overview);
    const BoxLook chip = boxLook({.rect = {}, .element = {}}, colors, State::Selected);
    CHECK(chip.ring);
    CHECK(chip.edge == colors[Role::Accent]);
    CHECK(chip.fill == colors[Role::SelectedFill]);
    CHECK(chip.edgeWidth == 2);
    const Box core{.rect = {}, .style = BoxClass::NeuronCore, .element = {}};
    const BoxLook part = boxLook(core, colors, State::Selected);
    CHECK_FALSE(part.ring);
    CHECK(part.fill == boxLook(core, colors, State::Normal).fill);
}

TEST_CASE("What is dimmed loses its colour", "[drawing][style]")
{
    const Palette& colors = palette(ThemeId::Dark);
    const Box stripe{
        .rect = {}, .style = BoxClass::KindStripe, .role = Role::Trainium, .element = {}};
    CHECK(boxLook(stripe, colors, State::Normal).fill == colors[Role::Trainium]);
    CHECK(boxLook(stripe, colors, State::Dimmed).fill == colors[Role::DimmedLine]);
    CHECK(
        wireLook(wireStyle(WireClass::Efa), colors, State::Dimmed).line
        == colors[Role::DimmedLine]);
    CHECK(
        textColor(textStyle(TextClass::DeviceId), colors, State::Dimmed)
        == colors[Role::TextSecondary]);
}

TEST_CASE("The bands of a picked-out NeuronLink enclose each other", "[drawing][style]")
{
    for (const WireClass wire : upTo(WireClass::AcrossServers)) {
        for (const State state : {State::Neighbor, State::Selected, State::Hovered}) {
            const WireStyle style = wireStyle(wire);
            const WireLook look = wireLook(style, palette(ThemeId::Overview), state);
            CAPTURE(toString(wire));
            CHECK(look.bridgeWidth > look.outlineWidth);
            CHECK(look.outlineWidth > look.gapWidth);
            // Twin lines are 4 apart.
            CHECK(look.gapWidth > style.width);
        }
    }
}

TEST_CASE("Thin and double wires are picked out by a bolder line alone", "[drawing][style]")
{
    const Palette& colors = palette(ThemeId::Overview);
    for (const WireClass wire : {WireClass::Pcie, WireClass::Efa, WireClass::Ena}) {
        CAPTURE(toString(wire));
        const WireStyle style = wireStyle(wire);
        const WireLook normal = wireLook(style, colors, State::Normal);
        CHECK(normal.lineWidth == style.width);
        for (const State state : {State::Neighbor, State::Selected, State::Hovered}) {
            const WireLook look = wireLook(style, colors, state);
            CHECK(look.outlineWidth == 0);
            CHECK(look.gapWidth == 0);
            CHECK(look.lineWidth > normal.lineWidth);
            CHECK(look.line != normal.line);
            // Twin lines are 4 apart and must not run together.
            CHECK((!style.twin || look.lineWidth < 4));
        }
    }
}

TEST_CASE("Print hatches tell chip kinds apart, other themes and boxes have none", "[drawing]")
{
    const auto hatch = [](Role role, ThemeId theme) {
        return hatchOf(
            {.rect = {}, .style = BoxClass::KindStripe, .role = role, .element = {}}, theme);
    };
    const std::set<Hatch> kinds = {
        hatch(Role::Inferentia, ThemeId::Print),
        hatch(Role::Inferentia2, ThemeId::Print),
        hatch(Role::Trainium, ThemeId::Print),
        hatch(Role::Trainium2, ThemeId::Print),
        hatch(Role::Trainium3, ThemeId::Print)};
    CHECK(kinds.size() == 5);
    CHECK(hatch(Role::Trainium, ThemeId::Overview) == Hatch::None);
    CHECK(
        hatchOf({.rect = {}, .role = Role::Trainium, .element = {}}, ThemeId::Print)
        == Hatch::None);
}
