#include "tests/model/catalog/CatalogFixture.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;

namespace {

// Counts and capacities are exact. The specification tables round rates to two or three digits:
// 64 x 0.667 PFLOPS stands there as 42.8, 128 x 27.2 GB/s as 3.5 TB/s.
constexpr double exact = 1e-12;
constexpr double rounded = 0.006;

/// A total of an entry against parts times a figure of the part, both in base units. Nothing is
/// checked, and false returned, when one of the two is not documented.
bool checkTotal(
    const Figures& whole,
    std::string_view key,
    double parts,
    const Figures& part,
    std::string_view partKey)
{
    const Figure* const total = whole.find(key);
    const Figure* const each = part.find(partKey);
    if (total == nullptr || each == nullptr) {
        return false;
    }
    CAPTURE(key, parts);
    const Dimension dimension = total->chosen().unit.dimension;
    const bool countable = dimension == Dimension::Count || dimension == Dimension::Capacity;
    CHECK_THAT(
        total->chosen().base().value(),
        Catch::WithinRel(parts * each->chosen().base().value(), countable ? exact : rounded));
    return true;
}

/// The chosen value of a figure in its own unit.
double written(const Figures& figures, std::string_view key)
{
    const Figure* const figure = figures.find(key);
    REQUIRE(figure != nullptr);
    return std::get<double>(figure->chosen().value);
}

} // namespace

TEST_CASE("Every total of an instance is its chips times the figure of a chip", "[catalog][data]")
{
    const Catalog& catalog = builtIn();
    for (const auto& instance : catalog.instances()) {
        CAPTURE(instance->name);
        const auto chip = catalog.findChip(instance->chip);
        REQUIRE(chip != nullptr);
        const double chips = instance->figures.count("chips").value();
        for (const std::string_view key :
             {"neuroncores",
              "device_memory",
              "device_memory_bandwidth",
              "fp32",
              "bf16",
              "fp8",
              "mxfp8",
              "sparse",
              "int8"}) {
            const bool documented = checkTotal(instance->figures, key, chips, chip->figures, key);
            CAPTURE(key);
            CHECK((documented || (key != "neuroncores" && key != "device_memory")));
        }
    }
}

TEST_CASE("Every instance states its NeuronCores and device memory", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        CAPTURE(instance->name);
        CHECK(instance->figures.count("neuroncores"));
        CHECK(instance->figures.capacity("device_memory"));
        CHECK(instance->figures.count("vcpus"));
        CHECK(instance->figures.capacity("host_memory"));
    }
}

TEST_CASE("EFA adapters times their bandwidth are the EFA bandwidth", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        const auto adapters = instance->figures.count("efa_adapters");
        if (adapters) {
            CAPTURE(instance->name);
            CHECK(checkTotal(
                instance->figures, "efa", *adapters, instance->figures, "efa_per_adapter"));
        }
    }
}

TEST_CASE("The links of a chip carry its NeuronLink bandwidth", "[catalog][data]")
{
    for (const auto& instance : builtIn().instances()) {
        CAPTURE(instance->name);
        // A torus chip has four neighbors, a chip inside a line or a ring two.
        const double neighbors = instance->wiring.shape.kind == ShapeKind::Torus ? 4 : 2;
        checkTotal(
            instance->figures,
            "neuronlink_per_chip",
            neighbors,
            instance->figures,
            "neuronlink_per_link");
    }
}

TEST_CASE("Per-chip memory is the sum of its stacks", "[catalog][data]")
{
    for (const auto& chip : builtIn().chips()) {
        CAPTURE(chip->name);
        const double stacks = chip->figures.count("memory_stacks").value();
        checkTotal(chip->figures, "device_memory", stacks, chip->figures, "memory_per_stack");
    }
}

TEST_CASE("On-chip memories are the sum of their parts", "[catalog][data]")
{
    const Catalog& catalog = builtIn();
    for (const auto& core : catalog.cores()) {
        CAPTURE(core->name);
        const Figures& figures = core->figures;
        if (figures.find("sbuf") == nullptr) {
            continue; // the memory of NeuronCore-v1 is not documented
        }
        CHECK(checkTotal(figures, "sbuf", 128, figures, "sbuf_per_partition"));
        CHECK(checkTotal(figures, "psum", 128, figures, "psum_per_partition"));
        CHECK(checkTotal(figures, "psum_per_partition", 8, figures, "psum_bank_size"));
    }
    for (const auto& chip : catalog.chips()) {
        CAPTURE(chip->name);
        const auto core = catalog.findCore(chip->core);
        REQUIRE(core != nullptr);
        const double cores = chip->figures.count("neuroncores").value();
        checkTotal(chip->figures, "sbuf_total", cores, core->figures, "sbuf");
        checkTotal(chip->figures, "dma_engines", cores, core->figures, "dma_engines");
    }
}

TEST_CASE("The tensor engine's rate follows from its array and clock", "[catalog][data]")
{
    // Two operations in each of 128 x 128 cells per cycle; FP8 on v3 doubles, MX on v4 and
    // 4:16 sparsity quadruple, FP32 quarters the rate. The pages round to whole TFLOPS.
    const auto [core, key, factor] = GENERATE(table<std::string, std::string, double>({
        {"NeuronCore-v2", "tensor_bf16", 1},
        {"NeuronCore-v2", "tensor_fp32", 0.25},
        {"NeuronCore-v3", "tensor_bf16", 1},
        {"NeuronCore-v3", "tensor_fp8", 2},
        {"NeuronCore-v3", "tensor_sparse", 4},
        {"NeuronCore-v4", "tensor_bf16", 1},
        {"NeuronCore-v4", "tensor_mxfp8", 4},
    }));
    CAPTURE(core, key);
    const Figures& figures = builtIn().findCore(core)->figures;
    const double teraflops = 2 * 128 * 128 * written(figures, "tensor_clock") * 1e9 * factor / 1e12;
    CHECK_THAT(written(figures, key), Catch::WithinRel(teraflops, 0.01));
}

TEST_CASE("DMA engines together are the chip's DMA bandwidth", "[catalog][data]")
{
    // Trainium2: 128 x 27.2 GB/s = 3.48 TB/s, Trainium3: 128 x 38.4 GB/s = 4.92 TB/s.
    for (const std::string_view name : {"Trainium2", "Trainium3"}) {
        CAPTURE(name);
        const auto chip = builtIn().findChip(name);
        const auto core = builtIn().findCore(chip->core);
        REQUIRE(
            checkTotal(chip->figures, "dma_bandwidth", 128, core->figures, "dma_engine_bandwidth"));
    }
}

TEST_CASE("The totals that do not add up are the ones marked disputed", "[catalog][data]")
{
    // Each pair of pages differs: 8 x 158 = 1,264 is not 1,299, and so on.
    const auto [chip, key] = GENERATE(table<std::string, std::string>({
        {"Trainium", "bf16"},
        {"Trainium", "dma_bandwidth"},
        {"Trainium2", "fp8"},
        {"Trainium2", "bf16"},
        {"Trainium2", "sparse"},
        {"Trainium2", "cc_cores"},
        {"Trainium3", "bf16"},
        {"Trainium3", "mxfp8"},
    }));
    CAPTURE(chip, key);
    const Figure* const figure = builtIn().findChip(chip)->figures.find(key);
    REQUIRE(figure != nullptr);
    CHECK(figure->kind == FigureKind::Disputed);
    CHECK(
        builtIn().findInstance("trn2-ultraserver")->figures.find("efa")->kind
        == FigureKind::Disputed);
}
