#pragma once

#include "model/simulation/network/FinishTree.h"
#include "model/simulation/network/Flow.h"
#include "model/simulation/network/Recorder.h"

namespace atlas {

/// Runs a flow problem from event to event. What happens at the same moment, but for rounding, is
/// one event.
class Engine {
public:
    struct Inputs {
        const Network& network;
        const TransferList& transfers;
        Reroute reroute;
        const Watch& watch;
        bool record = false;
    };
    Engine(FlowProblem& problem, const Inputs& inputs);

    /// The first problem, or nothing once every flow has finished.
    [[nodiscard]] std::optional<Problem> run();

    [[nodiscard]] const std::vector<double>& starts() const { return m_starts; } ///< by flow
    [[nodiscard]] const std::vector<double>& finishes() const { return m_finishes; } ///< by flow
    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] std::optional<FlowRecord> takeRecord();
    /// Bytes that crossed a link because of a detour, or did not because of one.
    struct Moved {
        LinkId link;
        double bytes = 0;
    };
    [[nodiscard]] const std::vector<Moved>& detours() const { return m_detours; }

private:
    struct Active {
        double left = 0; ///< bytes at `since`
        double since = 0;
        std::uint32_t slot = 0; ///< in the tree, while it moves
    };
    struct Begin {
        double time = 0;
        std::uint32_t flow = 0;
        friend auto operator<=>(const Begin&, const Begin&) = default;
    };

    [[nodiscard]] double nextTime();
    void step(double now);
    void finishFlows(double until);
    void changeCapacities(double until);
    void beginFlows(double until);
    void release(std::uint32_t flow, double time);
    void start(std::uint32_t flow, double time);
    void begin(const Begin& due);
    void finish(std::uint32_t flow, double time);
    void solve(double now);
    void detourAround(double now);
    bool detour(std::uint32_t flow, double now);
    [[nodiscard]] bool isBlocked(std::uint32_t flow) const;
    [[nodiscard]] std::string failedLinks(std::uint32_t flow) const;
    [[nodiscard]] Problem stuck() const;
    [[nodiscard]] bool isTold();

    FlowProblem& m_problem;
    Inputs m_inputs;
    MaxMin m_rates;
    FinishTree m_tree;
    std::vector<std::uint32_t> m_flowOfSlot;
    std::vector<Active> m_active; ///< by flow
    std::vector<double> m_starts;
    std::vector<double> m_finishes;
    std::vector<std::uint32_t> m_waits; ///< by flow: predecessors that have not finished
    std::vector<Begin> m_begins; ///< a heap, the earliest first
    std::size_t m_nextChange = 0;
    std::uint32_t m_done = 0;
    std::uint64_t m_events = 0;
    std::uint64_t m_work = 0; ///< since the watch was asked
    bool m_capacityChanged = false; ///< in this step
    std::vector<std::uint32_t> m_slots;
    std::vector<LinkId> m_failed; ///< kept only for detours
    std::vector<Moved> m_detours;
    std::optional<Recorder> m_recorder;
};

} // namespace atlas
