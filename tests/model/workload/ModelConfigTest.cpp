#include "model/workload/ModelConfig.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fmt/format.h>
#include <fstream>

using namespace atlas;
using Catch::Contains;

namespace {

std::string problemsOf(std::string_view json)
{
    const auto read = readModelConfig({.name = "config.json", .json = json});
    std::string text;
    if (!read) {
        CHECK_FALSE(read.error().empty());
        for (const Problem& problem : read.error())
            text += message(problem) + "\n";
    }
    return text;
}

/// Llama 2 7B, with one member written otherwise.
std::string llamaWith(std::string_view key, std::string_view value)
{
    const std::pair<std::string_view, std::string_view> members[]{
        {"model_type", "\"llama\""},
        {"hidden_size", "4096"},
        {"intermediate_size", "11008"},
        {"num_hidden_layers", "32"},
        {"num_attention_heads", "32"},
        {"num_key_value_heads", "32"},
        {"vocab_size", "32000"},
        {"max_position_embeddings", "4096"}};
    std::string text = "{";
    for (const auto& [name, usual] : members) {
        if (name != key)
            text += fmt::format("\"{}\": {}, ", name, usual);
        else if (!value.empty())
            text += fmt::format("\"{}\": {}, ", name, value);
    }
    return text + "\"torch_dtype\": \"float16\"}";
}

class TemporaryFile {
public:
    explicit TemporaryFile(const std::string& name)
        : m_path(std::filesystem::temp_directory_path() / name)
    {
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    TemporaryFile(TemporaryFile&&) = delete;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    ~TemporaryFile() { std::filesystem::remove(m_path); }
    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

TEST_CASE("A configuration is read with keys that it does not need", "[workload]")
{
    CHECK(problemsOf(llamaWith("", "")).empty());
    CHECK(problemsOf(llamaWith("num_key_value_heads", "null")).empty());
}

TEST_CASE("A wrong size is told with its place, what was expected and what was found", "[workload]")
{
    struct Case {
        std::string_view key;
        std::string_view value;
        std::string_view told;
    };
    const Case cases[]{
        {"hidden_size",
         "\"4096\"",
         "/hidden_size: expected a whole number from 1 to 1048576, found the text “4096”"},
        {"hidden_size", "0", "/hidden_size: expected a whole number from 1 to 1048576, found 0"},
        {"hidden_size", "-1", "found -1"},
        {"hidden_size", "4096.5", "found 4096.5"},
        {"hidden_size", "[1]", "found a list"},
        {"num_hidden_layers",
         "1e300",
         "/num_hidden_layers: expected a whole number from 1 to 10000"},
        {"num_attention_heads", "31", "/num_key_value_heads: 32 do not divide the 31 heads"},
        {"num_attention_heads",
         "96",
         "/num_attention_heads: 96 heads do not divide hidden_size 4096"},
        {"intermediate_size",
         "",
         "/intermediate_size: expected a whole number from 1 to 16777216, found no such key"},
        {"model_type", "\"mamba\"", "/model_type: expected one of llama, "},
        {"model_type", "\"lama\"", "did you mean “llama”"},
        {"model_type", "", "found none"},
        {"model_type", "7", "/model_type: expected a text, found 7"}};
    for (const Case& one : cases) {
        CAPTURE(one.key, one.value);
        CHECK_THAT(problemsOf(llamaWith(one.key, one.value)), Contains(std::string(one.told)));
    }
}

TEST_CASE("A key that is missing names the one most like it", "[workload]")
{
    CHECK_THAT(
        problemsOf(R"({"model_type": "gpt2", "n_embed": 768, "n_layer": 12, "n_head": 12,
            "n_positions": 1024, "vocab_size": 50257})"),
        Contains("/n_embd") && Contains("the most like it is “n_embed”"));
}

TEST_CASE("All problems of a configuration are told at once", "[workload]")
{
    const std::string problems = problemsOf(R"({"model_type": "llama"})");
    for (const char* key :
         {"hidden_size",
          "vocab_size",
          "num_hidden_layers",
          "num_attention_heads",
          "intermediate_size"})
        CHECK_THAT(problems, Contains(std::string("/") + key));
}

TEST_CASE("Sizes that are absurd together are refused, though each is possible", "[workload]")
{
    const std::string problems = problemsOf(R"({"model_type": "mixtral", "hidden_size": 1048576,
        "intermediate_size": 16777216, "num_hidden_layers": 10000, "num_attention_heads": 1024,
        "num_key_value_heads": 1024, "num_local_experts": 65536, "num_experts_per_tok": 2,
        "vocab_size": 268435456})");
    CHECK_THAT(problems, Contains("parameters; at most 1e15 are expected"));
}

TEST_CASE("What is no model's configuration is refused with a sentence", "[workload]")
{
    CHECK_THAT(problemsOf(""), Contains("expected valid JSON"));
    CHECK_THAT(problemsOf("[]"), Contains("expected an object with a model's configuration"));
    CHECK_THAT(problemsOf("{}"), Contains("/model_type: expected one of"));
    CHECK_THAT(problemsOf(std::string(100'000, '[')), Contains("nests deeper than 32 levels"));
}

TEST_CASE("A model that also sees is read by its language part", "[workload]")
{
    const std::string nested = fmt::format(
        R"({{"model_type": "mllama", "text_config": {}, "vision_config": {{}}}})",
        llamaWith("", ""));
    const auto read = readModelConfig({.name = "config.json", .json = nested});
    REQUIRE(read);
    CHECK(countParameters(*read).total() == 6'738'415'616);
    REQUIRE(read->notes.size() == 1);
    CHECK_THAT(read->notes.front(), Contains("language part"));
    CHECK_THAT(
        problemsOf(R"({"text_config": {"model_type": "llama"}})"),
        Contains("/text_config/hidden_size"));
}

TEST_CASE("A configuration file that is missing, a folder or too large is told", "[workload]")
{
    const auto missing = readModelConfigFile("/nonexistent/config.json");
    REQUIRE_FALSE(missing);
    CHECK_THAT(message(missing.error().front()), Contains("/nonexistent/config.json"));
    const TemporaryFile large("atlas-large-config.json");
    std::ofstream(large.path()) << "{}";
    std::filesystem::resize_file(large.path(), 200ULL << 20U);
    const auto refused = readModelConfigFile(large.path());
    REQUIRE_FALSE(refused);
    CHECK_THAT(message(refused.error().front()), Contains("200.0 MiB"));
    const TemporaryFile good("atlas-good-config.json");
    std::ofstream(good.path()) << llamaWith("", "");
    CHECK(readModelConfigFile(good.path()));
}
