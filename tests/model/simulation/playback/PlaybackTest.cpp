#include "model/simulation/playback/Playback.h"

#include "model/simulation/network/Flow.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::literals;

namespace {

constexpr double rate = 10e9; ///< of each link, bytes per second

/// Three vertices in a row; link 2e leads on, link 2e + 1 back.
Network row()
{
    return Network(
        {{.from = {0}, .to = {1}, .capacity = BytesPerSecond(rate), .latency = Seconds(0)},
         {.from = {1}, .to = {0}, .capacity = BytesPerSecond(rate), .latency = Seconds(0)},
         {.from = {1}, .to = {2}, .capacity = BytesPerSecond(rate), .latency = Seconds(0)},
         {.from = {2}, .to = {1}, .capacity = BytesPerSecond(rate), .latency = Seconds(0)}});
}

/// 10 GB to the next vertex, and after that 20 GB over both links.
std::shared_ptr<const FlowResult> flowOver(const Network& network)
{
    TransferList transfers;
    const std::array<LinkId, 1> first{LinkId{0}};
    const std::array<LinkId, 2> both{LinkId{0}, LinkId{2}};
    const TransferId one =
        transfers.add({.route = transfers.addRoute(first), .bytes = 10e9, .start = {}, .cap = {}});
    const std::array after{one};
    transfers.add(
        {.route = transfers.addRoute(both), .bytes = 20e9, .start = {}, .cap = {}}, after);
    auto result = simulate(network, transfers, {.changes = {}, .reroute = {}, .record = true});
    REQUIRE(result);
    return std::make_shared<const FlowResult>(std::move(*result));
}

} // namespace

TEST_CASE("A playback knows what each link carries at every moment", "[simulation][playback]")
{
    const Network network = row();
    const Playback playback(network, flowOver(network));
    // 10 GB over 10 GB/s = 1 s, then 20 GB over 10 GB/s = 2 s.
    CHECK_THAT(playback.length().value(), Catch::WithinRel(3.0));
    const LinkMoment first = playback.at(LinkId{0}, Seconds(0.5));
    CHECK_THAT(first.rate.value(), Catch::WithinRel(rate));
    CHECK_THAT(first.carried, Catch::WithinRel(5e9));
    CHECK_THAT(first.utilisation(), Catch::WithinRel(1.0));
    CHECK(playback.at(LinkId{2}, Seconds(0.5)).rate.value() == 0);
    const LinkMoment later = playback.at(LinkId{2}, Seconds(2));
    CHECK_THAT(later.rate.value(), Catch::WithinRel(rate));
    CHECK_THAT(later.carried, Catch::WithinRel(10e9));
    CHECK(playback.at(LinkId{1}, Seconds(2)).carried == 0);
}

TEST_CASE(
    "The mean utilisation of a link is what it carried over what it could",
    "[simulation][playback]")
{
    const Network network = row();
    const Playback playback(network, flowOver(network));
    // 30 of 30 GB, and 20 of 30 GB in 3 s.
    CHECK_THAT(playback.meanUtilisation(LinkId{0}), Catch::WithinRel(1.0));
    CHECK_THAT(playback.meanUtilisation(LinkId{2}), Catch::WithinRel(2.0 / 3));
    CHECK(playback.meanUtilisation(LinkId{3}) == 0);
}

TEST_CASE(
    "The events of a playback are the moments at which rates change", "[simulation][playback]")
{
    const Network network = row();
    const Playback playback(network, flowOver(network));
    std::vector<double> times;
    for (const Seconds time : playback.events())
        times.push_back(time.value());
    REQUIRE(times.size() == 3); // start, second transfer, end
    CHECK(times[0] == 0);
    CHECK_THAT(times[1], Catch::WithinRel(1.0));
    CHECK_THAT(times[2], Catch::WithinRel(3.0));
    CHECK(playback.events(2).size() == 2);
}

TEST_CASE("What has arrived at a vertex grows from nothing to all", "[simulation][playback]")
{
    const Network network = row();
    const Playback playback(network, flowOver(network));
    CHECK(playback.arrived(VertexId{2}, Seconds(1)) == 0);
    CHECK_THAT(playback.arrived(VertexId{2}, Seconds(2)), Catch::WithinRel(0.5));
    CHECK_THAT(playback.arrived(VertexId{2}, Seconds(3)), Catch::WithinRel(1.0));
    CHECK(playback.arrived(VertexId{0}, Seconds(0)) == 1); // nothing comes in there
}

TEST_CASE("Nothing moves before a playback's time begins", "[simulation][playback]")
{
    const Network network = row();
    const Playback playback(network, flowOver(network), Seconds(2));
    CHECK_THAT(playback.length().value(), Catch::WithinRel(5.0));
    CHECK(playback.at(LinkId{0}, Seconds(1.9)).rate.value() == 0);
    CHECK_THAT(playback.at(LinkId{0}, Seconds(2.5)).carried, Catch::WithinRel(5e9));
}

TEST_CASE("A playback tells capacities without the share that is reached", "[simulation][playback]")
{
    const Network network = row();
    const Playback playback(network, flowOver(network), Seconds(0), 0.5);
    // The network was made with half of 20 GB/s.
    CHECK_THAT(playback.at(LinkId{0}, Seconds(0.5)).capacity.value(), Catch::WithinRel(2 * rate));
    CHECK_THAT(playback.at(LinkId{0}, Seconds(0.5)).utilisation(), Catch::WithinRel(0.5));
}
