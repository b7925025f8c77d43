#include "model/engines/EngineSheet.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace atlas;
using Catch::Contains;
using Catch::WithinRel;

namespace {

EngineSheet sheet(std::string_view core, std::string_view engine)
{
    const auto found = findEngineSheet(test::catalog(), core, engine, {});
    REQUIRE(found.has_value());
    return *found;
}

const PeakRate& peak(const EngineSheet& sheet, std::string_view key)
{
    const auto found = std::ranges::find(sheet.peaks, key, &PeakRate::key);
    REQUIRE(found != sheet.peaks.end());
    return *found;
}

} // namespace

TEST_CASE("The formula gives the documented rates but for their rounding", "[engines]")
{
    // 79 TFLOPS stand for 78.6, and 158 and 316 are multiples of the rounded 79; 20 stand for 19.7.
    for (const char* core : {"NeuronCore-v2", "NeuronCore-v3", "NeuronCore-v4"}) {
        std::size_t compared = 0;
        const EngineSheet tensor = sheet(core, "tensor");
        for (const PeakRate& rate : tensor.peaks) {
            CAPTURE(core, rate.key, rate.formula);
            if (!rate.computed || !rate.documented)
                continue;
            ++compared;
            CHECK_THAT(rate.computed->value(), WithinRel(*rate.documented->chosen().base(), 0.02));
        }
        CHECK(compared >= 3);
    }
}

TEST_CASE("Peak rates are those of the worked table", "[engines]")
{
    // 2 * 128 * 128 * f * m: v2 91.75; v3 78.6, 157.3 and 314.6; v4 314.6.
    const double array = 2.0 * 128 * 128;
    CHECK(peak(sheet("v2", "tensor"), "tensor_bf16").computed->value() == array * 2.8e9);
    CHECK(peak(sheet("v2", "tensor"), "tensor_fp8").computed->value() == array * 2.8e9);
    CHECK(peak(sheet("v3", "tensor"), "tensor_fp8").computed->value() == array * 2.4e9 * 2);
    CHECK(peak(sheet("v3", "tensor"), "tensor_sparse").computed->value() == array * 2.4e9 * 4);
    CHECK(peak(sheet("v4", "tensor"), "tensor_mxfp8").computed->value() == array * 2.4e9 * 4);
    CHECK(peak(sheet("v4", "tensor"), "tensor_fp32").computed->value() == array * 2.4e9 / 4);
    CHECK(peak(sheet("v3", "tensor"), "tensor_fp8").formula == "2 × 128 × 128 × 2.4 GHz × 2");
}

TEST_CASE("What no page states of NeuronCore-v1 stays open", "[engines]")
{
    const EngineSheet tensor = sheet("NeuronCore-v1", "tensor");
    CHECK_FALSE(tensor.clock.has_value());
    CHECK(tensor.costs.empty());
    CHECK(tensor.limits.empty());
    const PeakRate& rate = peak(tensor, "tensor_bf16");
    CHECK_FALSE(rate.computed.has_value());
    CHECK(rate.formula.empty());
    CHECK(rate.documented.has_value());
    CHECK(std::ranges::any_of(
        tensor.facts, [](const Fact& fact) { return fact.state() == FactState::Gap; }));
}

TEST_CASE("A sheet has the figures, limits and costs of its engine alone", "[engines]")
{
    const EngineSheet vector = sheet("v3", "vector");
    CHECK(vector.clock->value() == 0.96e9);
    CHECK(vector.peaks.empty());
    for (const Fact& fact : vector.facts)
        CHECK(fact.section == "Vector engine");
    for (const TimedCost& timed : vector.costs) {
        CHECK((!timed.cost.engine || *timed.cost.engine == PartKind::VectorEngine));
        CHECK_THAT(timed.duration->value(), WithinRel(timed.cycles.count() / 0.96e9, 1e-12));
    }
    CHECK(sheet("v3", "sync").costs.empty());
    // MX limits come with v4, double rows of FP8 with v3.
    const auto has = [](const EngineSheet& of, std::string_view name) {
        return std::ranges::find(of.limits, name, &TileLimit::name) != of.limits.end();
    };
    CHECK(has(sheet("v4", "tensor"), "MX types"));
    CHECK_FALSE(has(sheet("v3", "tensor"), "MX types"));
    CHECK(has(sheet("v3", "tensor"), "FP8 in double rows"));
    CHECK_FALSE(has(sheet("v2", "tensor"), "FP8 in double rows"));
}

TEST_CASE("Faster cases come with their generation", "[engines]")
{
    CHECK(sheet("v2", "vector").fastModes.empty());
    // trainium2_arch.rst: copies four times or twice, tensor_tensor twice. trainium3_arch.rst adds
    // exponentials and quantization, and doubles the scalar engine.
    CHECK(sheet("v3", "vector").fastModes.size() == 3);
    CHECK(sheet("v4", "vector").fastModes.size() == 5);
    CHECK(sheet("v3", "scalar").fastModes.empty());
    CHECK(sheet("v4", "scalar").fastModes.size() == 1);
    for (const FastMode& mode : fastModes())
        CHECK_FALSE(mode.source.empty());
}

TEST_CASE("Every engine of every generation has a sheet", "[engines]")
{
    for (const auto& core : test::catalog().cores()) {
        for (const PartKind engine : enginesOf(*core)) {
            CAPTURE(core->name, nameOf(engine));
            const EngineSheet found = engineSheet(test::catalog(), *core, engine, {});
            CHECK(found.core == core->name);
            CHECK((!found.facts.empty() || engine == PartKind::SyncEngine));
        }
    }
    // NeuronCore-v1 has neither GPSIMD nor a documented sync engine.
    CHECK(enginesOf(*test::catalog().findCore("NeuronCore-v1")).size() == 3);
    CHECK(enginesOf(*test::catalog().findCore("NeuronCore-v2")).size() == 5);
}

TEST_CASE("Unknown cores and engines are answered with those there are", "[engines]")
{
    const auto core = findEngineSheet(test::catalog(), "v9", "tensor", {});
    REQUIRE_FALSE(core.has_value());
    CHECK_THAT(message(core.error()), Contains("v9") && Contains("NeuronCore-v2"));
    const auto engine = findEngineSheet(test::catalog(), "v1", "gpsimd", {});
    REQUIRE_FALSE(engine.has_value());
    CHECK_THAT(message(engine.error()), Contains("gpsimd") && Contains("tensor, vector, scalar"));
}

TEST_CASE("A generation is read off a core's name", "[engines]")
{
    CHECK(generationOf("NeuronCore-v2") == 2);
    CHECK(generationOf("NeuronCore-v12") == 12);
    CHECK_FALSE(generationOf("NeuronCore-v").has_value());
    CHECK_FALSE(generationOf("NeuronCore-v2d").has_value());
    CHECK_FALSE(generationOf("Trainium").has_value());
}
