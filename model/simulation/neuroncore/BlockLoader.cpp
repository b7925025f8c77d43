#include "model/simulation/neuroncore/BlockLoader.h"

#include "model/simulation/neuroncore/Schedules.h"

#include <algorithm>

namespace atlas {

namespace {

TileRange rangeOf(std::uint32_t block, std::uint32_t size, std::uint32_t tiles)
{
    return {block * size, std::min((block + 1) * size, tiles)};
}

std::uint64_t widthOf(TileRange tiles, std::uint32_t side, std::uint64_t whole)
{
    return std::min<std::uint64_t>(std::uint64_t{tiles.last} * side, whole)
        - std::uint64_t{tiles.first} * side;
}

} // namespace

std::uint64_t TileRounds::count() const
{
    return std::uint64_t{m_plan.mBlocks} * m_plan.nBlocks * m_plan.kBlocks;
}

TileRound TileRounds::at(std::uint64_t index) const
{
    const std::uint64_t block = index / m_plan.kBlocks;
    return {
        .mBlock = static_cast<std::uint32_t>(block / m_plan.nBlocks),
        .nBlock = static_cast<std::uint32_t>(block % m_plan.nBlocks),
        .kBlock = static_cast<std::uint32_t>(index % m_plan.kBlocks)};
}

TileRange TileRounds::m(const TileRound& round) const
{
    return rangeOf(round.mBlock, m_plan.block.m, m_plan.mTiles);
}

TileRange TileRounds::k(const TileRound& round) const
{
    return rangeOf(round.kBlock, m_plan.block.k, m_plan.kTiles);
}

TileRange TileRounds::n(const TileRound& round) const
{
    return rangeOf(round.nBlock, m_plan.block.n, m_plan.nTiles);
}

std::uint64_t TileRounds::rows(TileRange m) const
{
    return widthOf(m, m_plan.tile.m, m_request.m);
}

std::uint64_t TileRounds::columns(TileRange n) const
{
    return widthOf(n, m_plan.tile.n, m_request.n);
}

BlockLoader::BlockLoader(
    EngineTimeline& timeline, const TileRounds& rounds, const OperandShape& shape)
    : m_timeline(timeline)
    , m_rounds(rounds)
    , m_shape(shape)
    , m_stationary(rounds.plan().buffers)
    , m_moving(rounds.plan().buffers)
{
}

TileBlock& BlockLoader::stationary(std::uint64_t round)
{
    const MatmulPlan& plan = m_rounds.plan();
    const std::uint64_t block = plan.kBlocks == 1 ? round / plan.nBlocks : round;
    return m_stationary[block % plan.buffers];
}

TileBlock& BlockLoader::moving(std::uint64_t round)
{
    return m_moving[round % m_rounds.plan().buffers];
}

void BlockLoader::load(std::uint64_t round)
{
    const MatmulPlan& plan = m_rounds.plan();
    const TileRound at = m_rounds.at(round);
    const TileRange k = m_rounds.k(at);
    const std::uint64_t rows = m_rounds.rows(m_rounds.m(at));
    const std::uint64_t columns = m_rounds.columns(m_rounds.n(at));
    const bool stays = plan.kBlocks == 1 && at.nBlock > 0;
    if (!stays)
        renew(stationary(round), rows * k.size());
    renew(moving(round), columns * k.size());
    for (std::uint32_t tile = k.first; tile < k.last; ++tile) {
        if (!stays)
            fill(stationary(round), TileOp::LoadStationary, {at.mBlock, tile, 0}, rows);
        fill(moving(round), TileOp::LoadMoving, {0, tile, at.nBlock}, columns);
    }
}

void BlockLoader::renew(TileBlock& block, std::uint64_t columns)
{
    release(block);
    block.ready.clear();
    block.bytes = columns * m_shape.columnBytes;
}

void BlockLoader::fill(TileBlock& block, TileOp op, TileIndex tile, std::uint64_t columns)
{
    const std::uint32_t rows = extentOf(tile.k, m_rounds.plan().tile.k, m_rounds.request().k);
    const std::uint32_t partitions = (rows + m_shape.rowsOfPartition - 1) / m_shape.rowsOfPartition;
    const auto span = m_timeline.transfer(
        op,
        tile,
        {.partitions = partitions, .rowBytes = columns * m_shape.columnBytes},
        {block.free, TensorWait::Dma});
    if (block.ready.empty())
        block.taken = span.start;
    block.ready.push_back(span.finish);
}

void BlockLoader::releaseAll()
{
    for (const TileBlock& block : m_stationary)
        release(block);
    for (const TileBlock& block : m_moving)
        release(block);
}

void BlockLoader::release(const TileBlock& block)
{
    if (block.bytes > 0)
        m_timeline.holdSbuf(block.bytes, block.taken, block.free);
}

} // namespace atlas
