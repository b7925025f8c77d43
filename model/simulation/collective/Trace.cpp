#include "model/simulation/collective/Trace.h"

#include "model/simulation/trace/ChromeTrace.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

/// Links with counters; more hide the picture.
constexpr std::size_t mostCounters = 16;

void addNames(ChromeTrace& trace, const CollectiveRun& run)
{
    std::vector<std::uint32_t> chips;
    for (const TransferTag& tag : run.schedule->tags)
        chips.push_back(tag.source);
    std::ranges::sort(chips);
    const auto rest = std::ranges::unique(chips);
    chips.erase(rest.begin(), rest.end());
    for (const std::uint32_t chip : chips)
        trace.nameProcess(chip, run.machine->chipLabel(chip));
}

void addTransfers(ChromeTrace& trace, const CollectiveRun& run)
{
    for (std::uint32_t i = 0; i < run.transferCount(); ++i) {
        const TransferTag& tag = run.schedule->tags[i];
        const bool local = tag.source == tag.target;
        trace.add(
            {.name = local
                 ? fmt::format("step {} on the chip", tag.step)
                 : fmt::format("step {} to {}", tag.step, run.machine->chipLabel(tag.target)),
             .category = local ? "local" : "link",
             .process = tag.source,
             .thread = local ? std::uint64_t{0} : std::uint64_t{1} + tag.target,
             .start = run.overhead + run.flow->starts[i],
             .finish = run.overhead + run.flow->finishes[i],
             .arguments = {
                 {"bytes", run.schedule->transfers.bytes(TransferId{i})},
                 {"step", std::uint64_t{tag.step}},
                 {"chunk", std::uint64_t{tag.chunk}},
                 {"target", std::uint64_t{tag.target}}}});
    }
}

void addCounters(ChromeTrace& trace, const CollectiveRun& run)
{
    const auto& record = run.flow->record;
    if (!record)
        return;
    constexpr double giga = 1e9;
    for (std::size_t i = 0; i < std::min(run.links.size(), mostCounters); ++i) {
        const LinkLoad& load = run.links[i];
        const std::string name = fmt::format("{} GB/s", run.machine->label(load.link));
        for (const LoadStep& step : record->loads(load.link))
            trace.count(name, 0, run.overhead + step.time, {"load", step.load.value() / giga});
    }
}

} // namespace

std::string traceJson(const CollectiveRun& run)
{
    ChromeTrace trace;
    addNames(trace, run);
    addTransfers(trace, run);
    addCounters(trace, run);
    return trace.json(
        {{"machine", run.machine->topology().name()},
         {"operation", std::string(toString(run.request.operation))},
         {"algorithm", std::string(toString(run.plan.algorithm))},
         {"size_bytes", run.request.size.count()}});
}

} // namespace atlas
