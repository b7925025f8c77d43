#include "model/workload/KnownModel.h"

#include "model/guidelines/GuidelinesReader.h"
#include "model/guidelines/ModelDescription.h"

#include <catch2/catch.hpp>

#include <array>

using namespace atlas;
using Catch::Contains;

namespace {

KnownModel model(std::string_view name)
{
    const auto known = readBuiltInModels();
    const auto found = findKnownModel(known, name);
    REQUIRE(found);
    return *found;
}

std::string problemsOf(std::string_view json)
{
    const CatalogText file{.name = "m.json", .json = json};
    const auto read = readKnownModels(std::array{file});
    std::string text;
    if (!read) {
        for (const Problem& problem : read.error())
            text += message(problem) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("The models that are compiled in have no problems", "[workload]")
{
    const Guidelines guidelines = readBuiltInGuidelines();
    const auto read = readKnownModels(builtInModelFiles());
    if (!read)
        FAIL(message(read.error().front()));
    CHECK(read->size() == builtInModelFiles().size());
    CHECK(read->size() >= 20);
    for (const KnownModel& known : *read) {
        CAPTURE(known.name);
        CHECK_THAT(known.source, Contains("config.json"));
        CHECK(guidelines.family(known.family) != nullptr);
        CHECK_FALSE(check(describe(known)));
    }
}

TEST_CASE("The known models stand from small to large", "[workload]")
{
    std::uint64_t before = 0;
    for (const KnownModel& known : readBuiltInModels()) {
        CAPTURE(known.name);
        const std::uint64_t parameters = countParameters(known.transformer).total();
        CHECK(parameters >= before);
        before = parameters;
    }
}

TEST_CASE("A model is found by name or title in any case", "[workload]")
{
    CHECK(model("LLAMA-3-8B").name == "llama-3-8b");
    CHECK(model("Llama 3 8B").name == "llama-3-8b");
    const auto known = readBuiltInModels();
    const auto wrong = findKnownModel(known, "lama-3-8b");
    REQUIRE_FALSE(wrong);
    CHECK_THAT(
        message(wrong.error()),
        Contains("“lama-3-8b”") && Contains("“llama-3-8b”") && Contains("gpt2"));
}

TEST_CASE("A model describes itself with a sequence that it can hold", "[workload]")
{
    CHECK(describe(model("llama-3-8b")).sequence == 2048);
    CHECK(describe(model("bert-base-uncased")).sequence == 512);
    CHECK(describe(model("llama-3-8b")).cache->layers == 32);
    CHECK(describe(model("t5-11b")).cache->layers == 24); // the decoder's
    CHECK_FALSE(describe(model("bert-base-uncased")).cache);
}

TEST_CASE("A problem of a model's file names file, path, what was expected and found", "[workload]")
{
    const std::string problems = problemsOf(R"({"name": "m", "title": "M", "family": "decoder",
        "source": " ", "speed": 1, "config": {"model_type": "lama"}})");
    for (const char* expected :
         {"m.json: /source: expected a text, found a blank one",
          "m.json: /speed: unknown key",
          "m.json: /config/model_type: expected one of llama",
          "did you mean “llama”"})
        CHECK_THAT(problems, Contains(expected));
    CHECK_THAT(problemsOf("[]"), Contains("m.json: expected an object, found a list"));
    CHECK_THAT(problemsOf("{"), Contains("m.json"));
    CHECK_THAT(
        problemsOf(R"({"name": "m", "title": "M", "family": "decoder", "source": "s"})"),
        Contains("m.json: /config: expected the model's config.json"));
}

TEST_CASE("A name that two models have is a problem", "[workload]")
{
    const auto files = builtInModelFiles();
    const auto read = readKnownModels(std::array{files.front(), files.front()});
    REQUIRE_FALSE(read);
    CHECK_THAT(
        message(read.error().front()), Contains("another model is named “vit-base” already"));
}
