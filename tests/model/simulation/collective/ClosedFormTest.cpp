#include "tests/model/simulation/collective/CollectiveFixture.h"
#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

using namespace atlas;
using namespace atlas::test;
using Catch::WithinRel;

namespace {

constexpr double tight = 1e-9;
constexpr double latency = 1e-6;
constexpr double bandwidth = 100e9;

/// A bare network has no overhead; each link costs 1 µs and moves 100 GB/s.
CollectiveRequest onLinks(Operation operation, std::uint64_t bytes, Algorithm algorithm)
{
    CollectiveRequest result = request(operation, bytes, algorithm);
    result.linkLatency = Seconds(latency);
    return result;
}

} // namespace

TEST_CASE("A ring all-reduce takes 2 (n-1) (a + S/(n b))", "[collective][property]")
{
    const auto n = static_cast<std::uint32_t>(GENERATE(take(8, random(3, 40))));
    const auto bytes = static_cast<std::uint64_t>(GENERATE(take(3, random(1, 1'000'000'000))));
    CAPTURE(n, bytes);
    const std::string machine = "ring:" + std::to_string(n) + " link:100GB/s";
    const double chunk = static_cast<double>(bytes) / n / bandwidth;
    const double once = (n - 1) * (latency + chunk);

    const auto reduce = run(machine, onLinks(Operation::AllReduce, bytes, Algorithm::Ring));
    CHECK_THAT(reduce.makespan.value(), WithinRel(2 * once, tight));
    CHECK_THAT(reduce.closedForm.time.value(), WithinRel(2 * once, tight));
    CHECK(reduce.closedForm.exact);
    const auto gather = run(machine, onLinks(Operation::AllGather, bytes, Algorithm::Ring));
    CHECK_THAT(gather.makespan.value(), WithinRel(once, tight));
    const auto scatter = run(machine, onLinks(Operation::ReduceScatter, bytes, Algorithm::Ring));
    CHECK_THAT(scatter.makespan.value(), WithinRel(once, tight));
}

TEST_CASE("Two Hamiltonian cycles of a 4 x 4 torus carry half each", "[collective]")
{
    // 2 * 15 steps of 1 µs and 64 MB / 2 / 16 = 2 MB, which take 20 µs.
    const auto ring =
        run("torus:4x4 link:100GB/s", onLinks(Operation::AllReduce, 64'000'000, Algorithm::Ring));
    CHECK_THAT(ring.makespan.value(), WithinRel(30 * 21e-6, tight));
    // One way only: half of the 64 link directions.
    CHECK(ring.links.size() == 32);

    CollectiveRequest both = onLinks(Operation::AllReduce, 64'000'000, Algorithm::Ring);
    both.bothDirections = true;
    const auto twice = run("torus:4x4 link:100GB/s", both);
    CHECK_THAT(twice.makespan.value(), WithinRel(30 * 11e-6, tight));
    CHECK(twice.links.size() == 64);
}

TEST_CASE("A torus all-reduce goes ring after ring with a shrinking buffer", "[collective]")
{
    // 4 x 4 x 4 with 64 MB: 3 steps each of 16, 4 and 1 MB, there and back; as in the reference
    // that was computed by another simulator.
    const auto torus = run(
        "torus:4x4x4 link:100GB/s", onLinks(Operation::AllReduce, 64'000'000, Algorithm::Torus));
    CHECK_THAT(torus.makespan.value(), WithinRel(2 * 3 * (161e-6 + 41e-6 + 11e-6), tight));
    CHECK(torus.closedForm.exact);
}

TEST_CASE("Recursive doubling takes the sum of its doubling steps", "[collective]")
{
    // 16 chips of one rank: parts of S/16, S/8, S/4 and S/2 over one link each.
    const double bytes = 64e6;
    const auto gather =
        run("torus:4x4 link:100GB/s", onLinks(Operation::AllGather, 64'000'000, Algorithm::Rdh));
    CHECK_THAT(
        gather.makespan.value(), WithinRel(4 * latency + bytes * 15 / 16 / bandwidth, tight));
    const auto reduce =
        run("torus:4x4 link:100GB/s", onLinks(Operation::AllReduce, 64'000'000, Algorithm::Rdh));
    CHECK_THAT(
        reduce.makespan.value(), WithinRel(2 * (4 * latency + bytes * 15 / 16 / bandwidth), tight));
}

TEST_CASE("A mesh on one switch gets in what comes from all others", "[collective]")
{
    // Over a switch each chip takes in 7 parts of S/8 through one link of 100 GB/s; the two links
    // of a route cost 1 µs each.
    const auto gather =
        run("switch:8 link:100GB/s", onLinks(Operation::AllGather, 80'000'000, Algorithm::Mesh));
    CHECK_THAT(gather.makespan.value(), WithinRel(2e-6 + 7 * 10e6 / bandwidth, tight));
}

TEST_CASE("A KangaRing has half of the members of a ring", "[collective]")
{
    // 8 chips of 2 ranks: 16 ranks, 8 members, chunks of S/8; all-gather in 7 steps.
    const auto gather =
        run("ring:8 core:2 link:100GB/s",
            onLinks(Operation::AllGather, 80'000'000, Algorithm::KangaRing));
    CHECK_THAT(gather.makespan.value(), WithinRel(7 * (latency + 10e6 / bandwidth), tight));
}

TEST_CASE("Where the closed form says exact, the engine agrees", "[collective][property]")
{
    const std::string name = GENERATE(
        as<std::string>{},
        "ring:6 link:50GB/s",
        "ring:8 core:2 link:50GB/s",
        "line:8 link:50GB/s",
        "torus:4x4 link:50GB/s",
        "torus:4x4 core:2 link:50GB/s",
        "torus:8x4 link:50GB/s",
        "torus:3x5 link:50GB/s",
        "torus:2x4x4 link:50GB/s",
        "switch:8 link:50GB/s",
        "trn1.32xlarge",
        "trn2.48xlarge",
        "inf2.48xlarge",
        "trn2-ultraserver");
    const auto operation = GENERATE(
        Operation::AllReduce, Operation::AllGather, Operation::ReduceScatter, Operation::Broadcast);
    const auto bytes = static_cast<std::uint64_t>(GENERATE(take(2, random(1000, 1'000'000'000))));
    int exact = 0;
    for (const Algorithm algorithm : algorithmsFor(operation)) {
        const auto one = runCollective(
            machine(name), request(operation, bytes, algorithm), {}, RunDetail::Totals);
        if (!one)
            continue;
        CAPTURE(name, toString(operation), bytes, toString(algorithm));
        // No algorithm beats the bound, no rounds are shorter than the run by more than rounding.
        CHECK(one->makespan.value() >= one->lowerBound.time.value() * (1 - tight));
        if (!one->closedForm.exact)
            continue;
        ++exact;
        CHECK_THAT(one->makespan.value(), WithinRel(one->closedForm.time.value(), tight));
    }
    CHECK(exact > 0);
}
