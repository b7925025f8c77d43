#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

TEST_CASE("Search prints what was found, best first, with value and source", "[cli]")
{
    const std::string out = outputOf({"search", "hbm", "bandwidth", "of", "trainium2"});
    CHECK(out.starts_with("figure  Device memory bandwidth of Trainium2"));
    CHECK_THAT(out, Contains("TB/s · ") && Contains(".rst"));
    // One argument and several are the same question.
    CHECK(out == outputOf({"search", "hbm bandwidth of trainium2"}));
    CHECK_THAT(outputOf({"search", "kangarign"}), Contains("term  KangaRing"));
}

TEST_CASE("Search as JSON says where each result leads", "[cli]")
{
    const Json json = Json::parse(
        outputOf({"search", "how many chips in inf2.48xlarge", "--json", "--limit", "1"}));
    CHECK(json["question"] == "how many chips in inf2.48xlarge");
    REQUIRE(json["results"].size() == 1);
    const Json& result = json["results"].front();
    CHECK(result["kind"] == "figure");
    CHECK(result["value"] == "12"); // as the instance table of the Inf2 page
    CHECK(result["unit"].is_null());
    CHECK(result["known"] == "documented");
    CHECK(result["owner"] == "inf2.48xlarge");
    CHECK(result["figure"] == "chips");
    CHECK(result["address"] == "inf2.48xlarge");
}

TEST_CASE("Search prints no more results than asked for", "[cli]")
{
    const auto lines = [](const std::string& text) {
        return std::count(text.begin(), text.end(), '\n');
    };
    CHECK(lines(outputOf({"search", "bandwidth"})) == 10);
    CHECK(lines(outputOf({"search", "bandwidth", "--limit", "3"})) == 3);
    CHECK(lines(outputOf({"search", "bandwidth", "--limit=20"})) == 20);
}

TEST_CASE("Search finds what a catalogue folder adds", "[cli]")
{
    const TemporaryFolder folder;
    writeFile(folder.file("lab.json"), R"({"instances": {"lab.box": {
        "family": "Lab", "chip": "Trainium",
        "figures": {"chips": {"value": 3, "kind": "documented", "source": "the lab's own plate"}},
        "wiring": {"shape": "line:3", "generation": "NeuronLink-v2", "source": "its cables"}}}})");
    CHECK_THAT(
        outputOf({"search", "lab.box", "--catalog", folder.path()}),
        Contains("machine  lab.box") && Contains("Chips of lab.box"));
}

TEST_CASE("A search without result fails with what would work", "[cli]")
{
    for (const char* words : {"qqqqqqqq", "?!", "kngrng"}) {
        const Outcome outcome = runProgram({"search", words});
        CAPTURE(words, outcome.err);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains("nothing was found"));
    }
    CHECK_THAT(runProgram({"search", "kngrng"}).err, Contains("“KangaRing”"));
    // A program that reads JSON gets an empty list.
    CHECK(Json::parse(outputOf({"search", "qqqqqqqq", "--json"}))["results"] == Json::array());
}

TEST_CASE("Explain prints the card of a term", "[cli]")
{
    const std::string out = outputOf({"explain", "psum"});
    CHECK(out.starts_with("PSUM (memory)\n"));
    CHECK_THAT(
        out,
        Contains("2 MiB") && Contains("Also written   Partial sum buffer") && Contains("PSUM bank")
            && Contains("trn1.32xlarge/chip:5/core:1/psum")
            && Contains("about-neuron/arch/glossary.rst"));
    CHECK(out == outputOf({"explain", "partial", "sum", "buffer"}));
}

TEST_CASE("Explain as JSON has all that the glossary says", "[cli]")
{
    const Json json = Json::parse(outputOf({"explain", "all reduce", "--json"}));
    CHECK(json["term"] == "All-reduce");
    CHECK(json["category"] == "collective");
    CHECK(json["aliases"] == Json({"AllReduce", "AR"}));
    CHECK(json["related"].size() == 3);
    CHECK(json["example"].is_null());
    CHECK(json["source"] == "neuron-runtime/about/collectives.rst");
}

TEST_CASE("An unknown term fails with the nearest ones", "[cli]")
{
    const Outcome near = runProgram({"explain", "kangarign"});
    CHECK(near.exitCode == 1);
    CHECK(near.out.empty());
    CHECK(isMessage(near.err));
    CHECK_THAT(near.err, Contains("no such term") && Contains("“KangaRing”"));
    const Outcome none = runProgram({"explain", "qqqqqqqq"});
    CHECK(none.exitCode == 1);
    CHECK_THAT(none.err, Contains("neuron-atlas search qqqqqqqq"));
}

TEST_CASE("Search and explain without words, or with a wrong limit, are wrong usage", "[cli]")
{
    struct Case {
        std::vector<std::string> arguments;
        std::string mentions;
    };
    const std::vector<Case> cases{
        {{"search"}, "words are expected"},
        {{"explain"}, "a term is expected"},
        {{"search", "hbm", "--limit", "0"}, "1 to 1000"},
        {{"search", "hbm", "--limit", "many"}, "1 to 1000"},
        {{"search", "hbm", "--limt", "3"}, "--limit"},
    };
    for (const Case& wrong : cases) {
        const Outcome outcome = runProgram(wrong.arguments);
        CAPTURE(wrong.arguments, outcome.err);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(wrong.mentions));
    }
}
