#pragma once

#include "model/simulation/memory/PlanRules.h"

#include <string_view>

namespace atlas {

/// Instances that a plan takes: as stated, or as few as hold its cores.
[[nodiscard]] std::uint32_t nodesOf(const ShardingPlan& plan, const Device& device);

/// Applies every rule to a job whose framework is known and collects what it finds.
class RuleBook {
public:
    RuleBook(const Job& job, const Device& device, const DegreeTable& degrees);

    [[nodiscard]] std::vector<RuleFinding> findings() && { return std::move(m_findings); }

private:
    void refuse(std::string_view rule, std::string_view source, std::string text);
    void caution(std::string_view rule, std::string_view source, std::string text);

    // Where the cores are.
    void checkTask();
    void checkCores();
    void checkNodes();
    void checkDegree();
    void checkWorkers();
    void checkPlacement();
    void checkDeviceGroups();
    // What the model allows.
    void checkHeads();
    void checkPairs();
    void checkLayers();
    void checkExperts();
    void checkSequence();
    void checkTypes();
    void checkBatch();

    const Job& m_job;
    const Device& m_device;
    const DegreeTable& m_degrees;
    const FamilyDegrees* m_family = nullptr;
    std::vector<RuleFinding> m_findings;
};

} // namespace atlas
