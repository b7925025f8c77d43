#include "model/simulation/neuroncore/EngineTimeline.h"

#include "model/support/Phrases.h"

#include <algorithm>

namespace atlas {

namespace {

constexpr std::array<Lane, laneCount> lanes = {
    Lane::Dma, Lane::Weights, Lane::Tensor, Lane::Vector, Lane::Scalar, Lane::Gpsimd};
constexpr std::array<std::string_view, laneCount> laneWords = {
    "dma", "weights", "tensor", "vector", "scalar", "gpsimd"};
constexpr std::array<std::string_view, laneCount> laneNames = {
    spoken("DMA engines"),
    spoken("Tensor engine, weights"),
    spoken("Tensor engine"),
    spoken("Vector engine"),
    spoken("Scalar engine"),
    spoken("GPSIMD engine")};
constexpr auto opNames = std::to_array<std::string_view>(
    {spoken(spoken("load stationary")),
     spoken(spoken("load moving")),
     spoken(spoken("load values")),
     spoken(spoken("store")),
     spoken(spoken("load weights")),
     spoken(spoken("multiply")),
     spoken(spoken("transpose")),
     spoken(spoken("copy")),
     spoken(spoken("accumulate")),
     spoken(spoken("activate")),
     spoken(spoken("statistics")),
     spoken(spoken("aggregate")),
     spoken(spoken("root")),
     spoken(spoken("normalize")),
     spoken(spoken("mask")),
     spoken(spoken("maximum")),
     spoken(spoken("exponential")),
     spoken(spoken("rescale")),
     spoken(spoken("reciprocal"))});
constexpr std::array<std::string_view, tensorWaitCount> waitNames = {
    "dma", "psum", "engines", "weights", "drain"};

std::size_t indexOf(auto value)
{
    return static_cast<std::size_t>(value);
}

std::optional<Lane> laneOf(PartKind kind)
{
    if (kind == PartKind::VectorEngine)
        return Lane::Vector;
    if (kind == PartKind::ScalarEngine)
        return Lane::Scalar;
    if (kind == PartKind::GpsimdEngine)
        return Lane::Gpsimd;
    return std::nullopt;
}

bool usesSbuf(const EngineTimeline::Step& step)
{
    return step.lane == Lane::Vector || step.lane == Lane::Gpsimd;
}

} // namespace

std::span<const Lane> allLanes()
{
    return lanes;
}

std::string_view toString(Lane lane)
{
    return laneWords.at(indexOf(lane));
}

std::string_view nameOf(Lane lane)
{
    return laneNames.at(indexOf(lane));
}

std::string_view toString(TileOp op)
{
    return opNames.at(indexOf(op));
}

std::string_view toString(TensorWait wait)
{
    return waitNames.at(indexOf(wait));
}

EngineTimeline::EngineTimeline(const CoreSpec& core, TileDetail detail)
    : m_core(core)
    , m_detail(detail)
{
    for (const Exclusion& exclusion : core.exclusions) {
        const auto first = laneOf(exclusion.first);
        const auto second = laneOf(exclusion.second);
        if (first && second)
            m_rules.push_back(
                {.first = *first, .second = *second, .psum = exclusion.memory == PartKind::Psum});
    }
}

double EngineTimeline::excluded(const Step& step, double start) const
{
    for (const Rule& rule : m_rules) {
        if (rule.psum ? !step.psum : !usesSbuf(step))
            continue;
        if (step.lane == rule.first)
            start = std::max(start, rule.until[1]);
        else if (step.lane == rule.second)
            start = std::max(start, rule.until[0]);
    }
    return start;
}

void EngineTimeline::occupy(const Step& step, double finish)
{
    for (Rule& rule : m_rules) {
        if (rule.psum ? !step.psum : !usesSbuf(step))
            continue;
        if (step.lane == rule.first)
            rule.until[0] = finish;
        else if (step.lane == rule.second)
            rule.until[1] = finish;
    }
}

EngineTimeline::Span EngineTimeline::issue(const Step& step, Ready ready)
{
    LaneTotal& lane = m_lanes[indexOf(step.lane)];
    double start = std::max(lane.free, ready.time);
    if (step.lane == Lane::Tensor)
        m_waits[indexOf(ready.why)] += start - lane.free;
    if (!m_rules.empty())
        start = excluded(step, start);
    const double finish = start + step.duration;
    if (!m_rules.empty())
        occupy(step, finish);
    lane.free = finish;
    lane.busy += step.duration;
    ++lane.count;
    if (m_detail == TileDetail::Instructions)
        m_instructions.push_back(
            {.start = Seconds(start),
             .finish = Seconds(finish),
             .tile = step.tile,
             .lane = step.lane,
             .op = step.op});
    return {start, finish};
}

EngineTimeline::Span
EngineTimeline::transfer(TileOp op, TileIndex tile, const DmaTransfer& what, Ready ready)
{
    m_bytes += static_cast<double>(what.partitions) * static_cast<double>(what.rowBytes);
    ready.time += dmaStart.value();
    return issue(
        {.lane = Lane::Dma, .op = op, .tile = tile, .duration = dmaTime(m_core, what).value()},
        ready);
}

void EngineTimeline::holdSbuf(std::uint64_t bytes, double from, double to)
{
    if (m_detail != TileDetail::Instructions)
        return;
    m_sbuf.push_back({from, static_cast<std::int64_t>(bytes)});
    m_sbuf.push_back({to, -static_cast<std::int64_t>(bytes)});
}

void EngineTimeline::holdPsum(std::uint64_t banks, double from, double to)
{
    if (m_detail != TileDetail::Instructions)
        return;
    m_psum.push_back({from, static_cast<std::int64_t>(banks)});
    m_psum.push_back({to, -static_cast<std::int64_t>(banks)});
}

const EngineTimeline::LaneTotal& EngineTimeline::total(Lane lane) const
{
    return m_lanes[indexOf(lane)];
}

double EngineTimeline::makespan() const
{
    return std::ranges::max(m_lanes, {}, &LaneTotal::free).free;
}

double EngineTimeline::wait(TensorWait wait) const
{
    if (wait == TensorWait::Drain)
        return makespan() - total(Lane::Tensor).free;
    return m_waits[indexOf(wait)];
}

std::uint64_t EngineTimeline::count() const
{
    std::uint64_t sum = 0;
    for (const LaneTotal& lane : m_lanes)
        sum += lane.count;
    return sum;
}

/// What is given back at a moment is free for what is taken at it.
std::vector<OccupancyStep> EngineTimeline::stepsOf(std::vector<Change> changes)
{
    std::ranges::sort(changes, [](const Change& a, const Change& b) {
        return a.time != b.time ? a.time < b.time : a.amount < b.amount;
    });
    std::vector<OccupancyStep> steps;
    std::int64_t amount = 0;
    for (const Change& change : changes) {
        amount += change.amount;
        const auto now = static_cast<std::uint64_t>(amount);
        if (!steps.empty() && steps.back().time.value() == change.time)
            steps.back().amount = now;
        else
            steps.push_back({Seconds(change.time), now});
    }
    return steps;
}

std::vector<OccupancyStep> EngineTimeline::sbuf() const
{
    return stepsOf(m_sbuf);
}

std::vector<OccupancyStep> EngineTimeline::psum() const
{
    return stepsOf(m_psum);
}

} // namespace atlas
