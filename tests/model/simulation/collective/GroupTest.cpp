#include "model/simulation/collective/Group.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;

namespace {

CollectiveRequest with(RankChoice ranks)
{
    CollectiveRequest request;
    request.ranks = std::move(ranks);
    return request;
}

std::vector<Team> teams(std::string_view name, const CollectiveRequest& request)
{
    auto result = teamsOf(machine(name), request);
    INFO((result ? std::string() : message(result.error())));
    REQUIRE(result.has_value());
    return *std::move(result);
}

std::string refused(std::string_view name, const CollectiveRequest& request)
{
    const auto result = teamsOf(machine(name), request);
    return result ? std::string() : message(result.error());
}

} // namespace

TEST_CASE("Ranks are NeuronCores, on Trn2 logical ones", "[collective]")
{
    CHECK(teams("trn1.32xlarge", {}).front().size() == 32); // 16 chips of 2
    CHECK(teams("trn2.48xlarge", {}).front().size() == 64); // 16 chips of 8 / 2
    CollectiveRequest physical;
    physical.lnc = 1;
    CHECK(teams("trn2.48xlarge", physical).front().size() == 128);
    CHECK(teams("ring:12", {}).front().size() == 12);
    CHECK(teams("trn2-ultraserver", {}).front().size() == 256);
    CollectiveRequest joined;
    joined.lnc = 2;
    CHECK_THAT(refused("trn1.32xlarge", joined), Contains("--lnc") && Contains("Trainium2"));
}

TEST_CASE(
    "Numbers of ranks that a machine cannot form are refused with those it can", "[collective]")
{
    CHECK_THAT(
        refused("trn1.32xlarge", with(RankCount{12})),
        Contains("--ranks: 12 ranks") && Contains("1, 2, 8, 16, 32")
            && Contains("optimum-neuron#619"));
    CHECK_THAT(
        refused("trn2.48xlarge", with(RankCount{48})),
        Contains("1, 2, 4, 8, 16, 32, 64") && Contains("feature-guide.rst"));
    CHECK_THAT(refused("ring:12", with(RankCount{13})), Contains("1 to 12"));
    CHECK(teams("trn1.32xlarge", with(RankCount{8})).front().chips.size() == 4);
    CHECK(teams("inf2.48xlarge", with(RankCount{7})).front().size() == 7);
}

TEST_CASE("Devices must form a set that is allocated", "[collective]")
{
    CHECK(teams("trn1.32xlarge", with(DeviceList{{4, 5, 6, 7}})).front().size() == 8);
    CHECK(
        teams("trn1.32xlarge", with(DeviceList{{12, 13, 14, 15, 0, 1, 2, 3}})).front().size()
        == 16);
    CHECK_THAT(
        refused("trn1.32xlarge", with(DeviceList{{0, 1}})),
        Contains("4 that are a row") && Contains("scheduler.rst"));
    CHECK_THAT(refused("trn1.32xlarge", with(DeviceList{{0, 16}})), Contains("no device 16"));
    CHECK_THAT(refused("trn1.32xlarge", with(DeviceList{{3, 3}})), Contains("stands twice"));
    CHECK_THAT(refused("trn1.32xlarge", with(DeviceList{{}})), Contains("at least one device"));
    CHECK(teams("inf2.48xlarge", with(DeviceList{{11, 0, 1}})).front().size() == 6);
    CHECK_THAT(refused("inf2.48xlarge", with(DeviceList{{0, 2}})), Contains("contiguous"));
    CHECK_THAT(refused("inf2.24xlarge", with(DeviceList{{0, 5}})), Contains("contiguous"));
    CHECK(teams("torus:4x4", with(DeviceList{{0, 5}})).front().size() == 2);
}

TEST_CASE("A plan divides the ranks into groups of one axis", "[collective]")
{
    // 32 ranks, two on a chip: tensor groups are 8 neighbors on 4 chips, a row; data groups take
    // each eighth rank, which are the same core of chips 0, 4, 8, 12.
    const auto tensor = teams("trn1.32xlarge", with(ParallelPlan{.tensor = 8, .data = 4}));
    REQUIRE(tensor.size() == 4);
    CHECK(tensor[1].chips == std::vector<std::uint32_t>{4, 5, 6, 7});
    const auto data =
        teams("trn1.32xlarge", with(ParallelPlan{.tensor = 8, .data = 4, .over = PlanAxis::Data}));
    REQUIRE(data.size() == 8);
    CHECK(data[0].chips == std::vector<std::uint32_t>{0, 4, 8, 12});
    CHECK(data[1].ranks[0] == Rank{.chip = 0, .core = 1});
    CHECK_THAT(
        refused("trn1.32xlarge", with(ParallelPlan{.tensor = 8, .data = 8})),
        Contains("needs 64 ranks"));
    CHECK_THAT(
        refused("trn1.32xlarge", with(ParallelPlan{.tensor = 3, .data = 4})),
        Contains("12 ranks cannot be formed"));
}

TEST_CASE("Every rank is in exactly one group of an axis", "[collective][property]")
{
    const auto axis = GENERATE(PlanAxis::Tensor, PlanAxis::Data, PlanAxis::Pipeline);
    const auto groups = teams(
        "trn2.48xlarge", with(ParallelPlan{.tensor = 4, .data = 8, .pipeline = 2, .over = axis}));
    std::vector<std::uint32_t> seen;
    for (const Team& team : groups) {
        for (const Rank& rank : team.ranks)
            seen.push_back(rank.chip * 4 + rank.core);
    }
    std::ranges::sort(seen);
    REQUIRE(seen.size() == 64);
    for (std::uint32_t i = 0; i < seen.size(); ++i)
        CHECK(seen[i] == i);
}

TEST_CASE("Over several instances each has the same ranks", "[collective]")
{
    CollectiveRequest request = with(RankCount{16});
    request.nodes = 2;
    const auto team = teams("trn1.32xlarge", request).front();
    CHECK(team.size() == 16);
    CHECK(team.chips == std::vector<std::uint32_t>{0, 1, 2, 3, 16, 17, 18, 19});
    request.ranks = RankCount{9};
    CHECK_THAT(refused("trn1.32xlarge", request), Contains("in each of the 2 instances"));
}

TEST_CASE("A dead chip cannot be a member", "[collective]")
{
    CollectiveRequest request;
    request.deadChips = {5};
    CHECK_THAT(refused("trn1.32xlarge", request), Contains("chip 5") && Contains("dead"));
    request.ranks = DeviceList{{0, 1, 2, 3}};
    CHECK(teams("trn1.32xlarge", request).front().size() == 8);
}
