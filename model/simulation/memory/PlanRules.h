#pragma once

#include "model/simulation/memory/DegreeTable.h"
#include "model/simulation/memory/Device.h"
#include "model/simulation/memory/Job.h"

#include <string>
#include <vector>

namespace atlas {

/// A rule that a plan breaks, or that one should know of.
struct RuleFinding {
    enum class Kind : std::uint8_t { Refusal, Caution };
    Kind kind = Kind::Refusal;
    std::string rule; ///< "tp-degree": a key that stays
    std::string source;
    std::string text; ///< a sentence
};

struct PlanCheck {
    Framework framework = Framework::Nxd; ///< the one that was meant, or that was chosen
    std::vector<RuleFinding> findings; ///< refusals first
    std::uint32_t nodes = 1; ///< instances that the plan takes

    [[nodiscard]] bool isLegal() const;
};

/// Checks the plan against what the documentation and public runs say: cores of the instance,
/// degrees of the family, heads that divide, groups of cores, layers, experts, sequence. A refusal
/// of the tensor degree ends with the nearest degrees that would do.
[[nodiscard]] PlanCheck checkPlan(const Job& job, const Device& device, const DegreeTable& degrees);

/// A tensor degree, with the replicas as they are or so many that the plan keeps its cores.
struct NearPlan {
    std::uint32_t tensor = 1;
    std::uint32_t data = 1;
};

/// The legal plans nearest to a job's that differ from it in the tensor degree, and in the replicas
/// when they must: by TP, ascending.
[[nodiscard]] std::vector<NearPlan> nearestLegalPlans(
    const Job& job, const Device& device, const DegreeTable& degrees, std::size_t most);

/// Whether the plan breaks no rule: what checkPlan finds, without the sentences.
[[nodiscard]] bool isLegal(const Job& job, const Device& device, const DegreeTable& degrees);

/// Tensor degrees of the instance with which the job would be legal, ascending.
[[nodiscard]] std::vector<std::uint32_t>
legalTensorDegrees(const Job& job, const Device& device, const DegreeTable& degrees);

/// The frameworks that Automatic tries for a task, in order.
[[nodiscard]] std::span<const Framework> frameworksFor(Task task);

} // namespace atlas
