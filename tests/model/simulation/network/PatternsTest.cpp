#include "model/simulation/network/Patterns.h"

#include "tests/model/simulation/network/FlowCases.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace atlas;
using namespace atlas::test;
using namespace atlas::literals;
using Catch::Matchers::Contains;
using Catch::Matchers::WithinRel;

namespace {

PatternOptions sized(std::uint64_t bytes)
{
    PatternOptions options;
    options.bytes = Bytes(bytes);
    return options;
}

using Pair = std::pair<std::uint32_t, std::uint32_t>;

std::vector<Pair> pairs(const Network& network, const TransferList& transfers)
{
    std::vector<Pair> found;
    for (std::uint32_t t = 0; t < transfers.size(); ++t) {
        const auto links = transfers.links(transfers.route({t}));
        found.emplace_back(network.from(links.front()).index, network.to(links.back()).index);
    }
    return found;
}

std::string complaintAbout(Pattern pattern, const Router& router, const PatternOptions& options)
{
    const auto transfers = transfersOf(pattern, router, options);
    return transfers ? "" : message(transfers.error());
}

Router trainium()
{
    const Topology topology = machine("trn1.32xlarge");
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(32e9);
    return Router(topology, networkOf(topology, conditions).value());
}

} // namespace

TEST_CASE("Each pattern sends what its name says", "[simulation][patterns]")
{
    const FlowMachine torus = flowMachine("torus:4x4 core:2");
    const auto made = [&](Pattern pattern, const PatternOptions& options) {
        return pairs(torus.network, transfersOf(pattern, torus.router, options).value());
    };
    PatternOptions options = sized(1000);
    SECTION("all to all")
    {
        const auto found = made(Pattern::AllToAll, options);
        CHECK(found.size() == 16 * 15);
        CHECK(std::set(found.begin(), found.end()).size() == 16 * 15);
    }
    SECTION("incast")
    {
        options.target = 5;
        const auto found = made(Pattern::Incast, options);
        CHECK(found.size() == 15);
        CHECK(std::ranges::all_of(found, [](Pair p) { return p.second == 5 && p.first != 5; }));
    }
    SECTION("device to device")
    {
        options.source = 3;
        options.target = 9;
        CHECK(made(Pattern::DeviceToDevice, options) == std::vector<Pair>{{3, 9}});
    }
    SECTION("neighbor shift along the rows and columns")
    {
        options.axis = 1;
        CHECK(made(Pattern::NeighborShift, options)[3] == Pair{3, 0});
        options.axis = 0;
        CHECK(made(Pattern::NeighborShift, options)[3] == Pair{3, 7});
        options.backward = true;
        CHECK(made(Pattern::NeighborShift, options)[3] == Pair{7, 3});
    }
    SECTION("neighbor shift by number")
    {
        CHECK(made(Pattern::NeighborShift, options)[3] == Pair{3, 4});
        CHECK(made(Pattern::NeighborShift, options)[15] == Pair{15, 0});
    }
}

TEST_CASE(
    "A random permutation sends from each and to each, never home",
    "[simulation][patterns][property]")
{
    const auto seed = GENERATE(take(20, random(1, 1'000'000)));
    CAPTURE(seed);
    const auto targets = randomPermutation(50, static_cast<std::uint64_t>(seed));
    CHECK(std::set(targets.begin(), targets.end()).size() == 50);
    for (std::uint32_t i = 0; i < 50; ++i)
        CHECK(targets[i] != i);
    CHECK(targets == randomPermutation(50, static_cast<std::uint64_t>(seed)));
    CHECK(targets != randomPermutation(50, static_cast<std::uint64_t>(seed) + 1));
}

TEST_CASE("Splitting gives every shortest route an equal part", "[simulation][patterns]")
{
    const FlowMachine torus = flowMachine("torus:4x4 core:2");
    PatternOptions options = sized(1'200);
    options.target = 5;
    options.split = true;
    const auto transfers = transfersOf(Pattern::DeviceToDevice, torus.router, options).value();
    REQUIRE(transfers.size() == 2);
    for (const std::uint32_t t : {0U, 1U}) {
        CHECK_THAT(transfers.bytes({t}), WithinRel(600.0, 1e-15));
        CHECK(transfers.group({t}) == 0);
    }
}

TEST_CASE("Hosts send through PCIe", "[simulation][patterns]")
{
    const Router router = trainium();
    const auto one = transfersOf(Pattern::HostToDevice, router, sized(1000)).value();
    REQUIRE(one.size() == 1);
    CHECK(pairs(router.network(), one).front().second == 0);
    const auto all = transfersOf(Pattern::HostsToDevices, router, sized(1000)).value();
    // The sockets are not joined, and each chip hangs below one of them.
    CHECK(all.size() == 16);
    std::set<std::uint32_t> hosts;
    std::set<std::uint32_t> chips;
    for (const auto& [host, chip] : pairs(router.network(), all)) {
        CHECK(router.topology()->vertex({host}).kind == VertexKind::HostSocket);
        hosts.insert(host);
        chips.insert(chip);
    }
    CHECK(hosts.size() == 2);
    CHECK(chips.size() == 16);
}

TEST_CASE("Patterns that cannot be are problems", "[simulation][patterns]")
{
    const FlowMachine torus = flowMachine("torus:4x4 core:2");
    CHECK_THAT(
        complaintAbout(Pattern::AllToAll, torus.router, sized(0)),
        Contains("above 0 with its unit"));
    PatternOptions far = sized(1);
    far.target = 16;
    CHECK_THAT(
        complaintAbout(Pattern::Incast, torus.router, far),
        Contains("there is no chip 16") && Contains("0 to 15"));
    CHECK_THAT(
        complaintAbout(Pattern::DeviceToDevice, torus.router, sized(1)), Contains("another chip"));
    CHECK_THAT(complaintAbout(Pattern::HostToDevice, torus.router, sized(1)), Contains("no host"));
    PatternOptions axis = sized(1);
    axis.axis = 2;
    CHECK_THAT(complaintAbout(Pattern::NeighborShift, torus.router, axis), Contains("2 axes"));
    CHECK_THAT(
        complaintAbout(Pattern::AllToAll, flowMachine("single:1 core:2").router, sized(1)),
        Contains("at least two chips"));
    CHECK_THAT(
        complaintAbout(Pattern::AllToAll, Router(torus.network), sized(1)),
        Contains("chips are known"));
}

TEST_CASE("A pattern is found by its word", "[simulation][patterns]")
{
    for (const Pattern pattern : allPatterns())
        CHECK(findPattern(toString(pattern)) == pattern);
    CHECK_FALSE(findPattern("all to none"));
}

TEST_CASE("More pairs than can be simulated are refused", "[simulation][network]")
{
    // 2048 chips have 2048 x 2047 = 4,192,256 pairs.
    const Topology topology = machine("ring:2048 link:1GB/s");
    const auto network = networkOf(topology, {});
    REQUIRE(network.has_value());
    CHECK_THAT(
        complaintAbout(Pattern::AllToAll, Router(topology, *network), sized(1)),
        Contains("4192256 pairs") && Contains("4000000"));
}
