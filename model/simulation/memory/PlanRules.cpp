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

/// "; TP 8 or 24 would do" with the nearest legal degrees.
std::string nearestDegrees(const Job& job, const Device& device, const DegreeTable& degrees)
{
    std::vector<std::uint32_t> legal = legalTensorDegrees(job, device, degrees);
    if (legal.empty())
        return "; with these other degrees no TP of this instance would do";
    const auto distance = [&job](std::uint32_t degree) {
        return std::abs(std::log(static_cast<double>(degree) / job.plan.tensor));
    };
    std::ranges::stable_sort(legal, {}, distance);
    constexpr std::size_t most = 3;
    legal.resize(std::min(legal.size(), most));
    std::ranges::sort(legal);
    return fmt::format("; nearest legal: TP {}", fmt::join(legal, ", "));
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
            nearest = nearestDegrees(job, device, degrees);
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
