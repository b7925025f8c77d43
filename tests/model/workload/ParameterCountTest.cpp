#include "model/workload/KnownModel.h"

#include <catch2/catch.hpp>

#include <fmt/format.h>
#include <map>

using namespace atlas;

namespace {

Transformer model(std::string_view name)
{
    const auto known = readBuiltInModels();
    const auto found = findKnownModel(known, name);
    REQUIRE(found);
    return found->transformer;
}

Transformer read(std::string_view json)
{
    const auto config = readModelConfig({.name = "config.json", .json = json});
    if (!config)
        FAIL(message(config.error().front()));
    return *config;
}

} // namespace

TEST_CASE("Parameter counts are the published ones to the last unit", "[workload]")
{
    // As the models' cards and their weight files have them.
    const std::map<std::string_view, std::uint64_t> published{
        {"llama-2-7b", 6'738'415'616},
        {"llama-2-13b", 13'015'864'320},
        {"llama-2-70b", 68'976'648'192},
        {"llama-3-8b", 8'030'261'248},
        {"llama-3.1-8b", 8'030'261'248},
        {"llama-3-70b", 70'553'706'496},
        {"llama-3.1-405b", 405'853'388'800},
        {"llama-3.2-1b", 1'235'814'400},
        {"llama-3.2-3b", 3'212'749'824},
        {"tinyllama-1.1b", 1'100'048'384},
        {"mistral-7b", 7'241'732'096},
        {"mixtral-8x7b", 46'702'792'704},
        {"qwen2.5-7b", 7'615'616'512},
        {"qwen3-8b", 8'190'735'360},
        {"qwen3-32b", 32'762'123'264},
        {"qwen3-30b-a3b", 30'532'122'624},
        {"gpt-oss-120b", 116'829'156'672},
        {"gpt2", 124'439'808},
        {"gpt2-medium", 354'823'168},
        {"gpt2-large", 774'030'080},
        {"gpt-neox-20b", 20'554'567'680},
        {"opt-13b", 12'853'473'280},
        {"bert-base-uncased", 109'482'240},
        {"bert-large-uncased", 335'141'888},
        {"roberta-base", 124'645'632},
        {"t5-11b", 11'307'321'344},
        {"vit-base", 86'567'656}};
    for (const auto& [name, count] : published) {
        CAPTURE(name);
        CHECK(countParameters(model(name)).total() == count);
    }
}

TEST_CASE("Models that are not in the library count right as well", "[workload]")
{
    SECTION("Qwen 1.5 MoE A2.7B: experts beside a shared one with a gate")
    {
        const auto qwen = read(R"({"model_type": "qwen2_moe", "hidden_size": 2048,
            "num_hidden_layers": 24, "num_attention_heads": 16, "num_key_value_heads": 16,
            "intermediate_size": 5632, "moe_intermediate_size": 1408,
            "shared_expert_intermediate_size": 5632, "num_experts": 60, "num_experts_per_tok": 4,
            "decoder_sparse_step": 1, "vocab_size": 151936, "tie_word_embeddings": false,
            "max_position_embeddings": 8192})");
        CHECK(countParameters(qwen).total() == 14'315'784'192);
    }
    SECTION("Qwen's rules for dense layers do not count a layer twice")
    {
        const auto layers = [](const char* rules) {
            const auto qwen = read(std::string(R"({"model_type": "qwen2_moe", "hidden_size": 64,
                "num_hidden_layers": 4, "num_attention_heads": 4, "num_key_value_heads": 4,
                "intermediate_size": 256, "moe_intermediate_size": 32,
                "shared_expert_intermediate_size": 64, "num_experts": 8,
                "num_experts_per_tok": 2, "vocab_size": 100, "max_position_embeddings": 64,
                )") + rules + "}");
            return countParameters(qwen).total();
        };
        // Every second layer has experts: 1 and 3. Layers 0 and 2 are dense in any case.
        CHECK(
            layers(R"("decoder_sparse_step": 2, "mlp_only_layers": [0, 2])")
            == layers(R"("decoder_sparse_step": 2)"));
        CHECK(
            layers(R"("decoder_sparse_step": 2, "mlp_only_layers": [1])")
            != layers(R"("decoder_sparse_step": 2)"));
    }
    SECTION("OPT 125M, with the keys that its file has besides")
    {
        const auto opt = read(R"({"model_type": "opt", "activation_function": "relu",
            "hidden_size": 768, "num_hidden_layers": 12, "num_attention_heads": 12, "ffn_dim": 3072,
            "vocab_size": 50272, "max_position_embeddings": 2048, "word_embed_proj_dim": 768,
            "do_layer_norm_before": true, "_remove_final_layer_norm": false})");
        CHECK(countParameters(opt).total() == 125'239'296);
    }
    SECTION("OPT 350M: a narrow embedding with projections, no last normalization")
    {
        const auto opt = read(R"({"model_type": "opt", "hidden_size": 1024,
            "num_hidden_layers": 24, "num_attention_heads": 16, "ffn_dim": 4096,
            "vocab_size": 50272, "max_position_embeddings": 2048, "word_embed_proj_dim": 512,
            "do_layer_norm_before": false})");
        CHECK(countParameters(opt).total() == 331'196'416);
    }
    SECTION("T5 small and its successor with gates and a head of its own")
    {
        const auto small = read(R"({"model_type": "t5", "d_model": 512, "num_layers": 6,
            "num_heads": 8, "d_kv": 64, "d_ff": 2048, "vocab_size": 32128})");
        CHECK(countParameters(small).total() == 60'506'624);
        const auto flan = read(R"({"model_type": "t5", "d_model": 512, "num_layers": 8,
            "num_decoder_layers": 8, "num_heads": 6, "d_kv": 64, "d_ff": 1024, "vocab_size": 32128,
            "feed_forward_proj": "gated-gelu", "tie_word_embeddings": false})");
        CHECK(countParameters(flan).total() == 76'961'152);
    }
    SECTION("Pythia 6.9B")
    {
        const auto pythia = read(R"({"model_type": "gpt_neox", "hidden_size": 4096,
            "num_hidden_layers": 32, "num_attention_heads": 32, "intermediate_size": 16384,
            "vocab_size": 50432, "max_position_embeddings": 2048})");
        CHECK(countParameters(pythia).total() == 6'857'302'016);
    }
}

TEST_CASE("Llama 4 counts by hand: experts in every other layer", "[workload]")
{
    // Attention 5,120 × (2 × 5,120 + 2 × 1,024); an expert or the shared one 3 × 5,120 × 8,192; a
    // dense layer 3 × 5,120 × 16,384; the router 5,120 × 128.
    const std::uint64_t attention = 5120ULL * (2 * 5120 + 2 * 1024) + 2 * 5120;
    const std::uint64_t expert = 3ULL * 5120 * 8192;
    const std::uint64_t sparse = 129 * expert + 5120ULL * 128;
    const std::uint64_t dense = 3ULL * 5120 * 16384;
    const std::uint64_t total =
        24 * (sparse + dense) + 48 * attention + 2ULL * 202048 * 5120 + 5120;
    const ParameterCounts counts = countParameters(model("llama-4-maverick"));
    CHECK(counts.total() == total);
    CHECK(counts.experts == 24 * 128 * expert);
    CHECK(counts.activeExperts == 24 * expert);
}

TEST_CASE("A token passes through two of Mixtral's eight experts", "[workload]")
{
    // All but six of the eight: 12.88 billion, the published 13 billion active ones.
    const ParameterCounts counts = countParameters(model("mixtral-8x7b"));
    CHECK(counts.activeExperts * 4 == counts.experts);
    const std::uint64_t idle = 32ULL * 6 * 3 * 4096 * 14336;
    CHECK(counts.activePerToken() + counts.embedding == 46'702'792'704 - idle);
}

TEST_CASE("Keys and values of a token by hand", "[workload]")
{
    CHECK(cacheValuesPerToken(model("llama-3-8b")) == 2ULL * 32 * 8 * 128);
    CHECK(cacheValuesPerToken(model("llama-2-13b")) == 2ULL * 40 * 5120);
    CHECK(cacheValuesPerToken(model("t5-11b")) == 2ULL * 24 * 128 * 128);
    CHECK(cacheValuesPerToken(model("bert-base-uncased")) == 0);
}

TEST_CASE("The rough count is the exact one, with an embedding twice", "[workload]")
{
    for (const KnownModel& known : readBuiltInModels()) {
        CAPTURE(known.name);
        const ParameterCounts counts = countParameters(known.transformer);
        const std::uint64_t twice = counts.total() - counts.head + counts.embedding;
        CHECK(
            roughParameters(known.transformer) == Approx(static_cast<double>(twice)).epsilon(1e-9));
    }
}
