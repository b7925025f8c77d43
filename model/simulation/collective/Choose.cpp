#include "model/simulation/collective/Choose.h"

#include "model/simulation/collective/Cycles.h"

#include <algorithm>
#include <array>
#include <bit>
#include <fmt/format.h>

namespace atlas {

namespace {

using enum Algorithm;

constexpr std::uint32_t mostKangaRanks = 256;

bool crossesNodes(const Topology& topology, const Team& team)
{
    const std::uint32_t chips = topology.chipCount();
    return std::ranges::any_of(
        team.chips, [&](std::uint32_t chip) { return chip / chips != team.chips.front() / chips; });
}

/// The chips of a team in its first instance, by their number there.
std::vector<std::uint32_t> chipsOfFirst(const Topology& topology, const Team& team)
{
    const std::uint32_t chips = topology.chipCount();
    std::vector<std::uint32_t> inside;
    for (const std::uint32_t chip : team.chips) {
        if (chip / chips == team.chips.front() / chips)
            inside.push_back(chip % chips);
    }
    return inside;
}

bool isGathering(Operation operation)
{
    return operation == Operation::AllReduce || operation == Operation::AllGather
        || operation == Operation::ReduceScatter;
}

/// What an algorithm needs that the team lacks; empty when it can run inside an instance.
std::string obstacle(
    const Topology& topology,
    const CollectiveRequest& request,
    const Team& team,
    Algorithm algorithm)
{
    const auto chips = chipsOfFirst(topology, team);
    const Lattice lattice = latticeOf(topology);
    const auto perChip = team.perChip();
    if (algorithm != Ring && !perChip)
        return "it needs as many ranks on each chip as on the others";
    if (algorithm == Rdh && !hypercubeCodes(lattice, chips))
        return fmt::format(
            "it needs a power of two of chips along each axis, and {} are no such box",
            chips.size());
    if (algorithm == Torus && !boxOf(lattice, chips))
        return "it needs the chips of a line, a ring or a torus, or a box of one";
    if (algorithm == KangaRing) {
        const auto all = ranksPerChip(topology, request.lnc);
        if (!all || *all < 2 || *perChip != *all || *all % 2 != 0)
            return "it needs all ranks of each chip, in pairs "
                   "(intranode-collective-comm.rst); ring does the same with fewer";
        if (chips.size() * *perChip > mostKangaRanks)
            return fmt::format("it takes at most {} ranks (nec.h)", mostKangaRanks);
    }
    return {};
}

/// Where the documentation has no rule for the size and family.
struct Rule {
    Algorithm algorithm = Ring;
    std::string reason;
};

Rule documented(const Topology& topology, const CollectiveRequest& request)
{
    const auto instance = topology.instance();
    if (!isGathering(request.operation)) {
        const Algorithm first = request.operation == Operation::Broadcast
            ? Ring
            : algorithmsFor(request.operation).front();
        return {
            first, fmt::format("auto: {} for {}", toString(first), toString(request.operation))};
    }
    for (const AlgorithmChoice& choice : builtInConstants().choices) {
        if (!instance || choice.family != instance->family)
            continue;
        if (!choice.below || request.size < *choice.below)
            return {
                choice.algorithm,
                fmt::format(
                    "auto: documented for this size on {} ({})", choice.family, choice.source)};
    }
    return {
        Ring,
        fmt::format(
            "auto: no page says what the runtime picks on {}, so a ring is taken",
            instance ? instance->family : "a bare network")};
}

/// From the best documented one down to what always works.
Rule usable(const Topology& topology, const CollectiveRequest& request, const Team& team, Rule rule)
{
    const auto works = [&](Algorithm algorithm) {
        return obstacle(topology, request, team, algorithm).empty();
    };
    if (works(rule.algorithm))
        return rule;
    const std::string why = obstacle(topology, request, team, rule.algorithm);
    for (const Algorithm next : {Ring, Mesh}) {
        const auto all = algorithmsFor(request.operation);
        if (std::ranges::find(all, next) != all.end() && works(next))
            return {
                next,
                fmt::format(
                    "auto: {} instead of {}, because {}",
                    toString(next),
                    toString(rule.algorithm),
                    why)};
    }
    return rule;
}

std::uint32_t nodesOf(const Topology& topology, const Team& team)
{
    return static_cast<std::uint32_t>(splitByNode(team, topology.chipCount()).size());
}

std::string names(std::span<const Algorithm> algorithms)
{
    std::vector<std::string_view> words;
    for (const Algorithm algorithm : algorithms)
        words.push_back(toString(algorithm));
    return fmt::format("{}", fmt::join(words, ", "));
}

} // namespace

Result<void> checkAlgorithm(
    const Topology& topology,
    const CollectiveRequest& request,
    const Team& team,
    Algorithm algorithm)
{
    const auto all = algorithmsFor(request.operation);
    const std::string where = fmt::format("--algorithm {}", toString(algorithm));
    if (std::ranges::find(all, algorithm) == all.end())
        return std::unexpected(Problem{
            where,
            fmt::format("it cannot do {}: expected {}", toString(request.operation), names(all))});
    const bool across = crossesNodes(topology, team);
    if ((algorithm == Hierarchical || algorithm == FlatRing) && !across)
        return std::unexpected(Problem{
            where,
            "it needs a group over several instances: --nodes 2 or more, or ring, mesh, rdh or "
            "kangaring inside one"});
    if (across && (algorithm == SingleStepMesh || algorithm == Torus))
        return std::unexpected(
            Problem{where, "it works inside an instance: expected hierarchical or flat-ring"});
    const std::string lacks = algorithm == Hierarchical || algorithm == FlatRing
        ? obstacle(topology, request, team, Ring)
        : obstacle(topology, request, team, algorithm);
    if (!lacks.empty()) {
        std::vector<Algorithm> others;
        std::ranges::copy_if(all, std::back_inserter(others), [&](Algorithm other) {
            return other != Hierarchical && other != FlatRing
                && obstacle(topology, request, team, other).empty();
        });
        return std::unexpected(
            Problem{where, fmt::format("{}; here work {}", lacks, names(others))});
    }
    return {};
}

std::vector<Algorithm>
possibleAlgorithms(const Topology& topology, const CollectiveRequest& request, const Team& team)
{
    std::vector<Algorithm> possible;
    for (const Algorithm algorithm : algorithmsFor(request.operation)) {
        if (checkAlgorithm(topology, request, team, algorithm))
            possible.push_back(algorithm);
    }
    return possible;
}

Result<AlgorithmPlan>
chooseAlgorithm(const Topology& topology, const CollectiveRequest& request, const Team& team)
{
    AlgorithmPlan plan;
    if (request.algorithm != Auto) {
        if (const auto checked = checkAlgorithm(topology, request, team, request.algorithm);
            !checked)
            return std::unexpected(checked.error());
        plan.algorithm = request.algorithm;
        plan.reason = "as asked";
    }
    const bool across = crossesNodes(topology, team) && isGathering(request.operation);
    if (request.algorithm == Auto || request.algorithm == Hierarchical) {
        const Rule rule = usable(topology, request, team, documented(topology, request));
        plan.inside = rule.algorithm;
        plan.algorithm = rule.algorithm;
        if (request.algorithm == Auto)
            plan.reason = rule.reason;
    } else {
        plan.inside = request.algorithm;
    }
    if (!across || request.algorithm == FlatRing)
        return plan;
    plan.algorithm = Hierarchical;
    const bool power = std::has_single_bit(nodesOf(topology, team));
    if (plan.inside == Mesh)
        plan.between = Mesh;
    else
        plan.between = power && plan.inside != Ring ? Rdh : Ring;
    plan.reason += fmt::format(
        "; {} inside the instances, {} between them",
        toString(plan.inside),
        toString(plan.between));
    return plan;
}

double
linkEfficiency(const Topology& topology, const Constants& constants, const AlgorithmPlan& plan)
{
    const auto share = [&](ConstantId id) {
        const bool given = constants.of(id).kind == "given";
        return topology.instance() || given ? constants.value(id) : 1.0;
    };
    switch (plan.algorithm == Hierarchical ? plan.inside : plan.algorithm) {
    case Mesh:
    case SingleStepMesh:
        return share(ConstantId::MeshEfficiency);
    case Rdh:
        return share(ConstantId::RdhEfficiency);
    case Auto:
    case Ring:
    case Torus:
    case KangaRing:
    case Hierarchical:
    case FlatRing:
        return share(ConstantId::RingEfficiency);
    }
    return 1;
}

} // namespace atlas
