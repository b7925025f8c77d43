#include "model/simulation/collective/Sweep.h"
#include "model/simulation/collective/Trace.h"
#include "tests/model/simulation/collective/CollectiveFixture.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <nlohmann/json.hpp>
#include <numeric>
#include <set>

using namespace atlas;
using namespace atlas::test;
using Catch::Contains;
using Catch::WithinRel;

namespace {

constexpr std::uint64_t kibi = 1024;
constexpr std::uint64_t mebi = 1024 * kibi;
constexpr std::uint64_t gibi = 1024 * mebi;

Algorithm fastest(Operation operation, std::uint64_t bytes)
{
    CollectiveRequest wanted = request(operation, bytes, Algorithm::Auto);
    const auto sweep = runSweep(machine("trn2.48xlarge"), wanted, {Bytes(bytes)});
    REQUIRE(sweep.has_value());
    return sweep->algorithms[sweep->rows.front().fastest];
}

} // namespace

TEST_CASE("On Trn2 the fastest algorithm changes where the documentation says", "[collective]")
{
    // intranode-collective-comm.rst: Mesh below 1 MB, RDH from 1 to 56 MB, KangaRing above.
    const auto operation =
        GENERATE(Operation::AllReduce, Operation::AllGather, Operation::ReduceScatter);
    CAPTURE(toString(operation));
    for (const std::uint64_t bytes : {kibi, 16 * kibi, 256 * kibi, 512 * kibi})
        CHECK(fastest(operation, bytes) == Algorithm::Mesh);
    for (const std::uint64_t bytes : {2 * mebi, 4 * mebi, 16 * mebi, 32 * mebi})
        CHECK(fastest(operation, bytes) == Algorithm::Rdh);
    for (const std::uint64_t bytes : {80 * mebi, 256 * mebi, gibi})
        CHECK(fastest(operation, bytes) == Algorithm::KangaRing);
}

TEST_CASE("KangaRing is faster than a ring at every size", "[collective]")
{
    for (std::uint64_t bytes = kibi; bytes <= gibi; bytes *= 32) {
        const auto ring =
            run("trn2.48xlarge", request(Operation::AllReduce, bytes, Algorithm::Ring));
        const auto kanga =
            run("trn2.48xlarge", request(Operation::AllReduce, bytes, Algorithm::KangaRing));
        CAPTURE(bytes);
        CHECK(kanga.makespan < ring.makespan);
    }
}

TEST_CASE("A sweep finds its crossovers", "[collective]")
{
    const auto sweep = runSweep(
        machine("trn2.48xlarge"),
        request(Operation::AllReduce, 1, Algorithm::Auto),
        sizesOf({.from = Bytes(kibi), .to = Bytes(gibi), .factor = 4}));
    REQUIRE(sweep.has_value());
    REQUIRE(sweep->crossovers.size() == 2);
    // Within 15 % of 1 MB and 56 MB.
    CHECK_THAT(static_cast<double>(sweep->crossovers[0].size.count()), WithinRel(1e6, 0.15));
    CHECK_THAT(static_cast<double>(sweep->crossovers[1].size.count()), WithinRel(56e6, 0.15));
    CHECK(sweep->crossovers[1].after == Algorithm::KangaRing);
}

TEST_CASE("Auto follows the documented sizes and says so", "[collective]")
{
    const auto choice = [](std::uint64_t bytes) {
        return run("trn2.48xlarge", request(Operation::AllReduce, bytes, Algorithm::Auto)).plan;
    };
    CHECK(choice(mebi / 2).algorithm == Algorithm::Mesh);
    CHECK(choice(8 * mebi).algorithm == Algorithm::Rdh);
    CHECK(choice(gibi).algorithm == Algorithm::KangaRing);
    CHECK_THAT(choice(gibi).reason, Contains("intranode-collective-comm.rst"));
    CHECK_THAT(
        run("trn1.32xlarge", request(Operation::AllReduce, gibi, Algorithm::Auto)).plan.reason,
        Contains("no page says"));
    // One rank on each chip cannot be paired: a ring instead.
    CollectiveRequest column = request(Operation::AllReduce, gibi, Algorithm::Auto);
    column.ranks = ParallelPlan{.tensor = 4, .data = 16, .over = PlanAxis::Data};
    CHECK(run("trn2.48xlarge", column).plan.algorithm == Algorithm::Ring);
}

TEST_CASE("A failed link slows down those that its traffic goes round by", "[collective]")
{
    CollectiveRequest broken = request(Operation::AllReduce, gibi, Algorithm::Ring);
    broken.faults = {{.source = 3, .target = 7, .share = 0}};
    const auto result = run("trn1.32xlarge", broken);
    REQUIRE(result.healthy.has_value());
    CHECK(result.makespan > *result.healthy);
    CHECK_THAT(
        result.limit, Contains("2 times the bytes") && Contains("3-7") && Contains("goes round"));
    // Nothing runs over the failed link.
    for (const LinkLoad& load : result.links)
        CHECK(!(load.sourceChip == 3U && load.targetChip == 7U));
    // A ring of 12 with a failed link: what took it goes the other way round, in idle directions.
    CollectiveRequest cut = request(Operation::AllGather, gibi, Algorithm::Ring);
    cut.faults = {{.source = 0, .target = 11, .share = 0}};
    CHECK(run("ring:12 link:100GB/s", cut).links.size() == 22);
}

TEST_CASE("A degraded link is named", "[collective]")
{
    CollectiveRequest slow = request(Operation::AllGather, gibi, Algorithm::Ring);
    slow.faults = {{.source = 3, .target = 4, .share = 0.5}};
    const auto result = run("ring:12 link:100GB/s", slow);
    CHECK_THAT(result.limit, Contains("Link 3-4") && Contains("50 %"));
    // 11 steps whose slowest hop takes twice as long.
    const double chunk = static_cast<double>(gibi) / 12 / 100e9;
    CHECK_THAT(result.makespan.value(), WithinRel(11 * (1.5e-6 + 2 * chunk), 1e-9));
}

TEST_CASE("What cannot be reached after failures is named", "[collective]")
{
    CollectiveRequest cut = request(Operation::AllGather, mebi, Algorithm::Ring);
    cut.faults = {{.source = 0, .target = 1, .share = 0}};
    CHECK_THAT(problemOf("line:4 link:100GB/s", cut), Contains("0") && Contains("1"));
    // The host still joins them, over PCIe of unknown bandwidth.
    CollectiveRequest halves = request(Operation::AllReduce, mebi, Algorithm::Ring);
    halves.faults = {
        {.source = 0, .target = 1, .share = 0}, {.source = 5, .target = 6, .share = 0}};
    CHECK_THAT(
        problemOf("inf2.48xlarge", halves),
        Contains("chip 0 to chip 1") && Contains("no working NeuronLinks"));
    cut.faults = {{.source = 0, .target = 2, .share = 0}};
    CHECK_THAT(
        problemOf("line:4 link:100GB/s", cut), Contains("link 0-2") && Contains("joined to 1"));
    cut.faults = {{.source = 0, .target = 9, .share = 0}};
    CHECK_THAT(problemOf("line:4 link:100GB/s", cut), Contains("no chip 9"));
}

TEST_CASE("Algorithms that cannot run say what they need and which can", "[collective]")
{
    CHECK_THAT(
        problemOf("trn1.32xlarge", request(Operation::AllToAll, mebi, Algorithm::Ring)),
        Contains("cannot do all-to-all") && Contains("mesh"));
    CHECK_THAT(
        problemOf("ring:12 link:1GB/s", request(Operation::AllReduce, mebi, Algorithm::Rdh)),
        Contains("power of two") && Contains("ring"));
    CHECK_THAT(
        problemOf("ring:12 link:1GB/s", request(Operation::AllReduce, mebi, Algorithm::KangaRing)),
        Contains("pairs"));
    CHECK_THAT(
        problemOf("trn1.32xlarge", request(Operation::AllReduce, mebi, Algorithm::Hierarchical)),
        Contains("--nodes"));
    CHECK_THAT(
        problemOf("trn1.32xlarge", request(Operation::AllReduce, 0, Algorithm::Auto)),
        Contains("--size"));
    CHECK_THAT(
        problemOf("ring:12", request(Operation::AllReduce, mebi, Algorithm::Ring)),
        Contains("--link-bandwidth"));
}

TEST_CASE("Several instances are limited by their EFA", "[collective]")
{
    // Two trn1.32xlarge of 800 Gbps: an all-reduce sends at least 2 (2-1)/2 S out of each.
    CollectiveRequest two = request(Operation::AllReduce, gibi, Algorithm::Auto);
    two.nodes = 2;
    const auto result = run("trn1.32xlarge", two);
    CHECK(result.ranks == 64);
    CHECK(result.plan.algorithm == Algorithm::Hierarchical);
    const double least = static_cast<double>(gibi) / 100e9;
    CHECK(result.lowerBound.time.value() >= least);
    CHECK(result.makespan.value() >= least);
    CHECK_THAT(result.lowerBound.reason, Contains("EFA"));
    // A fabric of a quarter takes four times as long between the instances.
    two.oversubscription = 4;
    const auto narrow = run("trn1.32xlarge", two);
    CHECK_THAT(narrow.limit, Contains("EFA limits it") && Contains("fabric"));
    CHECK_THAT(narrow.makespan.value() - result.makespan.value(), WithinRel(3 * least, 1e-6));
    CHECK_THAT(problemOf("inf2.48xlarge", two), Contains("no EFA"));
}

TEST_CASE("Every operation runs over two instances", "[collective]")
{
    for (const Operation operation : allOperations()) {
        CollectiveRequest two = request(operation, mebi, Algorithm::Auto);
        two.nodes = 2;
        CAPTURE(toString(operation));
        const auto result = run("trn2.48xlarge", two);
        CHECK(result.makespan >= result.lowerBound.time);
    }
    CollectiveRequest flat = request(Operation::AllReduce, gibi, Algorithm::FlatRing);
    flat.nodes = 2;
    CHECK(run("trn1.32xlarge", flat).makespan.value() > 0);
}

TEST_CASE("In a ring all-gather every chip ends with every chunk", "[collective][property]")
{
    const auto result =
        run("ring:9 link:1GB/s", request(Operation::AllGather, 9000, Algorithm::Ring));
    std::vector<std::set<std::uint32_t>> holds(9);
    for (std::uint32_t chip = 0; chip < 9; ++chip)
        holds[chip].insert(chip);
    std::uint32_t step = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> arriving;
    const auto settle = [&] {
        for (const auto& [chip, chunk] : arriving)
            holds[chip].insert(chunk);
        arriving.clear();
    };
    for (const TransferTag& tag : result.schedule->tags) {
        if (tag.step != step) {
            settle();
            step = tag.step;
        }
        // Only what a chip holds can it send.
        CHECK(holds[tag.source].contains(tag.chunk));
        arriving.emplace_back(tag.target, tag.chunk);
    }
    settle();
    for (const auto& chunks : holds)
        CHECK(chunks.size() == 9);
}

TEST_CASE("Twice the bandwidth halves what is not latency", "[collective]")
{
    const auto operation =
        GENERATE(Operation::AllReduce, Operation::AllToAll, Operation::Broadcast);
    CollectiveRequest wanted = request(operation, gibi, Algorithm::Auto);
    wanted.linkLatency = Seconds(0);
    const auto slow = run("torus:4x4 link:100GB/s", wanted);
    const auto fast = run("torus:4x4 link:200GB/s", wanted);
    CHECK_THAT(slow.makespan.value(), WithinRel(2 * fast.makespan.value(), 1e-9));
}

TEST_CASE("Background traffic slows an operation and does not count as its own", "[collective]")
{
    CollectiveRequest busy = request(Operation::AllGather, gibi, Algorithm::Ring);
    const auto alone = run("ring:8 link:100GB/s", busy);
    busy.background = {{.source = 0, .target = 1, .bytes = Bytes(gibi), .start = Seconds(0)}};
    const auto shared = run("ring:8 link:100GB/s", busy);
    CHECK(shared.makespan > alone.makespan);
    CHECK(shared.transferCount() == alone.transferCount());
    busy.background[0].target = 9;
    CHECK_THAT(problemOf("ring:8 link:100GB/s", busy), Contains("background 0-9"));
}

TEST_CASE("What other traffic carries after the operation does not count", "[collective]")
{
    CollectiveRequest busy = request(Operation::AllGather, 64 * mebi, Algorithm::Ring);
    busy.background = {{.source = 2, .target = 3, .bytes = Bytes(gibi), .start = Seconds(0)}};
    const auto shared = run("ring:8 link:100GB/s", busy);
    const LinkLoad& busiest = shared.links.front();
    CHECK(busiest.source == "2");
    CHECK(busiest.target == "3");
    // A link that never rests while the operation runs, but for its start.
    CHECK(busiest.meanUtilisation <= 1);
    CHECK_THAT(
        busiest.bytes, WithinRel(busiest.meanUtilisation * 100e9 * shared.makespan.value(), 1e-9));
    CHECK_THAT(shared.limit, Contains("2-3") && Contains("because other traffic takes them too"));
}

TEST_CASE("A link that carries less is not said to carry as much as the others", "[collective]")
{
    CollectiveRequest busy = request(Operation::AllGather, gibi, Algorithm::Ring);
    busy.background = {{.source = 3, .target = 2, .bytes = Bytes(mebi), .start = Seconds(0)}};
    CHECK_THAT(
        run("ring:8 link:1GB/s", busy).limit,
        Contains("8 of the 9 link directions in use carry 896 MiB"));
    busy.background.clear();
    CHECK_THAT(
        run("ring:8 link:1GB/s", busy).limit,
        Contains("each of the 8 link directions in use carries 896 MiB"));
}

TEST_CASE("A trace has an event for each transfer", "[collective]")
{
    const auto result =
        run("ring:4 link:1GB/s", request(Operation::AllGather, 4000, Algorithm::Ring));
    const auto json = nlohmann::json::parse(traceJson(result));
    int events = 0;
    for (const auto& event : json["traceEvents"]) {
        if (event["ph"] != "X")
            continue;
        ++events;
        // 1,000 bytes over 1 GB/s after 1.5 µs.
        CHECK_THAT(event["dur"].get<double>(), WithinRel(2.5, 1e-9));
    }
    CHECK(events == 4 * 3);
}

TEST_CASE("A link off its way does not slow a broadcast", "[collective]")
{
    CollectiveRequest few = request(Operation::Broadcast, mebi, Algorithm::Ring);
    few.ranks = DeviceList{{0, 1, 2, 3}};
    CollectiveRequest elsewhere = few;
    elsewhere.faults = {{.source = 12, .target = 13, .share = 0.01}};
    CHECK(run("trn1.32xlarge", elsewhere).makespan == run("trn1.32xlarge", few).makespan);
}

TEST_CASE("A sweep over a few bytes comes to an end", "[collective]")
{
    CollectiveRequest quick = request(Operation::AllReduce, 1, Algorithm::Auto);
    quick.constants = {
        {.id = ConstantId::HopLatency, .value = 1e-11},
        {.id = ConstantId::OperationOverhead, .value = 0}};
    const auto sweep = runSweep(
        machine("trn1.32xlarge"),
        quick,
        sizesOf({.from = Bytes(1), .to = Bytes(100), .factor = 3}));
    REQUIRE(sweep.has_value());
    CHECK(sweep->rows.size() == 5); // 1, 3, 9, 27, 81
}

TEST_CASE("A link cannot be whole and broken at once", "[collective]")
{
    CollectiveRequest both = request(Operation::AllReduce, mebi, Algorithm::Ring);
    both.faults = {
        {.source = 3, .target = 7, .share = 0}, {.source = 7, .target = 3, .share = 0.5}};
    CHECK_THAT(problemOf("trn1.32xlarge", both), Contains("link 7-3") && Contains("given twice"));
    both.faults[1].share = 0; // said twice, but the same
    CHECK(problemOf("trn1.32xlarge", both).empty());
}

TEST_CASE("A schedule that is too long is refused before it is made", "[collective]")
{
    // 64 x 64 chips have 4096 x 4095 pairs: 16,773,120.
    const CollectiveRequest all = request(Operation::AllToAll, mebi, Algorithm::Mesh);
    CHECK_THAT(problemOf("torus:64x64 link:100GB/s", all), Contains("more than 8000000"));
}
