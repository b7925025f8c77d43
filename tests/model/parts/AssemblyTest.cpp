#include "model/parts/Assembly.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

namespace atlas {

namespace {

std::shared_ptr<const Assembly> inside(std::string_view chip)
{
    auto type = test::catalog().findChip(chip);
    REQUIRE(type);
    auto core = test::catalog().findCore(type->core);
    return assemble(std::move(type), std::move(core));
}

/// Every path of an assembly and of all that is inside its parts.
void collect(const Assembly& assembly, PartPath& path, std::vector<PartPath>& paths)
{
    for (std::uint32_t i = 0; i < assembly.parts.size(); ++i) {
        path.push_back(i);
        paths.push_back(path);
        if (assembly.parts[i].inside)
            collect(*assembly.parts[i].inside, path, paths);
        path.pop_back();
    }
}

} // namespace

TEST_CASE("Each chip has the parts that its page counts", "[parts]")
{
    struct Expected {
        std::string_view chip;
        std::uint32_t cores, stacks, dies;
    };
    // The pages of the chips; dies after the driver's address maps (facts/engines.md, 1.3).
    const auto expected = GENERATE(
        Expected{"Inferentia", 4, 2, 1},
        Expected{"Inferentia2", 2, 2, 1},
        Expected{"Trainium", 2, 2, 1},
        Expected{"Trainium2", 8, 4, 2},
        Expected{"Trainium3", 8, 4, 2});
    CAPTURE(expected.chip);
    const auto chip = inside(expected.chip);
    CHECK(chip->count(PartKind::NeuronCore) == expected.cores);
    CHECK(chip->count(PartKind::MemoryStack) == expected.stacks);
    CHECK(chip->count(PartKind::DmaEngines) == expected.cores);
    CHECK(chip->dies == expected.dies);
}

TEST_CASE("The DMA engines of the cores are those of the chip", "[parts]")
{
    // Pages of the chips and the NKI guides: 12, 32, 32, 128 and 128.
    const auto [name, engines] = GENERATE(table<std::string_view, std::uint32_t>(
        {{"Inferentia", 12},
         {"Inferentia2", 32},
         {"Trainium", 32},
         {"Trainium2", 128},
         {"Trainium3", 128}}));
    const auto chip = inside(name);
    std::uint32_t found = 0;
    for (const Part& part : chip->parts) {
        if (part.kind == PartKind::DmaEngines)
            found += static_cast<std::uint32_t>(part.inside->parts.size());
    }
    CHECK(found == engines);
}

TEST_CASE("All cores of a chip share one description", "[parts]")
{
    const auto chip = inside("Trainium2");
    const auto& first = chip->parts[*chip->find(PartKind::NeuronCore, 0)].inside;
    for (std::uint32_t i = 1; i < 8; ++i)
        CHECK(chip->parts[*chip->find(PartKind::NeuronCore, i)].inside == first);
}

TEST_CASE("The tensor engine reads SBUF alone and writes PSUM alone", "[parts]")
{
    for (const std::string_view name : {"Trainium", "Trainium2", "Trainium3"}) {
        CAPTURE(name);
        const auto chip = inside(name);
        const Assembly& core = *chip->parts.front().inside;
        const auto tensor = core.find(PartKind::TensorEngine);
        const auto sbuf = core.find(PartKind::Sbuf);
        const auto psum = core.find(PartKind::Psum);
        REQUIRE((tensor && sbuf && psum));
        int seen = 0;
        for (const PartLink& link : core.links) {
            if (link.from != *tensor && link.to != *tensor)
                continue;
            ++seen;
            CHECK_FALSE(link.bothWays);
            CHECK(
                ((link.from == *sbuf && link.to == *tensor)
                 || (link.from == *tensor && link.to == *psum)));
        }
        CHECK(seen == 2);
    }
}

TEST_CASE("Only NeuronCore-v2 has engines that take turns at a memory", "[parts]")
{
    // nki/guides/architecture: Vector and GPSIMD on SBUF, Vector and Scalar on PSUM; v3 lifts both.
    CHECK(inside("Trainium")->parts.front().inside->exclusions.size() == 2);
    CHECK(inside("Inferentia2")->parts.front().inside->exclusions.size() == 2);
    CHECK(inside("Trainium2")->parts.front().inside->exclusions.empty());
    CHECK(inside("Trainium3")->parts.front().inside->exclusions.empty());
}

TEST_CASE("A stack of Trainium2 belongs to two cores, of Trainium to none in particular", "[parts]")
{
    // Driver: each S-engine has 2 NeuronCores and 1 HBM stack. Of Trainium no page says whose is
    // whose.
    const auto stacksOf = [](const Assembly& chip, std::uint32_t core) {
        const auto dma = chip.find(PartKind::DmaEngines, core);
        std::vector<std::uint32_t> stacks;
        for (const PartLink& link : chip.links) {
            if (dma && link.to == *dma)
                stacks.push_back(chip.parts[link.from].number);
        }
        return stacks;
    };
    const auto trainium2 = inside("Trainium2");
    for (std::uint32_t core = 0; core < 8; ++core)
        CHECK(stacksOf(*trainium2, core) == std::vector<std::uint32_t>{core / 2});
    CHECK(stacksOf(*inside("Trainium"), 0) == std::vector<std::uint32_t>{0, 1});
}

TEST_CASE("Every part has an address that leads back to it", "[parts][property]")
{
    for (const auto& type : test::catalog().chips()) {
        const auto chip = inside(type->name);
        std::vector<PartPath> paths;
        PartPath path;
        collect(*chip, path, paths);
        REQUIRE(paths.size() > chip->parts.size());
        for (const PartPath& each : paths) {
            const std::string address = addressOf(*chip, each);
            CAPTURE(type->name, address);
            const FoundPart found = findPart(*chip, address);
            CHECK(found.path == each);
            CHECK(found.missing.empty());
        }
    }
}

TEST_CASE("An address that goes wrong leads to the last part that exists and says so", "[parts]")
{
    const auto chip = inside("Trainium");
    const FoundPart typo = findPart(*chip, "core:1/tensr");
    CHECK(addressOf(*chip, typo.path) == "core:1");
    CHECK_THAT(typo.missing, Catch::Contains("tensr") && Catch::Contains("NeuronCore-v2"));
    CHECK_THAT(typo.missing, Catch::Contains("tensor"));
    // Trainium has two cores, 0 and 1.
    CHECK(findPart(*chip, "core:2").path.empty());
    CHECK_THAT(findPart(*chip, "core:2").missing, Catch::Contains("core:0…1"));
    CHECK_THAT(findPart(*chip, "core:x").missing, Catch::Contains("core:x"));
    // Nothing is inside an engine.
    CHECK(addressOf(*chip, findPart(*chip, "core:0/tensor/bank:1").path) == "core:0/tensor");
    CHECK_THAT(findPart(*chip, "core:0/tensor/bank:1").missing, Catch::Contains("Tensor engine"));
}

} // namespace atlas
