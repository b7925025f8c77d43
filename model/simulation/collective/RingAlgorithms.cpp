#include "model/simulation/collective/Algorithms.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace atlas {

namespace {

/// The members of each chip, and how many.
std::vector<std::uint32_t> membersOn(const Team& team, RingKind kind)
{
    std::vector<std::uint32_t> members = team.ranksOn;
    if (kind == RingKind::Pairs) {
        for (std::uint32_t& count : members)
            count /= 2;
    }
    return members;
}

struct Counts {
    std::uint32_t reducing = 0;
    std::uint32_t gathering = 0;
};

/// Rounds that an operation takes on a ring of n members.
Counts stepsOf(Operation operation, std::uint32_t n)
{
    const std::uint32_t once = n - 1;
    return {
        .reducing = operation == Operation::AllGather ? 0 : once,
        .gathering = operation == Operation::ReduceScatter ? 0 : once};
}

/// By a cycle of chips, the chips of the members.
std::vector<std::uint32_t>
memberChips(const std::vector<std::uint32_t>& cycle, const std::vector<std::uint32_t>& members)
{
    std::vector<std::uint32_t> chips;
    for (const std::uint32_t chip : cycle)
        chips.insert(chips.end(), members[chip], chip);
    return chips;
}

RingWalk walkOf(std::vector<std::uint32_t> chips, Operation operation, RingKind kind, double bytes)
{
    const auto n = static_cast<std::uint32_t>(chips.size());
    const Counts counts = stepsOf(operation, n);
    const bool pairs = kind == RingKind::Pairs;
    constexpr double ringReduce = 3;
    constexpr double ringGather = 2;
    constexpr double pairReduce = 4;
    constexpr double pairGather = 3;
    return {
        .chips = std::move(chips),
        .chunk = bytes / n,
        .reducing = counts.reducing,
        .gathering = counts.gathering,
        .reduceAccesses = pairs ? pairReduce : ringReduce,
        .gatherAccesses = pairs ? pairGather : ringGather};
}

std::vector<std::vector<std::uint32_t>> cyclesOf(const CollectiveStage& stage, bool bothDirections)
{
    const CollectiveMachine& machine = stage.draft.machine();
    const std::vector<std::uint32_t> inside = chipsInside(stage);
    const bool oneNode = std::ranges::all_of(stage.team.chips, [&](std::uint32_t chip) {
        return machine.nodeOf(chip) == machine.nodeOf(stage.team.chips.front());
    });
    std::vector<std::vector<std::uint32_t>> cycles;
    if (oneNode) {
        cycles = ringCycles(latticeOf(machine.topology()), inside);
    } else {
        cycles.emplace_back(inside.size());
        std::iota(cycles.front().begin(), cycles.front().end(), 0U);
    }
    if (bothDirections) {
        const auto forward = cycles;
        for (const auto& cycle : forward)
            cycles.emplace_back(cycle.rbegin(), cycle.rend());
    }
    return cycles;
}

} // namespace

std::vector<std::uint32_t> chipsInside(const CollectiveStage& stage)
{
    std::vector<std::uint32_t> inside;
    const std::uint32_t perNode = stage.draft.machine().chipsPerNode();
    for (const std::uint32_t chip : stage.team.chips)
        inside.push_back(chip % perNode);
    return inside;
}

void walkRing(CollectiveStage& stage, const RingWalk& walk, std::vector<After>& done)
{
    const auto n = static_cast<std::uint32_t>(walk.chips.size());
    if (n < 2)
        return;
    const auto& chips = stage.team.chips;
    std::vector<double> share(n, 0); // of the accesses of a chip that a step within it stands for
    std::vector<std::uint32_t> on(chips.size(), 0);
    for (const std::uint32_t chip : walk.chips)
        ++on[chip];
    for (std::uint32_t i = 0; i < n; ++i) {
        const double members = on[walk.chips[i]];
        share[i] = members > 1 ? members / (members - 1) : 1;
    }
    const std::uint32_t steps = walk.reducing + walk.gathering;
    if (!stage.draft.hasRoomFor(std::uint64_t{steps} * n))
        return;
    std::vector<TransferId> sent(n);
    std::vector<TransferId> now(n);
    for (std::uint32_t s = 0; s < steps && !stage.draft.isFull(); ++s) {
        const double accesses = s < walk.reducing ? walk.reduceAccesses : walk.gatherAccesses;
        for (std::uint32_t i = 0; i < n; ++i) {
            const std::uint32_t next = walk.chips[(i + 1) % n];
            const std::uint32_t here = walk.chips[i];
            const bool local = next == here;
            const std::array<TransferId, 2> before{sent[i], sent[(i + n - 1) % n]};
            now[i] = stage.draft.move(
                {.source = chips[here],
                 .target = chips[next],
                 .step = stage.step + s,
                 .chunk = walk.firstChunk + (i + steps * n - s) % n},
                local ? walk.chunk * accesses * share[i] : walk.chunk,
                s == 0 ? std::span<const TransferId>(stage.ready[here])
                       : std::span<const TransferId>(before));
        }
        std::swap(sent, now);
    }
    for (std::uint32_t i = 0; i < n; ++i) {
        done[walk.chips[i]].push_back(sent[i]);
        done[walk.chips[(i + 1) % n]].push_back(sent[i]);
    }
}

void ringStage(CollectiveStage& stage, RingKind kind, bool bothDirections)
{
    const auto members = membersOn(stage.team, kind);
    const auto cycles = cyclesOf(stage, bothDirections);
    std::vector<After> done(stage.team.chipCount());
    std::uint32_t steps = 0;
    std::uint32_t chunks = 0;
    for (const auto& cycle : cycles) {
        RingWalk walk = walkOf(
            memberChips(cycle, members),
            stage.operation,
            kind,
            stage.bytes / static_cast<double>(cycles.size()));
        walk.firstChunk = chunks;
        chunks += static_cast<std::uint32_t>(walk.chips.size());
        walkRing(stage, walk, done);
        steps = walk.reducing + walk.gathering;
    }
    stage.step += steps;
    stage.ready = std::move(done);
}

void flatRingStage(CollectiveStage& stage)
{
    const CollectiveMachine& machine = stage.draft.machine();
    const std::vector<Team> nodes = splitByNode(stage.team, machine.chipsPerNode());
    std::vector<std::uint32_t> inside;
    for (const std::uint32_t chip : nodes.front().chips)
        inside.push_back(chip % machine.chipsPerNode());
    const auto cycles = ringCycles(latticeOf(machine.topology()), inside);
    const std::uint32_t rings = std::max(1U, machine.adapters());
    const auto perNode = static_cast<std::uint32_t>(inside.size());
    std::vector<After> done(stage.team.chipCount());
    std::uint32_t steps = 0;
    for (std::uint32_t ring = 0; ring < rings; ++ring) {
        auto cycle = cycles[ring % cycles.size()];
        // Each ring leaves and enters at chips of its own.
        const std::size_t turn = std::size_t{ring} * perNode / rings % perNode;
        std::rotate(cycle.begin(), cycle.begin() + static_cast<std::ptrdiff_t>(turn), cycle.end());
        std::vector<std::uint32_t> all;
        for (std::uint32_t node = 0; node < nodes.size(); ++node) {
            for (const std::uint32_t chip : cycle)
                all.push_back(node * perNode + chip);
        }
        const RingWalk walk = walkOf(
            memberChips(all, stage.team.ranksOn),
            stage.operation,
            RingKind::EveryRank,
            stage.bytes / rings);
        walkRing(stage, walk, done);
        steps = walk.reducing + walk.gathering;
    }
    stage.step += steps;
    stage.ready = std::move(done);
}

namespace {

/// Walks the rings of all lines along one side of the box.
void walkSide(
    CollectiveStage& stage, const LatticeBox& box, std::size_t side, double bytes, bool reducing)
{
    std::uint32_t stride = 1;
    for (std::size_t i = side + 1; i < box.sides.size(); ++i)
        stride *= box.extent(i);
    const std::uint32_t extent = box.extent(side);
    std::vector<After> done(stage.team.chipCount());
    for (std::uint32_t place = 0; place < box.chips.size(); ++place) {
        if (place / stride % extent != 0)
            continue;
        RingWalk walk;
        for (std::uint32_t i = 0; i < extent; ++i)
            walk.chips.push_back(box.chips[place + i * stride]);
        walk.chunk = bytes / extent;
        walk.reducing = reducing ? extent - 1 : 0;
        walk.gathering = reducing ? 0 : extent - 1;
        walkRing(stage, walk, done);
    }
    stage.step += extent - 1;
    stage.ready = std::move(done);
}

} // namespace

void torusStage(CollectiveStage& stage)
{
    const auto box = boxOf(latticeOf(stage.draft.machine().topology()), chipsInside(stage));
    if (!box)
        return;
    const double ranks = stage.team.ranksOn.front();
    double bytes = stage.bytes;
    const bool gathers = stage.operation != Operation::ReduceScatter;
    const bool reduces = stage.operation != Operation::AllGather;
    if (reduces && ranks > 1)
        localStep(stage, stage.bytes * (ranks + 1), true);
    for (std::size_t side = box->sides.size(); side-- > 0;) {
        if (reduces)
            walkSide(stage, *box, side, bytes, true);
        bytes /= box->extent(side);
    }
    for (std::size_t side = 0; gathers && side < box->sides.size(); ++side) {
        bytes *= box->extent(side);
        walkSide(stage, *box, side, bytes, false);
    }
    if (gathers && ranks > 1)
        localStep(stage, stage.bytes * ranks, true);
}

} // namespace atlas
