#include "model/reference/GlossaryReader.h"

#include <catch2/catch.hpp>

#include <array>

using namespace atlas;

namespace {

using Catch::Contains;

std::string problemsOf(std::string_view json)
{
    const std::array files{CatalogText{.name = "g.json", .json = json}};
    const auto glossary = readGlossary(files);
    std::string text;
    if (!glossary) {
        for (const Problem& problem : glossary.error())
            text += message(problem) + "\n";
    }
    return text;
}

/// A file with one sound term and the members of another.
std::string termWith(const std::string& members)
{
    return R"({"terms": {
        "PSUM": {"category": "memory", "definition": "A memory.", "source": "a page",
                 "aliases": ["Partial sum buffer"], "kinds": ["psum"]},
        "Bank": {)"
        + members + "}}}";
}

const std::string sound = R"("category": "memory", "definition": "A part.", "source": "a page")";

} // namespace

TEST_CASE("A glossary is read with all that it says", "[reference]")
{
    const std::string json =
        termWith(sound + R"(, "aliases": ["PSUM bank"], "related": ["PSUM"], "kinds": ["bank"],
              "example": "trn1.32xlarge/chip:5/core:1/psum/bank:0")");
    const std::array files{CatalogText{.name = "g.json", .json = json}};
    const auto glossary = readGlossary(files);
    REQUIRE(glossary);
    REQUIRE(glossary->terms().size() == 2);
    const Term& bank = glossary->terms().front();
    CHECK(bank.name == "Bank");
    CHECK(bank.category == "memory");
    CHECK(bank.definition == "A part.");
    CHECK(bank.aliases == std::vector<std::string>{"PSUM bank"});
    CHECK(bank.related == std::vector<std::string>{"PSUM"});
    CHECK(bank.kinds == std::vector<std::string>{"bank"});
    CHECK(bank.example == "trn1.32xlarge/chip:5/core:1/psum/bank:0");
    CHECK(bank.source == "a page");
}

TEST_CASE(
    "A problem of a term names the file, the path, what was expected and found", "[reference]")
{
    CHECK(problemsOf(termWith(sound)).empty());
    CHECK_THAT(
        problemsOf(termWith(R"("category": "memory", "source": "a page")")),
        Contains("g.json: /terms/Bank: expected the key “definition”"));
    CHECK_THAT(
        problemsOf(termWith(R"("category": "memroy", "definition": "D.", "source": "s")")),
        Contains("g.json: /terms/Bank/category: no category is named “memroy”")
            && Contains("“memory”"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "alias": ["x"])")),
        Contains("g.json: /terms/Bank/alias: unknown key") && Contains("“aliases”"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "aliases": "x")")),
        Contains("g.json: /terms/Bank/aliases: expected a list, found a text"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "related": ["PSMU"])")),
        Contains("g.json: /terms/Bank/related: no term is named “PSMU”") && Contains("“PSUM”"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "related": ["Bank"])")),
        Contains("g.json: /terms/Bank/related: expected other terms, found this one"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "kinds": ["bnak"])")),
        Contains("g.json: /terms/Bank/kinds: expected words for parts") && Contains("“bnak”"));
}

TEST_CASE("An example must be an address", "[reference]")
{
    for (const char* wrong :
         {"/chip:1",
          "trn1.32xlarge/5",
          "trn1.32xlarge/chip:",
          "trn1.32xlarge/chip:x",
          "trn1.32xlarge/chip:5/cor:1",
          "trn1.32xlarge/chip:5/core:",
          "trn1.32xlarge/chip:5/core:1x"}) {
        CAPTURE(wrong);
        CHECK_THAT(
            problemsOf(termWith(sound + R"(, "example": ")" + wrong + "\"")),
            Contains("g.json: /terms/Bank/example: expected an address such as"));
    }
    for (const char* right : {"trn1.32xlarge", "trn1.32xlarge/chip:5", "torus:4x4/chip:0/hbm:1"})
        CHECK(problemsOf(termWith(sound + R"(, "example": ")" + right + "\"")).empty());
}

TEST_CASE("A name, an alias and a kind belong to one term", "[reference]")
{
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "aliases": ["partial-sum buffers"])")),
        Contains("g.json: /terms/Bank: “partial-sum buffers” already stands for the term “PSUM”"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "aliases": ["psum"])")),
        Contains("g.json: /terms/Bank: “psum” already stands for the term “PSUM”"));
    CHECK_THAT(
        problemsOf(termWith(sound + R"(, "kinds": ["psum"])")),
        Contains("g.json: /terms/Bank: “psum” already stands for the term “PSUM”"));
    CHECK(problemsOf(termWith(sound + R"(, "aliases": ["BANK"])")).empty());
    const std::string file = termWith(sound);
    const std::array twice{
        CatalogText{.name = "a.json", .json = file}, CatalogText{.name = "b.json", .json = file}};
    const auto glossary = readGlossary(twice);
    REQUIRE_FALSE(glossary);
    CHECK_THAT(
        message(glossary.error().front()),
        Contains("b.json: /terms/PSUM: the term “PSUM” is there twice"));
}

TEST_CASE("All problems of all glossary files are reported at once", "[reference]")
{
    const std::string wrong = termWith(R"("category": "odd", "source": 7, "example": "/")");
    const std::array files{
        CatalogText{.name = "a.json", .json = "{\"terms\": {"},
        CatalogText{.name = "b.json", .json = wrong},
        CatalogText{.name = "c.json", .json = "[]"},
        CatalogText{.name = "d.json", .json = R"({"terms": {"": {}, "…": {}}})"}};
    const auto glossary = readGlossary(files);
    REQUIRE_FALSE(glossary);
    std::string text;
    for (const Problem& problem : glossary.error())
        text += message(problem) + "\n";
    for (const char* part :
         {"a.json: ",
          "b.json: /terms/Bank/category",
          "b.json: /terms/Bank: expected the key “definition”",
          "b.json: /terms/Bank/source: expected a text, found a number",
          "b.json: /terms/Bank/example",
          "c.json: expected an object, found a list",
          "d.json: /terms/: expected a name",
          "d.json: /terms/…: expected a name"})
        CHECK_THAT(text, Contains(part));
}
