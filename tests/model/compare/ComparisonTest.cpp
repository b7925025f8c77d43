#include "model/compare/Comparison.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>

using namespace atlas;
using namespace atlas::test;
using Catch::WithinRel;

namespace {

Comparison of(const std::vector<std::string>& names)
{
    const auto comparison = compare(catalog(), names);
    REQUIRE(comparison.has_value());
    return *comparison;
}

const ComparisonRow& row(const Comparison& comparison, std::string_view key)
{
    CAPTURE(key);
    const auto found = std::ranges::find(comparison.rows, key, &ComparisonRow::key);
    REQUIRE(found != comparison.rows.end());
    return *found;
}

double ratio(const Comparison& comparison, std::string_view key, std::size_t subject)
{
    const auto& ratio = row(comparison, key).values[subject].ratio;
    REQUIRE(ratio.has_value());
    return *ratio;
}

} // namespace

TEST_CASE("Trainium has the compute of Inferentia2 and twice its NeuronLink", "[compare]")
{
    const Comparison chips = of({"Trainium", "Inferentia2"});
    CHECK(chips.kind == SubjectKind::Chip);
    // Both chip pages say 190 TFLOPS of BF16.
    CHECK(row(chips, "bf16").agreement == Agreement::Same);
    CHECK(ratio(chips, "bf16", 1) == 1);
    // Four ports against two, 384 GiB/s against 192 GiB/s.
    CHECK(row(chips, "neuronlink_ports").agreement == Agreement::Different);
    CHECK(ratio(chips, "neuronlink_ports", 1) == 2.0 / 4.0);
    CHECK_THAT(ratio(chips, "neuronlink_bandwidth", 1), WithinRel(192.0 / 384.0));
    // Only Trainium's page speaks of a joined memory.
    CHECK(row(chips, "memory_pool").agreement == Agreement::Incomplete);
    CHECK_FALSE(row(chips, "memory_pool").values[1].figure);
}

TEST_CASE("The first subject is the measure of every ratio", "[compare]")
{
    const Comparison chips = of({"Inferentia", "Trainium", "Trainium2"});
    // Device memory 8, 32 and 96 GiB.
    CHECK(ratio(chips, "device_memory", 0) == 1);
    CHECK(ratio(chips, "device_memory", 1) == 32.0 / 8.0);
    CHECK(ratio(chips, "device_memory", 2) == 96.0 / 8.0);
    // The first states no FP32: there is nothing to measure with.
    for (const ComparedValue& value : row(chips, "fp32").values)
        CHECK_FALSE(value.ratio);
    // Words have no ratio.
    for (const ComparedValue& value : row(chips, "device_memory_type").values)
        CHECK_FALSE(value.ratio);
}

TEST_CASE("All numbers of a row stand in the unit of the smallest", "[compare]")
{
    const Comparison chips = of({"Trainium3", "Inferentia"});
    const ComparisonRow& bandwidth = row(chips, "device_memory_bandwidth");
    // 50 GiB/s are 53.6870912 GB/s, 4.9 TB/s are 4,900 GB/s.
    CHECK(bandwidth.unit.symbol == "GB/s");
    CHECK_THAT(numberOf(bandwidth, 0).value(), WithinRel(4900.0));
    CHECK_THAT(numberOf(bandwidth, 1).value(), WithinRel(50 * 1.073741824));
    CHECK(textOf(bandwidth, 0) == "4,900");
    CHECK(textOf(bandwidth, 1) == "53.69");
}

TEST_CASE("A row keeps how each value is known", "[compare]")
{
    const Comparison chips = of({"Trainium", "Inferentia"});
    CHECK(row(chips, "bf16").values[0].figure->kind == FigureKind::Disputed);
    CHECK(row(chips, "bf16").values[1].figure->kind == FigureKind::Documented);
    CHECK(row(chips, "memory_per_stack").values[0].figure->kind == FigureKind::Derived);
}

TEST_CASE("Every figure of a subject has its row, and no row is empty", "[compare]")
{
    const Comparison cores =
        of({"NeuronCore-v1", "NeuronCore-v2", "NeuronCore-v3", "NeuronCore-v4"});
    std::set<std::string> keys;
    for (const auto& core : catalog().cores()) {
        for (const Figure& figure : core->figures.all())
            keys.insert(figure.key);
    }
    std::set<std::string> rows;
    for (const ComparisonRow& each : cores.rows) {
        rows.insert(each.key);
        const bool stated = std::ranges::any_of(
            each.values, [](const ComparedValue& value) { return value.figure != nullptr; });
        CHECK(stated);
    }
    CHECK(rows == keys);
}

TEST_CASE("Sections stand together", "[compare]")
{
    const Comparison machines = of({"trn1.32xlarge", "trn2-ultraserver", "inf1.24xlarge"});
    std::set<std::string> seen;
    std::string current;
    for (const ComparisonRow& each : machines.rows) {
        if (each.section == current)
            continue;
        CAPTURE(each.section);
        CHECK(seen.insert(each.section).second);
        current = each.section;
    }
}

TEST_CASE("Machines are compared by their graphs too", "[compare]")
{
    const Comparison machines = of({"trn1.32xlarge", "inf2.48xlarge", "inf2.24xlarge"});
    // A 4 x 4 torus has 2 * 16 links and is cut through 2 * 4 of them, at most 2 + 2 hops apart.
    // A ring of 12 has 12, cut through 2, at most 6 apart. A chain of 6 has 5, cut through 1, 5
    // apart.
    const std::array links{32.0, 12.0, 5.0};
    const std::array hops{4.0, 6.0, 5.0};
    const std::array cuts{8.0, 2.0, 1.0};
    for (std::size_t i = 0; i < 3; ++i) {
        CAPTURE(i);
        CHECK(numberOf(row(machines, "neuronlinks"), i) == links[i]);
        CHECK(numberOf(row(machines, "diameter"), i) == hops[i]);
        CHECK(numberOf(row(machines, "bisection_links"), i) == cuts[i]);
        // Each link has 96 GiB/s.
        CHECK_THAT(
            numberOf(row(machines, "bisection_bandwidth"), i).value(),
            WithinRel(cuts[i] * 96 * 1.073741824));
    }
    CHECK_THAT(ratio(machines, "diameter", 1), WithinRel(6.0 / 4.0));
    CHECK(row(machines, "diameter").values[0].figure->kind == FigureKind::Derived);
}

TEST_CASE("A single chip has no diameter, which is not the same as an unknown one", "[compare]")
{
    const Comparison machines = of({"trn1.2xlarge", "trn1.32xlarge"});
    CHECK(numberOf(row(machines, "neuronlinks"), 0) == 0.0);
    CHECK(textOf(row(machines, "diameter"), 0) == "none, a single chip");
    CHECK(textOf(row(machines, "bisection_links"), 0) == "none, a single chip");
    CHECK_FALSE(row(machines, "neuronlinks").values[1].ratio); // nothing over zero
}

TEST_CASE("Without a dated price the rows of prices say so", "[compare]")
{
    const Comparison machines = of({"trn1.32xlarge", "inf2.48xlarge"});
    for (const std::string_view key : {"price_per_hour", "price_per_tflops"}) {
        const ComparisonRow& price = row(machines, key);
        CHECK(price.agreement == Agreement::Same);
        for (const ComparedValue& value : price.values) {
            CHECK_FALSE(value.figure);
            CHECK(value.absence == "no dated price known");
            CHECK(knownAs(value).empty());
        }
    }
    CHECK(row(machines, "fp8").values[0].absence == "not documented");
}

TEST_CASE("A price of one's own is compared and marked with its day", "[compare]")
{
    const std::vector<OwnPrice> own{
        {.machine = "trn1.32xlarge", .perHour = 21.5, .date = "2026-01-01"}};
    const auto machines =
        compare(test::catalog(), std::vector<std::string>{"trn1.32xlarge", "inf2.48xlarge"}, own);
    REQUIRE(machines.has_value());
    const ComparisonRow& price = row(*machines, "price_per_hour");
    CHECK(price.agreement == Agreement::Incomplete);
    CHECK(numberOf(price, 0) == 21.5);
    CHECK(knownAs(price.values[0]) == "yours, 2026-01-01");
    CHECK(price.values[0].figure->chosen().source == "your own price of 2026-01-01");
    CHECK(price.values[1].absence == "no dated price known");
    // 21.5 over the TFLOPS of BF16 that the machine states.
    REQUIRE(row(*machines, "bf16").unit.symbol == "PFLOPS");
    const double tflops = 1000 * numberOf(row(*machines, "bf16"), 0).value();
    const ComparisonRow& perCompute = row(*machines, "price_per_tflops");
    CHECK_THAT(numberOf(perCompute, 0).value(), WithinRel(21.5 / tflops));
    CHECK(knownAs(perCompute.values[0]) == "yours, 2026-01-01");
}

TEST_CASE("A price in the catalogue is divided by the TFLOPS of BF16", "[compare]")
{
    constexpr std::string_view extra = R"({
        "figures": {"price_per_hour": {
            "label": "Dollars per hour", "section": "Cost", "dimension": "count",
            "expected_for": []}},
        "instances": {"own.large": {
        "family": "Own", "chip": "Trainium", "figures": {
            "chips": {"value": 1, "kind": "documented", "source": "a page"},
            "bf16": {"value": 200, "unit": "TFLOPS", "kind": "documented", "source": "a page"},
            "price_per_hour": {"value": 5, "kind": "documented", "source": "a list of 2026-01-02"}},
        "wiring": {"shape": "single:1", "source": "a page"}}}})";
    std::vector<CatalogText> files(builtInCatalog().begin(), builtInCatalog().end());
    files.push_back({.name = "own.json", .json = extra});
    const auto own = readCatalog(files);
    REQUIRE(own.has_value());
    const auto machines = compare(*own, std::vector<std::string>{"own.large", "trn1.2xlarge"});
    REQUIRE(machines.has_value());
    const ComparisonRow& price = row(*machines, "price_per_tflops");
    // 5 an hour over 200 TFLOPS.
    CHECK_THAT(numberOf(price, 0).value(), WithinRel(5.0 / 200.0));
    CHECK_THAT(price.values[0].figure->chosen().source, Catch::Contains("2026-01-02"));
    CHECK_FALSE(price.values[1].figure);
    CHECK(price.agreement == Agreement::Incomplete);
    CHECK(row(*machines, "price_per_hour").label == "Dollars per hour");
    CHECK(numberOf(row(*machines, "price_per_hour"), 0) == 5.0);
}

TEST_CASE("Main figures are shares of the largest, and unknown ones have none", "[compare]")
{
    const Comparison chips = of({"Inferentia", "Trainium", "Trainium2"});
    const std::vector<MainFigure> figures = mainFigures(chips);
    const auto of = [&figures](std::string_view key) {
        const auto found = std::ranges::find(
            figures, key, [](const MainFigure& figure) { return figure.row->key; });
        REQUIRE(found != figures.end());
        return found->shares;
    };
    // 8, 32 and 96 GiB; FP32 only of the two Trainiums, 47.5 and 181 TFLOPS.
    CHECK(of("device_memory") == std::vector<std::optional<double>>{8.0 / 96, 32.0 / 96, 1.0});
    CHECK_FALSE(of("fp32")[0]);
    CHECK_THAT(of("fp32")[1].value(), WithinRel(47.5 / 181));
    CHECK(figures.size() >= 3);
}

TEST_CASE("Every pair of like things can be compared", "[compare][property]")
{
    for (const SubjectKind kind : allSubjectKinds()) {
        const auto names = subjectNames(catalog(), kind);
        for (std::size_t i = 0; i + 1 < names.size(); ++i) {
            const std::vector<std::string> pair{names[i], names[i + 1]};
            CAPTURE(pair);
            const Comparison there = of(pair);
            const Comparison back = of({pair[1], pair[0]});
            REQUIRE(there.rows.size() == back.rows.size());
            for (std::size_t r = 0; r < there.rows.size(); ++r) {
                CHECK(there.rows[r].agreement == back.rows[r].agreement);
                const auto& ratio = there.rows[r].values[1].ratio;
                const auto& inverse = back.rows[r].values[1].ratio;
                if (ratio && inverse && *ratio > 0)
                    CHECK_THAT(*ratio * *inverse, WithinRel(1.0));
            }
        }
    }
}
