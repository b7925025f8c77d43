#include "app/cli/SimulationWriters.h"
#include "app/cli/Table.h"
#include "model/support/JsonText.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;
using enum Table::Align;

struct Load {
    LinkId link;
    double mean = 0;
    double peak = 0;
};

/// Links that carried something, the busiest first.
std::vector<Load> loadsOf(const TrafficRun& run)
{
    std::vector<Load> loads;
    const double span = run.flow.makespan.value();
    for (std::uint32_t i = 0; i < run.network.linkCount(); ++i) {
        const LinkId link{i};
        const auto capacity = run.network.capacity(link);
        if (run.flow.linkBytes[i] <= 0 || !capacity || capacity->value() <= 0)
            continue;
        Load load{.link = link};
        if (span > 0)
            load.mean = run.flow.linkBytes[i] / capacity->value() / span;
        if (run.flow.record) {
            for (const LoadStep& step : run.flow.record->loads(link))
                load.peak = std::max(load.peak, step.load.value() / capacity->value());
        }
        loads.push_back(load);
    }
    std::ranges::stable_sort(loads, [](const Load& a, const Load& b) { return a.mean > b.mean; });
    return loads;
}

double allBytes(const TransferList& transfers)
{
    double sum = 0;
    for (std::uint32_t i = 0; i < transfers.size(); ++i)
        sum += transfers.bytes(TransferId{i});
    return sum;
}

Json endJson(const TrafficRun& run, VertexId vertex)
{
    if (vertex.index < run.topology.chipCount())
        return vertex.index;
    return run.topology.id(vertex);
}

} // namespace

Seconds trafficBound(const Network& network, const TransferList& transfers)
{
    double bound = 0;
    std::vector<double> bytes(network.linkCount(), 0);
    for (std::uint32_t i = 0; i < transfers.size(); ++i) {
        const TransferId id{i};
        double latency = 0;
        double slowest = 0;
        for (const LinkId link : transfers.links(transfers.route(id))) {
            latency += network.latency(link).value();
            bytes[link.index] += transfers.bytes(id);
            if (const auto rate = network.capacity(link); rate && rate->value() > 0)
                slowest = std::max(slowest, transfers.bytes(id) / rate->value());
        }
        bound = std::max(bound, transfers.start(id).value() + latency + slowest);
    }
    for (std::uint32_t i = 0; i < network.linkCount(); ++i) {
        const auto rate = network.capacity(LinkId{i});
        if (bytes[i] > 0 && rate && rate->value() > 0)
            bound = std::max(bound, bytes[i] / rate->value());
    }
    return Seconds(bound);
}

std::string trafficText(const TrafficRun& run)
{
    constexpr std::size_t mostLinks = 8;
    constexpr std::size_t indent = 2;
    constexpr double mostShown = 1.8e19; // below 2^64
    const double bytes = allBytes(run.transfers);
    std::string text = fmt::format(
        "{}: {} on {}, {} {} of {} together\n",
        toString(run.flow.makespan),
        run.name,
        run.topology.name(),
        formatNumber(run.transfers.size()),
        run.transfers.size() == 1 ? "transfer" : "transfers",
        toString(Bytes(static_cast<std::uint64_t>(std::min(bytes, mostShown)))));
    const auto loads = loadsOf(run);
    if (!loads.empty() && run.flow.makespan.value() > 0)
        text += fmt::format(
            "  {} limits it: it carries {} and moves data {} of the time\n",
            run.network.label(loads.front().link),
            toString(
                Bytes(static_cast<std::uint64_t>(run.flow.linkBytes[loads.front().link.index]))),
            percent(loads.front().mean));
    if (run.lowerBound.value() > 0)
        text += fmt::format(
            "  Lower bound on these routes {}; {}\n",
            toString(run.lowerBound),
            besideBound(run.flow.makespan.value() / run.lowerBound.value()));
    Table table({Left, Right, Right, Right});
    table.addRow({"Busiest links", "bytes", "mean", "peak"});
    for (std::size_t i = 0; i < std::min(loads.size(), mostLinks); ++i)
        table.addRow(
            {run.network.label(loads[i].link),
             toString(Bytes(static_cast<std::uint64_t>(run.flow.linkBytes[loads[i].link.index]))),
             percent(loads[i].mean),
             percent(loads[i].peak)});
    text += "\n" + table.toString(indent);
    if (loads.size() > mostLinks)
        text += fmt::format("  and {} more\n", loads.size() - mostLinks);
    return text;
}

std::string trafficJson(const TrafficRun& run, Seconds wall, bool withFinishes)
{
    Json links = Json::array();
    for (const Load& load : loadsOf(run))
        links.push_back(
            {{"source", endJson(run, run.network.from(load.link))},
             {"target", endJson(run, run.network.to(load.link))},
             {"bytes", run.flow.linkBytes[load.link.index]},
             {"mean_utilisation", load.mean},
             {"peak_utilisation", load.peak}});
    const double span = run.flow.makespan.value();
    const double rate = span > 0 ? allBytes(run.transfers) / span : 0;
    Json json{
        {"makespan_s", span},
        {"transfers", run.transfers.size()},
        {"events", run.flow.events},
        {"wall_s", wall.value()},
        {"lower_bound_s", run.lowerBound.value()},
        {"algorithm", run.name},
        {"algbw_bytes_per_s", rate},
        {"busbw_bytes_per_s", rate},
        {"machine", run.topology.name()},
        {"links", std::move(links)}};
    if (withFinishes) {
        Json finishes = Json::array();
        for (const Seconds finish : run.flow.finishes)
            finishes.push_back(finish.value());
        json["finish_s"] = std::move(finishes);
    }
    return jsonText(json);
}

} // namespace atlas::app
