#include "model/simulation/collective/Algorithms.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace atlas {

namespace {

bool reduces(const CollectiveStage& stage)
{
    return stage.operation != Operation::AllGather;
}

bool gathers(const CollectiveStage& stage)
{
    return stage.operation != Operation::ReduceScatter;
}

double ranksOf(const Team& team)
{
    return team.ranksOn.front();
}

std::uint32_t chipCount(const CollectiveStage& stage)
{
    return static_cast<std::uint32_t>(stage.team.chipCount());
}

/// The bit of a hypercube that a lane uses in a step: W, the highest, first, each lane one further.
std::uint32_t bitOf(std::uint32_t lane, std::uint32_t step, std::uint32_t bits)
{
    return bits - 1 - (lane + step) % bits;
}

} // namespace

void localStep(CollectiveStage& stage, double accesses, bool latency)
{
    for (std::uint32_t i = 0; i < chipCount(stage) && !stage.draft.isFull(); ++i) {
        const std::uint32_t chip = stage.team.chips[i];
        const TransferTag tag{.source = chip, .target = chip, .step = stage.step, .chunk = i};
        const TransferId id = latency ? stage.draft.move(tag, accesses, stage.ready[i])
                                      : stage.draft.work(tag, accesses, stage.ready[i]);
        stage.ready[i] = {id};
    }
    stage.step += latency ? 1 : 0;
}

void exchangeAll(CollectiveStage& stage, double bytes)
{
    const std::uint32_t chips = chipCount(stage);
    if (chips > 1 && !stage.draft.hasRoomFor(std::uint64_t{chips} * (chips - 1)))
        return;
    std::vector<After> done(chips);
    for (std::uint32_t a = 0; a < chips && !stage.draft.isFull(); ++a) {
        for (std::uint32_t b = 0; b < chips; ++b) {
            if (a == b)
                continue;
            const TransferId id = stage.draft.move(
                {.source = stage.team.chips[a],
                 .target = stage.team.chips[b],
                 .step = stage.step,
                 .chunk = a},
                bytes,
                stage.ready[a]);
            done[b].push_back(id);
        }
    }
    if (chips > 1) {
        stage.ready = std::move(done);
        ++stage.step;
    }
}

void exchangeBits(
    CollectiveStage& stage,
    const std::vector<std::uint32_t>& codes,
    std::uint32_t lanes,
    bool reducing)
{
    const std::uint32_t chips = chipCount(stage);
    const auto bits = static_cast<std::uint32_t>(std::bit_width(chips) - 1);
    std::vector<std::uint32_t> chipOf(chips);
    for (std::uint32_t i = 0; i < chips; ++i)
        chipOf[codes[i]] = i;
    std::vector<After> done(chips);
    for (std::uint32_t lane = 0; lane < lanes; ++lane) {
        std::vector<After> ready = stage.ready;
        for (std::uint32_t k = 0; k < bits && !stage.draft.isFull(); ++k) {
            // Reducing undoes the steps of gathering in reverse order.
            const std::uint32_t doubling = reducing ? bits - 1 - k : k;
            const std::uint32_t bit = bitOf(lane, doubling, bits);
            const double bytes =
                stage.bytes / lanes * std::ldexp(1.0, static_cast<int>(doubling)) / chips;
            std::vector<After> next(chips);
            for (std::uint32_t i = 0; i < chips; ++i) {
                const std::uint32_t partner = chipOf[codes[i] ^ (1U << bit)];
                const TransferId id = stage.draft.move(
                    {.source = stage.team.chips[i],
                     .target = stage.team.chips[partner],
                     .step = stage.step + k,
                     .chunk = lane},
                    bytes,
                    ready[i]);
                next[i].push_back(id);
                next[partner].push_back(id);
            }
            ready = std::move(next);
        }
        for (std::uint32_t i = 0; i < chips; ++i)
            done[i].insert(done[i].end(), ready[i].begin(), ready[i].end());
    }
    if (bits > 0)
        stage.ready = std::move(done);
    stage.step += bits;
}

void meshStage(CollectiveStage& stage)
{
    const double ranks = ranksOf(stage.team);
    const double chips = chipCount(stage);
    const double part = stage.bytes / chips;
    if (reduces(stage)) {
        if (ranks > 1)
            localStep(stage, stage.bytes * (ranks + 1), false);
        exchangeAll(stage, part);
        localStep(stage, part * (chips + 1), true);
    }
    if (gathers(stage)) {
        exchangeAll(stage, part);
        if (ranks > 1)
            localStep(stage, stage.bytes * ranks, true);
    }
}

void singleStepMeshStage(CollectiveStage& stage)
{
    const double ranks = ranksOf(stage.team);
    exchangeAll(stage, ranks * ranks * stage.bytes);
    localStep(stage, stage.bytes * ranks * (stage.team.size() + 1), false);
}

void rdhStage(CollectiveStage& stage)
{
    const auto codes =
        hypercubeCodes(latticeOf(stage.draft.machine().topology()), chipsInside(stage));
    if (!codes)
        return;
    const std::uint32_t lanes = stage.team.ranksOn.front();
    const double ranks = lanes;
    if (reduces(stage)) {
        if (ranks > 1)
            localStep(stage, stage.bytes * (ranks + 1), true);
        exchangeBits(stage, *codes, lanes, true);
    }
    if (gathers(stage)) {
        exchangeBits(stage, *codes, lanes, false);
        if (ranks > 1)
            localStep(stage, stage.bytes * ranks, true);
    }
}

} // namespace atlas
