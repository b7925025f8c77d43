#include "model/drawing/Interior.h"

#include "model/drawing/SvgWriter.h"
#include "model/parts/Address.h"
#include "tests/support/Golden.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace atlas {

namespace {

struct Machine {
    explicit Machine(std::string_view target)
        : topology(test::machine(target))
        , layout(arrange(topology))
        , parts(assembleChip(test::catalog(), topology))
        , height(layout.box({0}).height * planWidth / layout.box({0}).width)
    {
    }

    [[nodiscard]] Drawing chip(std::uint32_t number, double pixels) const
    {
        return drawInterior(
            parts,
            {std::nullopt, height, pixels / planWidth, {0, 0, planWidth, height}},
            {{number}, number * topology.coresPerChip()},
            test::fixedMeasure());
    }
    [[nodiscard]] Drawing place(std::uint32_t number, std::string_view address) const
    {
        const FoundPart found = findPart(parts.chip(), address);
        REQUIRE(found.missing.empty());
        const auto part = found.path.empty() ? std::nullopt : std::optional(parts.find(found.path));
        return drawPlace(topology, layout, parts, {{number}, part}, test::fixedMeasure());
    }

    Topology topology;
    Layout layout;
    PartTable parts;
    double height;
};

/// The texts of a drawing and of all its insets.
void collectTexts(const Drawing& drawing, std::vector<std::string>& texts)
{
    for (const Text& text : drawing.texts)
        texts.push_back(text.text);
    for (const Inset& inset : drawing.insets)
        collectTexts(inset.drawing, texts);
}

std::vector<std::string> textsOf(const Drawing& drawing)
{
    std::vector<std::string> texts;
    collectTexts(drawing, texts);
    return texts;
}

bool says(const Drawing& drawing, std::string_view text)
{
    return std::ranges::count(textsOf(drawing), text) > 0;
}

/// Whether every text stands between the left and right edge of its own drawing.
void checkTexts(const Drawing& drawing, double width)
{
    const TextMeasure measure = test::fixedMeasure();
    for (const Text& text : drawing.texts) {
        CAPTURE(text.text);
        const double length = measure(text.text, text.style);
        double left = text.baseline.x;
        if (text.align == Align::Center)
            left -= length / 2;
        else if (text.align == Align::Right)
            left -= length;
        CHECK(left >= 0);
        CHECK(left + length <= width);
    }
    for (const Inset& inset : drawing.insets)
        checkTexts(inset.drawing, planWidth);
}

} // namespace

TEST_CASE("The closer a chip is seen, the deeper it is drawn", "[drawing]")
{
    const Machine trn1("trn1.32xlarge");
    // 0.46 of the chip's width is a core's: at 240 pixels it is too small to open.
    const Drawing far = trn1.chip(5, 240);
    CHECK(far.insets.empty());
    CHECK(says(far, "NeuronCore 10"));
    CHECK_FALSE(says(far, "Tensor"));
    const Drawing near = trn1.chip(5, 1200);
    CHECK_FALSE(near.insets.empty());
    for (const char* text :
         {"NeuronCore 10", "NeuronCore 11", "Tensor", "GPSIMD", "SBUF", "24 MiB"})
        CHECK(says(near, text));
    const Drawing closest = trn1.chip(5, 60000);
    CHECK(says(closest, "bank 7"));
    CHECK(says(closest, "partition 127"));
    CHECK(far.shapeCount() < near.shapeCount());
    CHECK(near.shapeCount() < closest.shapeCount());
}

TEST_CASE("What is out of sight is not drawn", "[drawing]")
{
    const Machine trn1("trn1.32xlarge");
    const auto seen = [&](const Rect& visible) {
        return drawInterior(
            trn1.parts, {std::nullopt, trn1.height, 20, visible}, {{0}, 0}, test::fixedMeasure());
    };
    const Drawing all = seen({0, 0, planWidth, trn1.height});
    const Drawing left = seen({0, 0, planWidth / 4, trn1.height});
    CHECK(says(left, "NeuronCore 0"));
    CHECK_FALSE(says(left, "NeuronCore 1"));
    CHECK(left.shapeCount() < all.shapeCount() * 3 / 4);
}

TEST_CASE("No text leaves its drawing, at any size", "[drawing][property]")
{
    for (const char* target : {"inf1.xlarge", "inf2.xlarge", "trn1.2xlarge", "trn2.48xlarge"}) {
        const Machine machine(target);
        for (const double pixels : {200.0, 400.0, 900.0, 2500.0, 9000.0}) {
            CAPTURE(target, pixels);
            checkTexts(machine.chip(0, pixels), planWidth);
        }
    }
}

TEST_CASE("A chip's ports lead to its neighbors and to its host", "[drawing]")
{
    const Machine trn1("trn1.32xlarge");
    const auto ports = portsOf(trn1.topology, trn1.layout, {5});
    std::vector<std::string> names;
    for (const ChipPort& port : ports) {
        names.push_back(port.name);
        // They stand on the chip's edge and lead away from it.
        const bool across = port.outwards.y == 0;
        const double along = across ? port.at.x : port.at.y;
        const double end = across ? planWidth : trn1.height;
        const double side = across ? port.outwards.x : port.outwards.y;
        CHECK(along == Approx(side > 0 ? end : 0).margin(1e-6));
    }
    std::ranges::sort(names);
    // facts/wiring.json: chip 5 of the 4 × 4 torus is joined to 1, 4, 6 and 9, and sits on bus 20.
    CHECK(names == std::vector<std::string>{"PCIe bus 20", "chip 1", "chip 4", "chip 6", "chip 9"});
}

TEST_CASE("A part alone is a picture of its own", "[drawing]")
{
    const Machine trn2("trn2.48xlarge");
    CHECK(says(trn2.place(5, ""), "Chip 5"));
    const Drawing core = trn2.place(5, "core:1");
    // Chip 5 with 8 cores a chip: its second core is number 41.
    CHECK(says(core, "NeuronCore 41"));
    CHECK(core.bounds.width == Approx(planWidth + 48));
    const Drawing bank = trn2.place(5, "core:1/psum/bank:3");
    CHECK(says(bank, "bank 3"));
    CHECK_FALSE(says(bank, "bank 4"));
    CHECK(bank.bounds.width < planWidth / 4);
}

TEST_CASE("The rows of a memory get their numbers when these can be read", "[drawing]")
{
    const Machine trn1("trn1.32xlarge");
    // A row is about 0.3 of the 1000 units across a chip, and 11 pixels are enough for a number.
    CHECK_FALSE(says(trn1.chip(0, 4000), "partition 5"));
    CHECK(says(trn1.chip(0, 4000), "0–7"));
    const Drawing near = trn1.chip(0, 60000);
    CHECK(says(near, "partition 5"));
    CHECK(says(near, "5 · bank 7"));
    CHECK_FALSE(says(near, "0–7"));
}

TEST_CASE("Logical cores are numbered through the machine", "[drawing]")
{
    Machine trn2("trn2.48xlarge");
    // facts/wiring.json: at LNC 2 chip d has the logical cores 4d to 4d + 3.
    for (const char* text : {"Logical core 20", "Logical core 23", "NeuronCore 40"})
        CHECK(says(trn2.chip(5, 1500), text));
    CHECK_FALSE(says(trn2.chip(5, 1500), "Logical core 24"));
    trn2.parts = PartTable(withLogicalCores(trn2.parts.shared(), 1));
    CHECK_FALSE(says(trn2.chip(5, 1500), "Logical core 20"));
}

TEST_CASE("Every chip type and every NeuronCore is drawn as agreed", "[drawing][golden]")
{
    struct Case {
        const char* machine;
        const char* place;
        const char* file;
    };
    const Case c = GENERATE(
        Case{"inf1.xlarge", "core:0", "neuroncore-v1.svg"},
        Case{"trn1.2xlarge", "core:0", "neuroncore-v2.svg"},
        Case{"trn2.48xlarge", "core:0", "neuroncore-v3.svg"},
        Case{"trn3-gen1-ultraserver", "core:0", "neuroncore-v4.svg"},
        Case{"inf1.xlarge", "", "chip-inferentia.svg"},
        Case{"inf2.xlarge", "", "chip-inferentia2.svg"},
        Case{"trn1.2xlarge", "", "chip-trainium.svg"},
        Case{"trn2.48xlarge", "", "chip-trainium2.svg"},
        Case{"trn3-gen1-ultraserver", "", "chip-trainium3.svg"});
    CAPTURE(c.file);
    const Machine machine(c.machine);
    const std::string svg = toSvg(
        machine.place(0, c.place),
        machine.topology,
        {.palette = palette(ThemeId::Overview), .layers = {}, .parts = &machine.parts});
    CHECK(test::compareWithGolden(c.file, svg).empty());
}

TEST_CASE(
    "The parts in a picture of a chip are groups with ids, classes and titles", "[drawing][svg]")
{
    const Machine trn1("trn1.32xlarge");
    const auto svgOf = [&](const Drawing& drawing) {
        return toSvg(
            drawing,
            trn1.topology,
            {.palette = palette(ThemeId::Overview), .layers = {}, .parts = &trn1.parts});
    };
    const std::string chip = svgOf(trn1.place(5, ""));
    // Chip 5 of a machine with 2 NeuronCores a chip: its cores are 10 and 11.
    for (const char* text :
         {"<g id=\"chip-5-core-1\" class=\"part core\"><title>NeuronCore 11, Chip 5</title>",
          "<g id=\"chip-5-core-0-tensor\" class=\"part tensor\"><title>Tensor engine of "
          "NeuronCore 10, Chip 5</title>",
          "id=\"chip-5-hbm-1\""})
        CHECK(chip.find(text) != std::string::npos);
    const std::string core = svgOf(trn1.place(5, "core:0"));
    CHECK(core.find("id=\"chip-5-core-0-psum-bank-3\"") != std::string::npos);
}

} // namespace atlas
