#include "model/simulation/memory/RuleBook.h"

#include <algorithm>
#include <fmt/format.h>

// Rules about cores and instances.

namespace atlas {

namespace {

constexpr std::string_view hardwarePages = "about-neuron/arch/neuron-hardware/*-arch.rst";
constexpr std::string_view singleInstance = "tools/neuron-sys-tools/nccom-test.rst § Overview";

std::uint32_t coresOfServer(const Device& device)
{
    return std::max(device.cores / device.servers, 1U);
}

std::string degreesText(const ShardingPlan& plan)
{
    std::string text = fmt::format("TP {} × PP {} × DP {}", plan.tensor, plan.pipeline, plan.data);
    if (plan.context > 1)
        text += fmt::format(" × CP {}", plan.context);
    return text;
}

} // namespace

std::uint32_t nodesOf(const ShardingPlan& plan, const Device& device)
{
    if (plan.nodes > 0)
        return plan.nodes;
    const std::uint64_t cores = std::max(device.cores, 1U);
    const std::uint64_t needed = (plan.cores() + cores - 1) / cores;
    return static_cast<std::uint32_t>(std::clamp<std::uint64_t>(needed, 1, 1U << 30U));
}

RuleBook::RuleBook(const Job& job, const Device& device, const DegreeTable& degrees)
    : m_job(job)
    , m_device(device)
    , m_degrees(degrees)
    , m_family(degrees.find(device.family, job.task))
{
    checkTask();
    checkCores();
    checkNodes();
    checkDegree();
    checkWorkers();
    checkPlacement();
    checkDeviceGroups();
    checkHeads();
    checkPairs();
    checkLayers();
    checkExperts();
    checkSequence();
    checkTypes();
    checkBatch();
}

void RuleBook::refuse(std::string_view rule, std::string_view source, std::string text)
{
    m_findings.push_back(
        {.kind = RuleFinding::Kind::Refusal,
         .rule = std::string(rule),
         .source = std::string(source),
         .text = std::move(text)});
}

void RuleBook::caution(std::string_view rule, std::string_view source, std::string text)
{
    m_findings.push_back(
        {.kind = RuleFinding::Kind::Caution,
         .rule = std::string(rule),
         .source = std::string(source),
         .text = std::move(text)});
}

void RuleBook::checkTask()
{
    const bool trains = m_job.framework == Framework::NxdTraining;
    if (trains && m_job.task == Task::Inference)
        refuse(
            "framework-task",
            "libraries/nxd-training",
            "NxD Training does not generate; nxd, vllm or optimum-neuron would do.");
    else if (m_job.task == Task::Training && !trains && m_job.framework != Framework::OptimumNeuron)
        refuse(
            "framework-task",
            "libraries/nxd-training",
            fmt::format(
                "{} does not train; nxd-training or optimum-neuron would do.",
                toString(m_job.framework)));
    if (m_family == nullptr)
        refuse(
            "training-hardware",
            "about-neuron/arch/neuron-hardware/inferentia2.rst",
            fmt::format(
                "{} is made for inference and no page describes {} on it; an instance of Trn1 or "
                "Trn2 would do.",
                m_device.chip,
                toString(m_job.task)));
}

void RuleBook::checkCores()
{
    const std::uint32_t cores = m_device.servers > 1 ? m_device.cores : coresOfServer(m_device);
    if (m_job.plan.tensor > cores) {
        refuse(
            "cores-per-instance",
            hardwarePages,
            fmt::format(
                "{} has {} NeuronCores ({} chips of {}); a tensor-parallel group of {} cores does "
                "not fit into it.",
                m_device.instance,
                cores,
                m_device.chips,
                m_device.coresPerChip,
                m_job.plan.tensor));
        return;
    }
    const std::uint64_t group = std::uint64_t{m_job.plan.tensor} * m_job.plan.context;
    if (m_job.plan.cores() > cores && cores % group != 0)
        refuse(
            "degrees-multiply-out",
            hardwarePages,
            fmt::format(
                "Groups of {} cores do not fill the {} cores of {}; over several instances each "
                "must be filled.",
                group,
                cores,
                m_device.instance));
}

void RuleBook::checkNodes()
{
    const ShardingPlan& plan = m_job.plan;
    const std::uint32_t nodes = nodesOf(plan, m_device);
    if (nodes > 1 && !m_device.leavesInstance) {
        refuse(
            "single-instance",
            singleInstance,
            fmt::format(
                "{} is {} cores, but {} has {} and collectives of {} do not leave the instance; "
                "at most {} cores would do.",
                degreesText(plan),
                plan.cores(),
                m_device.instance,
                m_device.cores,
                m_device.family,
                m_device.cores));
        return;
    }
    const std::uint64_t there = std::uint64_t{nodes} * m_device.cores;
    if (plan.nodes == 0 && nodes > 1 && m_job.task == Task::Inference)
        refuse(
            "cores-per-instance",
            hardwarePages,
            fmt::format(
                "{} is {} cores, but {} has {}; fewer replicas, or --nodes {}.",
                degreesText(plan),
                plan.cores(),
                m_device.instance,
                m_device.cores,
                nodes));
    else if (plan.cores() > there)
        refuse(
            "degrees-multiply-out",
            hardwarePages,
            fmt::format(
                "{} is {} cores; {} of {} have {}.",
                degreesText(plan),
                plan.cores(),
                nodes,
                m_device.instance,
                there));
    else if (nodes > 1 && plan.cores() != there)
        refuse(
            "degrees-multiply-out",
            hardwarePages,
            fmt::format(
                "{} is {} cores, which do not fill the {} of {} instances of {}; DP {} would do.",
                degreesText(plan),
                plan.cores(),
                there,
                nodes,
                m_device.instance,
                std::max<std::uint64_t>(there * plan.data / plan.cores(), 1)));
}

void RuleBook::checkDegree()
{
    if (m_family == nullptr)
        return;
    const std::uint32_t tensor = m_job.plan.tensor;
    const bool single = m_device.core != "NeuronCore-v1" && m_device.core != "NeuronCore-v2"
        && m_device.logicalCore == 1;
    // The lists are of logical cores of two; of single ones there may be twice as many.
    const DegreeStatus status =
        single && tensor % 2 == 0 && m_family->status(tensor / 2) != DegreeStatus::Unlisted
        ? DegreeStatus::Disputed
        : m_family->status(tensor);
    const std::string& source = m_family->sourceOf(status);
    switch (status) {
    case DegreeStatus::Documented:
        break;
    case DegreeStatus::Disputed:
        caution(
            "tp-degree",
            source.empty() ? m_family->source : source,
            fmt::format(
                "TP {} on {} is disputed: not every page that lists degrees has it.",
                tensor,
                m_device.family));
        break;
    case DegreeStatus::Demonstrated:
        caution(
            "tp-degree",
            source,
            fmt::format(
                "TP {} on {} is on no list of the documentation, but public runs worked with it.",
                tensor,
                m_device.family));
        break;
    case DegreeStatus::Unlisted:
        refuse(
            "tp-degree",
            source,
            fmt::format(
                "TP {} is no degree for {} on {}{}: documented are {}.",
                tensor,
                toString(m_job.task),
                m_device.family,
                m_family->note.empty() ? "" : " (" + m_family->note + ")",
                fmt::join(
                    m_family->documented.empty() ? m_family->all() : m_family->documented, ", ")));
        break;
    }
}

void RuleBook::checkWorkers()
{
    if (m_family == nullptr || m_family->workers.empty())
        return;
    const std::uint64_t cores = m_job.plan.cores();
    if (cores >= m_device.cores || m_job.plan.tensor > m_device.cores)
        return; // whole instances
    if (std::ranges::find(m_family->workers, cores) == m_family->workers.end())
        refuse(
            "worker-count",
            m_family->source,
            fmt::format(
                "{} is {} workers; a training job on part of {} may have {}.",
                degreesText(m_job.plan),
                cores,
                m_device.instance,
                fmt::join(m_family->workers, ", ")));
}

void RuleBook::checkPlacement()
{
    const ShardingPlan& plan = m_job.plan;
    if (plan.startCore == 0)
        return;
    if (plan.startCore % plan.tensor != 0)
        refuse(
            "start-core",
            "archive/nxd-training/torch-neuronx-envvars.rst",
            fmt::format(
                "Core {} is no multiple of TP {}; a group starts at one, such as core {}.",
                plan.startCore,
                plan.tensor,
                plan.startCore / plan.tensor * plan.tensor));
    if (plan.startCore + plan.cores() > m_device.cores && plan.cores() <= m_device.cores)
        refuse(
            "start-core",
            hardwarePages,
            fmt::format(
                "{} cores from core {} on go beyond the {} of {}.",
                plan.cores(),
                plan.startCore,
                m_device.cores,
                m_device.instance));
}

void RuleBook::checkDeviceGroups()
{
    const DeviceGroups* const groups = m_degrees.groupsOf(m_device.family);
    if (groups == nullptr || m_job.plan.cores() > m_device.cores)
        return;
    const std::uint64_t devices =
        (m_job.plan.cores() + m_device.coresPerChip - 1) / m_device.coresPerChip;
    if (std::ranges::find(groups->devices, devices) != groups->devices.end())
        return;
    caution(
        "device-groups",
        groups->source,
        fmt::format(
            "The plan takes {} chips; in Kubernetes a pod on {} can have {} of them.",
            devices,
            m_device.family,
            fmt::join(groups->devices, ", ")));
}

} // namespace atlas
