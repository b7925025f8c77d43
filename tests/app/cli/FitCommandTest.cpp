#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

TEST_CASE("The fit matrix says that it is historical and has every family", "[cli][guidelines]")
{
    const std::string text = outputOf({"fit"});
    CHECK_THAT(
        text,
        Contains("tables of 2023-05-05") && Contains("removed 2024-04-01")
            && Contains("(historical)") && Contains("general/arch/model-architecture-fit.rst"));
    // Decoders: not good on v1 and supported on v2 for training and inference.
    CHECK(std::regex_search(
        text, std::regex("\ndecoder +NLP +not good +not available +good +supported +supported\n")));
    CHECK(std::regex_search(
        text, std::regex("\nr-cnn +CV +limited +limited +good +roadmap +roadmap\n")));
    CHECK_THAT(text, Contains("v3: NeuronCore-v3, of Trainium2; not covered"));
}

TEST_CASE("The fit matrix as Markdown has as many cells in each row", "[cli][guidelines]")
{
    const std::string text = outputOf({"fit", "--markdown"});
    CHECK_THAT(text, Catch::StartsWith("# ") && Contains("| decoder | NLP | not good |"));
    std::size_t rows = 0;
    std::size_t from = 0;
    for (std::size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', from)) {
        const std::string line = text.substr(from, end - from);
        from = end + 1;
        if (!line.starts_with('|'))
            continue;
        ++rows;
        CHECK(std::ranges::count(line, '|') == 8); // seven cells
    }
    CHECK(rows == 2 + 8); // head, rule, families
}

TEST_CASE("The fit matrix as JSON has every rating with date and source", "[cli][guidelines]")
{
    const Json json = Json::parse(outputOf({"fit", "--json"}));
    CHECK(json["page"]["historical"] == true);
    CHECK(json["families"].size() == 8);
    CHECK(json["ratings"].size() == 16); // eight families on two generations
    for (const Json& rating : json["ratings"]) {
        CHECK(rating["date"] == "2023-05-05");
        CHECK_THAT(rating["source"].get<std::string>(), Contains("model-architecture-fit.rst"));
    }
    CHECK(json["cores"].size() == 4);
    CHECK(json["cores"][2]["covered"] == false);
}
