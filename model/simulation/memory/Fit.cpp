#include "model/simulation/memory/Fit.h"

#include "model/simulation/memory/WaysOut.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numbers>

namespace atlas {

namespace {

constexpr std::string_view memorySource = "neuron-runtime/explore/device-memory.rst";
constexpr std::string_view overheadSource =
    "https://github.com/aws-neuron/transformers-neuronx/issues/92";
constexpr std::string_view hostSource =
    "https://github.com/aws-neuron/neuronx-distributed/issues/53";

/// Everything that is not a tensor of the model.
Bytes overheadOf(const MemoryUse& use)
{
    using enum MemoryCategory;
    Bytes sum;
    for (const MemoryCategory category :
         {Scratchpad, Code, DmaRings, Collectives, Profiler, Runtime})
        sum = sum + use.of(category).amount;
    return sum;
}

std::string deviceText(const FitReport& report)
{
    const FitNumbers& numbers = report.numbers;
    const Bytes total = numbers.memory.total();
    const Bytes overhead = overheadOf(numbers.memory);
    const Bytes tensors(total.count() - overhead.count());
    std::string text = fmt::format(
        "A NeuronCore of {} has {}; the fullest needs {}: {} of tensors and {} of code, rings, "
        "scratchpad and buffers",
        report.device.instance,
        gibText(numbers.capacity),
        gibText(total),
        gibText(tensors),
        gibText(overhead));
    if (total > numbers.capacity) {
        text += fmt::format(
            "; {} are missing.", gibText(Bytes(total.count() - numbers.capacity.count())));
        return text;
    }
    return text
        + fmt::format(
               "; {} are free, ± {} (confidence {:.0f} %).",
               gibText(Bytes(numbers.capacity.count() - total.count())),
               gibText(numbers.memory.errorBand()),
               100 * numbers.confidence());
}

std::string hostText(const FitReport& report)
{
    const HostUse& host = report.numbers.host;
    if (host.compile > host.available)
        return fmt::format(
            "Compiling {} takes about {} of host memory, twice its BF16 weights; of the {} of {} a "
            "process can have {}. Compile on a host with {} or more and bring the compiled model "
            "here (--stage serve).",
            report.job.name,
            gibText(host.compile),
            gibText(report.device.hostMemory),
            report.device.instance,
            gibText(host.available),
            gibText(Bytes(
                static_cast<std::uint64_t>(static_cast<double>(host.compile.count()) * 8 / 7))));
    return fmt::format(
        "Loading takes about {} of host memory at once; {} can have {}.",
        gibText(host.load),
        report.device.instance,
        gibText(host.available));
}

RuleFinding
finding(RuleFinding::Kind kind, std::string_view rule, std::string_view source, std::string text)
{
    return {
        .kind = kind,
        .rule = std::string(rule),
        .source = std::string(source),
        .text = std::move(text)};
}

/// Reasons of memory before those of rules, unless a rule refuses.
std::vector<RuleFinding> memoryReasons(const FitReport& report)
{
    using enum RuleFinding::Kind;
    std::vector<RuleFinding> reasons;
    if (!report.numbers.host.fits())
        reasons.push_back(finding(Refusal, "host-memory", hostSource, hostText(report)));
    const bool fits = report.numbers.fitsDevice();
    reasons.push_back(finding(
        fits ? Caution : Refusal,
        "device-memory",
        fits ? memorySource : overheadSource,
        deviceText(report)));
    return reasons;
}

} // namespace

std::string_view toString(FitVerdict verdict)
{
    switch (verdict) {
    case FitVerdict::Ok:
        return "ok";
    case FitVerdict::Tight:
        return "tight";
    case FitVerdict::DeviceOom:
        return "device_oom";
    case FitVerdict::HostOom:
        return "host_oom";
    case FitVerdict::InvalidPlan:
        return "invalid_plan";
    }
    return "";
}

double FitNumbers::confidence() const
{
    const double margin =
        static_cast<double>(capacity.count()) - static_cast<double>(memory.total().count());
    const double band = std::max(static_cast<double>(memory.errorBand().count()), 1.0);
    return 0.5 * std::erfc(-margin / band / std::numbers::sqrt2);
}

FitVerdict FitNumbers::verdict() const
{
    if (!host.fits())
        return FitVerdict::HostOom;
    if (!fitsDevice())
        return FitVerdict::DeviceOom;
    const double share = static_cast<double>(memory.total().count())
        / static_cast<double>(std::max<std::uint64_t>(capacity.count(), 1));
    return share > tightShare || confidence() < sureConfidence ? FitVerdict::Tight : FitVerdict::Ok;
}

FitNumbers judge(const Job& job, const Device& device, const Calibration& fitted)
{
    return {
        .capacity = device.memoryOfEach(job.plan.cores()),
        .memory = memoryOf(job, device, fitted),
        .host = hostUseOf(job, device, fitted),
        .speed = speedOf(job, device, fitted)};
}

FitReport fit(const Job& job, const Device& device, const FitBasis& basis)
{
    PlanCheck check = checkPlan(job, device, basis.degrees);
    FitReport report{.job = job, .device = device, .nodes = check.nodes};
    report.job.framework = check.framework;
    report.numbers = judge(report.job, device, basis.fitted);
    report.verdict = check.isLegal() ? report.numbers.verdict() : FitVerdict::InvalidPlan;
    report.reasons = std::move(check.findings);
    std::vector<RuleFinding> memory = memoryReasons(report);
    const auto at =
        std::ranges::find(report.reasons, RuleFinding::Kind::Caution, &RuleFinding::kind);
    report.reasons.insert(at, memory.begin(), memory.end());
    if (report.verdict != FitVerdict::Ok && report.verdict != FitVerdict::Tight)
        report.waysOut = waysOut(job, device, basis);
    return report;
}

} // namespace atlas
