#include "model/simulation/memory/Calibration.h"
#include "model/simulation/memory/DegreeTable.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;
using Catch::Contains;

namespace {

std::string problemsOf(const auto& read)
{
    std::string text;
    if (!read) {
        for (const Problem& problem : read.error())
            text += message(problem) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE(
    "Each fitted constant says what it was fitted on, how well, and where it stands", "[memory]")
{
    const auto read = readCalibration(builtInCalibrationFiles().front());
    REQUIRE(problemsOf(read).empty());
    std::string table;
    for (const FittedConstant& constant : read->constants) {
        table += fmt::format(
            "{:24} {:12.6g} ± {:3.0f} %  {}\n",
            constant.name,
            constant.value,
            100 * constant.error,
            constant.fittedOn);
        CHECK(constant.error <= 0.6);
    }
    fmt::print("{}", table);
    CHECK(read->constants.size() == 22);
}

TEST_CASE("Wrong constants are told with their place", "[memory]")
{
    const auto problems = [](std::string_view json) {
        return problemsOf(readCalibration({.name = "c.json", .json = json}));
    };
    CHECK_THAT(problems("{}"), Contains("c.json: /constants: expected the constants"));
    CHECK_THAT(
        problems(R"({"constants": {"speed": {"value": 1}}})"),
        Contains("/constants/speed: no formula knows this constant")
            && Contains("/constants/ring_share: expected this constant"));
    CHECK_THAT(
        problems(R"({"constants": {"ring_share": {"value": 0, "unit": "x"}}})"),
        Contains("/ring_share/value: expected a number above 0")
            && Contains("/ring_share: expected the key “source” with a text"));
}

TEST_CASE("The table of degrees has no problems, and names a source for each list", "[memory]")
{
    const auto read = readDegrees(builtInDegreeFiles().front());
    REQUIRE(problemsOf(read).empty());
    for (const FamilyDegrees& family : read->families) {
        CAPTURE(family.family);
        CHECK_FALSE(family.all().empty());
        CHECK_FALSE(family.source.empty());
    }
    const FamilyDegrees* const inf2 = read->find("Inf2", Task::Inference);
    REQUIRE(inf2 != nullptr);
    CHECK(inf2->status(24) == DegreeStatus::Documented);
    CHECK(inf2->status(12) == DegreeStatus::Disputed);
    CHECK(inf2->status(16) == DegreeStatus::Demonstrated);
    CHECK(inf2->status(3) == DegreeStatus::Unlisted);
    CHECK(read->find("Inf2", Task::Training) == nullptr);
}

TEST_CASE("Wrong degrees are told with their place", "[memory]")
{
    const auto read = readDegrees(
        {.name = "d.json",
         .json = R"({"families": [{"family": "X", "task": "dreaming", "documented": [1, 1],
             "disputed": [2], "source": "s"}]})"});
    CHECK_THAT(
        problemsOf(read),
        Contains("/families/0/task: “dreaming” is not a mode") && Contains("/families/0/documented")
            && Contains("/families/0/disputed_source: expected together with disputed degrees"));
}
