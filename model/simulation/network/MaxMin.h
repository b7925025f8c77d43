#pragma once

#include "model/simulation/network/FlowProblem.h"

namespace atlas {

// Progressive filling, restricted to what an event can change.
//
// All rates grow together from 0. When a link's capacity is used up, or a flow reaches its cap, the
// flows concerned stop at that level; the others grow on. So what has stopped below some level does
// not depend on flows, links and capacities that matter only above it. After an event only flows
// are solved again that
//   - stopped at or above the lowest level that the event can touch: the rate of a flow that
//   leaves,
//     or C / n of a link that a flow joins or whose capacity C changes, n being all its flows;
//   - hang together with the event over links and other such flows.
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

    [[nodiscard]] bool isActive(std::uint32_t flow) const { return m_flows[flow].active; }
    [[nodiscard]] double rate(std::uint32_t flow) const { return m_flows[flow].rate; }
    /// The rate before the last solve(); 0 for a flow that was added since the one before.
    [[nodiscard]] double formerRate(std::uint32_t flow) const { return m_flows[flow].former; }
    [[nodiscard]] std::uint32_t bottleneck(std::uint32_t flow) const
    {
        return m_flows[flow].bottleneck;
    }
    [[nodiscard]] double capacity(std::uint32_t link) const { return m_links[link].capacity; }
    /// The sum of the rates on a link.
    [[nodiscard]] double load(std::uint32_t link) const;
    /// The flows and links that the last solve() looked at.
    [[nodiscard]] std::span<const std::uint32_t> solvedFlows() const { return m_affected; }
    [[nodiscard]] std::span<const std::uint32_t> solvedLinks() const { return m_touched; }

private:
    struct Member {
        std::uint32_t flow = 0;
        double weight = 1;
    };
    struct FlowState {
        double rate = 0;
        double former = 0;
        std::uint32_t bottleneck = ownCap;
        std::uint32_t solve = 0; ///< the last solve that it was part of
        bool active = false;
        bool isNew = false; ///< added since the last solve
        bool stopped = false; ///< in this solve
    };
    struct LinkState {
        double capacity = 0;
        double weight = 0; ///< of all its members
        double room = 0; ///< in this solve: what stopped flows leave
        double growing = 0; ///< in this solve: weight of the members that grow
        std::uint32_t solve = 0; ///< the last solve that it was part of
        bool changed = false; ///< since the last solve
    };
    struct Stop {
        double level = 0;
        std::uint32_t index = 0; ///< a flow with a cap from linkCount() on
        friend auto operator<=>(const Stop&, const Stop&) = default;
    };

    [[nodiscard]] std::uint32_t linkCount() const
    {
        return static_cast<std::uint32_t>(m_links.size());
    }
    void markChanged(std::uint32_t link);
    void touch(std::uint32_t link);
    void include(std::uint32_t flow);
    void findLowestLevel();
    void gather();
    void gatherLink(std::uint32_t link);
    void fill();
    void push(Stop stop);
    Stop pop();
    void stopAtLink(std::uint32_t link);
    void stop(std::uint32_t flow, std::uint32_t bottleneck);

    const FlowProblem& m_problem;
    std::vector<FlowState> m_flows;
    std::vector<LinkState> m_links;
    std::vector<std::vector<Member>> m_members; ///< by link
    std::vector<std::uint32_t> m_changed; ///< links since the last solve
    std::vector<std::uint32_t> m_added; ///< flows since the last solve
    double m_lowest = FlowProblem::never; ///< the level that the events since can touch
    double m_level = 0; ///< in this solve
    std::uint32_t m_solve = 0;
    std::vector<std::uint32_t> m_affected;
    std::vector<std::uint32_t> m_touched;
    std::vector<Stop> m_heap;
};

} // namespace atlas
