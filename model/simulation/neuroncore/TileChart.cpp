#include "model/simulation/neuroncore/TileChart.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace atlas {

namespace {

std::size_t indexOf(auto value)
{
    return static_cast<std::size_t>(value);
}

std::vector<std::vector<std::uint64_t>> pyramidOf(const std::vector<OccupancyStep>& steps)
{
    std::vector<std::vector<std::uint64_t>> levels(1);
    levels.front().reserve(steps.size());
    for (const OccupancyStep& step : steps)
        levels.front().push_back(step.amount);
    while (levels.back().size() > 1) {
        const auto& below = levels.back();
        std::vector<std::uint64_t> level((below.size() + 1) / 2);
        for (std::size_t i = 0; i < below.size(); ++i)
            level[i / 2] = std::max(level[i / 2], below[i]);
        levels.push_back(std::move(level));
    }
    return levels;
}

/// The last step that has begun, or the first.
std::size_t stepAt(const std::vector<OccupancyStep>& steps, Seconds time)
{
    const auto after = std::ranges::upper_bound(steps, time, {}, &OccupancyStep::time);
    return after == steps.begin() ? 0 : static_cast<std::size_t>(after - steps.begin() - 1);
}

} // namespace

TileChart::TileChart(std::shared_ptr<const TileRun> run)
    : m_run(std::move(run))
{
    const auto& instructions = m_run->instructions;
    for (std::uint32_t i = 0; i < instructions.size(); ++i)
        m_lanes[indexOf(instructions[i].lane)].order.push_back(i);
    for (LaneList& lane : m_lanes) {
        lane.before.reserve(lane.order.size() + 1);
        double busy = 0;
        for (const std::uint32_t i : lane.order) {
            lane.before.push_back(busy);
            busy += instructions[i].finish.value() - instructions[i].start.value();
        }
        lane.before.push_back(busy);
    }
    m_pyramids = {pyramidOf(m_run->sbuf), pyramidOf(m_run->psum)};
}

const TileChart::LaneList& TileChart::list(Lane lane) const
{
    return m_lanes[indexOf(lane)];
}

const std::vector<OccupancyStep>& TileChart::steps(TileMemory memory) const
{
    return memory == TileMemory::Sbuf ? m_run->sbuf : m_run->psum;
}

const Instruction& TileChart::instruction(Lane lane, std::size_t index) const
{
    return m_run->instructions[list(lane).order[index]];
}

std::size_t TileChart::firstEndingAfter(Lane lane, Seconds time) const
{
    const auto& order = list(lane).order;
    const auto found = std::ranges::upper_bound(
        order, time, {}, [this](std::uint32_t i) { return m_run->instructions[i].finish; });
    return static_cast<std::size_t>(found - order.begin());
}

double TileChart::busyUntil(Lane lane, Seconds time) const
{
    const std::size_t next = firstEndingAfter(lane, time);
    double busy = list(lane).before[next];
    if (next < list(lane).order.size())
        busy += std::max(0.0, time.value() - instruction(lane, next).start.value());
    return busy;
}

Seconds TileChart::busy(Lane lane, Seconds from, Seconds to) const
{
    return Seconds(std::max(0.0, busyUntil(lane, to) - busyUntil(lane, from)));
}

std::vector<LaneStretch>
TileChart::stretches(Lane lane, Seconds from, Seconds to, Seconds resolution) const
{
    std::vector<LaneStretch> all;
    const std::size_t count = list(lane).order.size();
    std::size_t next = firstEndingAfter(lane, from);
    while (next < count && instruction(lane, next).start < to) {
        const Instruction& one = instruction(lane, next);
        if (one.finish.value() - one.start.value() >= resolution.value()) {
            all.push_back({.from = one.start, .to = one.finish, .first = next});
            ++next;
            continue;
        }
        // Up to the first one that ends later than a stretch from here on.
        const Seconds begin = one.start;
        const std::size_t end = std::max(firstEndingAfter(lane, begin + resolution), next + 1);
        const Seconds finish = instruction(lane, end - 1).finish;
        const double busy = list(lane).before[end] - list(lane).before[next];
        const double whole = finish.value() - begin.value();
        all.push_back(
            {.from = begin,
             .to = finish,
             .share = whole > 0 ? std::min(1.0, busy / whole) : 1,
             .first = next,
             .count = end - next});
        next = end;
    }
    return all;
}

std::optional<std::size_t> TileChart::at(Lane lane, Seconds time) const
{
    const std::size_t next = firstEndingAfter(lane, time);
    if (next < list(lane).order.size() && instruction(lane, next).start <= time)
        return next;
    return std::nullopt;
}

std::optional<std::size_t> TileChart::last(Lane lane, Seconds from, Seconds to) const
{
    const auto& order = list(lane).order;
    const auto after = std::ranges::upper_bound(
        order, to, {}, [this](std::uint32_t i) { return m_run->instructions[i].start; });
    if (after == order.begin())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(after - order.begin() - 1);
    return instruction(lane, index).finish > from ? std::optional(index) : std::nullopt;
}

std::uint64_t TileChart::mostOf(TileMemory memory, std::size_t first, std::size_t end) const
{
    const Pyramid& levels = m_pyramids[indexOf(memory)];
    std::uint64_t most = 0;
    for (std::size_t level = 0; first < end; ++level) {
        if (first % 2 == 1)
            most = std::max(most, levels[level][first++]);
        if (end % 2 == 1)
            most = std::max(most, levels[level][--end]);
        first /= 2;
        end /= 2;
    }
    return most;
}

std::vector<OccupancyStretch>
TileChart::occupancy(TileMemory memory, Seconds from, Seconds to, Seconds resolution) const
{
    std::vector<OccupancyStretch> all;
    const auto& there = steps(memory);
    if (there.empty())
        return all;
    std::size_t at = stepAt(there, from);
    while (at < there.size() && there[at].time < to) {
        const Seconds begin = std::max(there[at].time, from);
        std::size_t end = std::max(stepAt(there, begin + resolution), at + 1);
        const Seconds until = end < there.size() ? there[end].time : m_run->makespan;
        all.push_back({.from = begin, .to = std::min(until, to), .most = mostOf(memory, at, end)});
        at = end;
    }
    return all;
}

std::uint64_t TileChart::amountAt(TileMemory memory, Seconds time) const
{
    const auto& there = steps(memory);
    if (there.empty() || time < there.front().time)
        return 0;
    return there[stepAt(there, time)].amount;
}

std::uint64_t TileChart::peak(TileMemory memory) const
{
    return mostOf(memory, 0, steps(memory).size());
}

std::uint64_t TileChart::capacity(TileMemory memory) const
{
    return memory == TileMemory::Sbuf ? m_run->core.sbufPerPartition.count()
                                      : m_run->core.psumBanks;
}

std::string instructionsCsv(const TileRun& run)
{
    std::string text = "lane,operation,tile_m,tile_k,tile_n,start_s,finish_s\n";
    for (const Instruction& one : run.instructions)
        fmt::format_to(
            std::back_inserter(text),
            "{},{},{},{},{},{:.9g},{:.9g}\n",
            toString(one.lane),
            toString(one.op),
            one.tile.m,
            one.tile.k,
            one.tile.n,
            one.start.value(),
            one.finish.value());
    return text;
}

} // namespace atlas
