#include "model/guidelines/GuidelinesReader.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>

using namespace atlas;
using Catch::Contains;

namespace {

std::string problemsOf(std::string_view json)
{
    const auto read = readGuidelines({.name = "t.json", .json = json});
    std::string text;
    if (!read) {
        for (const Problem& problem : read.error())
            text += message(problem) + "\n";
    }
    return text;
}

constexpr std::string_view page = R"("page": {"title": "t", "source": "s", "link": "l",
    "version": "v", "tables_dated": "2023-05-05", "last_changed": "2023-11-09",
    "removed": "2024-04-01", "removed_by": "r"})";

constexpr std::string_view families =
    R"("families": [{"id": "encoder", "title": "Encoders", "category": "NLP"}])";

std::string withRating(std::string_view members)
{
    return fmt::format(
        R"({{{}, {}, "ratings": [{{"family": "encoder", "core": "c", "source": "s",
            "fit": "good", "date": "2023-05-05", "support": []}}, {{{}}}]}})",
        page,
        families,
        members);
}

constexpr std::string_view sound =
    R"("family": "encoder", "core": "d", "source": "s", "date": "2023-05-05", "fit": "limited",
       "support": [{"purpose": "training", "framework": "f", "status": "roadmap"}])";

std::string replaced(std::string_view text, std::string_view from, std::string_view to)
{
    std::string result(text);
    const auto at = result.find(from);
    REQUIRE(at != std::string::npos);
    return result.replace(at, from.size(), to);
}

} // namespace

TEST_CASE("The small guidelines of these tests are sound", "[guidelines]")
{
    const std::string json = withRating(sound);
    CHECK(problemsOf(json).empty());
    const auto read = readGuidelines({.name = "t.json", .json = json});
    REQUIRE(read);
    const Rating* const rating = read->rating("encoder", "d");
    REQUIRE(rating != nullptr);
    CHECK(rating->fit == HardwareFit::Limited);
    CHECK(rating->best(Purpose::Training) == Support::Roadmap);
}

TEST_CASE("A problem of guidelines names file, path, what was expected and found", "[guidelines]")
{
    struct Case {
        std::string_view from;
        std::string_view to;
        std::string_view says;
    };
    for (const Case& wrong :
         {Case{
              R"("fit": "limited")",
              R"("fit": "god")",
              "t.json: /ratings/1/fit: unknown word “god”: did you mean “good”?"},
          Case{
              R"("fit": "limited")",
              R"("fit": 3)",
              "t.json: /ratings/1/fit: expected a text, found a number"},
          Case{
              R"("date": "2023-05-05")",
              R"("date": "05/05/2023")",
              "t.json: /ratings/1/date: expected a date such as 2023-05-05, found “05/05/2023”"},
          Case{
              R"("date": "2023-05-05")",
              R"("date": "2023-02-30")",
              "/ratings/1/date: expected a date"},
          Case{
              R"("family": "encoder")",
              R"("family": "encodr")",
              "t.json: /ratings/1/family: no family has the id “encodr”: did you mean “encoder”?"},
          Case{
              R"("core": "d")",
              R"("core": "c")",
              "t.json: /ratings/1/core: “encoder” is rated twice on “c”"},
          Case{R"("source": "s", )", "", "t.json: /ratings/1: expected the key “source”"},
          Case{
              R"("source": "s")",
              R"("source": "s", "sorce": "s")",
              "t.json: /ratings/1/sorce: unknown key: did you mean “source”"},
          Case{
              R"("status": "roadmap")",
              R"("status": "some day")",
              "t.json: /ratings/1/support/0/status: unknown word “some day”"},
          Case{
              R"("purpose": "training")",
              R"("purpose": null)",
              "t.json: /ratings/1/support/0/purpose: expected a text"}}) {
        CAPTURE(wrong.to);
        CHECK_THAT(
            problemsOf(withRating(replaced(sound, wrong.from, wrong.to))),
            Contains(std::string(wrong.says)));
    }
}

TEST_CASE("All problems of guidelines are reported at once", "[guidelines]")
{
    const std::string problems = problemsOf(R"({
        "families": [{"id": "a", "title": "A", "category": "NLP"}, {"id": "a"}, 7],
        "limits": [{"core": "c", "weights_above": 0, "text": "t", "source": "s"},
                   {"core": "c", "weights_above": 2.5, "text": "t", "source": "s"},
                   {"core": "c", "text": "t", "source": "s"}],
        "history": [{"version": "v", "date": "2022-10-10", "core": "c", "families": ["b"],
                     "text": "t"}],
        "inference_only": {},
        "more": 1})");
    for (const char* expected :
         {"t.json: /page: expected an object, found none",
          "/families/1/id: “a” stands in the list twice",
          "/families/1: expected the key “title” with a text, found none",
          "/families/2: expected an object, found a number",
          "/limits/0/weights_above: expected a whole number from 1",
          "/limits/1/weights_above: expected a whole number from 1",
          "/limits/2/weights_above: expected a whole number from 1",
          "/history/0/families: no family has the id “b”",
          "/inference_only: expected a list, found an object",
          "/more: unknown key"})
        CHECK_THAT(problems, Contains(expected));
}

TEST_CASE("Broken guidelines end with a problem, not with a crash", "[guidelines]")
{
    for (const char* json :
         {"", "{", "[]", "null", "{\"page\": []}", "{\"ratings\": [[]]}", "{\"ratings\": 1e999}"}) {
        CAPTURE(json);
        CHECK_THAT(problemsOf(json), Catch::StartsWith("t.json"));
    }
}
