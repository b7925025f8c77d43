#include "tests/model/topology/Graphs.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <map>
#include <set>

namespace atlas::test {

Topology graphOf(std::uint32_t chips, const std::vector<Link>& links)
{
    TopologyBuilder::Header header;
    header.name = "graph";
    header.shape = {ShapeKind::Single, {1}};
    header.servers = chips;
    TopologyBuilder builder(std::move(header));
    for (std::uint32_t chip = 0; chip < chips; ++chip) {
        Vertex vertex;
        vertex.number = chip;
        vertex.server = chip;
        builder.add(vertex);
    }
    std::map<std::uint32_t, std::uint16_t> types;
    for (const Link& link : links) {
        if (!types.contains(link.weight)) {
            LinkType type;
            if (link.weight > 0) {
                type.bandwidth = BytesPerSecond(link.weight * 1e9);
            }
            types[link.weight] = builder.addLinkType(std::move(type));
        }
        builder.add(Edge{
            .source = {link.a},
            .target = {link.b},
            .acrossServers = true,
            .type = types[link.weight]});
    }
    return std::move(builder).build().value();
}

std::vector<Link> randomLinks(std::uint32_t chips, std::mt19937& random)
{
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (std::uint32_t chip = 1; chip < chips; ++chip) {
        pairs.emplace(static_cast<std::uint32_t>(random() % chip), chip);
    }
    for (std::uint32_t i = 0; i < chips; ++i) {
        const auto a = static_cast<std::uint32_t>(random() % chips);
        const auto b = static_cast<std::uint32_t>(random() % chips);
        if (a != b) {
            pairs.insert(std::minmax(a, b));
        }
    }
    std::vector<Link> links;
    links.reserve(pairs.size());
    for (const auto& [a, b] : pairs) {
        links.push_back({.a = a, .b = b});
    }
    return links;
}

std::vector<std::vector<std::uint32_t>> allHops(std::uint32_t chips, const std::vector<Link>& links)
{
    std::vector hops(chips, std::vector(chips, far));
    for (std::uint32_t i = 0; i < chips; ++i) {
        hops[i][i] = 0;
    }
    for (const Link& link : links) {
        hops[link.a][link.b] = hops[link.b][link.a] = 1;
    }
    for (std::uint32_t via = 0; via < chips; ++via) {
        for (std::uint32_t a = 0; a < chips; ++a) {
            for (std::uint32_t b = 0; b < chips; ++b) {
                hops[a][b] = std::min(hops[a][b], hops[a][via] + hops[via][b]);
            }
        }
    }
    return hops;
}

std::vector<Link> linksOf(const Topology& topology)
{
    std::vector<Link> links;
    for (const Edge& edge : topology.edges()) {
        const bool joinsChips = std::max(edge.source, edge.target).index < topology.chipCount();
        if (edge.kind == EdgeKind::NeuronLink && edge.confirmed && joinsChips) {
            links.push_back({.a = edge.source.index, .b = edge.target.index});
        }
    }
    return links;
}

std::uint32_t leastCut(std::uint32_t chips, const std::vector<Link>& links)
{
    std::uint32_t least = std::numeric_limits<std::uint32_t>::max();
    for (std::uint32_t half = 0; half < 1U << chips; ++half) {
        if (static_cast<std::uint32_t>(std::popcount(half)) != chips / 2) {
            continue;
        }
        const auto crosses = [half](const Link& link) {
            return (half >> link.a & 1U) != (half >> link.b & 1U);
        };
        least = std::min(least, static_cast<std::uint32_t>(std::ranges::count_if(links, crosses)));
    }
    return least;
}

} // namespace atlas::test
