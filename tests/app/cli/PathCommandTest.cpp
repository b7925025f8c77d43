#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

TEST_CASE("All shortest paths are printed with hops and bottleneck", "[cli]")
{
    // Chips 0 and 10 of a 4 x 4 torus are two steps apart on each axis, either way round: the four
    // hops come in 4! / (2! 2!) = 6 orders for each of the 2 * 2 directions.
    const Outcome text = runProgram({"path", "trn1.32xlarge", "0", "10"});
    CHECK(text.exitCode == 0);
    CHECK(text.err.empty());
    CHECK_THAT(text.out, Contains("24 shortest paths from Chip 0 to Chip 10, 4 hops\n"));
    CHECK_THAT(text.out, Contains("per direction"));

    const Outcome outcome = runProgram({"path", "trn1.32xlarge", "0", "10", "--json"});
    const Json json = Json::parse(outcome.out);
    CHECK(json["hops"] == 4);
    CHECK(json["shortest_paths"] == 24);
    REQUIRE(json["paths"].size() == 24);
    for (const Json& path : json["paths"]) {
        CHECK(path["vertices"].size() == 5);
        CHECK(path["vertices"].front() == "chip-0");
        CHECK(path["vertices"].back() == "chip-10");
        CHECK(path["edges"].size() == 4);
    }
}

TEST_CASE("Links that were left out as unconfirmed are mentioned", "[cli]")
{
    // Chips 0 and 15 of inf1.24xlarge are the ends of a chain that may be closed.
    const Outcome chain = runProgram({"path", "inf1.24xlarge", "0", "15"});
    CHECK_THAT(chain.out, Contains("15 hops") && Contains("unconfirmed links are left out"));
    CHECK_THAT(runProgram({"path", "ring:12", "0", "6"}).out, !Contains("unconfirmed"));
}

TEST_CASE("Neighbors are one hop apart", "[cli]")
{
    const Outcome outcome = runProgram({"path", "ring:12", "11", "0"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.out, Contains("1 shortest path from Chip 11 to Chip 0, 1 hop\n"));
}

TEST_CASE("A chip is no hops from itself", "[cli]")
{
    const Outcome outcome = runProgram({"path", "ring:12", "3", "3"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.out, Contains("0 hops"));
}

TEST_CASE("Ends may be ids, of chips and of everything else", "[cli]")
{
    const Json numbers = Json::parse(runProgram({"path", "trn1.32xlarge", "0", "1", "--json"}).out);
    const Json ids =
        Json::parse(runProgram({"path", "trn1.32xlarge", "chip-0", "chip-1", "--json"}).out);
    CHECK(numbers == ids);
    CHECK(runProgram({"path", "trn1.32xlarge", "0", "host-socket-0"}).exitCode == 0);
}

TEST_CASE("An end that the machine does not have is named", "[cli]")
{
    const Outcome beyond = runProgram({"path", "trn1.32xlarge", "0", "16"});
    CHECK(beyond.exitCode == 1);
    CHECK(isMessage(beyond.err));
    CHECK_THAT(beyond.err, Contains("“16”") && Contains("chips 0 to 15"));
    const Outcome misspelt = runProgram({"path", "trn1.32xlarge", "0", "host-soket-1"});
    CHECK(misspelt.exitCode == 1);
    CHECK_THAT(misspelt.err, Contains("host-socket-1"));
}

TEST_CASE("A machine with more paths than can be printed says how many", "[cli]")
{
    // Corner to centre of a 16 x 16 torus: C(16, 8) orders in each of four directions.
    const Outcome outcome = runProgram({"path", "torus:16x16", "0", "136"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.out, Contains("51,480 shortest paths") && Contains("and 51,416 more"));
}
