#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <regex>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

Outcome good(const std::vector<std::string>& arguments)
{
    Outcome outcome = runProgram(arguments);
    CAPTURE(arguments, outcome.err);
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK_FALSE(outcome.out.empty());
    return outcome;
}

} // namespace

TEST_CASE("Compare prints values side by side with ratios and marks", "[cli][compare]")
{
    const std::string out = good({"compare", "trn1.32xlarge", "inf2.48xlarge"}).out;
    // A 4 x 4 torus has 2 * 16 links, a ring of 12 has 12: 0.375 of them.
    CHECK(std::regex_search(out, std::regex("≠ +NeuronLinks +32 = +12 = +× 0\\.38\\n")));
    CHECK_THAT(out, Contains("Price\n") && Contains("– not documented") && Contains("≠ differs"));
    CHECK_THAT(out, Contains("! sources disagree") && Contains("× ratio to trn1.32xlarge"));
}

TEST_CASE("Compare leaves out on request what is alike", "[cli][compare]")
{
    const std::string all = good({"compare", "Trainium", "Inferentia2"}).out;
    const std::string some = good({"compare", "Trainium", "Inferentia2", "--differences"}).out;
    CHECK_THAT(all, Contains("  INT8, TOPS"));
    CHECK_THAT(some, !Contains("  INT8, TOPS") && Contains("NeuronLink ports"));
    CHECK(some.size() < all.size());
}

TEST_CASE("Compare writes JSON, CSV and Markdown", "[cli][compare]")
{
    const std::vector<std::string> names{"compare", "NeuronCore-v1", "NeuronCore-v2"};
    const auto with = [&names](const char* option) {
        std::vector<std::string> arguments = names;
        arguments.emplace_back(option);
        return good(arguments).out;
    };
    const Json json = Json::parse(with("--json"));
    CHECK(json["kind"] == "NeuronCore");
    CHECK(json["subjects"] == Json({"NeuronCore-v1", "NeuronCore-v2"}));
    CHECK_THAT(with("--csv"), Contains("section,figure,unit,agreement,NeuronCore-v1,"));
    // 16 and 92 TFLOPS: 5.75 times.
    CHECK_THAT(with("--markdown"), Contains("| 16 | 92 (× 5.75) |"));
}

TEST_CASE("Compare refuses wrong usage before it reads anything", "[cli][compare]")
{
    for (const auto& [arguments, mentions] :
         std::vector<std::pair<std::vector<std::string>, std::string>>{
             {{"compare"}, "two to six names"},
             {{"compare", "Trainium"}, "two to six names"},
             {{"compare", "Trainium", "Inferentia2", "--json", "--csv"}, "exclude each other"},
             {{"compare", "Trainium", "Inferentia2", "--csv", "--markdown"}, "exclude each other"},
             {{"compare", "Trainium", "Inferentia2", "--cvs"}, "“--csv”"},
             {{"hierarchy"}, "one chip or machine"},
             {{"hierarchy", "Trainium", "Trainium2"}, "one chip or machine"}}) {
        const Outcome outcome = runProgram(arguments);
        CAPTURE(arguments, outcome.err);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(mentions));
    }
}

TEST_CASE("Compare fails with a sentence for names that do not go together", "[cli][compare]")
{
    for (const auto& [arguments, mentions] :
         std::vector<std::pair<std::vector<std::string>, std::string>>{
             {{"compare", "Trainium", "trn1.32xlarge"},
              "Trainium is a chip, trn1.32xlarge a machine"},
             {{"compare", "Trainium", "Trainium"}, "twice"},
             {{"compare", "Trainium", "Inferentai2"}, "“Inferentia2”"},
             {{"compare", "torus:4x4", "ring:12"}, "“torus:4x4”"},
             {{"compare", "a", "b", "c", "d", "e", "f", "g"}, "7 are given"},
             {{"hierarchy", "trn1.32xlrge"}, "“trn1.32xlarge”"}}) {
        const Outcome outcome = runProgram(arguments);
        CAPTURE(arguments, outcome.err);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(mentions));
    }
}

TEST_CASE("Compare takes prices of one's own and marks them", "[cli][compare]")
{
    const std::string none = good({"compare", "trn1.32xlarge", "inf2.48xlarge"}).out;
    CHECK_THAT(none, Contains("no dated price known"));
    const std::vector<std::string> asked{
        "compare", "trn1.32xlarge", "inf2.48xlarge", "--price", "trn1.32xlarge=21.5@2026-01-01"};
    const std::string out = good(asked).out;
    CHECK(std::regex_search(out, std::regex("Price per hour +21\\.5 \\* +no dated price known\n")));
    CHECK_THAT(out, Contains("* yours: trn1.32xlarge of 2026-01-01"));
    std::vector<std::string> json = asked;
    json.emplace_back("--json");
    const Json table = Json::parse(good(json).out);
    bool found = false;
    for (const Json& row : table["rows"]) {
        if (row["key"] != "price_per_hour")
            continue;
        found = true;
        CHECK(row["values"][0]["shown"] == 21.5);
        CHECK(row["values"][0]["kind"] == "yours, 2026-01-01");
        CHECK(row["values"][1].is_null());
    }
    CHECK(found);
}

TEST_CASE("A wrong price, or one that changes nothing, is refused", "[cli][compare]")
{
    for (const auto& [price, mentions] : std::vector<std::pair<std::string, std::string>>{
             {"trn1.32xlarge=21.5", "the day of it"},
             {"trn1.32xlarge=free@2026-01-01", "above 0"},
             {"trn1.32xlarge=21.5@2026-02-30", "no day"},
             {"inf2.xlarge=1@2026-01-01", "not among what is compared"}}) {
        const Outcome outcome =
            runProgram({"compare", "trn1.32xlarge", "inf2.48xlarge", "--price", price});
        CAPTURE(price, outcome.err);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(mentions));
    }
}

TEST_CASE("Hierarchy prints levels, sentences and sources", "[cli][hierarchy]")
{
    const std::string out = good({"hierarchy", "trn1.32xlarge"}).out;
    // 512 GiB over 32 NeuronCores are 16 GiB.
    CHECK(std::regex_search(out, std::regex("Host memory +512 GiB \\(instance\\) +16 GiB")));
    CHECK_THAT(
        out,
        Contains("24 MiB") && Contains("about 10 TB/s (NeuronCore)") && Contains("820 GB/s (chip)")
            && Contains("over EFA"));
    CHECK_THAT(out, Contains("also") && Contains("trainium.rst"));
    const Json json = Json::parse(good({"hierarchy", "Trainium", "--json"}).out);
    CHECK(json["levels"][1]["capacity"]["bytes"] == 24 * 1048576);
}
