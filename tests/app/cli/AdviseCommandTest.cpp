#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <regex>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

Json jsonOf(std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    const Outcome outcome = runProgram(arguments);
    CAPTURE(arguments, outcome.err);
    REQUIRE(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK(outcome.out.ends_with('\n'));
    return Json::parse(outcome.out);
}

Json instanceOf(const Json& advice, std::string_view name)
{
    const auto& instances = advice["instances"];
    const auto found = std::ranges::find_if(
        instances, [&](const Json& instance) { return instance["name"] == name; });
    REQUIRE(found != instances.end());
    return *found;
}

} // namespace

TEST_CASE("Advice for a described model counts its memory", "[cli][advice]")
{
    const Json json = jsonOf({"advise", "--family", "llm", "--parameters", "70B"});
    CHECK(json["model"]["family"] == "decoder");
    CHECK(json["model"]["sequence"] == 2048);
    CHECK(json["memory"]["total_bytes"] == 140'000'000'000); // 70e9 x 2 B
    CHECK(instanceOf(json, "inf2.48xlarge")["verdict"] == "fits");
    CHECK(instanceOf(json, "inf2.24xlarge")["verdict"] == "tight"); // 68 % of 192 GiB
    CHECK(instanceOf(json, "inf2.xlarge")["verdict"] == "does not fit");
    CHECK(instanceOf(json, "inf1.24xlarge")["verdict"] == "does not fit"); // 128 GiB
    CHECK(json["instances"].size() == jsonOf({"list"})["instances"].size());
}

TEST_CASE("Advice for a known model has its KV cache and leads to figures", "[cli][advice]")
{
    const Json json = jsonOf({"advise", "llama-3-8b", "--batch", "32", "--sequence", "4096"});
    CHECK(json["model"]["name"] == "Llama 3 8B");
    // 2 x 32 layers x 8 heads x 128 x 2 B = 128 KiB a token; x 4,096 x 32 = 16 GiB.
    CHECK(json["memory"]["kv_cache_bytes"] == 17'179'869'184);
    const Json trn1 = instanceOf(json, "trn1.32xlarge");
    CHECK(trn1["reasons"][0]["figure"]["owner"] == "trn1.32xlarge");
    CHECK(trn1["reasons"][0]["figure"]["key"] == "device_memory");
    CHECK_THAT(trn1["reasons"][0]["source"].get<std::string>(), Contains("trn1-arch.rst"));
    CHECK(std::ranges::any_of(trn1["reasons"], [](const Json& reason) {
        return reason.contains("guideline") && reason["guideline"]["core"] == "NeuronCore-v2";
    }));
    CHECK(json["margin"]["fits_up_to"].get<double>() < json["margin"]["tight_up_to"].get<double>());
}

TEST_CASE("The options change the advice", "[cli][advice]")
{
    const std::vector<std::string> plain{"advise", "--parameters", "1B"};
    CHECK(jsonOf(plain)["memory"]["total_bytes"] == 2'000'000'000);
    const auto total = [&](std::initializer_list<std::string> more) {
        std::vector<std::string> arguments = plain;
        arguments.insert(arguments.end(), more);
        return jsonOf(arguments)["memory"]["total_bytes"].get<std::uint64_t>();
    };
    CHECK(total({"--dtype", "fp32"}) == 4'000'000'000);
    CHECK(total({"--dtype", "INT8"}) == 1'000'000'000);
    CHECK(total({"--training"}) == 16'000'000'000);
    // 2 x 10 x 4 x 100 numbers x 2,048 tokens x 2 B beside the weights.
    CHECK(
        total({"--layers", "10", "--kv-heads", "4", "--head-size", "100"})
        == 2'000'000'000 + 2ULL * 10 * 4 * 100 * 2048 * 2);
}

TEST_CASE("Advice in words groups the machines by verdict and names its sources", "[cli][advice]")
{
    const Outcome outcome = runProgram({"advise", "llama-3-70b"});
    CHECK(outcome.exitCode == 0);
    CHECK(outcome.err.empty());
    CHECK_THAT(
        outcome.out,
        Contains("Llama 3 70B: Transformer decoders, 70.55B parameters\n")
            && Contains("Inference in BF16, 2,048 tokens, batch 1\n")
            && Contains("70,553,706,496 × 2 B") && Contains("Left out: activations")
            && Contains("\nFits\n") && Contains("\n  inf2.24xlarge  68.8 % of 192 GiB\n")
            && Contains("GiB of a NeuronCore that has 16 GiB.") && Contains("\nDoes not fit\n")
            && Contains("\nSources\n") && Contains("[1]"));
    // Every number in brackets stands in the list of sources.
    const std::string sources = outcome.out.substr(outcome.out.find("\nSources\n"));
    const std::regex mark("\\[(\\d+)\\]\n");
    for (std::sregex_iterator it(outcome.out.begin(), outcome.out.end(), mark), end; it != end;
         ++it)
        CHECK_THAT(sources, Contains(it->str(0).substr(0, it->str(0).size() - 1)));
}

TEST_CASE("Unknown models and families get the nearest names", "[cli][advice]")
{
    struct Case {
        std::vector<std::string> arguments;
        std::string mentions;
    };
    for (const Case& wrong :
         {Case{{"advise", "lama-3-8b"}, "“llama-3-8b”"},
          Case{{"advise", "qqqqqqqq"}, "gpt2"},
          Case{{"advise", "--parameters", "7B", "--family", "decodr"}, "“decoder”"},
          Case{{"advise", "--parameters", "7B", "--family", "zzz"}, "encoder, decoder"},
          Case{
              {"advise", "--parameters", "7B", "--dtype", "fp8", "--training"},
              "FP32, BF16 or FP16"}}) {
        const Outcome outcome = runProgram(wrong.arguments);
        CAPTURE(wrong.arguments, outcome.err);
        CHECK(outcome.exitCode == 1);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(wrong.mentions));
    }
}

TEST_CASE("Wrong values of advice say what would work", "[cli][advice]")
{
    struct Case {
        std::vector<std::string> arguments;
        std::string mentions;
    };
    for (const Case& wrong :
         {Case{{"advise"}, "llama-3-8b, or --parameters 7B"},
          Case{{"advise", "--family", "decoder"}, "--parameters 7B"},
          Case{{"advise", "gpt2", "--parameters", "7B"}, "either the model or"},
          Case{{"advise", "--parameters", "seven"}, "--parameters: “seven”"},
          Case{{"advise", "--parameters", "-7B"}, "7B, 70e9, 1.5T or 110M"},
          Case{{"advise", "--parameters", ""}, "7B, 70e9, 1.5T or 110M"},
          Case{{"advise", "gpt2", "--dtype", "bf61"}, "“bf16”"},
          Case{{"advise", "gpt2", "--batch", "0"}, "--batch: “0”"},
          Case{{"advise", "gpt2", "--batch", "1e3"}, "1 to 1000000"},
          Case{{"advise", "gpt2", "--sequence", "99999999999"}, "1 to 100000000"},
          Case{{"advise", "--parameters", "7B", "--layers", "32"}, "--kv-heads"},
          Case{{"advise", "gpt2", "--trainin"}, "“--training”"},
          Case{{"fit", "--json", "--markdown"}, "exclude"},
          Case{{"fit", "more"}, "an instance is expected"},
          Case{{"advize"}, "“advise”"}}) {
        const Outcome outcome = runProgram(wrong.arguments);
        CAPTURE(wrong.arguments, outcome.err);
        CHECK(outcome.exitCode == 2);
        CHECK(outcome.out.empty());
        CHECK(isMessage(outcome.err));
        CHECK_THAT(outcome.err, Contains(wrong.mentions));
    }
}

TEST_CASE("Help of advise and fit has usage and examples", "[cli][advice]")
{
    const Outcome general = runProgram({"--help"});
    for (const std::string command : {"advise", "fit"}) {
        CHECK_THAT(general.out, Contains("  " + command));
        const Outcome help = runProgram({command, "--help"});
        CHECK(help.exitCode == 0);
        CHECK_THAT(
            help.out,
            Contains("Usage: neuron-atlas " + command) && Contains("Examples:")
                && Contains("--json"));
    }
}
