#include "tests/model/simulation/neuroncore/TileFixture.h"

#include "tests/support/Machines.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <stdexcept>

namespace atlas::test {

namespace {

void checkLanes(const TileRun& run)
{
    std::array<double, laneCount> free{};
    std::array<double, laneCount> busy{};
    std::size_t overlaps = 0;
    for (const Instruction& instruction : run.instructions) {
        const auto lane = static_cast<std::size_t>(instruction.lane);
        if (instruction.start.value() < free.at(lane) || instruction.finish <= instruction.start)
            ++overlaps;
        free.at(lane) = instruction.finish.value();
        busy.at(lane) += instruction.finish.value() - instruction.start.value();
    }
    CHECK(overlaps == 0);
    CHECK(std::ranges::max(free) == run.makespan.value());
    for (const LaneUse& use : run.lanes)
        CHECK_THAT(
            use.busy.value(),
            Catch::WithinAbs(
                busy.at(static_cast<std::size_t>(use.lane)), 1e-9 * run.makespan.value()));
}

void checkMemory(const std::vector<OccupancyStep>& steps, std::uint64_t capacity)
{
    REQUIRE_FALSE(steps.empty());
    CHECK(std::ranges::max(steps, {}, &OccupancyStep::amount).amount <= capacity);
    CHECK(steps.back().amount == 0);
}

} // namespace

const CoreSpec& core(std::string_view name)
{
    static std::map<std::string, CoreSpec, std::less<>> cores;
    const auto known = cores.find(name);
    if (known != cores.end())
        return known->second;
    const auto spec = coreSpec(catalog(), name);
    if (!spec)
        throw std::runtime_error(message(spec.error()));
    return cores.emplace(name, *spec).first->second;
}

TileRun runOf(std::string_view name, const MatmulRequest& request)
{
    auto run = simulateMatmul(core(name), request);
    if (!run)
        throw std::runtime_error(message(run.error()));
    return *std::move(run);
}

std::string problemOf(std::string_view name, const MatmulRequest& request)
{
    const auto run = simulateMatmul(core(name), request);
    return run ? std::string("it runs") : message(run.error());
}

std::vector<Instruction> only(const TileRun& run, TileOp op)
{
    std::vector<Instruction> found;
    std::ranges::copy_if(run.instructions, std::back_inserter(found), [op](const Instruction& i) {
        return i.op == op;
    });
    return found;
}

void checkSound(const TileRun& run)
{
    checkLanes(run);
    checkMemory(run.sbuf, run.core.sbufPerPartition.count());
    checkMemory(run.psum, run.core.psumBanks);
    CHECK(run.plan.sbufBytes() <= run.core.sbufPerPartition.count());
    CHECK(std::ranges::max(run.sbuf, {}, &OccupancyStep::amount).amount <= run.plan.sbufBytes());
    CHECK(std::ranges::max(run.psum, {}, &OccupancyStep::amount).amount <= run.plan.psumBanks);
    CHECK(run.makespan >= run.roofline);
    CHECK(run.bytes >= run.leastBytes * (1 - 1e-12));
    double shares = run.use(Lane::Tensor).share;
    for (const WaitUse& wait : run.waits) {
        CHECK(wait.share >= 0);
        shares += wait.share;
    }
    CHECK_THAT(shares, Catch::WithinRel(1.0, 1e-6));
    CHECK(run.instructionCount == run.instructions.size());
}

} // namespace atlas::test
