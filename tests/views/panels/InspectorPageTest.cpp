#include "views/panels/InspectorPage.h"

#include "tests/support/Machines.h"
#include "views/panels/InspectorDelegate.h"
#include "views/panels/InspectorModel.h"
#include "views/theme/Fonts.h"

#include <QAbstractItemModelTester>

#include <catch2/catch.hpp>

#include <algorithm>

namespace atlas::views {

using namespace Qt::StringLiterals;

namespace {

InspectorPage pageOf(
    std::string_view target,
    const std::vector<Element>& selection,
    const PathReport* paths = nullptr)
{
    loadFonts();
    const auto scene = makeScene(test::machine(target));
    return inspectorPage({test::catalog(), *scene, selection, paths});
}

const InspectorRow* find(const std::vector<InspectorRow>& rows, const QString& name)
{
    const auto at = std::ranges::find(rows, name, &InspectorRow::name);
    return at == rows.end() ? nullptr : &*at;
}

Element chip(std::uint32_t number)
{
    return Element::of(VertexId{number});
}

} // namespace

TEST_CASE("The inspector says what a Trainium chip computes, with its unit", "[inspector]")
{
    const InspectorPage page = pageOf("trn1.32xlarge", {chip(5)});
    CHECK(page.title == u"Chip 5"_s);
    CHECK(page.kind == u"Trainium"_s);
    CHECK(page.place == u"row 1, column 1 of trn1.32xlarge"_s);
    // trainium.rst: 190 TFLOPS of BF16, FP16 and TF32.
    const InspectorRow* const bf16 = find(page.figures, u"BF16, FP16, TF32"_s);
    REQUIRE(bf16 != nullptr);
    CHECK(bf16->value == u"190"_s);
    CHECK(bf16->unit == u"TFLOPS"_s);
}

TEST_CASE("The inspector names a chip's place in its machine", "[inspector]")
{
    const InspectorPage page = pageOf("trn1.32xlarge", {chip(5)});
    // Two cores to a chip: chip 5 has 10 and 11. neuron-ls prints 20:1c.0 for device 5.
    REQUIRE(find(page.figures, u"NeuronCore ids"_s) != nullptr);
    CHECK(find(page.figures, u"NeuronCore ids"_s)->value == u"10, 11"_s);
    CHECK(find(page.figures, u"PCIe address"_s)->value == u"20:1c.0"_s);
    // Row 1, column 1 of four by four: 1 above, 4 left, 9 below, 6 right.
    CHECK(find(page.figures, u"North, west"_s)->value == u"1, 4"_s);
    CHECK(find(page.figures, u"South, east"_s)->value == u"9, 6"_s);
}

TEST_CASE("A disputed figure keeps every reading in its own unit", "[inspector]")
{
    const InspectorPage page = pageOf("trn1.32xlarge", {chip(0)});
    const auto disputed = std::ranges::find_if(page.figures, [](const InspectorRow& row) {
        return row.mark == Mark::Disputed && row.kind == InspectorRow::Kind::Figure;
    });
    REQUIRE(disputed != page.figures.end());
    CHECK(disputed->readings.size() >= 2);
    CHECK(std::ranges::count(disputed->readings, true, &ReadingLine::chosen) == 1);
    CHECK_FALSE(disputed->reason.isEmpty());
    for (const ReadingLine& reading : disputed->readings) {
        CHECK_FALSE(reading.value.isEmpty());
        CHECK_FALSE(reading.source.isEmpty());
    }
}

TEST_CASE("What no page says is shown as not documented", "[inspector]")
{
    const InspectorPage page = pageOf("torus:4x4", {});
    const InspectorRow* const cores = find(page.figures, u"NeuronCores"_s);
    REQUIRE(cores != nullptr);
    CHECK(cores->value == u"not documented"_s);
    CHECK(cores->mark == Mark::Absent);
}

TEST_CASE("A link's page leads to both of its ends", "[inspector]")
{
    const InspectorPage page = pageOf("line:4", {Element::of(EdgeId{0})});
    std::vector<Element> ends;
    for (const InspectorRow& row : page.links) {
        if (row.target)
            ends.push_back(*row.target);
    }
    CHECK(ends == std::vector<Element>{chip(0), chip(1)});
}

TEST_CASE("The unconfirmed link of inf1.24xlarge says so", "[inspector]")
{
    const Topology machine = test::machine("inf1.24xlarge");
    const auto edges = machine.edges();
    const auto unconfirmed = std::ranges::find_if(edges, [](const Edge& edge) {
        return edge.kind == EdgeKind::NeuronLink && !edge.confirmed;
    });
    REQUIRE(unconfirmed != edges.end());
    const EdgeId id{static_cast<std::uint32_t>(unconfirmed - edges.begin())};
    const InspectorPage page = pageOf("inf1.24xlarge", {Element::of(id)});
    REQUIRE(find(page.figures, u"Confirmed"_s) != nullptr);
    CHECK(find(page.figures, u"Confirmed"_s)->value.startsWith(u"no"_s));
}

TEST_CASE("Paths are listed with hops and number", "[inspector]")
{
    const Topology machine = test::machine("torus:4x4");
    const PathReport report = reportPaths(machine, VertexId{0}, VertexId{5});
    // One step down and one right, in either order.
    CHECK(report.count == 2);
    CHECK(report.hops() == 2);
    const InspectorPage page = pageOf("torus:4x4", {chip(0), chip(5)}, &report);
    CHECK(find(page.figures, u"Hops"_s)->value == u"2"_s);
    CHECK(find(page.figures, u"Number of shortest paths"_s)->value == u"2"_s);
    CHECK(find(page.figures, u"0 → 1 → 5"_s) != nullptr);
    CHECK(find(page.figures, u"0 → 4 → 5"_s) != nullptr);
}

TEST_CASE("Every kind of part of every machine has a page", "[inspector][property]")
{
    const std::string target = GENERATE(from_range(test::instanceNames()));
    CAPTURE(target);
    loadFonts();
    const auto scene = makeScene(test::machine(target));
    const Topology& machine = scene->topology;
    for (std::uint32_t i = 0; i < machine.vertices().size(); ++i) {
        const std::vector<Element> one{Element::of(VertexId{i})};
        const InspectorPage page = inspectorPage({test::catalog(), *scene, one});
        CHECK_FALSE(page.title.isEmpty());
        CHECK(page.figures.size() >= 2);
    }
}

TEST_CASE("A disputed row unfolds its readings and folds them again", "[inspector]")
{
    loadFonts();
    InspectorModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    InspectorRow row{.name = u"Bandwidth"_s, .value = u"820"_s, .mark = Mark::Disputed};
    row.readings = {{u"820 GiB/s"_s, u"one"_s, true}, {u"820 GB/s"_s, u"other"_s, false}};
    model.setRows({row, {.name = u"Other"_s}});
    model.toggle(model.index(0));
    REQUIRE(model.rowCount() == 3);
    CHECK(model.row(model.index(1)).kind == InspectorRow::Kind::Trace);
    CHECK(model.isUnfolded(model.index(0)));
    model.toggle(model.index(2)); // nothing is disputed there
    CHECK(model.rowCount() == 3);
    model.toggle(model.index(0));
    CHECK(model.rowCount() == 2);
}

TEST_CASE("A row is read out with its unit and how it is known", "[inspector][accessibility]")
{
    loadFonts();
    InspectorModel model;
    model.setRows(
        {{.name = u"FP32"_s, .value = u"47.5"_s, .unit = u"TFLOPS"_s, .mark = Mark::Derived}});
    CHECK(
        model.data(model.index(0), Qt::AccessibleTextRole).toString()
        == u"FP32, 47.5 TFLOPS, derived by calculation"_s);
}

} // namespace atlas::views
