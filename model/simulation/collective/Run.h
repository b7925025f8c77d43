#pragma once

#include "model/simulation/collective/ClosedForm.h"
#include "model/simulation/collective/LowerBound.h"
#include "model/simulation/network/Flow.h"

#include <memory>

namespace atlas {

/// What a link carried.
struct LinkLoad {
    LinkId link; ///< of the run's network
    /// "3", "neuronlink-switch-0", "instance 1 chip 3"; of EFA its ends in words.
    std::string source;
    std::string target;
    std::optional<std::uint32_t> sourceChip; ///< when the end is a chip of a single instance
    std::optional<std::uint32_t> targetChip;
    double bytes = 0;
    double meanUtilisation = 0; ///< share of its documented bandwidth over the whole run
    double peakUtilisation = 0; ///< at the busiest moment; 0 when no record was kept
};

/// Whether the steps of loads and rates over time are kept.
enum class RunDetail : std::uint8_t { Totals, Record };

/// What came of a request.
struct CollectiveRun {
    CollectiveRequest request;
    AlgorithmPlan plan;
    std::uint32_t ranks = 0; ///< of a group
    std::uint32_t groups = 0;
    Seconds makespan; ///< from the start to the last byte, with the overhead
    Seconds overhead;
    ClosedForm closedForm;
    LowerBound lowerBound;
    BytesPerSecond algorithmBandwidth; ///< size over makespan
    BytesPerSecond busBandwidth; ///< algorithm bandwidth times busFactor
    std::string limit; ///< a sentence: what takes the time, and why
    std::vector<LinkLoad> links; ///< that carried something, the busiest first
    std::optional<Seconds> healthy; ///< of the same request without faults, when it has some
    /// By transfer; those of background traffic follow those of the tags.
    std::shared_ptr<const Schedule> schedule;
    std::shared_ptr<const FlowResult> flow; ///< its times start after the overhead
    std::shared_ptr<const CollectiveMachine> machine;
    double efficiency = 1; ///< share of the wires that the algorithm reaches

    /// How many transfers of the schedule are of the collective.
    [[nodiscard]] std::uint32_t transferCount() const;
};

/// Simulates a request on a machine. Problems: those of groups, algorithms, faults and constants; a
/// size of 0; links of unknown bandwidth; chips that nothing reaches after failures (named);
/// cancelling.
[[nodiscard]] Result<CollectiveRun> runCollective(
    const Topology& topology,
    const CollectiveRequest& request,
    const Watch& watch = {},
    RunDetail detail = RunDetail::Record);

/// The transfers of a request without running them.
[[nodiscard]] Result<Schedule> scheduleOf(
    const CollectiveMachine& machine,
    const std::vector<Team>& teams,
    const CollectiveRequest& request,
    const AlgorithmPlan& plan);

/// What each link carried, the busiest first.
[[nodiscard]] std::vector<LinkLoad> linkLoads(const CollectiveRun& run);

/// A sentence that says what takes the time.
[[nodiscard]] std::string limitSentence(const CollectiveRun& run);

} // namespace atlas
