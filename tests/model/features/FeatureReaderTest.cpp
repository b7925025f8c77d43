#include "model/features/FeatureBook.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace atlas;

namespace {

Problems problemsOf(std::string_view json)
{
    const std::array<CatalogText, 1> files = {CatalogText{"own.json", json}};
    const auto read = readFeatures(files, test::catalog());
    return read ? Problems{} : read.error();
}

bool mention(const Problems& problems, std::string_view where, std::string_view what)
{
    return std::ranges::any_of(problems, [&](const Problem& problem) {
        return problem.where.find(where) != std::string::npos
            && problem.what.find(what) != std::string::npos;
    });
}

} // namespace

TEST_CASE("An explanation is read as it stands", "[features]")
{
    constexpr std::string_view json = R"({"explanations": {"one": {
        "title": "One", "applies_to": ["Trn1"], "summary": "Sum.", "source": "page",
        "steps": [{"text": "First.", "lights": ["trn1.32xlarge/chip:3/core:1/tensor"]},
                  {"text": "Second.", "lights": ["trn1.32xlarge"], "source": "other"}]}}})";
    const std::array<CatalogText, 1> files = {CatalogText{"own.json", json}};
    const auto book = readFeatures(files, test::catalog());
    REQUIRE(book.has_value());
    const Explanation* const one = book->findExplanation("one");
    REQUIRE(one != nullptr);
    CHECK(one->title == "One");
    REQUIRE(one->steps.size() == 2);
    CHECK(one->steps[0].addresses.front() == "trn1.32xlarge/chip:3/core:1/tensor");
    CHECK(one->steps[0].source == "page");
    CHECK(one->steps[1].source == "other");
}

TEST_CASE("Every mistake in an explanation is reported at once", "[features]")
{
    const Problems problems = problemsOf(R"({"explanations": {"one": {
        "title": "One", "applies_to": ["Trn7"], "source": "page", "colour": "red",
        "steps": [{"text": "First.", "lights": ["trn1.32xlarge/chip:99"]},
                  {"text": "Second.", "lights": ["nowhere"]},
                  {"lights": ["trn1.32xlarge/chip:0/core:0/tensr"]},
                  {"text": "Dark.", "lights": []}]}}})");
    CHECK(mention(problems, "applies_to", "Trn7"));
    CHECK(mention(problems, "one", "summary"));
    CHECK(mention(problems, "colour", "unknown key"));
    CHECK(mention(problems, "steps/0/lights", "0 to 15"));
    CHECK(mention(problems, "steps/1/lights", "no machine is named"));
    CHECK(mention(problems, "steps/2", "text"));
    CHECK(mention(problems, "steps/2/lights", "tensr"));
    CHECK(mention(problems, "steps/3/lights", "at least one"));
    CHECK(problems.size() == 8);
}

TEST_CASE("Every mistake in a data path is reported at once", "[features]")
{
    const Problems problems = problemsOf(R"({"data_paths": [
        {"name": "p", "title": "P", "cores": ["NeuronCore-v2"], "steps": [
            {"text": "a", "parts": ["tensor", "sbuf"], "moves": [["tensor", "sbuf"]], "source": "s"},
            {"text": "b", "parts": ["dge"], "source": "s"},
            {"text": "c", "parts": ["tensr"], "source": "s"},
            {"text": "d", "parts": ["sbuf"], "moves": [["sbuf", "tensor"], ["sbuf"], "x"]}]},
        {"name": "p", "title": "P", "cores": ["NeuronCore-v2", "NeuronCore-v9"], "steps": []}]})");
    CHECK(mention(problems, "data_paths/0/steps/0/moves", "no path from tensor to sbuf"));
    CHECK(mention(problems, "steps/1/parts", "NeuronCore-v2 has no part dge"));
    CHECK(mention(problems, "steps/2/parts", "tensr"));
    CHECK(mention(problems, "steps/2/parts", "at least one"));
    CHECK(mention(problems, "steps/3", "source"));
    CHECK(mention(problems, "steps/3/moves/0", "not among the step's parts"));
    CHECK(mention(problems, "steps/3/moves/1", "expected two parts"));
    CHECK(mention(problems, "steps/3/moves/2", "expected two parts"));
    CHECK(mention(problems, "data_paths/1/cores", "NeuronCore-v9"));
    CHECK(mention(problems, "data_paths/1/cores", "already"));
    CHECK(mention(problems, "data_paths/1/steps", "at least one"));
    CHECK(problems.size() == 11);
}

TEST_CASE("Files that are no features are refused with a sentence", "[features]")
{
    CHECK(mention(problemsOf("{"), "own.json", ""));
    CHECK(mention(problemsOf("[]"), "own.json", "expected an object"));
    CHECK(mention(problemsOf(R"({"explanations": []})"), "explanations", "expected an object"));
    CHECK(mention(problemsOf(R"({"data_paths": {}})"), "data_paths", "expected a list"));
    CHECK(mention(problemsOf(R"({"data_paths": [1]})"), "data_paths/0", "expected an object"));
    CHECK(problemsOf("{}").empty());
}
