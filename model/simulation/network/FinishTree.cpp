#include "model/simulation/network/FinishTree.h"

#include <algorithm>

namespace atlas {

/// Twice the room; every node above the times is computed again.
void FinishTree::grow()
{
    std::vector<double> times;
    if (!m_levels.empty())
        times = std::move(m_levels.front().least);
    times.resize(std::max(fanOut, times.size() * 2), never);
    m_levels.clear();
    for (std::size_t nodes = times.size();; nodes = (nodes + fanOut - 1) / fanOut) {
        const std::size_t groups = (nodes + fanOut - 1) / fanOut;
        m_levels.push_back(
            {.least = std::vector<double>(groups * fanOut, never),
             .stale = {},
             .isStale = std::vector<char>(groups)});
        if (groups == 1)
            break;
        for (std::size_t group = 0; group < groups; ++group)
            markStale(m_levels.size() - 1, group);
    }
    std::ranges::copy(times, m_levels.front().least.begin());
}

std::uint32_t FinishTree::take()
{
    if (!m_free.empty()) {
        const std::uint32_t slot = m_free.back();
        m_free.pop_back();
        return slot;
    }
    if (m_levels.empty() || m_slots == m_levels.front().least.size())
        grow();
    return m_slots++;
}

void FinishTree::release(std::uint32_t slot)
{
    set(slot, never);
    m_free.push_back(slot);
}

void FinishTree::set(std::uint32_t slot, double time)
{
    m_levels.front().least[slot] = time;
    if (m_levels.size() > 1)
        markStale(0, slot / fanOut);
}

void FinishTree::markStale(std::size_t level, std::size_t group)
{
    Level& here = m_levels[level];
    if (here.isStale[group] != 0)
        return;
    here.isStale[group] = 1;
    here.stale.push_back(static_cast<std::uint32_t>(group));
}

void FinishTree::update()
{
    for (std::size_t level = 0; level + 1 < m_levels.size(); ++level) {
        Level& here = m_levels[level];
        for (const std::uint32_t group : here.stale) {
            here.isStale[group] = 0;
            double least = never;
            for (std::size_t i = 0; i < fanOut; ++i)
                least = std::min(least, here.least[group * fanOut + i]);
            m_levels[level + 1].least[group] = least;
            if (level + 2 < m_levels.size())
                markStale(level + 1, group / fanOut);
        }
        here.stale.clear();
    }
}

double FinishTree::earliest()
{
    if (m_levels.empty())
        return never;
    update();
    return std::ranges::min(m_levels.back().least);
}

void FinishTree::collect(double until, std::vector<std::uint32_t>& slots)
{
    if (m_levels.empty())
        return;
    update();
    collect(m_levels.size() - 1, 0, until, slots);
}

void FinishTree::collect(
    std::size_t level, std::size_t group, double until, std::vector<std::uint32_t>& slots)
{
    for (std::size_t node = group * fanOut; node < (group + 1) * fanOut; ++node) {
        if (m_levels[level].least[node] > until)
            continue;
        if (level == 0)
            slots.push_back(static_cast<std::uint32_t>(node));
        else
            collect(level - 1, node, until, slots);
    }
}

} // namespace atlas
