#include "model/guidelines/Adviser.h"

#include "model/guidelines/GuidelinesReader.h"
#include "model/workload/KnownModel.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>

using namespace atlas;
using namespace atlas::literals;
using Catch::Contains;

namespace {

const Guidelines& guidelines()
{
    static const Guidelines read = readBuiltInGuidelines();
    return read;
}

Advice adviceFor(const ModelDescription& model)
{
    auto advice = advise(test::catalog(), guidelines(), model);
    REQUIRE(advice);
    return *std::move(advice);
}

const InstanceAdvice& of(const Advice& advice, std::string_view instance)
{
    const auto found = std::ranges::find(advice.instances, instance, &InstanceAdvice::instance);
    REQUIRE(found != advice.instances.end());
    return *found;
}

/// All sentences of an instance.
std::string textOf(const InstanceAdvice& advice)
{
    std::string text;
    for (const Reason& reason : advice.reasons)
        text += reason.text + "\n";
    return text;
}

ModelDescription decoder(std::uint64_t parameters, Purpose purpose = Purpose::Inference)
{
    return {.family = "decoder", .parameters = parameters, .sequence = 2048, .purpose = purpose};
}

} // namespace

TEST_CASE("A model of 7 billion parameters fits where its 14 GB leave room", "[advice]")
{
    const Advice advice = adviceFor(decoder(7'000'000'000));
    CHECK(advice.need.total() == 14_GB);
    // 14 GB = 13.04 GiB, 40.7 % of 32 GiB. inf2.xlarge has 16 GiB of host memory for the 26.08 GiB
    // that compiling takes, inf2.8xlarge 128 GiB.
    const InstanceAdvice& small = of(advice, "inf2.xlarge");
    CHECK(small.memory == 32_GiB);
    CHECK(*small.share == Approx(14e9 / (32 * 1073741824.0)));
    CHECK(small.verdict == Verdict::Tight);
    CHECK_THAT(textOf(small), Contains("13.04 GiB, 40.7 % of 32 GiB device memory"));
    CHECK_THAT(textOf(small), Contains("26.08 GiB of host memory"));
    CHECK(of(advice, "inf2.8xlarge").verdict == Verdict::Fits);
    // 13.04 GiB of 8 GiB.
    CHECK(of(advice, "inf1.xlarge").verdict == Verdict::DoesNotFit);
    // Inferentia would hold it, but the guidelines speak against decoders on NeuronCore-v1.
    CHECK(of(advice, "inf1.24xlarge").verdict == Verdict::NotAdvised);
}

TEST_CASE("A model of 70 billion parameters is tight on 192 GiB and fits 384 GiB", "[advice]")
{
    // 140 GB = 130.4 GiB: 68 % of 192 GiB, more than two thirds; 34 % of 384 GiB.
    const Advice advice = adviceFor(decoder(70'000'000'000));
    CHECK(of(advice, "inf2.24xlarge").verdict == Verdict::Tight);
    CHECK(of(advice, "inf2.48xlarge").verdict == Verdict::Fits);
    CHECK(of(advice, "inf2.8xlarge").verdict == Verdict::DoesNotFit);
    CHECK(of(advice, "trn1.32xlarge").verdict == Verdict::Fits);
    // 96 GiB of one Trainium2 are less than 130.4 GiB.
    CHECK(of(advice, "trn2.3xlarge").verdict == Verdict::DoesNotFit);
}

TEST_CASE("The verdicts change at two thirds and at seven eighths of device memory", "[advice]")
{
    // inf2.8xlarge has 32 GiB = 2^35 B: 2^34 parameters of 16 bits would fill it.
    constexpr std::uint64_t full = 1ULL << 34U;
    const auto verdict = [](std::uint64_t parameters) {
        return of(adviceFor(decoder(parameters)), "inf2.8xlarge").verdict;
    };
    CHECK(verdict(full * 2 / 3) == Verdict::Fits);
    CHECK(verdict(full * 2 / 3 + 1) == Verdict::Tight);
    CHECK(verdict(full / 8 * 7) == Verdict::Tight);
    CHECK(verdict(full / 8 * 7 + 1) == Verdict::DoesNotFit);
}

TEST_CASE("Every instance of the catalogue is judged, with reasons that lead somewhere", "[advice]")
{
    std::vector<ModelDescription> models{decoder(7'000'000'000, Purpose::Training)};
    for (const KnownModel& known : readBuiltInModels())
        models.push_back(describe(known));
    for (const ModelDescription& model : models) {
        const Advice advice = adviceFor(model);
        CAPTURE(model.name);
        CHECK(advice.instances.size() == test::instanceNames().size());
        for (const InstanceAdvice& one : advice.instances) {
            CAPTURE(one.instance);
            CHECK(one.verdict != Verdict::Unknown);
            REQUIRE_FALSE(one.reasons.empty());
            for (const Reason& reason : one.reasons) {
                CAPTURE(reason.text);
                CHECK(reason.text.ends_with('.'));
                CHECK_FALSE(reason.source.empty());
                if (const auto* const figure = std::get_if<FigureReference>(&reason.about)) {
                    const auto instance = test::catalog().findInstance(figure->owner);
                    REQUIRE(instance != nullptr);
                    CHECK(instance->figures.find(figure->key) != nullptr);
                }
                if (const auto* const rating = std::get_if<RatingReference>(&reason.about)) {
                    CHECK(guidelines().family(rating->family) != nullptr);
                    CHECK(test::catalog().findCore(rating->core) != nullptr);
                }
            }
        }
    }
}

TEST_CASE("What fits comes first, the smaller machine before the larger", "[advice]")
{
    const Advice advice = adviceFor(decoder(7'000'000'000));
    for (std::size_t i = 1; i < advice.instances.size(); ++i) {
        const InstanceAdvice& before = advice.instances[i - 1];
        const InstanceAdvice& after = advice.instances[i];
        CAPTURE(before.instance, after.instance);
        CHECK(before.verdict <= after.verdict);
        if (before.verdict == after.verdict)
            CHECK(*before.memory <= *after.memory);
    }
    // 32 GiB have one Inferentia2 and one Trainium. 14 GB x 2 = 26.08 GiB are less than 7/8 of the
    // 32 GiB of trn1.2xlarge's host, and the catalogue lists Trn1 before Inf2.
    CHECK(advice.instances[0].instance == "trn1.2xlarge");
    CHECK(advice.instances[1].instance == "inf2.8xlarge");
}

TEST_CASE("Among equals the better rating comes first", "[advice]")
{
    // inf1.6xlarge has 32 GiB as trn1.2xlarge has; R-CNN is rated limited on its NeuronCore-v1,
    // good on v2.
    ModelDescription rcnn = decoder(100'000'000);
    rcnn.family = "r-cnn";
    const Advice advice = adviceFor(rcnn);
    const auto at = [&](std::string_view name) {
        return &of(advice, name) - advice.instances.data();
    };
    CHECK(of(advice, "inf1.6xlarge").verdict == Verdict::Fits);
    CHECK(at("trn1.2xlarge") < at("inf1.6xlarge"));
    CHECK(at("inf2.xlarge") < at("inf1.6xlarge"));
    CHECK(at("inf1.xlarge") < at("trn1.2xlarge")); // 8 GiB
}

TEST_CASE("Chips that a page calls ones for inference are not advised for training", "[advice]")
{
    // 100e6 x 16 B = 1.6 GB would fit anywhere.
    ModelDescription small = decoder(100'000'000, Purpose::Training);
    small.family = "encoder";
    const Advice advice = adviceFor(small);
    for (const InstanceAdvice& one : advice.instances) {
        CAPTURE(one.instance);
        const bool inferentia = one.instance.starts_with("inf");
        CHECK(one.verdict == (inferentia ? Verdict::NotAdvised : Verdict::Fits));
        if (inferentia)
            CHECK_THAT(textOf(one), Contains("inference"));
    }
}

TEST_CASE("Training that is too large is spread over machines that EFA joins", "[advice]")
{
    // 70e9 x 16 B = 1.12 TB = 1,043 GiB. Two thirds of 512 GiB are 341 GiB: four machines with
    // 280 GB = 260.8 GiB each.
    const Advice advice = adviceFor(decoder(70'000'000'000, Purpose::Training));
    const InstanceAdvice& trn1 = of(advice, "trn1.32xlarge");
    CHECK(trn1.verdict == Verdict::DoesNotFit);
    CHECK_THAT(
        textOf(trn1),
        Contains("Spread over 4 of them, each would hold 260.8 GiB")
            && Contains("800 Gbps of EFA"));
    // trn1.2xlarge has "up to 25 Gbps", Inf2 works within one instance, Inf1 does not train.
    for (const char* name : {"trn1.2xlarge", "inf2.48xlarge", "inf1.24xlarge"})
        CHECK_THAT(textOf(of(advice, name)), !Contains("Spread over"));
}

TEST_CASE("A known model is judged by the planner over the whole machine", "[advice]")
{
    const auto models = readBuiltInModels();
    ModelDescription model = describe(*findKnownModel(models, "llama-3-70b"));
    const Advice advice = adviceFor(model);
    // 24 NeuronCores of 16 GiB hold 132 GiB and what is kept besides; two of them do not.
    const InstanceAdvice& large = of(advice, "inf2.48xlarge");
    CHECK(large.planned);
    CHECK(large.verdict == Verdict::Fits);
    CHECK_THAT(textOf(large), Contains("TP 24") && Contains("of the 16 GiB of a NeuronCore"));
    const InstanceAdvice& small = of(advice, "inf2.xlarge");
    CHECK(small.verdict == Verdict::DoesNotFit);
    CHECK_THAT(textOf(small), Contains("even the best plan"));
    // The run that failed at 68.8 % of 192 GiB is the one that the constants were fitted to.
    CHECK(of(advice, "inf2.24xlarge").verdict != Verdict::Fits);
    // Other numbers than the model's own are judged by the formulas.
    model.parameters += 1;
    CHECK_FALSE(of(adviceFor(model), "inf2.48xlarge").planned);
}

TEST_CASE("Generations that the guidelines do not cover are said to be so", "[advice]")
{
    const Advice advice = adviceFor(decoder(7'000'000'000));
    CHECK_THAT(
        textOf(of(advice, "trn2.48xlarge")),
        Contains("The historical guidelines do not cover NeuronCore-v3."));
    CHECK_THAT(
        textOf(of(advice, "inf2.8xlarge")),
        Contains("PyTorch supported, TensorFlow roadmap") && Contains("2023-05-05"));
    CHECK_THAT(textOf(of(advice, "inf1.24xlarge")), Contains("about 128 tokens"));
}

TEST_CASE("Weights above 2 GB meet the compiler's limit on NeuronCore-v1", "[advice]")
{
    ModelDescription encoder = decoder(1'000'000'000);
    encoder.family = "encoder";
    // 1e9 x 2 B = 2 GB, not above.
    CHECK(of(adviceFor(encoder), "inf1.6xlarge").verdict == Verdict::Fits);
    encoder.parameters += 1;
    const Advice advice = adviceFor(encoder);
    CHECK(of(advice, "inf1.6xlarge").verdict == Verdict::Tight);
    CHECK_THAT(textOf(of(advice, "inf1.6xlarge")), Contains("protobuf"));
    CHECK(of(advice, "inf2.8xlarge").verdict == Verdict::Fits);
}

TEST_CASE("A type whose speed no page states is said to be so", "[advice]")
{
    ModelDescription model = decoder(1'000'000);
    model.type = DataType::Int8;
    const Advice advice = adviceFor(model);
    CHECK_THAT(
        textOf(of(advice, "trn2.48xlarge")),
        Contains("No page states how fast Trainium2 computes in INT8."));
    CHECK_THAT(textOf(of(advice, "trn1.2xlarge")), !Contains("how fast"));
}

TEST_CASE("Notes say what concerns all machines", "[advice]")
{
    const auto notes = [](const ModelDescription& model) {
        std::string text;
        for (const std::string& note : adviceFor(model).notes)
            text += note + "\n";
        return text;
    };
    CHECK_THAT(notes(decoder(7'000'000'000)), Contains("KV cache is left out"));
    CHECK_THAT(notes(decoder(7'000'000'000, Purpose::Training)), Contains("ZeRO"));
    ModelDescription model = decoder(7'000'000'000);
    model.family.clear();
    CHECK_THAT(notes(model), Contains("Without a family"));
    model.family = "encoder";
    CHECK(notes(model).empty());
    model.positions = 1024;
    CHECK_THAT(notes(model), Contains("2,048 tokens are more than the 1,024"));
}

TEST_CASE("Memory that only the chip states counts once for each chip", "[advice]")
{
    constexpr std::string_view lab = R"({"instances": {
        "lab.three": {"family": "Lab", "chip": "Trainium", "wiring": {"shape": "line:3", "generation": "NeuronLink-v2", "source": "its cables"},
            "figures": {"chips": {"value": 3, "kind": "documented", "source": "its plate"}}},
        "lab.bare": {"family": "Lab", "chip": "Bare", "wiring": {"shape": "single:1"},
            "figures": {"chips": {"value": 1, "kind": "documented", "source": "its plate"}}}},
        "chips": {"Bare": {"core": "NeuronCore-v2", "figures": {}}}})";
    const auto builtIn = builtInCatalog();
    std::vector<CatalogText> files(builtIn.begin(), builtIn.end());
    files.push_back({.name = "lab.json", .json = lab});
    const auto catalog = readCatalog(files);
    REQUIRE(catalog);
    const auto advice = advise(*catalog, guidelines(), decoder(7'000'000'000));
    REQUIRE(advice);
    // Trainium has 32 GiB.
    const InstanceAdvice& three = of(*advice, "lab.three");
    CHECK(three.memory == 96_GiB);
    CHECK(
        std::get<FigureReference>(three.reasons.front().about)
        == FigureReference{.owner = "Trainium", .key = "device_memory"});
    const InstanceAdvice& bare = of(*advice, "lab.bare");
    CHECK(bare.verdict == Verdict::Unknown);
    CHECK_FALSE(bare.share);
    CHECK_THAT(textOf(bare), Contains("No page states the device memory"));
    CHECK(&bare == &advice->instances.back());
}

TEST_CASE("A description out of range gets no advice", "[advice]")
{
    CHECK_FALSE(advise(test::catalog(), guidelines(), decoder(0)));
    ModelDescription eight = decoder(1'000, Purpose::Training);
    eight.type = DataType::Fp8;
    const auto refused = advise(test::catalog(), guidelines(), eight);
    REQUIRE_FALSE(refused);
    CHECK_THAT(refused.error().what, Contains("FP32, BF16 or FP16"));
}

TEST_CASE("A catalogue without instances gets empty advice", "[advice]")
{
    const auto advice = advise(Catalog(Catalog::Content{}), guidelines(), decoder(1'000));
    REQUIRE(advice);
    CHECK(advice->instances.empty());
}
