#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

using namespace atlas::test;
using Catch::Contains;

TEST_CASE("The version is printed without a display", "[cli]")
{
    const Outcome outcome = runProgram({"--version"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.out == "neuron-atlas 0.1.0\n");
    CHECK(outcome.err.empty());
}

TEST_CASE("Help names every command, each command's help has examples", "[cli]")
{
    const Outcome general = runProgram({"--help"});
    CHECK(general.exitCode == 0);
    CHECK(general.err.empty());
    for (const std::string command :
         {"list",    "show",     "path",   "compare",  "hierarchy",  "export", "search",
          "explain", "advise",   "fit",    "plan",     "facts",      "number", "engine",
          "feature", "simulate", "matmul", "roofline", "completion", "manual"}) {
        CHECK_THAT(general.out, Contains("  " + command));
        const Outcome help = runProgram({command, "--help"});
        CHECK(help.exitCode == 0);
        CHECK_THAT(help.out, Contains("Examples:") && Contains("neuron-atlas " + command));
        CHECK(help.err.empty());
    }
}

TEST_CASE("Wrong usage is exit code 2 and one message on stderr", "[cli]")
{
    struct Case {
        std::vector<std::string> arguments;
        std::string mentions;
    };
    const std::vector<Case> cases = {
        {{"show"}, "trn1.32xlarge"},
        {{"export", "trn1.32xlarge"}, "-o FILE"},
        {{"export", "-o", "x.svg"}, "a machine is expected"},
        {{"path", "trn1.32xlarge", "0"}, "two chips are expected"},
        {{"list", "--jsno"}, "--json"},
        {{"list", "more"}, "one word too many"},
        {{"export", "trn1.32xlarge", "-o", "x.jpg"}, ".png, .svg or .pdf"},
        {{"export", "trn1.32xlarge", "-o", "x"}, ".png, .svg or .pdf"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--theme", "drak"}, "“dark”"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--theme", ""}, "overview, plain, dark"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--layers", "neuronlnk"}, "“neuronlink”"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--layers", "pcie,,numa"}, "not a layer"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--layers", ""}, "not a layer"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--scale", "two"}, "0.001 to 100"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--scale", "0"}, "0.001 to 100"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--scale", "nan"}, "0.001 to 100"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--width", "1e3"}, "1 to 32767"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--width", "99999"}, "1 to 32767"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--scale", "1", "--width", "9"}, "exclude"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--region", "5-3"}, "0,1,4-6"},
        {{"export", "trn1.32xlarge", "-o", "x.svg", "--region", "0-4294967295"}, "0,1,4-6"},
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

TEST_CASE("A word that is neither a command nor a machine gets the nearest of both", "[cli]")
{
    const Outcome command = runProgram({"lst"});
    CHECK(command.exitCode == 2);
    CHECK_THAT(command.err, Contains("“list”"));
    const Outcome machine = runProgram({"trn1.32xlrge"});
    CHECK(machine.exitCode == 2);
    CHECK_THAT(machine.err, Contains("“trn1.32xlarge”"));
    const Outcome neither = runProgram({"qqqqqqqqqqqq"});
    CHECK(neither.exitCode == 2);
    CHECK(isMessage(neither.err));
}

TEST_CASE("Without a display the window says so and names a way out", "[cli]")
{
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{}, std::vector<std::string>{"trn1.32xlarge"}}) {
        const Outcome outcome = runProgram(arguments);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains("no display") && Contains("neuron-atlas export"));
    }
}

TEST_CASE("A result that does not fit on stdout's disk is a failure", "[cli]")
{
    const Outcome outcome = runProgram({"list"}, {.outFile = "/dev/full"});
    CHECK(outcome.exitCode == 1);
    CHECK(isMessage(outcome.err));
}
