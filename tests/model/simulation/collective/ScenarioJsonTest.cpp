#include "model/simulation/collective/ScenarioJson.h"

#include <catch2/catch.hpp>

using namespace atlas;
using Catch::Contains;

TEST_CASE("A scenario is read back as it was written", "[scenario]")
{
    const RankChoice ranks = GENERATE(
        as<RankChoice>{},
        AllRanks{},
        RankCount{8},
        DeviceList{{4, 5, 6, 7}},
        ParallelPlan{.tensor = 8, .data = 2, .pipeline = 2, .over = PlanAxis::Pipeline});
    Scenario scenario{.machine = "trn1.32xlarge", .request = {}};
    scenario.request.operation = Operation::ReduceScatter;
    scenario.request.size = Bytes(123'456'789);
    scenario.request.algorithm = Algorithm::KangaRing;
    scenario.request.ranks = ranks;
    scenario.request.nodes = 3;
    scenario.request.oversubscription = 2.5;
    scenario.request.lnc = 1;
    scenario.request.bothDirections = true;
    scenario.request.faults = {{3, 7, 0}, {0, 1, 0.5}};
    scenario.request.deadChips = {5};
    scenario.request.background = {{1, 2, Bytes(100), Seconds(1e-3)}};
    scenario.request.constants = {{ConstantId::HopLatency, 2e-6}};
    scenario.request.linkBandwidth = BytesPerSecond(1e11);
    scenario.request.linkLatency = Seconds(1e-6);
    const auto read = readScenario({.name = "s.json", .json = toJson(scenario)});
    INFO((read ? std::string() : message(read.error().front())));
    REQUIRE(read.has_value());
    CHECK(*read == scenario);
}

TEST_CASE("A short scenario has the defaults", "[scenario]")
{
    const auto read = readScenario(
        {.name = "s.json",
         .json = R"({"format": "neuron-atlas-scenario", "version": 1, "machine": "ring:4",
                     "operation": "all-gather", "size_bytes": 1024})"});
    REQUIRE(read.has_value());
    CollectiveRequest expected;
    expected.operation = Operation::AllGather;
    expected.size = Bytes(1024);
    CHECK(read->request == expected);
}

TEST_CASE("A scenario reports every problem at once with its path", "[scenario]")
{
    const auto read = readScenario(
        {.name = "s.json",
         .json = R"({"format": "x", "version": 2, "operation": "all-reduse", "size_bytes": 0,
                     "algorithm": "rign", "ranks": {"count": 1, "all": true}, "nodes": 0,
                     "oversubscription": 0.5, "faults": [{"source": -1, "target": 2, "share": 9e9}],
                     "constants": {"mesh_efficiency": 3}, "colour": 1})"});
    REQUIRE(!read);
    std::string all;
    for (const Problem& problem : read.error())
        all += message(problem) + "\n";
    for (const char* path :
         {"/format",
          "/version",
          "“machine”",
          "/operation",
          "/size_bytes",
          "/algorithm",
          "/ranks",
          "/nodes",
          "/oversubscription",
          "/faults/0/source",
          "/faults/0/share",
          "/constants/mesh_efficiency",
          "/colour"}) {
        CAPTURE(path, all);
        CHECK_THAT(all, Contains(path));
    }
    CHECK(!readScenario({.name = "s.json", .json = "[]"}));
    CHECK(!readScenario({.name = "s.json", .json = "{"}));
}
