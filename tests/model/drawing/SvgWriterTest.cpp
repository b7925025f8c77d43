#include "model/drawing/SvgWriter.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>
#include <map>
#include <regex>
#include <set>

using namespace atlas;

namespace {

Drawing whole(const Topology& topology)
{
    const Layout layout = arrange(topology);
    return composeWhole(topology, layout, Detail::Full, test::fixedMeasure(), layout.bounds);
}

std::string svgOf(const Topology& topology, ThemeId theme = ThemeId::Overview)
{
    return toSvg(whole(topology), topology, {.palette = palette(theme), .layers = {}});
}

std::size_t count(std::string_view text, std::string_view part)
{
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

/// Every tag closes in order; the only markup in the output is what the writer itself opens.
bool isBalanced(const std::string& svg)
{
    static const std::regex tag("<(/?)([a-zA-Z]+)[^<>]*?(/?)>");
    std::vector<std::string> open;
    for (std::sregex_iterator it(svg.begin(), svg.end(), tag), end; it != end; ++it) {
        if ((*it)[3].length() > 0)
            continue;
        if ((*it)[1].length() == 0) {
            open.push_back((*it)[2]);
        } else {
            if (open.empty() || open.back() != (*it)[2])
                return false;
            open.pop_back();
        }
    }
    return open.empty();
}

std::map<std::string, int> idsOf(const std::string& svg)
{
    static const std::regex id(" id=\"([^\"]*)\"");
    std::map<std::string, int> ids;
    for (std::sregex_iterator it(svg.begin(), svg.end(), id), end; it != end; ++it)
        ++ids[(*it)[1]];
    return ids;
}

/// Two chips that a link joins, by hand.
Drawing smallDrawing()
{
    Drawing drawing;
    drawing.bounds = {0, 0, 200, 100};
    drawing.points = {{60, 30}, {140, 30}};
    drawing.wires = {{.pointCount = 2, .element = Element::of(EdgeId{0})}};
    for (const std::uint32_t chip : {0U, 1U}) {
        drawing.boxes.push_back(
            {.rect = {10 + 130.0 * chip, 10, 50, 40},
             .radius = 6,
             .element = Element::of(VertexId{chip})});
        drawing.texts.push_back(
            {.baseline = {15 + 130.0 * chip, 30},
             .element = Element::of(VertexId{chip}),
             .text = fmt::format("{}", chip)});
    }
    return drawing;
}

} // namespace

TEST_CASE(
    "Every chip and every link of every instance has its id in the SVG, once", "[drawing][svg]")
{
    for (const std::string& name : test::instanceNames()) {
        CAPTURE(name);
        const Topology topology = test::machine(name);
        const std::string svg = svgOf(topology);
        const auto ids = idsOf(svg);
        for (const auto& [id, times] : ids) {
            CAPTURE(id);
            CHECK(times == 1);
        }
        for (std::uint32_t chip = 0; chip < topology.chipCount(); ++chip)
            CHECK(ids.contains(fmt::format("chip-{}", chip)));
        for (std::uint32_t edge = 0; edge < topology.edges().size(); ++edge) {
            if (topology.edge({edge}).kind == EdgeKind::NeuronLink)
                CHECK(ids.contains(topology.id(EdgeId{edge})));
        }
        CHECK(isBalanced(svg));
    }
}

TEST_CASE("trn1.32xlarge has 16 chip groups and 32 NeuronLink groups, 8 of them wraps", "[svg]")
{
    const std::string svg = svgOf(test::machine("trn1.32xlarge"));
    CHECK(count(svg, "<g id=\"chip-") == 16);
    CHECK(count(svg, "class=\"chip trainium\"") == 16);
    CHECK(count(svg, "<g id=\"neuronlink-") == 32);
    // A 4 x 4 torus closes one ring per row and per column.
    CHECK(
        count(svg, " class=\"neuronlink wrap\"><title>")
            - count(svg, "<g class=\"neuronlink wrap\">")
        == 8);
}

TEST_CASE("The same drawing gives the same bytes", "[drawing][svg]")
{
    const Topology topology = test::machine("inf2.48xlarge");
    CHECK(svgOf(topology) == svgOf(test::machine("inf2.48xlarge")));
}

TEST_CASE("An element's boxes and texts make one group with its title", "[drawing][svg]")
{
    const Topology topology = test::machine("line:2");
    const std::string svg = toSvg(
        smallDrawing(),
        topology,
        {.palette = palette(ThemeId::Overview), .layers = {}, .scale = 2});
    CHECK(
        count(
            svg,
            "<g id=\"chip-1\" class=\"chip\"><title>Chip 1</title>"
            "<rect class=\"chip\" x=\"140\" y=\"10\" width=\"50\" height=\"40\" rx=\"6\"/>"
            "<text class=\"kind\" x=\"145\" y=\"30\">1</text></g>\n")
        == 1);
    CHECK(count(svg, "<path class=\"neuronlink\" d=\"M60 30L140 30\"/></g>") == 1);
    CHECK(count(svg, "width=\"400\" height=\"200\" viewBox=\"0 0 200 100\"") == 1);
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(svg.ends_with("</svg>\n"));
}

TEST_CASE("Hostile names stay text", "[drawing][svg]")
{
    Drawing drawing = smallDrawing();
    drawing.texts[0].text = "</text><script>alert(1)</script>&\x01\xFF\"'";
    TopologyBuilder builder(
        {.name = "x",
         .title = "<title>&\"\x02",
         .shape = *parseShape("line:2"),
         .instance = {},
         .chipType = {}});
    static_cast<void>(builder.add(Vertex{}));
    static_cast<void>(builder.add(Vertex{.number = 1}));
    const auto type = builder.addLinkType({.generation = "<b>\"&", .source = "test", .figure = {}});
    static_cast<void>(builder.add(Edge{.source = {0}, .target = {1}, .type = type}));
    const auto topology = std::move(builder).build();
    REQUIRE(topology);
    const std::string svg =
        toSvg(drawing, *topology, {.palette = palette(ThemeId::Overview), .layers = {}});
    CHECK(count(svg, "<script") == 0);
    CHECK(count(svg, "<b>") == 0);
    CHECK(count(svg, "&lt;script&gt;alert(1)") == 1);
    CHECK(count(svg, "<title>&lt;title&gt;&amp;&quot;") == 1);
    CHECK(svg.find('\x01') == std::string::npos);
    CHECK(isBalanced(svg));
}

TEST_CASE("Elements that the machine does not have are drawn without a group", "[drawing][svg]")
{
    Drawing drawing = smallDrawing();
    drawing.boxes[0].element = Element::of(VertexId{99});
    drawing.wires[0].element = Element::of(EdgeId{99});
    const Topology topology = test::machine("line:2");
    const std::string svg =
        toSvg(drawing, topology, {.palette = palette(ThemeId::Overview), .layers = {}});
    CHECK(count(svg, "<g ") == 1);
    CHECK(count(svg, "<rect class=\"chip\"") == 2);
}

TEST_CASE("Layers that are off leave nothing behind", "[drawing][svg]")
{
    const Topology topology = test::machine("trn1.32xlarge");
    const std::string svg = toSvg(
        whole(topology),
        topology,
        {.palette = palette(ThemeId::Overview),
         .layers = Layers{}
                       .with(Layer::NeuronLink, false)
                       .with(Layer::Labels, false)
                       .with(Layer::Bandwidth, false)});
    CHECK(count(svg, "neuronlink") == 0);
    CHECK(count(svg, "<g id=\"chip-") == 16);
}

TEST_CASE("A transparent picture has neither ground nor bridges", "[drawing][svg]")
{
    const Topology topology = test::machine("trn1.32xlarge");
    const std::string svg = toSvg(
        whole(topology),
        topology,
        {.palette = palette(ThemeId::Overview), .layers = {}, .transparent = true});
    CHECK(count(svg, "canvas") == 0);
    CHECK(count(svg, "bridge-") == 0);
    CHECK(count(svgOf(topology), "<rect class=\"canvas\"") == 1);
}

TEST_CASE("A region cuts the machine off, not what stands around it", "[drawing][svg]")
{
    Drawing surroundings;
    surroundings.bounds = {0, -40, 100, 120};
    surroundings.texts = {{.baseline = {5, -5}, .style = TextClass::Title, .text = "T"}};
    const Drawing drawing = smallDrawing();
    const std::string svg = toSvg(
        drawing,
        test::machine("line:2"),
        {.palette = palette(ThemeId::Overview),
         .layers = {},
         .clip = Rect{0, 0, 100, 80},
         .surroundings = &surroundings});
    const auto opened = svg.find("<g clip-path=\"url(#region)\">");
    const auto title = svg.find("<text class=\"title\"");
    REQUIRE(opened != std::string::npos);
    CHECK(svg.find("id=\"chip-1\"") > opened);
    CHECK(title > svg.find("id=\"chip-1\""));
    const std::string_view machine = std::string_view(svg).substr(opened, title - opened);
    CHECK(count(machine, "<g ") == count(machine, "</g>"));
    CHECK(count(svg, "viewBox=\"0 -40 100 120\"") == 1);
    CHECK(isBalanced(svg));
}

TEST_CASE("A machine that is shrunk stands in a scaled group, its surroundings do not", "[svg]")
{
    Drawing surroundings;
    surroundings.bounds = {0, 0, 50, 25};
    surroundings.texts = {{.baseline = {5, 5}, .style = TextClass::Title, .text = "T"}};
    const Drawing drawing = smallDrawing();
    const std::string svg = toSvg(
        drawing,
        test::machine("line:2"),
        {.palette = palette(ThemeId::Overview),
         .layers = {},
         .surroundings = &surroundings,
         .machineScale = 0.25});
    const auto opened = svg.find("<g transform=\"scale(0.25)\">");
    REQUIRE(opened != std::string::npos);
    CHECK(svg.find("id=\"chip-0\"") > opened);
    CHECK(svg.find("</g>\n<text class=\"title\"") != std::string::npos);
}

TEST_CASE("States have classes of their own", "[drawing][svg]")
{
    Highlight highlight;
    highlight.vertices = {Highlight::State::Selected, Highlight::State::Dimmed};
    highlight.edges = {Highlight::State::Selected};
    const std::string svg = toSvg(
        smallDrawing(),
        test::machine("line:2"),
        {.palette = palette(ThemeId::Overview), .layers = {}, .highlight = &highlight});
    CHECK(
        count(svg, "<rect class=\"ring\" x=\"6\" y=\"6\" width=\"58\" height=\"48\" rx=\"9\"/>")
        == 1);
    CHECK(count(svg, "<rect class=\"chip-selected\"") == 1);
    CHECK(count(svg, "<rect class=\"chip-dimmed\"") == 1);
    CHECK(count(svg, "<path class=\"outline-neuronlink-selected\"") == 1);
}

TEST_CASE(
    "Every class in the picture has its rule, and every pattern its definition", "[drawing][svg]")
{
    static const std::regex use("<(rect|path|text) class=\"([^\"]+)\"");
    static const std::regex pattern("url\\(#(hatch-[^)]+)\\)");
    for (const ThemeId theme : allThemes()) {
        const std::string svg = svgOf(test::machine("trn2-ultraserver"), theme);
        CHECK(isBalanced(svg));
        std::set<std::string> rules;
        for (std::sregex_iterator it(svg.begin(), svg.end(), use), end; it != end; ++it)
            rules.insert((*it)[1].str() + "." + (*it)[2].str() + "{");
        for (const std::string& rule : rules) {
            CAPTURE(toString(theme), rule);
            CHECK(count(svg, "\n" + rule) == 1);
        }
        std::set<std::string> patterns;
        for (std::sregex_iterator it(svg.begin(), svg.end(), pattern), end; it != end; ++it)
            patterns.insert((*it)[1]);
        CHECK(patterns.size() == (theme == ThemeId::Print ? 1 : 0));
        for (const std::string& id : patterns)
            CHECK(count(svg, "<pattern id=\"" + id + "\"") == 1);
    }
}
