#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

TEST_CASE("Facts are listed with value, kind, source and every reading", "[cli]")
{
    // trainium2_arch.rst gives SBUF as 28 MiB, the architecture page as 28 MB.
    const std::string text = outputOf({"facts", "SBUF", "--owner", "NeuronCore-v3"});
    CHECK_THAT(
        text,
        Contains("28 MiB") && Contains("28 MB") && Contains("disputed") && Contains("also")
            && Contains("because") && Contains("nki/guides/architecture/trainium2_arch.rst"));
}

TEST_CASE("Gaps are listed as not documented", "[cli]")
{
    const std::string text =
        outputOf({"facts", "clock", "tensor", "--owner", "NeuronCore-v1", "--kind", "gap"});
    CHECK_THAT(text, Contains("not documented") && Contains("1 figure: 1 gap"));
}

TEST_CASE("Facts come as JSON, CSV and Markdown with the same count", "[cli]")
{
    const std::vector<std::string> words = {"facts", "bandwidth", "--kind", "disputed"};
    const auto with = [&words](const char* option) {
        std::vector<std::string> arguments = words;
        arguments.emplace_back(option);
        return outputOf(arguments);
    };
    const Json facts = Json::parse(with("--json"))["facts"];
    CHECK(facts.size() > 3);
    CHECK(std::ranges::all_of(facts, [](const Json& fact) { return fact["kind"] == "disputed"; }));
    const std::string csv = with("--csv");
    CHECK(csv.starts_with("owner_kind,owner,"));
    const std::string markdown = with("--markdown");
    CHECK_THAT(markdown, Contains("| Section | Figure |"));
    for (const Json& fact : facts)
        CHECK_THAT(csv, Contains(fact["owner"].get<std::string>()));
}

TEST_CASE("Words that no figure speaks of give an empty list", "[cli]")
{
    CHECK(outputOf({"facts", "zzzz"}) == "0 figures\n");
}

TEST_CASE("Wrong owners and kinds of figures are answered with what would work", "[cli]")
{
    checkFails({"facts", "--owner", "Trainum2"}, 1, "Trainium2");
    checkFails({"facts", "--kind", "disputd"}, 2, "disputed");
    checkFails({"facts", "--json", "--csv"}, 2, "exclude");
}

TEST_CASE("A number is printed in every format with its bits", "[cli]")
{
    // -1.5 in FP16: sign 1, exponent 15, mantissa one half.
    const std::string text = outputOf({"number", "-1.5"});
    CHECK_THAT(text, Contains("1 01111 1000000000") && Contains("exact"));
    const Json json = Json::parse(outputOf({"number", "70000", "--json"}));
    const auto format = [&json](const char* id) {
        return *std::ranges::find_if(
            json["formats"], [id](const Json& each) { return each["id"] == id; });
    };
    // FP16 ends at 65504, BF16 has steps of 512 from 65536 on: 70000 = 136.7 * 512.
    CHECK(format("fp16")["nearest_even"]["value"] == "Infinity");
    CHECK(format("fp16")["toward_zero"]["value"] == 65504);
    CHECK(format("bf16")["nearest_even"]["value"] == 137 * 512);
    CHECK(format("bf16")["below"] == 136 * 512);
    CHECK(format("fp8-e4m3")["rules_documented_by_neuron"] == false);
    CHECK(format("tf32")["cores"].size() == 3); // NeuronCore-v2 to v4
}

TEST_CASE("What is no number is answered with a sentence", "[cli]")
{
    checkFails({"number", "one"}, 1, "expected");
    checkFails({"number"}, 2, "one number is expected");
    checkFails({"number", "1", "2"}, 2, "one number is expected");
}

TEST_CASE("An engine is printed with figures, rates, limits and costs", "[cli]")
{
    const std::string text = outputOf({"engine", "v2", "tensor"});
    // 2 * 128 * 128 * 2.8 GHz = 91.75 TFLOPS; 512 cycles at 2.8 GHz are 182.9 ns.
    CHECK_THAT(
        text,
        Contains("128 × 128") && Contains("2 × 128 × 128 × 2.8 GHz") && Contains("91.75 TFLOPS")
            && Contains("92 TFLOPS") && Contains("182.9 ns") && Contains("one PSUM bank"));
    const Json json = Json::parse(outputOf({"engine", "NeuronCore-v2", "tensor", "--json"}));
    CHECK(json["clock_hz"] == 2.8e9);
    CHECK(json["costs"].size() == 4); // two matmuls, a transposition, a load of the array
    CHECK_THAT(outputOf({"engine", "v1", "tensor"}), Contains("Instruction costs: not documented"));
}

TEST_CASE("Engines that are not there are answered with those that are", "[cli]")
{
    checkFails({"engine", "v1", "gpsimd"}, 1, "tensor, vector, scalar");
    checkFails({"engine", "v2"}, 2, "a NeuronCore and an engine are expected");
}

TEST_CASE("Features are listed, and one is told step by step", "[cli]")
{
    const std::string list = outputOf({"feature"});
    for (const char* name : {"neuroncore-pipeline", "lnc-1", "lnc-2", "matmul", "all-reduce"})
        CHECK_THAT(list, Contains(name));
    CHECK_THAT(
        outputOf({"feature", "lnc-2"}), Contains("1. ") && Contains("trn2.48xlarge/chip:0/hbm:0"));
    CHECK_THAT(outputOf({"feature", "layer", "norm"}), Contains("sbuf → vector → sbuf"));
    const Json json = Json::parse(outputOf({"feature", "matmul", "--json"}));
    CHECK(json["explanations"].empty());
    CHECK(json["data_paths"].size() == 2); // with and without descriptor engines
}

TEST_CASE("A feature that is not explained is answered with those that are", "[cli]")
{
    checkFails({"feature", "lnc-3"}, 1, "lnc-2");
}
