#pragma once

#include "model/simulation/network/FlowProblem.h"

namespace atlas {

// Progressive filling, restricted to what an event can change.
//
// All rates grow together from 0. When a link's capacity is used up, or a flow reaches its cap, the
// flows concerned stop at that level; the others grow on. After an event only some flows are solved
// again; the others, which rest, keep their rates. Solved again are the flows that were added, and
// on every link m of a flow that is solved again and on every link that has changed, those flows
//   - that m holds up; and
//   - whose rate is at least T = free / growing, where free is what the resting flows leave of m's
//     capacity and growing the number of the others: m stops nothing below T, so what is slower is
//     not touched by m, and what is not may be;
// until nothing more is to be taken in. Then every resting flow has the bottleneck that it had, and
// on no link that stops a flow which is solved again is a resting one faster: the rates together
// are max-min fair. A link that was not full and does not become so holds nothing up: it is passed
// over, and the solution is checked; a link that turns out too full is taken in and everything
// solved again.
// The level at which a link would stop its flows only rises while others stop below it, so it may
// stay in the heap at an old level until it comes to the top.

/// Holds the rates of the active flows and brings them up to date after each event.
class MaxMin {
public:
    explicit MaxMin(const FlowProblem& problem);

    // The events. Rates are valid again after solve().
    void add(std::uint32_t flow);
    void remove(std::uint32_t flow);
    /// The same at once, for a flow that may be added again over another route before solve().
    void detach(std::uint32_t flow);
    void setCapacity(std::uint32_t link, double capacity);

    /// Brings the rates up to date.
    void solve();

    /// What holds a flow up: a link, or ownCap.
    static constexpr std::uint32_t ownCap = std::numeric_limits<std::uint32_t>::max();

    [[nodiscard]] bool isActive(std::uint32_t flow) const { return m_isActive[flow] != 0; }
    [[nodiscard]] double rate(std::uint32_t flow) const { return m_flows[flow].rate; }
    /// The rate before the last solve(); 0 for a flow that was added since the one before.
    [[nodiscard]] double formerRate(std::uint32_t flow) const { return m_formerRates[flow]; }
    [[nodiscard]] std::uint32_t bottleneck(std::uint32_t flow) const
    {
        return m_flows[flow].bottleneck;
    }
    [[nodiscard]] double capacity(std::uint32_t link) const { return m_capacities[link]; }
    /// The sum of the rates on a link.
    [[nodiscard]] double load(std::uint32_t link) const;
    /// The flows and links that the last solve() looked at.
    [[nodiscard]] std::span<const std::uint32_t> solvedFlows() const { return m_affected; }
    [[nodiscard]] std::span<const std::uint32_t> solvedLinks() const { return m_touched; }

private:
    struct Member {
        std::uint32_t flow = 0;
        std::uint32_t weight = 1;
    };
    /// What the scan of a link reads of each member, so that it lies in one place.
    struct FlowState {
        double rate = 0; ///< infinite for a flow added since the last solve
        std::uint32_t solve = 0; ///< the last one that it was part of
        std::uint32_t bottleneck = ownCap;
    };
    /// What a link offers in this solve.
    struct Room {
        double free = 0; ///< what resting and stopped flows leave; when passed over, what it gained
        double growing = 0; ///< weight of the members that grow
        double fastest = 0; ///< of the members that rested when they were last looked at
        std::uint32_t solve = 0; ///< the last one that it was part of
        bool isScanned = false; ///< its members count in that one
        bool isKnown = false; ///< they have been looked at
        bool waits = false; ///< to be looked at
    };
    /// A level at which a link or a cap may stop flows. Bits of numbers that are not negative are
    /// in the order of the numbers, and quicker to compare.
    struct Stop {
        std::uint64_t level = 0;
        std::uint32_t index = 0; ///< a flow with a cap from linkCount() on
    };
    /// A type, not a function, so that heaps have it inline.
    struct ComesLater {
        bool operator()(const Stop& a, const Stop& b) const
        {
            return a.level != b.level ? a.level > b.level : a.index > b.index;
        }
    };

    [[nodiscard]] std::uint32_t linkCount() const
    {
        return static_cast<std::uint32_t>(m_capacities.size());
    }
    void markChanged(std::uint32_t link);
    void touch(std::uint32_t link);
    void include(std::uint32_t flow);
    [[nodiscard]] bool isFull(std::uint32_t link, double load) const;
    void dropDead(std::uint32_t link);
    void gather();
    bool takeInFullLinks();
    void keepLoads();
    void gatherLink(std::uint32_t link);
    void weigh(std::uint32_t link);
    void fill();
    [[nodiscard]] double levelOf(std::uint32_t link) const;
    static std::uint64_t levelBits(double level);
    void push(Stop stop);
    Stop pop();
    void stopNext(const Stop& next);
    void stopAtLink(std::uint32_t link);
    void stop(std::uint32_t flow, std::uint32_t bottleneck);

    const FlowProblem& m_problem;
    // By flow. Separate arrays, because the inner loops read one or two of them at random.
    std::vector<FlowState> m_flows;
    std::vector<double> m_formerRates;
    std::vector<char> m_isActive;
    std::vector<char> m_grows; ///< in this solve
    // By link.
    std::vector<double> m_capacities;
    std::vector<double> m_weights; ///< of all members
    std::vector<Room> m_rooms;
    std::vector<double> m_loads; ///< sums of rates, rounded a little at every change
    std::vector<std::uint32_t> m_dead; ///< members that are not active any more
    std::vector<char> m_isChanged; ///< since the last solve
    std::vector<char> m_mustScan; ///< since the last solve
    std::vector<char> m_isRecast; ///< its capacity has changed since the last solve
    std::vector<std::vector<Member>> m_members;

    std::vector<std::uint32_t> m_changed; ///< links since the last solve
    std::vector<std::uint32_t> m_added; ///< flows since the last solve
    double m_level = 0; ///< in this solve
    std::uint32_t m_solve = 0;
    std::size_t m_growing = 0; ///< flows of this solve that have not stopped
    std::vector<std::uint32_t> m_affected;
    std::vector<std::uint32_t> m_formerBottlenecks; ///< of the affected flows
    std::vector<std::uint32_t> m_queue; ///< links whose members are to be looked at
    std::vector<std::uint32_t> m_touched;
    std::vector<Stop> m_heap;
};

} // namespace atlas
