#include "model/guidelines/KnownModel.h"

#include "model/guidelines/GuidelinesReader.h"

#include <catch2/catch.hpp>

#include <array>

using namespace atlas;
using Catch::Contains;

namespace {

std::vector<KnownModel> models()
{
    return readBuiltInModels(readBuiltInGuidelines());
}

KnownModel model(std::string_view name)
{
    const auto known = models();
    const auto found = findKnownModel(known, name);
    REQUIRE(found);
    return *found;
}

/// Width h, feed-forward width f, as 64-bit numbers.
struct Sizes {
    explicit Sizes(const KnownModel& model)
        : h(model.hidden)
        , f(model.intermediate)
        , v(model.vocabulary.value_or(0))
        , layers(model.layers)
    {
    }

    std::uint64_t h;
    std::uint64_t f;
    std::uint64_t v;
    std::uint64_t layers;
};

/// A layer with biases and two normalizations of two vectors: four square matrices and two of h x
/// f.
std::uint64_t classicLayer(const Sizes& s)
{
    return 4 * (s.h * s.h + s.h) + 2 * s.h * s.f + s.f + s.h + 4 * s.h;
}

/// Llama and Mistral: no biases, three matrices of h x f, keys and values of fewer heads, two
/// normalizations of one vector; input and output embeddings of their own.
std::uint64_t llamaParameters(const KnownModel& model)
{
    const Sizes s(model);
    const std::uint64_t kv = std::uint64_t{*model.kvHeads} * *model.headSize;
    return s.layers * (2 * s.h * s.h + 2 * s.h * kv + 3 * s.h * s.f + 2 * s.h) + 2 * s.v * s.h
        + s.h;
}

std::string problemsOf(std::string_view json)
{
    const CatalogText file{.name = "m.json", .json = json};
    const auto read = readKnownModels(std::array{file}, readBuiltInGuidelines());
    std::string text;
    if (!read) {
        for (const Problem& problem : read.error())
            text += message(problem) + "\n";
    }
    return text;
}

} // namespace

TEST_CASE("The models that are compiled in have no problems", "[advice]")
{
    const Guidelines guidelines = readBuiltInGuidelines();
    const auto read = readKnownModels(builtInModelFiles(), guidelines);
    if (!read)
        FAIL(message(read.error().front()));
    CHECK(read->size() == builtInModelFiles().size());
    for (const KnownModel& known : *read) {
        CAPTURE(known.name);
        CHECK_THAT(known.source, Contains("config.json"));
        CHECK_FALSE(check(known.description()));
        // T5 has more heads than its width would give.
        if (known.kvHeads && known.name != "t5-11b")
            CHECK(known.heads * *known.headSize == known.hidden);
    }
}

TEST_CASE("The parameters of the Llama kind follow from their sizes", "[advice]")
{
    for (const char* name :
         {"llama-2-7b",
          "llama-2-13b",
          "llama-3-8b",
          "llama-3-70b",
          "llama-3.1-405b",
          "mistral-7b"}) {
        const KnownModel known = model(name);
        CAPTURE(name);
        CHECK(known.parameters == llamaParameters(known));
    }
}

TEST_CASE("The parameters of the other models follow from their sizes", "[advice]")
{
    SECTION("BERT: three embeddings with a normalization, and a pooler")
    {
        const Sizes s(model("bert-base-uncased"));
        const std::uint64_t embeddings = (s.v + 512 + 2) * s.h + 2 * s.h;
        CHECK(
            model("bert-base-uncased").parameters
            == embeddings + s.layers * classicLayer(s) + s.h * s.h + s.h);
    }
    SECTION("GPT-2: one embedding for input and output, positions, a last normalization")
    {
        const Sizes s(model("gpt2"));
        CHECK(
            model("gpt2").parameters == (s.v + 1024) * s.h + s.layers * classicLayer(s) + 2 * s.h);
    }
    SECTION("OPT: the same with two more positions")
    {
        const Sizes s(model("opt-13b"));
        CHECK(
            model("opt-13b").parameters
            == (s.v + 2048 + 2) * s.h + s.layers * classicLayer(s) + 2 * s.h);
    }
    SECTION("GPT-NeoX: rotary positions and an output embedding of its own")
    {
        const Sizes s(model("gpt-neox-20b"));
        CHECK(
            model("gpt-neox-20b").parameters
            == 2 * s.v * s.h + s.layers * classicLayer(s) + 2 * s.h);
    }
    SECTION("ViT: 196 patches of 16 x 16 x 3 and a class token, 1,000 classes")
    {
        const Sizes s(model("vit-base"));
        const std::uint64_t embeddings = s.h + 197 * s.h + (16 * 16 * 3 + 1) * s.h;
        CHECK(
            model("vit-base").parameters
            == embeddings + s.layers * classicLayer(s) + 2 * s.h + 1000 * (s.h + 1));
    }
    SECTION("T5: no biases, heads wider than the model, cross-attention in the decoder")
    {
        const KnownModel t5 = model("t5-11b");
        const Sizes s(t5);
        const std::uint64_t attention = 4 * s.h * t5.heads * *t5.headSize + s.h;
        const std::uint64_t forward = 2 * s.h * s.f + s.h;
        const std::uint64_t buckets = 32; // of relative positions, in each half's first layer
        CHECK(
            t5.parameters
            == s.v * s.h + s.layers * (3 * attention + 2 * forward) + 2 * buckets * t5.heads
                + 2 * s.h);
    }
}

TEST_CASE("A model is found by name or title in any case", "[advice]")
{
    CHECK(model("LLAMA-3-8B").name == "llama-3-8b");
    CHECK(model("Llama 3 8B").name == "llama-3-8b");
    const auto known = models();
    const auto wrong = findKnownModel(known, "lama-3-8b");
    REQUIRE_FALSE(wrong);
    CHECK_THAT(
        message(wrong.error()),
        Contains("“lama-3-8b”") && Contains("“llama-3-8b”") && Contains("gpt2"));
}

TEST_CASE("A model describes itself with a sequence that it can hold", "[advice]")
{
    CHECK(model("llama-3-8b").description().sequence == 2048);
    CHECK(model("bert-base-uncased").description().sequence == 512);
    CHECK(model("llama-3-8b").description().cache->layers == 32);
    CHECK_FALSE(model("bert-base-uncased").description().cache);
}

TEST_CASE("A problem of a model names file, path, what was expected and found", "[advice]")
{
    const std::string problems = problemsOf(R"({"name": "m", "title": "M", "family": "decodr",
        "parameters": 1.5, "layers": 0, "hidden": "wide", "heads": 1, "kv_heads": 1,
        "intermediate": 1, "source": " ", "speed": 1})");
    for (const char* expected :
         {"m.json: /family: “decodr”: there is no such model family; did you mean “decoder”?",
          "m.json: /parameters: expected a whole number from 1 to 1000000000000000, found 1.5",
          "m.json: /layers: expected a whole number from 1 to 100000, found 0",
          "m.json: /hidden: expected a whole number from 1 to 10000000, found a text",
          "m.json: /source: expected a text, found a blank one",
          "m.json: /speed: unknown key",
          "m.json: /head_size: “kv_heads” and “head_size” go together"})
        CHECK_THAT(problems, Contains(expected));
    CHECK_THAT(problemsOf("[]"), Contains("m.json: expected an object, found a list"));
    CHECK_THAT(problemsOf("{"), Contains("m.json"));
}

TEST_CASE("A name that two models have is a problem", "[advice]")
{
    const auto files = builtInModelFiles();
    const auto read =
        readKnownModels(std::array{files.front(), files.front()}, readBuiltInGuidelines());
    REQUIRE_FALSE(read);
    CHECK_THAT(
        message(read.error().front()), Contains("another model is named “vit-base” already"));
}
