#include "model/features/FeatureBook.h"

#include "model/parts/Address.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

using namespace atlas;
using Json = nlohmann::json;

namespace {

const FeatureBook& book()
{
    static const FeatureBook book = readBuiltInFeatures(test::catalog());
    return book;
}

std::vector<std::string> placesOn(const char* machine, const DataPathStep& step, std::uint32_t core)
{
    const auto inside = assembleChip(test::catalog(), test::machine(machine));
    REQUIRE(inside);
    std::vector<std::string> addresses;
    for (const PartPath& path : placesOf(step, *inside, core))
        addresses.push_back(addressOf(*inside, path));
    return addresses;
}

} // namespace

TEST_CASE("The built-in features are free of problems", "[features]")
{
    const auto read = readFeatures(builtInFeatures(), test::catalog());
    if (!read) {
        for (const Problem& problem : read.error())
            UNSCOPED_INFO(message(problem));
    }
    REQUIRE(read.has_value());
    for (const char* name :
         {"neuroncore-pipeline",
          "lnc-1",
          "lnc-2",
          "custom-operators",
          "rounding-modes",
          "data-types"})
        CHECK(book().findExplanation(name) != nullptr);
    CHECK(book().findExplanation("lnc-3") == nullptr);
}

TEST_CASE("Four data paths play on each generation whose paths are documented", "[features]")
{
    for (const char* name : {"matmul", "activation", "layer norm", "all-reduce"}) {
        CAPTURE(name);
        for (const char* core : {"NeuronCore-v2", "NeuronCore-v3", "NeuronCore-v4"}) {
            const DataPathPlay* const play = book().findPlay(name, core);
            REQUIRE(play != nullptr);
            CHECK(play->steps.size() >= 4);
        }
        // The catalogue has no paths of NeuronCore-v1: no page draws them.
        CHECK(book().findPlay(name, "NeuronCore-v1") == nullptr);
    }
    CHECK(book().playNames().size() == 4);
}

TEST_CASE("No step goes along a path that the catalogue lacks", "[features]")
{
    // Read off the files, without the catalogue's reader: from-to, both ways where it says so.
    std::map<std::string, std::set<std::pair<std::string, std::string>>> paths;
    for (const CatalogText& text : builtInCatalog()) {
        const Json cores = Json::parse(text.json).value("neuroncores", Json::object());
        for (const auto& [core, entry] : cores.items()) {
            for (const Json& path : entry.value("paths", Json::array())) {
                paths[core].emplace(path["from"], path["to"]);
                if (path.value("both", false))
                    paths[core].emplace(path["to"], path["from"]);
            }
            // Beside the core its DMA engines reach the chip's memory, both ways.
            paths[core].emplace("dma", "hbm");
            paths[core].emplace("hbm", "dma");
        }
    }
    std::size_t moves = 0;
    for (const CatalogText& text : builtInFeatures()) {
        for (const Json& play : Json::parse(text.json).value("data_paths", Json::array())) {
            for (const Json& step : play["steps"]) {
                for (const Json& move : step.value("moves", Json::array())) {
                    for (const std::string core : play["cores"]) {
                        CAPTURE(core, step["text"].get<std::string>());
                        CHECK(paths[core].contains({move[0], move[1]}));
                        ++moves;
                    }
                }
            }
        }
    }
    CHECK(moves > 50);
}

TEST_CASE("Only generations with descriptor engines use them", "[features]")
{
    const auto usesDge = [](std::string_view core) {
        const DataPathPlay* const play = book().findPlay("matmul", core);
        REQUIRE(play != nullptr);
        return std::ranges::any_of(play->steps, [](const DataPathStep& step) {
            return std::ranges::find(step.parts, PartKind::Dge) != step.parts.end();
        });
    };
    CHECK_FALSE(usesDge("NeuronCore-v2"));
    CHECK(usesDge("NeuronCore-v3"));
}

TEST_CASE("The parts of a step are found in a chip for a core", "[features]")
{
    const DataPathStep step{
        .sentence = "s",
        .parts = {PartKind::MemoryStack, PartKind::DmaEngines, PartKind::Sbuf},
        .moves = {},
        .source = "s"};
    // Trainium2: cores 2 and 3 own the second of four stacks.
    CHECK(
        placesOn("trn2.48xlarge", step, 3)
        == std::vector<std::string>{"hbm:1", "dma:3", "core:3/sbuf"});
    // Trainium: no page says which core owns which of the two stacks.
    CHECK(
        placesOn("trn1.32xlarge", step, 1)
        == std::vector<std::string>{"hbm:0", "hbm:1", "dma:1", "core:1/sbuf"});
    CHECK(placesOn("trn1.32xlarge", step, 7).empty());
}

TEST_CASE("Several parts alike light up together", "[features]")
{
    const DataPathStep step{
        .sentence = "s", .parts = {PartKind::Dge, PartKind::CcCore}, .moves = {}, .source = "s"};
    // Trainium2: two descriptor engines in each core, 16 CC-cores on the chip.
    CHECK(placesOn("trn2.48xlarge", step, 0).size() == 2 + 16);
}

TEST_CASE("A path of both ways may be gone in either direction", "[features]")
{
    const auto core = test::catalog().findCore("NeuronCore-v2");
    CHECK(isPath(*core, {PartKind::Sbuf, PartKind::VectorEngine}));
    CHECK(isPath(*core, {PartKind::VectorEngine, PartKind::Sbuf}));
    CHECK(isPath(*core, {PartKind::Sbuf, PartKind::TensorEngine}));
    // The tensor engine writes to the PSUM alone.
    CHECK_FALSE(isPath(*core, {PartKind::TensorEngine, PartKind::Sbuf}));
    CHECK(isPath(*core, {PartKind::DmaEngines, PartKind::MemoryStack}));
    CHECK_FALSE(isPath(*core, {PartKind::MemoryStack, PartKind::Sbuf}));
}
