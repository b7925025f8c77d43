#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <regex>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

Json jsonOf(const std::vector<std::string>& arguments)
{
    const Outcome outcome = runProgram(arguments);
    CAPTURE(arguments, outcome.err);
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out.ends_with('\n'));
    return Json::parse(outcome.out);
}

/// A catalogue file that adds one instance of a known chip.
constexpr std::string_view extraInstance = R"({"instances": {"lab.box": {
    "family": "Lab",
    "chip": "Trainium",
    "figures": {"chips": {"value": 3, "kind": "documented", "source": "the lab's own plate"}},
    "wiring": {"shape": "line:3", "generation": "NeuronLink-v2", "source": "its cables"}
}}})";

} // namespace

TEST_CASE("The list has every instance, as text and as JSON", "[cli]")
{
    const Outcome text = runProgram({"list"});
    CHECK(text.exitCode == 0);
    CHECK(text.err.empty());
    const Json json = jsonOf({"list", "--json"});
    std::size_t lines = 0;
    for (const char c : text.out)
        lines += c == '\n' ? 1 : 0;
    CHECK(lines == json["instances"].size() + 1);
    for (const Json& instance : json["instances"])
        CHECK_THAT(text.out, Contains(instance["name"].get<std::string>()));
    for (const char* name :
         {"inf1.24xlarge", "inf2.48xlarge", "trn1.32xlarge", "trn1n.32xlarge", "trn2u.48xlarge"})
        CHECK_THAT(text.out, Contains(name));
}

TEST_CASE("Show lists chips, NeuronCores and NeuronLinks as AWS states them", "[cli]")
{
    struct Machine {
        const char* name;
        int chips;
        int cores;
        int links;
    };
    // Chips and cores from the instance tables of the architecture pages; links: a 4 x 4 torus has
    // 2 * 16, a ring 12, a chain 6 - 1 and 16 - 1.
    for (const Machine& machine :
         {Machine{"trn1.32xlarge", 16, 32, 32},
          Machine{"inf2.48xlarge", 12, 24, 12},
          Machine{"inf2.24xlarge", 6, 12, 5},
          Machine{"inf1.24xlarge", 16, 64, 15}}) {
        CAPTURE(machine.name);
        const Json json = jsonOf({"show", machine.name, "--json"});
        CHECK(json["name"] == machine.name);
        CHECK(json["summary"]["chips"] == machine.chips);
        CHECK(json["summary"]["neuroncores"] == machine.cores);
        CHECK(json["summary"]["neuronlinks"] == machine.links);
    }
}

TEST_CASE("Show in words has totals, figures with unit and source, and neighbors", "[cli]")
{
    const Outcome outcome = runProgram({"show", "trn1.32xlarge"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK_THAT(
        outcome.out,
        Contains("trn1.32xlarge\n") && Contains("Totals\n") && Contains("512 GiB")
            && Contains("documented") && Contains("disputed") && Contains("Each Trainium chip")
            && Contains("Neighbors over NeuronLink"));
    CHECK(std::regex_search(outcome.out, std::regex("\\n  NeuronLinks +32\\n")));
    // Chip 5 of a 4 x 4 torus: north 1, west 4, south 9, east 6; address as neuron-ls prints it.
    CHECK_THAT(outcome.out, Contains("Chip 5   20:1c.0  1, 4, 6, 9\n"));
}

TEST_CASE("Show says things once, counted and in order", "[cli]")
{
    const std::string inf1 = runProgram({"show", "inf1.xlarge"}).out;
    CHECK_THAT(inf1, Contains("up to 25 Gbps") && !Contains("up to up to"));
    const std::string line = runProgram({"show", "line:2"}).out;
    CHECK_THAT(line, Contains("1 hop\n") && Contains("1 link") && !Contains("1 links"));
    // Chip 0 of a 4 x 4 torus: 1 and 4 beside it, 3 and 12 around.
    CHECK_THAT(runProgram({"show", "torus:4x4"}).out, Contains("1, 3, 4, 12"));
}

TEST_CASE("A notation may be one argument or several", "[cli]")
{
    const Json one = jsonOf({"show", "host:1 chip:16/torus:4x4 core:2", "--json"});
    const Json several = jsonOf({"show", "host:1", "chip:16/torus:4x4", "core:2", "--json"});
    CHECK(one == several);
    CHECK(one["summary"]["neuroncores"] == 32);
}

TEST_CASE("Unknown machines and broken notations fail with a sentence", "[cli]")
{
    struct Case {
        std::string target;
        std::string mentions;
    };
    for (const Case& wrong :
         {Case{"trn1.32xlrage", "trn1.32xlarge"},
          Case{"torus:0x4", "torus"},
          Case{"torus:100000x100000", "torus"},
          Case{"ring:two", "ring"},
          Case{"<script>", "no machine has this name"}}) {
        for (const std::vector<std::string>& arguments :
             {std::vector<std::string>{"show", wrong.target},
              std::vector<std::string>{"path", wrong.target, "0", "1"},
              std::vector<std::string>{"export", wrong.target, "-o", "never.svg"}}) {
            const Outcome outcome = runProgram(arguments);
            CAPTURE(arguments, outcome.err);
            CHECK(outcome.exitCode == 1);
            CHECK(outcome.out.empty());
            CHECK(isMessage(outcome.err));
            CHECK_THAT(outcome.err, Contains(wrong.mentions));
        }
    }
    CHECK_FALSE(std::filesystem::exists("never.svg"));
}

TEST_CASE("A catalogue folder adds machines", "[cli]")
{
    const TemporaryFolder folder;
    writeFile(folder.file("lab.json"), extraInstance);
    const Outcome outcome = runProgram({"list", "--catalog", folder.path()});
    CAPTURE(outcome.err);
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(outcome.out, Contains("lab.box"));
}

TEST_CASE("A broken catalogue is reported with its file, not used", "[cli]")
{
    const TemporaryFolder folder;
    writeFile(folder.file("broken.json"), "{\"instances\": [");
    const Outcome outcome = runProgram({"--catalog", folder.path(), "list"});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.empty());
    CHECK(isMessage(outcome.err));
    CHECK_THAT(outcome.err, Contains("broken.json"));
    const Outcome missing = runProgram({"list", "--catalog", folder.file("none")});
    CHECK(missing.exitCode == 1);
    CHECK(isMessage(missing.err));
}
