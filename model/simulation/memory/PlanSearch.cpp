#include "model/simulation/memory/PlanSearch.h"

#include "model/support/NearestNames.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <fmt/format.h>
#include <thread>
#include <tuple>

namespace atlas {

namespace {

constexpr std::array goals{
    PlanGoal::Fits, PlanGoal::Latency, PlanGoal::Throughput, PlanGoal::Price};

constexpr std::uint32_t mostBatch = 64;
constexpr std::uint32_t mostStages = 16;
constexpr std::size_t mostMisses = 3;

/// Collects the candidates of one device, from the outer loops in.
class Enumeration {
public:
    Enumeration(const PlanQuery& query, const DegreeTable& degrees, std::uint32_t device)
        : m_degrees(degrees)
        , m_device(query.devices[device])
        , m_index(device)
        , m_variesBatch(query.variesBatch)
        , m_job(query.job)
    {
    }

    void run()
    {
        const FamilyDegrees* const family = m_degrees.find(m_device.family, m_job.task);
        if (family == nullptr)
            return;
        m_job.plan.logicalCore = m_device.logicalCore;
        std::vector<std::uint32_t> degrees = family->all();
        if (m_device.coresPerStack > 1 && !degrees.empty())
            degrees.push_back(2 * degrees.back());
        for (const std::uint32_t tensor : degrees) {
            m_job.plan.tensor = tensor;
            overStages();
        }
    }

    std::vector<PlanCandidate> legal;
    std::size_t considered = 0;

private:
    [[nodiscard]] bool trains() const { return m_job.task == Task::Training; }

    void overStages()
    {
        for (std::uint32_t stages = 1; stages <= (trains() ? mostStages : 1); stages *= 2) {
            m_job.plan.pipeline = stages;
            const std::uint64_t group = std::uint64_t{m_job.plan.tensor} * stages;
            if (group > m_device.cores)
                return;
            const auto most = static_cast<std::uint32_t>(m_device.cores / group);
            overReplicas(1);
            if (most > 1)
                overReplicas(most);
        }
    }

    void overReplicas(std::uint32_t replicas)
    {
        m_job.plan.data = replicas;
        const auto add = [this](bool zero1, Recompute recompute) {
            m_job.plan.zero1 = zero1;
            m_job.plan.recompute = recompute;
            overBatches();
        };
        if (!trains()) {
            add(false, m_job.plan.recompute);
            return;
        }
        for (const Recompute recompute : {Recompute::Selective, Recompute::Full}) {
            add(false, recompute);
            if (replicas > 1)
                add(true, recompute);
        }
    }

    void overBatches()
    {
        std::uint32_t& batch = trains() ? m_job.plan.microBatch : m_job.batch;
        if (!m_variesBatch) {
            consider();
            return;
        }
        const std::uint32_t before = batch;
        for (batch = 1; batch <= (trains() ? 4 : mostBatch); batch *= 2)
            consider();
        batch = before;
    }

    void consider()
    {
        ++considered;
        Framework framework = m_job.framework;
        if (framework == Framework::Automatic)
            framework = firstLegalFramework();
        else if (!isLegal(m_job, m_device, m_degrees))
            return;
        if (framework == Framework::Automatic)
            return;
        legal.push_back(
            {.device = m_index, .framework = framework, .plan = m_job.plan, .batch = m_job.batch});
    }

    /// The one that Automatic stands for; kept while nothing changes that the rules ask for.
    Framework firstLegalFramework()
    {
        const std::tuple key{
            m_job.plan.tensor,
            m_job.plan.pipeline,
            m_job.plan.data,
            m_job.plan.microBatch,
            m_job.plan.zero1};
        if (key == m_lastKey)
            return m_lastFramework;
        m_lastKey = key;
        m_lastFramework = Framework::Automatic;
        for (const Framework framework : frameworksFor(m_job.task)) {
            m_job.framework = framework;
            const bool legalNow = isLegal(m_job, m_device, m_degrees);
            m_job.framework = Framework::Automatic;
            if (legalNow) {
                m_lastFramework = framework;
                break;
            }
        }
        return m_lastFramework;
    }

    const DegreeTable& m_degrees;
    const Device& m_device;
    std::uint32_t m_index;
    bool m_variesBatch;
    Job m_job;
    std::tuple<std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t, bool> m_lastKey{
        0, 0, 0, 0, false};
    Framework m_lastFramework = Framework::Automatic;
};

/// What a goal makes small.
double costOf(const RankedPlan& plan, const PlanQuery& query)
{
    const Device& device = query.devices[plan.candidate.device];
    const SpeedEstimate& speed = plan.numbers.speed;
    const double rate = speed.generates ? speed.outputTokensPerSecond : speed.tokensPerSecond;
    switch (query.goal) {
    case PlanGoal::Fits:
        return device.chips;
    case PlanGoal::Latency:
        if (query.job.task == Task::Training)
            return 1 / speed.sequencesPerSecond;
        return speed.generates ? speed.perToken : speed.firstToken;
    case PlanGoal::Throughput:
        return -rate;
    case PlanGoal::Price:
        return -rate / device.chips;
    }
    return 0;
}

/// Best first: what surely fits, then the goal, then room.
auto orderOf(const RankedPlan& plan, const PlanQuery& query)
{
    const double share = static_cast<double>(plan.numbers.memory.total().count())
        / static_cast<double>(std::max<std::uint64_t>(plan.numbers.capacity.count(), 1));
    return std::tuple{plan.verdict == FitVerdict::Tight, costOf(plan, query), share};
}

double missOf(const RankedPlan& plan)
{
    return static_cast<double>(plan.numbers.memory.total().count())
        / static_cast<double>(std::max<std::uint64_t>(plan.numbers.capacity.count(), 1));
}

} // namespace

std::string_view toString(PlanGoal goal)
{
    switch (goal) {
    case PlanGoal::Fits:
        return "fits";
    case PlanGoal::Latency:
        return "latency";
    case PlanGoal::Throughput:
        return "throughput";
    case PlanGoal::Price:
        return "price";
    }
    return "";
}

Result<PlanGoal> parsePlanGoal(std::string_view text)
{
    for (const PlanGoal goal : goals) {
        if (text == toString(goal))
            return goal;
    }
    return std::unexpected(Problem{
        .where = {},
        .what = fmt::format(
            "“{}” is not a goal; fits, latency, throughput or price is expected",
            text.substr(0, 60))});
}

Job jobOfCandidate(const PlanQuery& query, const PlanCandidate& candidate)
{
    Job job = query.job;
    job.plan = candidate.plan;
    job.framework = candidate.framework;
    job.batch = candidate.batch;
    return job;
}

std::vector<PlanCandidate> legalCandidates(
    const PlanQuery& query, const DegreeTable& degrees, std::size_t& considered, const Watch& watch)
{
    std::vector<PlanCandidate> all;
    considered = 0;
    for (std::uint32_t device = 0; device < query.devices.size(); ++device) {
        if (!watch.goesOn(static_cast<double>(device) / static_cast<double>(query.devices.size())))
            return {};
        Enumeration enumeration(query, degrees, device);
        enumeration.run();
        considered += enumeration.considered;
        all.insert(all.end(), enumeration.legal.begin(), enumeration.legal.end());
    }
    return all;
}

std::vector<FitNumbers> judgeAll(
    const PlanQuery& query,
    const std::vector<PlanCandidate>& candidates,
    const Calibration& fitted,
    const Watch& watch)
{
    constexpr std::size_t portion = 256;
    std::vector<FitNumbers> numbers(candidates.size());
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        Job job = query.job;
        while (!watch.stop.stop_requested()) {
            const std::size_t begin = next.fetch_add(portion);
            if (begin >= candidates.size())
                return;
            const std::size_t end = std::min(begin + portion, candidates.size());
            for (std::size_t i = begin; i < end; ++i) {
                const PlanCandidate& candidate = candidates[i];
                job.plan = candidate.plan;
                job.framework = candidate.framework;
                job.batch = candidate.batch;
                numbers[i] = judge(job, query.devices[candidate.device], fitted);
            }
        }
    };
    const unsigned wanted =
        query.threads > 0 ? query.threads : std::max(std::thread::hardware_concurrency(), 1U);
    {
        std::vector<std::jthread> helpers;
        for (unsigned i = 1; i < wanted && i * portion < candidates.size(); ++i)
            helpers.emplace_back(work);
        work();
    }
    return numbers;
}

PlanRanking rankPlans(const PlanQuery& query, const FitBasis& basis, const Watch& watch)
{
    PlanRanking ranking;
    constexpr double enumerated = 0.8; // of the time
    const auto candidates =
        legalCandidates(query, basis.degrees, ranking.considered, watch.part(0, enumerated));
    if (!watch.goesOn(enumerated))
        return {};
    ranking.legal = candidates.size();
    const auto numbers = judgeAll(query, candidates, basis.fitted, watch);
    if (watch.stop.stop_requested())
        return {};
    std::vector<RankedPlan> others;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        const RankedPlan plan{
            .candidate = candidates[i], .numbers = numbers[i], .verdict = numbers[i].verdict()};
        const bool fits = plan.verdict == FitVerdict::Ok || plan.verdict == FitVerdict::Tight;
        (fits ? ranking.plans : others).push_back(plan);
    }
    std::ranges::stable_sort(
        ranking.plans, {}, [&query](const RankedPlan& plan) { return orderOf(plan, query); });
    if (ranking.plans.empty()) {
        std::ranges::stable_sort(others, {}, missOf);
        others.resize(std::min(others.size(), mostMisses));
        ranking.misses = std::move(others);
    }
    return ranking;
}

} // namespace atlas
