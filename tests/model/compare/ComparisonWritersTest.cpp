#include "model/compare/ComparisonWriters.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <set>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

Comparison chips()
{
    const auto comparison = compare(catalog(), std::vector<std::string>{"Trainium", "Inferentia2"});
    REQUIRE(comparison.has_value());
    return *comparison;
}

/// The records of a CSV text by the grammar of RFC 4180; fails the test where it is broken.
std::vector<std::vector<std::string>> readCsv(std::string_view text)
{
    std::vector<std::vector<std::string>> records{{""}};
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& field = records.back().back();
        if (quoted && text.substr(i).starts_with("\"\"")) {
            field += text[++i];
        } else if (text[i] == '"') {
            CHECK((quoted || field.empty()));
            quoted = !quoted;
        } else if (quoted) {
            field += text[i];
        } else if (text[i] == ',') {
            records.back().emplace_back();
        } else if (text.substr(i).starts_with("\r\n")) {
            records.push_back({""});
            ++i;
        } else {
            CHECK(text[i] != '\n');
            field += text[i];
        }
    }
    CHECK_FALSE(quoted);
    CHECK(records.back() == std::vector<std::string>{""}); // the text ends with a line's end
    records.pop_back();
    return records;
}

Comparison awkward()
{
    const auto figure = std::make_shared<const Figure>(Figure{
        .key = "words",
        .kind = FigureKind::Documented,
        .readings = {Reading{
            .value = "a, \"b\"\nc | d",
            .unit = {},
            .unitText = {},
            .source = "page, § 1",
            .note = {}}},
        .reason = {}});
    return {
        .kind = SubjectKind::Chip,
        .subjects = {"One, two", "Three"},
        .rows = {
            {.key = "words",
             .label = "Words",
             .section = "Overview",
             .unit = {},
             .agreement = Agreement::Incomplete,
             .values = {{figure, {}}, {}}}}};
}

} // namespace

TEST_CASE("CSV has a header and one record of equal length for each row", "[compare]")
{
    const Comparison comparison = chips();
    const auto records = readCsv(toCsv(comparison));
    REQUIRE(records.size() == comparison.rows.size() + 1);
    // Section, figure, unit, agreement, and value, ratio, known, source of two subjects.
    CHECK(
        records.front()
        == std::vector<std::string>{
            "section",
            "figure",
            "unit",
            "agreement",
            "Trainium",
            "Trainium ratio",
            "Trainium known",
            "Trainium source",
            "Inferentia2",
            "Inferentia2 ratio",
            "Inferentia2 known",
            "Inferentia2 source"});
    for (std::size_t i = 0; i < comparison.rows.size(); ++i) {
        const auto& record = records[i + 1];
        CAPTURE(record);
        REQUIRE(record.size() == 12);
        CHECK(record[1] == comparison.rows[i].label);
        for (std::size_t s = 0; s < 2; ++s) {
            const auto& figure = comparison.rows[i].values[s].figure;
            CHECK(record[7 + 4 * s] == (figure ? figure->chosen().source : ""));
        }
    }
}

TEST_CASE("CSV numbers are plain and can be read back", "[compare]")
{
    for (const auto& record : readCsv(toCsv(chips()))) {
        if (record[1] != "NeuronLink bandwidth")
            continue;
        // 384 GiB/s and 192 GiB/s in GB/s.
        CHECK(std::stod(record[4]) == Approx(384 * 1.073741824).epsilon(1e-12));
        CHECK(std::stod(record[8]) == Approx(192 * 1.073741824).epsilon(1e-12));
        CHECK(record[9] == "0.5");
        CHECK(record[6] == "disputed");
        return;
    }
    FAIL("no NeuronLink bandwidth");
}

TEST_CASE("Commas, quotes and line ends stay inside their CSV field", "[compare]")
{
    const auto records = readCsv(toCsv(awkward()));
    REQUIRE(records.size() == 2);
    CHECK(records[0][4] == "One, two");
    CHECK(records[1][4] == "a, \"b\"\nc | d");
    CHECK(records[1][7] == "page, § 1");
    CHECK(records[1][8].empty());
}

TEST_CASE("JSON has each value with source, number in the row's unit and ratio", "[compare]")
{
    const Json json = Json::parse(toJson(chips()));
    CHECK(json["kind"] == "chip");
    CHECK(json["subjects"] == Json({"Trainium", "Inferentia2"}));
    for (const Json& row : json["rows"]) {
        CAPTURE(row);
        REQUIRE(row["values"].size() == 2);
        for (const Json& value : row["values"]) {
            if (!value.is_null())
                CHECK_FALSE(value["source"].get<std::string>().empty());
        }
        if (row["key"] == "neuronlink_bandwidth") {
            CHECK(row["unit"] == "GB/s");
            CHECK(row["agreement"] == "different");
            CHECK(row["values"][1]["value"] == 192);
            CHECK(row["values"][1]["unit"] == "GiB/s");
            CHECK(row["values"][1]["ratio"] == 0.5);
            CHECK(row["values"][0]["kind"] == "disputed");
            CHECK(row["values"][0]["readings"].size() == 4);
        }
    }
}

TEST_CASE("Differences leave out what all say alike", "[compare]")
{
    std::set<std::string> keys;
    const Json json = Json::parse(toJson(chips(), RowChoice::Differences));
    for (const Json& row : json["rows"]) {
        CHECK(row["agreement"] != "same");
        keys.insert(row["key"].get<std::string>());
    }
    CHECK(keys.contains("neuronlink_ports"));
    CHECK(keys.contains("memory_pool"));
    CHECK_FALSE(keys.contains("bf16"));
    CHECK(readCsv(toCsv(chips(), RowChoice::Differences)).size() == keys.size() + 1);
}

TEST_CASE("Markdown marks differences, keeps cells apart and says what is not known", "[compare]")
{
    const std::string text = toMarkdown(chips());
    CHECK_THAT(text, Contains("# Trainium, Inferentia2\n") && Contains("## NeuronLink\n"));
    // 4 and 2 ports.
    CHECK_THAT(text, Contains("| ≠ | NeuronLink ports | 4 | 2 (× 0.5) |\n"));
    CHECK_THAT(text, Contains("|  | Joined memory | up to 16 chips | not documented |\n"));
    CHECK_THAT(text, Contains("|  | BF16, FP16, TF32, TFLOPS | 190, disputed | 190, disputed |\n"));
    CHECK_THAT(toMarkdown(awkward()), Contains("| a, \"b\" c \\| d | not documented |"));
}

TEST_CASE("The same comparison is written to the same bytes", "[compare]")
{
    CHECK(toJson(chips()) == toJson(chips()));
    CHECK(toCsv(chips()) == toCsv(chips()));
    CHECK(toMarkdown(chips()) == toMarkdown(chips()));
}
