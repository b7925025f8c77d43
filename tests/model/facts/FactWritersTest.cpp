#include "model/facts/FactWriters.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace atlas;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

/// Rows and fields of a text after RFC 4180.
std::vector<std::vector<std::string>> parseCsv(std::string_view text)
{
    std::vector<std::vector<std::string>> rows(1, std::vector<std::string>(1));
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::string& field = rows.back().back();
        if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') {
            field += '"';
            ++i;
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == ',') {
            rows.back().emplace_back();
        } else if (!quoted && text[i] == '\r') {
            ++i;
            rows.emplace_back(1);
        } else {
            field += text[i];
        }
    }
    rows.pop_back(); // after the last line's end
    return rows;
}

Fact disputed()
{
    Reading first{
        .value = 820.0, .unit = *findUnit("GiB/s"), .unitText = "GiB/s", .source = "page, \"one\""};
    Reading second{
        .value = 820.0, .unit = *findUnit("GB/s"), .unitText = "GB/s", .source = "page|two"};
    Fact fact{.ownerKind = EntryKind::Chip, .owner = "Chip", .key = "rate", .label = "Rate"};
    fact.section = "Memory";
    fact.figure = Figure{
        .key = "rate",
        .kind = FigureKind::Disputed,
        .readings = {first, second},
        .chosenIndex = 1,
        .reason = "It\nis newer."};
    return fact;
}

} // namespace

TEST_CASE("A CSV field is quoted only when it must be", "[facts]")
{
    // RFC 4180, section 2, rules 5 to 7.
    CHECK(csvField("plain text") == "plain text");
    CHECK(csvField("a,b") == "\"a,b\"");
    CHECK(csvField("say \"so\"") == "\"say \"\"so\"\"\"");
    CHECK(csvField("two\nlines") == "\"two\nlines\"");
    CHECK(csvField("").empty());
}

TEST_CASE("CSV keeps every fact and every field", "[facts]")
{
    const std::vector<Fact> facts = listFacts(test::catalog());
    const auto rows = parseCsv(factsAsCsv(facts));
    REQUIRE(rows.size() == facts.size() + 1);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        REQUIRE(rows[i + 1].size() == rows[0].size());
        CHECK(rows[i + 1][1] == facts[i].owner);
        CHECK(rows[i + 1][4] == facts[i].key);
        CHECK(rows[i + 1][10] == facts[i].source());
    }
}

TEST_CASE("CSV of a disputed figure holds all of its readings and the reason", "[facts]")
{
    const auto rows = parseCsv(factsAsCsv(std::vector{disputed()}));
    REQUIRE(rows.size() == 2);
    CHECK(rows[1][6] == "820 GB/s");
    CHECK(rows[1][8] == "820");
    CHECK(rows[1][9] == "GB/s");
    CHECK(rows[1][12] == "820 GiB/s [page, \"one\"] | 820 GB/s [page|two]");
    CHECK(rows[1][13] == "It\nis newer.");
}

TEST_CASE("JSON names the chosen reading of a disputed figure", "[facts]")
{
    const Json json = Json::parse(factsAsJson(std::vector{disputed()}));
    const Json& fact = json["facts"].at(0);
    CHECK(fact["kind"] == "disputed");
    REQUIRE(fact["readings"].size() == 2);
    CHECK(fact["readings"][0]["chosen"] == false);
    CHECK(fact["readings"][1]["chosen"] == true);
    CHECK(fact["reason"] == "It\nis newer.");
    CHECK(fact["place"].is_null());
}

TEST_CASE("JSON of a gap has no readings and no value", "[facts]")
{
    const Fact gap{.ownerKind = EntryKind::Chip, .owner = "Chip", .key = "rate", .label = "Rate"};
    const Json fact = Json::parse(factsAsJson(std::vector{gap}))["facts"].at(0);
    CHECK(fact["kind"] == "gap");
    CHECK(fact["shown"].is_null());
    CHECK(fact["readings"].empty());
}

TEST_CASE("Markdown has a table for each owner and no cell that breaks it", "[facts]")
{
    const std::string text = factsAsMarkdown(std::vector{disputed()});
    CHECK_THAT(text, Contains("## Chip\n"));
    CHECK_THAT(text, Contains("page\\|two"));
    CHECK_THAT(text, Contains("It is newer."));
    const std::vector<Fact> facts = listFacts(test::catalog());
    const std::string all = factsAsMarkdown(facts);
    std::size_t rows = 0;
    for (std::size_t at = all.find("\n| "); at != std::string::npos; at = all.find("\n| ", at + 1))
        ++rows;
    // Each fact is a row, and each owner has a row of headings.
    const Catalog& catalog = test::catalog();
    CHECK(
        rows
        == facts.size() + catalog.cores().size() + catalog.chips().size()
            + catalog.instances().size());
}
