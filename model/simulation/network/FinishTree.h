#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace atlas {

/// Finish times of the active flows, kept as a tree of minima: changing k of n times costs about
/// k log n and never more than n, where a heap would pay for every change alone.
class FinishTree {
public:
    /// A slot for a flow that begins; its time is infinite at first.
    std::uint32_t take();
    /// Returns the slot of a flow that has finished.
    void release(std::uint32_t slot);
    void set(std::uint32_t slot, double time);

    /// The earliest time; infinite when nothing will finish.
    [[nodiscard]] double earliest();
    /// Appends the slots whose time is at most this, in order of slot.
    void collect(double until, std::vector<std::uint32_t>& slots);

private:
    static constexpr std::size_t fanOut = 16;
    static constexpr double never = std::numeric_limits<double>::infinity();
    struct Level {
        std::vector<double> least; ///< by node; whole groups of fanOut
        std::vector<std::uint32_t> stale; ///< groups whose node above must be computed again
        std::vector<char> isStale; ///< by group
    };

    void grow();
    void markStale(std::size_t level, std::size_t group);
    void update();
    void
    collect(std::size_t level, std::size_t group, double until, std::vector<std::uint32_t>& slots);

    std::vector<Level> m_levels; ///< 0: the times; the last one is one group
    std::vector<std::uint32_t> m_free;
    std::uint32_t m_slots = 0;
};

} // namespace atlas
