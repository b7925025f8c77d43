#include "tests/app/cli/Program.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <nlohmann/json.hpp>

using namespace atlas::test;
using Catch::Contains;
using Json = nlohmann::json;

namespace {

Outcome run(std::vector<std::string> arguments)
{
    return runProgram(arguments);
}

Json jsonOf(std::vector<std::string> arguments)
{
    arguments.emplace_back("--json");
    const Outcome outcome = run(arguments);
    CAPTURE(outcome.err);
    REQUIRE(outcome.exitCode == 0);
    return Json::parse(outcome.out);
}

bool hasReason(const Json& json, std::string_view rule)
{
    for (const Json& reason : json.at("reasons")) {
        if (reason.at("rule") == rule)
            return !reason.at("source").get<std::string>().empty()
                && !reason.at("text").get<std::string>().empty();
    }
    return false;
}

} // namespace

TEST_CASE("fit judges a model on an instance, as JSON", "[cli][fit]")
{
    const Json json =
        jsonOf({"fit", "llama-3-8b", "--instance", "inf2.48xlarge", "--tp", "8", "--batch", "4"});
    CHECK(json.at("verdict") == "ok");
    CHECK(json.at("parameters") == 8'030'261'248);
    const Json& core = json.at("per_core");
    CHECK(core.at("capacity_bytes") == 16ULL << 30U);
    std::uint64_t sum = 0;
    for (const auto& [name, amount] : core.at("categories").items())
        sum += amount.get<std::uint64_t>();
    CHECK(core.at("used_bytes") == sum);
    // 2 × 32 layers × 1 of 8 heads × 128 × 2 bytes × 2,048 tokens × 4 sequences
    CHECK(core.at("categories").at("kv_cache") == 2ULL * 32 * 128 * 2 * 2048 * 4);
    for (const char* key :
         {"ttft_s", "tpot_s", "tokens_per_s", "sequences_per_s", "mfu", "error_band"})
        CHECK(json.at("estimate").at(key).get<double>() > 0);
    CHECK(json.at("host").at("memory_bytes") == 768ULL << 30U);
}

TEST_CASE("fit tells the three classic mistakes with reason and source", "[cli][fit]")
{
    const Json cores = jsonOf({"fit", "llama-2-13b", "--instance", "inf2.24xlarge", "--tp", "24"});
    CHECK(cores.at("verdict") == "invalid_plan");
    CHECK(hasReason(cores, "cores-per-instance"));
    const Json large = jsonOf({"fit", "llama-3-70b", "--instance", "inf2.24xlarge", "--tp", "12"});
    CHECK(large.at("verdict") == "device_oom");
    CHECK(hasReason(large, "device-memory"));
    const Json host = jsonOf({"fit", "llama-3.1-8b", "--instance", "trn1.2xlarge", "--tp", "2"});
    CHECK(host.at("verdict") == "host_oom");
    CHECK(hasReason(host, "host-memory"));
}

TEST_CASE("fit says what the times of collectives rest on", "[cli][fit]")
{
    const Json whole = jsonOf({"fit", "llama-3-70b", "--instance", "inf2.48xlarge", "--tp", "24"});
    CHECK(
        whole.at("estimate").at("collectives")
        == "Collectives of layers are simulated on the wires of inf2.48xlarge, all groups at "
           "once.");
    const Json one = jsonOf({"fit", "gpt2", "--instance", "inf2.48xlarge", "--tp", "1"});
    CHECK(one.at("estimate").at("collectives") == "");
}

TEST_CASE("fit --accuracy lists every published case with its error", "[cli][fit]")
{
    const Json json = jsonOf({"fit", "--accuracy"});
    CHECK(json.at("outcomes").size() == json.at("outcomes_all"));
    CHECK(json.at("outcomes_right").get<double>() >= 0.9 * json.at("outcomes_all").get<double>());
    CHECK(json.at("timings_median_error").get<double>() <= 0.15);
    std::vector<double> errors;
    for (const Json& timing : json.at("timings")) {
        const bool told = timing.at("left_out") == "";
        CHECK(timing.at("told").is_null() == !told);
        if (told)
            errors.push_back(std::abs(
                timing.at("told").get<double>() / timing.at("published").get<double>() - 1));
    }
    CHECK_THAT(
        json.at("timings_worst_error").get<double>(),
        Catch::WithinRel(*std::ranges::max_element(errors), 1e-9));
    checkFails({"fit", "llama-3-8b", "--accuracy"}, 2, "leave out model");
}

TEST_CASE("A refusal is exit code 1 when one is strict", "[cli][fit]")
{
    const std::vector<std::string> refused{
        "fit", "llama-3-70b", "--instance", "inf2.xlarge", "--tp", "2"};
    CHECK(run(refused).exitCode == 0);
    std::vector<std::string> strict = refused;
    strict.emplace_back("--strict");
    const Outcome outcome = run(strict);
    CHECK(outcome.exitCode == 1);
    CHECK_THAT(outcome.out, Contains("Does not fit"));
    CHECK(run({"fit", "gpt2", "--instance", "inf2.xlarge", "--strict"}).exitCode == 0);
}

TEST_CASE("fit explains itself in sentences", "[cli][fit]")
{
    const Outcome outcome =
        run({"fit", "llama-3-70b", "--instance", "inf2.48xlarge", "--tp", "24"});
    CHECK(outcome.exitCode == 0);
    CHECK_THAT(
        outcome.out,
        Contains("24 KV-head copies: 8 heads on 24 cores cost 3 times the naive bytes.")
            && Contains("64 heads on 24 cores are padded to 72: 3 each.") && Contains("KV cache")
            && Contains("each further token"));
}

TEST_CASE("Without a degree fit takes the smallest that fits", "[cli][fit]")
{
    CHECK(jsonOf({"fit", "llama-3-8b", "--instance", "inf2.48xlarge"}).at("plan").at("tp") == 2);
    const Json training = jsonOf(
        {"fit",
         "llama-2-7b",
         "--instance",
         "trn1.32xlarge",
         "--mode",
         "training",
         "--tp",
         "8",
         "--dp",
         "64",
         "--zero1",
         "--seq",
         "4096",
         "--global-batch",
         "1024"});
    CHECK(training.at("verdict") == "ok");
    CHECK(training.at("plan").at("nodes") == 16);
    CHECK(training.at("estimate").at("step_s").get<double>() > 0);
    CHECK(training.at("estimate").at("ttft_s").is_null());
}

TEST_CASE("fit reads a config.json, and tells what is wrong with one", "[cli][fit]")
{
    const TemporaryFolder folder;
    const std::string good = folder.file("config.json");
    std::ofstream(good) << R"({"model_type": "llama", "hidden_size": 4096, "vocab_size": 32000,
        "intermediate_size": 11008, "num_hidden_layers": 32, "num_attention_heads": 32,
        "max_position_embeddings": 4096, "torch_dtype": "float16"})";
    CHECK(
        jsonOf({"fit", good, "--instance", "inf2.8xlarge", "--tp", "2"}).at("parameters")
        == 6'738'415'616);
    CHECK(
        jsonOf({"fit", folder.path().string(), "--instance", "inf2.8xlarge", "--tp", "2"})
            .at("verdict")
        == "ok");
    const std::string bad = folder.file("bad.json");
    std::ofstream(bad) << R"({"model_type": "llama", "hidden_size": "4096"})";
    const Outcome outcome = run({"fit", bad, "--instance", "inf2.8xlarge"});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.out.empty());
    CHECK_THAT(
        outcome.err,
        Contains("/hidden_size: expected a whole number") && Contains("found the text “4096”")
            && Contains("/num_hidden_layers"));
}

TEST_CASE("Wrong words of fit and plan are told with what would do", "[cli][fit]")
{
    struct Case {
        std::vector<std::string> arguments;
        int exitCode;
        std::string mentions;
    };
    for (const Case& one : std::vector<Case>{
             {{"fit", "llama-3-8b"}, 2, "an instance is expected"},
             {{"fit", "--instance", "inf2.xlarge"}, 2, "a model is expected"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--markdown"}, 2, "--markdown"},
             {{"fit", "lama-3-8b", "--instance", "inf2.xlarge"}, 1, "did you mean “llama-3-8b”"},
             {{"fit", "gpt2", "--instance", "inf2.42xlarge"}, 1, "“inf2.48xlarge”"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--tp", "0"}, 2, "--tp"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--tp", "two"},
              2,
              "a whole number from 1"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--dtype", "bf61"},
              2,
              "did you mean “bf16”"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--framework", "vlm"}, 2, "“vllm”"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--mode", "trainig"}, 2, "“training”"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--prompt", "9999"}, 1, "--prompt"},
             {{"fit", "gpt2", "--instance", "inf2.xlarge", "--lnc", "2"}, 1, "one physical core"},
             {{"fit", "/nonexistent/config.json", "--instance", "inf2.xlarge"}, 1, "no such file"},
             {{"plan"}, 2, "a model is expected"},
             {{"plan", "gpt2", "--goal", "speed"}, 2, "fits, latency, throughput or price"},
             {{"plan", "gpt2", "--instances", "inf2.xlarge,inf3"}, 1, "“inf3”"}}) {
        CAPTURE(one.arguments);
        const Outcome outcome = run(one.arguments);
        CHECK(outcome.exitCode == one.exitCode);
        CHECK(outcome.out.empty());
        CHECK_THAT(outcome.err, Contains(one.mentions));
    }
}

TEST_CASE("plan ranks legal plans", "[cli][plan]")
{
    const Json json = jsonOf(
        {"plan",
         "llama-3-8b",
         "--goal",
         "throughput",
         "--instances",
         "inf2.48xlarge,trn1.32xlarge",
         "--limit",
         "5"});
    CHECK(json.at("goal") == "throughput");
    CHECK(json.at("considered") >= json.at("legal"));
    CHECK(json.at("legal") >= json.at("fit"));
    const Json& plans = json.at("plans");
    REQUIRE(plans.size() == 5);
    for (std::size_t i = 1; i < plans.size(); ++i)
        CHECK(
            plans[i - 1].at("tokens_per_s").get<double>()
            >= plans[i].at("tokens_per_s").get<double>());
    const Outcome text = run({"plan", "llama-3.1-405b", "--instances", "inf2.48xlarge"});
    CHECK(text.exitCode == 0);
    CHECK_THAT(text.out, Contains("No plan fits. Those that miss by the least"));
}
