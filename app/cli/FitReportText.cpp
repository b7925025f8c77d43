#include "app/cli/FitReportText.h"

#include "app/cli/Table.h"
#include "model/simulation/memory/Placement.h"
#include "model/units/Unit.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas::app {

namespace {

using enum Table::Align;

constexpr std::size_t indent = 2;

std::string_view headline(FitVerdict verdict)
{
    switch (verdict) {
    case FitVerdict::Ok:
        return "Fits";
    case FitVerdict::Tight:
        return "Tight: it fits, with little room";
    case FitVerdict::DeviceOom:
        return "Does not fit: device memory";
    case FitVerdict::HostOom:
        return "Does not fit: host memory";
    case FitVerdict::InvalidPlan:
        return "Not possible: the plan breaks a rule";
    }
    return "";
}

std::string whole(std::uint64_t count)
{
    return formatExactly(static_cast<double>(count));
}

/// Where the tensor groups stand: the first ones.
std::string groupsText(const FitReport& report)
{
    constexpr std::size_t most = 3;
    const ShardingPlan& plan = report.job.plan;
    std::vector<std::string> texts;
    for (const TensorGroup& group : placeGroups(plan, report.device, most))
        texts.push_back(placeText(group));
    if (texts.empty() || report.verdict == FitVerdict::InvalidPlan)
        return {};
    const std::uint64_t all = plan.cores() / plan.tensor;
    return fmt::format(
        "Group{}: {}{}\n",
        all == 1 ? "" : "s",
        fmt::join(texts, "; "),
        all > most ? fmt::format("; {} in all", all) : "");
}

std::string questionText(const FitReport& report)
{
    const Job& job = report.job;
    const bool trains = job.task == Task::Training;
    std::string text = fmt::format(
        "{}: {} parameters\n{} in {} with {}, {} tokens, {} {}\n",
        job.name,
        whole(job.counts.total()),
        trains ? "Training" : "Inference",
        toString(job.types.weights),
        toString(job.framework),
        whole(job.sequence),
        trains ? "micro-batch" : "batch",
        job.passBatch());
    text += fmt::format(
        "{} on {}{}\n",
        planText(job),
        report.nodes > 1 ? fmt::format("{} × ", report.nodes) : "",
        report.device.instance);
    return text + groupsText(report);
}

std::string errorText(const MemoryShare& share)
{
    if (share.error > 0)
        return fmt::format("{}, ± {:.0f} %", toString(share.certainty), 100 * share.error);
    return std::string(toString(share.certainty));
}

std::string memoryText(const FitReport& report)
{
    Table table({Left, Right, Left});
    const MemoryUse& memory = report.numbers.memory;
    for (const MemoryCategory category : allMemoryCategories()) {
        const MemoryShare& share = memory.of(category);
        if (share.amount.count() > 0)
            table.addRow(
                {std::string(toString(category)), gibText(share.amount), errorText(share)});
    }
    table.addRow(
        {"together",
         gibText(memory.total()),
         fmt::format(
             "of {}, ± {}", gibText(report.numbers.capacity), gibText(memory.errorBand()))});
    return "\nDevice memory of the fullest NeuronCore\n" + table.toString(indent);
}

void addParts(Table& table, const char* name, double total, const TimeParts& parts)
{
    table.addRow({name, secondsText(total), ""});
    for (const TimePart& part : parts) {
        if (part.seconds > 0 && total > 0)
            table.addRow(
                {fmt::format("  {}", part.name),
                 secondsText(part.seconds),
                 fmt::format("{:.0f} %", 100 * part.seconds / total)});
    }
}

std::string speedText(const FitReport& report)
{
    const SpeedEstimate& speed = report.numbers.speed;
    Table table({Left, Right, Right});
    if (report.job.task == Task::Training) {
        addParts(table, "optimizer step", speed.step, speed.first);
    } else if (speed.generates) {
        addParts(table, "first token", speed.firstToken, speed.first);
        addParts(table, "each further token", speed.perToken, speed.next);
        table.addRow({"output tokens", fmt::format("{:.1f}/s", speed.outputTokensPerSecond), ""});
    } else {
        addParts(table, "one pass", speed.firstToken, speed.first);
    }
    table.addRow({"sequences", fmt::format("{:.3g}/s", speed.sequencesPerSecond), ""});
    table.addRow({"MFU", fmt::format("{:.1f} %", 100 * speed.utilization), ""});
    std::string text =
        fmt::format("\nSpeed, ± {:.0f} %\n", 100 * speed.errorBand) + table.toString(indent);
    if (const std::string wires = wiresText(speed, report.device); !wires.empty())
        text += fmt::format("  {}\n", wires);
    return text;
}

std::string reasonsText(const FitReport& report)
{
    std::string text;
    for (const RuleFinding& reason : report.reasons)
        text += fmt::format(
            "  {} {} [{}]\n    {}\n",
            reason.kind == RuleFinding::Kind::Refusal ? '-' : '!',
            reason.text,
            reason.rule,
            reason.source);
    return text;
}

} // namespace

std::string secondsText(double seconds)
{
    constexpr double thousand = 1000;
    if (seconds >= 1)
        return fmt::format("{:.2f} s", seconds);
    if (seconds * thousand >= 1)
        return fmt::format("{:.2f} ms", seconds * thousand);
    return fmt::format("{:.1f} µs", seconds * thousand * thousand);
}

std::string planText(const Job& job)
{
    const ShardingPlan& plan = job.plan;
    std::string text = fmt::format("TP {}", plan.tensor);
    const auto add = [&text](const char* name, std::uint32_t degree) {
        if (degree > 1)
            text += fmt::format(", {} {}", name, degree);
    };
    add("PP", plan.pipeline);
    add("DP", plan.data);
    add("EP", plan.expert);
    add("CP", plan.context);
    if (job.task == Task::Training) {
        text += plan.zero1 ? ", ZeRO-1" : "";
        text += fmt::format(", {} recomputation", toString(plan.recompute));
    }
    return text;
}

std::string reportText(const FitReport& report)
{
    std::string text = questionText(report);
    text += fmt::format("\n{}\n{}", headline(report.verdict), reasonsText(report));
    if (!report.waysOut.empty()) {
        text += "\nWhat would do\n";
        for (const WayOut& way : report.waysOut)
            text += fmt::format("  {}\n", way.text);
    }
    text += memoryText(report);
    const HostUse& host = report.numbers.host;
    text += fmt::format(
        "\nHost memory\n  compiling {}, loading {} of {}\n",
        gibText(host.compile),
        gibText(host.load),
        gibText(report.device.hostMemory));
    if (report.verdict != FitVerdict::InvalidPlan)
        text += speedText(report);
    for (const std::string& note : report.job.model.notes)
        text += fmt::format("\nNote: {}\n", note);
    return text;
}

} // namespace atlas::app
