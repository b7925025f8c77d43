#include "model/simulation/collective/Trace.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas {

namespace {

using Json = nlohmann::ordered_json;

constexpr double microseconds = 1e6;
/// Links with counters; more hide the picture.
constexpr std::size_t mostCounters = 16;

void addNames(Json& events, const CollectiveRun& run)
{
    std::vector<std::uint32_t> chips;
    for (const TransferTag& tag : run.schedule->tags)
        chips.push_back(tag.source);
    std::ranges::sort(chips);
    const auto rest = std::ranges::unique(chips);
    chips.erase(rest.begin(), rest.end());
    for (const std::uint32_t chip : chips)
        events.push_back(
            {{"name", "process_name"},
             {"ph", "M"},
             {"pid", chip},
             {"args", {{"name", run.machine->chipLabel(chip)}}}});
}

void addTransfers(Json& events, const CollectiveRun& run)
{
    for (std::uint32_t i = 0; i < run.transferCount(); ++i) {
        const TransferTag& tag = run.schedule->tags[i];
        const double start = run.overhead.value() + run.flow->starts[i].value();
        const double finish = run.overhead.value() + run.flow->finishes[i].value();
        const bool local = tag.source == tag.target;
        events.push_back(
            {{"name",
              local ? fmt::format("step {} on the chip", tag.step)
                    : fmt::format("step {} to {}", tag.step, run.machine->chipLabel(tag.target))},
             {"cat", local ? "local" : "link"},
             {"ph", "X"},
             {"pid", tag.source},
             {"tid", local ? std::uint64_t{0} : std::uint64_t{1} + tag.target},
             {"ts", start * microseconds},
             {"dur", (finish - start) * microseconds},
             {"args",
              {{"bytes", run.schedule->transfers.bytes(TransferId{i})},
               {"step", tag.step},
               {"chunk", tag.chunk},
               {"target", tag.target}}}});
    }
}

void addCounters(Json& events, const CollectiveRun& run)
{
    if (!run.flow->record)
        return;
    constexpr double giga = 1e9;
    for (std::size_t i = 0; i < std::min(run.links.size(), mostCounters); ++i) {
        const LinkLoad& load = run.links[i];
        const std::string name = fmt::format("{} GB/s", run.machine->label(load.link));
        for (const LoadStep& step : run.flow->record->loads(load.link))
            events.push_back(
                {{"name", name},
                 {"ph", "C"},
                 {"pid", 0},
                 {"ts", (run.overhead.value() + step.time.value()) * microseconds},
                 {"args", {{"load", step.load.value() / giga}}}});
    }
}

} // namespace

std::string traceJson(const CollectiveRun& run)
{
    Json events = Json::array();
    addNames(events, run);
    addTransfers(events, run);
    addCounters(events, run);
    const Json trace{
        {"displayTimeUnit", "ns"},
        {"traceEvents", std::move(events)},
        {"otherData",
         {{"machine", run.machine->topology().name()},
          {"operation", toString(run.request.operation)},
          {"algorithm", toString(run.plan.algorithm)},
          {"size_bytes", run.request.size.count()}}}};
    return trace.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace atlas
