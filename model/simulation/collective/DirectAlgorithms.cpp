#include "model/simulation/collective/Algorithms.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace atlas {

namespace {

double ranksOf(const Team& team)
{
    return team.ranksOn.front();
}

std::uint32_t chipCount(const CollectiveStage& stage)
{
    return static_cast<std::uint32_t>(stage.team.chipCount());
}

/// The least capacity among the links between neighbors of the cycles. A hop without a route is
/// told when it is sent.
BytesPerSecond
slowestHop(const CollectiveStage& stage, const std::vector<std::vector<std::uint32_t>>& cycles)
{
    const CollectiveMachine& machine = stage.draft.machine();
    BytesPerSecond rate(unlimited);
    for (const auto& cycle : cycles) {
        for (std::size_t i = 0; i < cycle.size(); ++i) {
            const auto route = machine.route(
                stage.team.chips[cycle[i]], stage.team.chips[cycle[(i + 1) % cycle.size()]]);
            if (!route)
                continue;
            for (const LinkId link : *route) {
                if (const auto capacity = machine.network().capacity(link);
                    capacity && capacity->value() > 0)
                    rate = std::min(rate, *capacity);
            }
        }
    }
    return rate;
}

} // namespace

void allToAllStage(CollectiveStage& stage)
{
    const double ranks = ranksOf(stage.team);
    const double pair = ranks * ranks * stage.bytes / stage.team.size();
    if (ranks > 1)
        localStep(stage, 2 * pair, chipCount(stage) == 1);
    exchangeAll(stage, pair);
}

std::uint32_t
broadcastParts(std::size_t chips, double bytes, Seconds latency, BytesPerSecond bandwidth)
{
    constexpr double most = 64;
    if (chips <= 2)
        return 1;
    const double transfer = bytes / bandwidth.value();
    const double best = latency.value() > 0
        ? std::sqrt(static_cast<double>(chips - 2) * transfer / latency.value())
        : most;
    return static_cast<std::uint32_t>(std::lround(std::clamp(best, 1.0, most)));
}

namespace {

/// From the first chip along each cycle, part after part.
void chainBroadcast(CollectiveStage& stage, bool bothDirections)
{
    const CollectiveMachine& machine = stage.draft.machine();
    auto cycles = ringCycles(latticeOf(machine.topology()), chipsInside(stage));
    if (chipCount(stage) > 0
        && machine.nodeOf(stage.team.chips.back()) != machine.nodeOf(stage.team.chips.front())) {
        cycles.assign(1, std::vector<std::uint32_t>(chipCount(stage)));
        std::iota(cycles.front().begin(), cycles.front().end(), 0U);
    }
    if (bothDirections) {
        const auto forward = cycles;
        for (const auto& cycle : forward)
            cycles.emplace_back(cycle.rbegin(), cycle.rend());
    }
    const double share = stage.bytes / static_cast<double>(cycles.size());
    const BytesPerSecond rate = slowestHop(stage, cycles);
    const std::uint32_t parts = broadcastParts(
        stage.team.chipCount(), share, machine.stepLatency() + machine.wireLatency(), rate);
    std::vector<After> done(stage.team.chipCount());
    std::uint32_t steps = 0;
    for (auto& cycle : cycles) {
        std::rotate(cycle.begin(), std::ranges::find(cycle, 0U), cycle.end());
        const auto hops = static_cast<std::uint32_t>(cycle.size()) - 1;
        std::vector<After> received(cycle.size());
        received[0] = stage.ready[0];
        for (std::uint32_t part = 0; part < parts && !stage.draft.isFull(); ++part) {
            std::vector<After> next = received;
            for (std::uint32_t hop = 0; hop < hops; ++hop) {
                const TransferId id = stage.draft.move(
                    {.source = stage.team.chips[cycle[hop]],
                     .target = stage.team.chips[cycle[hop + 1]],
                     .step = stage.step + part + hop,
                     .chunk = part},
                    share / parts,
                    next[hop]);
                // The next part of this chip follows the last; the next chip passes this part on.
                received[hop] = {id};
                next[hop + 1] = received[hop + 1];
                next[hop + 1].push_back(id);
                if (part + 1 == parts)
                    done[cycle[hop + 1]].push_back(id);
            }
        }
        steps = parts + hops - 1;
    }
    stage.step += steps;
    stage.ready = std::move(done);
}

/// From the first chip to all others at once.
void starBroadcast(CollectiveStage& stage)
{
    std::vector<After> done(stage.team.chipCount());
    for (std::uint32_t i = 1; i < chipCount(stage); ++i)
        done[i] = {stage.draft.move(
            {.source = stage.team.chips[0],
             .target = stage.team.chips[i],
             .step = stage.step,
             .chunk = 0},
            stage.bytes,
            stage.ready[0])};
    ++stage.step;
    stage.ready = std::move(done);
}

/// The chips that have the message double in each step.
void treeBroadcast(CollectiveStage& stage)
{
    const auto codes =
        hypercubeCodes(latticeOf(stage.draft.machine().topology()), chipsInside(stage));
    if (!codes)
        return;
    const std::uint32_t chips = chipCount(stage);
    std::map<std::uint32_t, std::uint32_t> chipOf;
    for (std::uint32_t i = 0; i < chips; ++i)
        chipOf[(*codes)[i] ^ codes->front()] = i;
    std::uint32_t have = 1;
    for (; have < chips; have *= 2) {
        for (std::uint32_t code = 0; code < have; ++code) {
            const std::uint32_t from = chipOf[code];
            const std::uint32_t to = chipOf[code + have];
            const TransferId id = stage.draft.move(
                {.source = stage.team.chips[from],
                 .target = stage.team.chips[to],
                 .step = stage.step,
                 .chunk = 0},
                stage.bytes,
                stage.ready[from]);
            stage.ready[from] = {id};
            stage.ready[to] = {id};
        }
        ++stage.step;
    }
}

} // namespace

void broadcastStage(CollectiveStage& stage, Algorithm algorithm, bool bothDirections)
{
    if (chipCount(stage) > 1) {
        if (algorithm == Algorithm::Rdh)
            treeBroadcast(stage);
        else if (algorithm == Algorithm::Mesh)
            starBroadcast(stage);
        else
            chainBroadcast(stage, bothDirections);
    }
    if (ranksOf(stage.team) > 1)
        localStep(stage, stage.bytes * ranksOf(stage.team), true);
}

void permuteStage(CollectiveStage& stage)
{
    const auto cycles = ringCycles(latticeOf(stage.draft.machine().topology()), chipsInside(stage));
    const bool spans = stage.team.chips.size() != cycles.front().size();
    std::vector<std::uint32_t> members;
    for (std::uint32_t i = 0; i < chipCount(stage); ++i) {
        const std::uint32_t chip = spans ? i : cycles.front()[i];
        members.insert(members.end(), stage.team.ranksOn[chip], stage.team.chips[chip]);
    }
    const std::size_t n = members.size();
    for (std::size_t i = 0; i < n && n > 1; ++i) {
        const std::uint32_t from = members[i];
        const std::uint32_t to = members[(i + 1) % n];
        stage.draft.move(
            {.source = from,
             .target = to,
             .step = stage.step,
             .chunk = static_cast<std::uint32_t>(i)},
            from == to ? 2 * stage.bytes : stage.bytes,
            {});
    }
    ++stage.step;
}

void sendReceiveStage(CollectiveStage& stage)
{
    for (std::uint32_t i = 0; i + 1 < stage.team.size(); i += 2) {
        const std::uint32_t from = stage.team.ranks[i].chip;
        const std::uint32_t to = stage.team.ranks[i + 1].chip;
        stage.draft.move(
            {.source = from, .target = to, .step = stage.step, .chunk = i},
            from == to ? 2 * stage.bytes : stage.bytes,
            {});
    }
    ++stage.step;
}

} // namespace atlas
