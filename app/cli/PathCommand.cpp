#include "app/cli/Commands.h"
#include "app/cli/Table.h"
#include "model/support/JsonText.h"
#include "model/support/NearestNames.h"
#include "model/topology/Queries.h"
#include "model/topology/TopologyBuilder.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace atlas::app {

namespace {

using Json = nlohmann::ordered_json;

std::unexpected<Problem> unknownEnd(const Topology& topology, std::string_view text)
{
    // Above this many vertices the search for like ids would take longer than it helps.
    constexpr std::uint32_t mostCandidates = 5000;
    std::string what = fmt::format(
        "there is no such chip; {} has chips 0 to {}", topology.name(), topology.chipCount() - 1);
    std::vector<std::string> ids;
    if (topology.vertices().size() <= mostCandidates) {
        for (std::uint32_t i = topology.chipCount(); i < topology.vertices().size(); ++i)
            ids.push_back(topology.id(VertexId{i}));
    }
    const std::vector<std::string> near = nearestNames(text, ids);
    if (!near.empty())
        what += fmt::format(", and {}", alternatives(near));
    return std::unexpected(Problem{fmt::format("“{}”", text), std::move(what)});
}

/// An end of a path: a chip number or an id.
Result<VertexId> findEnd(const Topology& topology, std::string_view text)
{
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc() && end == text.data() + text.size()) {
        if (number < topology.chipCount())
            return VertexId{number};
        return unknownEnd(topology, text);
    }
    for (std::uint32_t i = 0; i < topology.vertices().size(); ++i) {
        if (topology.id(VertexId{i}) == text)
            return VertexId{i};
    }
    return unknownEnd(topology, text);
}

/// The shortest paths between two vertices; at most as many as are worth printing.
struct Found {
    VertexId from;
    VertexId to;
    std::vector<Path> paths;
    std::uint64_t count = 0;
};

std::string bottleneckText(const Topology& topology, const Path& path)
{
    const auto least = bottleneck(topology, path);
    return least ? toString(*least) + " per direction" : "bandwidth not documented";
}

std::string plural(std::uint64_t count, std::string_view word)
{
    return fmt::format(
        "{} {}{}", formatNumber(static_cast<double>(count)), word, count == 1 ? "" : "s");
}

std::string asText(const Topology& topology, const Found& found)
{
    std::string out = fmt::format(
        "{} from {} to {}, {}\n",
        plural(found.count, "shortest path"),
        topology.label(found.from),
        topology.label(found.to),
        plural(found.paths.front().hops(), "hop"));
    Table table({Table::Align::Left, Table::Align::Left});
    for (const Path& path : found.paths) {
        std::string walk;
        for (const VertexId vertex : path.vertices)
            walk += (walk.empty() ? "" : " – ") + topology.label(vertex);
        table.addRow({walk, path.edges.empty() ? "" : bottleneckText(topology, path)});
    }
    out += table.toString(2);
    if (found.paths.size() < found.count)
        out += fmt::format(
            "  and {} more\n", formatNumber(static_cast<double>(found.count - found.paths.size())));
    const auto edges = topology.edges();
    if (std::ranges::any_of(edges, [](const Edge& edge) { return !edge.confirmed; }))
        out += "  unconfirmed links are left out\n";
    return out;
}

std::string asJson(const Topology& topology, const Found& found)
{
    Json paths = Json::array();
    for (const Path& path : found.paths) {
        Json vertices = Json::array();
        for (const VertexId vertex : path.vertices)
            vertices.push_back(topology.id(vertex));
        Json edges = Json::array();
        for (const EdgeId edge : path.edges)
            edges.push_back(topology.id(edge));
        const auto least = bottleneck(topology, path);
        paths.push_back(
            {{"vertices", std::move(vertices)},
             {"edges", std::move(edges)},
             {"bottleneck_bytes_per_s", least ? Json(least->value()) : Json(nullptr)}});
    }
    const Json result{
        {"name", topology.name()},
        {"from", topology.id(found.from)},
        {"to", topology.id(found.to)},
        {"hops", found.paths.front().hops()},
        {"shortest_paths", found.count},
        {"paths", std::move(paths)}};
    return jsonText(result);
}

} // namespace

Checked<std::string> showPaths(const Catalog& catalog, const PathOptions& options)
{
    const Checked<Topology> topology = resolveTarget(catalog, options.target);
    if (!topology)
        return std::unexpected(topology.error());
    const Result<VertexId> from = findEnd(*topology, options.from);
    if (!from)
        return std::unexpected(Problems{from.error()});
    const Result<VertexId> to = findEnd(*topology, options.to);
    if (!to)
        return std::unexpected(Problems{to.error()});
    const Found found{
        .from = *from,
        .to = *to,
        .paths = allShortestPaths(*topology, *from, *to),
        .count = shortestPathCount(*topology, *from, *to)};
    if (found.paths.empty()) {
        return std::unexpected(Problems{
            {topology->name(),
             fmt::format(
                 "no path joins {} and {}", topology->label(*from), topology->label(*to))}});
    }
    return options.json ? asJson(*topology, found) : asText(*topology, found);
}

} // namespace atlas::app
