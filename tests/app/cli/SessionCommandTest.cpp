#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

namespace atlas::test {

using Catch::Contains;

namespace {

const char* const machineOnly = R"({"format": "neuron-atlas", "version": 2, "kind": "session",
  "theme": "dark", "layers": ["neuronlink"],
  "history": {"places": [{"machine": "torus:4x4"}]}})";
const char* const withRun = R"({"format": "neuron-atlas", "version": 2, "kind": "session",
  "history": {"places": [{"machine": "trn1.32xlarge"}]},
  "simulation": {"shown": true, "moment_s": 0.001, "scenario": {"machine": "trn1.32xlarge",
    "operation": "all-gather", "size_bytes": 1073741824,
    "faults": [{"source": 3, "target": 7, "share": 0}]}}})";

} // namespace

TEST_CASE("A session is exported with its theme and layers", "[cli][session]")
{
    const TemporaryFolder folder;
    writeFile(folder.file("a.atlas"), machineOnly);
    REQUIRE(
        runProgram({"export", folder.file("a.atlas"), "-o", folder.file("a.svg")}).exitCode == 0);
    const Outcome same = runProgram(
        {"export",
         "torus:4x4",
         "-o",
         folder.file("b.svg"),
         "--theme",
         "dark",
         "--layers",
         "neuronlink"});
    REQUIRE(same.exitCode == 0);
    CHECK(readFile(folder.file("a.svg")) == readFile(folder.file("b.svg")));
}

TEST_CASE("A session with a run is exported at its moment", "[cli][session]")
{
    const TemporaryFolder folder;
    writeFile(folder.file("a.atlas"), withRun);
    REQUIRE(
        runProgram({"export", folder.file("a.atlas"), "-o", folder.file("a.svg")}).exitCode == 0);
    const std::string svg = readFile(folder.file("a.svg"));
    CHECK_THAT(svg, Contains("All-gather") && Contains("failed"));
}

TEST_CASE("The scenario of a session is simulated", "[cli][session]")
{
    const TemporaryFolder folder;
    writeFile(folder.file("a.atlas"), withRun);
    CHECK_THAT(
        outputOf({"simulate", "collective", "--scenario", folder.file("a.atlas")}),
        Contains("all-gather"));
    writeFile(folder.file("b.atlas"), machineOnly);
    checkFails(
        {"simulate", "collective", "--scenario", folder.file("b.atlas")}, 1, "no simulation");
}

TEST_CASE("A session that cannot be opened says why on the command line", "[cli][session]")
{
    const TemporaryFolder folder;
    checkFails(
        {"export", folder.file("none.atlas"), "-o", folder.file("a.svg")}, 1, "no such file");
    checkFails({folder.file("none.atlas")}, 1, "no such file");
    writeFile(folder.file("cut.atlas"), std::string(machineOnly).substr(0, 60));
    checkFails({"export", folder.file("cut.atlas"), "-o", folder.file("a.svg")}, 1, "cut off");
}

} // namespace atlas::test
