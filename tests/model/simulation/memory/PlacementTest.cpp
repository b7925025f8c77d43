#include "model/simulation/memory/Placement.h"

#include "tests/model/simulation/memory/Jobs.h"

#include <catch2/catch.hpp>

#include <set>
#include <utility>

using namespace atlas;

TEST_CASE("Groups are neighbors, tensor first, then replicas, then stages", "[memory][placement]")
{
    ShardingPlan plan{.tensor = 8, .pipeline = 2, .data = 2};
    const auto groups = placeGroups(plan, test::device("trn1.32xlarge"), 100);
    REQUIRE(groups.size() == 4);
    CHECK(placeText(groups[0]) == "cores 0 to 7 on chips 0 to 3"); // two cores a chip
    CHECK(placeText(groups[3]) == "cores 24 to 31 on chips 12 to 15");
    CHECK(groups[1].replica == 1);
    CHECK(groups[1].stage == 0);
    CHECK(groups[2].replica == 0);
    CHECK(groups[2].stage == 1);
    plan = {.tensor = 1};
    plan.startCore = 5;
    CHECK(placeText(placeGroups(plan, test::device("trn1.32xlarge"), 9)[0]) == "core 5 on chip 2");
}

TEST_CASE("Each core of each instance is taken once", "[memory][placement]")
{
    const ShardingPlan plan{.tensor = 8, .pipeline = 4, .data = 4};
    const auto groups = placeGroups(plan, test::device("trn1.32xlarge"), 1000);
    std::set<std::pair<std::uint32_t, std::uint32_t>> taken;
    for (const TensorGroup& group : groups) {
        for (std::uint32_t core = group.firstCore; core <= group.lastCore; ++core)
            taken.emplace(group.node, core);
        CHECK(group.lastCore < 32);
    }
    CHECK(taken.size() == 128); // four instances of 32
    CHECK(groups.back().node == 3);
    CHECK(placeGroups(plan, test::device("trn1.32xlarge"), 3).size() == 3);
    CHECK(placeGroups({.tensor = 64}, test::device("trn1.32xlarge"), 3).empty());
}
