#include "model/simulation/network/Recorder.h"

#include <utility>

namespace atlas {

Recorder::Recorder(const FlowProblem& problem)
    : m_problem(problem)
    , m_otherRoutes(problem.flowCount())
{
    m_tables.loads.resize(problem.capacities.size());
    m_tables.rates.resize(problem.flowCount());
}

void Recorder::noteSolved(double time, const MaxMin& rates)
{
    for (const std::uint32_t flow : rates.solvedFlows())
        noteRate(time, rates, flow);
    for (const std::uint32_t link : rates.solvedLinks())
        noteLoad(time, rates, link);
}

void Recorder::noteRate(double time, const MaxMin& rates, std::uint32_t flow)
{
    FlowRecord::RateStepOfClass step{
        .time = time, .rate = rates.rate(flow), .otherRoute = m_otherRoutes[flow]};
    step.bottleneck = rates.bottleneck(flow);
    if (step.bottleneck == MaxMin::ownCap)
        step.limit = Limit::Cap;
    else
        step.limit = rates.capacity(step.bottleneck) > 0 ? Limit::Link : Limit::Failure;
    auto& steps = m_tables.rates[flow];
    if (!steps.empty() && steps.back().rate == step.rate && steps.back().limit == step.limit
        && steps.back().bottleneck == step.bottleneck)
        return;
    steps.push_back(step);
}

void Recorder::noteLoad(double time, const MaxMin& rates, std::uint32_t link)
{
    const LoadStep step{
        .time = Seconds(time),
        .load = BytesPerSecond(rates.load(link)),
        .capacity = BytesPerSecond(rates.capacity(link))};
    auto& steps = m_tables.loads[link];
    const bool same = steps.empty()
        ? step.load.value() == 0
        : steps.back().load == step.load && steps.back().capacity == step.capacity;
    if (!same)
        steps.push_back(step);
}

void Recorder::noteFinish(double time, std::uint32_t flow)
{
    m_tables.rates[flow].push_back({.time = time});
}

void Recorder::noteOtherRoute(double time, std::uint32_t flow, std::vector<LinkId> links)
{
    m_tables.otherRoutes.push_back(std::move(links));
    m_otherRoutes[flow] = static_cast<std::uint32_t>(m_tables.otherRoutes.size());
    if (!m_tables.rates[flow].empty())
        m_tables.rates[flow].push_back({.time = time});
}

FlowRecord Recorder::record(const Network& network, const TransferList& transfers) &&
{
    m_tables.classOfLink = m_problem.classOfLink;
    m_tables.classOfTransfer = m_problem.flowOfTransfer;
    const auto eachItsOwn = [](std::vector<std::uint32_t>& classes, std::size_t count) {
        if (!classes.empty())
            return;
        classes.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i)
            classes.push_back(i);
    };
    eachItsOwn(m_tables.classOfLink, network.linkCount());
    eachItsOwn(m_tables.classOfTransfer, transfers.size());
    return FlowRecord(std::move(m_tables));
}

} // namespace atlas
