#include "model/simulation/collective/Operation.h"

#include "model/simulation/collective/Constants.h"
#include "model/simulation/collective/Sweep.h"
#include "model/units/ReadQuantity.h"

#include <catch2/catch.hpp>

using namespace atlas;
using Catch::Contains;
using Catch::WithinRel;

TEST_CASE("Bus bandwidth factors are those of nccom-test", "[collective]")
{
    CHECK_THAT(busFactor(Operation::AllReduce, 32), WithinRel(2 * 31.0 / 32, 1e-15));
    CHECK_THAT(busFactor(Operation::AllGather, 32), WithinRel(31.0 / 32, 1e-15));
    CHECK_THAT(busFactor(Operation::ReduceScatter, 4), WithinRel(0.75, 1e-15));
    CHECK_THAT(busFactor(Operation::AllToAll, 4), WithinRel(0.75, 1e-15));
    CHECK(busFactor(Operation::SendReceive, 7) == 1);
    CHECK(busFactor(Operation::Permute, 7) == 1);
    // Two ranks: what nccom-test prints twice in its sample, 40.69 and 40.69.
    CHECK(busFactor(Operation::AllReduce, 2) == 1);
}

TEST_CASE("Every operation and algorithm is read back by its name", "[collective]")
{
    for (const Operation operation : allOperations()) {
        CHECK(parseOperation(toString(operation)) == operation);
        CHECK(!algorithmsFor(operation).empty());
    }
    for (const Algorithm algorithm : allAlgorithms())
        CHECK(parseAlgorithm(toString(algorithm)) == algorithm);
    CHECK(parseOperation("redsct") == Operation::ReduceScatter);
    const auto wrong = parseAlgorithm("kangoring");
    REQUIRE(!wrong);
    CHECK_THAT(wrong.error().what, Contains("did you mean “kangaring”?"));
    const auto nothing = parseOperation("all-reduse");
    REQUIRE(!nothing);
    CHECK_THAT(nothing.error().what, Contains("“all-reduce”"));
}

TEST_CASE("The built-in constants have values and sources", "[collective]")
{
    const auto read = readConstants(builtInConstantFiles().front());
    INFO((read ? std::string() : message(read.error().front())));
    REQUIRE(read.has_value());
    for (const ConstantId id : allConstants()) {
        CAPTURE(toString(id));
        CHECK(isPossible(id, read->value(id)));
        CHECK(!read->of(id).source.empty());
    }
    // internode-collective-comm.rst: 15 µs.
    CHECK_THAT(read->value(ConstantId::EfaLatency), WithinRel(15e-6, 1e-12));
    CHECK(read->choices.size() == 3);
}

TEST_CASE("A file of constants reports every problem at once", "[collective]")
{
    const auto read = readConstants(
        {.name = "c.json",
         .json = R"({"constants": {"hop_latency": {"label": "L", "value": -1, "unit": "µs",
                    "kind": "documented", "source": ""}, "mesh_efficiency": {"label": "M",
                    "value": 2, "unit": "s", "kind": "k", "source": "s"}, "speed": 1},
                    "choices": [{"family": "Trn2", "algorithm": "rign", "source": "s"}]})"});
    REQUIRE(!read);
    std::string all;
    for (const Problem& problem : read.error())
        all += message(problem) + "\n";
    CHECK_THAT(
        all,
        Contains("/constants/hop_latency/value") && Contains("/constants/hop_latency/source")
            && Contains("/constants/mesh_efficiency/unit") && Contains("speed")
            && Contains("efa_latency") && Contains("/choices/0/algorithm"));
}

TEST_CASE("A constant is changed by its key", "[collective]")
{
    const auto latency = parseConstantChange("hop_latency=2us");
    REQUIRE(latency.has_value());
    CHECK_THAT(latency->value, WithinRel(2e-6, 1e-12));
    const Constants changed = constantsWith(std::vector{*latency});
    CHECK(changed.of(ConstantId::HopLatency).kind == "given");
    CHECK(parseConstantChange("mesh_efficiency=40%")->value == Approx(0.4));
    CHECK_THAT(parseConstantChange("hop_latncy=2us").error().what, Contains("“hop_latency”"));
    CHECK_THAT(parseConstantChange("hop_latency=2").error().what, Contains("unit"));
    CHECK_THAT(parseConstantChange("mesh_efficiency=140%").error().what, Contains("100%"));
    CHECK(!parseConstantChange("hop_latency"));
}

TEST_CASE("Sizes need a unit and are above zero", "[units]")
{
    CHECK(readBytes("1GiB") == Bytes(1U << 30U));
    CHECK(readBytes("64 MB") == Bytes(64'000'000));
    CHECK(readBytes("250kB") == Bytes(250'000));
    CHECK(readBytes("1.5KiB") == Bytes(1536));
    CHECK_THAT(readBytes("1024").error().what, Contains("no unit") && Contains("1024B"));
    CHECK_THAT(readBytes("0B").error().what, Contains("above zero"));
    CHECK_THAT(readBytes("-1KiB").error().what, Contains("above zero"));
    CHECK_THAT(readBytes("5 parsecs").error().what, Contains("parsecs"));
    CHECK_THAT(readBytes("nanB").error().what, Contains("number"));
    CHECK_THAT(readBytes("0.3B").error().what, Contains("whole number"));
    CHECK_THAT(readBytes("9e30GiB").error().what, Contains("largest"));
    CHECK(readDuration("15us")->value() == Approx(15e-6));
    CHECK(readDuration("15 µs")->value() == Approx(15e-6));
    CHECK(!readDuration("15"));
    CHECK(!readDuration("-1us"));
    CHECK(readShare("50%") == 0.5);
    CHECK(readShare("0.25") == 0.25);
    CHECK(!readShare("0%"));
    CHECK(!readShare("half"));
}

TEST_CASE("A sweep's range gives sizes each a factor larger", "[collective]")
{
    const auto range = parseSizeRange("1KiB:1GiB:x4");
    REQUIRE(range.has_value());
    const auto sizes = sizesOf(*range);
    // 2^10, 2^12 ... 2^30
    REQUIRE(sizes.size() == 11);
    CHECK(sizes.front() == Bytes(1024));
    CHECK(sizes.back() == Bytes(1U << 30U));
    // Each size is another one, however small the factor.
    CHECK_THAT(
        parseSizeRange("1B:1KiB:x1.0000000001").error().what, Contains("more than 200 sizes"));
    CHECK_THAT(parseSizeRange("1KiB:1GiB").error().what, Contains("1KiB:1GiB:x4"));
    CHECK_THAT(parseSizeRange("1:1GiB:x4").error().what, Contains("no unit"));
    CHECK_THAT(parseSizeRange("1KiB:1GiB:x1").error().what, Contains("above 1"));
    CHECK_THAT(parseSizeRange("1GiB:1KiB:x2").error().what, Contains("ends before"));
    CHECK_THAT(parseSizeRange("1B:1GiB:x1.0001").error().what, Contains("200"));
}
