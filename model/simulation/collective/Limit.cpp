#include "model/simulation/collective/Run.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace atlas {

namespace {

/// What holds up the transfers of the critical chain.
enum class Cause : std::uint8_t { Latency, Wires, Memory, Efa };

double documented(const CollectiveRun& run, LinkId link)
{
    const auto capacity = run.machine->network().capacity(link);
    const bool wire =
        run.machine->isWire(link) && run.machine->network().link(link).kind == EdgeKind::NeuronLink;
    return capacity.value_or(BytesPerSecond(0)).value() / (wire ? run.efficiency : 1);
}

double peakOf(const CollectiveRun& run, LinkId link, double capacity)
{
    if (!run.flow->record || capacity <= 0)
        return 0;
    double peak = 0;
    for (const LoadStep& step : run.flow->record->loads(link))
        peak = std::max(peak, step.load.value());
    return peak / capacity;
}

/// The bytes that a link has carried when the operation ends: other traffic may go on.
double carried(const CollectiveRun& run, LinkId link)
{
    if (run.request.background.empty() || !run.flow->record)
        return run.flow->linkBytes[link.index];
    const double end = run.makespan.value() - run.overhead.value();
    double bytes = 0;
    double load = 0;
    double since = 0;
    for (const LoadStep& step : run.flow->record->loads(link)) {
        const double until = std::min(step.time.value(), end);
        bytes += load * (until - since);
        load = step.load.value();
        since = until;
    }
    return bytes + load * (end - since);
}

/// Whether other traffic takes one of these links.
bool haveOtherTraffic(const CollectiveRun& run, const std::vector<LinkLoad>& links)
{
    const TransferList& transfers = run.schedule->transfers;
    for (std::uint32_t i = run.transferCount(); i < transfers.size(); ++i)
        for (const LinkId link : transfers.links(transfers.route({i})))
            if (std::ranges::find(links, link, &LinkLoad::link) != links.end())
                return true;
    return false;
}

struct Ends {
    std::string source;
    std::string target;
    std::optional<std::uint32_t> sourceChip;
    std::optional<std::uint32_t> targetChip;
};

Ends endsOf(const CollectiveMachine& machine, LinkId link)
{
    const Network& network = machine.network();
    if (machine.isEfa(link))
        return {network.label(network.from(link)), network.label(network.to(link)), {}, {}};
    const auto vertices = static_cast<std::uint32_t>(machine.topology().vertices().size());
    const auto end = [&](VertexId vertex) -> std::pair<std::string, std::optional<std::uint32_t>> {
        const std::uint32_t inside = vertex.index % vertices;
        const std::uint32_t node = vertex.index / vertices;
        const bool chip = inside < machine.chipsPerNode();
        const std::string name =
            chip ? std::to_string(inside) : machine.topology().id(VertexId{inside});
        if (machine.nodes() > 1)
            return {fmt::format("{}:{}", node, name), std::nullopt};
        return {name, chip ? std::optional(inside) : std::nullopt};
    };
    const auto [source, sourceChip] = end(network.from(link));
    const auto [target, targetChip] = end(network.to(link));
    return {source, target, sourceChip, targetChip};
}

/// Where the time of the critical chain goes, by cause.
struct Breakdown {
    double latency = 0;
    double wires = 0;
    double memory = 0;
    double efa = 0;

    [[nodiscard]] Cause worst() const
    {
        const double most = std::max({latency, wires, memory, efa});
        if (most == latency)
            return Cause::Latency;
        if (most == wires)
            return Cause::Wires;
        return most == memory ? Cause::Memory : Cause::Efa;
    }
    [[nodiscard]] double sum() const { return latency + wires + memory + efa; }
};

/// The link of a route that is busiest over the whole run.
std::optional<LinkId> busiestOf(const CollectiveRun& run, std::span<const LinkId> route)
{
    std::optional<LinkId> busiest;
    double most = -1;
    for (const LinkId link : route) {
        const auto capacity = run.machine->network().capacity(link);
        if (!capacity || capacity->value() >= unlimited)
            continue;
        const double busy = run.flow->linkBytes[link.index] / capacity->value();
        if (busy > most) {
            most = busy;
            busiest = link;
        }
    }
    return busiest;
}

Breakdown breakdownOf(const CollectiveRun& run)
{
    Breakdown sums;
    const TransferList& transfers = run.schedule->transfers;
    for (const ChainLink& one : run.flow->criticalChain) {
        const auto route = transfers.links(transfers.route(one.transfer));
        double latency = 0;
        for (const LinkId link : route)
            latency += run.machine->network().latency(link).value();
        sums.latency += latency;
        const double moving = std::max(0.0, one.finish.value() - one.start.value() - latency);
        const auto busiest = busiestOf(run, route);
        if (!busiest)
            continue;
        if (run.machine->memoryOf(*busiest))
            sums.memory += moving;
        else if (run.machine->isEfa(*busiest))
            sums.efa += moving;
        else
            sums.wires += moving;
    }
    sums.latency += run.overhead.value();
    return sums;
}

std::string percentOf(double part, double whole)
{
    constexpr double percent = 100;
    return fmt::format("{:.0f} %", whole > 0 ? part / whole * percent : 0);
}

/// What takes less than half of the time limits nothing alone.
std::string lead(std::string_view what, double part, double whole)
{
    return fmt::format(
        "{} {}", what, 2 * part > whole ? "limits it" : "takes the largest part of the time");
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

/// "3-7 and 7-3"; of many the first two.
std::string namesOf(const CollectiveRun& run, const std::vector<LinkLoad>& links)
{
    constexpr std::size_t most = 3;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(links.size(), most); ++i)
        names.push_back(run.machine->label(links[i].link));
    if (links.size() > most)
        return fmt::format("{} and {} more", fmt::join(names, ", "), links.size() - most);
    const std::string last = names.back();
    names.pop_back();
    return names.empty() ? last : fmt::format("{} and {}", fmt::join(names, ", "), last);
}

std::string reasonOf(const CollectiveRun& run, const std::vector<LinkLoad>& busiest)
{
    if (haveOtherTraffic(run, busiest))
        return "because other traffic takes them too";
    std::vector<std::string> failed;
    std::vector<std::string> degraded;
    for (const LinkFault& fault : run.request.faults)
        (fault.share <= 0 ? failed : degraded)
            .push_back(fmt::format("{}-{}", fault.source, fault.target));
    if (!failed.empty())
        return fmt::format(
            "because what used to take {} goes round by them", fmt::join(failed, ", "));
    if (!run.request.deadChips.empty())
        return "because routes go round the dead chips";
    if (run.groups > 1)
        return "because several groups share them";
    if (run.plan.algorithm == Algorithm::Mesh || run.plan.algorithm == Algorithm::SingleStepMesh
        || run.request.operation == Operation::AllToAll)
        return "because routes between distant chips cross there, the first axis first and the "
               "increasing way where both are as short";
    if (run.request.operation == Operation::Broadcast)
        return "because the message of the first rank leaves over them";
    return "because several steps of the schedule meet on them";
}

/// Links that run below their bandwidth take longer than others with the same bytes.
std::optional<std::string> degradedSentence(const CollectiveRun& run)
{
    for (const LinkFault& fault : run.request.faults) {
        if (fault.share <= 0 || fault.share >= 1 || run.links.empty())
            continue;
        const LinkLoad& busiest = run.links.front();
        const bool same = (busiest.sourceChip == fault.source && busiest.targetChip == fault.target)
            || (busiest.sourceChip == fault.target && busiest.targetChip == fault.source);
        if (same)
            return fmt::format(
                "Link {}-{} limits it: it runs at {} of its bandwidth and carries {} like the "
                "others",
                fault.source,
                fault.target,
                percentOf(fault.share, 1),
                toString(Bytes(static_cast<std::uint64_t>(busiest.bytes))));
    }
    return std::nullopt;
}

/// Loads nearer to each other than this are alike.
constexpr double clearly = 1.01;

/// Of links of which none carries much more than a typical one.
std::string evenSentence(const CollectiveRun& run, const std::vector<LinkLoad>& wires, double share)
{
    const auto all = static_cast<std::size_t>(
                         2
                         * std::ranges::count_if(
                             run.machine->topology().edges(),
                             [](const Edge& edge) {
                                 return edge.kind == EdgeKind::NeuronLink && edge.confirmed;
                             }))
        * run.machine->nodes();
    const double most = std::ranges::max(wires, {}, &LinkLoad::bytes).bytes;
    const auto full = static_cast<std::size_t>(std::ranges::count_if(
        wires, [most](const LinkLoad& load) { return load.bytes * clearly > most; }));
    std::string text = fmt::format(
        "The NeuronLinks limit it: {} link directions in use {} {} and {} it {} of the time",
        full == wires.size() ? fmt::format("each of the {}", full)
                             : fmt::format("{} of the {}", full, wires.size()),
        full == wires.size() ? "carries" : "carry",
        toString(Bytes(static_cast<std::uint64_t>(most))),
        full == wires.size() ? "moves" : "move",
        percentOf(share, 1));
    if (wires.size() < all)
        text += fmt::format("; {} of {} directions stay idle", all - wires.size(), all);
    if (run.efficiency < 1)
        text += fmt::format(
            "; {} reaches {} of a link",
            toString(run.plan.algorithm),
            percentOf(run.efficiency, 1));
    return text + ".";
}

std::string wireSentence(const CollectiveRun& run, double share)
{
    std::vector<LinkLoad> wires;
    std::vector<double> bytes;
    for (const LinkLoad& load : run.links) {
        if (!run.machine->isWire(load.link))
            continue;
        wires.push_back(load);
        bytes.push_back(load.bytes);
    }
    if (wires.empty())
        return "Nothing moves over wires.";
    if (const auto degraded = degradedSentence(run))
        return *degraded + fmt::format(" ({} of the time).", percentOf(share, 1));
    const double typical = median(bytes);
    const double most = *std::ranges::max_element(bytes);
    if (most > clearly * typical) {
        std::vector<LinkLoad> busiest;
        std::ranges::copy_if(wires, std::back_inserter(busiest), [&](const LinkLoad& load) {
            return load.bytes * clearly > most;
        });
        const bool one = busiest.size() == 1;
        return fmt::format(
            "{} {} {} {} times the bytes of a typical link, {}.",
            one ? "Link" : "Links",
            namesOf(run, busiest),
            one ? "carries" : "carry",
            formatNumber(most / typical),
            reasonOf(run, busiest));
    }
    return evenSentence(run, wires, share);
}

} // namespace

std::vector<LinkLoad> linkLoads(const CollectiveRun& run)
{
    std::vector<LinkLoad> loads;
    const double span = run.makespan.value();
    for (std::uint32_t i = 0; i < run.machine->network().linkCount(); ++i) {
        const LinkId link{i};
        const double bytes = carried(run, link);
        if (bytes <= 0 || (!run.machine->isWire(link) && !run.machine->isEfa(link)))
            continue;
        const double capacity = documented(run, link);
        Ends ends = endsOf(*run.machine, link);
        loads.push_back(
            {.link = link,
             .source = std::move(ends.source),
             .target = std::move(ends.target),
             .sourceChip = ends.sourceChip,
             .targetChip = ends.targetChip,
             .bytes = bytes,
             .meanUtilisation = capacity > 0 && span > 0 ? bytes / capacity / span : 0,
             .peakUtilisation = peakOf(run, link, capacity)});
    }
    std::ranges::stable_sort(loads, [](const LinkLoad& a, const LinkLoad& b) {
        return a.meanUtilisation > b.meanUtilisation;
    });
    return loads;
}

std::string limitSentence(const CollectiveRun& run)
{
    if (run.transferCount() == 0)
        return "A group of one rank has nothing to send.";
    const Breakdown sums = breakdownOf(run);
    const double whole = sums.sum();
    switch (sums.worst()) {
    case Cause::Latency:
        return fmt::format(
            "{}: {} steps and the start of the operation make up {} of the time, whatever the "
            "links carry.",
            lead("Latency", sums.latency, whole),
            run.schedule->steps,
            percentOf(sums.latency, whole));
    case Cause::Memory:
        return fmt::format(
            "{}: reading and writing {} makes up {} of the time.",
            lead("The HBM of the chips", sums.memory, whole),
            run.request.operation == Operation::AllGather ? "copies" : "copies and sums",
            percentOf(sums.memory, whole));
    case Cause::Efa:
        return fmt::format(
            "{}: {} of the time goes through {}{}.",
            lead("EFA", sums.efa, whole),
            percentOf(sums.efa, whole),
            toString(run.machine->efaOfNode()) + " of each instance",
            run.request.oversubscription > 1
                ? fmt::format(
                      ", of which the fabric carries {}", toString(run.machine->efaOfFabric()))
                : std::string());
    case Cause::Wires:
        return wireSentence(run, whole > 0 ? sums.wires / whole : 0);
    }
    return {};
}

} // namespace atlas
