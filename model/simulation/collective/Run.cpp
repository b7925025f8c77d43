#include "model/simulation/collective/Run.h"

#include "model/simulation/collective/Algorithms.h"

#include <algorithm>
#include <fmt/format.h>

namespace atlas {

namespace {

void runStage(CollectiveStage& stage, const AlgorithmPlan& plan, bool bothDirections)
{
    switch (stage.operation) {
    case Operation::AllToAll:
        return allToAllStage(stage);
    case Operation::Broadcast:
        return broadcastStage(stage, plan.algorithm, bothDirections);
    case Operation::Permute:
        return permuteStage(stage);
    case Operation::SendReceive:
        return sendReceiveStage(stage);
    case Operation::AllReduce:
    case Operation::AllGather:
    case Operation::ReduceScatter:
        break;
    }
    switch (plan.algorithm) {
    case Algorithm::Auto:
    case Algorithm::Ring:
        return ringStage(stage, RingKind::EveryRank, bothDirections);
    case Algorithm::Torus:
        return torusStage(stage);
    case Algorithm::Mesh:
        return meshStage(stage);
    case Algorithm::SingleStepMesh:
        return singleStepMeshStage(stage);
    case Algorithm::Rdh:
        return rdhStage(stage);
    case Algorithm::KangaRing:
        return ringStage(stage, RingKind::Pairs, bothDirections);
    case Algorithm::Hierarchical:
        return hierarchicalStage(stage, plan.inside, plan.between, bothDirections);
    case Algorithm::FlatRing:
        return flatRingStage(stage);
    }
}

Result<void> addBackground(
    Schedule& schedule, const CollectiveMachine& machine, const CollectiveRequest& request)
{
    const std::uint32_t chips = machine.chipsPerNode();
    for (const BackgroundFlow& flow : request.background) {
        const std::string where = fmt::format("background {}-{}", flow.source, flow.target);
        if (flow.source >= chips || flow.target >= chips || flow.source == flow.target)
            return std::unexpected(Problem{
                where, fmt::format("expected two different chips from 0 to {}", chips - 1)});
        const auto wires = machine.wires(flow.source, flow.target);
        if (!wires)
            return std::unexpected(wires.error());
        schedule.transfers.add(
            {.route = schedule.transfers.addRoute(*wires),
             .bytes = static_cast<double>(flow.bytes.count()),
             .start = flow.start,
             .cap = {},
             .group = 0});
    }
    return {};
}

Seconds lastFinish(const CollectiveRun& run)
{
    Seconds last;
    for (std::uint32_t i = 0; i < run.transferCount(); ++i)
        last = std::max(last, run.flow->finishes[i]);
    return last;
}

/// The largest bound of the groups: none can be faster.
LowerBound boundOf(
    const CollectiveMachine& machine,
    const std::vector<Team>& teams,
    const CollectiveRequest& request,
    double efficiency)
{
    LowerBound most;
    constexpr std::size_t mostTeams = 16; // groups of a plan are alike
    for (std::size_t i = 0; i < std::min(teams.size(), mostTeams); ++i) {
        LowerBound one = lowerBound(machine, teams[i], request.operation, request.size, efficiency);
        if (one.time > most.time)
            most = std::move(one);
    }
    return most;
}

} // namespace

std::uint32_t CollectiveRun::transferCount() const
{
    return static_cast<std::uint32_t>(schedule->tags.size());
}

Result<Schedule> scheduleOf(
    const CollectiveMachine& machine,
    const std::vector<Team>& teams,
    const CollectiveRequest& request,
    const AlgorithmPlan& plan)
{
    ScheduleDraft draft(machine);
    for (const Team& team : teams) {
        if (team.size() < 2)
            continue;
        CollectiveStage stage{
            .draft = draft,
            .team = team,
            .operation = request.operation,
            .bytes = static_cast<double>(request.size.count()),
            .step = 0,
            .ready = std::vector<After>(team.chipCount())};
        runStage(stage, plan, request.bothDirections);
    }
    return std::move(draft).take();
}

namespace {

Result<CollectiveRun> runOnce(
    const Topology& topology,
    const CollectiveRequest& request,
    const Watch& watch,
    RunDetail detail)
{
    if (request.size.count() == 0)
        return std::unexpected(Problem{"--size", "0 bytes move nothing: expected at least 1B"});
    const auto teams = teamsOf(topology, request);
    if (!teams)
        return std::unexpected(teams.error());
    const auto plan = chooseAlgorithm(topology, request, teams->front());
    if (!plan)
        return std::unexpected(plan.error());
    CollectiveRun run{.request = request, .plan = *plan};
    run.efficiency = linkEfficiency(topology, constantsWith(request.constants), *plan);
    auto machine = CollectiveMachine::make(topology, request, run.efficiency);
    if (!machine)
        return std::unexpected(machine.error());
    run.machine = std::make_shared<const CollectiveMachine>(*std::move(machine));
    auto schedule = scheduleOf(*run.machine, *teams, request, *plan);
    if (!schedule)
        return std::unexpected(schedule.error());
    if (const auto added = addBackground(*schedule, *run.machine, request); !added)
        return std::unexpected(added.error());
    run.schedule = std::make_shared<const Schedule>(*std::move(schedule));
    FlowOptions options;
    options.record = detail == RunDetail::Record;
    auto flow = simulate(run.machine->network(), run.schedule->transfers, options, watch);
    if (!flow)
        return std::unexpected(flow.error());
    run.flow = std::make_shared<const FlowResult>(*std::move(flow));
    run.ranks = teams->front().size();
    run.groups = static_cast<std::uint32_t>(teams->size());
    run.overhead = run.machine->overhead();
    run.makespan = run.overhead + lastFinish(run);
    run.closedForm = closedForm(*run.machine, *run.schedule, request.operation, *plan);
    run.closedForm.exact = run.closedForm.exact && request.background.empty();
    run.lowerBound = boundOf(*run.machine, *teams, request, run.efficiency);
    if (run.makespan.value() > 0)
        run.algorithmBandwidth =
            BytesPerSecond(static_cast<double>(request.size.count()) / run.makespan.value());
    run.busBandwidth = busFactor(request.operation, run.ranks) * run.algorithmBandwidth;
    return run;
}

} // namespace

Result<CollectiveRun> runCollective(
    const Topology& topology,
    const CollectiveRequest& request,
    const Watch& watch,
    RunDetail detail)
{
    constexpr double most = 0.8;
    const bool faulty = hasFaults(request);
    auto run = runOnce(topology, request, faulty ? watch.part(0, most) : watch, detail);
    if (!run)
        return run;
    if (faulty) {
        const auto whole =
            runOnce(topology, healthy(request), watch.part(most, 1), RunDetail::Totals);
        if (!whole)
            return std::unexpected(whole.error());
        run->healthy = whole->makespan;
    }
    run->links = linkLoads(*run);
    run->limit = limitSentence(*run);
    return run;
}

} // namespace atlas
