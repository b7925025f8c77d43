#include "tests/model/simulation/network/FlowCases.h"

#include "tests/support/Machines.h"

#include <algorithm>
#include <random>
#include <stdexcept>

namespace atlas::test {

FlowMachine flowMachine(std::string_view notation)
{
    Topology topology = machine(notation);
    LinkConditions conditions;
    conditions.bandwidth = BytesPerSecond(100e9);
    conditions.latency = Seconds(1e-6);
    Network network = networkOf(topology, conditions).value();
    Router router(topology, network);
    return {topology, network, router};
}

namespace {

/// Makes one random case.
class CaseMaker {
public:
    explicit CaseMaker(std::uint32_t seed)
        : m_random(seed)
    {
    }

    FlowCase make(std::uint32_t most)
    {
        FlowCase made;
        made.network = network();
        const std::uint32_t routes = between(1, most);
        for (std::uint32_t r = 0; r < routes; ++r)
            made.transfers.addRoute(walk(made.network));
        const std::uint32_t count = between(1, most);
        for (std::uint32_t t = 0; t < count; ++t)
            addTransfer(made.transfers, t);
        if (between(0, 2) == 0)
            addChanges(made);
        return made;
    }

private:
    std::uint32_t between(std::uint32_t least, std::uint32_t most)
    {
        return least + static_cast<std::uint32_t>(m_random() % (most - least + 1));
    }

    Network network()
    {
        const std::uint32_t vertices = between(2, 5);
        std::vector<Link> links;
        for (std::uint32_t v = 0; v < vertices; ++v)
            for (std::uint32_t to : {(v + 1) % vertices, between(0, vertices - 1)})
                if (to != v)
                    links.push_back(
                        {.from = {v},
                         .to = {to},
                         .capacity = BytesPerSecond(between(1, 16)),
                         .latency = Seconds(between(0, 4) / 8.0)});
        return Network(std::move(links));
    }

    std::vector<LinkId> walk(const Network& network)
    {
        std::vector<LinkId> links;
        VertexId at{between(0, network.vertexCount() - 1)};
        const std::uint32_t hops = between(1, 4);
        for (std::uint32_t hop = 0; hop < hops; ++hop) {
            const auto outgoing = network.outgoing(at);
            const LinkId link =
                outgoing[between(0, static_cast<std::uint32_t>(outgoing.size()) - 1)];
            if (std::ranges::find(links, link) != links.end())
                break;
            links.push_back(link);
            at = network.to(link);
        }
        return links;
    }

    void addTransfer(TransferList& list, std::uint32_t index)
    {
        Transfer transfer{.route = {between(0, list.routeCount() - 1)}};
        transfer.bytes = between(1, 64);
        if (between(0, 1) == 0)
            transfer.start = Seconds(between(0, 40) / 4.0);
        if (between(0, 3) == 0)
            transfer.cap = BytesPerSecond(between(1, 8) / 2.0);
        std::vector<TransferId> after;
        for (std::uint32_t before = 0; before < index; ++before)
            if (between(0, 5) == 0)
                after.push_back({before});
        list.add(transfer, after);
    }

    void addChanges(FlowCase& made)
    {
        for (std::uint32_t l = 0; l < made.network.linkCount(); ++l) {
            if (between(0, 1) == 0)
                continue;
            const double time = between(0, 20) / 4.0;
            made.options.changes.push_back(
                {.time = Seconds(time), .link = {l}, .capacity = BytesPerSecond(between(0, 8))});
            made.options.changes.push_back(
                {.time = Seconds(time + between(1, 20) / 4.0),
                 .link = {l},
                 .capacity = BytesPerSecond(between(1, 8))});
        }
    }

    std::mt19937 m_random;
};

} // namespace

FlowCase randomCase(std::uint32_t seed, std::uint32_t most)
{
    return CaseMaker(seed).make(most);
}

Network lineOf(std::initializer_list<double> capacities, double latency)
{
    std::vector<Link> links;
    for (const double capacity : capacities) {
        const auto from = static_cast<std::uint32_t>(links.size());
        links.push_back(
            {.from = {from},
             .to = {from + 1},
             .capacity = BytesPerSecond(capacity),
             .latency = Seconds(latency)});
    }
    return Network(std::move(links));
}

FlowResult
simulated(const Network& network, const TransferList& transfers, const FlowOptions& options)
{
    auto result = simulate(network, transfers, options);
    if (!result)
        throw std::runtime_error(message(result.error()));
    return *std::move(result);
}

FlowResult simulated(const FlowCase& flowCase)
{
    return simulated(flowCase.network, flowCase.transfers, flowCase.options);
}

std::string
complaint(const Network& network, const TransferList& transfers, const FlowOptions& options)
{
    const auto result = simulate(network, transfers, options);
    return result ? "" : message(result.error());
}

TransferId addOver(
    TransferList& list,
    std::initializer_list<std::uint32_t> links,
    double bytes,
    std::initializer_list<TransferId> after)
{
    std::vector<LinkId> route;
    for (const std::uint32_t link : links)
        route.push_back({link});
    return list.add({.route = list.addRoute(route), .bytes = bytes}, std::vector(after));
}

} // namespace atlas::test
