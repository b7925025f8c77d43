#include "model/simulation/collective/LowerBound.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <set>

namespace atlas {

namespace {

/// Above this many chips the hops between all pairs are not counted.
constexpr std::size_t mostChipsForPairs = 256;

struct Capacities {
    double all = 0; ///< of all wires in the instances of the team, both directions
    double leastChip = std::numeric_limits<double>::infinity(); ///< out of one chip of the team
};

/// The wires, with the share back that the efficiency took; infinite where one is unknown.
Capacities capacities(const CollectiveMachine& machine, const Team& team, double efficiency)
{
    Capacities result;
    std::set<std::uint32_t> nodes;
    for (const std::uint32_t chip : team.chips)
        nodes.insert(machine.nodeOf(chip));
    const double efa = machine.efaOfNode().value();
    const auto perNode = static_cast<std::uint32_t>(machine.topology().vertices().size());
    std::vector<double> out(std::size_t{machine.nodes()} * machine.chipsPerNode(), 0);
    for (std::uint32_t i = 0; machine.isWire(LinkId{i}) && i < machine.network().linkCount(); ++i) {
        const Link& link = machine.network().link(LinkId{i});
        const std::uint32_t node = link.from.index / perNode;
        if (link.kind != EdgeKind::NeuronLink || !nodes.contains(node))
            continue;
        const double rate = link.capacity ? link.capacity->value() / efficiency
                                          : std::numeric_limits<double>::infinity();
        result.all += rate;
        const std::uint32_t place = link.from.index % perNode;
        if (place < machine.chipsPerNode())
            out[node * machine.chipsPerNode() + place] += rate;
    }
    const bool across = nodes.size() > 1;
    if (across)
        result.all += efa * static_cast<double>(nodes.size());
    for (const std::uint32_t chip : team.chips)
        result.leastChip =
            std::min(result.leastChip, out[chip] + (across ? machine.efaOfPort().value() : 0.0));
    return result;
}

/// The bytes of all-to-all over all hops.
double bytesOverHops(const CollectiveMachine& machine, const Team& team, double size)
{
    double total = 0;
    for (std::size_t a = 0; a < team.chips.size(); ++a) {
        for (std::size_t b = 0; b < team.chips.size(); ++b) {
            if (a == b || machine.nodeOf(team.chips[a]) != machine.nodeOf(team.chips[b]))
                continue;
            const auto route = machine.wires(team.chips[a], team.chips[b]);
            const double hops = route ? static_cast<double>(route->size()) : 0.0;
            total += hops * team.ranksOn[a] * team.ranksOn[b] * size / team.size();
        }
    }
    return total;
}

struct Needs {
    double all = 0; ///< over all wires together
    double oneChip = 0; ///< out of one chip, or into it
    double instance = 0; ///< out of one instance, or into it
};

Needs needsOf(const CollectiveMachine& machine, const Team& team, Operation operation, double size)
{
    const auto p = static_cast<double>(team.chips.size());
    const auto parts = splitByNode(team, machine.chipsPerNode());
    const auto x = static_cast<double>(parts.size());
    const double most = static_cast<double>(*std::ranges::max_element(team.ranksOn)) / team.size();
    const bool several = p > 1;
    switch (operation) {
    case Operation::AllReduce:
        return {2 * (p - 1) * size, several ? size : 0, 2 * (x - 1) / x * size};
    case Operation::AllGather:
    case Operation::ReduceScatter:
        return {(p - 1) * size, (1 - most) * size, (x - 1) / x * size};
    case Operation::Broadcast:
        return {(p - 1) * size, several ? size : 0, x > 1 ? size : 0};
    case Operation::AllToAll: {
        const double mine = team.ranksOn.front();
        const double all = p <= mostChipsForPairs ? bytesOverHops(machine, team, size) : 0;
        return {
            all, mine * size * (1 - mine / team.size()), parts.front().size() * size * (1 - 1 / x)};
    }
    case Operation::Permute:
        return {several ? p * size : 0, several ? size : 0, x > 1 ? size : 0};
    case Operation::SendReceive:
        return {};
    }
    return {};
}

} // namespace

LowerBound lowerBound(
    const CollectiveMachine& machine,
    const Team& team,
    Operation operation,
    Bytes size,
    double efficiency)
{
    if (team.size() < 2)
        return {.time = machine.overhead(), .reason = "one rank has nobody to talk to"};
    const Needs needs = needsOf(machine, team, operation, static_cast<double>(size.count()));
    const Capacities have = capacities(machine, team, efficiency);
    const bool across = splitByNode(team, machine.chipsPerNode()).size() > 1;
    const double fabric = std::min(machine.efaOfNode().value(), machine.efaOfFabric().value());
    struct Candidate {
        double time;
        const char* reason;
    };
    const auto over = [](double bytes, double rate) { return bytes > 0 ? bytes / rate : 0.0; };
    Candidate best{.time = 0, .reason = "the latency of one step"};
    for (const Candidate& one :
         {Candidate{over(needs.all, have.all), "all links together must carry it"},
          Candidate{over(needs.oneChip, have.leastChip), "it must pass the links of one chip"},
          Candidate{
              across ? over(needs.instance, fabric) : 0.0,
              "it must pass the EFA adapters of one instance"}}) {
        if (one.time > best.time)
            best = one;
    }
    const bool several = team.chips.size() > 1 && operation != Operation::SendReceive;
    const Seconds step = across && operation != Operation::SendReceive
        ? machine.constants().seconds(ConstantId::EfaLatency)
        : (several ? machine.stepLatency() + machine.wireLatency() : Seconds(0));
    return {.time = machine.overhead() + step + Seconds(best.time), .reason = best.reason};
}

} // namespace atlas
