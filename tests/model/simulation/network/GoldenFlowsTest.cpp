#include "model/simulation/network/TransferCsv.h"
#include "tests/model/simulation/network/FlowCases.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

using namespace atlas;
using namespace atlas::test;
using Catch::Matchers::WithinRel;

namespace {

struct GoldenTable {
    std::string text;
    std::vector<double> finishes; ///< the last cell of each line
};

GoldenTable readGolden(const std::string& name)
{
    std::ifstream file(ATLAS_SOURCE_DIR "/tests/data/flows/" + name);
    REQUIRE(file);
    GoldenTable table;
    std::string line;
    std::getline(file, line);
    table.text = line + "\n";
    while (std::getline(file, line)) {
        table.text += line + "\n";
        table.finishes.push_back(std::stod(line.substr(line.rfind(',') + 1)));
    }
    return table;
}

} // namespace

TEST_CASE("Known transfers finish when they are known to", "[simulation][flow][golden]")
{
    const auto [file, notation] = GENERATE(table<std::string, std::string>(
        {{"ring16_allreduce.csv", "ring:16 core:2"},
         {"t4x4_a2a.csv", "torus:4x4 core:2"},
         {"t4x4_pairs60_s1.csv", "torus:4x4 core:2"},
         {"t4x4x4_torusallreduce.csv", "torus:4x4x4 core:2"},
         {"t8x8_perm_s1.csv", "torus:8x8 core:2"}}));
    CAPTURE(file);
    const FlowMachine machine = flowMachine(notation);
    const GoldenTable golden = readGolden(file);
    std::istringstream stream(golden.text);
    const auto transfers = readTransferCsv({.stream = stream, .name = file}, machine.router);
    REQUIRE(transfers);
    REQUIRE(transfers->size() == golden.finishes.size());
    for (const bool symmetric : {true, false}) {
        FlowOptions options;
        options.useSymmetry = symmetric;
        const FlowResult result = simulated(machine.network, *transfers, options);
        for (std::uint32_t t = 0; t < transfers->size(); ++t) {
            CAPTURE(t);
            CHECK_THAT(result.finishes[t].value(), WithinRel(golden.finishes[t], 1e-9));
        }
    }
}
