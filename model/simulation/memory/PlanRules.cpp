#include "model/simulation/memory/PlanRules.h"

#include "model/simulation/memory/RuleBook.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

constexpr std::array inferenceFrameworks{Framework::Nxd, Framework::TransformersNeuronx};
constexpr std::array trainingFrameworks{Framework::NxdTraining};

/// Whether a finding of the key is about the tensor degree, so that other degrees may help.
bool isAboutTensor(const RuleFinding& finding)
{
    constexpr std::array keys{
        "cores-per-instance", "tp-degree", "head-divisibility", "kv-heads", "worker-count"};
    return finding.kind == RuleFinding::Kind::Refusal
        && std::ranges::find(keys, finding.rule) != keys.end();
}

std::vector<RuleFinding>
findingsOf(const Job& job, const Device& device, const DegreeTable& degrees)
{
    RuleBook book(job, device, degrees);
    return std::move(book).findings();
}

bool refuses(const std::vector<RuleFinding>& findings)
{
    return std::ranges::any_of(findings, [](const RuleFinding& finding) {
        return finding.kind == RuleFinding::Kind::Refusal;
    });
}

Job withTensor(const Job& job, std::uint32_t tensor)
{
    Job other = job;
    other.plan.tensor = tensor;
    return other;
}

/// The legal plans that differ from the job's in the tensor degree, and in the replicas when they
/// must.
std::vector<NearPlan> legalNear(const Job& job, const Device& device, const DegreeTable& degrees)
{
    std::vector<NearPlan> legal;
    const FamilyDegrees* const family = degrees.find(device.family, job.task);
    if (family == nullptr)
        return legal;
    const std::uint64_t cores = job.plan.cores();
    for (const std::uint32_t degree : family->all()) {
        Job other = withTensor(job, degree);
        if (isLegal(other, device, degrees)) {
            legal.push_back({degree, job.plan.data});
            continue;
        }
        other.plan.data = 1;
        const std::uint64_t one = other.plan.cores();
        if (one > cores || cores % one != 0)
            continue;
        other.plan.data = static_cast<std::uint32_t>(cores / one);
        if (isLegal(other, device, degrees))
            legal.push_back({degree, other.plan.data});
    }
    return legal;
}

/// "; nearest legal: TP 8, 24." with the nearest legal plans.
std::string nearestPlans(const Job& job, const Device& device, const DegreeTable& degrees)
{
    constexpr std::size_t most = 3;
    const std::vector<NearPlan> legal = nearestLegalPlans(job, device, degrees, most);
    if (legal.empty())
        return "; with these other degrees no TP of this instance would do";
    std::vector<std::string> texts;
    texts.reserve(legal.size());
    for (const NearPlan& plan : legal)
        texts.push_back(
            plan.data == job.plan.data ? fmt::format("TP {}", plan.tensor)
                                       : fmt::format("TP {} × DP {}", plan.tensor, plan.data));
    return fmt::format("; nearest legal: {}", fmt::join(texts, ", "));
}

/// The framework that was meant; of Automatic the first that can run the plan, or the first.
Framework chosenFramework(const Job& job, const Device& device, const DegreeTable& degrees)
{
    if (job.framework != Framework::Automatic)
        return job.framework;
    Job trial = job;
    for (const Framework framework : frameworksFor(job.task)) {
        trial.framework = framework;
        if (!refuses(findingsOf(trial, device, degrees)))
            return framework;
    }
    return frameworksFor(job.task).front();
}

} // namespace

std::span<const Framework> frameworksFor(Task task)
{
    if (task == Task::Training)
        return trainingFrameworks;
    return inferenceFrameworks;
}

std::vector<NearPlan> nearestLegalPlans(
    const Job& job, const Device& device, const DegreeTable& degrees, std::size_t most)
{
    std::vector<NearPlan> legal = legalNear(job, device, degrees);
    const auto distance = [&job](const NearPlan& plan) {
        return std::abs(std::log(static_cast<double>(plan.tensor) / job.plan.tensor));
    };
    std::ranges::stable_sort(legal, {}, distance);
    legal.resize(std::min(legal.size(), most));
    std::ranges::sort(legal, {}, &NearPlan::tensor);
    return legal;
}

bool PlanCheck::isLegal() const
{
    return !refuses(findings);
}

PlanCheck checkPlan(const Job& job, const Device& device, const DegreeTable& degrees)
{
    PlanCheck check;
    check.framework = chosenFramework(job, device, degrees);
    Job resolved = job;
    resolved.framework = check.framework;
    check.findings = findingsOf(resolved, device, degrees);
    check.nodes = nodesOf(job.plan, device);
    std::string nearest;
    for (RuleFinding& finding : check.findings) {
        if (!isAboutTensor(finding))
            continue;
        if (nearest.empty())
            nearest = nearestPlans(job, device, degrees);
        if (finding.text.ends_with('.'))
            finding.text.pop_back();
        finding.text += nearest + ".";
    }
    std::ranges::stable_sort(check.findings, {}, &RuleFinding::kind);
    return check;
}

bool isLegal(const Job& job, const Device& device, const DegreeTable& degrees)
{
    if (job.framework != Framework::Automatic)
        return !refuses(findingsOf(job, device, degrees));
    Job trial = job;
    trial.framework = chosenFramework(job, device, degrees);
    return !refuses(findingsOf(trial, device, degrees));
}

std::vector<std::uint32_t>
legalTensorDegrees(const Job& job, const Device& device, const DegreeTable& degrees)
{
    std::vector<std::uint32_t> legal;
    const FamilyDegrees* const family = degrees.find(device.family, job.task);
    if (family == nullptr)
        return legal;
    for (const std::uint32_t degree : family->all()) {
        if (isLegal(withTensor(job, degree), device, degrees))
            legal.push_back(degree);
    }
    return legal;
}

} // namespace atlas
