#include "model/simulation/memory/Shards.h"
#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

using namespace atlas;
using enum MemoryCategory;

namespace {

MemoryUse useOf(const Job& job, const char* instance = "inf2.48xlarge")
{
    return memoryOf(job, test::device(instance), builtInCalibration());
}

std::uint64_t modelBytes(const MemoryUse& use)
{
    return use.of(Weights).amount.count() + use.of(Embedding).amount.count()
        + use.of(Head).amount.count();
}

} // namespace

TEST_CASE("On one core a model takes each parameter once", "[memory]")
{
    for (const char* name :
         {"llama-3-8b",
          "mixtral-8x7b",
          "gpt2",
          "gpt-oss-120b",
          "llama-4-scout",
          "t5-11b",
          "bert-base-uncased",
          "qwen3-30b-a3b",
          "opt-13b",
          "gpt-neox-20b",
          "vit-base"}) {
        CAPTURE(name);
        Job job = test::jobOf(name);
        CHECK(modelBytes(useOf(job)) == 2 * job.counts.total());
        job.types = DataTypes::of(DataType::Fp32);
        CHECK(modelBytes(useOf(job)) == 4 * job.counts.total());
    }
}

TEST_CASE("The KV cache by hand", "[memory]")
{
    Job job = test::jobOf("llama-3-8b");
    SECTION("one core: 2 × 32 layers × 8 heads × 128 × 2 bytes for each token")
    {
        CHECK(useOf(job).of(KvCache).amount.count() == 131'072ULL * 2048);
    }
    SECTION("eight cores have one head each")
    {
        job.plan.tensor = 8;
        CHECK(useOf(job).of(KvCache).amount.count() == 131'072ULL / 8 * 2048);
    }
    SECTION("twenty-four cores have one head each as well: three times the naive bytes")
    {
        job.plan.tensor = 24;
        CHECK(useOf(job).of(KvCache).amount.count() == 131'072ULL / 8 * 2048);
        CHECK(headShards(job.model.attention(), 24).cacheFactor(job.model.attention()) == 3);
        CHECK(headShards(job.model.attention(), 24).paddedPairs == 24);
    }
    SECTION("batch, sequence and type multiply it")
    {
        job.batch = 32;
        job.sequence = 4096;
        job.types.cache = DataType::Fp8;
        CHECK(useOf(job).of(KvCache).amount.count() == 131'072ULL / 2 * 4096 * 32);
    }
    SECTION("an encoder has none")
    {
        CHECK(useOf(test::jobOf("bert-base-uncased")).of(KvCache).amount.count() == 0);
    }
}

TEST_CASE("Heads are padded to the degree, each core having whole ones", "[memory]")
{
    const Attention attention = test::jobOf("llama-3-70b").model.attention();
    const HeadShards shards = headShards(attention, 24);
    CHECK(shards.queriesPerCore == 3); // 64 / 24 rounded up
    CHECK(shards.paddedHeads == 72);
    CHECK(shards.pairsPerCore == 1);
    CHECK(shards.paddedPairs == 24);
}

TEST_CASE("Frameworks place the embedding where they place it", "[memory]")
{
    Job job = test::jobOf("llama-3-70b", 8);
    const std::uint64_t table = 128'256ULL * 8192 * 2;
    job.framework = Framework::Nxd;
    CHECK(useOf(job).of(Embedding).amount.count() == table / 8);
    CHECK(useOf(job).of(Head).amount.count() == table / 8);
    job.framework = Framework::TransformersNeuronx;
    CHECK(useOf(job).of(Embedding).amount.count() == table);
    CHECK(useOf(job).of(Head).amount.count() == table / 8);
    job.framework = Framework::OptimumNeuron;
    CHECK(useOf(job).of(Embedding).amount.count() == table);
    CHECK(useOf(job).of(Head).amount.count() == table);
}

TEST_CASE("The total is the sum of its categories", "[memory][property]")
{
    const std::uint32_t tensor = GENERATE(take(20, random(1U, 64U)));
    Job job = test::jobOf("mixtral-8x7b", tensor);
    job.task = tensor % 2 == 0 ? Task::Training : Task::Inference;
    const MemoryUse use = useOf(job);
    std::uint64_t sum = 0;
    for (const MemoryCategory category : allMemoryCategories())
        sum += use.of(category).amount.count();
    CHECK(use.total().count() == sum);
    CHECK(use.errorBand() < use.total());
}

TEST_CASE("More tensor cores never make a core's tensors larger", "[memory][property]")
{
    for (const char* name : {"llama-3-8b", "llama-3-70b", "mixtral-8x7b", "gpt2"}) {
        std::uint64_t before = ~std::uint64_t{0};
        for (const std::uint32_t tensor : {1U, 2U, 4U, 8U, 16U, 32U, 64U}) {
            CAPTURE(name, tensor);
            const MemoryUse use = useOf(test::jobOf(name, tensor));
            const std::uint64_t tensors = modelBytes(use) + use.of(KvCache).amount.count();
            CHECK(tensors <= before);
            before = tensors;
        }
    }
}

TEST_CASE("Replicas leave a core's memory alone, except for ZeRO-1", "[memory]")
{
    Job job = test::jobOf("llama-2-7b", 8);
    job.task = Task::Training;
    job.framework = Framework::NxdTraining;
    const MemoryUse one = useOf(job, "trn1.32xlarge");
    job.plan.data = 4;
    CHECK(useOf(job, "trn1.32xlarge").total() == one.total());
    job.plan.zero1 = true;
    const MemoryUse split = useOf(job, "trn1.32xlarge");
    CHECK(split.of(Weights).amount == one.of(Weights).amount);
    CHECK(split.of(Gradients).amount == one.of(Gradients).amount);
    CHECK(split.of(Optimizer).amount.count() * 4 == one.of(Optimizer).amount.count());
}

TEST_CASE("Logical cores of one share the memory of a stack", "[memory]")
{
    const Device fused = test::device("trn2.48xlarge");
    CHECK(fused.cores == 64);
    CHECK(fused.memoryPerCore().count() == 24ULL << 30U);
    const Device single = test::device("trn2.48xlarge", 1);
    CHECK(single.cores == 128);
    CHECK(single.coresPerStack == 2);
    CHECK(single.memoryPerCore().count() == 12ULL << 30U);
    CHECK(single.memoryOfEach(128).count() == 12ULL << 30U);
    CHECK(single.memoryOfEach(64).count() == 24ULL << 30U); // one of each pair
}

TEST_CASE("Cores and memory of the instances are the documented ones", "[memory]")
{
    struct Row {
        const char* instance;
        std::uint32_t cores;
        std::uint64_t memory; // GiB of a core
        std::uint64_t host; // GiB
    };
    for (const Row& row : std::initializer_list<Row>{
             {"inf1.xlarge", 4, 2, 8},
             {"inf1.24xlarge", 64, 2, 192},
             {"inf2.xlarge", 2, 16, 16},
             {"inf2.8xlarge", 2, 16, 128},
             {"inf2.24xlarge", 12, 16, 384},
             {"inf2.48xlarge", 24, 16, 768},
             {"trn1.2xlarge", 2, 16, 32},
             {"trn1.32xlarge", 32, 16, 512},
             {"trn1n.32xlarge", 32, 16, 512},
             {"trn2.3xlarge", 4, 24, 124},
             {"trn2.48xlarge", 64, 24, 2048}}) {
        CAPTURE(row.instance);
        const Device device = test::device(row.instance);
        CHECK(device.cores == row.cores);
        CHECK(device.memoryPerCore().count() == row.memory << 30U);
        CHECK(device.hostMemory.count() == row.host << 30U);
    }
}

TEST_CASE("The profiler's buffers count when they are asked for", "[memory]")
{
    Job job = test::jobOf("llama-3-8b", 8);
    CHECK(useOf(job).of(Profiler).amount.count() == 0);
    job.profiling = true;
    CHECK(useOf(job).of(Profiler).amount.count() == 2ULL << 30U);
}
