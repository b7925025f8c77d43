#pragma once

#include "model/simulation/memory/Fit.h"
#include "model/support/Watch.h"

#include <string_view>
#include <vector>

namespace atlas {

/// What the best plan is.
enum class PlanGoal : std::uint8_t {
    Fits, ///< on the smallest machine, with the most room
    Latency, ///< the shortest time per output token, of a pass or of a step
    Throughput, ///< the most tokens per second of the machine
    Price, ///< the most tokens per second of each chip: no page states prices
};

[[nodiscard]] std::string_view toString(PlanGoal goal); ///< "fits", "latency"...
[[nodiscard]] Result<PlanGoal> parsePlanGoal(std::string_view text);

/// One way to run a job on a device: what a search varies.
struct PlanCandidate {
    std::uint32_t device = 0; ///< index into the query's devices
    Framework framework = Framework::Nxd;
    ShardingPlan plan;
    std::uint32_t batch = 1;
};

struct RankedPlan {
    PlanCandidate candidate;
    FitNumbers numbers;
    FitVerdict verdict = FitVerdict::Ok;
};

struct PlanQuery {
    Job job; ///< model, task, types, sequence; its plan gives what is not varied
    std::vector<Device> devices;
    PlanGoal goal = PlanGoal::Fits;
    bool variesBatch = true; ///< over powers of two up to 64; else the job's
    unsigned threads = 0; ///< 0: one for each core of this machine
};

struct PlanRanking {
    std::vector<RankedPlan> plans; ///< those that fit, best first
    std::vector<RankedPlan> misses; ///< when none fits: those that miss by the least, at most three
    std::size_t considered = 0; ///< plans that were looked at
    std::size_t legal = 0;
};

/// Every plan of the query that breaks no rule: TP of the family's degrees, PP, DP that fills the
/// machine or stays one, ZeRO-1, recomputation, batches.
[[nodiscard]] std::vector<PlanCandidate> legalCandidates(
    const PlanQuery& query,
    const DegreeTable& degrees,
    std::size_t& considered,
    const Watch& watch = {});

/// Memory and time of each candidate, in parallel; the order is theirs whatever the threads.
[[nodiscard]] std::vector<FitNumbers> judgeAll(
    const PlanQuery& query,
    const std::vector<PlanCandidate>& candidates,
    const Calibration& fitted,
    const Watch& watch = {});

/// The job with a candidate in the place of its plan.
[[nodiscard]] Job jobOfCandidate(const PlanQuery& query, const PlanCandidate& candidate);

/// Of work that was stopped: nothing.
[[nodiscard]] PlanRanking
rankPlans(const PlanQuery& query, const FitBasis& basis = {}, const Watch& watch = {});

} // namespace atlas
