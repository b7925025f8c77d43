#include "app/window/MemoryMode.h"
#include "views/memory/MemoryCharts.h"
#include "views/memory/MemoryPage.h"
#include "views/memory/PlanPage.h"

namespace atlas::app {

void MemoryMode::connectPlans()
{
    views::PlanPage& page = m_charts->plans();
    connect(&page, &views::PlanPage::findRequested, this, &MemoryMode::findPlans);
    connect(&page, &views::PlanPage::cancelRequested, &m_finder, &PlanFinder::cancel);
    connect(&page, &views::PlanPage::planChosen, this, &MemoryMode::applyPlan);
    connect(&m_finder, &PlanFinder::progressed, this, [this](double share, double remaining) {
        m_charts->plans().setProgress(
            share, remaining < 0 ? tr("Looking") : tr("%1 s remain").arg(remaining, 0, 'f', 0));
    });
    connect(&m_finder, &PlanFinder::ended, this, &MemoryMode::showPlans);
}

/// On the instance that is shown, or on every one that can be judged, with both sizes of logical
/// cores.
void MemoryMode::findPlans()
{
    const FitQuestion& question = m_fitting.question();
    PlanQuery query{.job = question.job, .devices = {}, .goal = m_charts->plans().goal()};
    query.job.framework = Framework::Automatic;
    query.job.plan.expert = 1;
    query.job.plan.context = 1;
    query.job.plan.startCore = 0;
    const bool all = m_charts->plans().wantsAllInstances();
    for (const auto& instance : m_session.catalog().instances()) {
        if (!all && instance->name != question.instance)
            continue;
        for (const std::uint32_t size : {2U, 1U}) {
            if (auto device = deviceOf(m_session.catalog(), instance->name, size))
                query.devices.push_back(*std::move(device));
        }
    }
    m_finder.find(query);
}

void MemoryMode::showPlans()
{
    m_charts->plans().setProgress(std::nullopt, {});
    if (const auto& answer = m_finder.answer())
        m_charts->plans().setPlans(
            {.query = answer->query, .ranking = answer->ranking, .seconds = answer->seconds});
}

/// The plan with its instance, as one step.
void MemoryMode::applyPlan(std::size_t plan)
{
    const auto& answer = m_finder.answer();
    if (!answer)
        return;
    const auto& plans =
        answer->ranking.plans.empty() ? answer->ranking.misses : answer->ranking.plans;
    if (plan >= plans.size())
        return;
    const PlanCandidate& candidate = plans[plan].candidate;
    const Device& device = answer->query.devices[candidate.device];
    FitQuestion next{jobOfCandidate(answer->query, candidate), device.instance};
    next.job.plan.logicalCore = device.logicalCore;
    const QString name = views::planWords(next.job.plan);
    m_fitting.change(next, tr("Plan %1").arg(name));
}

} // namespace atlas::app
